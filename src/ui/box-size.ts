import { flushSync } from 'svelte';
import type { Attachment } from 'svelte/attachments';

/**
 * Reports an element's inner width and height (without padding) after layout and on every change.
 * Unlike `bind:clientWidth`, which reads them synchronously, it never forces layout of a half-built
 * page; the first report comes in a separate task. Before printing it reports the size on paper,
 * which a ResizeObserver reports too late.
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
