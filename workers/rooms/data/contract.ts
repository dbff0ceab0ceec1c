import type { AsideReason } from '../../contract/files/aside.ts';
import type { HealthReport } from '../../contract/health.ts';
import type { Job } from '../../contract/job.ts';
import type { SavedModel } from '../../contract/saved-model.ts';
import type {
  ReachedPoint,
  StoppedTraining,
  TrainingTask
} from '../../contract/kept/checkpoint.ts';
import type { CustomerListFacts, NewCustomerList } from '../../contract/kept/customer-list.ts';
import type { MadeForecast } from '../../contract/kept/forecast.ts';
import type { ListedRun, TrainedRun } from '../../contract/kept/run.ts';
import type { KeptModel, PackedModel } from '../../contract/kept/kept-model.ts';
import type { Role, TableKind } from '../../contract/roles.ts';
import type { ShopChoices } from '../../contract/shop-choices.ts';
import type { KeepPhotosQuestion, PhotosReport } from './photos/contract.ts';
import type { Reconciliation } from './reconcile/contract.ts';

/** Shops and what they hold. Everything that writes lives in the data worker. */
export interface DataRoom {
  shops(question: Record<string, never>, job: Job): Promise<ShopSummary[]>;
  shop(question: { shopId: number }, job: Job): Promise<ShopDetail>;
  renameShop(question: { shopId: number; name: string }, job: Job): Promise<void>;
  /** Changes how the shop's files are counted; choices that are absent stay as they were. */
  choose(question: { shopId: number; choices: Partial<ShopChoices> }, job: Job): Promise<void>;
  /** The countries in the shop's orders, whatever the lens. */
  countries(question: { shopId: number }, job: Job): Promise<NamedCountry[]>;
  /** What in the shop's lines deserves a look, and its effect on revenue. */
  health(question: { shopId: number }, job: Job): Promise<HealthReport>;
  /** Our net revenue compared with the platform's own total, as typed or as the files give it. */
  reconcile(
    question: { shopId: number; typed: string; fromFile?: boolean },
    job: Job
  ): Promise<Reconciliation>;
  deleteShop(question: { shopId: number }, job: Job): Promise<void>;
  /** Undoes one import: the shop is as if it had never been added. */
  undoImport(question: { shopId: number; sourceId: number }, job: Job): Promise<void>;
  rowsAside(
    question: { shopId: number; sourceId?: number; limit?: number },
    job: Job
  ): Promise<AsideListing>;
  storage(question: Record<string, never>, job: Job): Promise<StorageState>;
  /** One file with everything of a shop; its format is described in `backup-file.ts`. */
  backup(question: { shopId: number; now: string }, job: Job): Promise<Blob>;
  restore(
    question: { file: File; now: string },
    job: Job
  ): Promise<{ shopId: number; name: string }>;
  /** Builds the sample shop from its seeded generator and stores it like any import. */
  openSample(
    question: { language: 'en' | 'zh'; now: string },
    job: Job
  ): Promise<{ shopId: number }>;
  settings(question: Record<string, never>, job: Job): Promise<Record<string, string>>;
  saveSetting(question: { key: string; value: string }, job: Job): Promise<void>;
  /** Records of a shop's fitted models. */
  models(question: { shopId: number }, job: Job): Promise<KeptModel[]>;
  saveModel(question: PackedModel, job: Job): Promise<void>;
  deleteModel(question: { shopId: number; name: string }, job: Job): Promise<void>;
  savedModels(question: { shopId: number }, job: Job): Promise<SavedModel[]>;
  savedModelFile(question: { modelId: number }, job: Job): Promise<{ json: string }>;
  /**
   * Stores a model, unless the very same one is stored already; then returns that one, as not new.
   */
  addSavedModel(
    question: { model: Omit<SavedModel, 'modelId'>; json: string },
    job: Job
  ): Promise<{ modelId: number; isNew: boolean }>;
  /** Stores a forecast as it was shown to the person. */
  keepForecast(question: { forecast: MadeForecast; now: string }, job: Job): Promise<void>;
  /**
   * Stores the state of a training, one per shop and task. False when the shop's data have changed.
   */
  saveCheckpoint(question: { point: ReachedPoint; now: string }, job: Job): Promise<boolean>;
  stoppedTraining(
    question: { shopId: number; task: TrainingTask },
    job: Job
  ): Promise<StoppedTraining | null>;
  dropCheckpoints(question: { shopId: number; question: string }, job: Job): Promise<void>;
  /** Stores training runs, and returns all runs of the same question, newest first. */
  keepRuns(
    question: { shopId: number; asked: string; runs: TrainedRun[]; now: string },
    job: Job
  ): Promise<ListedRun[]>;
  deleteSavedModel(question: { modelId: number }, job: Job): Promise<void>;
  customerLists(question: { shopId: number }, job: Job): Promise<CustomerListFacts[]>;
  /** Stores chosen customers as a segment that can be used as a lens. */
  addCustomerList(
    question: { list: NewCustomerList; now: string },
    job: Job
  ): Promise<{ listId: number }>;
  deleteCustomerList(question: { shopId: number; listId: number }, job: Job): Promise<void>;
  /** Stores thumbnails of product photos; those stored before a cancel remain. */
  keepPhotos(question: KeepPhotosQuestion, job: Job): Promise<PhotosReport>;
  deletePhotos(question: { shopId: number }, job: Job): Promise<void>;
  /** Removes what unfinished imports left behind; called once at start. */
  sweep(question: Record<string, never>, job: Job): Promise<{ unfinished: number }>;
}

/** A country as a file writes it, with its code of ISO 3166 (two letters). */
export interface NamedCountry {
  name: string;
  code: string;
}

export interface ShopSummary {
  shopId: number;
  name: string;
  isSample: boolean;
  orderLines: number;
  firstOrder: string;
  lastOrder: string;
  currency: string;
  /** Orders may be in several; where false, certainly not. */
  mayMixCurrencies: boolean;
  /** Rows per kind of file; kinds without any are absent. */
  held: Partial<Record<TableKind, number>>;
  bytes: number;
  changed: string;
  lastBackup: string;
}

export interface SourceSummary {
  sourceId: number;
  fileName: string;
  kind: TableKind;
  imported: string;
  rowsRead: number;
  rowsKept: number;
  rowsAside: number;
  rowsAlreadyThere: number;
  /** Rows of orders of which a later file holds a newer version. */
  rowsReplaced: number;
  columns: { header: string; role: Role }[];
  aside: { reason: AsideReason; rows: number }[];
}

export interface ShopDetail extends ShopSummary {
  dataVersion: number;
  choices: ShopChoices;
  sources: SourceSummary[];
}

export interface AsideListing {
  total: number;
  rows: { file: string; line: number; reason: AsideReason; column: string; original: string }[];
}

export interface StorageState {
  /** Null where the browser does not report it. */
  usedBytes: number | null;
  quotaBytes: number | null;
  /** Whether the browser has granted persistent storage; null where it cannot. */
  persisted: boolean | null;
  persistAsked: boolean;
  /**
   * This browser has held shops before, but its database is empty: the data were deleted from
   * outside.
   */
  evicted: boolean;
}
