import { Failed } from '../../../contract/failure.ts';
import type { Job } from '../../../contract/job.ts';
import { CellTable } from '../cell-table.ts';
import { declaredEncoding } from '../delimited/encodings/encoding.ts';
import { decodeFile, readSlice } from '../delimited/decode-file.ts';
import type { ReadFile } from '../delimited/read-delimited.ts';
import { CellText } from '../workbook/sheet-reader.ts';
import { flattenRecord, isLines, isRecord, type FlatRow, type Json } from './flatten-record.ts';

/** The whole text is in memory while it is read, together with its records. */
const MAX_BYTES = 200 << 20;
const ROWS_BETWEEN_BREATHS = 5000;

/** A record with its line number, or a text that is not valid JSON. */
interface Found {
  line: number;
  record: Json;
  broken?: string;
}

/**
 * Reads JSON records: one per line, or a list, alone or within an object such as `{"orders": […]}`.
 * Lines that are not valid JSON are set aside.
 *
 * @throws Failed `json_broken` with the line, `file_empty`, `file_too_large`, `file_unreadable`
 */
export async function readJson(
  file: Blob,
  onBytes: (bytes: number) => void,
  job: Job
): Promise<ReadFile> {
  if (file.size > MAX_BYTES) throw new Failed('file_too_large', { bytes: file.size });
  const encoding = declaredEncoding(await readSlice(file, 0, 4096))?.encoding ?? 'utf-8';
  let text = '';
  for await (const { text: piece, bytesRead } of decodeFile(file, encoding, false)) {
    text += piece;
    onBytes(bytesRead);
    await job.breathe();
  }
  const found = recordsByLine(text) ?? recordsOf(wholeOf(text));
  if (!found.some(({ broken }) => broken === undefined)) throw new Failed('file_empty');
  const { headers, table } = await tableOf(found, job);
  const reading = {
    ...({ format: 'json', encoding, encodingReason: 'valid_utf8', delimiter: ',' } as const),
    sheet: '',
    sheets: [],
    headerLine: 0
  };
  return { reading, headers, table };
}

/** Reads one record per line; null if the first lines are not complete records. */
function recordsByLine(text: string): Found[] | null {
  const found: Found[] = [];
  let [whole, broken] = [0, 0];
  let line = 0;
  for (const own of text.split('\n')) {
    line++;
    if (own.trim() === '') continue;
    const record = parse(own);
    if (record !== undefined && isRecord(record)) {
      whole++;
      found.push({ line, record });
    } else {
      broken++;
      found.push({ line, record: null, broken: own });
    }
    // the first lines of a list that spans lines are not complete records
    if (broken > whole + 1) return null;
  }
  const isList = found.length === 1 && listOf(found[0].record) !== null;
  return whole > 0 && !isList ? found : null;
}

function parse(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}

/** @throws Failed `json_broken` with the line of the error; 0 if it is unknown */
function wholeOf(text: string): Json {
  try {
    return JSON.parse(text) as Json;
  } catch (error) {
    const message = String((error as Error).message);
    const said = /line (\d+)/.exec(message)?.[1];
    const at = /position (\d+)/.exec(message)?.[1];
    const end = at === undefined ? text.length : Number(at);
    const line = said ? Number(said) : text.slice(0, end).trimEnd().split('\n').length;
    throw new Failed('json_broken', { line });
  }
}

function recordsOf(whole: Json): Found[] {
  const list = listOf(whole) ?? [whole];
  return list.filter(isRecord).map((record, at) => ({ line: at + 1, record }));
}

/** The deepest nesting of a list in an API response: `{"data": {"orders": […]}}`. */
const MAX_WRAPPED = 3;
/** An object with this many fields of its own beside a list is an order, not a wrapper. */
const FEWEST_FACTS = 3;

/** The list of records: the text itself, or the longest list in the objects around it. */
function listOf(whole: Json, depth = 0): Json[] | null {
  if (Array.isArray(whole)) return whole;
  if (!isRecord(whole) || depth > MAX_WRAPPED) return null;
  const inner = Object.entries(whole);
  const facts = inner.filter(([, own]) => typeof own !== 'object').length;
  const isOrder = inner.some(([name, own]) => Array.isArray(own) && isLines(name));
  if (isOrder && facts >= FEWEST_FACTS) return null;
  const lists = inner.flatMap(([, own]) => {
    const list = Array.isArray(own) ? own : listOf(own, depth + 1);
    return list?.some(isRecord) ? [list] : [];
  });
  if (lists.length === 0) return null;
  return lists.reduce((longest, own) => (own.length > longest.length ? own : longest));
}

async function tableOf(
  found: readonly Found[],
  job: Job
): Promise<{ headers: string[]; table: CellTable }> {
  const text = new CellText();
  const columns = new Map<string, number>();
  const rows: { line: number; cells: FlatRow }[] = [];
  for (const [at, { line, record, broken }] of found.entries()) {
    if (at % ROWS_BETWEEN_BREATHS === 0) await job.breathe();
    if (broken !== undefined) continue;
    for (const cells of flattenRecord(record, text)) {
      for (const [header] of cells) if (!columns.has(header)) columns.set(header, columns.size);
      rows.push({ line, cells });
    }
  }
  const table = new CellTable(columns.size);
  for (const [row, { line, cells }] of rows.entries()) {
    if (row % ROWS_BETWEEN_BREATHS === 0) await job.breathe();
    const filled = new Map(cells.map(([header, cell]) => [columns.get(header)!, cell]));
    for (let at = 0; at < table.width; at++) table.columns[at].put(row, filled.get(at) ?? '');
    table.endRow(line);
  }
  for (const { line, broken } of found) {
    if (broken !== undefined) table.setAside(line, 'no_json', broken.slice(0, 2000));
  }
  table.close();
  return { headers: [...columns.keys()], table };
}
