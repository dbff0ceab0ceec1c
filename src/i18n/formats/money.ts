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
    if (!Number.isFinite(value)) return money(value, currency);
    if (value === 0) return money(value, currency, { digits: 0 });
    const rounded = Number(value.toPrecision(3));
    const size = Math.abs(rounded);
    if (size < 100) return money(rounded, currency);
    if (!shortAmounts || size < shortAmounts.from) return money(rounded, currency, { digits: 0 });
    const digits = Math.max(0, 2 - Math.floor(Math.log10(size) % shortAmounts.zeros));
    return money(rounded, currency, { compact: true, digits });
  }

  /**
   * How amounts of one picture are written: all in full, of thousands without cents; of millions all
   * in the unit of the largest and with as many decimals, or each in its own where the smallest
   * would say nothing in it. What is not zero is never written as zero.
   */
  function moneyAmong(values: readonly number[], currency: string): (value: number) => string {
    const sizes = values.map(Math.abs).filter((size) => size > 0 && size < Infinity);
    const most = Math.max(0, ...sizes);
    if (most < WITHOUT_CENTS) return (value) => money(value, currency);
    const unit = most < SHORTENED ? null : unitOf(formatters, most);
    if (!unit) return (value) => inFull(value, currency);
    const needed = 1 - Math.floor(Math.log10(Math.min(...sizes) / unit.size));
    if (needed > (unit.size > 1000 ? 2 : 1)) return (value) => inOwnUnit(value, currency);
    return (value) => inUnit(value, currency, unit, Math.max(0, needed));
  }

  /** Without cents, unless nothing else is there. */
  function inFull(value: number, currency: string): string {
    const isCents = value !== 0 && Math.abs(value) < 0.5;
    return money(value, currency, isCents ? {} : { digits: 0 });
  }

  /** Three digits in the unit of the amount itself. */
  function inOwnUnit(value: number, currency: string): string {
    const rounded = Number(value.toPrecision(3));
    const unit = Math.abs(value) < formatters.shortFrom ? null : unitOf(formatters, rounded);
    if (!unit) return inFull(value, currency);
    const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(rounded) / unit.size)));
    return inUnit(value, currency, unit, digits);
  }

  function inUnit(value: number, currency: string, unit: Unit, digits: number): string {
    // The unit stands behind the last digit, wherever the currency does.
    const text = money(value / unit.size, currency, { digits });
    return text.replace(/\d(?=\D*$)/, (last) => last + unit.name);
  }

  return { money, moneyAbout, moneyAmong };
}

/** What an amount is counted in when it is shortened: thousands, 万, millions. */
interface Unit {
  name: string;
  size: number;
}

function unitOf(formatters: Formatters, amount: number): Unit | null {
  const shown: Intl.NumberFormatOptions = { notation: 'compact', maximumSignificantDigits: 1 };
  const parts = formatters.number({ ...shown, useGrouping: false }).formatToParts(Math.abs(amount));
  const name = parts.find(({ type }) => type === 'compact')?.value;
  const count = Number(parts.find(({ type }) => type === 'integer')?.value);
  if (!name || !(count > 0)) return null;
  return { name, size: 10 ** Math.round(Math.log10(Math.abs(amount) / count)) };
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
