import type { OtherTable } from '../../../shop/tables.ts';
import type { CompetitorsAnswer, CompetitorsQuestion } from './contract.ts';
import { matchProducts } from './match-products.ts';
import type { OwnProduct } from './own-prices.ts';
import { chooseListColumns, listPricedTables, readPriceList } from './price-lists.ts';

/**
 * Compares the shop's products with a competitor's price list. Both are assumed to be in one
 * currency.
 *
 * @returns null if no table of the shop has names and prices
 */
export async function compareList(
  own: readonly OwnProduct[],
  tables: readonly OtherTable[],
  { currency, ...asked }: Omit<CompetitorsQuestion, 'shopId' | 'lens'> & { currency: string },
  breathe: () => Promise<void>
): Promise<CompetitorsAnswer | null> {
  const lists = listPricedTables(tables);
  const list = lists.find(({ sourceId }) => sourceId === asked.sourceId) ?? lists.at(0);
  if (!list) return null;
  const table = tables.find(({ sourceId }) => sourceId === list.sourceId)!;
  const columns = chooseListColumns(table, list, asked);
  const theirs = readPriceList(table, columns);
  const pairs = await matchProducts(own, theirs, breathe);
  return {
    currency,
    tables: lists,
    sourceId: list.sourceId,
    ...columns,
    own: own.length,
    theirs: theirs.length,
    matches: pairs.map(({ own: ownPlace, their, score, isSure }) => {
      const [{ product, name, category, price }, other] = [own[ownPlace], theirs[their]];
      return {
        product,
        name,
        category,
        price,
        score,
        isSure,
        theirName: other.name,
        theirPrice: other.price,
        difference: price / other.price - 1
      };
    })
  };
}
