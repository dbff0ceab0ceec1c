import { NO_DAY } from '../../../contract/order-lines.ts';
import { dayAfterShare } from '../../../learning/honest-test.ts';
import { isoDay } from '../../../maths/calendar.ts';
import { LEAST_MOODS, LEAST_OF_A_MOOD } from './contract.ts';
import type { ReviewsAnswer } from './contract.ts';
import { BAD, GOOD, UNTOLD } from './moods.ts';
import type { Reviews } from './review-rows.ts';

/** Training and test reviews, all good or bad, as indices of reviews. */
export interface MoodSplit {
  train: Uint32Array;
  test: Uint32Array;
  /** First day of the test; '' if every fifth row is the test. */
  from: string;
}

const TRAIN_SHARE = 0.8;
/** A single day may have half of all reviews: then the split is not by day. */
const MOST_TESTED = 0.35;
const NTH = 5;
/** Minimum of each mood in either part for a split by day. */
const LEAST_IN_PART = 5;

export function lackOf({ mood }: Reviews): ReviewsAnswer['lacks'] {
  if (mood.length === 0) return 'texts';
  if (mood.every((own) => own === UNTOLD)) return 'moods';
  const [good, bad] = [GOOD, BAD].map((wanted) => mood.filter((own) => own === wanted).length);
  if (good === 0 || bad === 0) return 'one_mood';
  return good + bad < LEAST_MOODS || Math.min(good, bad) < LEAST_OF_A_MOOD ? 'few' : null;
}

/** The newest fifth if reviews have days, otherwise every fifth row. */
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
