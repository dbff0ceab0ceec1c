import type { HolidaySetId } from './holidays.ts';

/** Findings whose lines can be left out; those of the others are no mistakes, or count nothing. */
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

/** What the health panel looks for, in the order it is shown. */
export const HEALTH_CHECKS = [...REMEDIES, 'missing_customers', 'without_price'] as const;
export type HealthCheck = (typeof HEALTH_CHECKS)[number];

/** What becomes of amounts that stand in a column beside the lines' totals: tax, shipping. */
export const BESIDE_RULES = ['as_is', 'added', 'taken_off'] as const;
export type ExtraRule = (typeof BESIDE_RULES)[number];

/** What counts as revenue of a line beside its total in the file. */
export interface RevenueRules {
  /** The totals lack it and it counts, or they hold it and it does not. */
  tax: ExtraRule;
  shipping: ExtraRule;
}

/**
 * What a person decided about how a shop's files are counted. Files stay as they were read: a choice
 * is applied when order lines are put together, so taking it back restores every figure.
 */
export interface ShopChoices extends RevenueRules {
  /** Hour of the shop's wall clock at which its day begins: a bar that closes at two says 4. */
  dayStartHour: number;
  /** Hours from the clock in the files to the one in the shop, for files with times of day. */
  clockShift: number;
  /** IANA zone of a shop whose files are in UTC, which says more than a shift; empty: they are not. */
  timeZone: string;
  /** Findings of the health panel whose lines do not count. */
  leaveOut: Remedy[];
  /** The currency all amounts are counted in; empty: that of the first file that names one. */
  homeCurrency: string;
  /** What one of another currency is worth, by currency. */
  rates: Record<string, ExchangeRate[]>;
  /** Rows without a customer number belong to the one customer whose e-mail or phone they carry. */
  joinGuests: boolean;
  /** Customers who share an e-mail are one. */
  joinSameEmail: boolean;
  /** Customers who share a phone are one. */
  joinSamePhone: boolean;
  /** Products whose names differ only by colour, size or the like count as one. */
  groupVariants: boolean;
  /** Net revenue the shop wants to reach each month, in its currency; 0: none is set. */
  monthlyGoal: number;
  /** Own notes on days, in the order of their days. */
  notes: DayNote[];
  /** Whose holidays stand among the notes; empty: nobody's. */
  holidays: HolidaySetId | '';
  /** What a person said of matches with a competitor's list; the newest of a pair counts. */
  sameProducts: MatchDecision[];
}

/** Choices that change no figure: what was computed before stays as it is. */
export const CHOICES_BESIDE_FIGURES: readonly (keyof ShopChoices)[] = [
  'monthlyGoal',
  'notes',
  'holidays',
  'sameProducts'
];

/** Whether a product of the shop and one of a competitor's list are the same. */
export interface MatchDecision {
  product: string;
  theirName: string;
  isSame: boolean;
}

/** What a person wrote down about a day: a fair, a closed door, an advertisement. */
export interface DayNote {
  /** ISO day. */
  day: string;
  text: string;
}

/** A rate that holds from a day on until the next one. */
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

/** Choices as stored or backed up, completed: those made before an option existed keep its default. */
export function completeChoices(stored: Partial<ShopChoices> | undefined): ShopChoices {
  return { ...DEFAULT_CHOICES, ...stored };
}
