import type { ProductWeeks } from './product-weeks.ts';

/** Weeks before and after whose median price is the usual one. */
const AROUND = 8;
/** Prices below this share of the usual one are clearly below it. */
export const CLEARLY_BELOW = 0.95;
/** With this share of lines with a coupon, a week counts as one of lower prices. */
const COUPON_SHARE = 1 / 3;

/**
 * A product's usual price in each week: the median of the prices of the surrounding weeks, over
 * lines.
 *
 * @param around weeks before and after; a price that stays for more of them becomes the usual one
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
 * Keeps only temporary reductions: low weeks before a lasting rise or after a lasting fall are at a
 * usual price.
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

/** 1 for weeks with a price clearly below the usual one, or with many coupons. */
export function lowWeeks({ paid, lines, coupons }: ProductWeeks, usual: Float64Array): Uint8Array {
  return Uint8Array.from(paid, (own, at) =>
    Number(
      own < CLEARLY_BELOW * usual[at] || (lines[at] > 0 && coupons[at] / lines[at] >= COUPON_SHARE)
    )
  );
}
