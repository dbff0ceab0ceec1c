import type { Language } from '../languages/language.ts';
import type { Formatters } from './formatters.ts';
import { NOTHING, numberFormats, shapeOf, signOf, written } from './numbers.ts';
import type { NumberOptions } from './numbers.ts';

/** The largest amount of a picture from which on cents, and then all digits, are too long at its marks. */
const WITHOUT_CENTS = 10_000;
const SHORTENED = 1_000_000;

export function moneyFormats(formatters: Formatters, { shortAmounts }: Language) {
  const { number } = numberFormats(formatters);

  /** An amount in a currency (ISO 4217). An unknown currency gives the bare number. */
  function money(value: number, currency: string, options: NumberOptions = {}): string {
    if (!Number.isFinite(value)) return NOTHING;
    if (!/^[A-Za-z]{3}$/.test(currency))
      return number(value, options.compact ? options : { digits: 2, ...options });
    const shown = moneyShape(value, currency, options, formatters);
    return written(formatters.number(shown), value);
  }

  /** An amount in a sentence: three digits say enough, shortened where the language does so. */
  function moneyAbout(value: number, currency: string): string {
    if (!Number.isFinite(value) || value === 0) return money(value, currency);
    const rounded = Number(value.toPrecision(3));
    const size = Math.abs(rounded);
    if (size < 100) return money(rounded, currency);
    if (!shortAmounts || size < shortAmounts.from) return money(rounded, currency, { digits: 0 });
    const digits = Math.max(0, 2 - Math.floor(Math.log10(size) % shortAmounts.zeros));
    return money(rounded, currency, { compact: true, digits });
  }

  /**
   * How amounts of one picture are written: all in full, of thousands without cents; of millions all
   * in the unit of the largest and with as many decimals.
   */
  function moneyAmong(values: readonly number[], currency: string): (value: number) => string {
    const sizes = values.map(Math.abs).filter((size) => size > 0 && size < Infinity);
    const most = Math.max(0, ...sizes);
    if (most < WITHOUT_CENTS) return (value) => money(value, currency);
    const unit = most < SHORTENED ? null : unitOf(formatters, most);
    if (!unit) return (value) => money(value, currency, { digits: 0 });
    const least = Math.min(...sizes) / unit.size;
    const finest = unit.size > 1000 ? 2 : 1;
    const digits = Math.max(0, Math.min(finest, 1 - Math.floor(Math.log10(least))));
    return (value) => {
      // The unit stands behind the last digit, wherever the currency does.
      const text = money(value / unit.size, currency, { digits });
      return text.replace(/\d(?=\D*$)/, (last) => last + unit.name);
    };
  }

  return { money, moneyAbout, moneyAmong };
}

/** What an amount is counted in when it is shortened: thousands, 万, millions. */
function unitOf(formatters: Formatters, amount: number): { name: string; size: number } | null {
  const shown: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 1 };
  const parts = formatters.number({ ...shown, useGrouping: false }).formatToParts(amount);
  const name = parts.find(({ type }) => type === 'compact')?.value;
  const count = Number(parts.find(({ type }) => type === 'integer')?.value);
  if (!name || !(count > 0)) return null;
  return { name, size: 10 ** Math.round(Math.log10(amount / count)) };
}

function moneyShape(
  value: number,
  currency: string,
  options: NumberOptions,
  formatters: Formatters
): Intl.NumberFormatOptions {
  const isShaped = options.compact || options.digits !== undefined;
  return {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    signDisplay: signOf(options),
    ...(isShaped ? shapeOf(value, options, formatters) : {})
  };
}
