import type { NumberOptions } from '../i18n/formats/numbers.ts';
import { i18n, t } from '../i18n/index.svelte.ts';

/** How an amount is written: for cells, axes and the notes beside marks. */
export type Show = (value: number) => string;

/** In the language of the moment, since it is asked for when the amount is. */
export function showMoney(currency: string, options?: NumberOptions): Show {
  return (value) => i18n.formats.money(value, currency, options);
}

/** Short from `from` on, in full below it. */
export function showShortMoney(currency: string, from = 0): Show {
  return (value) => i18n.formats.money(value, currency, { compact: Math.abs(value) >= from });
}

/** All short where one of them is long, else all in full: a picture has one unit. */
export function showMoneyAmong(currency: string, values: readonly number[]): Show {
  return i18n.formats.moneyAmong(values, currency);
}

export function showNumber(options?: NumberOptions): Show {
  return (value) => i18n.formats.number(value, options);
}

export function showShare(digits?: number): Show {
  return (value) => i18n.formats.percent(value, { digits });
}

/** The label of an amount to type, with its currency where the shop has one. */
export function labelInCurrency(label: string, currency: string): string {
  return currency ? t('field.inCurrency', { label, currency }) : label;
}
