/** The names that can be searched: always of the whole shop, whatever the lens. */
export interface ShopNames {
  /**
   * Customers that have a page of their own, those with most lines first; the columns share this
   * order.
   */
  customers: string[];
  /** Empty where the files do not have it. */
  customerNames: string[];
  emails: string[];
  /** Products without postage and fees, those with most lines first. */
  products: string[];
  productNames: string[];
}
