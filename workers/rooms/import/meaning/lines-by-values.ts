import type { Role, TableKind } from '../../../contract/roles.ts';
import type { CellTable } from '../cell-table.ts';
import type { ColumnEvidence } from '../values/column-evidence.ts';
import { decimalOfFile } from '../values/decide-decimal.ts';
import { readNumber } from '../values/read-numbers.ts';
import type { Reason } from './contract.ts';
import type { RoleProposal } from './propose-roles.ts';
import type { Candidate } from './role-candidates.ts';

/** Number of rows to examine. */
const LOOKED_AT = 200;
/** If more of the headers than this are known, they decide instead. */
const KNOWN_SHARE = 0.34;
const SURE_SHARE = 0.9;
/** Share of rows in which quantity × price must equal the total. */
const AGREEING_SHARE = 0.8;
const MOST_PIECES = 1000;

/** Roles taken from headers if these name them. */
const AMOUNTS: readonly Role[] = ['quantity', 'unit_price', 'line_total'];
const KEPT: ReadonlySet<Role> = new Set<Role>([
  ...AMOUNTS,
  ...(['order_id', 'order_date', 'product_id', 'product_name', 'category', 'status'] as const),
  ...(['customer_id', 'email', 'country', 'city', 'currency', 'channel'] as const)
]);

/** The cells of the first rows as text and as numbers (NaN), by column. */
interface Sample {
  rows: number;
  cells: string[][];
  numbers: number[][];
}

/**
 * Recognises order lines by their values if no language knows their headers: a column of dates, an
 * amount, and something that distinguishes orders or products. If one of three columns is the
 * product of the other two, they are quantity, price and total.
 *
 * @returns null if the values do not look like order lines, or the headers are known
 */
export function linesByValues(
  table: CellTable,
  evidence: readonly ColumnEvidence[],
  candidates: readonly Candidate[]
): { kind: TableKind; reason: Reason; roles: RoleProposal[] } | null {
  const said = candidates.filter(({ score }) => score > 0.55);
  const known = new Set(said.map(({ column }) => column));
  if (known.size > evidence.length * KNOWN_SHARE || table.rows === 0) return null;
  const sample = sampleOf(table);
  const found = new Map<Role, number>();
  // A role from the header stays: a status is not a product, whatever its values look like.
  for (const { role, column, rejected } of said) {
    if (!rejected && KEPT.has(role) && !found.has(role)) found.set(role, column);
  }
  const free = (column: number) => !known.has(column) && ![...found.values()].includes(column);
  const isDate = ({ dates, numbers }: ColumnEvidence) =>
    dates >= SURE_SHARE && !(numbers >= SURE_SHARE);
  const date = found.get('order_date') ?? evidence.findIndex(isDate);
  if (date < 0) return null;
  found.set('order_date', date);
  const isAmount = ({ numbers }: ColumnEvidence, at: number) =>
    numbers >= SURE_SHARE && (free(at) || AMOUNTS.some((role) => found.get(role) === at));
  const numeric = columnsWhere(evidence, isAmount);
  if (!findAmounts(sample, numeric, found)) return null;
  const email = evidence.findIndex(({ emails }) => emails >= SURE_SHARE);
  if (email >= 0) found.set('email', email);
  const isMark = (column: number) =>
    free(column) && !isDate(evidence[column]) && !isTime(evidence[column]);
  const marks = columnsWhere(evidence, ({ filled }, at) => filled > 0 && isMark(at));
  findNames(sample, marks, found);
  if (!found.has('order_id') && !found.has('product_name') && !found.has('product_id')) return null;
  const numbers = columnsWhere(evidence, (own, at) => own.numbers >= SURE_SHARE && at !== date);
  if (numbers.length === evidence.length - 1 && isOneADay(sample, date)) return null;
  return {
    kind: 'order_lines',
    reason: { key: 'values_order_lines', detail: {} },
    roles: evidence.map((_, column): RoleProposal => {
      const role = [...found].find(([, own]) => own === column)?.[0];
      const key = role ? 'values_pattern' : 'unknown_values';
      return { role: role ?? 'ignore', reason: { key, detail: {} } };
    })
  };
}

function sampleOf(table: CellTable): Sample {
  const rows = Math.min(table.rows, LOOKED_AT);
  const decimal = decimalOfFile(table.columns.map(({ dictionary }) => dictionary)) ?? '.';
  const cells = table.columns.map((_, column) =>
    Array.from({ length: rows }, (_row, row) => table.cell(row, column).trim())
  );
  const numbers = cells.map((column) =>
    column.map((cell) => (cell === '' ? NaN : readNumber(cell, decimal)))
  );
  return { rows, cells, numbers };
}

function isTime({ examples }: ColumnEvidence): boolean {
  return examples.every((cell) => /^\d{1,2}:\d{2}/.test(cell.trim()));
}

/** One row per day with only numbers is a daily total, such as visits or takings. */
function isOneADay({ cells, rows }: Sample, date: number): boolean {
  return rows > 1 && new Set(cells[date].map((cell) => cell.slice(0, 10))).size === rows;
}

function columnsWhere(
  evidence: readonly ColumnEvidence[],
  test: (values: ColumnEvidence, column: number) => boolean
): number[] {
  return evidence.flatMap((values, column) => (test(values, column) ? [column] : []));
}

/**
 * Finds quantity × price = total, else the column most like money; returns whether there is one.
 */
function findAmounts(
  sample: Sample,
  numeric: readonly number[],
  found: Map<Role, number>
): boolean {
  const mayBe = (role: Role, column: number) => {
    const isSaid = [...found.values()].includes(column);
    return isSaid ? found.get(role) === column : !found.has(role);
  };
  const pieces = numeric.filter(
    (column) => mayBe('quantity', column) && isPieces(sample.numbers[column])
  );
  for (const quantity of pieces) {
    for (const price of numeric.filter((column) => mayBe('unit_price', column))) {
      const total = numeric.find(
        (column) => mayBe('line_total', column) && multiplies(sample, quantity, price, column)
      );
      if (total === undefined) continue;
      found.set('quantity', quantity).set('unit_price', price).set('line_total', total);
      return true;
    }
  }
  const isKnown = found.has('line_total') || found.has('unit_price');
  const isPrice = (column: number) => found.get('unit_price') === column;
  const amounts = numeric.filter(
    (column) => (mayBe('line_total', column) || isPrice(column)) && isMoney(sample, column)
  );
  // a header of revenue may hold a forecast: money must look like money
  if (amounts.length === 0) return false;
  const quantity = pieces.find((column) => !amounts.includes(column));
  if (quantity !== undefined) found.set('quantity', quantity);
  if (!isKnown) found.set('line_total', amounts[amounts.length - 1]);
  return true;
}

function multiplies({ numbers, rows }: Sample, a: number, b: number, product: number): boolean {
  if (a === b || a === product || b === product) return false;
  let agree = 0;
  let told = 0;
  for (let row = 0; row < rows; row++) {
    const [pieces, price, total] = [numbers[a][row], numbers[b][row], numbers[product][row]];
    if (!(Math.abs(pieces) >= 0) || !(Math.abs(price) >= 0) || total !== total) continue;
    if (Math.abs(pieces * price - total) < 0.011 + Math.abs(total) * 1e-4) agree++;
    if (pieces > 1 && price > 0) told++;
  }
  return agree >= rows * AGREEING_SHARE && told > 0;
}

/** Whether numbers are small whole numbers, most of them very small. */
function isPieces(numbers: readonly number[]): boolean {
  const read = numbers.filter((number) => number === number);
  if (!read.every((number) => Number.isInteger(number) && Math.abs(number) <= MOST_PIECES)) {
    return false;
  }
  const small = read.filter((number) => Math.abs(number) <= 20 && number !== 0);
  return small.length > read.length / 2 && new Set(read).size < Math.max(read.length, 3);
}

/** Whether numbers look like amounts: they have cents, a currency, or end in zeros. */
function isMoney({ cells, numbers }: Sample, column: number): boolean {
  const written = cells[column].filter((cell) => cell !== '');
  const like = written.filter((cell) =>
    /\d[.,]\d{2}(?!\d)|\p{Sc}|[1-9]00\D*$|\d [A-Z]{3}$/u.test(cell)
  );
  return like.length > written.length / 2 && numbers[column].some((number) => number > 0);
}

/**
 * Finds the column that distinguishes orders (codes that mostly differ between lines), and among
 * texts the one that varies within an order (the product) and the one that does not (the customer).
 */
function findNames({ cells }: Sample, marks: readonly number[], found: Map<Role, number>): void {
  const facts = marks.map((column) => {
    const own = cells[column].filter((cell) => cell !== '');
    const codes = own.filter((cell) => /\d/.test(cell) && !/\s/.test(cell)).length;
    const length = own.reduce((sum, cell) => sum + cell.length, 0) / (own.length || 1);
    return { column, distinct: new Set(own).size, isCode: codes > own.length * 0.8, length };
  });
  const codes = facts.filter(({ isCode }) => isCode).sort((a, b) => b.distinct - a.distinct);
  const words = facts.filter(({ isCode, distinct }) => !isCode && distinct > 1);
  const take = (role: Role, own: { column: number } | undefined) => {
    if (own && !found.has(role)) found.set(role, own.column);
  };
  if (!found.has('order_id')) take('order_id', codes.shift());
  take(
    'product_id',
    codes.find(({ distinct }) => distinct > 1)
  );
  const order = found.get('order_id');
  const varies = (column: number) =>
    order !== undefined && differsWithin(cells[order], cells[column]);
  const longest = [...words].sort((a, b) => b.length - a.length);
  const product = found.has('product_name')
    ? undefined
    : (longest.find(({ column }) => varies(column)) ?? longest[0]);
  take('product_name', product);
  const person = longest.find((own) => own !== product && own.distinct >= 3);
  if (!found.has('email')) take('customer_id', person);
}

function differsWithin(keys: readonly string[], cells: readonly string[]): boolean {
  const first = new Map<string, string>();
  return keys.some((key, row) => {
    if (!first.has(key)) first.set(key, cells[row]);
    return first.get(key) !== cells[row];
  });
}
