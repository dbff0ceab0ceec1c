import { newCodes } from '../contract/columns.ts';
import type { Column, NamedColumn, NumberColumn, TextColumn } from '../contract/columns.ts';
import type { Role } from '../contract/roles.ts';
import { isMarked } from '../contract/files/row-marks.ts';
import type { ValueMeanings } from '../contract/files/value-meanings.ts';
import type { RowMarks } from '../contract/files/row-marks.ts';

/** One file's rows as read from the store; `hidden` marks rows that do not count. */
export interface SourceRows {
  rows: number;
  columns: NamedColumn[];
  hidden: RowMarks | null;
  /** What the person said that the values mean; absent if nothing. */
  values?: ValueMeanings;
}

/**
 * Row numbers of the rows of a file that count; null: all. Computed once and used for every column.
 */
export type KeptRows = Uint32Array | null;

export function keptRows({ rows, hidden }: SourceRows): KeptRows {
  if (!hidden) return null;
  const kept = new Uint32Array(rows);
  let count = 0;
  for (let row = 0; row < rows; row++) if (!isMarked(hidden, row)) kept[count++] = row;
  return kept.slice(0, count);
}

export function columnOf(source: SourceRows, role: Role): Column | undefined {
  return source.columns.find((named) => named.role === role)?.column;
}

export function textOf(source: SourceRows, role: Role): TextColumn | undefined {
  const column = columnOf(source, role);
  return column?.type === 'text' ? column : undefined;
}

export function numbersOf(source: SourceRows, role: Role): NumberColumn | undefined {
  const column = columnOf(source, role);
  return column && column.type !== 'text' ? column : undefined;
}

/**
 * Merges text columns of several files into one column with one dictionary. Values are folded and
 * merged per distinct value; rows only get new codes.
 *
 * @param candidates per source the columns to take a value from; the first non-empty one wins (id,
 *   else e-mail, else phone)
 * @param fold maps spellings of the same value to one text; must keep the empty string
 */
export function mergeTextColumns(
  candidates: TextColumn[][],
  kept: KeptRows[],
  rowCounts: number[],
  fold: (text: string) => string
): TextColumn {
  const codeOf = new Map<string, number>([['', 0]]);
  const recoded = candidates.map((columns) =>
    columns.map(({ dictionary }) =>
      Uint32Array.from(dictionary, (text) => codeOfText(codeOf, fold(text)))
    )
  );
  const whole = recoded.length === 1 && recoded[0].length === 1 && kept[0] === null;
  if (whole && recoded[0][0].every((code, own) => code === own)) {
    // Most shops have one file whose values need no folding: nothing is copied.
    return withoutUnused(candidates[0][0].codes, [...codeOf.keys()]);
  }
  const rows = rowCounts.reduce((sum, count) => sum + count, 0);
  const codes = newCodes(rows, codeOf.size);
  let start = 0;
  for (const [source, columns] of candidates.entries()) {
    const part = codes.subarray(start, start + rowCounts[source]);
    // In reverse order, so that better candidates overwrite worse ones.
    for (let column = columns.length - 1; column >= 0; column--) {
      fill(part, columns[column].codes, recoded[source][column], kept[source]);
    }
    start += rowCounts[source];
  }
  return withoutUnused(codes, [...codeOf.keys()]);
}

/** Drops values that no counted row has, so that the length of the dictionary can be relied on. */
function withoutUnused(codes: TextColumn['codes'], dictionary: string[]): TextColumn {
  const used = new Uint8Array(dictionary.length);
  used[0] = 1;
  for (let row = 0; row < codes.length; row++) used[codes[row]] = 1;
  if (!used.includes(0)) return { type: 'text', codes, dictionary };
  const left = dictionary.filter((_, code) => used[code]);
  const recoded = new Uint32Array(dictionary.length);
  let next = 0;
  for (let code = 0; code < used.length; code++) if (used[code]) recoded[code] = next++;
  const narrow = newCodes(codes.length, left.length);
  for (let row = 0; row < codes.length; row++) narrow[row] = recoded[codes[row]];
  return { type: 'text', codes: narrow, dictionary: left };
}

function codeOfText(codeOf: Map<string, number>, text: string): number {
  let code = codeOf.get(text);
  if (code === undefined) codeOf.set(text, (code = codeOf.size));
  return code;
}

function fill(
  target: TextColumn['codes'],
  codes: TextColumn['codes'],
  recoded: Uint32Array,
  kept: KeptRows
): void {
  for (let row = 0; row < target.length; row++) {
    const code = recoded[codes[kept ? kept[row] : row]];
    if (code !== 0) target[row] = code;
  }
}
