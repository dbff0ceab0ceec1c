/** Minimum share done before the time left is estimated. */
const ENOUGH_SHARE = 0.05;
const ENOUGH_MS = 1500;

/**
 * Estimates the time left from the progress since the current step began.
 *
 * The returned function takes the step's name, the share done (0 … 1) and the clock in
 * milliseconds, and returns milliseconds left, or null while it is too early to say.
 */
export function createPace(): (step: string, share: number, now: number) => number | null {
  let current: string | null = null;
  let startShare = 0;
  let startTime = 0;
  return (step, share, now) => {
    if (step !== current || share < startShare) {
      current = step;
      startShare = share;
      startTime = now;
    }
    const moved = share - startShare;
    const spent = now - startTime;
    if (share >= 1 || moved < ENOUGH_SHARE || spent < ENOUGH_MS) return null;
    return (spent / moved) * (1 - share);
  };
}
