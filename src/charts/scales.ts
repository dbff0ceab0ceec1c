import { quantileSorted, scaleLinear, ticks as niceTicks } from 'd3';

/** A scale of amounts, vertical or horizontal, that handles every special case. */
export interface ValueScale {
  /** Pixel position of a value; that of the zero line for a value that is not a number. */
  at: (value: number) => number;
  domain: [number, number];
  /** Round values to label on the axis; they include the ends of the domain or lie beyond. */
  ticks: number[];
  /** Pixel position of zero, or of the end nearest to it. */
  zero: number;
}

/** Beyond these, differences and steps of doubles overflow; no shop comes close. */
const LARGEST = 1e300;
const SMALLEST = 1e-300;

/**
 * The domain of some values.
 *
 * Without values, or with only zeros, it is 0 … 1; values that are not finite are ignored. With
 * `zero` (bars, areas) it always includes zero; without it, a single value gets room around it.
 */
export function valueDomain(values: Iterable<number>, zero = true): [number, number] {
  let low = Infinity;
  let high = -Infinity;
  for (const value of values) {
    if (!(Math.abs(value) <= LARGEST)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  if (low > high) return [0, 1];
  if (zero) [low, high] = [Math.min(0, low), Math.max(0, high)];
  if (high - low > SMALLEST) return [low, high];
  if (Math.abs(low) <= SMALLEST) return [0, 1];
  const room = Math.abs(low) * 0.1;
  return [low - room, high + room];
}

/** An outlier lies at least this many interquartile ranges beyond the middle half of the values. */
const FENCE = 4;
/**
 * Outliers are at most this share of the values; more of them are normal for the shop and stay
 * inside.
 */
const ODD_SHARE = 0.02;
const LEAST_VALUES = 8;

/**
 * The domain of a plot that one outlier (a wholesale order, a single return) must not flatten, and
 * the indices of the values outside it, which are marked at the edge with a label.
 *
 * Outliers lie beyond Tukey's outer fences (here 4 interquartile ranges) and are at most 2 % of the
 * values. If there are more, only the few that lie several times as far out as all others count
 * (the one wholesale order of a shop with a season); else none, and the domain holds all.
 *
 * @example robustDomain([1, 2, 3, 4, 3, 2, 1, 900]) // {domain: [1, 4], outside: [7]}
 */
export function robustDomain(values: ArrayLike<number>): {
  domain: [number, number];
  outside: number[];
} {
  const all = Array.from(values).filter((value) => Math.abs(value) <= LARGEST);
  const whole = { domain: valueDomain(all, false), outside: [] };
  if (all.length < LEAST_VALUES) return whole;
  const sorted = [...all].sort((a, b) => a - b);
  const [low, high] = [quantileSorted(sorted, 0.25)!, quantileSorted(sorted, 0.75)!];
  const room = FENCE * (high - low);
  if (!(room > 0)) return whole;
  const far = (value: number) => Math.max(low - value, value - high);
  const beyond = sorted.map(far).sort((a, b) => b - a);
  const most = Math.max(1, Math.floor(all.length * ODD_SHARE));
  const fence = beyond[most] > room ? farthestApart(beyond, most) : room;
  const isOdd = (value: number) => far(value) > fence;
  const outside: number[] = [];
  for (let at = 0; at < values.length; at++) if (isOdd(values[at])) outside.push(at);
  return {
    domain: valueDomain(
      all.filter((value) => !isOdd(value)),
      false
    ),
    outside
  };
}

/** How many times as large secondary values may make the range of a plot. */
const MODEST = 1.4;

/**
 * Adds secondary values, such as the wide range around a narrow one, to those that a plot must
 * show, if that hardly enlarges it; otherwise they are cut off at the edge.
 *
 * @example withModest([0, 76], [86]) // [0, 76, 86]
 * @example withModest([0, 76], [860]) // [0, 76]
 */
export function withModest(values: readonly number[], beside: readonly number[]): number[] {
  const size = (own: readonly number[]) => {
    const [low, high] = valueDomain(own);
    return high - low;
  };
  const all = [...values, ...beside];
  return size(all) <= MODEST * size(values) ? all : [...values];
}

/**
 * Among many distant values, a few count as outliers if they are this many times as far out as the
 * next.
 */
const APART = 3;

/**
 * The distance beyond which at most `most` values lie, each several times as far out as all others.
 */
function farthestApart(beyond: readonly number[], most: number): number {
  for (let few = most; few > 0; few--) {
    if (beyond[few - 1] > APART * beyond[few]) return beyond[few];
  }
  return Infinity;
}

/**
 * A linear scale over values.
 *
 * @param range pixels of the smallest and the largest value ([height, 0] for a vertical axis)
 * @param count about how many ticks are wanted
 */
export function valueScale(
  values: Iterable<number>,
  range: [number, number],
  count = 4,
  zero = true
): ValueScale {
  const scale = scaleLinear()
    .domain(valueDomain(values, zero))
    .nice(Math.max(1, count))
    .range(range);
  const domain = scale.domain() as [number, number];
  const nought = scale(Math.min(Math.max(0, domain[0]), domain[1]));
  return {
    at: (value) => (Math.abs(value) <= LARGEST ? scale(value) : nought),
    domain,
    ticks: niceTicks(domain[0], domain[1], Math.max(1, count)),
    zero: nought
  };
}

/** Equal slots side by side. */
export interface Bands {
  /** Pixels where a slot's mark begins. */
  start: (index: number) => number;
  centre: (index: number) => number;
  /** Width of a mark, at least half a pixel, at most `widest`. */
  width: number;
  /** Distance from one slot to the next. */
  step: number;
  /** The slot under a pixel, clamped to those there are; −1 when there are none. */
  under: (pixel: number) => number;
}

/**
 * `count` equal slots over `width` pixels, each mark taking its slot but for a gap. Many slots
 * lose the gap before they lose the mark.
 */
export function bands(count: number, width: number, gap = 0.25, widest = 56): Bands {
  const step = count > 0 ? width / count : width;
  const share = step < 3 ? 0 : step < 6 ? gap / 2 : gap;
  const mark = Math.max(0.5, Math.min(widest, step * (1 - share)));
  return {
    start: (index) => index * step + (step - mark) / 2,
    centre: (index) => (index + 0.5) * step,
    width: mark,
    step,
    under: (pixel) =>
      count === 0 ? -1 : Math.max(0, Math.min(count - 1, Math.floor(pixel / step)))
  };
}
