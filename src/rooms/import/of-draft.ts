import type { DraftFile, ImportDraft } from '../../../workers/rooms/import/contract.ts';
import type {
  StatusMeaning,
  ValueMeanings
} from '../../../workers/contract/files/value-meanings.ts';
import type { FileMapping } from '../../../workers/rooms/import/meaning/contract.ts';

/** The only currency likely from the headers of all files with orders; empty: none or several. */
export function likelyCurrency(
  draft: ImportDraft | null,
  mappings: readonly FileMapping[]
): string {
  const orders = (draft?.files ?? []).filter((_, file) => mappings[file]?.kind === 'order_lines');
  const likely = new Set(orders.map((file) => file.likelyCurrency ?? ''));
  return likely.size === 1 ? [...likely][0] : '';
}

/** Whether there are files with orders, and no file has a currency. */
export function lacksCurrency(
  draft: ImportDraft | null,
  mappings: readonly FileMapping[]
): boolean {
  const isUnnamed = (draft?.files ?? []).every(({ currency }) => currency === '');
  return isUnnamed && mappings.some(({ kind }) => kind === 'order_lines');
}

/**
 * A file's meanings of values with another meaning of a status.
 *
 * @param meaning null: as proposed
 */
export function withStatus(
  before: ValueMeanings | undefined,
  status: string,
  meaning: StatusMeaning | null
): ValueMeanings | undefined {
  const { statuses: known, ...others } = before ?? {};
  const { [status]: _, ...statuses } = known ?? {};
  if (meaning) statuses[status] = meaning;
  const values = Object.keys(statuses).length > 0 ? { ...others, statuses } : others;
  return Object.keys(values).length > 0 ? values : undefined;
}

/** The proposed roles of a file's columns. */
export function proposed(file: DraftFile): FileMapping {
  return {
    kind: file.kind,
    roles: file.columns.map((column) => column.role),
    dateOrders: file.columns.map((column) => column.format.dateOrder),
    ...(file.decimal && { decimal: file.decimal }),
    ...(file.leftOut && { leftOut: [...file.leftOut] }),
    ...(file.values && { values: structuredClone(file.values) })
  };
}

/** Default name of a shop, from its file name. */
export function nameOf(fileName: string): string {
  return fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
}
