import type { DraftFile, ImportDraft } from '../../../workers/rooms/import/contract.ts';
import type { FileMapping } from '../../../workers/rooms/import/meaning/contract.ts';

/** The one currency that the headers of all files with orders make likely; empty: none or several. */
export function likelyCurrency(
  draft: ImportDraft | null,
  mappings: readonly FileMapping[]
): string {
  const orders = (draft?.files ?? []).filter((_, file) => mappings[file]?.kind === 'order_lines');
  const likely = new Set(orders.map((file) => file.likelyCurrency ?? ''));
  return likely.size === 1 ? [...likely][0] : '';
}

/** The meanings of a file as they were proposed. */
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

/** The name of a shop after that of its file. */
export function nameOf(fileName: string): string {
  return fileName
    .replace(/\.[^.]+$/, '')
    .replace(/[_-]+/g, ' ')
    .trim();
}
