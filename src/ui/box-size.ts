import type { Attachment } from 'svelte/attachments';

/**
 * Tells an element's inner width and height once it is laid out and whenever they change. Unlike
 * `bind:clientWidth`, which asks at once, it never makes the browser lay out a half-built page; the
 * first answer comes in a task of its own.
 */
export function boxSize(tell: (width: number, height: number) => void): Attachment<HTMLElement> {
  return (element) => {
    let later: ReturnType<typeof setTimeout> | undefined;
    let told = false;
    const read = () => {
      told = true;
      tell(element.clientWidth, element.clientHeight);
    };
    const observer = new ResizeObserver(() => {
      if (told) read();
      else later ??= setTimeout(read);
    });
    observer.observe(element);
    return () => {
      clearTimeout(later);
      observer.disconnect();
    };
  };
}
