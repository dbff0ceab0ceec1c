/** A page that has not drawn its part by then does not have it: the shop lacks what it counts. */
const PATIENCE_MS = 15_000;

let giveUp = () => {};

/** Scrolls to the figure, table or chart of a name and puts the focus there, once it is drawn. */
export function spot(name: string): void {
  giveUp();
  const look = () => {
    const part = document.querySelector<HTMLElement>(`#main [aria-label="${CSS.escape(name)}"]`);
    if (!part) return;
    giveUp();
    // What is drawn above it in the meantime moves it.
    requestAnimationFrame(() => {
      part.tabIndex = -1;
      part.focus({ preventScroll: true });
      part.scrollIntoView({ block: 'center' });
    });
  };
  const watch = new MutationObserver(look);
  const timer = setTimeout(() => giveUp(), PATIENCE_MS);
  giveUp = () => {
    watch.disconnect();
    clearTimeout(timer);
  };
  watch.observe(document.body, { childList: true, subtree: true });
  look();
}
