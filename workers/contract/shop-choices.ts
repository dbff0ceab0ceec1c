import type { HolidaySetId } from './holidays.ts';

/**
 * Checks whose lines can be excluded; those of the other checks are not errors, or do not count.
 */
export const REMEDIES = [
  'odd_quantities',
  'odd_prices',
  'giant_orders',
  'long_orders',
  'test_orders',
  'repeated_lines',
  'service_lines'
] as const;
export type Remedy = (typeof REMEDIES)[number];

/** The checks of the health panel, in display order. */
export const HEALTH_CHECKS = [...REMEDIES, 'missing_customers', 'without_price'] as const;
export type HealthCheck = (typeof HEALTH_CHECKS)[number];

/** What to do with amounts in a column besides the totals of lines: tax, shipping. */
export const BESIDE_RULES = ['as_is', 'added', 'taken_off'] as const;
export type ExtraRule = (typeof BESIDE_RULES)[number];

/** What counts as revenue of a line besides its total in the file. */
export interface RevenueRules {
  /** The totals lack it and it counts, or they hold it and it does not. */
  tax: ExtraRule;
  shipping: ExtraRule;
}

/**
 * A person's choices about how a shop's files are counted. Files are stored as read, and choices
 * are applied when order lines are combined, so that undoing one restores every figure.
 */
export interface ShopChoices extends RevenueRules {
  /** Hour of local time at which the shop's day begins: 4 for a bar that closes at two. */
  dayStartHour: number;
  /** Hours to add to times in the files to get local time. */
  clockShift: number;
  /**
   * IANA time zone of a shop whose files are in UTC, which is more precise than a shift; else
   * empty.
   */
  timeZone: string;
  /** Checks of the health panel whose lines are excluded. */
  leaveOut: Remedy[];
  /**
   * The currency in which all amounts are counted; empty: that of the first file with a currency.
   */
  homeCurrency: string;
  /** Exchange rates into the home currency, by currency. */
  rates: Record<string, ExchangeRate[]>;
  /**
   * Whether rows without a customer number belong to the only customer with their e-mail or phone.
   */
  joinGuests: boolean;
  /** Whether customers with the same e-mail are one customer. */
  joinSameEmail: boolean;
  /** Whether customers with the same phone are one customer. */
  joinSamePhone: boolean;
  /** Whether products whose names differ only by colour, size or the like are one product. */
  groupVariants: boolean;
  /** The shop's goal for net revenue per month, in its currency; 0: none. */
  monthlyGoal: number;
  /** The person's own notes on days, sorted by day. */
  notes: DayNote[];
  /** The set of holidays shown among the notes; empty: none. */
  holidays: HolidaySetId | '';
  /** Decisions about matches with competitors' lists; the newest decision on a pair counts. */
  sameProducts: MatchDecision[];
}

/** Choices that do not affect figures, so that cached results stay valid. */
export const CHOICES_BESIDE_FIGURES: readonly (keyof ShopChoices)[] = [
  'monthlyGoal',
  'notes',
  'holidays',
  'sameProducts'
];

/** Decision whether a product of the shop and one of a competitor's list are the same. */
export interface MatchDecision {
  product: string;
  theirName: string;
  isSame: boolean;
}

/** A note about a day, such as a fair, a closed shop, an advertisement. */
export interface DayNote {
  /** ISO day. */
  day: string;
  text: string;
}

/** A rate that applies from a day until the next rate. */
export interface ExchangeRate {
  /** ISO day; empty: from the beginning. */
  from: string;
  rate: number;
}

export const DEFAULT_CHOICES: ShopChoices = {
  dayStartHour: 0,
  clockShift: 0,
  timeZone: '',
  leaveOut: [],
  homeCurrency: '',
  rates: {},
  joinGuests: true,
  joinSameEmail: false,
  joinSamePhone: false,
  groupVariants: false,
  tax: 'as_is',
  shipping: 'as_is',
  monthlyGoal: 0,
  notes: [],
  holidays: '',
  sameProducts: []
};

/** Fills in defaults for options that did not exist when the choices were stored or backed up. */
export function completeChoices(stored: Partial<ShopChoices> | undefined): ShopChoices {
  return { ...DEFAULT_CHOICES, ...stored };
}
