import type { AmountScope } from '../../contract/files/value-meanings.ts';
import { textOf } from '../merged-text.ts';
import type { KeptRows, SourceRows } from '../merged-text.ts';
import { amountsOf } from './amounts/amount-meaning.ts';
import { isOfOrder } from './amounts/file-lines.ts';
import type { Grouping } from './amounts/file-lines.ts';
import { CANCELLED, NOT_TAKEN_BACK } from './taken-back.ts';

/** Money that went back, as against an order that was called off. */
const REFUND_WORDS =
  /refund|reimburs|退款|erstatt|ersetzt|rembours|reembols|rimbors|terugbetaald|zwrot|zwróc|vrácen|возврат|возвращ|повернен|iade|återbetal|refunder|hyvitet|返金|払戻|払い戻|환불|คืนเงิน|hoàn tiền|pengembalian|dikembalikan|مسترد|مسترجع|استرداد|הוחזר|זוכה/i;
/** What is less than the whole by no more than postage, fees or rounding is the whole. */
const WHOLE = 0.9;

/**
 * A status such as `Refunded` or 退款成功 beside a refund that is clearly less than the sale means that
 * a part was given back: the sale stays, and its refund is taken off. Changes the marks.
 *
 * @param amount what each line came to
 */
export function keepPartlyRefunded(
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
  const isRefund = source.columns.flatMap(({ role, column }) =>
    role === 'status' && column.type === 'text'
      ? [{ codes: column.codes, says: column.dictionary.map((own) => REFUND_WORDS.test(own)) }]
      : []
  );
  if (!isRefund.some(({ says }) => says.includes(true))) return;
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
    if (!isRefund.some(({ codes, says }) => says[codes[row]])) continue;
    const own = group ? group.codes[line] : 0;
    const refund = own ? back[own] : Math.abs(refunds[line]);
    const sold = own ? whole[own] : amount(line);
    const isWhole = refund >= WHOLE * sold || (own && said && refund >= WHOLE * said[line]);
    if (refund > 0 && sold > 0 && !isWhole) takenBack[line] = NOT_TAKEN_BACK;
  }
}
