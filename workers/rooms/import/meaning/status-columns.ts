import { meaningOfStatus } from '../../../shop/lines/statuses/status-meaning.ts';
import { CELL_MISSING, CELL_READ } from '../values/type-columns.ts';
import type { TypedValues } from '../values/type-columns.ts';
import { holdsWords, normaliseHeader } from './synonyms.ts';

const YES = new Set(
  (
    'true|t|yes|y|1|x|ja|j|oui|o|vrai|wahr|si|sí|sì|s|sim|verdadero|verdadeiro|vero|tak|ano|evet|da|да|так|ναι|igen|kyllä|' +
    'نعم|כן|ใช่|có|ya|はい|有|あり|○|예|네|是|已|✓|✔|☑'
  ).split('|')
);
const NO = new Set(
  (
    'false|f|no|n|0|nein|non|faux|falsch|não|nao|falso|nee|nej|nei|nie|ne|hayır|hayir|нет|ні|όχι|nem|ei|nu|' +
    'لا|לא|ไม่|không|tidak|いいえ|無|无|なし|×|아니오|아니요|否|未|-|--|☐'
  ).split('|')
);

/** Headers for whether an order was paid: "no" means unpaid. */
const PAID = new Set(
  (
    'paid|is paid|was paid|paid yet|order paid|payment received|payment complete|payment completed|payment status|' +
    'financial status|bezahlt|ist bezahlt|gezahlt|zahlung erhalten|zahlungseingang|zahlungsstatus|betaald|betaalstatus|' +
    'paye|payee|est paye|paiement recu|statut du paiement|pagado|pagada|esta pagado|estado del pago|estado de pago|pago|paga|' +
    'foi pago|status do pagamento|pagato|pagata|stato del pagamento|stato pagamento|oplacone|oplacono|zaplacono|zaplacone|' +
    'status platnosci|zaplaceno|uhrazeno|betald|betalt|maksettu|fizetve|kifizetve|platit|оплачен|оплачено|оплата получена|' +
    'статус оплаты|сплачено|odendi|odeme durumu|odeme alindi|lunas|sudah dibayar|dibayar|status pembayaran|da thanh toan|' +
    'trang thai thanh toan|πληρωθηκε|εξοφληθηκε|مدفوع|تم الدفع|حاله الدفع|שולם|ชำระแล้ว|ชำระเงินแล้ว|จ่ายแล้ว|สถานะการชำระเงิน|' +
    '是否付款|是否支付|是否已付款|是否已支付|已付款|已支付|付款状态|支付状态|是否收款|已收款|是否结清|是否付款完成|是否已付|已付|' +
    '是否付清|是否缴费|付款狀態|入金済|入金済み|支払済|支払い済み|支払済み|決済済|入金|결제완료|결제여부|결제 여부|입금여부|입금완료|결제상태'
  )
    .split('|')
    .map(normaliseHeader)
);

type Flag = 'of_status' | 'of_payment';

/**
 * Whether the header is about an order's outcome or its payment, and its values are yes and no;
 * null: neither.
 */
export function statusFlagOf(header: string, values: readonly string[]): Flag | null {
  const words = values.map(plain).filter((value) => value !== '');
  if (words.length === 0 || !words.every((word) => YES.has(word) || NO.has(word))) return null;
  if (['taken_back', 'never_paid'].includes(meaningOfStatus(header))) return 'of_status';
  // columns of zeros only are amounts of orders without value
  const isPayment = PAID.has(normaliseHeader(header)) && words.some((word) => YES.has(word));
  return isPayment ? 'of_payment' : null;
}

/** What "no" means in a column about payment. */
const UNPAID = 'unpaid';

/** Converts yes and no in columns such as `Void?` or `Paid` to the status they mean. */
export function readStatusFlag(header: string, values: TypedValues): void {
  const flag = statusFlagOf(header, values.texts);
  if (!flag) return;
  values.texts.forEach((text, code) => {
    const word = plain(text);
    const isSo = flag === 'of_status' ? YES.has(word) : NO.has(word);
    values.texts[code] = isSo ? (flag === 'of_status' ? header : UNPAID) : '';
    values.state[code] = isSo ? CELL_READ : CELL_MISSING;
  });
}

/** Header names for a place or, in other shops, for an order's outcome. */
export function saysStatuses(values: readonly string[]): boolean {
  return values.some((value) => meaningOfStatus(value) !== 'sale');
}

const OF_THE_ORDER = [
  ...['order', 'payment', 'financial', 'paid', 'fulfillment', 'fulfilment', 'delivery', 'shipping'],
  ...[
    'shipment',
    'refund',
    'return',
    '订单',
    '付款',
    '支付',
    '退款',
    '售后',
    '退货',
    '发货',
    '物流',
    '訂單',
    '售後',
    '退貨',
    '出貨',
    '送貨'
  ]
];

/** A file may have columns for the status of payment and parcel besides the order's status. */
export function isFurtherStatus(header: string): boolean {
  const isStatus = ['status', '状态', '狀態', 'state', 'substatus'].some((word) =>
    holdsWords(header, word)
  );
  return isStatus && OF_THE_ORDER.some((word) => holdsWords(header, word));
}

/** Parses yes or no; null: something else. */
export function yesOrNo(cell: string): boolean | null {
  const word = plain(cell);
  if (YES.has(word)) return true;
  return NO.has(word) ? false : null;
}

function plain(value: string): string {
  return value.trim().toLowerCase();
}
