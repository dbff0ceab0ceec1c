import { readNumber } from '../values/read-numbers.ts';
import { ebay, POSTAGE, TOTAL } from './ebay.ts';
import type { Platform } from './platform.ts';

const { unit_price: _soldFor, order_total: _total, order_id: order, ...roles } = ebay.roles;
const [record, , buyer, itemNumber, itemTitle, , soldOn] = ebay.signature;
const DIGITS = /\d[\d.,'’\s]*\d|\d/;

/**
 * The same without the price of each item: "Total price" includes postage, which is not revenue and
 * is subtracted.
 */
export const ebayTotals: Platform = {
  ...ebay,
  signature: [record, buyer, itemNumber, itemTitle, TOTAL, POSTAGE, soldOn],
  roles: { ...roles, order_id: [...order!, ...(record as readonly string[])], line_total: TOTAL },
  combine: [{ into: TOTAL, with: POSTAGE, join: withoutPostage }],
  example: `"Sales record number","Buyer username","Item number","Item title","Quantity","Postage and packaging","Total price","Sale date"
"101","ann_a","3311","Mug, blue","2","£4.00","£24.00","25-Jul-26"
"102","bob_b","3312","Plate","1","£3.00","£8.00","26-Jul-26"
"103","ann_a","3311","Mug, blue","1","","£1,010.00","28-Jul-26"
`
};

/**
 * `£24.00` and `£4.00` give `£20.00`; non-numeric values, and totals below the postage, are
 * unchanged.
 */
function withoutPostage(total: string, postage: string): string {
  const decimal = /,\d{1,2}\D*$/.test(total) ? ',' : '.';
  const amount = readNumber(total.trim(), decimal) - readNumber(postage.trim(), decimal);
  if (!(amount >= 0)) return total;
  return total.replace(DIGITS, amount.toFixed(2).replace('.', decimal));
}
