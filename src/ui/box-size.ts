import { flushSync } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/**
 * Tells an element's inner width and height (without padding) once it is laid out and whenever they
 * change. Unlike `bind:clientWidth`, which asks at once, it never makes the browser lay out a
 * half-built page; the first answer comes in a task of its own. Before the page is printed it tells
 * the size on paper, which no observer hears of in time.
 */
export function boxSize(tell: (width: number, height: number) => void): Attachment<HTMLElement> {
  return (element) => {
    let later: ReturnType<typeof setTimeout> | undefined;
    let told = false;
    let size: { width: number; height: number } = { width: 0, height: 0 };
    const tellSize = () => {
      told = true;
      tell(size.width, size.height);
    };
    const observer = new ResizeObserver(([entry]) => {
      size = entry.contentRect;
      if (told) tellSize();
      else later ??= setTimeout(tellSize);
    });
    observer.observe(element);
    const onBeforePrint = () => {
      const { width, height } = element.getBoundingClientRect();
      if (told) flushSync(() => tell(width, height));
    };
    const onAfterPrint = () => told && tellSize();
    addEventListener('beforeprint', onBeforePrint);
    addEventListener('afterprint', onAfterPrint);
    return () => {
      removeEventListener('beforeprint', onBeforePrint);
      removeEventListener('afterprint', onAfterPrint);
      clearTimeout(later);
      observer.disconnect();
    };
  };
}
