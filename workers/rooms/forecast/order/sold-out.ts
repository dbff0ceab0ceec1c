/** Weeks before and after a gap from which the regularity of sales is judged. */
const MIN_AROUND = 8;
/** Longer gaps are more likely seasons or changes of the range than missing stock. */
const MAX_WEEKS = 10;
/** Significance level, shared by all weeks of all products. */
const LIMIT = 0.05;

export interface Gap {
  /** First and last week of the gap. */
  from: number;
  to: number;
  /** Pieces its rate before and after would have sold. */
  lost: number;
}

/**
 * Gaps in otherwise regular sales: more consecutive weeks without a sale than chance explains,
 * given the share of weeks with sales before and after (binomial, with a Bonferroni correction for
 * all gaps that could be found).
 *
 * @param values pieces per week, from the product's first week on
 * @param tried number of weeks of all products together
 */
export function findGaps(values: Float64Array, tried: number): Gap[] {
  const gaps: Gap[] = [];
  for (let week = MIN_AROUND; week < values.length - MIN_AROUND; week++) {
    if (values[week] > 0 || values[week - 1] === 0) continue;
    let end = week;
    while (end + 1 < values.length && values[end + 1] === 0) end++;
    if (end >= values.length - MIN_AROUND) break;
    const around = [
      ...values.subarray(week - MIN_AROUND, week),
      ...values.subarray(end + 1, end + 1 + MIN_AROUND)
    ];
    // Laplace's rule: sixteen weeks with sales do not prove that every week has some.
    const sells = (around.filter((own) => own > 0).length + 1) / (around.length + 2);
    const length = end - week + 1;
    if (length <= MAX_WEEKS && (1 - sells) ** length * tried < LIMIT) {
      const pace = around.reduce((sum, own) => sum + own, 0) / around.length;
      gaps.push({ from: week, to: end, lost: pace * length });
    }
    week = end;
  }
  return gaps;
}

/** The values as they would have been at the usual rate, so that empty shelves order enough. */
export function withoutGaps(values: Float64Array, gaps: readonly Gap[]): Float64Array {
  const filled = values.slice();
  for (const { from, to, lost } of gaps) filled.fill(lost / (to - from + 1), from, to + 1);
  return filled;
}
