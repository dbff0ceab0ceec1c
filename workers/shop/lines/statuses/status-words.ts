/**
 * The words of one language, or of a few related ones, for what became of an order's money,
 * separated by `|`. A `*` at the end of a word matches any ending, one at its start any beginning.
 * Accents, case and punctuation are ignored; in scripts without spaces, a word matches anywhere.
 */
export interface StatusWords {
  /** The order came to nothing, as a completed action: cancelled, refunded, returned. */
  done: string;
  /** The action as a noun (refund, return); completed unless a word of `open` stands beside it. */
  act: string;
  /** Beside an action: requested, in progress or refused. */
  open: string;
  /** Only a part of the order is meant. */
  partly: string;
  /** A negation directly before a word. */
  not: string;
  /** Phrases that would match above but leave the order standing. */
  stands?: string;
  neverPaid: string;
  waiting: string;
  /** Completed in one shop, returned in another. */
  closed: string;
}
