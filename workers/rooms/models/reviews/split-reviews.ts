import { NO_DAY } from '../../../contract/order-lines.ts';
import { dayAfterShare } from '../../../learning/honest-test.ts';
import { isoDay } from '../../../maths/calendar.ts';
import { LEAST_MOODS, LEAST_OF_A_MOOD } from './contract.ts';
import type { ReviewsAnswer } from './contract.ts';
import { BAD, GOOD, UNTOLD } from './moods.ts';
import type { Reviews } from './review-rows.ts';

/** Reviews to learn from and to test on, all good or bad; numbers are places among the reviews. */
export interface MoodSplit {
  train: Uint32Array;
  test: Uint32Array;
  /** First day of the test; '' where every fifth row is the test. */
  from: string;
}

const TRAIN_SHARE = 0.8;
/** One day can hold half of all reviews: then days do not decide. */
const MOST_TESTED = 0.35;
const NTH = 5;
/** Fewest of each mood in either part when days decide. */
const LEAST_IN_PART = 5;

export function lackOf({ mood }: Reviews): ReviewsAnswer['lacks'] {
  if (mood.length === 0) return 'texts';
  if (mood.every((own) => own === UNTOLD)) return 'moods';
  const [good, bad] = [GOOD, BAD].map((wanted) => mood.filter((own) => own === wanted).length);
  if (good === 0 || bad === 0) return 'one_mood';
  return good + bad < LEAST_MOODS || Math.min(good, bad) < LEAST_OF_A_MOOD ? 'few' : null;
}

/** The newest fifth where reviews have days, else every fifth row. */
export function splitReviews(reviews: Reviews): MoodSplit {
  const { day, mood, row } = reviews;
  const known = Uint32Array.from(row.keys()).filter((at) => mood[at] === GOOD || mood[at] === BAD);
  const days = Int32Array.from(known, (at) => day[at]);
  if (days.every((own) => own !== NO_DAY)) {
    const first = dayAfterShare(days, TRAIN_SHARE);
    const train = known.filter((at) => day[at] < first);
    const test = known.filter((at) => day[at] >= first);
    const isFair = test.length <= MOST_TESTED * known.length;
    if (isFair && [train, test].every((part) => holdsBoth(part, mood))) {
      return { train, test, from: isoDay(first) };
    }
  }
  return {
    train: known.filter((at) => row[at] % NTH !== 0),
    test: known.filter((at) => row[at] % NTH === 0),
    from: ''
  };
}

function holdsBoth(part: Uint32Array, mood: Uint8Array): boolean {
  const good = part.filter((at) => mood[at] === GOOD).length;
  return good >= LEAST_IN_PART && part.length - good >= LEAST_IN_PART;
}
