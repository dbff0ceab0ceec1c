/** Which rows of a long list are rendered, and the space for the others. */
interface VirtualWindow {
  /** First rendered row, and the exclusive end. */
  first: number;
  end: number;
  /** Space above and below the rendered rows, in pixels. */
  before: number;
  after: number;
}

interface VirtualQuestion {
  scrollTop: number;
  /** Height of the visible part in pixels. */
  viewport: number;
  rows: number;
  rowHeight: number;
  overscan?: number;
}

/** Browsers clip taller boxes (Firefox at 17.8 million pixels). */
export const HIGHEST = 15_000_000;

/**
 * The part of a list around the visible rows. Up to `HIGHEST` pixels the list has its true height;
 * a longer one scrolls proportionally faster, so that its end can be reached.
 */
export function virtualWindow(question: VirtualQuestion): VirtualWindow {
  const { viewport, rows, rowHeight, overscan = 6 } = question;
  if (rows <= 0) return { first: 0, end: 0, before: 0, after: 0 };
  const total = rows * rowHeight;
  const full = Math.min(total, HIGHEST);
  const scrollTop = Math.max(0, Math.min(question.scrollTop, full - viewport));
  const top = scrollTop * scrollRatio(question);
  const seen = Math.floor(top / rowHeight);
  // No more rows above than there is space for.
  const highest = Math.min(seen, Math.ceil((top - scrollTop) / rowHeight));
  const first = Math.max(0, highest, Math.min(seen, rows - 1) - overscan);
  const end = Math.min(rows, seen + Math.ceil(viewport / rowHeight) + 1 + overscan);
  const before = Math.max(0, scrollTop - (top - first * rowHeight));
  return { first, end, before, after: Math.max(0, full - before - (end - first) * rowHeight) };
}

/** The scroll position that makes a row visible with the least movement. */
export function scrollToRow(question: VirtualQuestion, row: number): number {
  const { scrollTop, viewport, rowHeight } = question;
  const ratio = scrollRatio(question);
  const top = scrollTop * ratio;
  const above = row * rowHeight;
  const below = above + rowHeight - viewport;
  if (above < top) return above / ratio;
  return below > top ? below / ratio : scrollTop;
}

/** Pixels of the list per scrolled pixel: 1 unless the list exceeds the maximum height. */
function scrollRatio({ viewport, rows, rowHeight }: VirtualQuestion): number {
  const total = rows * rowHeight;
  if (total <= HIGHEST || viewport >= HIGHEST) return 1;
  return (total - viewport) / (HIGHEST - viewport);
}
