import { foldWhiteSpace } from '../../shop/products/product-names.ts';
import { findCountry } from './countries/country-codes.ts';
import { readSources } from '../../store/read-shop.ts';
import type { NamedCountry } from './contract.ts';

/**
 * The countries in a shop's orders, spelled as in its files, with their codes; texts that are not
 * countries are omitted. Reads a single column, so that it answers before the rest of the shop is
 * loaded.
 *
 * @throws Failed `shop_not_found`
 * @example describeCountries(1) // [{ name: 'EIRE', code: 'IE' }, { name: 'Germany', code: 'DE' }]
 */
export async function describeCountries(shopId: number): Promise<NamedCountry[]> {
  const sources = await readSources(shopId, ['order_lines'], ['country']);
  const written = sources.flatMap(({ columns }) =>
    columns.flatMap(({ column }) => (column.type === 'text' ? column.dictionary : []))
  );
  return [...new Set(written.map(foldWhiteSpace))].flatMap((name) => {
    const code = findCountry(name)?.code;
    return code ? [{ name, code }] : [];
  });
}
