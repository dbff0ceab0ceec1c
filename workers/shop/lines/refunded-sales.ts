import type { AmountScope } from '../../contract/files/value-meanings.ts';
import { textOf } from '../merged-text.ts';
import type { KeptRows, SourceRows } from '../merged-text.ts';
import { amountsOf } from './amounts/amount-meaning.ts';
import { isOfOrder } from './amounts/file-lines.ts';
import type { Grouping } from './amounts/file-lines.ts';
import { meaningsOfStatuses } from './statuses/status-meaning.ts';
import { CANCELLED, NOT_TAKEN_BACK } from './taken-back.ts';

/** Money was returned, as opposed to an order being cancelled. */
const REFUND_WORDS =
  /refund|reimburs|退款|erstatt|ersetzt|rembours|reembols|rimbors|terugbetaald|zwrot|zwróc|vrácen|возврат|возвращ|повернен|iade|återbetal|refunder|hyvitet|返金|払戻|払い戻|환불|คืนเงิน|hoàn tiền|pengembalian|dikembalikan|مسترد|مسترجع|استرداد|הוחזר|זוכה/i;
/** Headers of columns about refunds and returns rather than about the order. */
const OF_REFUNDS = /return|售后|售後|退货|退貨|retour|reso\b|devolu|返品|반품/i;
/**
 * Statuses that imply an earlier payment; the English `Refunded` alone may describe the whole
 * order.
 */
const PAID_BACK = /退款(?:成功|完成)|已退款|全额退款|退货完成/;
/**
 * A refund of at least this share of the sale is a full refund: the rest is postage, fees or
 * rounding.
 */
const WHOLE = 0.9;

/**
 * Keeps sales that were only partly refunded. If a status such as `Refunded` or 退款成功 stands beside
 * a refund clearly smaller than the sale, the sale stays and the refund is subtracted. The same
 * applies where a refund column says that everything was returned, unless the order's own status
 * cancels it: goods that were sold and came back are a return, not an order that came to nothing.
 * Changes `takenBack` in place.
 *
 * @param amount what each line came to
 */
export function keepRefundedSales(
  takenBack: Uint8Array,
  amount: (line: number) => number,
  source: SourceRows,
  kept: KeptRows,
  scope: AmountScope,
  order: Grouping | null
): void {
  const count = takenBack.length;
  const refunds = amountsOf(source, 'refund_amount', kept, count);
  const status = textOf(source, 'status');
  if (!refunds || !status) return;
  const statuses = statusColumns(source);
  if (!statuses.some(({ isRefund }) => isRefund.includes(true))) return;
  const said = amountsOf(source, 'order_total', kept, count);
  const group = order && isOfOrder(scope) ? order : null;
  const groups = group?.groups ?? 0;
  const [whole, back] = [new Float64Array(groups), new Float64Array(groups)];
  if (group) {
    for (let line = 0; line < count; line++) {
      whole[group.codes[line]] += amount(line) || 0;
      back[group.codes[line]] ||= Math.abs(refunds[line]) || 0;
    }
  }
  for (let line = 0; line < count; line++) {
    if (takenBack[line] !== CANCELLED) continue;
    const row = kept ? kept[line] : line;
    if (!statuses.some(({ codes, isRefund }) => isRefund[codes[row]])) continue;
    const own = group ? group.codes[line] : 0;
    const refund = own ? back[own] : Math.abs(refunds[line]);
    const sold = own ? whole[own] : amount(line);
    const isWhole = refund >= WHOLE * sold || (own && said && refund >= WHOLE * said[line]);
    const stays = !isWhole || isPaidBack(statuses, row);
    if (refund > 0 && sold > 0 && stays) takenBack[line] = NOT_TAKEN_BACK;
  }
}

/** A column of statuses, read per distinct value. */
interface StatusColumn {
  codes: ArrayLike<number>;
  /** Money was returned. */
  isRefund: boolean[];
  /** It had been paid before, and nothing says that the order was cancelled. */
  isPaidBack: boolean[];
  isCalledOff: boolean[];
}

function statusColumns(source: SourceRows): StatusColumn[] {
  return source.columns.flatMap(({ header, role, column }) => {
    if (role !== 'status' || column.type !== 'text') return [];
    const { codes, dictionary } = column;
    const ofRefunds = REFUND_WORDS.test(header) || OF_REFUNDS.test(header);
    const meanings = meaningsOfStatuses(dictionary, source.values?.statuses);
    const isRefund = dictionary.map((own) => REFUND_WORDS.test(own));
    return {
      codes,
      isRefund,
      isPaidBack: dictionary.map((own, code) => {
        return PAID_BACK.test(own) || (ofRefunds && meanings[code] === 'taken_back');
      }),
      isCalledOff: dictionary.map((_own, code) => {
        return meanings[code] === 'taken_back' && !isRefund[code] && !ofRefunds;
      })
    };
  });
}

function isPaidBack(statuses: readonly StatusColumn[], row: number): boolean {
  const saysIt = statuses.some(({ codes, isPaidBack: own }) => own[codes[row]]);
  return saysIt && !statuses.some(({ codes, isCalledOff }) => isCalledOff[codes[row]]);
}
