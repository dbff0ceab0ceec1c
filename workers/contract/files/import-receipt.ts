export interface ImportReceipt {
  shopId: number;
  sourceIds: number[];
  rowsRead: number;
  rowsKept: number;
  rowsAside: number;
  /** Kept rows that hold exactly a line the shop already had: stored, counted once. */
  rowsAlreadyThere: number;
  /** Numbers of orders of which these files hold a newer version: it counts alone. */
  changedOrders: string[];
}
