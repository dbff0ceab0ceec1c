import { breathing } from '../../../contract/job.ts';
import type { Job, Pieces } from '../../../contract/job.ts';
import { discoveryLimit } from '../../../maths/statistics/false-discovery.ts';
import { chanceOfDifference } from '../../../maths/statistics/proportion.ts';
import { LEAST_OF_A_WORD } from './contract.ts';
import type { Mood, TellingWord } from './contract.ts';
import { logisticRegression } from './methods/logistic-regression.ts';
import { scoreOf } from './methods/method.ts';
import { BAD, GOOD } from './moods.ts';
import { quoteOf } from './quotes.ts';
import type { Reviews } from './review-rows.ts';
import { countTerms, tellingWords, weighTerms } from './terms.ts';

const MOST_A_MOOD = 15;
/** False discovery rate of the words reported. */
const FALSE_SHARE = 0.05;
/** Preferred length of a quote: shorter ones say little, longer ones are not read. */
const SHORTEST_QUOTE = 20;
const LONGEST_QUOTE = 220;
const WORDS_PER_PIECE = 2_000;

interface Counted {
  reviews: number;
  good: number;
}

/**
 * The words that make a review good or bad: the largest weights of a logistic regression over all
 * good and bad reviews, of words in at least five reviews that are also significantly more frequent
 * in that mood, with an example review each.
 */
export async function findTellingWords(reviews: Reviews, job: Job): Promise<TellingWord[]> {
  const { mood, text } = reviews;
  const rows = Uint32Array.from(mood.keys()).filter((at) => mood[at] === GOOD || mood[at] === BAD);
  const label = Uint8Array.from(rows, (at) => mood[at]);
  const counts = await countTerms(text, rows, tellingWords, LEAST_OF_A_WORD, job);
  const terms = await breathing(weighTerms(counts, rows.length), job);
  const line = await logisticRegression.fit({ terms, rows, label }, job);
  const held = countMoods(rows, label, terms.start, terms.term, terms.words.length);
  const chances = await breathing(chancesOf(held, label), job);
  const limit = discoveryLimit(chances, FALSE_SHARE);
  const all = label.reduce((sum, own) => sum + own, 0) / label.length;
  const isReal = (term: number, wanted: number) => {
    const leans = held[term].good / held[term].reviews > all ? GOOD : BAD;
    return (
      chances[term] <= limit && leans === wanted && line.weight[term] > 0 === (wanted === GOOD)
    );
  };
  const quoted = new Set<string>();
  return [GOOD, BAD].flatMap((wanted) =>
    [...terms.words.keys()]
      .filter((term) => isReal(term, wanted))
      .sort((a, b) => Math.abs(line.weight[b]) - Math.abs(line.weight[a]))
      .slice(0, MOST_A_MOOD)
      .map((term): TellingWord => {
        const word = terms.words[term];
        const own = rows.filter((at) => mood[at] === wanted && holds(terms, at, term));
        return {
          mood: (wanted === GOOD ? 'good' : 'bad') satisfies Mood,
          word,
          weight: line.weight[term],
          reviews: held[term].reviews,
          goodShare: held[term].good / held[term].reviews,
          quote: pickQuote(text, own, word, quoted, (at) => Math.abs(scoreOf(line, terms, at)))
        };
      })
  );
}

function holds(
  { start, term }: { start: Uint32Array; term: Uint32Array },
  row: number,
  own: number
) {
  return term.subarray(start[row], start[row + 1]).includes(own);
}

function countMoods(
  rows: Uint32Array,
  label: Uint8Array,
  start: Uint32Array,
  term: Uint32Array,
  size: number
): Counted[] {
  const counted = Array.from({ length: size }, () => ({ reviews: 0, good: 0 }));
  rows.forEach((row, at) => {
    for (let entry = start[row]; entry < start[row + 1]; entry++) {
      counted[term[entry]].reviews++;
      counted[term[entry]].good += label[at];
    }
  });
  return counted;
}

/** p-value of the difference in moods with and without a word. */
function* chancesOf(held: readonly Counted[], label: Uint8Array): Pieces<number[]> {
  const good = label.reduce((sum, own) => sum + own, 0);
  const chances: number[] = [];
  for (const [at, own] of held.entries()) {
    if (at % WORDS_PER_PIECE === 0) yield;
    const others = { successes: good - own.good, trials: label.length - own.reviews };
    chances.push(chanceOfDifference({ successes: own.good, trials: own.reviews }, others));
  }
  return chances;
}

/** The most certain review of a readable length; a different one for each word if possible. */
function pickQuote(
  text: readonly string[],
  rows: Uint32Array,
  word: string,
  quoted: Set<string>,
  plainness: (row: number) => number
): string {
  const readable = rows.filter(
    (at) => text[at].length >= SHORTEST_QUOTE && text[at].length <= LONGEST_QUOTE
  );
  const from = readable.length > 0 ? readable : rows;
  const fresh = from.filter((at) => !quoted.has(text[at]));
  let [best, most] = [rows[0], -Infinity];
  for (const at of fresh.length > 0 ? fresh : from) {
    const own = plainness(at);
    if (own > most) [best, most] = [at, own];
  }
  quoted.add(text[best]);
  return quoteOf(text[best], word.split(' ').at(-1));
}
