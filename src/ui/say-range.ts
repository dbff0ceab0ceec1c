import { t, type SentencePart } from '../i18n/index.svelte.ts';
import type { Show } from './show.ts';

/** A figure of a range with its signs; lines may break between the two figures. */
const FIGURE = /([^\s～]*\d[^\s～]*)/u;

/**
 * A range as part of a sentence. If both ends are formatted the same, only one of them is given.
 *
 * @param kind `likely` after an expected value, `brings` without one, `usual` for what had been
 *   expected; `between` and `sure` (95 %) after an effect, `textbook` for a standard interval that
 *   is too narrow
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

/** Splits the part filled by `range` at its figures, so that only these are kept on one line. */
export function cutRange(parts: readonly SentencePart[]): SentencePart[] {
  return parts.flatMap((part) => {
    if (part.blank !== 'range') return [part];
    return part.text
      .split(FIGURE)
      .filter(Boolean)
      .map((text) => ({ text, blank: /\d/u.test(text) ? 'range' : null }));
  });
}
