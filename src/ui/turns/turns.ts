/**
 * A queue of parts of a page to render, each in its own task, so that no task lasts longer than one
 * part needs. Short ones share a frame.
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

/** After so many milliseconds of a frame's parts the next part waits for the next frame. */
const FRAME_MS = 8;

let frameBegan = 0;
const { port1: ownTask, port2: sender } = new MessageChannel();
ownTask.onmessage = () => {
  // Its rendering ended the task before.
  if (performance.now() - frameBegan < FRAME_MS) renderOne();
  else next();
};

function next(): void {
  running = true;
  requestAnimationFrame(() =>
    // After the frame, so that this task does not include the drawing of the previous parts.
    setTimeout(() => {
      frameBegan = performance.now();
      renderOne();
    })
  );
}

function renderOne(): void {
  waiting.shift()?.();
  if (waiting.length > 0) sender.postMessage(null);
  else running = false;
}
