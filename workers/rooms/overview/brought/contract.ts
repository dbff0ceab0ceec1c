import type { ShopQuestion } from '../../../contract/lens.ts';

/** `seen`: the import whose answer the person has read; it is not looked at again. */
export type BroughtQuestion = Pick<ShopQuestion, 'shopId'> & { seen: string };

/** What the newest import of order lines added to the shop that was there before. */
export interface Brought {
  /** ISO moment of the import; which one this is. */
  imported: string;
  fileNames: string[];
  /** How many more the shop has; 0 where it has none more. */
  orders: number;
  customers: number;
  products: number;
  /** Newest day with a sale or return, and the newest one before; null: no line has a date. */
  newestDay: number | null;
  newestBefore: number | null;
}
