import type { ShopQuestion } from '../../../contract/lens.ts';

/** Orders are described by their products or by categories. */
export type NextKind = 'product' | 'category';

export interface NextQuestion extends ShopQuestion {
  /** Absent: categories, if the shop has many products and some categories. */
  by?: NextKind;
}

/** Customers who bought `from` in one order and `to` in their next; indices of `names`. */
export interface NextFlow {
  from: number;
  to: number;
  /** Customers who did so at least once. */
  customers: number;
  /** Customers who bought `from` and came again. */
  of: number;
  /** The share of these customers, with its 95 % interval. */
  share: number;
  low95: number;
  high95: number;
  /** Customers expected by chance, given what next orders of that month and size contain. */
  expected: number;
  /** Customers divided by expected customers. */
  times: number;
  /** Probability of at least as many customers by chance. */
  chance: number;
  /** Whether it is distinguishable from chance, considering all flows that were tested. */
  isSure: boolean;
}

export interface NextAnswer {
  by: NextKind;
  /** The available kinds. */
  kinds: NextKind[];
  /** Names as in the order lines, and as shown to people (may be empty). */
  names: string[];
  labels: string[];
  /** Orders that were followed by another of the same customer, and customers who came again. */
  steps: number;
  customers: number;
  /** Significant flows first, then by customers beyond chance. */
  flows: NextFlow[];
  findings: NextFinding[];
}

export type NextFinding =
  | { key: 'next'; from: number; to: number; detail: { share: number; times: number } }
  | { key: 'again'; from: number; detail: { share: number; times: number } };
