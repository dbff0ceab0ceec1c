import { foldWhiteSpace } from '../../../shop/products/product-names.ts';
import { wordsOf } from '../../../text/words.ts';
import type { Role } from '../../../contract/roles.ts';
import type { CellTable } from '../cell-table.ts';
import type { Reason } from '../meaning/contract.ts';

/** Minimum number of products for a comparison. */
const LEAST_PRODUCTS = 5;
/** From this share of its rows, or of the shop's products, a list is the shop's own. */
const OWN_ROWS = 0.6;
const OWN_PRODUCTS = 0.8;
/** The shop's internal codes are unknown to others: few matches are enough. */
const OWN_CODES = 0.1;
/** EAN, UPC and ISBN are assigned by the maker: every shop has the same. */
const BARCODE = /^\d{8}$|^\d{12,14}$/;
/** Columns that no list of another shop can have. */
const OWN_FACTS: readonly Role[] = ['cost', 'supplier'];

/** A shop's products: code and name by index; names may be empty. */
export interface OwnProducts {
  products: readonly string[];
  names: readonly string[];
}

/**
 * Whether a product list is more likely another shop's prices: it has names and prices, no columns
 * only the owner knows, and few of its rows match products of the shop by code or full name.
 * Imported as the shop's own, it would fill the catalogue with products the shop does not sell.
 *
 * @param roles of the columns, in order
 * @returns the counts as a reason; null: the file may be the shop's own
 */
export function tellOthersPrices(
  table: Pick<CellTable, 'rows' | 'cell'>,
  roles: readonly Role[],
  own: OwnProducts
): Reason | null {
  const [name, code] = [roles.indexOf('product_name'), roles.indexOf('product_id')];
  const isPriced = name >= 0 && roles.includes('unit_price');
  if (!isPriced || roles.some((role) => OWN_FACTS.includes(role))) return null;
  const known = knownProducts(own);
  if (known.size < LEAST_PRODUCTS) return null;
  const cell = (row: number, column: number) =>
    column < 0 ? '' : foldWhiteSpace(table.cell(row, column)).toLowerCase();
  const found = new Set<number>();
  let [rows, byCode, alike] = [0, 0, 0];
  for (let row = 0; row < table.rows; row++) {
    const [listed, itsCode] = [cell(row, name), cell(row, code)];
    if (!listed && !itsCode) continue;
    rows++;
    const coded = known.byCode.get(itsCode);
    const isCoded = coded !== undefined && mayBeOne(listed, own.names[coded]);
    const place = isCoded ? coded : known.byName.get(listed);
    if (place === undefined) continue;
    alike++;
    found.add(place);
    if (isCoded && !BARCODE.test(itsCode)) byCode++;
  }
  const isOwn =
    rows === 0 ||
    byCode >= OWN_CODES * Math.min(rows, known.size) ||
    alike >= OWN_ROWS * rows ||
    found.size >= OWN_PRODUCTS * known.size;
  const detail = { alike, rows, products: known.size };
  return isOwn ? null : { key: 'others_prices', detail };
}

function knownProducts({ products, names }: OwnProducts) {
  const [byCode, byName] = [new Map<string, number>(), new Map<string, number>()];
  let size = 0;
  for (const [place, product] of products.entries()) {
    const [code, name] = [product, names[place]].map((text) => foldWhiteSpace(text).toLowerCase());
    if (!code && !name) continue;
    size++;
    if (code) byCode.set(code, place);
    // Products without a code are identified by name.
    if (name || code) byName.set(name || code, place);
  }
  return { byCode, byName, size };
}

/** Sequential numbers coincide between shops: names must have a common word, if both are known. */
function mayBeOne(listed: string, own: string): boolean {
  if (!listed || !own) return true;
  const words = new Set(wordsOf(own));
  return listed === foldWhiteSpace(own).toLowerCase() || wordsOf(listed).some((w) => words.has(w));
}
