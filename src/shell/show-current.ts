/** Scrolls a strip of links sideways, never the page, until its current link stands in the middle. */
export function showCurrent(strip: HTMLElement): void {
  const current = strip.querySelector<HTMLElement>('[aria-current]');
  if (!current) return;
  strip.scrollLeft = current.offsetLeft - (strip.clientWidth - current.offsetWidth) / 2;
}

/** Pixels over which a strip fades where more of it is to be scrolled to. */
const FADE = 28;
const MASK =
  'linear-gradient(to right, transparent, ' +
  '#000 var(--fade-before) calc(100% - var(--fade-after)), transparent)';

/**
 * For `{@attach}`: a strip of links too long for its line fades at the ends that hold more, so that a
 * word in the middle of the edge reads as one that goes on.
 */
export function fadeEnds(strip: HTMLElement): () => void {
  const tell = () => {
    const { scrollLeft, scrollWidth, clientWidth } = strip;
    const before = Math.min(FADE, scrollLeft);
    const after = Math.max(0, Math.min(FADE, scrollWidth - clientWidth - scrollLeft));
    strip.style.setProperty('--fade-before', `${before}px`);
    strip.style.setProperty('--fade-after', `${after}px`);
    // A mask also cuts off what is drawn around links, such as the ring of the focus.
    strip.style.maskImage = before + after > 0 ? MASK : '';
  };
  const watch = new ResizeObserver(tell);
  for (const watched of [strip, ...strip.children]) watch.observe(watched);
  strip.addEventListener('scroll', tell, { passive: true });
  return () => {
    watch.disconnect();
    strip.removeEventListener('scroll', tell);
  };
}
