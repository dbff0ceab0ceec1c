import type { Role } from '../../../contract/roles.ts';
import type { ColumnEvidence } from '../values/column-evidence.ts';
import type { Reason } from './contract.ts';

/** What a column could mean, as far as it matters here. */
interface Meant {
  column: number;
  role: Role;
  score: number;
  rejected: boolean;
}

/** Headers that name a number without saying of what. */
const BARE = new Set(
  'id|no|nr|num|number|nummer|numero|número|n|編號|编号|号码|番号|번호|номер|رقم|numer|numéro|mã|รหัส|nomor|numara|číslo'.split(
    '|'
  )
);
/** Headers of customer lists, which may also have buyers and amounts: their purchases so far. */
const OF_CUSTOMERS = new Set(
  'orders|orders count|order count|number of orders|total orders|last order|订单数|订单数量|total spent'.split(
    '|'
  )
);
const BUYER: readonly Role[] = ['customer_id', 'customer_name', 'email', 'phone'];
const AMOUNT: readonly Role[] = ['line_total', 'unit_price', 'order_total'];
const PRODUCT: readonly Role[] = ['product_name', 'product_id'];

/**
 * The column of order numbers, if a lone `ID` stands beside buyer, date and amount, no column is
 * named as the order's, and it does not vary with the product.
 *
 * @param plain headers, normalised
 */
export function byBareNumber(
  headers: readonly string[],
  plain: readonly string[],
  evidence: readonly ColumnEvidence[],
  found: readonly Meant[]
): (Meant & { reason: Reason })[] {
  const column = plain.findIndex((name, at) => BARE.has(name) || headers[at].trim() === '#');
  if (column < 0 || evidence[column].filled === 0) return [];
  const named = (roles: readonly Role[]) =>
    found.filter(
      (candidate) =>
        roles.includes(candidate.role) &&
        candidate.score > 0.55 &&
        !candidate.rejected &&
        candidate.column !== column
    );
  const isOfOrders =
    [BUYER, AMOUNT, ['order_date'] as const].every((roles) => named(roles).length > 0) &&
    named(['order_id']).length === 0 &&
    !plain.some((name) => OF_CUSTOMERS.has(name));
  const { distinct, filled } = evidence[column];
  const goesWithProduct = named(PRODUCT).some(
    (product) => distinct < filled && evidence[product.column].distinct === distinct
  );
  if (!isOfOrders || goesWithProduct) return [];
  const reason = { key: 'company', detail: { header: headers[column] } };
  return [{ column, role: 'order_id', score: 1.5, reason, rejected: false }];
}
