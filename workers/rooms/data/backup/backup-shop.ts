import { newCodes } from '../../../contract/columns.ts';
import type { Codes, Column, NamedColumn } from '../../../contract/columns.ts';
import type { Job } from '../../../contract/job.ts';
import type { CustomerList } from '../../../contract/kept/customer-list.ts';
import type { KeptForecast } from '../../../contract/kept/forecast.ts';
import { PHOTO_BYTES } from '../../../contract/kept/photo.ts';
import type { KeptPhoto } from '../../../contract/kept/photo.ts';
import type { SavedModel } from '../../../contract/saved-model.ts';
import type { SourceDraft } from '../../../contract/files/source.ts';
import type { ShopChoices } from '../../../contract/shop-choices.ts';
import type { AsideRow } from '../../../contract/files/aside.ts';
import { damaged, readBackupFile, writeBackupFile } from './backup-file.ts';

/** What a backup restores. */
export interface BackedUpShop {
  name: string;
  isSample: boolean;
  /** Absent in backups from before there were choices. */
  choices?: Partial<ShopChoices>;
  sources: SourceDraft[];
  models: { model: Omit<SavedModel, 'modelId' | 'shopId'>; json: string }[];
  forecasts: KeptForecast[];
  lists: CustomerList[];
  photos: KeptPhoto[];
}

/**
 * Content of the manifest. The parts follow in its order: per source its columns, then the rows set
 * aside; then files of models; stored forecasts; lists of customers; and last photos, as records
 * and pixels.
 */
interface BackupContent {
  made: string;
  shop: Omit<BackedUpShop, 'sources' | 'models' | 'forecasts' | 'lists' | 'photos'>;
  sources: SourceEntry[];
  /** Stored models, whose files follow; absent in backups from before there were any. */
  models?: Omit<SavedModel, 'modelId' | 'shopId'>[];
  /** Number of stored forecasts in their part; without forecasts there is no such part. */
  forecasts?: number;
  /** Number of lists of customers, likewise. */
  lists?: number;
  photos?: number;
}

type SourceEntry = Omit<SourceDraft, 'columns' | 'aside'> & {
  columns: (Omit<NamedColumn, 'column'> & { type: Column['type']; dictionarySize: number })[];
};

/**
 * Writes a shop as one file. Each column is two parts, dictionary and codes; see `backup-file.ts`.
 */
export function writeBackup(shop: BackedUpShop, now: string, job: Job): Promise<Blob> {
  const { name, isSample, choices, sources, models, forecasts, lists, photos } = shop;
  const content: BackupContent = {
    made: now,
    shop: { name, isSample, choices },
    sources: sources.map(entryOf),
    models: models.map(({ model }) => model),
    ...(forecasts.length > 0 && { forecasts: forecasts.length }),
    ...(lists.length > 0 && { lists: lists.length }),
    ...(photos.length > 0 && { photos: photos.length })
  };
  const parts = sources.flatMap(({ columns, aside }) => [
    ...columns.flatMap(({ column }) => [
      () => dictionaryBytes(column),
      () => bytesOf(column.codes)
    ]),
    () => jsonBytes(aside)
  ]);
  const files = models.map(
    ({ json }) =>
      () =>
        jsonBytes(json)
  );
  const told = forecasts.length > 0 ? [() => jsonBytes(forecasts)] : [];
  const chosen = lists.length > 0 ? [() => jsonBytes(lists)] : [];
  const pictures =
    photos.length > 0
      ? [() => jsonBytes(photos.map(({ rgb: _, ...facts }) => facts)), () => pixelsOf(photos)]
      : [];
  return writeBackupFile(content, [...parts, ...files, ...told, ...chosen, ...pictures], job);
}

/**
 * Verifies a whole backup and returns its shop. Stores nothing.
 *
 * @throws Failed `backup_damaged`, `backup_newer`
 */
export async function readBackup(file: Blob, job: Job): Promise<BackedUpShop> {
  const { content, parts } = await readBackupFile<BackupContent>(file, job);
  let next = 0;
  const take = () => {
    const part = parts[next++];
    if (!part) throw damaged(next, parts.length);
    return part;
  };
  const sources = content.sources.map((entry): SourceDraft => {
    const columns = entry.columns.map(({ header, role, ...shape }) => {
      const column = columnFrom(take(), take(), shape, entry.rowsKept);
      if (!column) throw damaged(next, parts.length);
      return { header, role, column };
    });
    return { ...entry, columns, aside: fromJson(take()) as AsideRow[] };
  });
  const models = (content.models ?? []).map((model) => ({
    model,
    json: fromJson(take()) as string
  }));
  const forecasts = content.forecasts ? (fromJson(take()) as KeptForecast[]) : [];
  const lists = content.lists ? (fromJson(take()) as CustomerList[]) : [];
  const photos = content.photos ? photosFrom(take(), take()) : [];
  if (!photos) throw damaged(next, parts.length);
  return { ...content.shop, sources, models, forecasts, lists, photos };
}

function pixelsOf(photos: readonly KeptPhoto[]): Uint8Array<ArrayBuffer> {
  const pixels = new Uint8Array(photos.length * PHOTO_BYTES);
  photos.forEach(({ rgb }, at) => pixels.set(rgb, at * PHOTO_BYTES));
  return pixels;
}

/** Null where the number of pixels does not match the number of photos. */
function photosFrom(
  facts: Uint8Array<ArrayBuffer>,
  pixels: Uint8Array<ArrayBuffer>
): KeptPhoto[] | null {
  const known = fromJson(facts) as Omit<KeptPhoto, 'rgb'>[];
  if (pixels.length !== known.length * PHOTO_BYTES) return null;
  return known.map((own, at) => ({
    ...own,
    rgb: pixels.slice(at * PHOTO_BYTES, (at + 1) * PHOTO_BYTES)
  }));
}

function entryOf({ columns, aside: _, ...entry }: SourceDraft): SourceEntry {
  return {
    ...entry,
    columns: columns.map(({ header, role, column }) => ({
      header,
      role,
      type: column.type,
      dictionarySize: column.dictionary.length
    }))
  };
}

/** Null where the bytes are not such a column: a correct checksum over wrong content. */
function columnFrom(
  dictionary: Uint8Array<ArrayBuffer>,
  bytes: Uint8Array<ArrayBuffer>,
  { type, dictionarySize }: { type: Column['type']; dictionarySize: number },
  rows: number
): Column | null {
  const codes = newCodes(rows, dictionarySize);
  if (bytes.length !== codes.byteLength) return null;
  bytesOf(codes).set(bytes);
  if (codes.some((code) => code >= dictionarySize)) return null;
  if (type === 'text') {
    const texts = fromJson(dictionary) as string[];
    return texts.length === dictionarySize ? { type, codes, dictionary: texts } : null;
  }
  if (dictionary.length !== dictionarySize * Float64Array.BYTES_PER_ELEMENT) return null;
  return { type, codes, dictionary: new Float64Array(dictionary.slice().buffer) };
}

function dictionaryBytes({ dictionary }: Column): Uint8Array<ArrayBuffer> {
  return dictionary instanceof Float64Array ? bytesOf(dictionary) : jsonBytes(dictionary);
}

/** Little-endian, as are all machines that run browsers. */
function bytesOf(array: Codes | Float64Array): Uint8Array<ArrayBuffer> {
  return new Uint8Array(array.buffer as ArrayBuffer, array.byteOffset, array.byteLength);
}

function jsonBytes(value: unknown): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(JSON.stringify(value));
}

function fromJson(bytes: Uint8Array<ArrayBuffer>): unknown {
  return JSON.parse(new TextDecoder().decode(bytes));
}
