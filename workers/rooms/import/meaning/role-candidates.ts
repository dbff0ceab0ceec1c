import { valueTypeOf, type Role } from '../../../contract/roles.ts';
import type { ColumnEvidence } from '../values/column-evidence.ts';
import type { Reason } from './contract.ts';
import { byBareNumber } from './bare-number.ts';
import { saysHowSold } from './sold-as.ts';
import { isDocumentHeader } from '../../../shop/lines/statuses/document-headers.ts';
import { saysFees } from '../cells/rows-of-fees.ts';
import { saysStatuses, statusFlagOf } from './status-columns.ts';
import {
  bareNameOf,
  holdsWords,
  IN_COMPANY,
  namesOrders,
  normaliseHeader,
  PART_WORDS,
  TOTAL_WORDS
} from './synonyms.ts';
import { meaningsOf } from './header-meanings.ts';
import { saysCurrency } from './normalise-header.ts';

/** A possible role of a column; `score` is its certainty (1: its usual name). */
export interface Candidate {
  column: number;
  role: Role;
  score: number;
  reason: Reason;
  /** The values contradict the header. */
  rejected: boolean;
}

/** The share of values that must be readable for a header to be believed. */
export const READABLE_SHARE = 0.6;
const SURE_SHARE = 0.9;

/** Every possible role of the columns by headers and values, the most certain first. */
export function roleCandidates(
  headers: readonly string[],
  evidence: readonly ColumnEvidence[]
): Candidate[] {
  const plain = headers.map(normaliseHeader);
  const found = plain.flatMap((header, column) => [
    ...(namesOrders(header, evidence[column].examples)
      ? byOrderNumbers(headers[column], column)
      : byHeader(header, column, plain, headers[column])
    )
      .map((c) => weigh(c, evidence[column]))
      .flatMap((c) => [c, ...inWords(c, evidence[column]), ...asStatus(c, header)]),
    ...byValues(column, evidence[column]),
    ...byFlag(headers[column], column, evidence[column]),
    ...byDocuments(headers[column], header, column, evidence[column])
  ]);
  rejectNumbersAsWords(found, evidence);
  found.push(...byBareNumber(headers, plain, evidence, found));
  doubtSparseCodes(found, evidence);
  return found.sort((a, b) => b.score - a.score || a.column - b.column);
}

/** Pairs of roles that one word means in two languages: numbers can only be the second. */
const WORDS_OR_NUMBERS: readonly (readonly [Role, Role])[] = [
  // "Nombre", Spanish and French
  ['customer_name', 'quantity'],
  ['product_name', 'quantity'],
  // "Stan", both Polish
  ['status', 'stock']
];

function rejectNumbersAsWords(found: readonly Candidate[], evidence: readonly ColumnEvidence[]) {
  for (const candidate of found) {
    if (evidence[candidate.column].numbers < SURE_SHARE) continue;
    candidate.rejected ||= WORDS_OR_NUMBERS.some(
      ([inWords, counted]) =>
        candidate.role === inWords &&
        found.some(
          ({ column, role, rejected }) =>
            column === candidate.column && role === counted && !rejected
        )
    );
  }
}

/** A product code missing in many rows (a barcode) comes after one that all rows have. */
function doubtSparseCodes(found: Candidate[], evidence: readonly ColumnEvidence[]): void {
  const codes = found.filter(({ role, rejected }) => role === 'product_id' && !rejected);
  const most = Math.max(...codes.map(({ column }) => evidence[column].filled));
  for (const code of codes) {
    if (most > 0) code.score -= 0.4 * (1 - evidence[code.column].filled / most);
  }
}

function byOrderNumbers(header: string, column: number): Candidate[] {
  const reason = { key: 'company', detail: { header } };
  return [{ column, role: 'order_id', score: 1.2, reason, rejected: false }];
}

/** "Note prodotto" holds remarks about the product, not its name. */
const REMARKS =
  /(?:^| )(?:notes?|notas?|remarks?|comments?|comment[oi]|bemerkung(?:en)?|anmerkung(?:en)?|remarques?|commentaires?|observaciones|osservazioni|opmerking(?:en)?|uwagi)(?: |$)|备注|備註/;

function byHeader(header: string, column: number, all: string[], shown: string): Candidate[] {
  const candidates: Candidate[] = [];
  const add = (role: Role, score: number, key: string) =>
    candidates.push({
      column,
      role,
      score,
      reason: { key, detail: { header: shown } },
      rejected: false
    });
  for (const { when, header: name, role } of IN_COMPANY) {
    if (header === name && all.includes(when)) add(role, 1.5, 'company');
  }
  const named = bareNameOf(all, column);
  if (named) add(named, 1.2, 'company');
  const known = meaningsOf(taxAtRate(header, shown, all));
  for (const { role, score } of known) {
    if (!saysRate(role, shown)) add(ofMoney(role, shown), score, 'header');
  }
  for (const [role, parts] of Object.entries(PART_WORDS) as [Role, readonly string[]][]) {
    if (known.some((own) => own.role === role) || saysRate(role, shown)) continue;
    if (role === 'product_name' && REMARKS.test(header)) continue;
    if (parts.some((part) => holdsWords(header, part))) {
      const isTotal = role === 'unit_price' && TOTAL_WORDS.some((own) => holdsWords(header, own));
      const sureness = 0.5 - header.length / 1000 + preference(role, header);
      add(isTotal ? 'line_total' : role, sureness, 'header_part');
    }
  }
  return candidates;
}

/**
 * Prefers the reduced price to the list price, since it was paid; and the start of an order to its
 * end, shipping or change.
 */
function preference(role: Role, header: string): number {
  const holds = (words: RegExp) => words.test(header);
  if (role === 'unit_price') return holds(/(?:^| )(?:discounted|reduced)(?: |$)/) ? 0.1 : 0;
  if (role !== 'order_date') return 0;
  return holds(
    /(?:^| )(?:end|next|due|expiry|expiration|expires|updated|modified|birth|payout|refund|return|cancel\w*|delivery|ship\w*)(?: |$)/
  )
    ? -0.1
    : 0;
}

/** Reads `IVA 22%` as tax, if no other column has another rate. */
function taxAtRate(header: string, shown: string, all: readonly string[]): string {
  const name = header.replace(/ \d{1,2}(?: \d{1,2})?$/, '');
  const isRated = name !== header && /\d\s*[%％]/.test(shown);
  if (!isRated || !meaningsOf(name).some(({ role }) => role === 'tax')) return header;
  return all.filter((own) => own.startsWith(`${name} `)).length === 1 ? name : header;
}

/** `IVA %` is the tax rate and not an amount of tax; `IVA 22%` is an amount. */
function saysRate(role: Role, shown: string): boolean {
  return role === 'tax' && /[%％]/.test(shown) && !/\d\s*[%％]/.test(shown);
}

function ofMoney(role: Role, header: string): Role {
  return role === 'quantity' && saysCurrency(header) ? 'line_total' : role;
}

/** Lets the values confirm, weaken or reject what the header says. */
function weigh(candidate: Candidate, values: ColumnEvidence): Candidate {
  const share = readableShare(candidate.role, values);
  if (values.filled === 0) {
    // Rows without an order number are grouped by customer and day; missing quantities are one
    // piece.
    const isNone = candidate.role === 'order_id' || candidate.role === 'quantity';
    return { ...candidate, score: candidate.score * 0.3, rejected: isNone };
  }
  const isUntrue =
    (candidate.role === 'title' && namesProducts(values)) ||
    (candidate.role === 'line_id' && namesTills(values)) ||
    (candidate.role === 'category' && saysHowSold(values.examples)) ||
    (candidate.role === 'region' && saysStatuses(values.examples.filter(mayBeStatus)));
  if (isUntrue) return { ...candidate, rejected: true };
  if (share !== share || share >= READABLE_SHARE) return candidate;
  const detail = { ...candidate.reason.detail, share: Math.round(share * 100) };
  return { ...candidate, score: 0, rejected: true, reason: { key: 'values_rejected', detail } };
}

/** NJ, New York and New South Wales are places, not the status "new". */
function mayBeStatus(value: string): boolean {
  if (/^[A-Z]{2,3}$/.test(value)) return false;
  return !/^new \p{L}/iu.test(value) || /^new orders?$/i.test(value);
}

/** A column `State` whose values are states of orders holds their status. */
function asStatus(candidate: Candidate, header: string): Candidate[] {
  if (candidate.role !== 'region' || !candidate.rejected || header !== 'state') return [];
  return [{ ...candidate, role: 'status', score: 0.9, rejected: false }];
}

/**
 * Many languages use one word for stars and for the text of a review: words are not a number of
 * stars.
 */
function inWords(candidate: Candidate, values: ColumnEvidence): Candidate[] {
  const { role, rejected, reason } = candidate;
  if (role !== 'rating' || !rejected || values.meanLength < 10 || values.distinct < 2) return [];
  const { header } = reason.detail;
  return [
    {
      ...candidate,
      role: 'text',
      score: 0.6,
      reason: { key: 'header', detail: { header } },
      rejected: false
    }
  ];
}

/** Headlines of reviews are nearly unique; titles that recur are names of products. */
function namesProducts({ filled, distinct }: ColumnEvidence): boolean {
  return filled >= 10 && distinct < filled / 3;
}

/** "POS" is a line number in German and a till elsewhere; texts that recur are not line numbers. */
function namesTills({ filled, distinct, numbers }: ColumnEvidence): boolean {
  return numbers === 0 && filled >= 10 && distinct < filled / 3;
}

/** The share of values that can be read for a role; NaN if it has no requirement. */
export function readableShare(role: Role, values: ColumnEvidence): number {
  if (role === 'email') return values.emails;
  const type = valueTypeOf(role);
  if (type === 'number') return values.markedNumbers;
  return type === 'date' ? values.saidDates : NaN;
}

function byValues(column: number, values: ColumnEvidence): Candidate[] {
  if (values.filled === 0) return [];
  const at = (role: Role, score: number, key: string, share: number): Candidate => ({
    column,
    role,
    score,
    reason: { key, detail: { share: Math.round(share * 100) } },
    rejected: false
  });
  const found: Candidate[] = [];
  if (values.emails >= SURE_SHARE) found.push(at('email', 0.4, 'values_email', values.emails));
  if (values.currencies >= 0.5 && values.examples.join() !== 'ALL') {
    found.push(at('currency', 0.4, 'values_currency', 1));
  }
  const compact = values.numbers >= SURE_SHARE;
  if (values.dates >= SURE_SHARE && !compact) {
    found.push(at('order_date', 0.4, 'values_date', values.dates));
  }
  if (values.meanLength >= 40 && values.distinct > 1) {
    const reason = { key: 'values_long_text', detail: { length: Math.round(values.meanLength) } };
    found.push({ ...at('text', 0.35, '', 1), reason });
  }
  return found;
}

/** `Void?` with yes and no is a status; with 0 and 1 it may be a quantity or an amount. */
function byFlag(header: string, column: number, { examples, distinct, numbers }: ColumnEvidence) {
  const flag = distinct > examples.length ? null : statusFlagOf(header, examples);
  // zeros and ones of "Qty Cancelled" are quantities
  if (!flag || countsPieces(normaliseHeader(header))) return [];
  // zeros and ones may be quantities or amounts, unless the header is a question
  const isAsked = /[?？]\s*$/.test(header);
  const score = numbers > 0 && flag === 'of_status' && !isAsked ? 0.6 : 1.2;
  const reason = { key: 'flag', detail: { header } };
  return [{ column, role: 'status' as const, score, reason, rejected: false }];
}

function countsPieces(header: string): boolean {
  return PART_WORDS.quantity!.some((word) => holdsWords(header, word));
}

/** `Type` with sales and refunds or fees says what became of a row's money, like a status. */
function byDocuments(shown: string, header: string, column: number, values: ColumnEvidence) {
  if (!isDocumentHeader(header) || values.distinct > values.examples.length) return [];
  const saysKinds = saysStatuses(values.examples) || saysFees(values.examples);
  if (values.distinct < 2 || !saysKinds) return [];
  const reason = { key: 'documents', detail: { header: shown } };
  return [{ column, role: 'status' as const, score: 1.1, reason, rejected: false }];
}
