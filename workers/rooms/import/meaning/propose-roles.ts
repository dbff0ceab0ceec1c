import type { Role, TableKind } from '../../../contract/roles.ts';
import type { ColumnEvidence } from '../values/column-evidence.ts';
import type { Reason } from './contract.ts';
import { saysCalledOff } from '../../../shop/lines/called-off.ts';
import { namesCustomers } from './customers-by-name.ts';
import { areCodesDescribed } from './names-of-codes.ts';
import type { Candidate } from './role-candidates.ts';
import { isFurtherStatus, saysStatuses } from './status-columns.ts';
import { HEADLINES, normaliseHeader } from './synonyms.ts';

/** Roles that a file of this kind cannot have. */
const NOT_IN: Record<TableKind, ReadonlySet<Role>> = {
  order_lines: new Set<Role>([
    'spend',
    'impressions',
    'clicks',
    'text',
    'title',
    'rating',
    'label',
    'stock',
    'supplier'
  ]),
  products: new Set<Role>([
    ...roles(
      'order_id line_id order_date customer_id customer_name email phone quantity line_total'
    ),
    'order_total',
    ...roles(
      'coupon shipping country region city postcode consent spend impressions clicks text title label'
    ),
    ...roles('discount tax channel refund_amount refund_quantity')
  ]),
  customers: new Set<Role>([
    ...roles('order_id line_id product_id product_name description quantity unit_price line_total'),
    ...roles(
      'discount coupon cost supplier tax shipping stock text title rating spend impressions clicks currency'
    ),
    ...roles('order_date category order_total refund_amount refund_quantity')
  ]),
  spend: new Set<Role>([
    ...roles(
      'order_id line_id product_id customer_id customer_name email phone quantity unit_price'
    ),
    ...roles(
      'cost supplier tax shipping stock text title rating label discount coupon line_total product_name'
    ),
    ...roles('order_total refund_amount refund_quantity')
  ]),
  texts: new Set<Role>([
    ...roles(
      'line_id quantity unit_price line_total discount coupon cost supplier tax shipping stock spend'
    ),
    ...roles('impressions clicks description order_total refund_amount refund_quantity')
  ]),
  other: new Set<Role>(['title', 'supplier'])
};

function roles(names: string): Role[] {
  return names.split(' ') as Role[];
}

export interface RoleProposal {
  role: Role;
  reason: Reason;
}

/**
 * Assigns one role per column and one column per role, the most certain pairs first; other columns
 * are ignored.
 */
export function proposeRoles(
  kind: TableKind,
  candidates: readonly Candidate[],
  headers: readonly string[],
  evidence: readonly ColumnEvidence[] = []
): RoleProposal[] {
  const proposals: (RoleProposal | undefined)[] = headers.map(() => undefined);
  const takenBy = new Map<Role, number>();
  const fitting = candidates
    .filter(({ role, rejected }) => !rejected && !NOT_IN[kind].has(role))
    .map((candidate, _, all) => asLineTotal(candidate, all))
    .filter((candidate) => kind !== 'texts' || !isHeadline(candidate, headers, candidates));
  for (const { column, role, reason } of fitting) {
    if (proposals[column]) continue;
    // the kind of a document says nothing about payment
    const isBesideDocuments =
      reason.key === 'header' && proposals[takenBy.get(role) ?? -1]?.reason.key === 'documents';
    const isFurther =
      role === 'status' &&
      kind === 'order_lines' &&
      (reason.key === 'flag' ||
        isBesideDocuments ||
        saysItsOwn(reason, evidence[column]) ||
        isFurtherStatus(normaliseHeader(headers[column])));
    const isOtherPieces =
      role === 'refund_quantity' &&
      proposals.every(
        (own, at) =>
          own?.role !== role || saysCalledOff(headers[at]) !== saysCalledOff(headers[column])
      );
    if (takenBy.has(role) && !isFurther && !isOtherPieces) continue;
    proposals[column] = { role, reason };
    if (!takenBy.has(role)) takenBy.set(role, column);
  }
  if (kind === 'order_lines') {
    leaveUncounted(proposals, takenBy, headers);
    nameByDescription(proposals, takenBy, headers, evidence);
    knowByName(proposals, takenBy, headers, evidence);
  }
  if (kind === 'products') nameListedByDescription(proposals, takenBy, headers, evidence);
  if (kind === 'spend' && !takenBy.has('channel')) nameCampaign(proposals, headers, evidence);
  return proposals.map((proposal, column) => {
    if (proposal) return proposal;
    if (kind === 'other') return { role: 'feature', reason: { key: 'feature', detail: {} } };
    return whyIgnored(column, fitting, candidates, takenBy, headers);
  });
}

/** With more distinct values, a column holds remarks rather than statuses. */
const MAX_STATUSES = 30;

/** A second column with a usual name of a status counts if its values are statuses. */
function saysItsOwn({ key }: Reason, own: ColumnEvidence | undefined): boolean {
  if (key !== 'header' || !own || own.distinct > MAX_STATUSES) return false;
  return saysStatuses(own.examples);
}

/**
 * An order total is only separate from line totals if something else gives those: a more certain
 * total, or quantity and price. Otherwise it is the line's amount.
 */
function asLineTotal(candidate: Candidate, all: readonly Candidate[]): Candidate {
  if (candidate.role !== 'order_total' || isBeside(candidate, all)) return candidate;
  return { ...candidate, role: 'line_total' };
}

function isBeside({ column }: Candidate, all: readonly Candidate[]): boolean {
  const first = (role: Role) => all.find((candidate) => candidate.role === role)?.column ?? column;
  return (
    first('line_total') !== column ||
    (first('quantity') !== column && first('unit_price') !== column)
  );
}

/** A review's headline beside its text is not the name of a product. */
function isHeadline(
  { column, role }: Candidate,
  headers: readonly string[],
  all: readonly Candidate[]
): boolean {
  if (role !== 'product_name' || !HEADLINES.has(normaliseHeader(headers[column]))) return false;
  // Titles that recur were recognised as product names.
  const namesProducts = all.some((own) => own.column === column && own.rejected);
  return !namesProducts && all.some((own) => own.role === 'text' && own.column !== column);
}

/**
 * Order lines rarely have both a name and a description: a lone description is the name, and so is
 * one beside names that are codes.
 */
function nameByDescription(
  proposals: (RoleProposal | undefined)[],
  takenBy: Map<Role, number>,
  headers: readonly string[],
  evidence: readonly ColumnEvidence[]
): void {
  const column = takenBy.get('description');
  if (column === undefined) return;
  const named = takenBy.get('product_name');
  if (named !== undefined) {
    if (takenBy.has('product_id') || !areCodesDescribed(evidence[named], evidence[column])) return;
    const detail = { header: headers[named], other: headers[column] };
    proposals[named] = { role: 'product_id', reason: { key: 'described_codes', detail } };
    proposals[column] = { role: 'product_name', reason: { key: 'names_codes', detail } };
    return;
  }
  proposals[column] = namedByDescription(headers[column]);
}

function namedByDescription(header: string): RoleProposal {
  return { role: 'product_name', reason: { key: 'description_names', detail: { header } } };
}

/** Longer texts are descriptions, not names. */
const LONGEST_NAME = 60;

/** In a price list without names, short descriptions are the names. */
function nameListedByDescription(
  proposals: (RoleProposal | undefined)[],
  takenBy: Map<Role, number>,
  headers: readonly string[],
  evidence: readonly ColumnEvidence[]
): void {
  const column = takenBy.get('description');
  if (column === undefined || takenBy.has('product_name')) return;
  if (!(evidence[column]?.meanLength <= LONGEST_NAME)) return;
  proposals[column] = namedByDescription(headers[column]);
}

const CAMPAIGN =
  /^(?:ad )?(?:campaign|kampagnen?|campagne|campana|campanha|campagna|kampania|kampanj|kampan|kampanya|кампания)(?: ?name)?$|^(?:推广计划|推广计划名称|广告计划|广告计划名称|计划名称|广告系列|广告系列名称|キャンペーン|キャンペーン名|캠페인|캠페인명)$/;

/** Without a channel, advertising is distinguished by campaign. */
function nameCampaign(
  proposals: (RoleProposal | undefined)[],
  headers: readonly string[],
  evidence: readonly ColumnEvidence[]
): void {
  const isFree = (column: number) => !proposals[column] && evidence[column]?.filled > 0;
  const column = headers.findIndex(
    (header, at) => isFree(at) && CAMPAIGN.test(normaliseHeader(header))
  );
  if (column < 0) return;
  const reason = { key: 'header', detail: { header: headers[column] } };
  proposals[column] = { role: 'channel', reason };
}

/** Headers of pieces shipped or billed, from which cancelled ones are already excluded. */
const SENT =
  /shipped|invoiced|dispatched|fulfilled|delivered|versendet|geliefert|versandt|berechnet|expédié|livré|enviad|facturad|spedit|wysłan|发货|出库|出荷|発送/i;

/** Ignores cancelled pieces if the quantity never included them. */
function leaveUncounted(
  proposals: (RoleProposal | undefined)[],
  takenBy: Map<Role, number>,
  headers: readonly string[]
): void {
  const quantity = headers[takenBy.get('quantity') ?? -1] ?? '';
  if (!SENT.test(quantity)) return;
  for (const [column, proposal] of proposals.entries()) {
    if (proposal?.role !== 'refund_quantity' || !saysCalledOff(headers[column])) continue;
    const detail = { header: headers[column], other: quantity };
    proposals[column] = { role: 'ignore', reason: { key: 'never_counted', detail } };
  }
}

/** If nothing else distinguishes customers, their names do, and the person is told. */
function knowByName(
  proposals: (RoleProposal | undefined)[],
  takenBy: Map<Role, number>,
  headers: readonly string[],
  evidence: readonly ColumnEvidence[]
): void {
  const column = takenBy.get('customer_name');
  const isKnown = (['customer_id', 'email', 'phone'] as const).some((role) => {
    const own = takenBy.get(role);
    return own !== undefined && evidence[own]?.filled !== 0;
  });
  if (column === undefined || isKnown || !evidence[column]) return;
  if (!namesCustomers(normaliseHeader(headers[column]), evidence[column])) return;
  const empty = takenBy.get('customer_id');
  if (empty !== undefined) proposals[empty] = undefined;
  proposals[column] = {
    role: 'customer_id',
    reason: { key: 'customers_by_name', detail: { header: headers[column] } }
  };
}

function whyIgnored(
  column: number,
  fitting: readonly Candidate[],
  all: readonly Candidate[],
  takenBy: Map<Role, number>,
  headers: readonly string[]
): RoleProposal {
  const header = headers[column];
  const lost = fitting.find((candidate) => candidate.column === column);
  if (lost) {
    const other = headers[takenBy.get(lost.role) ?? column];
    return { role: 'ignore', reason: { key: 'taken', detail: { header, other } } };
  }
  const rejected = all.find((candidate) => candidate.column === column && candidate.rejected);
  return { role: 'ignore', reason: rejected?.reason ?? { key: 'unknown', detail: { header } } };
}
