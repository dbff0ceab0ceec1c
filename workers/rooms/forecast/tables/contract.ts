import type { ForecastGrain } from '../series/contract.ts';

/** How a period's rows become one number: counts are summed, levels and rates averaged. */
export const TAKEN_AS = ['sum', 'mean'] as const;
export type TakenAs = (typeof TAKEN_AS)[number];

/** A table's column of numbers; without `taken`, the proposed way to combine rows is used. */
export interface TableChoice {
  sourceId: number;
  column: string;
  taken?: TakenAs;
}

/** A column of numbers in a dated table, which can be forecast. */
export interface TableSeries {
  sourceId: number;
  fileName: string;
  column: string;
  proposed: TakenAs;
}

/** Why no column of a table can be forecast. */
export interface RefusedTable {
  sourceId: number;
  fileName: string;
  /**
   * What is missing: readable dates; enough days; a row at least every month; numbers that vary.
   */
  lacks: 'dates' | 'days' | 'rhythm' | 'numbers';
}

export interface TablesAnswer {
  series: TableSeries[];
  refused: RefusedTable[];
}

/** The column that an answer is about. */
export interface ToldTable extends TableSeries {
  taken: TakenAs;
  isMoney: boolean;
  /** Grains no finer than the table's own rows. */
  grains: ForecastGrain[];
  /** Complete periods without a number: 0 in a sum, interpolated in a mean. */
  empty: number;
  /** Rows left out because their date is unreadable or years away from all others. */
  undated: number;
}
