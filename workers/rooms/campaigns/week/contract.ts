import type { ShopQuestion } from '../../../contract/lens.ts';

export type WeekQuestion = ShopQuestion;

/** What can be worth doing this week. */
const ACTION_KINDS = [
  'missed_pace',
  'win_back',
  'second_order',
  'due_order',
  'due_again',
  'order_now',
  'out_of_stock',
  'bundle'
] as const;
export type ActionKind = (typeof ACTION_KINDS)[number];
/** Those for which somebody is written to. */
export type PeopleKind = Exclude<ActionKind, 'order_now' | 'out_of_stock' | 'bundle'>;

/** The share of the people written to who are taken to buy because of it: only a test can tell. */
export const REACTS = { low: 0.05, expected: 0.1, high: 0.2 };

/** Customers silent for longer than this are no matter of one week. */
export const LATELY_DAYS = 180;

export interface Action {
  kind: ActionKind;
  /** Customers it is for, and products; 0: it is about the other one. */
  customers: number;
  products: number;
  /** Sales that it may bring in the next 90 days; NaN without money. */
  money: number;
  low: number;
  high: number;
  /** What its sentence and its reason say. */
  detail: Record<string, number | string>;
}

/** A customer of an action; in no other one. */
export interface ActionPerson {
  kind: PeopleKind;
  customer: string;
  name: string;
  silentDays: number;
  /** Days between purchases, or to the second one; NaN if unknown. */
  usualDays: number;
  /** What they would spend in 90 days, or at the purchase that is due; NaN without money. */
  atStake: number;
}

export interface WeekAnswer {
  currency: string;
  hasMoney: boolean;
  /** The newest day of the data, since 1970; NaN if no sale has a date. */
  today: number;
  /** What was looked through. */
  customers: number;
  products: number;
  stockKnown: number;
  /** Largest sales first; empty: nothing is urgent. */
  actions: Action[];
  /** By action, then by money. */
  people: ActionPerson[];
}
