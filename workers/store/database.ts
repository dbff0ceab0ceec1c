import Dexie from 'dexie';
import type { Table } from 'dexie';
import { Failed } from '../contract/failure.ts';
import type { CustomerList } from '../contract/kept/customer-list.ts';
import type { KeptForecast } from '../contract/kept/forecast.ts';
import type { KeptRun } from '../contract/kept/run.ts';
import type { KeptPhoto } from '../contract/kept/photo.ts';
import type { KeptModel } from '../contract/kept/kept-model.ts';
import type { SavedModel } from '../contract/saved-model.ts';
import { announce } from './news.ts';
import { asStoreFailure, isConnectionLost } from './store-failure.ts';
import type {
  AsideRecord,
  CheckpointRecord,
  ChunkRecord,
  DictionaryRecord,
  ModelBytesRecord,
  PlaceRecord,
  SavedFileRecord,
  SettingRecord,
  ShopRecord,
  SourceRecord
} from './records.ts';

export const DATABASE_NAME = 'tillsight';
/**
 * To be raised with every change of the stores below, together with a new `version(n)` that
 * upgrades.
 */
const SCHEMA_VERSION = 8;
/** IndexedDB's own version number is ten times Dexie's. */
const NATIVE_PER_SCHEMA = 10;
/** Not every browser reports that an upgrade waits for another tab; after this time we do. */
const BLOCKED_NEWS_MS = 1_000;
const BLOCKED_FAILURE_MS = 10_000;

/** Primary key of everything stored in parts of a column. */
export const PART_KEY = '[sourceId+column+part]';

export class TillsightDatabase extends Dexie {
  declare shops: Table<ShopRecord, number, Omit<ShopRecord, 'shopId'>>;
  declare sources: Table<SourceRecord, number, Omit<SourceRecord, 'sourceId'>>;
  declare chunks: Table<ChunkRecord, [number, number, number]>;
  declare dictionaries: Table<DictionaryRecord, [number, number, number]>;
  declare aside: Table<AsideRecord, [number, number]>;
  declare settings: Table<SettingRecord, string>;
  declare models: Table<KeptModel, [number, string]>;
  declare modelBytes: Table<ModelBytesRecord, [number, string]>;
  declare savedModels: Table<SavedModel, number, Omit<SavedModel, 'modelId'>>;
  declare savedFiles: Table<SavedFileRecord, number>;
  declare forecasts: Table<KeptForecast, [number, string, number]>;
  declare customerLists: Table<CustomerList, [number, number]>;
  declare checkpoints: Table<CheckpointRecord, [number, string]>;
  declare runs: Table<KeptRun, number, Omit<KeptRun, 'runId'>>;
  declare photos: Table<KeptPhoto, [number, string]>;
  declare places: Table<PlaceRecord, number, Omit<PlaceRecord, 'placeId'>>;

  constructor() {
    // An acknowledged import must survive a power cut: wait for the disk (214 ms against 164 ms
    // for 50 commits, measured).
    super(DATABASE_NAME, { chromeTransactionDurability: 'strict' });
    this.version(1).stores({
      shops: '++shopId',
      sources: '++sourceId, shopId, state',
      chunks: PART_KEY,
      dictionaries: PART_KEY,
      aside: '[sourceId+part]',
      settings: 'key'
    });
    // Fitted models, as records, separate from their large arrays.
    this.version(2).stores({
      models: '[shopId+name], shopId',
      modelBytes: '[shopId+name]'
    });
    // Files and folders on the person's computer, to be read again.
    this.version(3).stores({ places: '++placeId, shopId' });
    // Methods were renamed to their usual names: models under the old names could never be opened.
    this.version(4).upgrade((transaction) =>
      Promise.all([transaction.table('models').clear(), transaction.table('modelBytes').clear()])
    );
    // Models saved by a person, as records, separate from their files.
    this.version(5).stores({ savedModels: '++modelId, shopId', savedFiles: 'modelId' });
    // Forecasts as shown, to be compared with actual values later.
    this.version(6).stores({ forecasts: '[shopId+series+from], shopId' });
    // Lists of customers chosen on some day, to be used as a lens.
    this.version(7).stores({ customerLists: '[shopId+listId], shopId' });
    // Where a training stood, to be gone on with; and how trainings did, to be compared.
    // Small pictures of product photos.
    this.version(8).stores({
      checkpoints: '[shopId+part], shopId',
      runs: '++runId, shopId',
      photos: '[shopId+path], shopId'
    });
  }
}

let opened: Promise<TillsightDatabase> | undefined;
/** Another tab has upgraded the database: code in this tab must not use it any more. */
let outdated = false;

/**
 * The one open database of this worker.
 *
 * @throws Failed `database_newer`, `database_blocked`, `database_closed`
 */
function openDatabase(): Promise<TillsightDatabase> {
  if (outdated) return Promise.reject(new Failed('database_closed'));
  return (opened ??= open().catch((thrown) => {
    opened = undefined;
    throw thrown;
  }));
}

async function open(): Promise<TillsightDatabase> {
  await refuseNewer();
  const db = new TillsightDatabase();
  db.on('versionchange', (event) => {
    // Otherwise Dexie would reopen it under the newer schema and keep writing with old code.
    db.close({ disableAutoOpen: true });
    if (event.newVersion) {
      outdated = true;
      announce({ type: 'database-outdated' });
    } else opened = undefined;
    return false;
  });
  await openBeforeDeadline(db);
  if (isNewer(db.backendDB().version)) {
    db.close({ disableAutoOpen: true });
    throw new Failed('database_newer');
  }
  return db;
}

/**
 * Checks the version before opening, because Dexie opens a newer schema silently and may change it.
 */
async function refuseNewer(): Promise<void> {
  if (!indexedDB.databases) return;
  const known = await indexedDB.databases();
  const native = known.find(({ name }) => name === DATABASE_NAME)?.version ?? 0;
  if (isNewer(native)) throw new Failed('database_newer');
}

function isNewer(nativeVersion: number): boolean {
  return Math.floor(nativeVersion / NATIVE_PER_SCHEMA) > SCHEMA_VERSION;
}

async function openBeforeDeadline(db: TillsightDatabase): Promise<void> {
  const news = setTimeout(() => announce({ type: 'database-blocked' }), BLOCKED_NEWS_MS);
  let deadline: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_, reject) => {
    deadline = setTimeout(() => reject(new Failed('database_blocked')), BLOCKED_FAILURE_MS);
  });
  try {
    await Promise.race([db.open(), tooLong]);
  } catch (thrown) {
    db.close({ disableAutoOpen: true });
    throw thrown;
  } finally {
    clearTimeout(news);
    clearTimeout(deadline);
  }
}

/**
 * Runs `work` on the database. If the connection turns out to be lost (iOS closes it for pages in
 * the background), it is reopened once. Every `work` is a single transaction or only reads, so that
 * it can safely run again.
 *
 * @throws Failed `database_lost` when reopening did not help, and what opening throws
 */
export async function withDatabase<T>(work: (db: TillsightDatabase) => PromiseLike<T>): Promise<T> {
  try {
    return await work(await openDatabase());
  } catch (thrown) {
    if (outdated) throw new Failed('database_closed');
    if (!isConnectionLost(thrown)) throw await asStoreFailure(thrown);
  }
  await closeDatabase();
  try {
    return await work(await openDatabase());
  } catch (thrown) {
    throw await asStoreFailure(thrown);
  }
}

/** Closes the database; the next question opens it again. */
export async function closeDatabase(): Promise<void> {
  const db = await opened?.catch(() => undefined);
  db?.close({ disableAutoOpen: true });
  opened = undefined;
}
