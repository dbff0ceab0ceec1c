import { breathing } from '../../../contract/job.ts';
import type { Job, Pieces } from '../../../contract/job.ts';
import { drawSome } from '../../../learning/honest-test.ts';
import { createRandom } from '../../../maths/random.ts';
import { wilson } from '../../../maths/statistics/proportion.ts';
import { wordsOf } from '../../../text/words.ts';
import { LEAST_FOR_TOPICS, LEAST_OF_A_WORD } from './contract.ts';
import type { ReviewsAnswer, Topic } from './contract.ts';
import { agreementOf, factorise, sharesOf } from './factorise.ts';
import type { Topics } from './factorise.ts';
import { BAD, GOOD } from './moods.ts';
import { quoteOf } from './quotes.ts';
import type { Reviews } from './review-rows.ts';
import { countTerms, weighTerms } from './terms.ts';
import type { Terms } from './terms.ts';

const [FEWEST, MOST] = [2, 8];
/** Minimum agreement of the topics of two halves. */
const LEAST_AGREEMENT = 0.7;
const MOST_TEXTS = 4_000;
/** Enough iterations to identify the topics; exact weights are not needed. */
const ROUNDS = 25;
const TOP_WORDS = 5;
const QUOTES = 2;
const SHORTEST_QUOTE = 20;
const LONGEST_QUOTE = 220;

type Found = Pick<ReviewsAnswer, 'topics' | 'topicsLack'>;

/**
 * Topics of reviews by non-negative matrix factorisation of TF-IDF weights. Their number is the
 * largest from 2 to 8 whose topics agree between random halves of the reviews; if none does, there
 * is no result.
 */
export async function findTopics(reviews: Reviews, seed: number, job: Job): Promise<Found> {
  const { text } = reviews;
  if (text.length < LEAST_FOR_TOPICS) return { topics: [], topicsLack: 'few' };
  const all = Uint32Array.from(text.keys());
  const counts = await countTerms(text, all, topicWords, LEAST_OF_A_WORD, job);
  const terms = await breathing(weighTerms(counts, text.length), job);
  const rows = all.filter((row) => terms.start[row + 1] > terms.start[row]);
  if (rows.length < LEAST_FOR_TOPICS) return { topics: [], topicsLack: 'few' };
  const some = Uint32Array.from(drawSome([...rows], MOST_TEXTS, seed));
  const count = await countTopics(terms, some, seed, job);
  if (count === 0) return { topics: [], topicsLack: 'unstable' };
  const topics = await factorise(terms, some, count, createRandom(seed), job);
  const described = await breathing(describeTopics(reviews, terms, rows, topics), job);
  return { topics: described, topicsLack: null };
}

/** Words that intensify, whatever the topic. */
const FILLERS = new Set(
  `just really like got did far does way lot going know make makes
  非常 特别 感觉 觉得 真的 有点 一点 有些 还是 一直 比较 这么 那么 一样 已经 而已 居然 竟然 实在`
    .trim()
    .split(/\s+/)
);

/** Words that can name a topic: no numbers, single characters or intensifiers. */
function topicWords(text: string): string[] {
  return wordsOf(text).filter(
    (word) => !/^\d+$/.test(word) && Array.from(word).length > 1 && !FILLERS.has(word)
  );
}

/** 0 if the halves agree for no number. */
async function countTopics(terms: Terms, rows: Uint32Array, seed: number, job: Job) {
  const order = createRandom(seed).shuffle(rows.slice());
  const middle = order.length >> 1;
  const halves = [order.subarray(0, middle), order.subarray(middle)];
  let found = 0;
  for (let count = FEWEST; count <= MOST; count++) {
    job.report({ step: 'grouping', done: count - FEWEST, total: MOST - FEWEST + 1 });
    const [a, b] = [
      await factorise(terms, halves[0], count, createRandom(seed + 1), job, ROUNDS),
      await factorise(terms, halves[1], count, createRandom(seed + 2), job, ROUNDS)
    ];
    if (agreementOf(a, b) >= LEAST_AGREEMENT) found = count;
  }
  return found;
}

function* describeTopics(
  { mood, text }: Reviews,
  terms: Terms,
  rows: Uint32Array,
  topics: Topics
): Pieces<Topic[]> {
  const share = yield* sharesOf(terms, rows, topics);
  const places: number[][] = Array.from({ length: topics.count }, () => []);
  rows.forEach((_, at) => {
    const own = share.subarray(at * topics.count, (at + 1) * topics.count);
    const most = own.indexOf(Math.max(...own));
    if (own[most] > 0) places[most].push(at);
  });
  yield;
  return places
    .map((own, topic): Topic => {
      const moods = own.map((at) => mood[rows[at]]);
      const good = moods.filter((one) => one === GOOD).length;
      const bad = moods.filter((one) => one === BAD).length;
      const within = wilson(good, good + bad);
      return {
        words: topWords(topics, topic, terms.words),
        reviews: own.length,
        share: own.length / text.length,
        goodShare: within.share,
        low95: within.low,
        high95: within.high,
        quotes: quotesOf(own, text, rows, (at) => share[at * topics.count + topic])
      };
    })
    .filter(({ reviews }) => reviews > 0)
    .sort((a, b) => b.reviews - a.reviews);
}

function topWords({ words, weight }: Topics, topic: number, names: readonly string[]): string[] {
  const own = weight.subarray(topic * words, (topic + 1) * words);
  return [...own.keys()]
    .filter((word) => own[word] > 0)
    .sort((a, b) => own[b] - own[a])
    .slice(0, TOP_WORDS)
    .map((word) => names[word]);
}

/** The two distinct reviews with the largest share of a topic, of a readable length if possible. */
function quotesOf(
  places: readonly number[],
  text: readonly string[],
  rows: Uint32Array,
  shareOf: (at: number) => number
): string[] {
  const readable = places.filter((at) => {
    const { length } = text[rows[at]];
    return length >= SHORTEST_QUOTE && length <= LONGEST_QUOTE;
  });
  const from = readable.length >= QUOTES ? readable : places;
  const ranked = from.toSorted((a, b) => shareOf(b) - shareOf(a));
  return [...new Set(ranked.map((at) => quoteOf(text[rows[at]])))].slice(0, QUOTES);
}
