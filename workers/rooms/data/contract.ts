import type { Job } from '../../contract/job.ts';
import type { KeptModel, PackedModel } from '../../contract/kept-model.ts';
import type { ForeignMoney } from '../../contract/order-lines.ts';
import type { Role, TableKind } from '../../contract/roles.ts';
import type { HealthCheck, ShopChoices } from '../../contract/shop-choices.ts';
import type { AsideReason } from '../import/contract.ts';

/** Shops and what they hold. Everything that writes lives in the data worker. */
export interface DataRoom {
  shops(question: Record<string, never>, job: Job): Promise<ShopSummary[]>;
  shop(question: { shopId: number }, job: Job): Promise<ShopDetail>;
  renameShop(question: { shopId: number; name: string }, job: Job): Promise<void>;
  /** Changes how the shop's files are counted; what is left out stays as it was. */
  choose(question: { shopId: number; choices: Partial<ShopChoices> }, job: Job): Promise<void>;
  /** What in the shop's lines deserves a look, and what it does to revenue. */
  health(question: { shopId: number }, job: Job): Promise<HealthReport>;
  /** Our net revenue beside the platform's own total, as typed or as the files say it. */
  reconcile(
    question: { shopId: number; typed: string; fromFile?: boolean },
    job: Job
  ): Promise<Reconciliation>;
  deleteShop(question: { shopId: number }, job: Job): Promise<void>;
  /** Takes one import back; the shop is as if it had never been added. */
  undoImport(question: { shopId: number; sourceId: number }, job: Job): Promise<void>;
  rowsAside(
    question: { shopId: number; sourceId?: number; limit?: number },
    job: Job
  ): Promise<AsideListing>;
  storage(question: Record<string, never>, job: Job): Promise<StorageState>;
  /** One file with everything of a shop: magic, version, parts with SHA-256 each. */
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
  /** What is known of a shop's fitted models. */
  models(question: { shopId: number }, job: Job): Promise<KeptModel[]>;
  saveModel(question: PackedModel, job: Job): Promise<void>;
  deleteModel(question: { shopId: number; name: string }, job: Job): Promise<void>;
  /** Removes what unfinished imports left behind; called once at start. */
  sweep(question: Record<string, never>, job: Job): Promise<{ unfinished: number }>;
}

export interface Reconciliation {
  net: number;
  /** NaN when what was typed is no amount. */
  platformTotal: number;
  /** What a platform may count otherwise, as far as this shop has it. */
  parts: ReconciliationPart[];
  /** Those that make up the difference to the cent; empty when no choice of them does. */
  explained: ReconciliationPart['part'][];
  /** Platform's total − ours − what is explained; 0 when that is less than half a cent. */
  unexplained: number;
  /** What the files say their orders came to, each once; NaN when no file does. */
  fileTotal: number;
  /** Orders whose own total the explanation does not come to, those furthest off as examples. */
  oddOrders: number;
  oddExamples: { order: string; platform: number; ours: number }[];
  currency: string;
  /** Rows set aside at import, whose amounts may not be known. */
  rowsAside: number;
}

export interface ReconciliationPart {
  part:
    | 'returns'
    | 'services'
    | 'already_there'
    | 'left_out'
    /** Orders that came to nothing by their status. */
    | 'cancelled'
    /** Lines without a price or pieces. */
    | 'adjustments'
    /** Lines of orders of which no file says what they came to. */
    | 'without_total'
    /** A column of amounts that the platform counts, or takes off. */
    | 'tax'
    | 'without_tax'
    | 'shipping'
    | 'without_shipping'
    | 'discounts'
    | 'further_discounts';
  /**
   * What counting it as a platform might would add to our net revenue; among `explained` ones, what
   * it adds to those before it.
   */
  amount: number;
  lines: number;
}

export interface HealthReport {
  findings: HealthFinding[];
  /** ISO days without a sale, longer than is usual in this shop. */
  gaps: { from: string; to: string }[];
  currency: string;
  /** What stands in other currencies. */
  foreign: ForeignMoney[];
  /** Customers known by several things; null where the files know each by one. */
  sameCustomers: SameCustomers | null;
  /** Products that may be one in several colours or sizes. */
  variants: GroupedVariant[];
  /** Lines looked at. */
  lines: number;
}

/** What each rule about customers joins or, while it is off, would join. */
export interface SameCustomers {
  /** Rows without a customer number, and the customers they belong to. */
  guests: { rows: number; customers: number };
  sameEmail: SharedBy;
  samePhone: SharedBy;
  /** E-mails and phones of so many customers that they are nobody's own. */
  nobodysOwn: number;
  /** Whatever goes by another name now. */
  joined: JoinedIdentity[];
}

/** Customers that share something with another one, and how many they are when joined. */
export interface SharedBy {
  shared: number;
  customers: number;
}

export interface GroupedVariant {
  /** What all variants are called together. */
  product: string;
  /** Code of the variant, or its name where it has none. */
  variant: string;
  name: string;
}

export interface JoinedIdentity {
  /** The name it goes by. */
  customer: string;
  known: string;
  by: 'id' | 'email' | 'phone';
  rows: number;
}

export interface HealthFinding {
  check: HealthCheck;
  lines: number;
  orders: number;
  /** Net revenue of its lines that nothing else leaves out, and its share of all net revenue. */
  revenue: number;
  share: number;
  isLeftOut: boolean;
  hasRemedy: boolean;
  examples: HealthExample[];
}

export interface HealthExample {
  order: string;
  /** ISO moment, empty where not known. */
  date: string;
  product: string;
  name: string;
  customer: string;
  quantity: number;
  unitPrice: number;
  total: number;
}

export interface ShopSummary {
  shopId: number;
  name: string;
  isSample: boolean;
  orderLines: number;
  firstOrder: string;
  lastOrder: string;
  currency: string;
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
  /** Rows of orders that a later file holds in a newer version. */
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
  /** Null where the browser does not say. */
  usedBytes: number | null;
  quotaBytes: number | null;
  /** Whether the browser promised not to clear it; null where it can promise nothing. */
  persisted: boolean | null;
  persistAsked: boolean;
  /** This browser once held shops and its database is empty: someone else deleted them. */
  evicted: boolean;
}
