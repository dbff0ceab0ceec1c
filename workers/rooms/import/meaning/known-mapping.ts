import type { Role, TableKind } from '../../../contract/roles.ts';
import type { ValueMeanings } from '../../../contract/files/value-meanings.ts';
import type { DraftFile } from '../contract.ts';
import type { FileMapping } from './contract.ts';
import { isSameExport } from './remembered-mapping.ts';

/** What the shop knows about a file that it holds. */
export interface KnownFile {
  kind: TableKind;
  headers: { header: string; role: Role }[];
  values?: ValueMeanings;
}

/**
 * The meaning of a file's columns if the shop holds a file with the same columns. The order of day
 * and month is determined by the file itself.
 *
 * @param known the shop's files in order of import; the newest one counts
 * @returns null if the person must decide: columns differ, or dates are ambiguous
 */
export function knownMapping(
  { columns, decimal }: Pick<DraftFile, 'columns' | 'decimal'>,
  known: readonly KnownFile[]
): FileMapping | null {
  const headers = columns.map(({ header }) => header);
  const same = known.findLast((file) =>
    isSameExport(
      headers,
      file.headers.map(({ header }) => header)
    )
  );
  if (!same) return null;
  const roles = same.headers.map(({ role }) => role);
  const dateOrders = columns.map(({ format }) => format.dateOrder);
  const isOpen = roles.some((role, at) => role === 'order_date' && dateOrders[at] === 'ambiguous');
  if (isOpen) return null;
  const { kind, values } = same;
  return { kind, roles, dateOrders, ...(decimal && { decimal }), ...(values && { values }) };
}
