import type { Role, TableKind } from '../../../contract/roles.ts';
import type { ValueMeanings } from '../../../contract/files/value-meanings.ts';
import type { DraftFile } from '../contract.ts';
import type { FileMapping } from './contract.ts';
import { isSameExport } from './remembered-mapping.ts';

/** What is known of a file that a shop holds already. */
export interface KnownFile {
  kind: TableKind;
  headers: { header: string; role: Role }[];
  values?: ValueMeanings;
}

/**
 * What the columns of a file mean when the shop holds a file with the same columns: the same. Orders
 * of day and month are the file's own.
 *
 * @param known files of the shop in the order they came; the newest one counts
 * @returns null when the person must say: other columns, or dates that can be read two ways
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
