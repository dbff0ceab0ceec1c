/** Signs and words by currency, in capitals and in the form that NFKC normalisation gives. */
const SIGNS_OF: Record<string, string> = {
  USD: '$ US$ U$S US-DOLLAR USD-DOLLAR 美元 달러 ДОЛЛ',
  EUR: '€ EURO EUROS ЕВРО 欧元 歐元 유로',
  GBP: '£ UK£ 英镑 英鎊',
  CNY: '¥ CN¥ 元 RMB 人民币 人民幣 块',
  JPY: 'JP¥ 円 日元 日圓 엔',
  HKD: 'HK$ 港币 港元 港幣',
  TWD: 'NT$ NT 台币 台幣 新台幣',
  SGD: 'S$ SG$',
  KRW: '₩ 원 韩元',
  INR: '₹ RS RS. रु रु.',
  RUB: '₽ РУБ РУБ. Р. RUR',
  UAH: '₴ ГРН ГРН.',
  KZT: '₸ ТГ ТЕНГЕ',
  TRY: '₺ TL TL.',
  PLN: 'ZŁ ZŁ. ZL',
  CZK: 'KČ KČ. KC',
  HUF: 'FT FT.',
  RON: 'LEI LEU',
  BGN: 'ЛВ ЛВ. LV',
  RSD: 'DIN DIN. ДИН ДИН.',
  CHF: 'FR. SFR SFR. FRS',
  SEK: 'KR KR.',
  NOK: 'NKR',
  DKK: 'DKR',
  ISK: 'ÍKR',
  ILS: '₪ ש"ח ש״ח שח NIS',
  SAR: 'ر.س ر.س. رس SR S.R. \u20c1 ريال ر.س',
  AED: 'د.إ د.إ. د.ا DHS DH AED. درهم',
  EGP: 'ج.م ج.م. E£ L.E. LE جنيه',
  KWD: 'د.ك د.ك. K.D. KD',
  BHD: 'د.ب د.ب. B.D.',
  QAR: 'ر.ق ر.ق. QR',
  OMR: 'ر.ع ر.ع. R.O.',
  JOD: 'د.أ J.D. JD',
  MAD: 'د.م د.م.',
  TND: 'د.ت DT',
  THB: '฿ บาท',
  VND: '₫ Đ VNĐ ĐỒNG',
  IDR: 'RP RP.',
  MYR: 'RM',
  PHP: '₱ PHP.',
  LKR: 'රු රු.',
  BDT: '৳ TK TK.',
  MNT: '₮',
  KHR: '៛',
  LAK: '₭',
  GEL: '₾',
  AMD: '֏',
  AZN: '₼',
  NGN: '₦ N',
  GHS: '₵ GH₵ GH¢',
  KES: 'KSH KSH. KES.',
  UGX: 'USH',
  TZS: 'TSH',
  ZAR: 'R',
  ETB: 'ብር',
  BRL: 'R$',
  PEN: 'S/ S/.',
  ARS: 'AR$',
  CLP: 'CLP$ CL$',
  COP: 'COP$ COL$',
  MXN: 'MX$ MEX$',
  CRC: '₡',
  PYG: '₲ GS GS.',
  GTQ: 'Q',
  BOB: 'BS BS.',
  DOP: 'RD$',
  UYU: '$U UY$',
  AUD: 'A$ AU$',
  CAD: 'C$ CA$ CDN$',
  NZD: 'NZ$',
  XOF: 'CFA FCFA F.CFA'
};
const CURRENCY_SIGNS = new Map(
  Object.entries(SIGNS_OF).flatMap(([code, signs]) => signs.split(' ').map((sign) => [sign, code]))
);
const CURRENCY_CODES = new Set([
  ...Object.keys(SIGNS_OF),
  ...(
    'MDL MKD ALL BAM LYD IQD DZD LBP SYP YER AFN NPR MMK UZS KGS TJS TMT XAF RWF ZMW MWK MZN ' +
    'AOA BWP NAD MUR SCR PAB NIO HNL SVC VES JMD TTD BBD FJD PGK MOP BND GBX'
  ).split(' ')
]);

/**
 * Letters that are just as often part of a product number (`R12`, `KD-4`): on their own they do not
 * mark a column as money.
 */
const ALSO_LETTERS = new Set('R N Q SR LE QR KD JD DT NT LV LEK BS GS TK DH CFA'.split(' '));

/** Whether a mark beside a number stands for a currency in any context. */
export function isCurrencyMark(mark: string): boolean {
  return currencyOf(mark) !== '' && !ALSO_LETTERS.has(mark);
}

/** The usual number of decimals of prices in a currency, where that is not two. */
const DECIMALS: Record<string, number> = Object.fromEntries([
  ...'IDR VND KRW JPY CLP COP PYG UGX TZS XOF XAF RWF ISK HUF LAK KHR MMK MNT IRR UZS LBP CRC NGN GNF'
    .split(' ')
    .map((code) => [code, 0]),
  ...'KWD BHD OMR JOD TND LYD IQD'.split(' ').map((code) => [code, 3])
]);

/**
 * The number of decimals of prices in a currency; 0 also where decimals exist but are rarely used.
 */
export function decimalsOf(currency: string): number {
  return DECIMALS[currency] ?? 2;
}

/** The ISO code for a sign, word or code; empty if it stands for no currency. */
export function currencyOf(mark: string): string {
  const upper = mark.normalize('NFKC').trim().toUpperCase();
  if (CURRENCY_CODES.has(upper)) return upper;
  return CURRENCY_SIGNS.get(upper) ?? codeBesideSign(upper);
}

/** In `$1,234.50 MXN` the code tells which dollar the sign means. */
function codeBesideSign(upper: string): string {
  const code = /^(?:[A-Z]{0,3}\p{Sc}|ZŁ|KČ|KR)([A-Z]{3})$/u.exec(upper)?.[1] ?? '';
  return CURRENCY_CODES.has(code) ? code : '';
}

/**
 * The currency in a cell of a currency column: a known ISO code, else the text in capitals; a dash
 * means none.
 */
export function currencySaid(cell: string): string {
  return currencyOf(cell) || (/[\p{L}\p{N}]/u.test(cell) ? cell.trim().toUpperCase() : '');
}
