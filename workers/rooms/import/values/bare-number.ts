import { isCurrencyMark } from '../../../shop/lines/currency-marks.ts';
import { westernDigits } from './western-digits.ts';

/** Longer text is not a number. */
const MAX_NUMBER_LENGTH = 48;
/** All kinds of spaces, apostrophes as thousands separators, bidirectional marks. */
const SPACES =
  /[\s\u00a0\u00b4\u061c\u2000-\u200f\u2018\u2019\u202a-\u202f\u2066-\u2069\u02b9\u02bc\ufeff'`]/g;
const NUMBER_WITH_SIGNS =
  /^([^\d+-]{0,8}?)([-+]?)([^\d+-]{0,8}?)(\d[\d.,]*|(?<!\p{L})[.,]\d+)([eE][-+]?\d{1,3})?([^\d+-]{0,8}?)$/u;
const DASHES = /[\u2010-\u2015\u2212]/g;

/** `12,-`, `12,--`, `12.–`, `12:-`, `12/-` and `12/=`: no cents. */
const NO_CENTS = /(\d)(?:[.,:]-{1,2}|\/[-=])(?=\D*$)/;
/** A rating: ★★★★☆ is 4. */
const STARS = /^[★⭐]{1,10}☆{0,9}$/u;
/** Ratings as text: 4/5, 4.0 out of 5 stars, 4 von 5, star4. */
const OF_STARS =
  /^(\d(?:[.,]\d+)?)(?:\/|outof|of|von|van|sur|de|di|su|z|av|af|из|／)5(?:stars?|sternen?|étoiles|estrellas|stelle|estrelas|sterren|gwiazdek|звезд)?$|^stars?(\d)$/i;
/** 5 Sterne, 1 star, 4颗星. */
const SO_MANY_STARS =
  /^(\d(?:[.,]\d+)?)(?:stars?|sterne?|étoiles?|estrellas?|stell[ae]|estrelas?|sterren|gwiazdk[ai]|gwiazdek|звезд[аы]?|звёзд|颗?星)$/i;
/** A text marker for spreadsheets. */
const WRAPPED = /^="(.*)"$/;
/** Accounting: parentheses are negative, with the currency inside or outside. */
const IN_BRACKETS = /^([^\d()]{0,8})\(([^()]+)\)([^\d()]{0,8})$/;
/** Negative numbers in Japanese accounting: ▲1,500; with per cent it may also be an increase. */
const LOSS = /^([^\d%▲△]{0,3})[▲△]([^\d%▲△]{0,3}[\d.,]+[^\d%▲△]{0,3})$/;
/** Arabic and Persian separators, which are unambiguous. */
const EASTERN_MARKS = /[\u066b\u066c]/;
const PER_CENT = /[%\u066a]/;
const SCALES: Record<string, number> = {
  万: 1e4,
  萬: 1e4,
  만: 1e4,
  亿: 1e8,
  億: 1e8,
  억: 1e8
};

export type Decimal = '.' | ',';

/** A number's digits and separators, without prefix and suffix. */
interface BareNumber {
  digits: string;
  /** 10,000 for 万, 100,000,000 for 亿. */
  scale: number;
  exponent: string;
  negative: boolean;
  isPercent: boolean;
  /** Prefix or suffix in upper case: a currency sign or code, or empty. */
  mark: string;
  /** The decimal sign if the cell's own separators determine it. */
  decimal: Decimal | null;
}

/**
 * Extracts the number from a cell, or null.
 *
 * @param marks accepted affixes besides currencies; null: any
 */
export function bareNumber(
  cell: string,
  marks: ReadonlySet<string> | null = NO_MARKS
): BareNumber | null {
  if (cell.length > MAX_NUMBER_LENGTH) return null;
  let text = westernDigits(cell.replace(SPACES, '').normalize('NFKC')).replace(DASHES, '-');
  if (text.startsWith('=')) text = text.replace(WRAPPED, '$1');
  text = text.replace(LOSS, '$1-$2');
  if (STARS.test(text)) text = String([...text].filter((own) => own !== '☆').length);
  const stars = OF_STARS.exec(text) ?? SO_MANY_STARS.exec(text);
  if (stars) text = stars[1] ?? stars[2];
  const brackets = IN_BRACKETS.exec(text);
  if (brackets) text = brackets.slice(1).join('');
  const decimal = EASTERN_MARKS.test(text) ? '.' : null;
  if (decimal) text = text.replaceAll('\u066b', '.').replaceAll('\u066c', ',');
  text = text.replaceAll('\u060c', ',').replace(NO_CENTS, '$1');
  const trailing = /\d-\D{0,6}$/.test(text);
  if (trailing) text = text.replace(/-(\D{0,6})$/, '$1');
  const match = NUMBER_WITH_SIGNS.exec(text);
  if (!match) return null;
  const [, before, sign, between, digits, exponent, after] = match;
  const scale = SCALES[after[0]] ?? 1;
  const beside = before + between + (scale === 1 ? after : after.slice(1));
  const mark = beside.replace(PER_CENT, '').toUpperCase();
  if (mark !== '' && marks && !marks.has(mark) && !isCurrencyMark(mark)) return null;
  return {
    digits,
    exponent: exponent ?? '',
    negative: brackets !== null || trailing || sign === '-',
    scale,
    isPercent: mark.length < beside.length,
    mark,
    decimal
  };
}

const NO_MARKS: ReadonlySet<string> = new Set();
