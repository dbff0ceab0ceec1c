/** Whose years, months and days a date is written in. Buddhist and Minguo years differ by a sum only. */
export type Calendar = 'gregorian' | 'persian' | 'islamic';

/** A day that can be told from its cell alone. */
export interface KnownDay {
  year: number;
  month: number;
  day: number;
  /** Milliseconds after midnight; NaN when what follows the day is no time. */
  ms: number;
  calendar?: Calendar;
  /** The cell names a whole month, week or quarter, which stands for its first day. */
  vague?: 'month' | 'week' | 'quarter';
  /** The year was counted from elsewhere: 2569, 令和8, 115, 1404. */
  otherYears?: boolean;
}

/** A day whose parts wait for the order of its column; `third` is the year unless all are short. */
export interface OpenDay {
  first: number;
  second: number;
  third: number;
  isShort: boolean;
  /** Points stand between the parts: 05.03.2026. */
  isPointed?: boolean;
  otherYears?: boolean;
  ms: number;
}

export type DateParts = KnownDay | OpenDay;

/** The day a text begins with, and how much of the text says it. */
export interface FoundDay {
  parts: DateParts;
  length: number;
}
