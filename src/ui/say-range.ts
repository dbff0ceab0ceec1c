import { t } from '../i18n/index.svelte.ts';
import type { Show } from './show.ts';

/**
 * A range in a sentence. Where both of its ends are written alike, no reader learns anything of a range
 * from here to here.
 *
 * @param kind `likely` after what is expected, `brings` without it, `usual` what had been expected
 */
export function sayRange(
  kind: 'likely' | 'brings' | 'usual',
  show: Show,
  low: number,
  high: number
): string {
  const ends = { low: show(low), high: show(high) };
  return t(ends.low === ends.high ? `range.${kind}.even` : `range.${kind}`, ends);
}
