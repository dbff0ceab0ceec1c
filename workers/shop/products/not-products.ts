/** Codes under which tills and web shops book postage, fees and adjustments, whatever the name. */
const SERVICE_CODES = new Set(
  (
    'POSTAGE|CARRIAGE|BANK CHARGES|AMAZONFEE|AMAZON FEE|CRUK|SHIP|SHIPPING|DELIVERY|FREIGHT|FEE|' +
    'DISCOUNT|DISC|ADJUST|ADJUST2|ADJUSTMENT|MANUAL|REFUND|SURCHARGE|HANDLING|COUPON|VOUCHER|' +
    'GIFTCARD|GIFT CARD'
  ).split('|')
);
/** Codes so short that a real product could have them: they decide only where there is no name. */
const SHORT_SERVICE_CODES = new Set(['POST', 'DOT', 'C2', 'D', 'M', 'S', 'B']);

/** A name is a service's when it has no other words than these … */
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
/** … and at least one of these, which say so on their own (a "Manual" is an entry by hand). */
const TELLING_WORDS = new Set(
  (
    'postage shipping delivery carriage freight handling fee fees charge charges commission ' +
    'discount discounts adjust adjustment adjustments manual sample samples surcharge tip tips ' +
    'gratuity tax vat gst refund rounding donation insurance deposit versand versandkosten porto ' +
    'livraison envío spedizione'
  ).split(' ')
);

const VOUCHER_CODE = /^gift[_-]/i;
const VOUCHER_NAME =
  /\b(?:gift (?:voucher|card|certificate)|e-?gift ?card|store credit)\b|礼品卡|代金券|购物卡|储值卡/i;

/** Postage, top-up for a price difference, fees, tips, as Chinese shops list them for sale. */
const CHINESE_SERVICE = /运费|邮费|快递费|差价|手续费|服务费|包装费|打赏|小费|押金/;
/** Free postage is a promise in a real product's title. */
const CHINESE_FREE = /[免包][运邮]|免快递/;
/** A listing that only collects a fee has a short title. */
const CHINESE_SERVICE_LENGTH = 16;

/**
 * Is this line something other than merchandise (postage, a fee, a discount, a voucher, an
 * adjustment)? Such lines keep their revenue but stay out of baskets and recommendations.
 *
 * The rule goes by code, then by name: a known service code; a voucher; a name made of service
 * words only ("DOTCOM POSTAGE", but not "Postage stamp cushion"); a short Chinese title that names
 * a fee (运费补差价, but not 免运费 in a product's title).
 */
export function isServiceLine(product: string, name: string): boolean {
  const code = product.trim().toUpperCase();
  if (SERVICE_CODES.has(code) || (name === '' && SHORT_SERVICE_CODES.has(code))) return true;
  if (VOUCHER_CODE.test(product) || VOUCHER_NAME.test(name)) return true;
  return isServiceName(name) || isChineseServiceName(name);
}

function isServiceName(name: string): boolean {
  const words = name.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.every((word) => SERVICE_WORDS.has(word)) && words.some((word) => TELLING_WORDS.has(word))
  );
}

function isChineseServiceName(name: string): boolean {
  if (!CHINESE_SERVICE.test(name) || CHINESE_FREE.test(name)) return false;
  return [...name].length <= CHINESE_SERVICE_LENGTH;
}
