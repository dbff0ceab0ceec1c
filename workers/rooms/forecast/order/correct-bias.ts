import { sumOf } from '../../../maths/statistics/sums.ts';
import type { Demand } from './expect-demand.ts';

/** Places of the past from which the bias is measured: a whole year has no season, or most of it. */
const YEAR = 52;
const LEAST_PLACES = 39;
/** Weeks a product must have been sold before its expectations count. */
const MIN_SEEN = 4;
/** Newest places at which the correction is tried. */
const TRIED = 26;

/** A product's expected demand, and the shop's week of its first sale. */
export interface Placed {
  first: number;
  demand: Demand;
}

/** What was expected and what came, of all products together, by the shop's week. */
interface Sums {
  expected: Float64Array;
  came: Float64Array;
}

/**
 * A factor for expected demand at the end of each of the shop's weeks: paces of the past follow
 * products that fade or end late, and of slow sellers nobody sees it product by product. The bias of
 * all products together, at places of the last year whose outcome was known by then, shrunk towards
 * none (positive-part James–Stein, by how much it scatters between spans that hardly overlap), and
 * used only where it would have missed less over the last half year.
 *
 * @param weeks number of weeks of the shop
 * @param span in weeks, may be fractional
 */
export function biasFactors(
  products: readonly Placed[],
  weeks: number,
  span: number
): Float64Array {
  const late = Math.ceil(span);
  const sums = sumPlaces(products, weeks);
  const factors = Float64Array.from({ length: weeks }, (_, week) =>
    shrunkFactor(sums, week - late, span)
  );
  const { plain, moved } = missesOf(products, factors);
  return factors.map((own, week) => {
    const places = [Math.max(0, week - late + 1 - TRIED), Math.max(0, week - late + 1)] as const;
    const [with_, without] = [moved, plain].map((misses) => sumOf(misses.subarray(...places)));
    return with_ < without ? own : 1;
  });
}

/** Expected demand times the factor of its week, and the errors it would have had. */
export function withoutBias(
  { first, demand }: Placed,
  factors: Float64Array,
  span: number
): Demand {
  const expected = demand.expected.map((own, week) => own * factors[first + week]);
  const late = Math.ceil(span);
  let sum = 0;
  const squares = demand.squares.map((_, week) => {
    const from = week - late;
    if (from >= MIN_SEEN - 1) sum += (demand.came[from] - expected[from]) ** 2;
    return sum;
  });
  return { ...demand, expected, squares };
}

function sumPlaces(products: readonly Placed[], weeks: number): Sums {
  const sums = { expected: new Float64Array(weeks), came: new Float64Array(weeks) };
  eachPlace(products, (at, expected, came) => {
    sums.expected[at] += expected;
    sums.came[at] += came;
  });
  return sums;
}

function shrunkFactor({ expected, came }: Sums, last: number, span: number): number {
  const from = Math.max(0, last + 1 - YEAR);
  let count = 0;
  for (let at = from; at <= last; at++) if (expected[at] > 0) count++;
  const [all, told] = [came, expected].map((own) => sumOf(own.subarray(from, last + 1)));
  if (count < LEAST_PLACES || !(all > 0 && told > 0)) return 1;
  const bias = Math.log(all / told);
  let squares = 0;
  for (let at = from; at <= last; at++) {
    if (expected[at] > 0)
      squares += (Math.log((came[at] + 0.5) / (expected[at] + 0.5)) - bias) ** 2;
  }
  // Spans overlap, and good and bad times linger: so many places are worth far fewer.
  const apart = count / (2 * Math.max(1, span));
  const error = squares / count / Math.max(1, apart - 1);
  return Math.exp(bias * Math.max(0, 1 - error / (bias * bias)));
}

/** Squared misses at each place with and without the factor, relative to a product's usual ones. */
function missesOf(
  products: readonly Placed[],
  factors: Float64Array
): Record<'plain' | 'moved', Float64Array> {
  const [plain, moved] = [new Float64Array(factors.length), new Float64Array(factors.length)];
  eachPlace(products, (at, expected, came, usual) => {
    if (!(usual > 0)) return;
    plain[at] += (expected - came) ** 2 / usual;
    moved[at] += (expected * factors[at] - came) ** 2 / usual;
  });
  return { plain, moved };
}

/** @param see the shop's week, what was expected at its end, what came, and the usual squared miss */
function eachPlace(
  products: readonly Placed[],
  see: (at: number, expected: number, came: number, usual: number) => void
): void {
  for (const { first, demand } of products) {
    const { expected, came, squares, known } = demand;
    for (let week = MIN_SEEN - 1; week < expected.length; week++) {
      if (Number.isNaN(came[week])) continue;
      see(first + week, expected[week], came[week], squares[week] / known[week]);
    }
  }
}
