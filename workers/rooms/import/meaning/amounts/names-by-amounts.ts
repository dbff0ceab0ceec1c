import type { CellTable } from '../../cell-table.ts';
import type { ColumnEvidence } from '../../values/column-evidence.ts';
import { decimalSaid } from '../../values/decide-decimal.ts';
import { repeatedMarks } from '../../values/number-marks.ts';
import { readNumber } from '../../values/read-numbers.ts';
import type { Candidate } from '../role-candidates.ts';
import { BARE_NAMES, normaliseHeader } from '../synonyms.ts';

const LOOKED_AT = 5000;
/** Minimum number of recurring names, and of their rows, for a decision. */
const FEWEST_NAMES = 2;
const FEWEST_ROWS = 5;
/** Maximum share of distinct names among the rows for names of products. */
const FEW_NAMES = 0.25;
const MOST_PIECES = 12;
/** Minimum share of amounts that are those of a single piece. */
const SINGLE_SHARE = 0.5;
const NEAR = 0.001;

/**
 * Decides whether a bare column `Name` in a table of days, names and amounts holds products: each name
 * always has the same amount, or few names recur with small multiples of theirs. Names with varying
 * amounts are customers, which is also the default.
 *
 * @returns the candidates, with the names as product names if they are
 */
export function nameGoodsByAmounts(
  headers: readonly string[],
  candidates: readonly Candidate[],
  table: CellTable,
  evidence: readonly ColumnEvidence[]
): readonly Candidate[] {
  const column = headers.findIndex((header) => BARE_NAMES.has(normaliseHeader(header)));
  const isSure = ({ score, rejected }: Candidate) => score > 0.55 && !rejected;
  const amount = candidates.find((own) => own.role === 'line_total' && isSure(own))?.column;
  if (column < 0 || amount === undefined || evidence[column].filled === 0) return candidates;
  const isTold = candidates.some(
    (own) => isSure(own) && own.column !== column && SAYS_MORE.has(own.role)
  );
  if (isTold || !areGoods(amountsByName(table, column, amount))) return candidates;
  const reason = { key: 'names_by_amounts', detail: { header: headers[column] } };
  const named: Candidate = { column, role: 'product_name', score: 1.2, reason, rejected: false };
  return [named, ...candidates.filter((own) => own.column !== column)];
}

/** Roles that already tell what the name is, or that the table is of another kind. */
const SAYS_MORE: ReadonlySet<string> = new Set([
  ...['order_id', 'customer_id', 'customer_name', 'email', 'phone', 'product_id', 'product_name'],
  ...['quantity', 'unit_price', 'text', 'rating', 'stock', 'spend']
]);

/** Absolute amounts by name; names without a readable amount are left out. */
function amountsByName(table: CellTable, column: number, amount: number): number[][] {
  const { dictionary, codes } = table.columns[amount];
  const marks = repeatedMarks(dictionary.slice(1, LOOKED_AT));
  const decimal = decimalSaid(dictionary.slice(1, LOOKED_AT), marks) ?? '.';
  const names = new Map<number, number[]>();
  for (let row = 0; row < Math.min(table.rows, LOOKED_AT); row++) {
    const name = table.columns[column].codes[row];
    const own = Math.abs(readNumber(dictionary[codes[row]].trim(), decimal, marks));
    if (name === 0 || !(own > 0)) continue;
    const known = names.get(name);
    if (known) known.push(own);
    else names.set(name, [own]);
  }
  return [...names.values()];
}

function areGoods(names: readonly number[][]): boolean {
  const again = names.filter(({ length }) => length > 1);
  const rows = again.reduce((sum, { length }) => sum + length, 0);
  if (again.length < FEWEST_NAMES || rows < FEWEST_ROWS) return false;
  const least = again.map((own) => Math.min(...own));
  // the same amount for every name may be a fee
  if (new Set(least).size < 2) return false;
  if (again.every((own, at) => own.every((one) => one === least[at]))) return true;
  const all = names.reduce((sum, { length }) => sum + length, 0);
  return names.length <= FEW_NAMES * all && areTimes(again, least);
}

/** Whether all amounts are small multiples of their name's lowest, but not all of one amount. */
function areTimes(names: readonly number[][], least: readonly number[]): boolean {
  const times = names.flatMap((own, at) => own.map((one) => one / least[at]));
  const isWhole = (one: number) => Math.abs(one - Math.round(one)) < NEAR && one < MOST_PIECES + 1;
  const base = Math.min(...least);
  const singles = times.filter((one) => one < 1 + NEAR).length;
  return (
    times.every(isWhole) &&
    singles >= SINGLE_SHARE * times.length &&
    !least.every((own) => isWhole(own / base))
  );
}
