import { currencyOf } from '../../../shop/lines/currency-marks.ts';
import type { CellTable } from '../cell-table.ts';
import type { ColumnLook } from '../layout/column-looks.ts';
import { PreparedTable, takeRows } from '../layout/prepared-table.ts';
import { totalWord } from '../layout/total-words.ts';
import type { Unpacked } from '../layout/unpack-cells.ts';
import { nameColumns } from '../meaning/headers.ts';
import { areMoney } from './days-across.ts';
import { columnOfLines, crosstabLines } from './crosstab-lines.ts';

const LEAST_DAYS = 3;
const LEAST_PRODUCTS = 2;
/** A number of pieces, or money with cents; neither a measurement nor negative. */
const SOLD = /^[^\d-]*\d[\d.,' ]*[^\d.,-]*$/;
const MEASURED = /[.,]\d$|[.,]\d{4,}$/;
/** Things counted or measured per day that are not products: beginnings of words … */
const NO_PRODUCT = new RegExp(
  '(?<!\\p{L})(?:weather|wetter|regen|rain|snow|schnee|humid|visit|besuch|gäste|guests|customer|' +
    'client|session|user|view|click|klick|traffic|lead|bounce|receipt|bestell|pedido|commande|' +
    'bons|feature|target|holiday|feiertag|weekday|wochentag|staff|personal|revenue|sales|cash|' +
    'karte|price|prix|precio)|' +
    // … whole words …
    '(?<!\\p{L})(?:open|high|low|close|volume|index|score|promo|sun|wind|hours?|rate|quote|' +
    'orders?|costs?|cards?|label)(?!\\p{L})|' +
    // … and text that may occur anywhere.
    'temp(?:eratur|\\.)|kunden|verkauf|verkäuf|umsatz|kosten|preis|°|%|气温|气象|温度|天气|访客|客流|' +
    '访问|订单|价格|成本|销售额|销量|来客|気温|天気',
  'iu'
);

/**
 * Names of places, channels and means of payment: their columns divide the same sum in another way.
 */
const NO_PRODUCT_EITHER = new RegExp(
  '(?<!\\p{L})(?:google|facebook|meta|instagram|tik ?tok|bing|pinterest|linkedin|youtube|' +
    'snapchat|twitter|amazon|ebay|etsy|shopify|adwords|ads|newsletter|organic|direct|referral|affiliate|' +
    'e-?mail|seo|sea|online|offline|store|filiale|paypal|visa|master ?card|maestro|amex|klarna|' +
    'stripe|twint|bar|bank|girocard|überweisung|lastschrift|apple pay)(?!\\p{L})|' +
    '支付宝|微信|抖音|淘宝|京东|百度|银行|现金',
  'iu'
);

/**
 * Turns a crosstab with days in rows and products in columns (`Day`, `Coffee`, `Cake`) into lines,
 * one per filled cell. Every other column must be numeric, under a header with no other meaning; a
 * column that sums the others is left out.
 *
 * @param sources texts that may say whether the cells are pieces or money
 * @returns null for all other files
 */
export function spreadProducts(
  looks: readonly ColumnLook[],
  table: CellTable,
  sources: readonly string[]
): Unpacked | null {
  const day = looks.findIndex(({ type }) => type === 'date');
  if (day < 0 || table.rows < LEAST_DAYS || !isOneRowADay(looks[day], table.rows)) return null;
  const products = looks.flatMap(({ header }, at) =>
    at !== day && totalWord(header) !== 'whole' ? [at] : []
  );
  if (products.length < LEAST_PRODUCTS) return null;
  if (!products.every((at) => isProduct(looks[at]))) return null;
  const names = products.map((at) => looks[at].header);
  const isMoney = areMoney(looks, products, [...sources, ...names]);
  return spread(looks, table, { day, products, isMoney });
}

function isOneRowADay({ role, header, filled, column }: ColumnLook, rows: number): boolean {
  const isNamed = role === 'order_date' || header.trim() === '';
  return isNamed && filled === rows && new Set(column.codes.subarray(0, rows)).size === rows;
}

function isProduct({ header, type, role, sureness, column, blank, filled }: ColumnLook): boolean {
  if (role && sureness > 0) return false;
  if (!/\p{L}{2}/u.test(header) || /[_\d]$/.test(header) || currencyOf(header)) return false;
  if (NO_PRODUCT.test(header) || NO_PRODUCT_EITHER.test(header)) return false;
  if (type !== 'number' || filled === 0) return false;
  return column.dictionary.every((cell, code) => {
    const text = cell.trim();
    return blank[code] === 1 || (SOLD.test(text) && !MEASURED.test(text));
  });
}

interface Crosstab {
  day: number;
  products: readonly number[];
  isMoney: boolean;
}

function spread(
  looks: readonly ColumnLook[],
  table: CellTable,
  { day, products, isMoney }: Crosstab
): Unpacked {
  const cells = crosstabLines(table, products);
  const { rows, values } = cells;
  const names = columnOfLines(cells, (_, place) => looks[products[place]].header);
  const columns = [takeRows(table, rows)[day], names, values];
  const headers = [looks[day].header || 'Date', 'Product', isMoney ? 'Amount' : 'Quantity'];
  const [first, last] = [products[0], products[products.length - 1]];
  const detail = { first: looks[first].header, last: looks[last].header, lines: rows.length };
  return {
    headers: nameColumns(headers),
    table: new PreparedTable(table, columns, rows),
    notes: [{ key: isMoney ? 'products_money' : 'products_pieces', detail }]
  };
}
