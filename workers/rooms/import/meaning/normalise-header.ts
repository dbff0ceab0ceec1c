import { currencyOf } from '../../../shop/lines/currency-marks.ts';

const UNITS = new Set(['元', '件', '个', 'utc', '￥', '円', 'zl', 'kc', 'euro', 'local']);
const MAX_LENGTH = 200;

/** Accents of Latin, Greek and Cyrillic, vowel marks of Arabic and Hebrew, the long Arabic stroke. */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;
/** Written together with what they follow or not seen at all: no place to part words. */
const UNSEEN = /[\u00ad\u200b-\u200f\u202a-\u202e\u2066-\u2069\ufeff״"'’ʼ]/g;

const ONE_LETTER: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  æ: 'ae',
  œ: 'oe',
  أ: 'ا',
  إ: 'ا',
  آ: 'ا',
  ة: 'ه',
  ى: 'ي'
};
const OTHER_LETTERS = /[ßøłđıæœأإآةى]/g;

/**
 * A header for comparing: lower case, words apart (`InvoiceNo`, `invoice_no` and `Invoice-No.` are
 * one), no accents, full width as plain, units and currencies left off, a `#` behind it as "no".
 */
export function normaliseHeader(header: string): string {
  const numbered = header
    .slice(0, MAX_LENGTH)
    .normalize('NFKC')
    .replace(/\s*#\s*$/, ' no');
  const parts = foldLetters(partWords(numbered))
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== '');
  const whole = parts.length;
  while (parts.length > 1 && isUnit(parts[parts.length - 1])) parts.pop();
  // "Betrag in €", "Montant en EUR"
  const said = whole > parts.length || /[\p{Sc}]/u.test(header);
  if (said && parts.length > 1 && /^(in|en|em)$/.test(parts[parts.length - 1])) parts.pop();
  return parts.join(' ');
}

/** `orderNumber` and `ITEMName` hold two words. */
function partWords(text: string): string {
  return text.replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2').toLowerCase();
}

function foldLetters(text: string): string {
  const plain = /^[\x20-\x7e]*$/.test(text)
    ? text.replaceAll("'", ' ')
    : text
        .replace(/(\p{L})['’](?=\p{L})/gu, '$1 ')
        .normalize('NFD')
        .replace(MARKS, '')
        .normalize('NFC');
  return plain.replace(UNSEEN, '').replace(OTHER_LETTERS, (letter) => ONE_LETTER[letter]);
}

function isUnit(part: string): boolean {
  return UNITS.has(part) || currencyOf(part) !== '';
}

/** What amounts are with or without, and other words behind a header that leave its meaning. */
const WITHOUT_TAX =
  / (?:ex|exc|excl|excluding|without|zzgl|exkl|exklusive|excl|hors|sin|sem|senza|без|bez|ekskl|hariç|haric)(?: (?:tax|taxes|vat|gst|mwst|ust|steuer|tva|taxe|iva|impuestos|imposto|impostos|btw|vat|moms|mva|ндс|kdv|dph))?$| (?:ht|netto|net|不含税|税抜|税抜き|pre tax|hors taxes)$/;
const WITH_TAX =
  / (?:inc|incl|including|with|inkl|inklusive|con|com|с|z|ttc|iva incluido|iva inclusa|iva incluído)(?: (?:tax|taxes|vat|gst|mwst|ust|steuer|tva|iva|impuestos|impostos|btw|moms|mva|ндс|kdv|dph))?$| (?:ttc|brutto|gross|含税|税込|税込み|toutes taxes comprises|kdv dahil)$/;
const OF_THE_STORE = / base$/;
const OF_THE_BUYER = / (?:purchased|presentment|converted)$/;
const NUMBERED = / (?:no|nr|num|number|n)$/;

/** A normalised header without what stands behind its name, and how far that makes it less sure. */
interface BareHeader {
  name: string;
  /** 0 for the surest: amounts without tax come before those with it. */
  place: number;
}

/**
 * The name a header has once "(inc tax)", "(ex tax)", "(Base)", "(Purchased)" or "No." is off it;
 * null when nothing is. Where a file has an amount both ways, the one without tax is the line's:
 * revenue counts amounts as they stand, and a column of tax can be added to those, while one that
 * holds it would count it twice.
 */
export function bareHeader(normalised: string): BareHeader | null {
  const ways = [WITHOUT_TAX, OF_THE_STORE, WITH_TAX, OF_THE_BUYER, NUMBERED];
  for (const [place, way] of ways.entries()) {
    const name = normalised.replace(way, '');
    if (name !== normalised && name !== '') return { name, place };
  }
  return null;
}
