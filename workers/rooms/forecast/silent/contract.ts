/** Sales of a product or of a lens that were steady and have stopped. */
export interface Silent {
  /** Day of the last sale, since 1970. */
  day: number;
  /** Pieces sold per week before. */
  pace: number;
  /** Pieces that would have been sold since. */
  lost: number;
}

/** Weeks without sales of a product that otherwise sells regularly: perhaps it was out of stock. */
export interface SoldOut {
  product: string;
  name: string;
  /** Days since 1970, inclusive. */
  from: number;
  to: number;
  /** Pieces it would have sold at its usual rate. */
  lost: number;
  /** Whether it has not been sold again. */
  isRunning: boolean;
}

/** The silent product that would have sold most, and the number of others. */
interface SilentDetail extends Silent {
  name: string;
  others: number;
}

export type SilentFinding =
  /** `silentEnded`: the person said that such products are no longer sold. */
  | { key: 'silent' | 'silentEnded'; detail: SilentDetail }
  /** The file says that it is in stock. */
  | { key: 'silentStocked'; detail: SilentDetail & { stock: number } };
