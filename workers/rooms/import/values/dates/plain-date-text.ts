/** Longer text is not a date. */
export const MAX_DATE_LENGTH = 64;
const ONLY_ASCII = /^[\x20-\x7e]*$/;
/** Zero-width characters, bidirectional marks and controls. */
const UNSEEN =
  // Removes stray NULs, so controls are intended here.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g;
const DASHES = /[\u2010-\u2015\u2212]/g;
const OTHER_DIGITS = /(?![0-9])\p{Nd}/gu;
/** Weekdays and the year in another calendar, in brackets: 2026年(令和8年)3月5日(木). */
const IN_BRACKETS = /\s?\((?:[^()\d]{1,20}|[^()\d]{0,4}(?:\d{1,4}|元)年)\)/g;
/** Text markers of spreadsheets: '05.03.2026 and ="05.03.2026". */
const WRAPPED = /^(?:['`´’‘]\s?|="(.*)"$)/;

/**
 * A cell's text with ASCII digits, spaces, dashes and points, without invisible characters. Cells
 * of ASCII characters are returned unchanged.
 */
export function plainDateText(cell: string): string {
  if (cell.length > MAX_DATE_LENGTH) return cell;
  let text = cell;
  if (!ONLY_ASCII.test(text)) {
    text = text
      .normalize('NFKC')
      // the Thai word between a weekday and its date
      .replace('ที่ ', ' ')
      .replace(UNSEEN, '')
      .replace(OTHER_DIGITS, asciiDigit)
      .replace(DASHES, '-')
      .replace(/\s+/g, ' ')
      .replaceAll('،', ',')
      .replaceAll('॰', '.')
      .trim();
  }
  if (WRAPPED.test(text)) text = text.replace(WRAPPED, '$1').trim();
  return text.includes('(') ? text.replace(IN_BRACKETS, '').trim() : text;
}

/** Whether two-digit years in this cell are Iranian: the digits are Persian. */
export function hasPersianDigits(cell: string): boolean {
  return /[\u06f0-\u06f9]/.test(cell);
}

/** Unicode has the ten digits of every script in sequence, zero first. */
function asciiDigit(digit: string): string {
  const point = digit.codePointAt(0)!;
  let zero = point;
  while (zero > point - 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  // in contiguous blocks (mathematical digits), every tenth is a zero
  return String((point - zero) % 10);
}
