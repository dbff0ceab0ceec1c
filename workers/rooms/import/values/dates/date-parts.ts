/** Calendar of a date. Buddhist and Minguo years differ from Gregorian ones by a constant. */
export type Calendar = 'gregorian' | 'persian' | 'islamic';

/** A date that is unambiguous in its cell. */
export interface KnownDay {
  year: number;
  month: number;
  day: number;
  /** Milliseconds after midnight; NaN if the text after the date is not a time. */
  ms: number;
  calendar?: Calendar;
  /** The cell is a month, week or quarter, represented by its first day. */
  vague?: 'month' | 'week' | 'quarter';
  /** The year was in another calendar: 2569, 令和8, 115, 1404. */
  otherYears?: boolean;
}

/**
 * A date whose parts depend on the order of its column; `third` is the year unless all are short.
 */
export interface OpenDay {
  first: number;
  second: number;
  third: number;
  isShort: boolean;
  /** The separators are points: 05.03.2026. */
  isPointed?: boolean;
  otherYears?: boolean;
  ms: number;
}

export type DateParts = KnownDay | OpenDay;

/** The date at the start of a text, and the length it takes. */
export interface FoundDay {
  parts: DateParts;
  length: number;
}
