/**
 * Words of one language (or a few near ones) by which orders say what became of their money, `|`
 * between them. A word ending in `*` stands for all that begin so, one beginning with it for all that
 * end so. Accents, case and punctuation do not matter; where a script writes no spaces, a word may
 * stand anywhere.
 */
export interface StatusWords {
  /** The order came to nothing, said as done: cancelled, refunded, sent back. */
  done: string;
  /** Its name, which is done unless something of `open` stands beside it: refund, return. */
  act: string;
  /** Beside an act: asked for, under way, or refused. */
  open: string;
  /** Only a part of the order. */
  partly: string;
  /** Right before a word, it takes it back. */
  not: string;
  /** What would be read otherwise, and yet leaves the order standing. */
  stands?: string;
  neverPaid: string;
  waiting: string;
  /** Finished in one shop, taken back in another. */
  closed: string;
}
