import { meaningOfStatus } from '../../../shop/lines/statuses/status-meaning.ts';
import { CELL_MISSING, CELL_READ } from '../values/type-columns.ts';
import type { TypedValues } from '../values/type-columns.ts';
import { holdsWords } from './synonyms.ts';

const YES = new Set(
  (
    'true|t|yes|y|1|x|ja|j|oui|o|vrai|wahr|si|sí|s|sim|verdadero|verdadeiro|vero|tak|ano|evet|da|да|так|ναι|igen|kyllä|' +
    'نعم|כן|ใช่|có|ya|はい|有|あり|○|예|네|是|已|✓|✔|☑'
  ).split('|')
);
const NO = new Set(
  (
    'false|f|no|n|0|nein|non|faux|falsch|não|nao|falso|nee|nej|nei|nie|ne|hayır|hayir|нет|ні|όχι|nem|ei|nu|' +
    'لا|לא|ไม่|không|tidak|いいえ|無|无|なし|×|아니오|아니요|否|未|-|--|☐'
  ).split('|')
);

/** Whether the header names what became of an order, and its values say yes or no. */
export function isStatusFlag(header: string, values: readonly string[]): boolean {
  const words = values.map(plain).filter((value) => value !== '');
  if (words.length === 0 || !words.every((word) => YES.has(word) || NO.has(word))) return false;
  return ['taken_back', 'never_paid'].includes(meaningOfStatus(header));
}

/** Yes and no in a column such as `Void?` become the status that its header names, and none. */
export function readStatusFlag(header: string, values: TypedValues): void {
  if (!isStatusFlag(header, values.texts)) return;
  values.texts.forEach((text, code) => {
    const isSo = YES.has(plain(text));
    values.texts[code] = isSo ? header : '';
    values.state[code] = isSo ? CELL_READ : CELL_MISSING;
  });
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
    '物流'
  ]
];

/** A file may say beside an order's status what became of its payment and of its parcel. */
export function isFurtherStatus(header: string): boolean {
  const isStatus = ['status', '状态', 'state', 'substatus'].some((word) =>
    holdsWords(header, word)
  );
  return isStatus && OF_THE_ORDER.some((word) => holdsWords(header, word));
}

function plain(value: string): string {
  return value.trim().toLowerCase();
}
