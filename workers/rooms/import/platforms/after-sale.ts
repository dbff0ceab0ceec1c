import type { Combination } from './platform.ts';

const TAKEN_BACK = /退款成功|退款完成|已退款|全额退款|退货完成/;
const CALLED_OFF = /关闭|取消/;
const NOT_WHOLE = /部分|未退款|退款失败|退款关闭/;

/** Refund columns besides the order status. */
export const REFUND_STATUS = ['退款状态', '售后状态', '退款/售后状态'];

/**
 * An order that was delivered and later refunded keeps its delivery status; the refund is in a
 * separate column, which is used. A closed order has no revenue anyway.
 */
export function refundCounts(status: readonly string[], refund: readonly string[]): Combination {
  return {
    into: status,
    with: refund,
    join(said, after) {
      const isWhole = TAKEN_BACK.test(after) && !NOT_WHOLE.test(after);
      return isWhole && !CALLED_OFF.test(said) ? after : said;
    }
  };
}

/** Placed and never paid. */
export const WAITING_FOR_PAYMENT = /^(等待买家付款|待付款|待支付|未付款|未支付|等待付款)/;
