import { foldWhiteSpace } from '../../shop/products/product-names.ts';
import { findCountry } from './countries/country-codes.ts';
import { readSources } from '../../store/read-shop.ts';
import type { NamedCountry } from './contract.ts';

/**
 * The countries that a shop's orders name, as its files write them, with their codes; what is no
 * country is left out. Reads one column, so that it is there before anything else of the shop is.
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
