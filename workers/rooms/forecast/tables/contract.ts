import type { ForecastGrain } from '../series/contract.ts';

/** How the rows of a period become its number: a count is summed, a level or a rate is averaged. */
export const TAKEN_AS = ['sum', 'mean'] as const;
export type TakenAs = (typeof TAKEN_AS)[number];

/** A column of numbers of a table; how it is taken: missing: as is proposed. */
export interface TableChoice {
  sourceId: number;
  column: string;
  taken?: TakenAs;
}

/** A column of numbers of a dated table, which can be forecast. */
export interface TableSeries {
  sourceId: number;
  fileName: string;
  column: string;
  proposed: TakenAs;
}

/** Why nothing of a table can be forecast: what it lacks. */
export interface RefusedTable {
  sourceId: number;
  fileName: string;
  /** Dates that can be read; days enough; a row a month; numbers that change. */
  lacks: 'dates' | 'days' | 'rhythm' | 'numbers';
}

export interface TablesAnswer {
  series: TableSeries[];
  refused: RefusedTable[];
}

/** The column an answer is about. */
export interface ToldTable extends TableSeries {
  taken: TakenAs;
  isMoney: boolean;
  /** No shorter than the table's own rows are apart. */
  grains: ForecastGrain[];
  /** Whole periods without a number: of a sum they count as 0, of a mean they lie between their neighbours. */
  empty: number;
  /** Rows left out: without a date that can be read, or years away from all others. */
  undated: number;
}
