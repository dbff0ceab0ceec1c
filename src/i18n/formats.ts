/**
 * Numbers, money and dates as a reader of one language expects them. Days and moments belong to
 * the shop's wall clock and are therefore always formatted in UTC, whatever the machine's zone.
 */

export type Language = 'en' | 'zh';

export interface NumberOptions {
  /** Exactly this many decimals; without it up to two, trailing zeros dropped. */
  digits?: number;
  /** 1.2K, 3.4M; in Chinese 1.2万, 3.4亿. */
  compact?: boolean;
  /** A plus before values above zero. */
  signed?: boolean;
}

export type Formats = ReturnType<typeof createFormats>;

/** What stands where there is no number. */
export const NOTHING = '–';

const DAY_MS = 86_400_000;

/** The locale of a language: the person's own kind of English if the browser names one. */
export function localeOf(language: Language, browser: readonly string[]): string {
  if (language === 'zh') return 'zh-CN';
  return browser.find((tag) => /^en(-|$)/i.test(tag)) ?? 'en-GB';
}

/**
 * All formats of a locale. Formatters are expensive to make (about 50 µs) and cheap to use, so
 * each is made once, at first use.
 */
export function createFormats(locale: string) {
  const numbers = new Map<string, Intl.NumberFormat>();
  const dates = new Map<string, Intl.DateTimeFormat>();

  function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
    const key = JSON.stringify(options);
    let format = numbers.get(key);
    if (!format) numbers.set(key, (format = new Intl.NumberFormat(locale, options)));
    return format;
  }

  function dateFormat(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
    const key = JSON.stringify(options);
    let format = dates.get(key);
    if (!format) {
      format = new Intl.DateTimeFormat(locale, { timeZone: 'UTC', ...options });
      dates.set(key, format);
    }
    return format;
  }

  /** A plain number: grouped, at most two decimals unless told. */
  function number(value: number, options: NumberOptions = {}): string {
    if (!Number.isFinite(value)) return NOTHING;
    return numberFormat({ ...shape(value, options), useGrouping: true }).format(
      unsignedZero(value)
    );
  }

  /** 1,234,567 as 1.2M, in Chinese 123.5万. */
  function compact(value: number): string {
    return number(value, { compact: true });
  }

  /** An amount in a currency (ISO 4217). An unknown currency gives the bare number. */
  function money(value: number, currency: string, options: NumberOptions = {}): string {
    if (!Number.isFinite(value)) return NOTHING;
    if (!/^[A-Za-z]{3}$/.test(currency)) return number(value, { digits: 2, ...options });
    const digits = options.compact || options.digits !== undefined ? shape(value, options) : {};
    return numberFormat({
      style: 'currency',
      currency,
      currencyDisplay: 'narrowSymbol',
      signDisplay: options.signed ? 'exceptZero' : 'auto',
      ...digits
    }).format(unsignedZero(value));
  }

  /** An amount in a sentence: three digits say enough, in Chinese 万 and 亿 shorten it. */
  function moneyAbout(value: number, currency: string): string {
    if (!Number.isFinite(value) || value === 0) return money(value, currency);
    const rounded = Number(value.toPrecision(3));
    if (Math.abs(rounded) < 100) return money(rounded, currency);
    if (locale.startsWith('zh') && Math.abs(rounded) >= 10_000) {
      const digits = Math.max(0, 2 - Math.floor(Math.log10(Math.abs(rounded)) % 4));
      return money(rounded, currency, { compact: true, digits });
    }
    return money(rounded, currency, { digits: 0 });
  }

  /** A share (0.123 is 12.3%). One decimal below 10 per cent, none above, unless told. */
  function percent(share: number, options: NumberOptions = {}): string {
    if (!Number.isFinite(share)) return NOTHING;
    const digits = options.digits ?? (Math.abs(share) < 0.0995 && share !== 0 ? 1 : 0);
    return numberFormat({
      style: 'percent',
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
      signDisplay: options.signed ? 'exceptZero' : 'auto'
    }).format(unsignedZero(share));
  }

  function fromIso(iso: string, options: Intl.DateTimeFormatOptions): string {
    const moment = Date.parse(
      iso.length > 10 ? `${iso.replace(' ', 'T').replace(/Z$/, '')}Z` : iso
    );
    return Number.isFinite(moment) ? dateFormat(options).format(moment) : iso || NOTHING;
  }

  function fromDay(day: number, options: Intl.DateTimeFormatOptions): string {
    return Number.isFinite(day) ? dateFormat(options).format(day * DAY_MS) : NOTHING;
  }

  /** 9 December 2011 from "2011-12-09" (a time after it is ignored). */
  const date = (iso: string) => fromIso(iso, { day: 'numeric', month: 'short', year: 'numeric' });

  /** Date and time to the minute from "2011-12-09 12:50:00". */
  const dateTime = (iso: string) =>
    fromIso(iso, {
      day: 'numeric',
      month: 'short',
      year: 'numeric',
      hour: '2-digit',
      minute: '2-digit',
      hourCycle: 'h23'
    });

  /** A day number (whole days since 1970) as a date. */
  const day = (value: number) =>
    fromDay(value, { day: 'numeric', month: 'short', year: 'numeric' });

  /** A day number without its year, for axes. */
  const dayShort = (value: number) => fromDay(value, { day: 'numeric', month: 'short' });

  /** A day number with its weekday, for tooltips. */
  const dayLong = (value: number) =>
    fromDay(value, { weekday: 'short', day: 'numeric', month: 'short', year: 'numeric' });

  /** December 2011 from a day number inside the month. */
  const month = (value: number) => fromDay(value, { month: 'long', year: 'numeric' });
  const monthShort = (value: number) => fromDay(value, { month: 'short' });
  const year = (value: number) => fromDay(value, { year: 'numeric' });

  /** The week that starts on this day number: its first and last day. */
  function week(value: number): string {
    if (!Number.isFinite(value)) return NOTHING;
    const format = dateFormat({ day: 'numeric', month: 'short', year: 'numeric' });
    return format.formatRange(value * DAY_MS, (value + 6) * DAY_MS);
  }

  /** Monday is 0. */
  function weekday(index: number, style: 'long' | 'short' = 'long'): string {
    // Day 4 after 1 January 1970, a Thursday, was a Monday.
    return fromDay(4 + index, { weekday: style });
  }

  /** The hour of a day, 0 to 23, as 09:00. */
  const hour = (index: number) => `${String(index).padStart(2, '0')}:00`;

  /** Bytes in the decimal units that disks and downloads are sold in. */
  function bytes(value: number): string {
    if (!Number.isFinite(value)) return NOTHING;
    const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];
    const step = Math.min(4, Math.max(0, Math.floor(Math.log10(Math.max(1, value)) / 3)));
    const amount = value / 1000 ** step;
    return numberFormat({
      style: 'unit',
      unit: units[step],
      unitDisplay: step === 0 ? 'long' : 'short',
      maximumFractionDigits: amount < 10 && step > 1 ? 1 : 0
    }).format(amount);
  }

  /** Milliseconds in the largest unit that says enough: 3 sec, 2 min, 1 hr. */
  function duration(milliseconds: number): string {
    if (!Number.isFinite(milliseconds)) return NOTHING;
    const seconds = milliseconds / 1000;
    const [amount, unit] =
      seconds < 60
        ? [Math.max(1, Math.round(seconds)), 'second']
        : seconds < 3600
          ? [Math.round(seconds / 60), 'minute']
          : [Math.round(seconds / 360) / 10, 'hour'];
    return numberFormat({ style: 'unit', unit, unitDisplay: 'short' }).format(amount);
  }

  return {
    locale,
    number,
    compact,
    money,
    moneyAbout,
    percent,
    date,
    dateTime,
    day,
    dayShort,
    dayLong,
    month,
    monthShort,
    year,
    week,
    weekday,
    hour,
    bytes,
    duration
  };
}

function shape(value: number, options: NumberOptions): Intl.NumberFormatOptions {
  const signDisplay = options.signed ? 'exceptZero' : 'auto';
  if (options.compact) {
    const small = Math.abs(value) < 1000;
    return {
      notation: 'compact',
      minimumFractionDigits: 0,
      maximumFractionDigits: options.digits ?? (small && Math.abs(value) >= 100 ? 0 : 1),
      signDisplay
    };
  }
  return {
    minimumFractionDigits: options.digits ?? 0,
    maximumFractionDigits: options.digits ?? 2,
    signDisplay
  };
}

/** Minus zero would be shown with its sign. */
function unsignedZero(value: number): number {
  return value === 0 ? 0 : value;
}
