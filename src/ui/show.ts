import type { NumberOptions } from '../i18n/formats/numbers.ts';
import { i18n, t } from '../i18n/index.svelte.ts';

/** Formats an amount, for cells, axes and labels of marks. */
export type Show = (value: number) => string;

/** Uses the current language at every call. */
export function showMoney(currency: string, options?: NumberOptions): Show {
  return (value) => i18n.formats.money(value, currency, options);
}

/** Compact from `from` on, exact below it. */
export function showShortMoney(currency: string, from = 0): Show {
  return (value) => i18n.formats.money(value, currency, { compact: Math.abs(value) >= from });
}

/** Compact for all values if one of them is long, otherwise exact: a chart uses one unit. */
export function showMoneyAmong(currency: string, values: readonly number[]): Show {
  return i18n.formats.moneyAmong(values, currency);
}

export function showNumber(options?: NumberOptions): Show {
  return (value) => i18n.formats.number(value, options);
}

export function showShare(digits?: number): Show {
  return (value) => i18n.formats.percent(value, { digits });
}

/** A share; what is more than nothing is not written as nothing. */
export function showPart(digits?: number): Show {
  return (value) => {
    const text = i18n.formats.percent(value, { digits });
    const least = 10 ** -(2 + (digits ?? 1));
    const isHidden =
      value > 0 && value < least && text === i18n.formats.percent(0, { digits: digits ?? 1 });
    if (!isHidden) return text;
    return t('share.under', { share: i18n.formats.percent(least, { digits: digits ?? 1 }) });
  };
}

/** Label of a money field, with the currency if the shop has one. */
export function labelInCurrency(label: string, currency: string): string {
  return currency ? t('field.inCurrency', { label, currency }) : label;
}
