import { ROLES, valueTypeOf, type Role } from '../../../contract/roles.ts';
import type { ColumnEvidence } from '../values/column-evidence.ts';
import type { RoleProposal } from '../meaning/propose-roles.ts';
import { readableShare, READABLE_SHARE, roleCandidates } from '../meaning/role-candidates.ts';
import { readNumber } from '../values/read-numbers.ts';
import { columnsNamed } from './recognise.ts';
import type { Platform } from './platform.ts';

/** Minimum score of a generic header: an exact match; a word in it, or values alone, score less. */
const USUAL = 0.56;

/**
 * Roles of all columns of a recognised export: for each role the first of its headers with values
 * that can be parsed for it. Columns without a role are ignored.
 */
export function assignRoles(
  platform: Platform,
  headers: readonly string[],
  evidence: readonly ColumnEvidence[]
): RoleProposal[] {
  const proposals = headers.map((header): RoleProposal => spare(platform, header));
  const taken = new Set<number>();
  for (const role of ROLES) {
    const names = platform.roles[role] ?? [];
    const there = names.flatMap((name) => columnsNamed(headers, [name]));
    const free = there.filter((column) => !taken.has(column));
    const readable = free.filter((column) => !isUnreadable(role, evidence[column]));
    const column = readable.find((c) => saysSomething(role, evidence[c])) ?? readable[0];
    if (column === undefined) {
      for (const lost of free) proposals[lost] = unreadable(role, headers[lost], evidence[lost]);
      continue;
    }
    taken.add(column);
    const detail = { platform: platform.name, header: headers[column] };
    proposals[column] = { role, reason: { key: 'platform', detail } };
  }
  addWellKnown(platform, proposals, taken, headers, evidence);
  return proposals;
}

/** Roles that do not affect sales, so that a generic header is enough. */
const DESCRIBING: ReadonlySet<Role> = new Set<Role>([
  'customer_id',
  'customer_name',
  'email',
  'phone',
  'product_id',
  'product_name',
  'category',
  'currency',
  'country',
  'region',
  'city',
  'postcode',
  // refunds that are not read would stay in every figure
  'refund_amount'
]);

/** Generic headers to find a renamed column by, if none of the platform's headers exists. */
const FOUND_AGAIN: ReadonlySet<Role> = new Set<Role>(['order_id', 'order_date', 'quantity']);

/** Columns the platform definition does not mention keep the generic meaning of their header. */
function addWellKnown(
  platform: Platform,
  proposals: RoleProposal[],
  taken: Set<number>,
  headers: readonly string[],
  evidence: readonly ColumnEvidence[]
): void {
  const roles = new Set(proposals.map(({ role }) => role));
  const ofOrder = columnsNamed(headers, platform.roles.order_id ?? []);
  for (const { column, role, score, rejected, reason } of roleCandidates(headers, evidence)) {
    const isRenamed = FOUND_AGAIN.has(role) && platform.roles[role] !== undefined;
    const isDescribing =
      isRenamed || DESCRIBING.has(role) || (role === 'supplier' && platform.kind === 'products');
    const isUsual = score >= USUAL && !rejected && evidence[column].filled > 0;
    // a second order number is not used
    const isOfOrder = role === 'product_id' && ofOrder.includes(column);
    if (!isUsual || !isDescribing || isOfOrder || roles.has(role) || taken.has(column)) continue;
    roles.add(role);
    taken.add(column);
    proposals[column] = { role, reason };
  }
}

function spare({ name }: Platform, header: string): RoleProposal {
  return { role: 'ignore', reason: { key: 'platform_spare', detail: { platform: name, header } } };
}

function unreadable(role: Role, header: string, values: ColumnEvidence): RoleProposal {
  const share = Math.round(readableShare(role, values) * 100);
  return { role: 'ignore', reason: { key: 'values_rejected', detail: { header, share } } };
}

function isUnreadable(role: Role, values: ColumnEvidence): boolean {
  return values.filled > 0 && readableShare(role, values) < READABLE_SHARE;
}

/** Neither empty nor zero in every line. */
function saysSomething(role: Role, { filled, distinct, examples }: ColumnEvidence): boolean {
  if (filled === 0) return false;
  if (valueTypeOf(role) !== 'number' || distinct > examples.length) return true;
  return examples.some((example) => readNumber(example.trim(), '.') !== 0);
}
