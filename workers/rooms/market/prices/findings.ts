import type { PricesFinding, PriceStep, ProductPrice, PromotionRow, ShopSale } from './contract.ts';

/** The most sentences of one kind; the table has the others. */
const MOST = 2;

/** What the prices of most products did at once. */
export interface ShopMoves {
  /** Changes that stayed, the newest first. */
  steps: readonly PriceStep[];
  sale: ShopSale | null;
}

/** The findings of the page; none if chance explains everything. */
export function listPrices(
  products: readonly ProductPrice[],
  promotions: readonly PromotionRow[],
  { steps: [newest, ...earlier], sale }: ShopMoves
): PricesFinding[] {
  const told = [...products.keys()].filter((row) => products[row].verdict === 'told');
  const ofKind = (key: 'elastic' | 'inelastic' | 'reacts') =>
    told
      .filter((row) => kindOf(products[row]) === key)
      .slice(0, MOST)
      .map((row) => ({ key, row }));
  const lifted = [...promotions.keys()].filter((row) => promotions[row].isTold);
  return [
    ...(newest ? [{ key: wayOf(newest), ...newest }] : []),
    ...(earlier.length > 0 ? [{ key: 'earlier' as const, steps: earlier }] : []),
    ...(sale ? [{ key: 'sale' as const, ...sale }] : []),
    ...ofKind('inelastic'),
    ...ofKind('elastic'),
    ...(told.some((row) => kindOf(products[row]) !== 'reacts') ? [] : ofKind('reacts')),
    ...lifted.slice(0, MOST).map((row) => ({ key: 'promotion' as const, row }))
  ];
}

const wayOf = ({ change }: PriceStep): 'risen' | 'fallen' => (change > 0 ? 'risen' : 'fallen');

/** With an elasticity below −1 a lower price brings more revenue, above it a higher one does. */
function kindOf({ low90, high90 }: ProductPrice) {
  if (high90 < -1) return 'elastic';
  return low90 > -1 ? 'inelastic' : 'reacts';
}
