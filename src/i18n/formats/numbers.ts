import type { Formatters } from './formatters.ts';

export interface NumberOptions {
  /** Exactly this many decimals; without it up to two, trailing zeros dropped. */
  digits?: number;
  /** 1.2K, 3.4M; in Chinese 1.2万, 3.4亿. */
  compact?: boolean;
  /** A plus before values above zero. */
  signed?: boolean;
}

/** What stands where there is no number. */
export const NOTHING = '–';

/** What stands before amounts below zero, wherever they are shown: as wide as a plus. */
export const MINUS = '\u2212';

export function numberFormats(formatters: Formatters) {
  /** A plain number: grouped, at most two decimals unless told. */
  function number(value: number, options: NumberOptions = {}): string {
    if (!Number.isFinite(value)) return NOTHING;
    const shown = { ...shapeOf(value, options, formatters), useGrouping: true };
    return written(formatters.number(shown), value);
  }

  /** 1,234,567 as 1.2M, in Chinese 123.5万. */
  const compact = (value: number) => number(value, { compact: true });

  /** A share (0.123 is 12.3%). One decimal below 10 per cent, none above, unless told. */
  function percent(share: number, options: NumberOptions = {}): string {
    if (!Number.isFinite(share)) return NOTHING;
    const digits = options.digits ?? (Math.abs(share) < 0.0995 && share !== 0 ? 1 : 0);
    const shown: Intl.NumberFormatOptions = {
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: signOf(options)
    };
    return written(formatters.number(shown), share);
  }

  /** So many significant digits, ungrouped: what is compared digit by digit with other programs. */
  function precise(value: number, digits: number): string {
    return Number.isFinite(value) ? withMinus(value.toPrecision(digits)) : NOTHING;
  }

  return { number, compact, percent, precise };
}

/** How many decimals a number gets, whether it is shortened, and its sign. */
export function shapeOf(
  value: number,
  options: NumberOptions,
  { shortFrom }: Formatters
): Intl.NumberFormatOptions {
  if (options.compact) return compactShape(value, options, shortFrom);
  return {
    minimumFractionDigits: options.digits ?? 0,
    maximumFractionDigits: options.digits ?? 2,
    signDisplay: signOf(options)
  };
}

function compactShape(
  value: number,
  options: NumberOptions,
  shortFrom: number
): Intl.NumberFormatOptions {
  // Written out it would be more precise than its neighbour that is shortened: 8,994.3 beside 1万.
  const isWrittenOut = Math.abs(value) >= 100 && Math.abs(value) < shortFrom;
  return {
    notation: 'compact',
    minimumFractionDigits: 0,
    maximumFractionDigits: options.digits ?? (isWrittenOut ? 0 : 1),
    signDisplay: signOf(options)
  };
}

export function signOf({ signed }: NumberOptions): 'exceptZero' | 'auto' {
  return signed ? 'exceptZero' : 'auto';
}

/** The value as shown; what rounds to zero from below stands without a sign. */
export function written(formatter: Intl.NumberFormat, value: number): string {
  const text = formatter.format(value);
  const mayBeZero = value < 0 || Object.is(value, -0);
  return withMinus(mayBeZero && text === formatter.format(-0) ? formatter.format(0) : text);
}

/** A written number with the minus of the screen, where a locale has the hyphen of typewriters. */
export function withMinus(written: string): string {
  return written.replaceAll('-', MINUS);
}
