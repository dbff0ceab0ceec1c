/** As long as a room may take to be fetched and drawn. */
const MAX_FRAMES = 600;

/** Puts the focus on the heading of the page once it is drawn, unless the person has moved on. */
export function focusHeading(isStill: () => boolean, frames = 0): void {
  requestAnimationFrame(() => {
    if (!isStill() || frames > MAX_FRAMES) return;
    const heading = document.querySelector<HTMLElement>('main h1');
    if (!heading) return focusHeading(isStill, frames + 1);
    heading.tabIndex = -1;
    heading.focus({ preventScroll: true });
  });
}
