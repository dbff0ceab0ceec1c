/**
 * A queue of parts of a page to render: one per frame, each in its own task, so that no task lasts
 * longer than one part needs.
 */
const waiting: (() => void)[] = [];
let running = false;

/** Calls `part` when its turn comes; the returned function cancels it. */
export function takeTurn(part: () => void): () => void {
  waiting.push(part);
  if (!running) next();
  return () => {
    const at = waiting.indexOf(part);
    if (at >= 0) waiting.splice(at, 1);
  };
}

/**
 * Renders a long part step by step: `tell` gets the next of `steps` each turn, until the last.
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
    // After the frame, so that this task does not include the drawing of the previous part.
    setTimeout(() => {
      waiting.shift()?.();
      if (waiting.length > 0) next();
      else running = false;
    })
  );
}
