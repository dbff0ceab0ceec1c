import {
  ALONE,
  BESIDE,
  CARRIERS,
  COMPOUND_ENDS,
  FREE_POSTAGE,
  HEAD_FIRST,
  HEAD_LAST,
  IS_ASCII,
  plainName,
  SAYS_MORE,
  THINGS,
  THINGS_BEHIND,
  UNSPACED_FEES,
  UNSPACED_GIFT_CARDS
} from './service-phrases.ts';

/** Codes under which tills and web shops book postage, fees and adjustments, whatever the name. */
const SERVICE_CODES = new Set(
  (
    'POSTAGE|CARRIAGE|BANK CHARGES|AMAZONFEE|AMAZON FEE|CRUK|SHIP|SHIPPING|DELIVERY|FREIGHT|FEE|' +
    'DISCOUNT|DISC|ADJUST|ADJUST2|ADJUSTMENT|MANUAL|REFUND|SURCHARGE|HANDLING|COUPON|VOUCHER|' +
    'GIFTCARD|GIFT CARD'
  ).split('|')
);
/** Codes so short that a real product could have them; used only for products without a name. */
const SHORT_SERVICE_CODES = new Set(['POST', 'DOT', 'C2', 'D', 'M', 'S', 'B']);

/** A name is a service's if it has no words other than these … */
const SERVICE_WORDS = new Set(
  (
    'postage post dotcom shipping shipment delivery carriage freight handling packing packaging ' +
    'courier express standard international domestic fee fees charge charges cost costs bank ' +
    'amazon ebay etsy paypal stripe payment transaction processing commission discount discounts ' +
    'adjust adjustment adjustments manual sample samples bad debt tax vat gst tip tips gratuity ' +
    'surcharge insurance deposit refund rounding donation service and versand versandkosten porto ' +
    'frais de port livraison gastos envío spedizione'
  ).split(' ')
);
/**
 * … and at least one of these, which are sufficient on their own (a "Manual" is an entry by hand).
 */
const TELLING_WORDS = new Set(
  (
    'postage shipping delivery carriage freight handling fee fees charge charges commission ' +
    'discount discounts adjust adjustment adjustments manual sample samples surcharge tip tips ' +
    'gratuity tax vat gst refund rounding donation insurance deposit versand versandkosten porto ' +
    'livraison envío spedizione'
  ).split(' ')
);

const WORDS = /[\p{L}\p{N}]+/gu;
/** A number and an amount behind the word: `gift_0001_20` … */
const VOUCHER_CODE = /^gift_\d+_\d+$/i;
/** … or any code that begins so, where no name says that it is a gift box. */
const NAMELESS_VOUCHER_CODE = /^gift[_-]/i;
/** Titles of lines that only collect a fee are short. */
const FEE_LENGTH = 16;

/**
 * Is this line something other than merchandise (postage, a fee, a discount, a gift card, a tip, a
 * deposit, an adjustment)? Such lines keep their revenue but stay out of baskets and recommendations.
 *
 * The rule goes by code, then by name: a known service code; a name made of service words only
 * ("DOTCOM POSTAGE", but not "Postage stamp cushion"); a name whose own noun is such a service
 * ("Carte cadeau 30 €", "Christmas gift card", but not "Gift card holder"); a short title of a script
 * without blanks that names one (运费补差价, but not 免运费 in a product's title).
 */
export function isServiceLine(product: string, name: string): boolean {
  const code = product.trim().toUpperCase();
  if (SERVICE_CODES.has(code) || (name === '' && SHORT_SERVICE_CODES.has(code))) return true;
  if ((name === '' ? NAMELESS_VOUCHER_CODE : VOUCHER_CODE).test(product)) return true;
  if (isServiceName(name)) return true;
  return isNamedService(plainName(name));
}

function isServiceName(name: string): boolean {
  const words = name.toLowerCase().match(WORDS) ?? [];
  return (
    words.every((word) => SERVICE_WORDS.has(word)) && words.some((word) => TELLING_WORDS.has(word))
  );
}

function isNamedService(name: string): boolean {
  if (FREE_POSTAGE.test(name)) return false;
  if (!IS_ASCII.test(name) && namesUnspaced(name)) return true;
  const words = headWords(name);
  if (words.length === 0) return false;
  const said = words.join(' ');
  return (
    ALONE_NAMES.has(said) ||
    ALONE_NAMES.has(words.filter((word) => !CARRIERS.has(word)).join(' ')) ||
    COMPOUND_END.test(said) ||
    (byLastWord.get(words[words.length - 1]) ?? []).some((end) => ` ${said}`.endsWith(` ${end}`)) ||
    ((byFirstWord.get(words[0]) ?? []).some((start) => `${said} `.startsWith(`${start} `)) &&
      !words.some((word) => THINGS.has(word)))
  );
}

const ALONE_NAMES = new Set(ALONE);
const COMPOUND_END = new RegExp(`(?:${COMPOUND_ENDS.join('|')})$`, 'u');
const byFirstWord = groupBy(HEAD_FIRST, (words) => words[0]);
const byLastWord = groupBy(HEAD_LAST, (words) => words[words.length - 1]);

function groupBy(all: readonly string[], wordOf: (words: string[]) => string) {
  const groups = new Map<string, string[]>();
  for (const phrase of all) {
    const word = wordOf(phrase.split(' '));
    groups.set(word, [...(groups.get(word) ?? []), phrase]);
  }
  return groups;
}

/** The meaningful words of the first part of a name, without amounts. */
function headWords(name: string): string[] {
  for (const part of name.split(SAYS_MORE)) {
    const words = (part.match(WORDS) ?? []).filter((word) => !HAS_DIGIT.test(word));
    // A filler word in one language may start a phrase in another: "thẻ quà tặng".
    if (byFirstWord.get(words[0])?.some((start) => words.join(' ').startsWith(start))) return words;
    const telling = words.filter((word) => !BESIDE.has(word));
    if (telling.length > 0) return telling;
  }
  return [];
}

const HAS_DIGIT = /\d/;

function namesUnspaced(name: string): boolean {
  const speaks = (phrase: string) => {
    const at = name.indexOf(phrase);
    return at >= 0 && !THINGS_BEHIND.test(name.slice(at + phrase.length));
  };
  const isShort = [...name.slice(0, 2 * FEE_LENGTH + 2)].length <= FEE_LENGTH;
  return UNSPACED_GIFT_CARDS.some(speaks) || (isShort && UNSPACED_FEES.some(speaks));
}
