import type { ColumnEvidence } from '../../values/column-evidence.ts';
import { BARE_NAMES } from '../synonyms.ts';
import type { Candidate } from '../role-candidates.ts';
import { DEDUCTIONS, EXPENSES, GROSS, NET, PAYEES, PAYROLL, TAXES } from './payment-words.ts';

/** With one alone it is as well the shop itself. */
const FEWEST_PAYEES = 2;

/**
 * The columns by which a table says what the shop itself pays: who is paid, or what for, beside days and
 * money.
 *
 * @param plain headers, normalised
 */
export function expenseColumns(
  plain: readonly string[],
  candidates: readonly Candidate[],
  evidence: readonly ColumnEvidence[]
): number[] {
  const isDated = candidates.some(({ role, rejected }) => role === 'order_date' && !rejected);
  if (!isDated) return [];
  const suppliers = new Set(
    candidates.flatMap(({ role, column, score, rejected }) =>
      role === 'supplier' && score > 0.55 && !rejected ? [column] : []
    )
  );
  return plain.flatMap((header, at) => {
    const isPayee = suppliers.has(at) || PAYEES.has(header);
    if (isPayee && evidence[at].distinct >= FEWEST_PAYEES) return [at];
    return EXPENSES.has(header) && evidence[at].filled > 0 ? [at] : [];
  });
}

/**
 * The columns of wages that names of people and words for their deductions give away: gross before what
 * is taken off it before net. Sales write what buyers pay with the tax behind what they pay without.
 */
export function payrollColumns(plain: readonly string[]): number[] {
  const at = (words: ReadonlySet<string>) => plain.findIndex((header) => words.has(header));
  const own = plain.flatMap((header, column) => (PAYROLL.has(header) ? [column] : []));
  if (own.length > 0) return own;
  const [gross, net] = [at(GROSS), at(NET)];
  const deducted = plain.flatMap((header, column) =>
    TAXES.has(header) || DEDUCTIONS.has(header) ? [column] : []
  );
  const isBetween = deducted.some((column) => column > gross && column < net);
  const isNamed = plain.some((header) => BARE_NAMES.has(header));
  return gross >= 0 && isBetween && isNamed ? [gross, ...deducted, net] : [];
}
