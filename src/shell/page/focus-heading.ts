/** As long as a room may take to be fetched and drawn. */
const MAX_FRAMES = 600;

/**
 * Puts the focus on the heading of the page once it is drawn, unless the person has moved on, to
 * another page or to something they press.
 */
export function focusHeading(isStill: () => boolean): void {
  const before = document.activeElement;
  const wait = (frames: number) =>
    requestAnimationFrame(() => {
      const { activeElement } = document;
      // Whatever closes behind a change of page leaves the focus to the page as a whole.
      const isElsewhere = activeElement !== before && !activeElement?.matches('body, main');
      if (!isStill() || isElsewhere || frames > MAX_FRAMES) return;
      const heading = document.querySelector<HTMLElement>('main h1');
      if (!heading) return wait(frames + 1);
      heading.tabIndex = -1;
      heading.focus({ preventScroll: true });
    });
  wait(0);
}
