/** Which rows of a long list are drawn, and how much room stands for the rest. */
interface VirtualWindow {
  /** First row drawn, and the one after the last. */
  first: number;
  end: number;
  /** Pixels above and below the drawn rows. */
  before: number;
  after: number;
}

interface VirtualQuestion {
  scrollTop: number;
  /** Pixels that can be seen. */
  viewport: number;
  rows: number;
  rowHeight: number;
  overscan?: number;
}

/** Browsers cut boxes that are higher (Firefox at 17.8 million pixels). */
export const HIGHEST = 15_000_000;

/**
 * The part of a list around what can be seen. Up to `HIGHEST` pixels the list has its true
 * height; a longer one is scrolled faster than it moves, so that its end is still reached.
 */
export function virtualWindow(question: VirtualQuestion): VirtualWindow {
  const { viewport, rows, rowHeight, overscan = 6 } = question;
  if (rows <= 0) return { first: 0, end: 0, before: 0, after: 0 };
  const total = rows * rowHeight;
  const full = Math.min(total, HIGHEST);
  const scrollTop = Math.max(0, Math.min(question.scrollTop, full - viewport));
  const top = scrollTop * scrollRatio(question);
  const seen = Math.floor(top / rowHeight);
  // Never more rows above than there is room for; at the very top the first one gives way.
  const highest = Math.min(seen, Math.ceil((top - scrollTop) / rowHeight));
  const first = Math.max(0, highest, Math.min(seen, rows - 1) - overscan);
  const end = Math.min(rows, seen + Math.ceil(viewport / rowHeight) + 1 + overscan);
  const before = Math.max(0, scrollTop - (top - first * rowHeight));
  return { first, end, before, after: Math.max(0, full - before - (end - first) * rowHeight) };
}

/** The scroll position that shows a row, moving no further than needed. */
export function scrollToRow(question: VirtualQuestion, row: number): number {
  const { scrollTop, viewport, rowHeight } = question;
  const ratio = scrollRatio(question);
  const top = scrollTop * ratio;
  const above = row * rowHeight;
  const below = above + rowHeight - viewport;
  if (above < top) return above / ratio;
  return below > top ? below / ratio : scrollTop;
}

/** Pixels of the list per pixel scrolled: 1 unless the list is higher than a box can be. */
function scrollRatio({ viewport, rows, rowHeight }: VirtualQuestion): number {
  const total = rows * rowHeight;
  if (total <= HIGHEST || viewport >= HIGHEST) return 1;
  return (total - viewport) / (HIGHEST - viewport);
}
