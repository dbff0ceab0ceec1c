/** Whom and what a person may look for by name: all of the shop, whatever is looked through. */
export interface ShopNames {
  /** Customers with a page of their own, those of most lines first; columns in one order. */
  customers: string[];
  /** Empty where the files do not say it. */
  customerNames: string[];
  emails: string[];
  /** Products without postage and fees, those in most lines first. */
  products: string[];
  productNames: string[];
}
