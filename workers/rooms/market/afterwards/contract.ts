import type { ShopQuestion } from '../../../contract/lens.ts';

/** What an order is told by: its products or their categories. */
export type NextKind = 'product' | 'category';

export interface NextQuestion extends ShopQuestion {
  /** Missing: categories where the shop has many products and some categories. */
  by?: NextKind;
}

/** Who bought `from` in one order and `to` in their next one: places in `names`. */
export interface NextFlow {
  from: number;
  to: number;
  /** Customers who did so at least once. */
  customers: number;
  /** Customers who bought `from` and came again. */
  of: number;
  /** Their share, with its 95 % interval. */
  share: number;
  low95: number;
  high95: number;
  /** Customers who would have by chance: what any next orders of that month and size hold. */
  expected: number;
  /** Times as many as by chance. */
  times: number;
  /** Chance of so many or more. */
  chance: number;
  /** Told apart from chance, with all flows that were possible in mind. */
  isSure: boolean;
}

export interface NextAnswer {
  by: NextKind;
  /** What can be chosen. */
  kinds: NextKind[];
  /** Names in the order lines, and for people (may be empty). */
  names: string[];
  labels: string[];
  /** Orders that were followed by another of the same customer, and customers who came again. */
  steps: number;
  customers: number;
  /** What is told apart from chance first, by customers beyond chance. */
  flows: NextFlow[];
  findings: NextFinding[];
}

export type NextFinding =
  | { key: 'next'; from: number; to: number; detail: { share: number; times: number } }
  | { key: 'again'; from: number; detail: { share: number; times: number } };
