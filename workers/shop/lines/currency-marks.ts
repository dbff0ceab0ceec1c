const MAX_MARKED_LENGTH = 48;

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

/** What a cell of a currency column says: a known code, else the text itself in capitals. */
export function currencySaid(cell: string): string {
  return currencyOf(cell) || cell.trim().toUpperCase();
}

/** The currency written beside a number (`£2.55`, `2,55 EUR`), or empty. */
export function currencyBeside(cell: string): string {
  if (cell.length > MAX_MARKED_LENGTH || /^[-\d.,]*$/.test(cell)) return '';
  return currencyOf(cell.replace(/[\d.,()+\-−\s\u00a0\u202f'’]/g, ''));
}
