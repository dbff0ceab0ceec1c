import type { ShopQuestion } from '../../../contract/lens.ts';
import type { RfmCuts, SegmentRow } from '../../../contract/customers/segments.ts';
import type { CustomerFinding } from '../findings/contract.ts';

/**
 * The eight Chinese classes by R, F and M high or low (M: average order): 重要价值 HHH, 重要发展 HLH, 重要保持
 * LHH, 重要挽留 LLH, 一般价值 HHL, 一般发展 HLL, 一般保持 LHL, 一般挽留 LLL.
 */
export const CHINESE_CLASSES = ['HHH', 'HLH', 'LHH', 'LLH', 'HHL', 'HLL', 'LHL', 'LLL'] as const;

export type ChineseClass = (typeof CHINESE_CLASSES)[number];

export interface ChineseThresholds {
  /** High means: recency at most this many days; orders and average order at least these values. */
  recencyDays: number;
  orders: number;
  averageOrder: number;
}

/** The cut-offs of scores and classes. */
export interface Scoring {
  /** Absent: quintiles. */
  cuts?: RfmCuts;
  /** Absent: the shop's medians. */
  chinese?: ChineseThresholds;
}

export type RfmQuestion = ShopQuestion & Scoring;

export interface RfmAnswer {
  dataVersion: number;
  currency: string;
  /** False where the files hold no prices. */
  hasMoney: boolean;
  /** The shop's today in milliseconds: newest sale + 1 day. */
  today: number;
  /** Customer keys by code point; every column below shares this order. */
  customers: string[];
  /** Indices of the customers by revenue, highest first. */
  byRevenue: Uint32Array;
  /** Empty strings where no file has them. */
  names: string[];
  orders: Uint32Array;
  units: Float64Array;
  revenue: Float64Array;
  /** Milliseconds since 1970, in the shop's local time. */
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
  /** Where all customers have the same value, so that the score carries no information. */
  flat: { r: boolean; f: boolean; m: boolean };
  chinese: ChineseThresholds;
  segments: SegmentRow[];
  chineseClasses: ChineseRow[];
  /** 25 cells, (r − 1) × 5 + (f − 1). */
  grid: { customers: Uint32Array; revenue: Float64Array };
  /** Number of customers by segment × Chinese class, 11 × 8. */
  crosswalk: Uint32Array;
  moves: Moves[];
  /** Sale lines without a known customer, which customer analysis cannot use. */
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

/** Moves between segments since a day in the past, scored as of then with its own quintiles. */
export interface Moves {
  since: 'month' | 'quarter' | 'year';
  /** Whole days since 1970 of the past day. */
  day: number;
  /** 12 × 11, from × to; row 11: was not yet a customer. */
  counts: Uint32Array;
  /** Segment of each customer then; 255 if not yet a customer. */
  before: Uint8Array;
}
