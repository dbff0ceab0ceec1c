import { area, curveLinear, curveStepAfter, line } from 'd3';

export interface Point {
  x: number;
  /** Pixels; NaN leaves a gap. */
  y: number;
}

/**
 * The path of a line, interrupted where a value is missing; empty without points. Straight between
 * points, since a smooth curve would show amounts that never occurred.
 *
 * @param stepped hold each value until the next point, as for counts
 */
export function linePath(points: readonly Point[], stepped = false): string {
  return (
    line<Point>()
      .defined((point) => Number.isFinite(point.y))
      .x((point) => point.x)
      .y((point) => point.y)
      .curve(stepped ? curveStepAfter : curveLinear)(points as Point[]) ?? ''
  );
}

/** A step line through levels, each as wide as its slot; interrupted where one is missing. */
export function stepPath(levels: readonly number[], slot: number): string {
  return levels
    .map((y, at) => {
      if (!Number.isFinite(y)) return '';
      const joins = at > 0 && Number.isFinite(levels[at - 1]);
      return `${joins ? 'L' : 'M'}${at * slot} ${y}H${(at + 1) * slot}`;
    })
    .join('');
}

/** The path of the area between a line and a baseline. */
export function areaPath(points: readonly Point[], base: number): string {
  return bandPath(points.map(({ x, y }) => ({ x, low: base, high: y })));
}

/** The path of a band between a lower and an upper line, for intervals. */
export function bandPath(
  points: readonly { x: number; low: number; high: number }[],
  stepped = false
): string {
  return (
    area<{ x: number; low: number; high: number }>()
      .defined((point) => Number.isFinite(point.low) && Number.isFinite(point.high))
      .x((point) => point.x)
      .y0((point) => point.low)
      .y1((point) => point.high)
      .curve(stepped ? curveStepAfter : curveLinear)([...points]) ?? ''
  );
}

/**
 * The box of a bar from the zero line to a value in either direction; its size is never negative.
 */
export function barBox(zero: number, end: number): { at: number; size: number } {
  return { at: Math.min(zero, end), size: Math.abs(end - zero) };
}

export interface BridgeStep {
  label: string;
  value: number;
  kind: 'total' | 'plus' | 'minus';
  /** What activating its bar opens; absent: nothing. */
  opens?: string;
}

export interface BridgeBar extends BridgeStep {
  from: number;
  to: number;
}

/**
 * The floating bars of a bridge (waterfall). `plus` adds its value, `minus` takes its value away,
 * `total` stands on zero and sets the level. A value that is not a number moves nothing.
 *
 * @example bridgeBars([{label: 'Gross', value: 10, kind: 'total'}, {label: 'Returns', value: 3,
 *   kind: 'minus'}]) // second bar from 10 to 7
 */
export function bridgeBars(steps: readonly BridgeStep[]): BridgeBar[] {
  let level = 0;
  return steps.map((step) => {
    const own = Number.isFinite(step.value) ? step.value : 0;
    // The kind determines the direction; only tables show the sign.
    const value = step.kind === 'total' ? own : Math.abs(own);
    const from = step.kind === 'total' ? 0 : level;
    level = step.kind === 'total' ? value : step.kind === 'plus' ? level + value : level - value;
    return { ...step, value, from, to: level };
  });
}

/**
 * If no step changes the level by more than this share, bars from zero would reduce the steps to
 * hairlines.
 */
const CLOSE = 0.3;

/**
 * The range of a bridge chart's axis. If all steps are close together it starts just below them;
 * totals must then be drawn as levels, because a bar that does not start at zero misrepresents
 * proportions.
 */
export function bridgeScope(bars: readonly BridgeBar[]): { values: number[]; isClose: boolean } {
  const levels = bars.flatMap(({ kind, from, to }) => (kind === 'total' ? [to] : [from, to]));
  const [low, high] = [Math.min(...levels), Math.max(...levels)];
  const isClose = low > 0 && high > low && high - low < CLOSE * high;
  if (!isClose) return { values: bars.flatMap(({ from, to }) => [from, to]), isClose };
  const room = (high - low) / 3;
  return { values: [low - room, high + room], isClose };
}

/**
 * Reduces a long series to its lowest and highest value per pixel column, so that thousands of days
 * draw as fast as hundreds and no peak is lost.
 */
export function columnExtremes(
  values: ArrayLike<number>,
  columns: number
): { low: number; high: number }[] {
  const count = Math.max(0, Math.min(Math.floor(columns), values.length));
  return Array.from({ length: count }, (_, column) => {
    const from = Math.floor((column * values.length) / count);
    const to = Math.floor(((column + 1) * values.length) / count);
    let low = Infinity;
    let high = -Infinity;
    for (let at = from; at < to; at++) {
      const value = values[at];
      if (!Number.isFinite(value)) continue;
      low = Math.min(low, value);
      high = Math.max(high, value);
    }
    return low > high ? { low: 0, high: 0 } : { low, high };
  });
}
