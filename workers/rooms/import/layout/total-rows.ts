import type { CellTable } from '../cell-table.ts';
import { decimalOfFile } from '../values/decide-decimal.ts';
import type { Decimal } from '../values/bare-number.ts';
import { readNumber } from '../values/read-numbers.ts';
import { isAmount, isBlankAt, type ColumnLook } from './column-looks.ts';
import { totalWord, type TotalWord } from './total-words.ts';

/** Columns filled in at least this share of rows distinguish ordinary rows from totals. */
const USUAL = 0.5;
/** With more candidates than this, the layout must be a different one. */
const MOST_CANDIDATES = 2000;

/**
 * Rows of totals and subtotals anywhere in the table: recognised by a word for total in any
 * language, or because they name nothing and their amount is the sum of the rows above, below or
 * since the last total. A row that is filled in every usual column is never a total.
 */
export function findTotalRows(looks: readonly ColumnLook[], table: CellTable): number[] {
  const usual = looks.filter(({ filled }) => filled >= table.rows * USUAL && filled > 0);
  const thinnable = usual.filter(({ filled }) => filled < table.rows);
  if (thinnable.length === 0 || table.rows < 2) return [];
  const found = new Set<number>();
  const amounts = amountsOf(looks, table);
  for (const [row, word] of rowsWithWords(looks, table)) {
    const lacking = usual.filter((look) => isBlankAt(look, row)).length;
    const isSure = word === 'whole' || (word === 'marked' && lacking > 0);
    if (lacking === 0) continue;
    if (isSure || (lacking > 1 && lacking * 2 >= usual.length)) found.add(row);
  }
  for (const row of rowsThatAddUp(usual, amounts, table, found)) found.add(row);
  return [...found].sort((a, b) => a - b);
}

/** Looks at the first filled cell; a word alone in its cell counts in any column. */
function rowsWithWords(looks: readonly ColumnLook[], table: CellTable): Map<number, TotalWord> {
  const found = new Map<number, TotalWord>();
  looks.forEach(({ column }, position) => {
    const words = column.dictionary.map(totalWord);
    if (!words.some((word) => word !== null)) return;
    for (let row = 0; row < table.rows; row++) {
      const word = words[column.codes[row]];
      if (word === null) continue;
      const isFirst = looks.slice(0, position).every((look) => isBlankAt(look, row));
      if (word === 'whole' || isFirst) found.set(row, found.get(row) ?? word);
    }
  });
  return found;
}

interface Amounts {
  column: ColumnLook;
  values: Float64Array;
}

function amountsOf(looks: readonly ColumnLook[], table: CellTable): () => Amounts[] {
  let read: Amounts[] | null = null;
  return () => (read ??= readAmounts(looks.filter(isAmount), table));
}

function readAmounts(columns: readonly ColumnLook[], table: CellTable): Amounts[] {
  const decimal = decimalOfFile(table.columns.map(({ dictionary }) => dictionary)) ?? '.';
  return columns.map((column) => ({ column, values: numbersOf(column, decimal) }));
}

function numbersOf({ column, blank }: ColumnLook, decimal: Decimal): Float64Array {
  return Float64Array.from(column.dictionary, (cell, code) =>
    blank[code] ? NaN : readNumber(cell.trim(), decimal)
  );
}

/** Rows without the names that other rows have, whose amount is a sum of others. */
function rowsThatAddUp(
  usual: readonly ColumnLook[],
  amounts: () => Amounts[],
  table: CellTable,
  known: ReadonlySet<number>
): number[] {
  const candidates = namelessRows(usual, table).filter((row) => !known.has(row));
  if (candidates.length === 0 || candidates.length > MOST_CANDIDATES) return [];
  const skipped = new Set([...candidates, ...known]);
  const found = new Set<number>();
  for (const { column, values } of amounts()) {
    const { codes } = column.column;
    const at = (row: number) => values[codes[row]];
    let all = 0;
    for (let row = 0; row < table.rows; row++) if (!skipped.has(row)) all += at(row) || 0;
    let since = 0;
    let addends = 0;
    for (let row = 0; row < table.rows; row++) {
      const value = at(row);
      if (!skipped.has(row)) {
        since += value || 0;
        if (value) addends++;
      } else if (candidates.includes(row)) {
        const isOfAll = isSame(value, all) && table.rows - skipped.size > 1;
        const isOfSome = isSame(value, since) && addends > 1;
        if (value && (isOfAll || isOfSome)) found.add(row);
        if (isOfSome) since = addends = 0;
      } else since = addends = 0;
    }
  }
  return [...found];
}

function isSame(a: number, b: number): boolean {
  return Math.abs(a - b) < 0.005 + Math.abs(b) * 1e-9;
}

/** Rows without any of the usual names, and without dates. */
function namelessRows(usual: readonly ColumnLook[], table: CellTable): number[] {
  const naming = usual.filter((look) => !isAmount(look) && look.column.dictionary.length > 2);
  // dates may be present: a report states its period
  const must = naming.filter(({ type }) => type !== 'date');
  const dates = naming.filter(({ type }) => type === 'date');
  const lead = must.length > 0 ? must : dates;
  if (lead.length === 0 || lead.some(({ filled }) => filled === table.rows)) return [];
  if (must.length > 0 && dates.length > 0 && dates.every((d) => d.filled === table.rows)) return [];
  const rows: number[] = [];
  for (let row = 0; row < table.rows; row++) {
    if (!lead.every((look) => isBlankAt(look, row))) continue;
    if (dates.length === 0 || dates.some((look) => isBlankAt(look, row))) rows.push(row);
  }
  return rows;
}
