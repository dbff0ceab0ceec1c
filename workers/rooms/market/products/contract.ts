import type { ShopQuestion } from '../../../contract/lens.ts';
import type { SentRows } from '../../../contract/sent-rows.ts';

/** The ways in which sales can be divided. */
export const PRODUCT_KINDS = ['product', 'category', 'country', 'channel'] as const;
export type ProductKind = (typeof PRODUCT_KINDS)[number];

export interface ProductsQuestion extends ShopQuestion {
  by: ProductKind;
}

/** By net revenue: A up to 80 %, B up to 95 %, C the rest. */
export const ABC_CLASSES = ['A', 'B', 'C'] as const;
export type AbcClass = (typeof ABC_CLASSES)[number];

/** By regularity of sales: X regular, Z irregular. */
export const XYZ_CLASSES = ['X', 'Y', 'Z'] as const;
export type XyzClass = (typeof XYZ_CLASSES)[number];

/** Significant trends; `new`: first sold in the newest weeks. */
export type ProductCourse = 'new' | 'rising' | 'fading' | 'silent';

export interface ProductRow {
  /** Name in the order lines; empty if unknown. */
  name: string;
  label: string;
  /** The most frequent category of its lines; empty if unknown. */
  category: string;
  /** Units sold, returns not subtracted. */
  units: number;
  /** Net revenue; units minus returns in files without prices. */
  revenue: number;
  /** Share of all rows. */
  share: number;
  abc: AbcClass;
  /** Empty if too new, or without dates. */
  xyz: XyzClass | '';
  /** Coefficient of variation of weekly units; NaN where `xyz` is empty. */
  variation: number;
  course: ProductCourse | '';
  /**
   * Growth of its share of the shop's order lines from the older half of the weeks to the newer;
   * NaN if too few.
   */
  growth: number;
  /** Days from its newest sale to the shop's; NaN without dates. */
  silentDays: number;
  /** Net revenue minus the cost of units sold and not returned; NaN if a cost is unknown. */
  margin: number;
}

export interface GridCell {
  abc: AbcClass;
  xyz: XyzClass;
  count: number;
  /** Share of all revenue. */
  share: number;
}

export interface Concentration {
  /** The smallest number of rows with 80 % of net revenue; 0 if there is none. */
  rowsFor80: number;
  /** 0 if all sell equally, 1 if one sells everything. Negative revenue counts as none. */
  gini: number;
  top10Share: number;
  /** Cumulative share of net revenue by number of rows, best first; at most 200 points. */
  curve: { rows: number; share: number }[];
}

export interface ProductsAnswer {
  by: ProductKind;
  /** The kinds of which the shop has several names. */
  possible: ProductKind[];
  currency: string;
  hasMoney: boolean;
  /** Whole weeks of the shop, counted back from its newest day. */
  weeks: number;
  /** Whether trends are free of the season of the year: with two years or more. */
  isYearOut: boolean;
  /** By net revenue, descending; with what was only returned in these days, and not sold. */
  rows: ProductRow[];
  /** How many of the rows were sold: what every page means by a number of products. */
  sold: number;
  revenue: number;
  units: number;
  /** Net revenue of lines that are not products, or name none. */
  leftOut: number;
  grid: GridCell[];
  concentration: Concentration;
  findings: ProductsFinding[];
}

/** The form in which it is sent to the page. */
export type SentProducts = Omit<ProductsAnswer, 'rows'> & { rows: SentRows<ProductRow> };

/** The rows it is about: indices of `rows`, by revenue. */
export type ProductsFinding =
  | { key: ProductCourse; rows: number[]; detail: { amount: number } }
  | { key: 'concentrated'; rows: number[]; detail: { rows: number; share: number } };
