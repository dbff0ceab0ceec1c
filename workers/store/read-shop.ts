import Dexie from 'dexie';
import { newCodes } from '../contract/columns.ts';
import type { Column, NamedColumn } from '../contract/columns.ts';
import { Failed } from '../contract/failure.ts';
import type { SourceTexts } from '../contract/files/source-texts.ts';
import type { Role, TableKind } from '../contract/roles.ts';
import { PART_KEY, withDatabase } from './database.ts';
import type { TillsightDatabase } from './database.ts';
import type { ShopRecord, SourceRecord, StoredColumn } from './records.ts';

/** With more rows, loading the chunks of all columns at once takes too much memory. */
const MANY_ROWS = 1_000_000;

/** A stored file with the requested columns in memory, as import delivered them. */
export interface StoredSource {
  summary: SourceRecord;
  rows: number;
  columns: NamedColumn[];
}

export interface StoredShop {
  shop: ShopRecord;
  sources: StoredSource[];
}

/**
 * Reads a shop's record and the columns of its files from IndexedDB in one transaction; any worker
 * may call it. Files are in the order of their import.
 *
 * @param kinds tables to read; default all
 * @param roles columns to read; default all
 * @throws Failed `shop_not_found`
 */
export function readShop(shopId: number, kinds?: TableKind[], roles?: Role[]): Promise<StoredShop> {
  return withDatabase((db) =>
    db.transaction('r', db.shops, db.sources, db.chunks, db.dictionaries, async () => {
      const shop = await requireShop(db, shopId);
      const records = await sourcesOf(db, shopId);
      const wanted = records.filter(({ kind }) => !kinds || kinds.includes(kind));
      const sources = await Promise.all(wanted.map((record) => readSource(db, record, roles)));
      return { shop, sources };
    })
  );
}

/** Only the files of `readShop`. */
export async function readSources(
  shopId: number,
  kinds?: TableKind[],
  roles?: Role[]
): Promise<StoredSource[]> {
  return (await readShop(shopId, kinds, roles)).sources;
}

/**
 * Reads only the dictionaries of a shop's columns, which takes milliseconds where its rows take
 * seconds. Removed and repeated rows may have texts in it.
 *
 * @param most columns with more distinct texts are left out
 */
export function readTexts(shopId: number, roles: Role[], most: number): Promise<SourceTexts[]> {
  return withDatabase((db) =>
    db.transaction('r', db.sources, db.dictionaries, async () => {
      const sources = await sourcesOf(db, shopId);
      return Promise.all(
        sources.map(async ({ sourceId, headers, columns }) => {
          const wanted = [...columns.entries()].filter(
            ([, { role, type, dictionarySize }]) =>
              type === 'text' && roles.includes(role) && dictionarySize <= most
          );
          const read = async ([index, { role }]: (typeof wanted)[number]) => {
            const from = [sourceId, index, Dexie.minKey];
            const to = [sourceId, index, Dexie.maxKey];
            const parts = await db.dictionaries.where(PART_KEY).between(from, to).toArray();
            return { role, values: parts.flatMap(({ values }) => values as string[]) };
          };
          return {
            headers: headers.map(({ header }) => header),
            columns: await Promise.all(wanted.map(read))
          };
        })
      );
    })
  );
}

/** The records of a shop's files, without columns. */
export function listSources(shopId: number): Promise<SourceRecord[]> {
  return withDatabase((db) => sourcesOf(db, shopId));
}

/**
 * The number that changes whenever the shop's data change; cheap enough to read before each answer.
 */
export async function readDataVersion(shopId: number): Promise<number> {
  const shop = await withDatabase((db) => db.shops.get(shopId));
  if (!shop) throw new Failed('shop_not_found', { shopId });
  return shop.dataVersion;
}

export async function requireShop(db: TillsightDatabase, shopId: number): Promise<ShopRecord> {
  const shop = await db.shops.get(shopId);
  if (!shop) throw new Failed('shop_not_found', { shopId });
  return shop;
}

/** The visible sources of a shop, in the order of their import. */
export function sourcesOf(db: TillsightDatabase, shopId: number): PromiseLike<SourceRecord[]> {
  return db.sources.where('shopId').equals(shopId).sortBy('sourceId');
}

async function readSource(
  db: TillsightDatabase,
  record: SourceRecord,
  roles: Role[] | undefined
): Promise<StoredSource> {
  const wanted = [...record.columns.entries()].filter(
    ([, { role }]) => !roles || roles.includes(role)
  );
  const read = async ([index, stored]: [number, StoredColumn]) => ({
    header: stored.header,
    role: stored.role,
    column: await readColumn(db, record, index, stored)
  });
  const columns: NamedColumn[] = [];
  // Reading all columns at once is faster; one after another needs less memory.
  if (record.rowsKept <= MANY_ROWS) columns.push(...(await Promise.all(wanted.map(read))));
  else for (const column of wanted) columns.push(await read(column));
  return { summary: record, rows: record.rowsKept, columns };
}

async function readColumn(
  db: TillsightDatabase,
  record: SourceRecord,
  index: number,
  stored: StoredColumn
): Promise<Column> {
  const from = [record.sourceId, index, Dexie.minKey];
  const to = [record.sourceId, index, Dexie.maxKey];
  const [chunks, parts] = await Promise.all([
    db.chunks.where(PART_KEY).between(from, to).toArray(),
    db.dictionaries.where(PART_KEY).between(from, to).toArray()
  ]);
  const codes = newCodes(record.rowsKept, stored.dictionarySize);
  let row = 0;
  for (const chunk of chunks) {
    codes.set(chunk.codes, row);
    row += chunk.codes.length;
  }
  if (stored.type === 'text') {
    const texts = parts.map(({ values }) => values as string[]);
    const dictionary = texts.length === 1 ? texts[0] : texts.flat();
    return { type: 'text', codes, dictionary };
  }
  const dictionary = new Float64Array(stored.dictionarySize);
  let entry = 0;
  for (const { values } of parts) {
    dictionary.set(values as Float64Array, entry);
    entry += values.length;
  }
  return { type: stored.type, codes, dictionary };
}
