import type { ProductWeeks } from './product-weeks.ts';

/** Weeks before and after whose middle price is the usual one. */
const AROUND = 8;
/** Paid so much less is clearly below it. */
export const CLEARLY_BELOW = 0.95;
/** A week in which so many lines bear a coupon is one of lower prices. */
const COUPON_SHARE = 1 / 3;

/**
 * What a piece usually costs in each week: the middle of the prices of the weeks around, by lines.
 *
 * @param around weeks before and after: prices that stay for more of them are usual ones
 */
export function usualPrices(weeks: ProductWeeks, around = AROUND): Float64Array {
  return withoutSteps(weeks, middlePrices(weeks, around));
}

function middlePrices({ paid, lines }: ProductWeeks, around: number): Float64Array {
  const byPrice = [...paid.keys()].filter((at) => lines[at] > 0).sort((a, b) => paid[a] - paid[b]);
  return paid.map((_, at) => {
    const near = byPrice.filter((other) => Math.abs(other - at) <= around);
    const half = near.reduce((sum, other) => sum + lines[other], 0) / 2;
    let passed = 0;
    return paid[near.find((other) => (passed += lines[other]) >= half) ?? at];
  });
}

/**
 * Low weeks on the way from one price to another are usual: before a rise, or after a fall, that stays.
 * Lower for a while is what came from a higher price and went back to one.
 */
function withoutSteps({ paid }: ProductWeeks, usual: Float64Array): Float64Array {
  const out = usual.slice();
  const sold = [...paid.keys()].filter((at) => paid[at] > 0);
  const isLow = (at: number) => paid[sold[at]] < CLEARLY_BELOW * usual[sold[at]];
  for (let from = 0; from < sold.length; from++) {
    if (!isLow(from)) continue;
    let to = from;
    while (to + 1 < sold.length && isLow(to + 1)) to++;
    const own = sold.slice(from, to + 1);
    const highest = Math.max(...own.map((week) => paid[week]));
    const beside = [from - 1, to + 1].filter((at) => at >= 0 && at < sold.length);
    if (beside.some((at) => highest >= CLEARLY_BELOW * paid[sold[at]])) {
      for (const week of own) out[week] = paid[week];
    }
    from = to;
  }
  return out;
}

/** 1: the price was clearly below its usual one, or a coupon usual. */
export function lowWeeks({ paid, lines, coupons }: ProductWeeks, usual: Float64Array): Uint8Array {
  return Uint8Array.from(paid, (own, at) =>
    Number(
      own < CLEARLY_BELOW * usual[at] || (lines[at] > 0 && coupons[at] / lines[at] >= COUPON_SHARE)
    )
  );
}
