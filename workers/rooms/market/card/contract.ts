import type { ShopQuestion } from '../../../contract/lens.ts';

export interface ProductQuestion extends ShopQuestion {
  /** As named in the order lines. */
  product: string;
}

export interface ProductMonth {
  /** First day, since 1970. */
  day: number;
  /** 2011-12. */
  period: string;
  /** Units sold, and units returned. */
  units: number;
  returned: number;
  net: number;
  /** Mean price per unit; NaN if none was sold. */
  price: number;
  /** Whether the data begin or end within the period. */
  isCut: boolean;
}

export interface ProductBuyer {
  customer: string;
  orders: number;
  units: number;
  net: number;
  /** Day of the newest sale, since 1970. */
  last: number;
}

export interface ProductPartner {
  product: string;
  name: string;
  /** Number of orders with both. */
  orders: number;
  /** Share of this product's orders. */
  share: number;
  /** Orders with both, relative to those expected by chance. */
  lift: number;
}

/** Everything known about one product. */
export interface ProductCard {
  product: string;
  name: string;
  category: string;
  currency: string;
  hasMoney: boolean;
  net: number;
  units: number;
  orders: number;
  customers: number;
  /** Customers who bought it in several orders. */
  repeaters: number;
  returnedShare: number;
  firstDay: number;
  lastDay: number;
  /** NaN if no product file has it. */
  stock: number;
  cost: number;
  /** Empty if no file has it. */
  supplier: string;
  months: ProductMonth[];
  /** The largest buyers. */
  buyers: ProductBuyer[];
  /** Products in its orders more often than by chance. */
  partners: ProductPartner[];
}
