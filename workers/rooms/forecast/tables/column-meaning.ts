import { currencyOf, isCurrencyMark } from '../../../shop/lines/currency-marks.ts';
import type { TakenAs } from './contract.ts';

/** Levels and rates: two days of them must not be added. */
const LEVEL =
  /rate|ratio|percent|share|%|temp|price|average|\bavg\b|mean|median|index|score|rating|level|stock|balance|inventory|follower|subscriber|conversion|humid|\bctr\b|\bcp[acm]\b|\broas\b|degree|°|taux|moyen|quote|durchschnitt|preis|prix|precio|prezzo|tasa|tasso|bestand|率|比例|占比|均|温|溫|价|價|指数|指數|评分|評分|得分|库存|庫存|余额|餘額|粉丝|粉絲|存量|湿度|濕度/i;
const MONEY =
  /revenue|turnover|spend|spent|cost|price|amount|income|profit|umsatz|kosten|preis|chiffre|dépense|prix|ventas netas|ingreso|precio|coste|收入|销售额|銷售額|营收|營收|金额|金額|花费|花費|费用|費用|成本|价格|價格|利润|利潤/i;
/** Rates about money: return on ad spend, share of costs. */
const PURE = /ratio|rate|percent|share|%|index|\broas\b|率|比例|占比|指数|指數/i;
/** Identifiers and parts of dates, which measure nothing. */
const NAME =
  /^(.*[\s_-])?(id|nr|no|code|sku|ean|barcode|phone|postcode|zip|row|index|year|month|week|weekday|day|quarter|hour|jahr|monat|woche|tag|année|mois|semaine|jour|año|mes|semana|día)\.?$|^#$|编号|編號|编码|編碼|条码|電話|电话|邮编|序号|序號|^(年|年份|月|月份|日|周|星期|季度)$/i;
/** Whether a column's header says that its numbers are identifiers, not measurements. */
export function isName(header: string): boolean {
  return NAME.test(header.trim());
}

/**
 * Whether a column's numbers are money, and in which currency if the header says so. A bare word
 * may be a currency code by accident (`try`, `all`), so it only counts in brackets, as a sign, or
 * beside a word for money.
 */
export function moneyOf(header: string): { isMoney: boolean; currency: string } {
  if (PURE.test(header)) return { isMoney: false, currency: '' };
  const saysMoney = MONEY.test(header);
  const words = saysMoney
    ? header.split(/[\s_\-()[\]/:.,]+/)
    : [...header.matchAll(/[([（]\s*([^)\]）]+?)\s*[)\]）]|(\p{Sc})/gu)].map(
        (own) => own[1] ?? own[2]
      );
  const mark = words.find(isCurrencyMark);
  return { isMoney: saysMoney || mark !== undefined, currency: mark ? currencyOf(mark) : '' };
}

/**
 * Whether a period's numbers should be summed or averaged. The header decides if it names a rate or
 * a level; else non-negative whole numbers and money are summed, and everything else is averaged,
 * including flags of 0 and 1, which are shares.
 */
export function proposeTaken(header: string, values: Float64Array): TakenAs {
  if (LEVEL.test(header)) return 'mean';
  const known = values.filter((own) => own === own);
  if (known.some((own) => own < 0)) return 'mean';
  if (moneyOf(header).isMoney) return 'sum';
  return known.every(Number.isInteger) && known.some((own) => own > 1) ? 'sum' : 'mean';
}
