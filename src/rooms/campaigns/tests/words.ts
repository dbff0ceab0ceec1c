import type { TestMeasure } from '../../../../workers/rooms/campaigns/tests/contract.ts';
import { i18n } from '../../../i18n/index.svelte.ts';

/** A rate: a share of customers, or an amount per customer. */
export function rateWords(rate: number, measure: TestMeasure, currency: string): string {
  return measure === 'share'
    ? i18n.formats.percent(rate, { digits: 1 })
    : i18n.formats.money(rate, currency);
}

/** A relative improvement, with a decimal only where it has one that matters. */
export function improvementWords(improvement: number): string {
  const tenths = Math.round(1000 * improvement);
  return i18n.formats.percent(improvement, {
    digits: tenths % 10 === 0 || improvement >= 1 ? 0 : 1
  });
}

/** A difference of shares as a bare number of percentage points. */
export function pointsOf(difference: number): string {
  const digits = Math.abs(difference) < 0.001 ? 2 : 1;
  return i18n.formats.number(100 * difference, { digits });
}
