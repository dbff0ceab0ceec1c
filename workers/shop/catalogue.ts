import type { OrderLines } from '../contract/order-lines.ts';
import type { CustomerOrders } from './customer-orders.ts';

/** The shop's products, sorted by code point, without postage and fees. */
export interface Catalogue {
  products: string[];
  names: string[];
  /** Item number by product code of the order lines; −1 for what is not a product. */
  itemOf: Int32Array;
}

/** Every product in the order lines, including those bought by unknown customers only. */
export function listCatalogue(lines: OrderLines): Catalogue {
  const isNamed = new Uint8Array(lines.product.dictionary.length);
  for (let row = 0; row < lines.rows; row++) isNamed[lines.product.codes[row]] = 1;
  return listMarked(lines, isNamed);
}

/** The products that known customers bought: only these can be recommended from behaviour. */
export function listBought({ lineRow }: CustomerOrders, lines: OrderLines): Catalogue {
  const isBought = new Uint8Array(lines.product.dictionary.length);
  for (const row of lineRow) isBought[lines.product.codes[row]] = 1;
  return listMarked(lines, isBought);
}

function listMarked(
  { product: { dictionary }, isNotProduct, productNames }: OrderLines,
  isMarked: Uint8Array
): Catalogue {
  const codes = [...isMarked.keys()].filter(
    (code) => code > 0 && isMarked[code] && !isNotProduct[code]
  );
  codes.sort((a, b) => (dictionary[a] < dictionary[b] ? -1 : 1));
  const itemOf = new Int32Array(dictionary.length).fill(-1);
  codes.forEach((code, item) => (itemOf[code] = item));
  return {
    products: codes.map((code) => dictionary[code]),
    names: codes.map((code) => productNames[code]),
    itemOf
  };
}
