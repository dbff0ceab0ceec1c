/** Weeks that show how evenly a product sells, before and after a gap. */
const MIN_AROUND = 8;
/** Longer gaps are rather seasons and changes of range than empty shelves. */
const MAX_WEEKS = 10;
/** Chance at which a gap is still chance, shared by all weeks of all products looked at. */
const LIMIT = 0.05;

export interface Gap {
  /** First and last week of it. */
  from: number;
  to: number;
  /** Pieces its pace before and after would have sold. */
  lost: number;
}

/**
 * Weeks without a sale in the midst of steady sales: too many in a row for chance, given in how many
 * weeks before and after something sold (binomial, Bonferroni over all gaps that could be found).
 *
 * @param values pieces a week, from the product's first week on
 * @param tried weeks of all products together
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
    // Laplace: sixteen weeks with sales do not prove that every week has some.
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
