import type { Role } from '../../../contract/roles.ts';
import type { CellTable } from '../cell-table.ts';
import { bareNumber } from '../values/bare-number.ts';
import { columnOfRole, type ColumnLook } from './column-looks.ts';

const MARKS = ['\n', ';', '；', '|', '、', '，', ', ', ','];
const LOOKED_AT = 200;
const MOST_PARTS = 500;
const LONGEST = 20_000;
/**
 * The share of multi-part rows in which two columns must have equally many parts; one exception is
 * always allowed.
 */
const NEARLY = 0.95;
const UNIQUE_SHARE = 0.9;

/** Fields of an order: never lists of its lines, even if they contain the separator. */
const OF_THE_ORDER: ReadonlySet<Role | null> = new Set<Role>([
  ...(['order_id', 'order_date', 'customer_id', 'customer_name', 'email', 'phone'] as const),
  ...(['country', 'region', 'city', 'postcode', 'order_total', 'shipping', 'coupon'] as const)
]);

export interface Lists {
  mark: string;
  /** The columns with one part per line of the order. */
  columns: ColumnLook[];
  /** Number of lines in each row; 0 if its lists disagree. */
  counts: Uint32Array;
}

/**
 * Finds columns whose cells are lists of an order's lines, with equally many parts: its products
 * with quantities or prices.
 *
 * @returns null if there are none
 */
export function findLists(looks: readonly ColumnLook[], table: CellTable): Lists | null {
  const order = columnOfRole(looks, 'order_id');
  if (order < 0 && columnOfRole(looks, 'order_date') < 0) return null;
  if (order >= 0 && repeats(looks[order])) return null;
  return MARKS.map((mark) => listsOf(looks, table, mark)).find((lists) => lists !== null) ?? null;
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

/** 0 for an empty cell, or one with more parts than an order has lines. */
function countParts(cell: string, mark: string): number {
  if (cell.length > LONGEST) return 0;
  if (cell.trim() === '') return 0;
  const parts = partsOf(cell, mark).length;
  return parts <= MOST_PARTS ? parts : 0;
}

/** Some lists end with a separator. */
export function partsOf(cell: string, mark: string): string[] {
  const parts = cell.split(mark).map((part) => part.trim());
  return parts.length > 1 && parts[parts.length - 1] === '' ? parts.slice(0, -1) : parts;
}

/** Whether two columns have equally many parts in nearly every row in which either has several. */
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

/**
 * Commas are also decimal signs and parts of names, so lists separated by them need quantities and
 * enough evidence.
 */
function isSurely(columns: readonly ColumnLook[], counts: Uint32Array): boolean {
  return columns.some(({ role }) => role === 'quantity') && counts.some((count) => count > 2);
}

/** Whether the quantity of the whole order equals the number of parts of its lists. */
function areEach({ column, blank }: ColumnLook, counts: Uint32Array): boolean {
  return counts.every((count, row) => {
    const code = column.codes[row];
    return count < 2 || blank[code] === 1 || Number(column.dictionary[code]) === count;
  });
}
