/** An outcome and advertising costs by week. */
export interface WeeklySeries {
  /** First day of each week, since 1970. */
  days: number[];
  outcome: Float64Array;
  /**
   * 1 for weeks with a row. Weeks without one are skipped by the fit, but advertising wears off in
   * them.
   */
  known: Uint8Array;
  channels: string[];
  /** One array per channel. */
  spends: Float64Array[];
  /** Other known influences, one array per column. */
  besides: Float64Array[];
}

interface DatedRows {
  day: ArrayLike<number>;
  outcome: ArrayLike<number>;
  channels: string[];
  spends: ArrayLike<number>[];
  besides: ArrayLike<number>[];
}

const WEEK = 7;

/**
 * Sums daily or weekly rows by week, counted from the first day. Missing values count as 0; rows
 * without a date or an outcome are skipped. The newest week is dropped if it is incomplete.
 */
export function sumWeeks(rows: DatedRows): WeeklySeries | null {
  const at = Array.from(rows.day, (day, row) => (Number.isFinite(rows.outcome[row]) ? day : NaN));
  const dated = at.filter(Number.isFinite);
  if (dated.length === 0) return null;
  const first = dated.reduce((least, day) => Math.min(least, day), Infinity);
  const last = dated.reduce((most, day) => Math.max(most, day), -Infinity);
  const weekOf = at.map((day) => Math.floor((day - first) / WEEK));
  const isWeekly = new Set(dated.map((day) => (day - first) % WEEK)).size === 1;
  const weeks = Math.floor((last - first + (isWeekly ? WEEK : 1)) / WEEK);
  if (weeks < 1) return null;
  const known = new Uint8Array(weeks);
  for (const week of weekOf) if (week < weeks) known[week] = 1;
  const sum = (values: ArrayLike<number>) => {
    const sums = new Float64Array(weeks);
    weekOf.forEach((week, row) => {
      if (week < weeks && Number.isFinite(values[row])) sums[week] += values[row];
    });
    return sums;
  };
  return {
    days: Array.from({ length: weeks }, (_, week) => first + week * WEEK),
    outcome: sum(rows.outcome),
    known,
    channels: rows.channels,
    spends: rows.spends.map(sum),
    besides: rows.besides.map(sum)
  };
}
