import type { Role } from '../../../workers/contract/roles.ts';
import type { AmountScope, DiscountUnit } from '../../../workers/contract/files/value-meanings.ts';
import type { DraftColumn, FileMapping } from '../../../workers/rooms/import/meaning/contract.ts';
import type { MessageKey } from '../../i18n/index.svelte.ts';

/** What amounts of a role can refer to; the first is the default. */
export const SCOPES_OF: { readonly [role in Role]?: readonly AmountScope[] } = {
  unit_price: ['piece', 'line'],
  line_total: ['line', 'piece', 'every_line', 'first_line'],
  discount: ['line', 'piece', 'every_line', 'first_line'],
  refund_amount: ['line', 'every_line', 'first_line']
};

/** What a column's amounts refer to, as set by the person, otherwise as detected. */
export function scopeOf(
  column: DraftColumn,
  { roles, values }: FileMapping,
  position: number
): AmountScope | undefined {
  const role = roles[position];
  const found = role === column.role ? column.amounts?.scope : undefined;
  return values?.amounts?.[role] ?? found ?? SCOPES_OF[role]?.[0];
}

export function unitOf(column: DraftColumn, { values }: FileMapping): DiscountUnit {
  return values?.discountUnit ?? column.amounts?.unit ?? 'money';
}

/** Whether detection was ambiguous and the person has not decided. */
export function isOpen(
  column: DraftColumn,
  { roles, values }: FileMapping,
  position: number
): boolean {
  const role = roles[position];
  if (role !== column.role || !column.amounts?.isUnsure || values?.amounts?.[role]) return false;
  return role !== 'discount' || !values?.discountUnit;
}

/** Note on a column whose amounts refer to something unusual; null: none. */
export function amountsNote(
  column: DraftColumn,
  mapping: FileMapping,
  position: number
): MessageKey | null {
  const role = mapping.roles[position];
  const scope = scopeOf(column, mapping, position);
  if (mapping.kind !== 'order_lines' || !scope) return null;
  if (isOpen(column, mapping, position)) {
    return role === 'discount' && scope === 'line'
      ? 'import.amounts.openUnit'
      : 'import.amounts.open';
  }
  const unit = role === 'discount' ? unitOf(column, mapping) : 'money';
  if (unit !== 'money') return `import.amounts.${unit}`;
  if (scope === 'every_line' || scope === 'first_line') return `import.amounts.${scope}`;
  if (role === 'unit_price' && scope === 'line') return 'import.amounts.line.unit_price';
  if (role === 'line_total' && scope === 'piece') return 'import.amounts.piece.line_total';
  if (role === 'discount' && scope === 'piece') return 'import.amounts.piece.discount';
  return null;
}
