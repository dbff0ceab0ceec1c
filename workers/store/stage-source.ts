import { CHUNK_ROWS, newCodes } from '../contract/columns.ts';
import type { Codes, Column, NamedColumn } from '../contract/columns.ts';
import type { Job } from '../contract/job.ts';
import type { SourceDraft } from '../contract/files/source.ts';
import type { AsideReason, AsideRow } from '../contract/files/aside.ts';
import { withDatabase } from './database.ts';
import { NO_SHOP } from './records.ts';
import type {
  AsideRecord,
  ChunkRecord,
  DictionaryRecord,
  SourceRecord,
  StoredColumn
} from './records.ts';

/** Rows set aside per record. */
const ASIDE_ROWS = 10_000;
/** Bytes that a stored text needs besides its characters. */
const TEXT_OVERHEAD = 5;

/**
 * Writes one file in state `staging`, where it is not visible: first its record, then column after
 * column, each in a separate transaction, so that it can be cancelled in between.
 *
 * @param staged receives the new source's id before its columns are written, so that a failure can
 *   clean up
 */
export async function stageSource(
  source: SourceDraft,
  now: string,
  staged: number[],
  job: Job,
  onColumn: () => void
): Promise<void> {
  const record = describeSource(source, now);
  const sourceId = await withDatabase((db) => db.sources.add(record));
  staged.push(sourceId);
  for (const [index, named] of source.columns.entries()) {
    await job.breathe();
    const chunks = chunksOf(sourceId, index, named.column);
    const parts = dictionaryParts(sourceId, index, named.column);
    await withDatabase((db) =>
      db.transaction('rw', db.chunks, db.dictionaries, async () => {
        // put instead of add, so that writing a column again after a lost connection is harmless.
        await db.chunks.bulkPut(chunks);
        await db.dictionaries.bulkPut(parts);
      })
    );
    onColumn();
  }
  await job.breathe();
  await stageAside(sourceId, source.aside);
}

async function stageAside(sourceId: number, aside: AsideRow[]): Promise<void> {
  const records: AsideRecord[] = [];
  for (let start = 0; start < aside.length; start += ASIDE_ROWS) {
    const rows = aside.slice(start, start + ASIDE_ROWS);
    records.push({ sourceId, part: start / ASIDE_ROWS, rows });
  }
  if (!records.length) return;
  await withDatabase((db) => db.transaction('rw', db.aside, () => db.aside.bulkPut(records)));
}

function describeSource(source: SourceDraft, now: string): Omit<SourceRecord, 'sourceId'> {
  const dates = source.columns.find(({ role }) => role === 'order_date');
  const [firstOrder, lastOrder] = dates ? momentRange(dates.column) : ['', ''];
  return {
    shopId: NO_SHOP,
    state: 'staging',
    fileName: source.fileName,
    fileSize: source.fileSize,
    kind: source.kind,
    imported: source.imported ?? now,
    headers: source.headers,
    rowsRead: source.rowsRead,
    rowsKept: source.rowsKept,
    currency: source.currency,
    ...(source.values && { values: source.values }),
    columns: source.columns.map((named) => describeColumn(named)),
    aside: countReasons(source.aside),
    duplicates: null,
    rowsAlreadyThere: 0,
    firstOrder,
    lastOrder,
    bytes: sourceBytes(source)
  };
}

function describeColumn({ header, role, column }: NamedColumn): StoredColumn {
  const { codes, dictionary, type } = column;
  const chunks = Math.ceil(codes.length / CHUNK_ROWS);
  const dictionarySize = dictionary.length;
  const dictionaryParts = Math.ceil(dictionarySize / CHUNK_ROWS);
  return { header, role, type, chunks, dictionaryParts, dictionarySize };
}

function countReasons(aside: AsideRow[]): { reason: AsideReason; rows: number }[] {
  const counts = new Map<AsideReason, number>();
  for (const { reason } of aside) counts.set(reason, (counts.get(reason) ?? 0) + 1);
  return [...counts].map(([reason, rows]) => ({ reason, rows }));
}

/** Slices instead of views, because storing a view would store its whole buffer. */
function chunksOf(sourceId: number, column: number, { codes, dictionary }: Column): ChunkRecord[] {
  const records: ChunkRecord[] = [];
  for (let start = 0; start < codes.length; start += CHUNK_ROWS) {
    const slice = codes.slice(start, start + CHUNK_ROWS);
    const narrow = narrowed(slice, dictionary.length);
    records.push({ sourceId, column, part: start / CHUNK_ROWS, codes: narrow });
  }
  return records;
}

function narrowed(codes: Codes, dictionarySize: number): Codes {
  const narrow = newCodes(codes.length, dictionarySize);
  if (narrow.BYTES_PER_ELEMENT >= codes.BYTES_PER_ELEMENT) return codes;
  narrow.set(codes);
  return narrow;
}

function dictionaryParts(
  sourceId: number,
  column: number,
  { dictionary }: Column
): DictionaryRecord[] {
  const records: DictionaryRecord[] = [];
  for (let start = 0; start < dictionary.length; start += CHUNK_ROWS) {
    const values = dictionary.slice(start, start + CHUNK_ROWS);
    records.push({ sourceId, column, part: start / CHUNK_ROWS, values });
  }
  return records;
}

/** First and last time of any row, in ISO format without a zone (the shop's local time). */
function momentRange(column: Column): [string, string] {
  if (column.type === 'text') return ['', ''];
  const used = new Uint8Array(column.dictionary.length);
  for (let row = 0; row < column.codes.length; row++) used[column.codes[row]] = 1;
  let first = Infinity;
  let last = -Infinity;
  for (const [code, moment] of column.dictionary.entries()) {
    if (!used[code] || Number.isNaN(moment)) continue;
    if (moment < first) first = moment;
    if (moment > last) last = moment;
  }
  return first <= last ? [isoMoment(first), isoMoment(last)] : ['', ''];
}

function isoMoment(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 19);
}

/** Approximate size of a source on disk, for display and for quota errors. */
export function sourceBytes(source: SourceDraft): number {
  let bytes = 0;
  for (const { column } of source.columns) {
    const { length } = column.codes;
    bytes += length * newCodes(0, column.dictionary.length).BYTES_PER_ELEMENT;
    if (column.type !== 'text') bytes += column.dictionary.byteLength;
    else for (const text of column.dictionary) bytes += text.length + TEXT_OVERHEAD;
  }
  for (const { original, column } of source.aside) bytes += original.length + column.length + 32;
  return bytes;
}
