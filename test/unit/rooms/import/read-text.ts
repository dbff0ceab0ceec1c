import { quietJob } from '../../../../workers/contract/job.ts';
import type { Role, TableKind } from '../../../../workers/contract/roles.ts';
import { buildSource } from '../../../../workers/rooms/import/build-source.ts';
import type { FileReading } from '../../../../workers/contract/files/file-reading.ts';
import { describeDraft } from '../../../../workers/rooms/import/describe-draft.ts';
import { readDelimited } from '../../../../workers/rooms/import/delimited/read-delimited.ts';
import type { ReadFile } from '../../../../workers/rooms/import/delimited/read-delimited.ts';

type Content = string | Uint8Array<ArrayBuffer>;

export function readText(content: Content, wanted: Partial<FileReading> = {}): Promise<ReadFile> {
  return readDelimited(new Blob([content]), wanted, () => {}, quietJob());
}

/** Rows of a read file as arrays of cells. */
export function rowsOf({ table }: ReadFile): string[][] {
  return Array.from({ length: table.rows }, (_, row) =>
    table.columns.map((_column, column) => table.cell(row, column))
  );
}

export function asideOf({ table }: ReadFile): string[] {
  return table.aside.map(({ line, reason }) => `${line} ${reason}`);
}

export async function describeText(content: Content) {
  const read = await readText(content);
  return describeDraft({ ...read, fileName: 'file.csv', fileSize: 1 }, 0);
}

/** A text read, and built with the given roles in place of the proposed ones. */
export async function buildText(
  content: Content,
  kind: TableKind,
  roles: Role[],
  orders: 'dmy'[] = []
) {
  const read = await readText(content);
  const file = { ...read, fileName: 'file.csv', fileSize: 1 };
  return buildSource(file, { kind, roles, dateOrders: orders });
}

/** A column of a built source as plain values. */
export function valuesOf(source: Awaited<ReturnType<typeof buildText>>, role: Role) {
  const named = source.columns.find((column) => column.role === role);
  if (!named) throw new Error(`no column ${role}`);
  const { codes, dictionary } = named.column;
  return Array.from(codes, (code) => dictionary[code]);
}
