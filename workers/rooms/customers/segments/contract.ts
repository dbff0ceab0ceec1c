import type { ShopQuestion } from '../../../contract/lens.ts';
import type { RfmCuts, SegmentRow } from '../../../contract/customers/segments.ts';
import type { CustomerFinding } from '../findings/contract.ts';

/**
 * China's eight classes by R, F and M high or low (M: average order):
 * 重要价值 HHH, 重要发展 HLH, 重要保持 LHH, 重要挽留 LLH, 一般价值 HHL, 一般发展 HLL,
 * 一般保持 LHL, 一般挽留 LLL.
 */
export const CHINESE_CLASSES = ['HHH', 'HLH', 'LHH', 'LLH', 'HHL', 'HLL', 'LHL', 'LLL'] as const;

export type ChineseClass = (typeof CHINESE_CLASSES)[number];

export interface ChineseThresholds {
  /** High when recency is at most this many days, orders at least, average order at least. */
  recencyDays: number;
  orders: number;
  averageOrder: number;
}

/** What scores and classes are cut at. */
export interface Scoring {
  /** Missing: quintiles. */
  cuts?: RfmCuts;
  /** Missing: the shop's medians. */
  chinese?: ChineseThresholds;
}

export type RfmQuestion = ShopQuestion & Scoring;

export interface RfmAnswer {
  dataVersion: number;
  currency: string;
  /** false: the files hold no prices. */
  hasMoney: boolean;
  /** The shop's today in milliseconds: newest sale + 1 day. */
  today: number;
  /** Keys by code point; every column below is in this order. */
  customers: string[];
  /** Places of the columns by revenue, the best customer first. */
  byRevenue: Uint32Array;
  /** Empty strings where no file says them. */
  names: string[];
  orders: Uint32Array;
  units: Float64Array;
  revenue: Float64Array;
  /** Milliseconds since 1970, the shop's wall clock. */
  firstTime: Float64Array;
  lastTime: Float64Array;
  recencyDays: Int32Array;
  r: Uint8Array;
  f: Uint8Array;
  m: Uint8Array;
  /** Index into SEGMENTS. */
  segment: Uint8Array;
  /** Index into CHINESE_CLASSES. */
  chineseClass: Uint8Array;
  cuts: RfmCuts;
  /** All customers have the same value: that score says nothing. */
  flat: { r: boolean; f: boolean; m: boolean };
  chinese: ChineseThresholds;
  segments: SegmentRow[];
  chineseClasses: ChineseRow[];
  /** 25 cells, (r − 1) × 5 + (f − 1). */
  grid: { customers: Uint32Array; revenue: Float64Array };
  /** Customers by segment × Chinese class, 11 × 8. */
  crosswalk: Uint32Array;
  moves: Moves[];
  /** Sale lines that no customer analysis can use. */
  linesWithoutCustomer: number;
  linesWithoutDate: number;
  findings: CustomerFinding[];
}

export interface ChineseRow {
  chineseClass: ChineseClass;
  customers: number;
  revenue: number;
  averageOrder: number;
}

/** How customers moved between segments since a day in the past, scored as of then with its own quintiles. */
export interface Moves {
  since: 'month' | 'quarter' | 'year';
  /** Whole days since 1970 of the past day. */
  day: number;
  /** 12 × 11, from × to; row 11: was not yet a customer. */
  counts: Uint32Array;
  /** Per customer the segment then; 255: not yet a customer. */
  before: Uint8Array;
}
