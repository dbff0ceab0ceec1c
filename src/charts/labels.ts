/** Estimated width of a text in pixels, without measuring: wide characters count nearly double. */
export function labelWidth(text: string, fontSize = 12): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code > 0x2e7f) width += 1;
    else if (/[A-ZMWmw@%&]/.test(character)) width += 0.7;
    else if (/[il.,:;'|!\sfjt()[\]]/.test(character)) width += 0.34;
    else width += 0.56;
  }
  return width * fontSize;
}

/** The text, shortened with an ellipsis to fit a width; at least one letter. */
export function fitLabel(text: string, width: number, fontSize = 12): string {
  if (labelWidth(text, fontSize) <= width) return text;
  const letters = [...text];
  let kept = letters.length;
  while (kept > 1 && labelWidth(letters.slice(0, kept).join('') + '…', fontSize) > width) kept--;
  return `${letters.slice(0, kept).join('').trimEnd()}…`;
}

/** Wraps a text into at most `lines` lines of a width, between words (in Chinese anywhere). */
export function wrapLabel(text: string, width: number, lines = 2, fontSize = 12): string[] {
  const pieces = text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*/g) ?? [text];
  const out: string[] = [''];
  for (const piece of pieces) {
    const joined = out[out.length - 1] + piece;
    const full = out[out.length - 1] !== '' && labelWidth(joined.trimEnd(), fontSize) > width;
    if (full && out.length < lines) out.push(piece);
    else out[out.length - 1] = joined;
  }
  return out.map((part) => fitLabel(part.trim(), width, fontSize));
}

/** Space for a mark before its name and between names, in pixels. */
const KEY_ROOM = 46;
const KEY_GAP = 16;

/** Positions the names of a legend one after another, and in further rows where a row is full. */
export function placeKeys<K extends string>(
  names: Record<K, string>,
  shown: readonly K[],
  width: number,
  fontSize = 13
): { name: K; x: number; row: number }[] {
  let [x, row] = [0, 0];
  return shown.map((name) => {
    const own = labelWidth(names[name], fontSize) + KEY_ROOM;
    if (x > 0 && x + own - KEY_GAP > width) [x, row] = [0, row + 1];
    const key = { name, x, row };
    x += own;
    return key;
  });
}

interface Place {
  x: number;
  y: number;
}
/** A label at the end of its curve; `y` is its middle. */
interface EndName extends Place {
  width: number;
}

/** Minimum distance between the middles of two labels, in pixels. */
const NAME_STEP = 15;
/** Half the height of a label plus its distance from a curve. */
const NAME_REACH = 8;

/**
 * Positions labels at the ends of curves between 0 and `height`: moved apart where they would
 * overlap, and away from other curves if their own ends earlier.
 *
 * @param curves everything that is drawn, each as its points from left to right
 */
export function placeNames<N extends EndName>(
  names: readonly N[],
  curves: readonly (readonly Place[])[],
  height: number
): N[] {
  const placed = names.map((own) => ({ ...own })).sort((a, b) => a.y - b.y);
  placed.forEach((own, i) => {
    if (i > 0) own.y = Math.max(own.y, placed[i - 1].y + NAME_STEP);
  });
  // Axis labels are below: if labels were pushed beyond the end, they are pushed back up.
  for (let i = placed.length - 1, floor = height; i >= 0; i--, floor -= NAME_STEP) {
    placed[i].y = Math.min(placed[i].y, floor);
  }
  for (const own of placed) {
    const others = placed.filter((other) => other !== own);
    if (curves.some((curve) => isCrossed(own, curve)))
      own.y = freePlace(own, others, curves, height);
  }
  return placed;
}

/** The nearest free height; its own if there is none. */
function freePlace(
  name: EndName,
  others: readonly EndName[],
  curves: readonly (readonly Place[])[],
  height: number
): number {
  const isFree = (y: number) => {
    const moved = { ...name, y };
    return (
      others.every((other) => !overlaps(moved, other)) &&
      curves.every((curve) => !isCrossed(moved, curve))
    );
  };
  for (let away = 1; away < height; away++) {
    const free = [name.y - away, name.y + away].find((y) => y >= 0 && y <= height && isFree(y));
    if (free !== undefined) return free;
  }
  return name.y;
}

function overlaps(one: EndName, other: EndName): boolean {
  const isBeside = one.x + one.width <= other.x || other.x + other.width <= one.x;
  return !isBeside && Math.abs(one.y - other.y) < NAME_STEP;
}

function isCrossed({ x, y, width }: EndName, curve: readonly Place[]): boolean {
  return curve.slice(1).some((to, at) => {
    const from = curve[at];
    if (to.x < x || from.x > x + width) return false;
    const isUpright = to.x === from.x;
    const yAt = (where: number) => from.y + ((to.y - from.y) * (where - from.x)) / (to.x - from.x);
    const first = isUpright ? from.y : yAt(Math.max(x, from.x));
    const last = isUpright ? to.y : yAt(Math.min(x + width, to.x));
    return Math.min(first, last) < y + NAME_REACH && Math.max(first, last) > y - NAME_REACH;
  });
}
