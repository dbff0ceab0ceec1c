import { currencyOf } from '../../../shop/lines/currency-marks.ts';

/** Longer text is no number. */
const MAX_NUMBER_LENGTH = 48;
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
export interface BareNumber {
  digits: string;
  /** 10,000 for 万, 100,000,000 for 亿, 1/100 for %. */
  scale: number;
  exponent: string;
  negative: boolean;
}

export type Decimal = '.' | ',';

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

/** What of a cell is the number, or null when it is none. */
export function bareNumber(cell: string): BareNumber | null {
  if (cell.length > MAX_NUMBER_LENGTH) return null;
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
  if (around !== '' && currencyOf(around) === '') return null;
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
