import { readNumber } from '../values/read-numbers.ts';
import type { Platform } from './platform.ts';

const TYPE = ['type', 'トランザクションの種類', 'typ', 'tipo'];
const SALES_AND_REFUNDS = [
  ...['order', 'refund', '注文', '返金', 'Bestellung', 'Erstattung', 'Commande', 'Remboursement'],
  ...['Pedido', 'Reembolso', 'Ordine', 'Rimborso']
];
const NO_SALE = new RegExp(`^(?!(?:${SALES_AND_REFUNDS.join('|')})$)`, 'i');
const ORDER = [
  'order id',
  '注文番号',
  'Bestellnummer',
  'numéro de la commande',
  'número de pedido',
  'Numero ordine'
];
const SALES = [
  'product sales',
  '商品売上',
  'Umsätze',
  'ventes de produits',
  'ventas de productos',
  'Vendite'
];

const REBATES = [
  'promotional rebates',
  'プロモーション割引額',
  'Rabatte aus Werbeaktionen',
  'Rabais promotionnels',
  'devoluciones promocionales',
  'Sconti promozionali'
];
const SHIPPING = [
  'shipping credits',
  'postage credits',
  '配送料',
  'Gutschrift für Versandkosten',
  "crédits d'expédition",
  'abonos de envío',
  'Accrediti per le spedizioni'
];

/** Whole cents or none, as the report writes amounts: 1.234,56 and 1.234 have a decimal comma. */
function hasComma(cell: string): boolean {
  return /,\d{1,2}$/.test(cell) || /^[^,]*\.\d{3}$/.test(cell);
}

function amountOf(cell: string): number {
  return readNumber(cell, hasComma(cell) ? ',' : '.') || 0;
}

function written(amount: number, isComma: boolean): string {
  const plain = Number.isInteger(amount) ? String(amount) : amount.toFixed(2);
  return isComma ? plain.replace('.', ',') : plain;
}

/**
 * The date range transactions report, in the language of the marketplace: one row per order line or
 * refund, with sales, fees and payout. Fees and transfers have separate rows. Sales are written
 * before promotions, and one column holds those of goods and of the parcel: what is more than the
 * parcel cost came off the goods.
 */
export const amazonTransactions: Platform = {
  name: 'Amazon',
  kind: 'order_lines',
  ownTotals: SALES,
  signature: [
    TYPE,
    ORDER,
    'sku',
    SALES,
    [
      'selling fees',
      '手数料',
      'Verkaufsgebühren',
      'frais de vente',
      'tarifas de venta',
      'Commissioni di vendita'
    ],
    ['total', '合計', 'Gesamt', 'totale']
  ],
  roles: {
    order_id: ORDER,
    order_date: [
      'date/time',
      '日付/時間',
      'Datum/Uhrzeit',
      'date/heure',
      'fecha y hora',
      'Data/Ora:'
    ],
    product_id: ['sku'],
    product_name: ['description', '説明', 'Beschreibung', 'descripción', 'Descrizione'],
    quantity: ['quantity', '数量', 'Menge', 'quantité', 'cantidad', 'Quantità'],
    line_total: SALES,
    tax: ['product sales tax', '商品の売上税', 'Produktumsatzsteuer'],
    region: ['order state', '都道府県', 'Bundesland'],
    city: ['order city', '市町村', 'Ort der Bestellung'],
    postcode: ['order postal', '郵便番号', 'Postleitzahl'],
    channel: ['marketplace', 'Amazon 出品サービス', 'web de Amazon']
  },
  combine: [
    {
      into: REBATES,
      with: SHIPPING,
      join(rebate, shipping) {
        const off = amountOf(rebate);
        const ofGoods = Math.max(0, Math.abs(off) - Math.abs(amountOf(shipping)));
        return written(Math.sign(off) * ofGoods, hasComma(rebate));
      }
    },
    {
      into: SALES,
      with: REBATES,
      join(sales, rebate) {
        const [sold, off] = [amountOf(sales), amountOf(rebate)];
        const isLess = sold * off < 0 && Math.abs(off) <= Math.abs(sold);
        return isLess ? written(sold + off, hasComma(sales) || hasComma(rebate)) : sales;
      }
    }
  ],
  leaveOut: [
    {
      header: TYPE,
      cells: NO_SALE,
      reason: 'not_an_order'
    }
  ],
  example: `日付/時間,決済番号,トランザクションの種類,注文番号,SKU,説明,数量,Amazon 出品サービス,市町村,都道府県,郵便番号,商品売上,商品の売上税,手数料,FBA 手数料,その他,合計
2026/01/05 10:11:12JST,123,注文,250-1,S1,ランプ,2,amazon.co.jp,千代田区,東京都,100-0001,"3,637",363,-400,-500,0,"3,100"
2026/01/06 10:11:12JST,123,注文,250-2,S2,電球,1,amazon.co.jp,北区,大阪府,530-0001,455,45,-50,-300,0,150
2026/01/07 10:11:12JST,123,返金,250-2,S2,電球,1,amazon.co.jp,北区,大阪府,530-0001,-455,-45,50,0,0,-450
2026/01/08 10:11:12JST,123,注文外料金,,,月額登録料,,amazon.co.jp,,,,0,0,0,0,"-4,900","-4,900"
`
};
