import type { ShopQuestion } from '../../../contract/lens.ts';

/** How the shop orders; what its owner knows and no file says. */
export interface OrderRules {
  /** From order to shelf. */
  leadDays: number;
  /** From one order to the next. */
  reviewDays: number;
  /** How often what is there shall be enough until the next delivery, 0 to 1. */
  service: number;
  /** Pieces are ordered in multiples of this. */
  pack: number;
  /** Fewer pieces of a product cannot be ordered. */
  minimum: number;
  /** What a piece on the shelf costs a year, as a share of what it cost to buy; 0: not said. */
  holding: number;
  /** What it costs to order a product once, besides its pieces, in the shop's currency; 0: not said. */
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
/** Most of each, as the form offers them. */
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
}

/** How the pace of a product is told: over which weeks, or by smoothing them. */
export const DEMAND_METHODS = ['mean_4', 'mean_13', 'ses', 'tsb'] as const;
export type DemandMethod = (typeof DEMAND_METHODS)[number];

export interface OrderRow {
  product: string;
  name: string;
  category: string;
  /** Pieces expected from today until what is ordered next time is there. */
  demand: number;
  /** Pieces beyond it, so that they are enough as often as asked for. */
  safetyStock: number;
  /** To be ordered when no more pieces than this are left. */
  reorderPoint: number;
  /** Now; where the stock is not known, what the shelf should hold. */
  orderQuantity: number;
  /** The quantity an order that costs least a year has; NaN: a cost is not known. */
  economicQuantity: number;
  /** NaN: no file says it. */
  stock: number;
  /** Day since 1970 on which the shelf is expected to be empty; NaN: not known, or not within a year. */
  runsOut: number;
  /** Of a piece; NaN: no file says it. */
  cost: number;
  /** Empty: no file says it. */
  supplier: string;
  method: DemandMethod;
  isSeasonal: boolean;
  /** What the order comes to, by cost where known, else by the mean price; NaN without money. */
  value: number;
  /** Weeks of history of the product. */
  weeks: number;
  /** Pieces of orders far outside its custom that are not expected again. */
  oddPieces: number;
}

/** Weeks in which a product that sells evenly sold nothing: perhaps it was out of stock. */
export interface SoldOut {
  product: string;
  name: string;
  /** Days since 1970, both inside. */
  from: number;
  to: number;
  /** Pieces that its usual pace would have sold. */
  lost: number;
}

/** What a way of ordering would have come to in the past. */
export interface PolicyOutcome {
  /** Pieces asked for that were not there, and their share of all. */
  lost: number;
  lostShare: number;
  /** Mean pieces on the shelf. */
  held: number;
  /** Mean value of these by mean price; NaN without money. */
  heldValue: number;
  /** What storing and ordering come to in a year, of products whose cost is known; NaN where none is. */
  holding: number;
  ordering: number;
}

export interface Simulation {
  weeks: number;
  products: number;
  /** By this list's rules; and by ordering what the last month sold. */
  rules: PolicyOutcome;
  lastMonth: PolicyOutcome;
  /** Share of periods in which the level was enough, told at each with the weeks before alone. */
  held: number;
}

/** What storing and ordering cost a year, of products whose economic quantity is known. */
export interface Economic {
  products: number;
  /** Ordered in economic quantities, and ordered once a period. */
  cost: number;
  periodCost: number;
}

/** One order far outside what its product was ordered by until then, on a day since 1970. */
export interface OddSale {
  name: string;
  day: number;
  pieces: number;
  /** Of the largest order before, which it counts as in what is expected. */
  counted: number;
  /** The past that is played holds it: all of it is asked for there. */
  isPlayed: boolean;
}

/** What is to be ordered of one supplier. */
export interface SupplierSum {
  /** Empty: of products whose supplier no file says. */
  supplier: string;
  /** Products to be ordered, their pieces, and what these come to where that is known. */
  products: number;
  units: number;
  value: number;
}

export interface OrderAnswer {
  currency: string;
  hasMoney: boolean;
  rules: OrderRules;
  /** Last day of the data since 1970. */
  today: number;
  /** Products of which the stock is known. */
  stockKnown: number;
  rows: OrderRow[];
  /** Empty where no file says who supplies what; what is worth most first, without a supplier last. */
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

/** Shares of pieces asked for that were not there, and what stood on the shelf for it. */
interface HeldDetail {
  held: number;
  service: number;
  weeks: number;
  lost: number;
  shelf: number;
  lastMonthLost: number;
  lastMonthShelf: number;
}

interface CostDetail {
  weeks: number;
  holding: number;
  ordering: number;
  lastMonthHolding: number;
  lastMonthOrdering: number;
}

export type OrderFinding =
  /** Of products with a known stock: at or below their reorder point. */
  | { key: 'now'; detail: { products: number; first: string; others: number } }
  | { key: 'enough'; detail: { products: number } }
  | { key: 'noStock'; detail: { products: number; days: number } }
  /** Shelves in money, or in pieces without it. `better`: it lost less and held no more. */
  | { key: 'better' | 'more' | 'worse'; detail: HeldDetail }
  | { key: 'short'; detail: { weeks: number } }
  /** Of all odd orders the largest; `oddTried`: some are in the past that was played. */
  | { key: 'odd' | 'oddTried'; detail: Omit<OddSale, 'isPlayed'> & { others: number } }
  /** Costs of ordering and storing are told. `saved`: a year, against ordering once a period. */
  | { key: 'economic'; detail: Economic & { saved: number; days: number } }
  | { key: 'noCost'; detail: Record<string, never> }
  /** What both ways of ordering would have cost in a year, storing and ordering. */
  | { key: 'costs'; detail: CostDetail };
