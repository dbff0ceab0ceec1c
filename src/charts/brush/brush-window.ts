/** First and last day, inclusive. */
export type Days = [number, number];

/** The window between two days in either order. */
export function daysBetween(a: number, b: number): Days {
  return a <= b ? [a, b] : [b, a];
}

/** Moves the window by whole days within the bounds, keeping its length. */
export function moveWindow(window: Days, by: number, bounds: Days): Days {
  const room = Math.max(bounds[0] - window[0], Math.min(bounds[1] - window[1], by));
  return [window[0] + room, window[1] + room];
}

/** Moves one end of the window to a day, neither beyond the bounds nor beyond the other end. */
export function moveEnd(window: Days, end: 'from' | 'to', day: number, bounds: Days): Days {
  return end === 'from'
    ? [Math.max(bounds[0], Math.min(window[1], day)), window[1]]
    : [window[0], Math.min(bounds[1], Math.max(window[0], day))];
}
