/**
 * A queue of parts of a page that wait to be drawn: one a frame, each in a task of its own, so that
 * no task lasts longer than its part needs.
 */
const waiting: (() => void)[] = [];
let running = false;

/** Draws `part` when its turn comes; the returned function gives the turn up. */
export function takeTurn(part: () => void): () => void {
  waiting.push(part);
  if (!running) next();
  return () => {
    const at = waiting.indexOf(part);
    if (at >= 0) waiting.splice(at, 1);
  };
}

/**
 * Lets a long part grow: `tell` hears the next of `steps` each turn, until the last.
 *
 * @example onMount(() => growInTurns([6, 14, Infinity], (rows) => (most = rows)))
 */
export function growInTurns(steps: readonly number[], tell: (most: number) => void): () => void {
  let giveUp = () => {};
  const grow = (at: number) => {
    if (at === steps.length) return;
    giveUp = takeTurn(() => {
      tell(steps[at]);
      grow(at + 1);
    });
  };
  grow(0);
  return () => giveUp();
}

function next(): void {
  running = true;
  requestAnimationFrame(() =>
    // After the frame: what the part takes must not add to what drawing the last one took.
    setTimeout(() => {
      waiting.shift()?.();
      if (waiting.length > 0) next();
      else running = false;
    })
  );
}
