import { isMissing } from './missing-words.ts';

const LONGEST_NUMBER = 48;
const SPACES = /[\s\u00a0\u2007\u2009\u202f'’]/g;
const NUMBER_WITH_SIGNS =
  /^([^\d+−-]{0,6}?)([-+−]?)([^\d+−-]{0,6}?)(\d[\d.,]*|(?<!\p{L})[.,]\d+)([eE][-+]?\d{1,3})?([^\d+−-]{0,6}?)$/u;

/** `12,-` and `12.–`: no cents. */
const NO_CENTS = /(\d)[.,][-–—](?=\D*$)/;
/** Accounting: brackets mean minus, with the currency inside or outside. */
const IN_BRACKETS = /^([^\d()]{0,6})\(([^()]+)\)([^\d()]{0,6})$/;
/** Digits and separators of Arabic and Persian. */
const EASTERN = /[\u0660-\u0669\u06f0-\u06f9\u066b\u066c]/g;
const TEN_THOUSANDS = /[万萬]/;
const HUNDRED_MILLIONS = /[亿億]/;

/** A number's digits and separators, without what stands around them. */
interface BareNumber {
  digits: string;
  /** 10,000 for 万, 100,000,000 for 亿, 1/100 for %. */
  scale: number;
  exponent: string;
  negative: boolean;
}

export type Decimal = '.' | ',';

/**
 * How a column writes decimals, decided over all its values: a separator that stands last after
 * the other one, or before other than three digits, is the decimal one; one that repeats is not.
 * `1,234` alone says nothing.
 *
 * @param undecided the answer where no value tells
 */
export function decideDecimal(values: readonly string[], undecided: Decimal = '.'): Decimal {
  let commas = 0;
  let points = 0;
  for (const value of values) {
    const bare = bareNumber(value);
    if (!bare) continue;
    const decimal = decimalOf(bare.digits);
    if (decimal === ',') commas++;
    if (decimal === '.') points++;
  }
  if (commas === points) return undecided;
  return commas > points ? ',' : '.';
}

const LOOKED_AT = 300;

/**
 * How a file writes decimals, by the first values of all its columns: for columns that cannot tell
 * (`1.234`, `5.678`) by themselves. A column has a say only if it then reads as numbers.
 */
export function decimalOfFile(columns: readonly (readonly string[])[]): Decimal {
  let commas = 0;
  let points = 0;
  for (const column of columns) {
    const values = column.slice(0, LOOKED_AT).filter((value) => value.trim() !== '');
    const decimals = (['.', ','] as const).map((undecided) => decideDecimal(values, undecided));
    if (values.length === 0 || decimals[0] !== decimals[1]) continue;
    const read = values.filter((value) => !Number.isNaN(readNumber(value, decimals[0])));
    if (read.length * 10 < values.length * 9) continue;
    if (decimals[0] === ',') commas++;
    else points++;
  }
  return commas > points ? ',' : '.';
}

function decimalOf(digits: string): Decimal | null {
  const comma = digits.lastIndexOf(',');
  const point = digits.lastIndexOf('.');
  if (comma < 0 && point < 0) return null;
  if (comma >= 0 && point >= 0) return comma > point ? ',' : '.';
  const mark = comma >= 0 ? ',' : '.';
  const other = mark === ',' ? '.' : ',';
  const at = Math.max(comma, point);
  if (digits.indexOf(mark) !== at) return other;
  const isGroup = digits.length - at - 1 === 3 && at > 0 && at <= 3 && digits[0] !== '0';
  return isGroup ? null : mark;
}

/**
 * A cell as a number, or NaN. Takes thousands separators (in groups), currency signs and codes,
 * `(1.00)` and `1.00-` as negative, `12,-`, `15 %` as 0.15, `1.2万` as 12,000, `1.2E+3`, digits of
 * full width and of Arabic.
 */
export function readNumber(cell: string, decimal: Decimal): number {
  const plain = Number(cell);
  // the common case; Number reads '' as 0 and hexadecimal, which no shop means
  if (decimal === '.' && plain === plain && /^[-\d.]/.test(cell) && !/[xXbBoO]/.test(cell)) {
    return finite(plain);
  }
  const bare = bareNumber(cell);
  if (!bare) return NaN;
  const digits = ungrouped(bare.digits, decimal);
  if (digits === null) return NaN;
  const value = Number(digits + bare.exponent) * (bare.negative ? -1 : 1);
  return finite(bare.scale < 1 ? value / 100 : value * bare.scale);
}

/** 1E400 is no amount, and one of it would swallow every sum. */
function finite(value: number): number {
  return Number.isFinite(value) ? value : NaN;
}

function ungrouped(digits: string, decimal: Decimal): string | null {
  const parts = digits.split(decimal);
  if (parts.length > 2) return null;
  const mark = decimal === '.' ? ',' : '.';
  const groups = parts[0].split(mark);
  if (parts[1]?.includes(mark)) return null;
  // groups of three, or two and three as in 1,00,000
  const grouped = groups.every((group, i) =>
    i === 0
      ? group.length >= 1 && group.length <= 3
      : i === groups.length - 1
        ? group.length === 3
        : group.length === 2 || group.length === 3
  );
  if (groups.length > 1 && !grouped) return null;
  return groups.join('') + (parts.length === 2 ? '.' + parts[1] : '');
}

function bareNumber(cell: string): BareNumber | null {
  if (cell.length > LONGEST_NUMBER) return null;
  let text = westernDigits(cell.normalize('NFKC').replace(SPACES, ''));
  const brackets = IN_BRACKETS.exec(text);
  if (brackets) text = brackets.slice(1).join('');
  text = text.replace(NO_CENTS, '$1');
  const trailing = /\d[-−]\D{0,4}$/.test(text);
  if (trailing) text = text.replace(/[-−](\D{0,4})$/, '$1');
  const match = NUMBER_WITH_SIGNS.exec(text);
  if (!match) return null;
  const [, before, sign, between, digits, exponent, after] = match;
  const scale = scaleOf(after);
  const around = before + between + (scale === 1 ? after : after.slice(1));
  if (around !== '' && !isCurrencyMark(around)) return null;
  const minus = sign === '-' || sign === '−';
  return {
    digits,
    exponent: exponent ?? '',
    negative: brackets !== null || trailing || minus,
    scale
  };
}

function scaleOf(after: string): number {
  if (after[0] === '%') return 0.01;
  if (TEN_THOUSANDS.test(after[0] ?? '')) return 1e4;
  return HUNDRED_MILLIONS.test(after[0] ?? '') ? 1e8 : 1;
}

function westernDigits(text: string): string {
  return text.replace(EASTERN, (mark) => {
    if (mark === '\u066b') return '.';
    return mark === '\u066c' ? ',' : String(mark.charCodeAt(0) & 15);
  });
}

const CURRENCY_SIGNS: Record<string, string> = {
  $: 'USD',
  US$: 'USD',
  美元: 'USD',
  欧元: 'EUR',
  英镑: 'GBP',
  'CN¥': 'CNY',
  人民币: 'CNY',
  'JP¥': 'JPY',
  日元: 'JPY',
  港币: 'HKD',
  港元: 'HKD',
  '€': 'EUR',
  EURO: 'EUR',
  '£': 'GBP',
  '¥': 'CNY',
  元: 'CNY',
  RMB: 'CNY',
  円: 'JPY',
  '₹': 'INR',
  RS: 'INR',
  'RS.': 'INR',
  '₽': 'RUB',
  '₩': 'KRW',
  '₺': 'TRY',
  '₫': 'VND',
  '฿': 'THB',
  '₴': 'UAH',
  R$: 'BRL',
  A$: 'AUD',
  AU$: 'AUD',
  C$: 'CAD',
  CA$: 'CAD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  NT$: 'TWD',
  MX$: 'MXN',
  KR: 'SEK',
  ZŁ: 'PLN',
  KČ: 'CZK',
  FT: 'HUF',
  'FR.': 'CHF'
};
const CURRENCY_CODES = new Set(
  (
    'USD EUR GBP CNY JPY INR RUB KRW TRY VND THB UAH BRL AUD CAD NZD HKD SGD TWD MXN SEK NOK DKK ' +
    'PLN CZK HUF CHF ZAR ILS AED SAR MYR IDR PHP RON BGN ISK CLP COP ARS PEN EGP NGN KES PKR MAD'
  ).split(' ')
);

/** The ISO code a sign, word or code stands for; empty when it stands for none. */
export function currencyOf(mark: string): string {
  const upper = mark.normalize('NFKC').trim().toUpperCase();
  if (CURRENCY_CODES.has(upper)) return upper;
  return Object.hasOwn(CURRENCY_SIGNS, upper) ? CURRENCY_SIGNS[upper] : '';
}

function isCurrencyMark(around: string): boolean {
  return currencyOf(around) !== '';
}

/** The currency written beside a number (`£2.55`, `2,55 EUR`), or empty. */
export function currencyBeside(cell: string): string {
  if (cell.length > LONGEST_NUMBER || /^[-\d.,]*$/.test(cell)) return '';
  return currencyOf(cell.replace(/[\d.,()+\-−\s\u00a0\u202f'’]/g, ''));
}

/** Share of the non-empty values that read as numbers, over the first `most` distinct ones. */
export function shareOfNumbers(values: readonly string[], most = 1000): number {
  let seen = 0;
  let read = 0;
  for (const value of values) {
    const cell = value.trim();
    if (isMissing(cell)) continue;
    if (++seen > most) break;
    if (bareNumber(cell)) read++;
  }
  return seen === 0 ? NaN : read / Math.min(seen, most);
}
