import { i18n } from '../../../i18n/index.svelte.ts';

/** A step size or curvature, with three significant digits. */
export function rateWords(rate: number): string {
  return i18n.formats.number(Number(rate.toPrecision(3)), { digits: rate < 0.1 ? 4 : 2 });
}
