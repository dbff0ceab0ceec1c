import type { Role, TableKind } from '../../../contract/roles.ts';
import type { ValueMeanings } from '../../../contract/files/value-meanings.ts';
import { isDocumentHeader } from '../../../shop/lines/statuses/document-headers.ts';
import { statusKey } from '../../../shop/lines/statuses/status-meaning.ts';
import type { CellTable } from '../cell-table.ts';
import type { Rule } from '../values/judge-rows.ts';

/** Entries of a payment service that are neither sales nor refunds: fees, transfers to the bank. */
const NO_SALE = new Set(
  (
    'fee|fees|service fee|transaction fee|payment fee|processing fee|commission|commission fee|sales fee|' +
    'fixed fee|percentage fee|payout|payouts|transfer|bank transfer|withdrawal|deposit|tax on fee|fee tax|vat on fees|subscription|' +
    'gebühr|gebühren|provision|auszahlung|abbuchung|überweisung|frais|commissions|versement|virement|retrait|' +
    'comisión|comisiones|tarifa|retiro|transferencia|liquidación|comissão|taxa|saque|repasse|commissione|commissioni|' +
    'bonifico|prelievo|accredito|kosten|uitbetaling|opłata|prowizja|wypłata|комиссия|выплата|перевод|komisyon|' +
    'ödeme aktarımı|手续费|服务费|佣金|提现|转账|结算|技术服务费|手数料|振込|出金|수수료|출금|정산'
  ).split('|')
);

/** Entries of these kinds may also be goods. */
const ALSO_GOODS = new Set([
  'subscription',
  'deposit',
  'transfer',
  'transferencia',
  '结算',
  '服务费'
]);

const SALE = new Set(
  (
    'sale|sales|payment|charge|order|purchase|verkauf|zahlung|zahlungseingang|bestellung|vente|paiement|commande|' +
    'venta|pago|cobro|pedido|venda|pagamento|recebimento|vendita|ordine|verkoop|betaling|sprzedaż|wpłata|продажа|оплата|' +
    'satış|ödeme|销售|收款|订单|交易|支付|売上|販売|注文|매출|판매|주문'
  ).split('|')
);

/** Kinds of rows of one order, other than its goods. */
const CHARGES = new Set(
  (
    'shipping|shipping fee|shipping line|postage|delivery|delivery fee|handling|tax|vat|taxes|fee|tip|gift wrap|' +
    'versand|versandkosten|porto|steuer|mwst|gebühr|livraison|frais de port|taxe|tva|envío|gastos de envío|impuesto|' +
    'frete|imposto|spedizione|tassa|iva|verzending|verzendkosten|btw|wysyłka|podatek|доставка|налог|ндс|' +
    '运费|配送费|税费|送料|消費税|手数料|배송비|세금'
  ).split('|')
);
const GOODS = new Set(
  (
    'product|products|item|items|line item|line items|goods|article|articles|artikel|ware|produkt|produkte|produit|' +
    'produits|producto|productos|artículo|produto|produtos|prodotto|prodotti|articolo|towar|товар|商品|产品|상품'
  ).split('|')
);

/**
 * Whether a column of kinds contains fees or payouts beside sales, as those of payment services do.
 */
export function saysFees(values: readonly string[]): boolean {
  const kinds = values.map(plainKind);
  const fees = kinds.some((kind) => NO_SALE.has(kind) && !ALSO_GOODS.has(kind));
  return (fees && kinds.some((kind) => SALE.has(kind))) || dividesOrders(kinds);
}

/** Whether a kind of row means goods. */
export function isGoodsKind(cell: string): boolean {
  return GOODS.has(plainKind(cell));
}

/** Whether a column distinguishes goods from charges of the same order. */
function dividesOrders(kinds: readonly string[]): boolean {
  return kinds.some((kind) => GOODS.has(kind)) && kinds.some((kind) => CHARGES.has(kind));
}

/**
 * Rules that set aside rows of a payment service that are not orders: a column of kinds says "Fee"
 * or "Payout" beside sales and refunds. A file with nothing else keeps them.
 *
 * @param said meanings of statuses that the person chose, which take precedence
 */
export function feeRules(
  headers: readonly string[],
  table: CellTable,
  { kind, roles, values }: { kind: TableKind; roles: readonly Role[]; values?: ValueMeanings }
): Rule[] {
  if (kind !== 'order_lines') return [];
  return headers.flatMap((header, column): Rule[] => {
    if (roles[column] !== 'status' || !isDocumentHeader(header)) return [];
    const { codes, dictionary } = table.columns[column];
    const isDivided = dividesOrders(dictionary.map(plainKind));
    const isFee = (cell: string) =>
      (NO_SALE.has(plainKind(cell)) || (isDivided && CHARGES.has(plainKind(cell)))) &&
      !Object.hasOwn(values?.statuses ?? {}, statusKey(cell));
    const states = Uint8Array.from(dictionary, (cell) => Number(isFee(cell)));
    const others = dictionary.some((cell, code) => cell.trim() !== '' && states[code] === 0);
    return others ? [{ header, codes, states, state: 1, reason: 'not_an_order' }] : [];
  });
}

/** A kind of row, normalised for comparison. */
export function plainKind(cell: string): string {
  return cell.trim().toLowerCase().replaceAll('_', ' ');
}
