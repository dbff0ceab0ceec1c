import type { ShopQuestion } from '../../../contract/lens.ts';

/** Number of states for weeks since the last mail; the last one means "or more". */
export const MAIL_WEEKS = 8;
/** Discount factor per week: the horizon is about a year. */
export const DISCOUNT = 0.98;

/** Assumptions set by the person, which orders cannot show. */
export interface ContactAssumptions {
  /** Relative increase of the order probability in the week of a mail: .2 is a fifth more. */
  lift: number;
  /** Margin as a share of the order value. */
  margin: number;
  /** Weeks until a mail has its full effect again; before, proportionally less. */
  rest: number;
  /** Cost of a mail in the shop's currency; missing: a hundredth of the margin of an order. */
  cost?: number;
  /**
   * Cost of annoyance of a mail right after another, decreasing with the gap. Missing: same as the
   * cost.
   */
  annoyance?: number;
}

export const ASSUMED: ContactAssumptions = { lift: 0.2, margin: 0.4, rest: 4 };

export interface ContactQuestion extends ShopQuestion, ContactAssumptions {
  seed: number;
}

export type ContactRule = 'never' | 'weekly' | 'gap' | 'learned' | 'optimal';

/** A range; without an end: or more. */
export interface CountRange {
  from: number;
  to: number | null;
}

/** Customers with similar recency (weeks since their last order) and number of orders. */
export interface ContactState {
  recency: CountRange;
  orders: CountRange;
  /** Number of customers today. */
  customers: number;
  /** Probability of an order in a week without a mail. */
  chance: number;
  /** Whether to write, by weeks since the last mail: 1, 2, … `MAIL_WEEKS` or more. */
  write: boolean[];
}

export interface ContactRow {
  rule: ContactRule;
  /** Discounted profit per customer and year. */
  earned: number;
  /** Discounted mails per customer and year. */
  mails: number;
}

/** Why the shop has no answer. */
export type ContactLack = 'money' | 'history';

export interface ContactAnswer {
  lacks: ContactLack | null;
  currency: string;
  customers: number;
  /** Customer weeks that the simulated shop is fitted to, and how many of them had an order. */
  weeks: number;
  orderWeeks: number;
  assumed: Required<ContactAssumptions>;
  /** Row-major: by recency, then by number of orders. */
  states: ContactState[];
  rules: ContactRow[];
  /** Weeks of the best fixed gap. */
  gap: number;
  /** Profit of the learned policy after each number of simulated customer weeks. */
  curve: { weeks: number; earned: number }[];
}
