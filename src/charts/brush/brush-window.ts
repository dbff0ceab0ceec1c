/** A first and a last day, both inside. */
export type Days = [number, number];

/** The window between two days, whichever comes first. */
export function daysBetween(a: number, b: number): Days {
  return a <= b ? [a, b] : [b, a];
}

/** The window moved by whole days, as far as the bounds allow; its length stays. */
export function moveWindow(window: Days, by: number, bounds: Days): Days {
  const room = Math.max(bounds[0] - window[0], Math.min(bounds[1] - window[1], by));
  return [window[0] + room, window[1] + room];
}

/** One end of the window moved to a day, neither past the bounds nor past the other end. */
export function moveEnd(window: Days, end: 'from' | 'to', day: number, bounds: Days): Days {
  return end === 'from'
    ? [Math.max(bounds[0], Math.min(window[1], day)), window[1]]
    : [window[0], Math.min(bounds[1], Math.max(window[0], day))];
}
