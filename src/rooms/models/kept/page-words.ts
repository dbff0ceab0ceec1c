/** All that the page of a model says, in the language it was made in; `%…%` are blanks. */
export interface PageWords {
  language: string;
  name: string;
  tells: string;
  test: string;
  /** Whether its lead in the test was chance; '' where it was not. */
  doubt: string;
  enter: string;
  /** Of an answer that is money; '' of any other. */
  currency: string;
  /** Classes that are words of the app. */
  classes: Record<string, string>;
  /** The class whose chance is told; '' where there are more than two, or a number. */
  yes: string;
  columns: Record<string, string>;
  empty: string;
  others: string;
  chance: string;
  alike: string;
  range: string;
  raises: string;
  lowers: string;
  /** Of a column in which nothing is said. */
  emptyRaises: string;
  emptyLowers: string;
  /** A text and a term of it; of no term whether there is a text. */
  holds: string;
  lacks: string;
  isEmpty: string;
  isFilled: string;
  unknown: string;
  termRaises: string;
  termLowers: string;
  private: string;
}
