import type { AsideRow } from '../../../contract/files/aside.ts';
import type { Role } from '../../../contract/roles.ts';
import type { CellTable } from '../cell-table.ts';
import { bareNumber } from '../values/bare-number.ts';
import { columnOfRole, isAmount, type ColumnLook } from './column-looks.ts';
import { PreparedTable } from './prepared-table.ts';
import { amountOfOrder, shares } from './share-amount.ts';
import { again, written } from './spread-rows.ts';
import type { Unpacked } from './unpack-cells.ts';

const MARKS = ['\n', ';', '；', '|', '、', '，', ', ', ','];
const LOOKED_AT = 200;
const MOST_PARTS = 500;
const LONGEST = 20_000;
/** Share of the rows of several parts in which two columns must hold as many; one may always differ. */
const NEARLY = 0.95;
const UNIQUE_SHARE = 0.9;

/** Never lists of what a line holds, even where a cell holds the mark. */
const OF_THE_ORDER: ReadonlySet<Role | null> = new Set<Role>([
  ...(['order_id', 'order_date', 'customer_id', 'customer_name', 'email', 'phone'] as const),
  ...(['country', 'region', 'city', 'postcode', 'order_total', 'shipping', 'coupon'] as const)
]);

interface Lists {
  mark: string;
  /** Columns that hold a part for each line. */
  columns: ColumnLook[];
  /** Number of lines in each row, 0 where its lists do not agree. */
  counts: Uint32Array;
}

/**
 * Orders whose cells are lists (`M-1;T-1` beside `1;2` and `9.90;5.00`) become a line for each place
 * in them. Products and their pieces or prices must hold equally many parts in nearly every row;
 * a row where they do not is set aside. Amounts of the order stay on its first line; without prices the lines share what it came to by their pieces.
 *
 * @returns null when no columns are such lists
 */
export function spreadLists(looks: readonly ColumnLook[], table: CellTable): Unpacked | null {
  const order = columnOfRole(looks, 'order_id');
  if (order < 0 && columnOfRole(looks, 'order_date') < 0) return null;
  if (order >= 0 && repeats(looks[order])) return null;
  const found = MARKS.map((mark) => listsOf(looks, table, mark)).find((lists) => lists !== null);
  return found ? spread(looks, table, found) : null;
}

function repeats({ column, filled }: ColumnLook): boolean {
  return column.dictionary.length - 1 < filled * UNIQUE_SHARE;
}

function listsOf(looks: readonly ColumnLook[], table: CellTable, mark: string): Lists | null {
  const candidates = looks.filter(
    ({ role, column }) => !OF_THE_ORDER.has(role) && holdsMark(column.dictionary, mark)
  );
  const lead = leadOf(candidates);
  if (!lead || candidates.length < 2) return null;
  const parts = new Map(
    candidates.map((look) => [look, look.column.dictionary.map((own) => countParts(own, mark))])
  );
  const at = (look: ColumnLook, row: number) => parts.get(look)![look.column.codes[row]];
  const columns = candidates.filter((look) => agree(look, lead, at, table.rows));
  const numbers = columns.filter(({ role }) => role && COUNTED.has(role));
  if (numbers.length === 0 || !numbers.every((look) => areNumbers(look, mark))) return null;
  const counts = Uint32Array.from({ length: table.rows }, (_, row) => {
    const own = at(lead, row);
    if (columns.every((look) => at(look, row) === own)) return own || 1;
    return numbers.some((look) => at(look, row) > 1) ? 0 : 1;
  });
  if (mark === ',' && !isSurely(columns, counts)) return null;
  const pieces = columnOfRole(looks, 'quantity');
  const isCounted = pieces < 0 || columns.includes(looks[pieces]);
  return isCounted || areEach(looks[pieces], counts) ? { mark, columns, counts } : null;
}

const COUNTED: ReadonlySet<Role> = new Set<Role>(['quantity', 'unit_price', 'line_total']);

function leadOf(candidates: readonly ColumnLook[]): ColumnLook | null {
  for (const role of ['product_id', 'product_name'] as const) {
    const own = columnOfRole(candidates, role);
    if (own >= 0) return candidates[own];
  }
  return null;
}

function holdsMark(dictionary: readonly string[], mark: string): boolean {
  return dictionary.slice(1, LOOKED_AT + 1).some((cell) => countParts(cell, mark) > 1);
}

/** 0: a cell that is empty, or has more parts than an order has lines. */
function countParts(cell: string, mark: string): number {
  if (cell.length > LONGEST) return 0;
  if (cell.trim() === '') return 0;
  const parts = partsOf(cell, mark).length;
  return parts <= MOST_PARTS ? parts : 0;
}

/** Some end a list with its mark. */
function partsOf(cell: string, mark: string): string[] {
  const parts = cell.split(mark).map((part) => part.trim());
  return parts.length > 1 && parts[parts.length - 1] === '' ? parts.slice(0, -1) : parts;
}

/** Equally many parts in nearly every row in which either holds several. */
function agree(
  look: ColumnLook,
  lead: ColumnLook,
  at: (look: ColumnLook, row: number) => number,
  rows: number
): boolean {
  let [several, same] = [0, 0];
  for (let row = 0; row < rows; row++) {
    const [own, led] = [at(look, row), at(lead, row)];
    if (own < 2 && led < 2) continue;
    several++;
    if (own === led) same++;
  }
  return same > 0 && (same >= NEARLY * several || (same > 1 && several - same < 2));
}

function areNumbers({ column }: ColumnLook, mark: string): boolean {
  const cells = column.dictionary.slice(1, LOOKED_AT + 1);
  const parts = cells.flatMap((cell) => partsOf(cell, mark));
  return parts.every((part) => part === '' || bareNumber(part));
}

/** A comma is also a decimal sign and part of names: pieces and long lists speak against it. */
function isSurely(columns: readonly ColumnLook[], counts: Uint32Array): boolean {
  return columns.some(({ role }) => role === 'quantity') && counts.some((count) => count > 2);
}

/** A number of pieces for the whole order that is one for each place of its lists. */
function areEach({ column, blank }: ColumnLook, counts: Uint32Array): boolean {
  return counts.every((count, row) => {
    const code = column.codes[row];
    return count < 2 || blank[code] === 1 || Number(column.dictionary[code]) === count;
  });
}

function spread(
  looks: readonly ColumnLook[],
  table: CellTable,
  { mark, columns: lists, counts }: Lists
): Unpacked {
  const rows = counts.reduce((sum, count) => sum + count, 0);
  const [sourceRow, lineOf] = [new Uint32Array(rows), new Uint32Array(rows)];
  for (let row = 0, at = 0; row < table.rows; row++) {
    for (let line = 0; line < counts[row]; line++, at++) [sourceRow[at], lineOf[at]] = [row, line];
  }
  const isSplit = (at: number) => counts[sourceRow[at]] > 1;
  const headers = looks.map(({ header }) => header);
  const columns = looks.map((look) => {
    if (lists.includes(look)) {
      const parts = look.column.dictionary.map((cell) => partsOf(cell, mark));
      const copy = again(look.column, sourceRow, () => false);
      return written(copy, rows, (at) =>
        isSplit(at) ? parts[look.column.codes[sourceRow[at]]][lineOf[at]] : null
      );
    }
    const isOnce = isAmount(look);
    const copy = again(look.column, sourceRow, (at) => isOnce && lineOf[at] > 0);
    // it counts the lists' places
    return look.role === 'quantity'
      ? written(copy, rows, (at) => (isSplit(at) ? '1' : null))
      : copy;
  });
  const amount = amountToShare(looks, lists);
  if (amount >= 0) {
    const pieces = columns[columnOfRole(looks, 'quantity')];
    headers.push('Line total');
    let at = 0;
    const itemsOf = (row: number) => {
      while (sourceRow[at] < row) at++;
      const own = Array.from({ length: counts[row] }, (_, line) => pieces?.codes[at + line] ?? -1);
      return own.map((code) => ({ ...NOTHING, quantity: pieces?.dictionary[code] ?? '1' }));
    };
    columns.push(shares(table, amount, sourceRow, lineOf, itemsOf));
  }
  const records = counts.reduce((sum, count) => sum + Number(count > 1), 0);
  const detail = {
    records,
    columns: lists.map(({ header }) => `“${header}”`).join(', '),
    ...(amount >= 0 && { amount: looks[amount].header })
  };
  const key = amount >= 0 ? 'lists_split_shared' : 'lists_split';
  const differ = differing(table, counts);
  const aside = [...table.aside, ...differ];
  const left = { rows: differ.length, line: differ[0]?.line };
  return {
    headers,
    table: new PreparedTable(table, columns, sourceRow, aside),
    notes: [{ key, detail }, ...(differ.length > 0 ? [{ key: 'lists_differ', detail: left }] : [])]
  };
}

function differing(table: CellTable, counts: Uint32Array): AsideRow[] {
  const rows = [...counts.keys()].filter((row) => counts[row] === 0);
  return rows.map((row) => ({
    ...{ line: table.lineOf(row), reason: 'lists_differ' as const, column: '' },
    original: table.original(row)
  }));
}

const NOTHING = { name: '', sku: '', price: '', total: '' };

/** −1: prices or totals stand in the lists, or nothing says what the order came to. */
function amountToShare(looks: readonly ColumnLook[], lists: readonly ColumnLook[]): number {
  const isPriced = lists.some(({ role }) => role === 'unit_price' || role === 'line_total');
  return isPriced ? -1 : amountOfOrder(looks);
}
