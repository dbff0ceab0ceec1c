import { range, scaleLinear, ticks as niceTicks, type ScaleLinear } from 'd3';
import { fitLabel, labelWidth } from '../labels.ts';
import { robustDomain, valueDomain } from '../scales.ts';

export interface Bubble {
  key: string;
  label: string;
  x: number;
  y: number;
  /** Determines the area; negative sizes count as 0. */
  size: number;
  colour: string;
}

export interface PlacedBubble extends Bubble {
  left: number;
  top: number;
  radius: number;
  /** Outside the scale of an axis, and therefore placed at the edge. */
  isOutside: boolean;
  /** Null if there is no room without covering something. */
  name: { text: string; left: number; top: number; anchor: 'start' | 'middle' | 'end' } | null;
}

export interface BubbleMap {
  /** Left edge of the plot in pixels, which leaves room for the labels of the axis. */
  left: number;
  bubbles: PlacedBubble[];
  /** Round values with their pixel positions. */
  across: { value: number; at: number }[];
  up: { value: number; at: number }[];
  /** Each line up stands for twice as much as the one below it. */
  isDoubling: boolean;
  /** Pixel position of zero on each axis; null if outside. */
  zeroAcross: number | null;
  zeroUp: number | null;
}

/** Margins that leave room for the axes' labels. */
export const MARGIN = { left: 52, right: 16, top: 20, bottom: 40 };
const LARGEST = 22;
const LEAST = 3;
const ODD = 6;
/** A pixel wider than drawn, because widths are estimates. */
const LETTER = 13;
const LINE = 15;
/** Largest width of a name, as a share of the plot. */
const NAME_SHARE = 0.3;
/** Room above the plot for the unit. */
const TOP = 12;
/** Growth to this many times as much or more is drawn in doublings. */
const STEEP = 5;

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/**
 * Places bubbles and their names. Axes ignore outliers, which are placed at the edge. Names are
 * placed by size, outliers first: beside, above or below their bubble where they cover neither
 * another name nor the centre of another bubble; the others are shown on hover and in the table.
 *
 * @param isGrowth heights are growth (1 is twice as much), which never falls below -1
 */
export function placeBubbles(
  rows: readonly Bubble[],
  width: number,
  height: number,
  formatY: (value: number) => string = String,
  isGrowth = false
): BubbleMap {
  const right = width - MARGIN.right;
  const [top, bottom] = [MARGIN.top, height - MARGIN.bottom];
  const xs = robustDomain(rows.map(({ x }) => x));
  const rise = riseOf(rows, isGrowth);
  const ys = robustDomain(rows.map(({ y }) => rise.heightOf(y)));
  const outside = new Set([...xs.outside, ...ys.outside]);
  const up = scaleLinear().domain(rise.round(ys.domain)).range([bottom, top]).clamp(true);
  const [fromY, toY] = up.domain();
  const lines = rise.linesOf(fromY, toY);
  const widest = Math.max(...lines.map((line) => labelWidth(formatY(rise.valueOf(line)), LETTER)));
  const left = Math.max(MARGIN.left, Math.ceil(widest) + 12);
  const across = scaleLinear()
    .domain(valueDomain(xs.domain))
    .nice(4)
    .range([left, right])
    .clamp(true);
  const most = Math.max(...rows.map(({ size }) => size), 0);
  const radii = rows.map(({ size }, at) => {
    const share = most > 0 ? Math.max(0, size) / most : 0;
    return outside.has(at) ? ODD : Math.max(LEAST, LARGEST * Math.sqrt(share));
  });
  keepInside(across, (at) => rows[at].x, radii);
  keepInside(up, (at) => rise.heightOf(rows[at].y), radii);
  const placed = rows.map((row, at): PlacedBubble => {
    const place = { left: across(row.x), top: up(rise.heightOf(row.y)), radius: radii[at] };
    return { ...row, ...place, isOutside: outside.has(at), name: null };
  });
  nameBubbles(placed, { left: left + 2, right: width, top: TOP, bottom });
  const [fromX, toX] = across.domain();
  return {
    left,
    bubbles: placed.toSorted((a, b) => b.radius - a.radius),
    across: niceTicks(fromX, toX, 4).map((value) => ({ value, at: across(value) })),
    up: lines.map((line) => ({ value: rise.valueOf(line), at: up(line) })),
    isDoubling: rise === DOUBLINGS,
    zeroAcross: fromX <= 0 && toX >= 0 ? across(0) : null,
    zeroUp: fromY <= 0 && toY >= 0 ? up(0) : null
  };
}

/** How values become heights. */
interface Rise {
  heightOf: (value: number) => number;
  valueOf: (height: number) => number;
  round: (domain: readonly number[]) => [number, number];
  linesOf: (from: number, to: number) => number[];
}

const EVEN: Rise = {
  heightOf: (value) => value,
  valueOf: (height) => height,
  round: (domain) => scaleLinear().domain(valueDomain(domain)).nice(4).domain() as [number, number],
  linesOf: (from, to) => niceTicks(from, to, 4)
};

const DOUBLINGS: Rise = {
  heightOf: (value) => Math.log2(Math.max(0, 1 + value)),
  valueOf: (height) => 2 ** height - 1,
  round: (domain) => {
    const [low, high] = valueDomain(domain);
    return [Math.floor(low), high];
  },
  linesOf: (from, to) => range(from, Math.floor(to) + 1)
};

/** A few that sell twenty times as much, too many to be odd, would press the rest into a line. */
function riseOf(rows: readonly Bubble[], isGrowth: boolean): Rise {
  if (!isGrowth) return EVEN;
  const [, most] = robustDomain(rows.map(({ y }) => y)).domain;
  return 1 + most >= STEEP ? DOUBLINGS : EVEN;
}

/** Shrinks the pixel range so that bubbles do not extend over the labels of the axes. */
function keepInside(
  scale: ScaleLinear<number, number>,
  valueOf: (at: number) => number,
  radii: readonly number[]
): void {
  const [from, to] = scale.range();
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  const middles = radii.map((_, at) => scale(valueOf(at)));
  const below = Math.max(0, ...radii.map((radius, at) => low - middles[at] + radius));
  const above = Math.max(0, ...radii.map((radius, at) => middles[at] + radius - high));
  const drawn = [low + below, high - above];
  scale.range(from < to ? drawn : drawn.toReversed());
}

function nameBubbles(bubbles: PlacedBubble[], whole: Box): void {
  const middles = bubbles.map(({ left, top, radius }) => {
    const half = Math.min(radius, 8);
    return { left: left - half, right: left + half, top: top - half, bottom: top + half };
  });
  const taken: Box[] = [];
  const order = [...bubbles.keys()].sort(
    (a, b) =>
      Number(bubbles[b].isOutside) - Number(bubbles[a].isOutside) ||
      bubbles[b].size - bubbles[a].size ||
      a - b
  );
  for (const at of order) {
    const others = [...taken, ...middles.filter((_, other) => other !== at)];
    const free = candidates(bubbles[at], whole).find(
      ({ box }) => isWithin(box, whole) && !others.some((other) => meet(box, other))
    );
    if (!free) continue;
    bubbles[at].name = free.name;
    taken.push(free.box);
  }
}

function candidates({ label, left, top, radius }: PlacedBubble, whole: Box) {
  const text = fitLabel(label, (whole.right - whole.left) * NAME_SHARE, LETTER);
  const wide = labelWidth(text, LETTER);
  const away = radius + 4;
  const set = (anchor: 'start' | 'middle' | 'end', x: number, middle: number) => {
    const from = anchor === 'start' ? x : anchor === 'end' ? x - wide : x - wide / 2;
    return {
      name: { text, left: x, top: middle + 4, anchor },
      box: { left: from, right: from + wide, top: middle - LINE / 2, bottom: middle + LINE / 2 }
    };
  };
  return [
    set('start', left + away, top),
    set('end', left - away, top),
    set('middle', left, top - away - LINE / 2),
    set('middle', left, top + away + LINE / 2)
  ];
}

function isWithin(box: Box, whole: Box): boolean {
  const across = box.left >= whole.left && box.right <= whole.right;
  return across && box.top >= whole.top && box.bottom <= whole.bottom;
}

function meet(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
