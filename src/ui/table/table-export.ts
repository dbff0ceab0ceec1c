import type { Cell } from './table-columns.ts';
import type { Breathe } from './table-order.ts';

/** One field of a download. */
export interface ExportColumn<Row> {
  key: string;
  value: (row: Row) => unknown;
}

const ROWS_PER_PART = 2000;

/** Byte-order mark: without it Excel reads UTF-8 in the system's old code page. */
export const BYTE_ORDER_MARK = '\ufeff';

/**
 * Formats a CSV cell. Numbers have full precision and a decimal point. Texts that a spreadsheet
 * would run as a formula (starting with = + - @, tab or carriage return) get a leading apostrophe;
 * texts with a comma, quote or line break are quoted.
 *
 * @example csvCell('=1+1') // "'=1+1"
 * @example csvCell(-5) // "-5"
 */
export function csvCell(value: unknown): string {
  const cell = plainCell(value);
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const safe = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A value for a download: text, finite number or null; dates become ISO texts. */
function plainCell(value: unknown): Cell {
  if (value === null || value === undefined) return null;
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value instanceof Date) return value.toISOString();
  return typeof value === 'boolean' ? Number(value) : String(value);
}

/** A CSV file as parts of a Blob: byte-order mark, header, lines ending with CR LF (RFC 4180). */
export async function csvParts<Row>(
  columns: readonly ExportColumn<Row>[],
  rows: Iterable<Row>,
  breathe: Breathe
): Promise<string[]> {
  const header = columns.map((column) => csvCell(column.key)).join(',');
  return inParts(
    rows,
    `${BYTE_ORDER_MARK}${header}\r\n`,
    (row) => `${columns.map((column) => csvCell(column.value(row))).join(',')}\r\n`,
    breathe
  );
}

/** A JSON file as parts of a Blob: an array of objects with the same fields as the CSV. */
export async function jsonParts<Row>(
  columns: readonly ExportColumn<Row>[],
  rows: Iterable<Row>,
  breathe: Breathe
): Promise<string[]> {
  let separator = '';
  const parts = await inParts(
    rows,
    '[',
    (row) => {
      const fields = columns.map((column) => {
        return `${JSON.stringify(column.key)}:${JSON.stringify(plainCell(column.value(row)))}`;
      });
      const line = `${separator}\n{${fields.join(',')}}`;
      separator = ',';
      return line;
    },
    breathe
  );
  return [...parts, '\n]\n'];
}

async function inParts<Row>(
  rows: Iterable<Row>,
  head: string,
  write: (row: Row) => string,
  breathe: Breathe
): Promise<string[]> {
  const parts = [head];
  let part = '';
  let count = 0;
  for (const row of rows) {
    part += write(row);
    if (++count % ROWS_PER_PART !== 0) continue;
    parts.push(part);
    part = '';
    await breathe();
  }
  return part ? [...parts, part] : parts;
}

/** Columns for rows that are plain objects: their keys in order of first occurrence. */
export function columnsOfRecords(
  records: readonly Record<string, unknown>[]
): ExportColumn<Record<string, unknown>>[] {
  const keys = new Set<string>();
  for (const record of records) for (const key of Object.keys(record)) keys.add(key);
  return [...keys].map((key) => ({ key, value: (record) => record[key] }));
}
