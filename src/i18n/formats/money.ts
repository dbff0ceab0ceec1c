import type { Language } from '../languages/language.ts';
import type { Formatters } from './formatters.ts';
import { NOTHING, numberFormats, shapeOf, signOf, written } from './numbers.ts';
import type { NumberOptions } from './numbers.ts';

export function moneyFormats(formatters: Formatters, { shortAmounts }: Language) {
  const { number } = numberFormats(formatters);

  /** An amount in a currency (ISO 4217). An unknown currency gives the bare number. */
  function money(value: number, currency: string, options: NumberOptions = {}): string {
    if (!Number.isFinite(value)) return NOTHING;
    if (!/^[A-Za-z]{3}$/.test(currency))
      return number(value, options.compact ? options : { digits: 2, ...options });
    const shown = moneyShape(value, currency, options);
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

  return { money, moneyAbout };
}

function moneyShape(
  value: number,
  currency: string,
  options: NumberOptions
): Intl.NumberFormatOptions {
  const isShaped = options.compact || options.digits !== undefined;
  return {
    style: 'currency',
    currency,
    currencyDisplay: 'narrowSymbol',
    signDisplay: signOf(options),
    ...(isShaped ? shapeOf(value, options) : {})
  };
}
