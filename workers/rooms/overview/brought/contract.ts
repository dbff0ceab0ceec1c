import type { ShopQuestion } from '../../../contract/lens.ts';

/** `seen`: the import whose summary the person has already seen; it is not computed again. */
export type BroughtQuestion = Pick<ShopQuestion, 'shopId'> & { seen: string };

/** What the newest import of order lines added to the shop. */
export interface Brought {
  /** The moment of the import (ISO), which also identifies it. */
  imported: string;
  fileNames: string[];
  /** The increase in each count; 0 where there is none. */
  orders: number;
  customers: number;
  products: number;
  /**
   * The newest day with a sale or return, and the newest one before the import; null where no line
   * has a date.
   */
  newestDay: number | null;
  newestBefore: number | null;
}
