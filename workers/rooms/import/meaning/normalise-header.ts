import { currencyOf } from '../../../shop/lines/currency-marks.ts';

const UNITS = new Set(['元', '件', '个', 'utc', '￥', '円', 'zl', 'kc', 'euro', 'local']);
const MONEY = new Set(['元', '円', 'zł', 'kč', 'euro']);
/** Words for hundredths of a currency in headers, as programs and people write them. */
const CENTS = new Set([
  ...['cent', 'cents', 'centimes', 'centavos', 'centimos', 'centesimi', 'pence', 'kurus'],
  ...['grosze', 'groszy', 'groszach', 'копеек', 'копейки', 'копейках', '分', 'セント']
]);
/** `amount_minor`, `price (minor units)`. */
const MINOR_UNITS = /[\W_]+minor[\W_]+units?\W*$|(?<=amount|price|total|value)[\W_]+minor$/;
const PER = /^(?:per|pro|par|por)$/;
const MAX_LENGTH = 200;

/**
 * Diacritics of Latin, Greek and Cyrillic, vowel marks of Arabic and Hebrew, the Arabic tatweel.
 */
const MARKS = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u0640]/g;
/** Apostrophes and invisible characters, which do not separate words. */
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
 * Normalises a header for comparison: lower case, words separated (`InvoiceNo`, `invoice_no` and
 * `Invoice-No.` are equal), no diacritics, half width, without units and currencies, a trailing `#`
 * as "no".
 */
export function normaliseHeader(header: string): string {
  const numbered = header
    .slice(0, MAX_LENGTH)
    .normalize('NFKC')
    .replace(/\s*#\s*$/, ' no');
  const parts = wordsOf(numbered);
  const whole = parts.length;
  if (endsInCents(parts)) parts.pop();
  while (parts.length > 1 && isUnit(parts[parts.length - 1])) parts.pop();
  // "Betrag in €", "Montant en EUR"
  const said = whole > parts.length || /[\p{Sc}]/u.test(header);
  if (said && parts.length > 1 && /^(in|en|em|w|в)$/.test(parts[parts.length - 1])) parts.pop();
  return parts.join(' ');
}

function wordsOf(header: string): string[] {
  return foldLetters(partWords(header))
    .replace(MINOR_UNITS, ' cents')
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter((part) => part !== '');
}

function endsInCents(parts: readonly string[]): boolean {
  const last = parts[parts.length - 1];
  return parts.length > 1 && CENTS.has(last) && !PER.test(parts[parts.length - 2]);
}

/** `price_cents`, `Gesamt (in Cent)`, `金额(分)`: amounts in hundredths. */
export function saysCents(header: string): boolean {
  return endsInCents(wordsOf(header.slice(0, MAX_LENGTH).normalize('NFKC')));
}

/** `orderNumber` and `ITEMName` are two words. */
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

/** `Jumlah (Rp)`, `Menge €`: an amount of money, although the name alone could be a count. */
export function saysCurrency(header: string): boolean {
  if (/\p{Sc}/u.test(header)) return true;
  const last = /[\s(（[]([^\s()（）[\]]+)[)）\]]?\s*$/.exec(header)?.[1] ?? '';
  return last !== '' && (MONEY.has(last.toLowerCase()) || currencyOf(last.toUpperCase()) !== '');
}

function isUnit(part: string): boolean {
  return UNITS.has(part) || currencyOf(part) !== '';
}

const TAX =
  '(?:tax|taxes|vat|gst|hst|pst|mw ?st|ust|u st|steuer|tva|taxe|taxes comprises|iva|igic|impuestos|imposto|impostos|btw|moms|mva|' +
  'ндс|пдв|ддс|kdv|dph|alv|afa|ppn|podatek|podatku|φπα|thue|税|稅|부가세|מעמ|מע מ|ضريبه|الضريبه)';
const WITHOUT =
  '(?:ex|exc|excl|excluding|exclusive|without|before|zzgl|exkl|exklusive|ohne|exclusief|hors|sin|sem|senza|esclusa|escl|excluido|' +
  'без|bez|ekskl|haric|utan|uden|uten|fara|tanpa|belum termasuk|chua|chua gom|chua bao gom|별도|제외|ללא|غير شامل|بدون|χωρις)';
const WITH =
  '(?:inc|incl|including|inclusive|included|with|inkl|inklusive|inclusief|inbegrepen|compris|comprise|inclus|incluse|incluido|' +
  'incluida|incluidos|inclusa|inclusi|compresa|incluso|vcetne|dahil|termasuk|da gom|bao gom|gom|포함|כולל|شامل|شامله|από|με)';
/** Short or ambiguous words for "with", accepted only before a word for tax. */
const WITH_A = '(?:con|com|с|з|z|s|ze|med|mit|avec|cu|gia co|da co)';

/**
 * What amounts include or exclude, and other suffixes of a header that do not change its meaning.
 */
const WITHOUT_TAX = new RegExp(
  ` ${WITHOUT}(?: ${TAX})?$| ${TAX} ${WITHOUT}$| (?:ht|netto|net|不含税|不含稅|未税|未稅|税抜|税抜き|税別|pre tax|hors taxes)$|` +
    `^(?:${TAX} ${WITHOUT} |${WITHOUT} ${TAX} |不含税|不含稅|未税|未稅|税抜き?|税別|veroton )`
);
const WITH_TAX = new RegExp(
  ` ${WITH}(?: ${TAX})?$| ${WITH_A} ${TAX}$| ${TAX} ${WITH}$| (?:ttc|brutto|bruto|lordo|gross|含税|含稅|税込|税込み|toutes taxes comprises)$|` +
    `^(?:${TAX} ${WITH} |${WITH} ${TAX} |含税|含稅|税込み?|verollinen )`
);
const OF_THE_STORE = / (?:base|basis|basiswahrung|de base)$/;
const OF_THE_BUYER =
  / (?:purchased|gekauft|achat|achete|comprado|compra|acquisto|acquistato|gekocht|zakup|presentment|converted)$/;
const ASKED = / (?:[yj](?: n)?|yes no|ja nein|oui non|si no)$/;
const NUMBERED = / (?:no|nr|num|number|n)$/;

/** A normalised header without its suffix, and how much less certain the match is. */
interface BareHeader {
  name: string;
  /** 0 is the most certain: amounts without tax come before those with it. */
  place: number;
}

/**
 * The header without a suffix such as "(inc tax)", "(ex tax)", "(Base)", "(Purchased)" or "No.";
 * null if it has none. If a file has an amount both ways, the one without tax is used for the line:
 * revenue sums amounts as they are, and a tax column can be added to those, but would be counted
 * twice with the other.
 */
export function bareHeader(normalised: string): BareHeader | null {
  const ways = [WITHOUT_TAX, OF_THE_STORE, WITH_TAX, OF_THE_BUYER, ASKED, NUMBERED];
  for (const [place, way] of ways.entries()) {
    const name = normalised.replace(way, '');
    if (name !== normalised && name !== '') return { name, place };
  }
  return null;
}
