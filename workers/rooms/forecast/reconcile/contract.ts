import type { AheadQuestion } from '../ahead/contract.ts';
import type { ForecasterId } from '../methods/contract.ts';
import type { Expected, ForecastGrain, ForecastMeasure, PartKind } from '../series/contract.ts';

export interface PartsQuestion extends AheadQuestion {
  kind: PartKind;
  /** The method the whole is forecast by. */
  method: ForecasterId | 'combination';
}

/** A named part; lines without a name; what remains beside the largest parts; the whole. */
export type PartRole = 'part' | 'unnamed' | 'rest' | 'total';

export interface PartRow {
  role: PartRole;
  /** Empty unless it is a named part. */
  name: string;
  /** The next period, and all periods together. */
  next: Expected;
  sum: Expected;
  /** The same periods a year earlier, together; NaN if not all are in the data. */
  yearBefore: number;
}

export interface PartsAnswer {
  currency: string;
  measure: ForecastMeasure;
  grain: ForecastGrain;
  horizon: number;
  kind: PartKind;
  /** Name of the next period. */
  period: string;
  /** The total first, then the parts by size. */
  rows: PartRow[];
  finding: PartsFinding;
}

export type PartsFinding =
  /** The part that changes most, of those whose 95 % range excludes last year's value. */
  | { key: 'grows' | 'shrinks'; detail: { row: PartRow } }
  /** No part changes clearly; the data do not reach a year back. */
  | { key: 'steady' | 'noYear'; detail: Record<string, never> };
