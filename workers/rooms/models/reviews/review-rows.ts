import type { TextColumn } from '../../../contract/columns.ts';
import type { Lens } from '../../../contract/lens.ts';
import { NO_DAY } from '../../../contract/order-lines.ts';
import { dayNumber } from '../../../maths/calendar.ts';
import type { Texts } from '../../../shop/texts.ts';
import type { Table, TableColumn } from '../tables/contract.ts';
import { moodsOfLabels, moodsOfRatings, UNTOLD } from './moods.ts';

/** Non-empty reviews, one per row. */
export interface Reviews {
  /** Row in the file, 0-based. */
  row: Uint32Array;
  text: string[];
  /** BAD, GOOD, MIDDLING or UNTOLD. */
  mood: Uint8Array;
  /** Whole days since 1970; NO_DAY if missing. */
  day: Int32Array;
  /** '' if missing. */
  product: string[];
}

/** The shop's files of reviews, filtered by the days and products of the lens. */
export function reviewsOfTexts(texts: Texts, lens: Lens = {}): Reviews {
  const wordsOfColumn = ({ codes, dictionary }: TextColumn) =>
    Array.from(codes, (code) => dictionary[code]);
  const rated = moodsOfRatings(texts.rating);
  const labelled = moodsOfLabels(wordsOfColumn(texts.label));
  const all: Reviews = {
    row: Uint32Array.from({ length: texts.rows }, (_, row) => row),
    text: wordsOfColumn(texts.text),
    mood: rated.map((own, row) => (own === UNTOLD && labelled ? labelled[row] : own)),
    day: texts.day,
    product: wordsOfColumn(texts.product)
  };
  const first = lens.from ? dayNumber(lens.from) : -Infinity;
  const last = lens.to ? dayNumber(lens.to) : Infinity;
  const isDated = lens.from !== undefined || lens.to !== undefined;
  return pickReviews(all, (row) => {
    const day = all.day[row];
    if (isDated && (day === NO_DAY || day < first || day > last)) return false;
    return !lens.product?.length || lens.product.includes(all.product[row]);
  });
}

const TEXT_WORDS = 4;
const TEXT_CHARACTERS = 12;
const MOOD_NAMES =
  /rating|stars?$|score|sentiment|label|positive|feedback|mood|polarity|recommend|评分|星级|打分|情感|标签|评价|好评|态度/i;
const PRODUCT_NAMES = /product|item|sku|article|商品|产品|货号|品名/i;

/** The column of sentences, the longest if there are several. null if the table has none. */
export function textColumnOf({ columns, rows }: Table): string | null {
  let [best, most] = ['', 0];
  for (const column of columns) {
    if (column.kind !== 'text') continue;
    const said = column.words.filter((word) => word !== '');
    const length = said.reduce((sum, word) => sum + word.length, 0) / Math.max(1, said.length);
    const blanks = said.reduce((sum, word) => sum + word.trim().split(/\s+/).length, 0);
    const isText = blanks / said.length >= TEXT_WORDS || isUnspacedText(said, length);
    if (isText && said.length > rows / 4 && length > most) [best, most] = [column.name, length];
  }
  return best || null;
}

function isUnspacedText(said: readonly string[], length: number): boolean {
  const letters = said.filter((word) => /\p{Script=Han}{2}/u.test(word)).length;
  return length >= TEXT_CHARACTERS && letters > said.length / 2;
}

/**
 * Any other table: its column of sentences, and a column whose name and values are those of a mood.
 */
export function reviewsOfTable(table: Table, named = textColumnOf(table)): Reviews {
  const text = table.columns.find(({ name }) => name === named);
  const judged = table.columns
    .filter(({ name }) => name !== named && MOOD_NAMES.test(name))
    .map(moodsOfColumn)
    .find((own) => own !== null);
  const day = table.columns.find(({ kind }) => kind === 'date');
  const product = table.columns.find(
    ({ name, kind }) => kind === 'text' && name !== named && PRODUCT_NAMES.test(name)
  );
  const all: Reviews = {
    row: Uint32Array.from({ length: table.rows }, (_, row) => row),
    text: cellsOf(text, table.rows),
    mood: judged ?? new Uint8Array(table.rows).fill(UNTOLD),
    day: Int32Array.from({ length: table.rows }, (_, row) => {
      const own = day && day.kind !== 'text' ? Math.floor(day.values[row]) : NaN;
      return Number.isFinite(own) ? own : NO_DAY;
    }),
    product: cellsOf(product, table.rows)
  };
  return pickReviews(all, () => true);
}

function moodsOfColumn(column: TableColumn): Uint8Array | null {
  if (column.kind === 'number') return moodsOfRatings(column.values);
  return column.kind === 'text' ? moodsOfLabels(cellsOf(column, column.code.length)) : null;
}

function cellsOf(column: TableColumn | undefined, rows: number): string[] {
  if (column?.kind !== 'text') return Array.from({ length: rows }, () => '');
  return Array.from(column.code, (code) => column.words[code]);
}

function pickReviews(all: Reviews, wanted: (row: number) => boolean): Reviews {
  const rows = all.row.filter((row) => all.text[row].trim() !== '' && wanted(row));
  return {
    row: rows,
    text: Array.from(rows, (row) => all.text[row]),
    mood: Uint8Array.from(rows, (row) => all.mood[row]),
    day: Int32Array.from(rows, (row) => all.day[row]),
    product: Array.from(rows, (row) => all.product[row])
  };
}
