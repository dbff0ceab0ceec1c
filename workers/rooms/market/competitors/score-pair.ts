import type { ReadName } from './read-name.ts';

/** Evidence for a match moves the score this share of the way towards 1. */
const SAME_MODEL = 0.7;
const SAME_BRAND = 0.1;
const SAME_NUMBERS = 0.15;
/** Evidence against a match multiplies the score by this factor. */
const OTHER_MODEL = 0.6;
const OTHER_BRAND = 0.9;
const OTHER_NUMBERS = 0.5;
const ONE_WORD = 0.6;
/** A price this many times the other one makes the match doubtful. */
const ODD_RATIO = 3;
const ODD_PRICE = 0.7;
const ABSURD_RATIO = 10;
const ABSURD_PRICE = 0.3;
const EXACT = 1 - 1e-9;

/** 1: they agree, −1: they differ, 0: nothing to compare. */
type Agreement = -1 | 0 | 1;

/** A name with its price; NaN if unknown. */
export interface Priced {
  read: ReadName;
  price: number;
}

/** What two titles without model numbers have in common. */
export interface SharedWords {
  /** Cosine similarity of their tf-idf weights. */
  similarity: number;
  words: number;
}

/**
 * How likely two names mean the same product, from 0 to 1: the similarity of their titles, raised
 * by equal model number, brand and sizes, lowered by different ones, by only one common word and by
 * very different prices. The weights were set by hand, not fitted.
 *
 * @param knowsModels false: ignore model numbers
 */
export function scorePair(
  { similarity, words }: SharedWords,
  own: Priced,
  their: Priced,
  knowsModels = true
): number {
  const models = knowsModels ? compareModels(own.read.models, their.read.models) : 0;
  let score = similarity;
  if (models < 1 && similarity < EXACT && words < 2) score *= ONE_WORD;
  score = weigh(score, models, SAME_MODEL, OTHER_MODEL);
  score = weigh(score, compareBrands(own.read, their.read), SAME_BRAND, OTHER_BRAND);
  score = weigh(score, compareNumbers(own.read, their.read), SAME_NUMBERS, OTHER_NUMBERS);
  return score * priceDoubt(own.price, their.price);
}

/**
 * Compares model numbers; if one is the beginning of the other (a colour may follow), it is
 * undecided.
 */
export function compareModels(own: readonly string[], theirs: readonly string[]): Agreement {
  if (own.length === 0 || theirs.length === 0) return 0;
  if (own.some((model) => theirs.includes(model))) return 1;
  const isBegun = own.some((a) => theirs.some((b) => a.startsWith(b) || b.startsWith(a)));
  return isBegun ? 0 : -1;
}

/** Compares the kinds of numbers that both names have; kinds that only one has make them differ. */
export function compareNumbers(own: ReadName, their: ReadName): Agreement {
  let agreement: Agreement = 0;
  for (const [kind, numbers] of own.numbers) {
    const others = their.numbers.get(kind);
    if (!others) continue;
    const isWithin = [...numbers].every((one) => others.has(one));
    if (!isWithin && ![...others].every((one) => numbers.has(one))) return -1;
    agreement = 1;
  }
  return agreement;
}

function compareBrands(own: ReadName, their: ReadName): Agreement {
  if (!own.brand || !their.brand) return 0;
  return own.words.includes(their.brand) || their.words.includes(own.brand) ? 1 : -1;
}

function weigh(score: number, agreement: Agreement, up: number, down: number): number {
  if (agreement === 0) return score;
  return agreement > 0 ? 1 - (1 - score) * (1 - up) : score * down;
}

function priceDoubt(own: number, their: number): number {
  if (!(own > 0 && their > 0)) return 1;
  const ratio = Math.max(own / their, their / own);
  if (ratio <= ODD_RATIO) return 1;
  return ratio <= ABSURD_RATIO ? ODD_PRICE : ABSURD_PRICE;
}
