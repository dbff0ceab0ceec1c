/** All texts of a model's page, in the language it was created in; `%…%` are placeholders. */
export interface PageWords {
  language: string;
  name: string;
  tells: string;
  test: string;
  /** Note if its lead in the test may be chance; '' otherwise. */
  doubt: string;
  enter: string;
  /** Currency of a predicted amount; '' for other targets. */
  currency: string;
  /** Classes that are named in the app's languages. */
  classes: Record<string, string>;
  /** The class whose probability is shown; '' for more than two classes or a number. */
  yes: string;
  columns: Record<string, string>;
  empty: string;
  others: string;
  chance: string;
  alike: string;
  range: string;
  raises: string;
  lowers: string;
  /** Label of an empty value. */
  emptyRaises: string;
  emptyLowers: string;
  /** A text and one of its terms; without a term, whether there is a text. */
  holds: string;
  lacks: string;
  isEmpty: string;
  isFilled: string;
  unknown: string;
  /** A value beyond those of the training data, and a category that it does not have. */
  outside: string;
  newCategory: string;
  termRaises: string;
  termLowers: string;
  private: string;
}
