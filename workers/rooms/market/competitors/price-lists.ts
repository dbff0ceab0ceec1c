import type { NumberColumn, TextColumn } from '../../../contract/columns.ts';
import { foldWhiteSpace } from '../../../shop/products/product-names.ts';
import type { OtherTable } from '../../../shop/tables.ts';
import type { CompetitorsQuestion, PricedTable } from './contract.ts';
import type { ListedProduct } from './match-products.ts';

const NAME =
  /name|title|product|item|article|artikel|bezeichnung|produit|producto|商品|名称|名稱|品名|标题/i;
const NO_NAME =
  /(^|[^a-z])(id|sku|code|ean|asin|url|link|brand|description|category)([^a-z]|$)|编号|链接|描述|类别|品牌/i;
const PRICE = /price|preis|prix|precio|amount|价|價|金额/i;

/** The shop's tables with text and numbers. */
export function listPricedTables(tables: readonly OtherTable[]): PricedTable[] {
  return tables
    .map(({ sourceId, fileName, columns }) => {
      const ofType = (type: 'text' | 'number') =>
        columns.filter(({ column }) => column.type === type).map(({ header }) => header);
      return { sourceId, fileName, names: ofType('text'), prices: ofType('number') };
    })
    .filter(({ names, prices }) => names.length > 0 && prices.length > 0);
}

/** The columns asked for, else those whose headers and values look most like names and prices. */
export function chooseListColumns(
  table: OtherTable,
  { names, prices }: PricedTable,
  asked: Pick<CompetitorsQuestion, 'nameColumn' | 'priceColumn'>
): { nameColumn: string; priceColumn: string } {
  const called = names.filter((own) => NAME.test(own) && !NO_NAME.test(own));
  const candidates = called.length > 0 ? called : names;
  const variety = (header: string) => columnOf(table, header).dictionary.length;
  const [likeliest] = [...candidates].sort((a, b) => variety(b) - variety(a));
  return {
    nameColumn: names.find((own) => own === asked.nameColumn) ?? likeliest,
    priceColumn:
      prices.find((own) => own === asked.priceColumn) ??
      prices.find((own) => PRICE.test(own)) ??
      prices[0]
  };
}

/** The rows of a list that have a name; a price of 0 or less counts as unknown. */
export function readPriceList(
  table: OtherTable,
  { nameColumn, priceColumn }: { nameColumn: string; priceColumn: string }
): ListedProduct[] {
  const names = columnOf(table, nameColumn) as TextColumn;
  const prices = columnOf(table, priceColumn) as NumberColumn;
  return Array.from({ length: table.rows }, (_, row) => {
    const price = prices.dictionary[prices.codes[row]];
    return {
      name: foldWhiteSpace(names.dictionary[names.codes[row]]),
      price: price > 0 ? price : NaN
    };
  }).filter(({ name }) => name !== '');
}

function columnOf(table: OtherTable, header: string) {
  return table.columns.find((own) => own.header === header)!.column;
}
