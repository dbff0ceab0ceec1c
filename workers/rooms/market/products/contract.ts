import type { ShopQuestion } from '../../../contract/lens.ts';
import type { SentRows } from '../../../contract/sent-rows.ts';

/** What the shop's sales are told apart by. */
export const PRODUCT_KINDS = ['product', 'category', 'country', 'channel'] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];

export interface ProductsQuestion extends ShopQuestion {
  by: ProductKind;
}

/** By net revenue: A to 80 % of it, B to 95 %, C the rest. */
export const ABC_CLASSES = ['A', 'B', 'C'] as const;
export type AbcClass = (typeof ABC_CLASSES)[number];

/** By how evenly it sells: X evenly, Z unevenly. */
export const XYZ_CLASSES = ['X', 'Y', 'Z'] as const;
export type XyzClass = (typeof XYZ_CLASSES)[number];

/** What chance does not explain; `new`: first sold in the newest weeks. */
export type ProductCourse = 'new' | 'rising' | 'fading' | 'silent';

export interface ProductRow {
  /** Name in the order lines; empty: not said. */
  name: string;
  label: string;
  /** The category most of its lines name; empty: not said. */
  category: string;
  /** Pieces sold, returns not taken off. */
  units: number;
  /** Net revenue; pieces less returns in files without prices. */
  revenue: number;
  /** Of all rows. */
  share: number;
  abc: AbcClass;
  /** Empty: too young, or without dates. */
  xyz: XyzClass | '';
  /** Standard deviation of pieces a week over their mean; NaN where `xyz` is empty. */
  variation: number;
  course: ProductCourse | '';
  /** How its share of the shop's order lines grew from the older half of the weeks to the newer; NaN: too few. */
  growth: number;
  /** Days from its newest sale to the shop's; NaN without dates. */
  silentDays: number;
  /** Net revenue less the cost of the pieces that stayed sold; NaN where a cost is not known. */
  margin: number;
}

export interface GridCell {
  abc: AbcClass;
  xyz: XyzClass;
  count: number;
  /** Of all revenue. */
  share: number;
}

export interface Concentration {
  /** Fewest rows that bring 80 % of net revenue; 0: there is none. */
  rowsFor80: number;
  /** 0: all sell alike; 1: one sells everything. Sales below zero count as none. */
  gini: number;
  top10Share: number;
  /** Cumulative share of net revenue by number of rows, the best first; at most 200 points. */
  curve: { rows: number; share: number }[];
}

export interface ProductsAnswer {
  by: ProductKind;
  /** The kinds the shop has several names of. */
  possible: ProductKind[];
  currency: string;
  hasMoney: boolean;
  /** Whole weeks of the shop, counted back from its newest day. */
  weeks: number;
  /** The largest net revenue first. */
  rows: ProductRow[];
  revenue: number;
  units: number;
  /** Net revenue of lines that are no product, or name none. */
  leftOut: number;
  grid: GridCell[];
  concentration: Concentration;
  findings: ProductsFinding[];
}

/** On its way to the page. */
export type SentProducts = Omit<ProductsAnswer, 'rows'> & { rows: SentRows<ProductRow> };

/** The rows it is about: places in `rows`, the most revenue first. */
export type ProductsFinding =
  | { key: ProductCourse; rows: number[]; detail: { amount: number } }
  | { key: 'concentrated'; rows: number[]; detail: { rows: number; share: number } };
