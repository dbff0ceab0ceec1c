/** Status words of orders that came to nothing. Underscores and prefixes (`wc-`) are taken off. */
const CANCELLED_ENGLISH =
  /^(?:(?:order|fully|full|buyer|seller|payment)?\s?)*(?:cancell?ed|canceled|refunded|refund|voided|void|closed|returned|reversed|charged back|chargeback)(?:\s?(?:by|order|in full).*)?$/;
/** Part of a status is enough in Chinese: 已发货，退款成功 · 交易关闭 · 全额退款. */
const CANCELLED_CHINESE =
  /交易关闭|订单关闭|已关闭|已取消|交易取消|订单取消|退款成功|退款完成|已退款|全额退款|退货完成|已退货|作废|撤销/;
/** Not the whole order, not yet, or not after all: 部分退款 · 无售后或售后取消 · 退款关闭. */
const NOT_CANCELLED_CHINESE = /部分|未退款|售后取消|退款取消|退款关闭|取消退款|退款失败/;

/**
 * The order never came to anything, says its status: cancelled, refunded, voided or closed, whole
 * and done. A partial or merely asked-for refund is not.
 */
export function isCancelledStatus(status: string): boolean {
  const folded = status
    .trim()
    .toLowerCase()
    .replace(/^wc-/, '')
    .replace(/[_\-\s]+/g, ' ');
  if (CANCELLED_ENGLISH.test(folded)) return true;
  return CANCELLED_CHINESE.test(folded) && !NOT_CANCELLED_CHINESE.test(folded);
}

const NUMBER_ID = /^\d+$/;
const CANCELLING_ID = /^[Cc]\d+$/;

/**
 * Which of a file's order ids are cancelling documents: `C` and digits, where most ids of the file
 * are digits only (the way many till and invoice systems number their credit notes). A shop whose
 * every order is called C1001 is not cancelling.
 *
 * @returns one flag per id
 */
export function markCancellingIds(ids: string[]): Uint8Array {
  const marks = new Uint8Array(ids.length);
  const filled = ids.filter((id) => id !== '');
  const numbers = filled.filter((id) => NUMBER_ID.test(id)).length;
  if (numbers * 2 <= filled.length) return marks;
  for (const [at, id] of ids.entries()) if (CANCELLING_ID.test(id)) marks[at] = 1;
  return marks;
}
