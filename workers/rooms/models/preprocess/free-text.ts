import { everyWordOf, hasUnspaced } from '../../../text/words.ts';
import type { Table, TableColumn } from '../tables/contract.ts';
import { cutTexts, termsToLearn } from './text-terms.ts';

type TextColumn = Extract<TableColumn, { kind: 'text' }>;

/** Number of distinct texts examined. */
const SAMPLE = 200;
const LEAST_TEXTS = 5;
/** More distinct values than this cannot each be a category of 1 % of the rows. */
const MOST_CATEGORIES = 100;
const LEAST_SHARE = 0.2;
/** Names of people have two or three words. */
const LEAST_WORDS = 4;

/**
 * Whether a column is free text: many distinct texts of several words each, with some words in more
 * than one text. Names, order numbers, URLs and a few fixed sentences are not.
 *
 * @param rows the training rows; others are ignored
 */
export function isFreeText(column: TableColumn, rows: Uint32Array): column is TextColumn {
  if (column.kind !== 'text') return false;
  const { code, words } = column;
  const filled = rows.filter((row) => words[code[row]] !== '');
  const met = [...new Set(Array.from(filled, (row) => code[row]))];
  const many = Math.min(MOST_CATEGORIES, LEAST_SHARE * filled.length);
  if (met.length < LEAST_TEXTS || met.length <= many) return false;
  const step = Math.ceil(met.length / SAMPLE);
  const texts = met.filter((_, at) => at % step === 0).map((own) => words[own]);
  const length = texts.reduce((sum, text) => sum + countWords(text), 0) / texts.length;
  return length >= LEAST_WORDS && sharesTerms(texts);
}

/**
 * Splits free text into terms in advance, so that the steps after it need no yields.
 *
 * @param rows the training rows
 */
export async function cutFreeTexts(
  { columns }: Pick<Table, 'columns'>,
  rows: Uint32Array,
  breathe: () => Promise<void>
): Promise<void> {
  for (const column of columns) {
    if (isFreeText(column, rows)) await cutTexts(column.words, breathe);
  }
}

/** Without a blank it is a single word, such as a URL. */
function countWords(text: string): number {
  if (hasUnspaced(text)) return everyWordOf(text).length;
  return text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length;
}

/** Whether some term occurs in several texts, but not in all. */
function sharesTerms(texts: readonly string[]): boolean {
  const held = new Map<string, number>();
  for (const text of texts) {
    for (const term of new Set(termsToLearn(text))) held.set(term, (held.get(term) ?? 0) + 1);
  }
  return [...held.values()].some((count) => count > 1 && count < texts.length);
}
