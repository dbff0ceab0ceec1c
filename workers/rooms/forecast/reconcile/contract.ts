import type { AheadQuestion } from '../ahead/contract.ts';
import type { ForecasterId } from '../methods/contract.ts';
import type { Expected, ForecastGrain, ForecastMeasure, PartKind } from '../series/contract.ts';

export interface PartsQuestion extends AheadQuestion {
  kind: PartKind;
  /** What the whole was told by. */
  method: ForecasterId | 'combination';
}

/** A named part; lines without a name; what is left beside the largest parts; everything. */
export type PartRole = 'part' | 'unnamed' | 'rest' | 'total';

export interface PartRow {
  role: PartRole;
  /** Empty unless it is a named part. */
  name: string;
  /** Of the coming period, and of all periods together. */
  next: Expected;
  sum: Expected;
  /** The same periods a year before together; NaN: they are not all in the data. */
  yearBefore: number;
}

export interface PartsAnswer {
  currency: string;
  measure: ForecastMeasure;
  grain: ForecastGrain;
  horizon: number;
  kind: PartKind;
  /** Name of the coming period. */
  period: string;
  /** Everything first, then the largest part. */
  rows: PartRow[];
  finding: PartsFinding;
}

export type PartsFinding =
  /** The part that moves most, of those whose 95 % range does not hold the year before. */
  | { key: 'grows' | 'shrinks'; detail: { row: PartRow } }
  /** No part does; the data do not reach a year back. */
  | { key: 'steady' | 'noYear'; detail: Record<string, never> };
