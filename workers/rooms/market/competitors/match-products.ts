import { compareCodePoints } from '../../../maths/code-point-order.ts';
import { invertRows, nearestSparse } from '../../../text/inverted-index.ts';
import { fitTfIdf, vectorOf, type TfIdfModel } from '../../../text/tf-idf.ts';
import { gramsOf, readName, type ReadName } from './read-name.ts';
import {
  compareModels,
  compareNumbers,
  scorePair,
  type Priced,
  type SharedWords
} from './score-pair.ts';

/** A product of one of the two lists; `price` is NaN if unknown. */
export interface ListedProduct {
  name: string;
  price: number;
}

/** Indices in the two lists. */
export interface MatchedPair {
  own: number;
  their: number;
  score: number;
  isSure: boolean;
}

/** Smallest score of a match: half way between nothing in common and equal names. */
const LEAST_SCORE = 0.5;
const SURE_SCORE = 0.75;
/** A match is uncertain if either side has another candidate with a score this close. */
const CLEAR = 0.05;
/** Candidates per row by title, and by model number. */
const BY_TITLE = 10;
const BY_MODEL = 5;
/** Rows between two calls of `breathe`. */
const BREATH = 100;

interface Options {
  /** False to ignore model numbers, both for finding and for scoring pairs. */
  knowsModels?: boolean;
}

/**
 * Matches the products of a competitor's list with the shop's: candidates come from an inverted
 * index over the words of titles and the 3-grams of model numbers; each pair is scored, and pairs
 * are assigned one to one by descending score. Decisions of the person do not influence the scores.
 *
 * Source: record linkage by blocking, scoring and greedy assignment (Christen, Data Matching, 2012,
 * chapters 4 to 6).
 *
 * @returns the best first; ties are broken by name only, never by position or code
 */
export async function matchProducts(
  own: readonly ListedProduct[],
  theirs: readonly ListedProduct[],
  breathe: () => Promise<void>,
  { knowsModels = true }: Options = {}
): Promise<MatchedPair[]> {
  const sides = [own, theirs].map((list) =>
    list.map(({ name, price }) => ({ read: readName(name), price }))
  );
  const pairs = await scoreCandidates(sides[0], sides[1], breathe, knowsModels);
  const order = (a: MatchedPair, b: MatchedPair) =>
    b.score - a.score ||
    compareCodePoints(sides[0][a.own].read.folded, sides[0][b.own].read.folded) ||
    compareCodePoints(sides[1][a.their].read.folded, sides[1][b.their].read.folded) ||
    a.own - b.own ||
    a.their - b.their;
  return assign(pairs.sort(order), sides, knowsModels);
}

async function scoreCandidates(
  own: Priced[],
  theirs: Priced[],
  breathe: () => Promise<void>,
  knowsModels: boolean
): Promise<MatchedPair[]> {
  const all = [...own, ...theirs].map(({ read }) => read);
  const titles = await fitTfIdf(
    all.map(({ title }) => title),
    breathe
  );
  const grams = await fitTfIdf(
    all.map(() => ''),
    breathe,
    all.map(({ models }) => (knowsModels ? gramsOf(models) : []))
  );
  const [byTitle, byModel] = [titles, grams].map((model) =>
    invertRows(firstRows(model, own.length))
  );
  const pairs: MatchedPair[] = [];
  for (let their = 0; their < theirs.length; their++) {
    if (their % BREATH === BREATH - 1) await breathe();
    const row = own.length + their;
    const near = new Set<number>();
    for (const [index, k] of [
      [byTitle, BY_TITLE],
      [byModel, BY_MODEL]
    ] as const) {
      const lists = nearestSparse(index, vectorOf(index === byTitle ? titles : grams, row), k);
      for (let at = 0; at < lists.size[0]; at++) near.add(lists.candidate[at]);
    }
    for (const place of near) {
      const shared = compareRows(titles, place, row);
      const score = scorePair(shared, own[place], theirs[their], knowsModels);
      if (score >= LEAST_SCORE - CLEAR) pairs.push({ own: place, their, score, isSure: false });
    }
  }
  return pairs;
}

/**
 * Assigns pairs one to one.
 *
 * @param pairs the best first
 */
function assign(pairs: MatchedPair[], [own, theirs]: Priced[][], knowsModels: boolean) {
  const [ofOwn, ofTheirs] = [new Map<number, number[]>(), new Map<number, number[]>()];
  for (const pair of pairs) {
    ofOwn.set(pair.own, [...(ofOwn.get(pair.own) ?? []), pair.score]);
    ofTheirs.set(pair.their, [...(ofTheirs.get(pair.their) ?? []), pair.score]);
  }
  const isClear = ({ own, their, score }: MatchedPair) =>
    [ofOwn.get(own)!, ofTheirs.get(their)!].every(
      (scores) => scores.filter((rival) => rival > score - CLEAR).length === 1
    );
  const [takenOwn, takenTheirs] = [new Set<number>(), new Set<number>()];
  const matched: MatchedPair[] = [];
  for (const pair of pairs) {
    if (pair.score < LEAST_SCORE || takenOwn.has(pair.own) || takenTheirs.has(pair.their)) continue;
    takenOwn.add(pair.own);
    takenTheirs.add(pair.their);
    const isSame = saysTheSame(own[pair.own].read, theirs[pair.their].read, knowsModels);
    matched.push({ ...pair, isSure: isSame && pair.score >= SURE_SCORE && isClear(pair) });
  }
  return matched;
}

/**
 * Whether two names mean the same: equal model number and compatible size; without model numbers,
 * one name contains the other and all numbers are equal, since editions and variants share most
 * words.
 */
function saysTheSame(own: ReadName, their: ReadName, knowsModels: boolean): boolean {
  if (knowsModels && own.models.length + their.models.length > 0) {
    return compareModels(own.models, their.models) > 0 && compareNumbers(own, their) >= 0;
  }
  const holds = (a: ReadName, b: ReadName) => b.words.every((word) => a.words.includes(word));
  const isWithin = holds(own, their) || holds(their, own);
  return isWithin && own.allNumbers === their.allNumbers;
}

/** The first texts of a model, with the weights learned from all of them. */
function firstRows(model: TfIdfModel, documents: number): TfIdfModel {
  const end = model.rowStart[documents];
  return {
    ...model,
    documents,
    rowStart: model.rowStart.subarray(0, documents + 1),
    term: model.term.subarray(0, end),
    weight: model.weight.subarray(0, end)
  };
}

function compareRows({ rowStart, term, weight }: TfIdfModel, a: number, b: number): SharedWords {
  let [similarity, words, i, j] = [0, 0, rowStart[a], rowStart[b]];
  while (i < rowStart[a + 1] && j < rowStart[b + 1]) {
    if (term[i] < term[j]) i++;
    else if (term[i] > term[j]) j++;
    else {
      similarity += weight[i++] * weight[j++];
      words++;
    }
  }
  return { similarity, words };
}
