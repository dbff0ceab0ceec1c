import type { ShopQuestion } from '../../../contract/lens.ts';
import type { Silent, SilentFinding, SoldOut } from '../silent/contract.ts';

/** The shop's ordering rules, which only its owner knows. */
export interface OrderRules {
  /** Days from placing an order to having it on the shelf. */
  leadDays: number;
  /** Days from one order to the next. */
  reviewDays: number;
  /** Service level: how often the stock should last until the next delivery, 0 to 1. */
  service: number;
  /** Orders are multiples of this many pieces. */
  pack: number;
  /** The smallest possible order of a product, in pieces. */
  minimum: number;
  /** Yearly cost of storing a piece, as a share of its purchase cost; 0: not given. */
  holding: number;
  /** Fixed cost of ordering a product once, in the shop's currency; 0: not given. */
  orderCost: number;
}

export const USUAL_RULES: OrderRules = {
  leadDays: 14,
  reviewDays: 28,
  service: 0.95,
  pack: 1,
  minimum: 1,
  holding: 0,
  orderCost: 0
};
/** The largest value of each rule that the form allows. */
export const MAX_RULES: OrderRules = {
  leadDays: 365,
  reviewDays: 182,
  service: 0.999,
  pack: 10000,
  minimum: 10000,
  holding: 2,
  orderCost: 100_000
};

export interface OrderQuestion extends ShopQuestion {
  rules: OrderRules;
  /** Products that have gone silent are no longer sold; absent: they are out of stock. */
  endsSilent?: boolean;
}

/** Ways to estimate a product's sales per week: a mean over recent weeks, or smoothing. */
export const DEMAND_METHODS = ['mean_4', 'mean_13', 'ses', 'tsb'] as const;
export type DemandMethod = (typeof DEMAND_METHODS)[number];

export interface OrderRow {
  product: string;
  name: string;
  category: string;
  /** Pieces expected to be sold from today until the delivery after the next order. */
  demand: number;
  /** Additional pieces needed to reach the service level. */
  safetyStock: number;
  /** Order when no more than this many pieces are left. */
  reorderPoint: number;
  /** Pieces to order now; if the stock is unknown, pieces the shelf should hold. */
  orderQuantity: number;
  /** The order quantity with the smallest yearly cost; NaN if a cost is unknown. */
  economicQuantity: number;
  /** NaN if no file has it. */
  stock: number;
  /** Day since 1970 on which stock runs out; NaN if unknown, or more than a year away. */
  runsOut: number;
  /** Cost per piece; NaN if no file has it. */
  cost: number;
  /** Empty if no file has it. */
  supplier: string;
  method: DemandMethod;
  isSeasonal: boolean;
  /** Value of the order at cost if known, else at the mean price; NaN without money. */
  value: number;
  /** Weeks since the product's first sale. */
  weeks: number;
  /** Pieces of unusually large orders that are not expected again. */
  oddPieces: number;
  /** null: it is still selling, or has not for so long that it is taken as no longer sold. */
  silent: Silent | null;
}

/** The result of an ordering policy, simulated on the shop's past. */
export interface PolicyOutcome {
  /** Demand that could not be met, in pieces and as a share of all demand. */
  lost: number;
  lostShare: number;
  /** Mean stock, in pieces. */
  held: number;
  /** Mean stock at mean prices; NaN without money. */
  heldValue: number;
  /** Yearly cost of storing and ordering, for products with known cost; NaN if there are none. */
  holding: number;
  ordering: number;
}

export interface Simulation {
  weeks: number;
  products: number;
  /** The outcome with this list's rules, and with ordering what the last month sold. */
  rules: PolicyOutcome;
  lastMonth: PolicyOutcome;
  /** Share of periods in which the target level was enough, each set from the weeks before. */
  held: number;
  /** By how much expected demand was above what came in all, as a share; odd orders aside. */
  expectedShare: number;
}

/** Yearly cost of storing and ordering, for products whose economic quantity is known. */
export interface Economic {
  products: number;
  /** The cost when ordering economic quantities, and when ordering once per period. */
  cost: number;
  periodCost: number;
}

/** An order far larger than its product's earlier ones, on a day since 1970. */
export interface OddSale {
  name: string;
  day: number;
  pieces: number;
  /** The largest order before; the odd one counts as no more than this in the expected demand. */
  counted: number;
  /** Whether it lies in the simulated past, where all of it counts as demand. */
  isPlayed: boolean;
}

/** The part of the order list for one supplier. */
export interface SupplierSum {
  /** Empty for products whose supplier is in no file. */
  supplier: string;
  /** Number of products to order, their pieces, and their value where known. */
  products: number;
  units: number;
  value: number;
}

export interface OrderAnswer {
  currency: string;
  hasMoney: boolean;
  rules: OrderRules;
  /** Last day of the data, since 1970. */
  today: number;
  /** Number of products with known stock. */
  stockKnown: number;
  rows: OrderRow[];
  /** Sorted by value, without a supplier last; empty if no file has suppliers. */
  suppliers: SupplierSum[];
  /** The largest first. */
  odd: OddSale[];
  soldOut: SoldOut[];
  /** null: the past is too short. */
  simulation: Simulation | null;
  /** null: no product's economic quantity is known. */
  economic: Economic | null;
  findings: OrderFinding[];
}

/** Shares of demand that could not be met, and the mean stock that was needed. */
type HeldDetail = Record<
  'held' | 'service' | 'weeks' | 'lost' | 'shelf' | 'lastMonthLost' | 'lastMonthShelf',
  number
>;

type CostDetail = Record<
  'weeks' | 'holding' | 'ordering' | 'lastMonthHolding' | 'lastMonthOrdering',
  number
>;

export type OrderFinding =
  | SilentFinding
  /** Products with known stock at or below their reorder point. */
  | { key: 'now'; detail: { products: number; first: string; others: number } }
  | { key: 'enough'; detail: { products: number } }
  | { key: 'noStock'; detail: { products: number; days: number } }
  /** Mean stock in money, else in pieces. `better`: less demand lost, no more stock. */
  | { key: 'better' | 'more' | 'worse'; detail: HeldDetail }
  | { key: 'short'; detail: { weeks: number } }
  /** Expected demand has been clearly above or below what came. */
  | { key: 'tooMuch' | 'tooLittle'; detail: { weeks: number; share: number } }
  /** Lines dated years away from all others, left out. */
  | { key: 'farOff'; detail: { lines: number; day: number } }
  /** The largest of the odd orders; `oddTried`: some lie in the simulated past. */
  | { key: 'odd' | 'oddTried'; detail: Omit<OddSale, 'isPlayed'> & { others: number } }
  /** More is listed than a year has sold, as the product's sales vary so much. */
  | { key: 'beyondYear'; detail: { name: string; pieces: number; sold: number; others: number } }
  /** With known costs. `saved`: per year, compared with ordering once per period. */
  | { key: 'economic'; detail: Economic & { saved: number; days: number } }
  | { key: 'noCost'; detail: Record<string, never> }
  /** The yearly cost of storing and ordering under both policies. */
  | { key: 'costs'; detail: CostDetail };
