import type { DraftFile, ImportDraft } from '../../../workers/rooms/import/contract.ts';
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
