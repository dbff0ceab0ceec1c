import type { TextColumn } from '../../contract/columns.ts';
import { textOf } from '../merged-text.ts';
import type { SourceRows } from '../merged-text.ts';
import { foldStatus } from './statuses/fold-status.ts';

/**
 * Words for a return or refund as a thing (`Return`), not for what became of an order (`Returned`).
 */
const RETURNS = new Set(
  (
    'return|returns|refund|refunds|return order|refund order|return line|return row|return sale|return transaction|' +
    'refund transaction|credit note|credit memo|retoure|ruckgabe|rueckgabe|rucksendung|ruecksendung|ruckerstattung|' +
    'rueckerstattung|erstattung|gutschrift|retour|remboursement|avoir|devolucion|reembolso|nota de credito|reso|rimborso|' +
    'nota di credito|devolucao|zwrot|vratka|dobropis|retur|refusion|palautus|iade|возврат|повернення|退货|退貨|退款|退货单|退款单|' +
    '退单|返品|返金|반품|환불|คืนสินค้า|คืนเงิน|مرتجع|استرجاع|החזר'
  )
    .split('|')
    .map(foldStatus)
);
const ASKS =
  /^(?:is an?|is|ist eine?|ist|est une?|est|es una?|es|e un|e|czy|是否为|是否是|是否)\s*/u;
/**
 * Starts that clearly ask what the row is; after the others, the header says what became of an order
 * just as often.
 */
const ASKS_SURELY = /^(?:is|ist|est|es) /;
const MOST = 0.5;

/**
 * Whether the rows flagged by a yes/no column such as `Is Return` are returns themselves, each
 * taking its own amount back, or orders that came to nothing. Returns have order numbers of their
 * own, or stand below the same product in the order they refer to. Unless the header itself asks
 * what a row is, their numbers must also have a different form, or a sale of the returned goods
 * must exist.
 */
export function marksReturnRows(header: string, flag: TextColumn, source: SourceRows): boolean {
  const said = foldStatus(header);
  const name = said.replace(ASKS, '');
  const isFlag = flag.dictionary.every((text) => text === '' || text === header);
  const order = textOf(source, 'order_id');
  if (!isFlag || !order || !(RETURNS.has(said) || RETURNS.has(name))) return false;
  const product = textOf(source, 'product_id') ?? textOf(source, 'product_name');
  const isReturn = (row: number) => flag.dictionary[flag.codes[row]] !== '';
  const sold = gatherSold(source.rows, isReturn, { order, product, source });
  let [returns, own, known] = [0, 0, 0];
  for (let row = 0; row < source.rows; row++) {
    if (!isReturn(row)) continue;
    returns++;
    const { codes } = order;
    if (!sold.orders.has(codes[row]) || sold.products.has(keyOf(row, order, product))) own++;
    if (sold.people.has(keyOf(row, sold.customer, product))) known++;
    else if (!sold.forms.has(formOf(order.dictionary[codes[row]]))) known++;
  }
  if (own <= MOST * returns) return false;
  return ASKS_SURELY.test(said) || known > MOST * returns;
}

function gatherSold(
  rows: number,
  isReturn: (row: number) => boolean,
  { order, product, source }: { order: TextColumn; product?: TextColumn; source: SourceRows }
) {
  const customer = (['customer_id', 'email', 'phone'] as const)
    .map((role) => textOf(source, role))
    .find((own) => own);
  const [orders, products, people, forms] = [
    new Set<number>(),
    new Set<string>(),
    new Set<string>(),
    new Set<string>()
  ];
  for (let row = 0; row < rows; row++) {
    if (isReturn(row)) continue;
    orders.add(order.codes[row]);
    products.add(keyOf(row, order, product));
    if (customer && customer.codes[row] > 0) people.add(keyOf(row, customer, product));
    forms.add(formOf(order.dictionary[order.codes[row]]));
  }
  return { customer, orders, products, people, forms };
}

function keyOf(row: number, of: TextColumn | undefined, product: TextColumn | undefined): string {
  return `${of?.codes[row] ?? -1} ${product?.codes[row] ?? -1}`;
}

/** The form of a number, which is everything but its digits: `R-1004` differs from `1003`. */
function formOf(number: string): string {
  return number.replace(/\d+/g, '0').toLowerCase();
}
