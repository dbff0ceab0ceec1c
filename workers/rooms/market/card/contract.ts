import type { ShopQuestion } from '../../../contract/lens.ts';

export interface ProductQuestion extends ShopQuestion {
  /** As order lines name it. */
  product: string;
}

export interface ProductMonth {
  /** First day since 1970. */
  day: number;
  /** 2011-12. */
  period: string;
  /** Pieces sold, and what came back. */
  units: number;
  returned: number;
  net: number;
  /** Mean price of a piece; NaN: none was sold. */
  price: number;
  /** The data begin or end inside it. */
  isCut: boolean;
}

export interface ProductBuyer {
  customer: string;
  orders: number;
  units: number;
  net: number;
  /** Day since 1970 of the newest. */
  last: number;
}

export interface ProductPartner {
  product: string;
  name: string;
  /** Orders that hold both. */
  orders: number;
  /** Of the orders that hold this product. */
  share: number;
  /** How many times as often as by chance. */
  lift: number;
}

/** Everything known of one product. */
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
  /** Customers who bought it in more than one order. */
  repeaters: number;
  returnedShare: number;
  firstDay: number;
  lastDay: number;
  /** NaN: no product file says it. */
  stock: number;
  cost: number;
  /** Empty: no file says it. */
  supplier: string;
  months: ProductMonth[];
  /** Who bought most of it. */
  buyers: ProductBuyer[];
  /** What is in its orders more often than by chance. */
  partners: ProductPartner[];
}
