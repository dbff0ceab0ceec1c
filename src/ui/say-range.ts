import { t, type SentencePart } from '../i18n/index.svelte.ts';
import type { Show } from './show.ts';

/** A figure of a range with its signs; between them lines may end. */
const FIGURE = /([^\s～]*\d[^\s～]*)/u;

/**
 * A range in a sentence. Where both of its ends are written alike, no reader learns anything of a range
 * from here to here.
 *
 * @param kind `likely` after what is expected, `brings` without it, `usual` what had been expected; `between`
 *   and `sure` (of 95 %) after an effect, `textbook` what one would say of it that is too narrow
 */
export function sayRange(
  kind: 'likely' | 'brings' | 'usual' | 'between' | 'sure' | 'textbook',
  show: Show,
  low: number,
  high: number
): string {
  const ends = { low: show(low), high: show(high) };
  return t(ends.low === ends.high ? `range.${kind}.even` : `range.${kind}`, ends);
}

/** Parts of a sentence, the one that `range` filled cut at its figures, which alone are held together. */
export function cutRange(parts: readonly SentencePart[]): SentencePart[] {
  return parts.flatMap((part) => {
    if (part.blank !== 'range') return [part];
    return part.text
      .split(FIGURE)
      .filter(Boolean)
      .map((text) => ({ text, blank: /\d/u.test(text) ? 'range' : null }));
  });
}
