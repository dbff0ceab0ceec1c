import type { Role } from '../../../../contract/roles.ts';
import type { ColumnEvidence } from '../../values/column-evidence.ts';
import type { Reason } from '../contract.ts';
import { normaliseHeader } from '../normalise-header.ts';
import type { Candidate } from '../role-candidates.ts';
import { BARE_NAMES } from '../synonyms.ts';
import { expenseColumns, payrollColumns } from './payments-of-the-shop.ts';
import { CONCEPTS, INVOICE } from './payment-words.ts';
import { BARE_AMOUNTS, HOURS, MEASURES, OF_STAFF, QUESTION } from './work-words.ts';
import { READINGS, STAFF, WAGES } from './work-words.ts';

/** Roles that only sales have, by the usual name of a column. */
const OF_SALES: ReadonlySet<Role> = new Set<Role>([
  ...(['order_id', 'product_id', 'product_name', 'quantity', 'discount', 'coupon'] as const),
  ...(['customer_id', 'customer_name', 'shipping', 'refund_amount', 'text'] as const)
]);
const MONEY: ReadonlySet<Role> = new Set<Role>(['unit_price', 'line_total', 'order_total']);
const FEWEST_QUESTIONS = 2;
const SURE_SHARE = 0.9;

/**
/**
 * Recognises tables with days, names and amounts that are not sales: working hours and wages, what
 * the shop itself pays, answers to surveys, readings of instruments. A usual name for a product, an
 * order, a customer or a quantity rules this out.
 *
 * @returns null if nothing indicates it
 */
export function saysNoSales(
  headers: readonly string[],
  candidates: readonly Candidate[],
  evidence: readonly ColumnEvidence[]
): Reason | null {
  const plain = headers.map(normaliseHeader);
  const sold = candidates.filter(
    ({ role, column, score, rejected }) =>
      !rejected && score > 0.55 && OF_SALES.has(role) && !mayBeOther(plain[column])
  );
  const because = (key: string, columns: readonly number[]): Reason => ({
    key,
    detail: { columns: columns.map((column) => headers[column]).join(', ') }
  });
  // An invoice has a number and says what it is for, whoever wrote it.
  const isBoth = sold.every(
    ({ role, column }) =>
      (role === 'order_id' && INVOICE.test(plain[column])) || CONCEPTS.has(plain[column])
  );
  const paid = isBoth ? expenseColumns(plain, candidates, evidence) : [];
  if (paid.length > 0) return because('expenses', paid);
  if (sold.length > 0) return null;
  const within = (words: ReadonlySet<string>) =>
    plain.flatMap((header, column) => (words.has(header) ? [column] : []));
  const isMoney = candidates.some(
    ({ role, column, score, rejected }) =>
      !rejected && score > 0.55 && MONEY.has(role) && !BARE_AMOUNTS.has(plain[column])
  );
  const payroll = payrollColumns(plain);
  const work = payroll.length > 0 ? payroll : workColumns(plain, evidence, within);
  if (work.length > 0) return because('work', work);
  const questions = headers.flatMap((header, at) => (QUESTION.test(header.trim()) ? [at] : []));
  if (questions.length >= FEWEST_QUESTIONS && !isMoney) return because('survey', questions);
  const readings = [...within(READINGS), ...measured(evidence)];
  return readings.length > 0 && !isMoney ? because('readings', readings) : null;
}

/** Whether a header says neither what was sold nor to whom: a bare name, or that of a worker. */
function mayBeOther(header: string): boolean {
  return BARE_NAMES.has(header) || STAFF.has(header) || QUESTION.test(header) || isFullName(header);
}

function isFullName(header: string): boolean {
  return /^(?:full name|姓名|氏名|이름|성명|имя и фамилия|фио|imie i nazwisko)$/.test(header);
}

function workColumns(
  plain: readonly string[],
  evidence: readonly ColumnEvidence[],
  within: (words: ReadonlySet<string>) => number[]
): number[] {
  const wages = within(WAGES);
  const staff = within(STAFF);
  // a column named after the hour of the day may be part of any sale
  const hours = within(HOURS).filter((column) => evidence[column].numbers >= SURE_SHARE);
  const names = plain.findIndex((header) => BARE_NAMES.has(header));
  if (hours.length > 0 && staff.length === 0 && names >= 0 && namesThings(evidence[names])) {
    return [];
  }
  if (hours.length + wages.length > 0) return [...staff, ...hours, ...wages];
  const facts = within(OF_STAFF);
  return staff.length > 0 && facts.length > 0 ? [...staff, ...facts] : [];
}

/**
 * `Bike rental`, `Boat 3` are not names of people, which have capitals except for `von` and `de`.
 */
function namesThings({ examples }: ColumnEvidence): boolean {
  const things = examples.filter(
    (name) =>
      /\d/.test(name) || /\s(?!(?:von|van|de[rnsl]?|da|di|du|la|le|bin|ibn|al)\s)\p{Ll}/u.test(name)
  );
  return things.length > examples.length / 2;
}

/** The column with units of measurement. */
function measured(evidence: readonly ColumnEvidence[]): number[] {
  return evidence.flatMap(({ examples, distinct }, column) => {
    const isUnit = examples.length > 0 && distinct <= examples.length;
    return isUnit && examples.every((cell) => MEASURES.test(cell.trim())) ? [column] : [];
  });
}
