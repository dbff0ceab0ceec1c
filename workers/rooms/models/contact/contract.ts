import type { ShopQuestion } from '../../../contract/lens.ts';

/** Weeks since the last mail that are told apart; the last stands for more. */
export const MAIL_WEEKS = 8;
/** What a week later counts: about a year is looked ahead. */
export const DISCOUNT = 0.98;

/** What the orders cannot say and the person sets. */
export interface ContactAssumptions {
  /** By how much a mail raises the chance of an order in its week: .2 is a fifth more. */
  lift: number;
  /** Share of an order that is earned. */
  margin: number;
  /** Weeks after which a mail works fully again; before, in proportion. */
  rest: number;
  /** Of a mail, in the shop's currency; missing: a hundredth of what an order earns. */
  cost?: number;
  /** Of a mail right after another; fades as the customer rests. Missing: as the cost. */
  annoyance?: number;
}

export const ASSUMED: ContactAssumptions = { lift: 0.2, margin: 0.4, rest: 4 };

export interface ContactQuestion extends ShopQuestion, ContactAssumptions {
  seed: number;
}

export type ContactRule = 'never' | 'weekly' | 'gap' | 'learned' | 'optimal';

/** From … to; no end: and more. */
export interface CountRange {
  from: number;
  to: number | null;
}

/** Customers alike in weeks since their last order and in orders so far. */
export interface ContactState {
  recency: CountRange;
  orders: CountRange;
  /** As the shop stands today. */
  customers: number;
  /** Of an order in a week without a mail. */
  chance: number;
  /** Whether to write, by weeks since the last mail: 1, 2, … `MAIL_WEEKS` and more. */
  write: boolean[];
}

export interface ContactRow {
  rule: ContactRule;
  /** Earned a customer and year, later weeks counting less. */
  earned: number;
  /** Mails a customer and year, counted alike. */
  mails: number;
}

/** Why the shop cannot be asked. */
export type ContactLack = 'money' | 'history';

export interface ContactAnswer {
  lacks: ContactLack | null;
  currency: string;
  customers: number;
  /** Weeks of customers the simulated shop is fitted to, and how many of them held an order. */
  weeks: number;
  orderWeeks: number;
  assumed: Required<ContactAssumptions>;
  /** Row after row: weeks since the last order, then orders so far. */
  states: ContactState[];
  rules: ContactRow[];
  /** Weeks of the best fixed gap. */
  gap: number;
  /** What the rule learned so far earns, by simulated weeks of customers. */
  curve: { weeks: number; earned: number }[];
}
