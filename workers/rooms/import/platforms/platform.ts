import type { Role, TableKind } from '../../../contract/roles.ts';

/**
 * Definition of one export of one platform. Headers are written as in the export and compared
 * without case, punctuation, white space and units. A new platform is a new file in this folder and
 * a line in `all.ts`.
 */
export interface Platform {
  /** The platform's name; the sentence around it belongs to i18n. */
  name: string;
  kind: TableKind;
  /** Required headers; an inner list has the variants of one (languages). */
  signature: readonly (string | readonly string[])[];
  /** Headers per role, best first: the next is used if one is missing or empty. */
  roles: { readonly [role in Role]?: readonly string[] };
  /** Currency of all amounts if the file does not contain one. */
  currency?: string;
  /** Headers of totals that are each line's own, even if equal in an order, where it has products. */
  ownTotals?: readonly string[];
  /** Whether some of its files have amounts in cents without saying so in the headers. */
  mayCountCents?: boolean;
  /** Day and month order of 03/04, in every country. */
  dateOrder?: 'dmy' | 'mdy';
  fillDown?: FillingDown;
  discounts?: DiscountColumns;
  combine?: readonly Combination[];
  unpack?: Unpacking;
  leaveOut?: readonly LeavingOut[];
  /** A small generated file in the platform's format. */
  example: string;
}

/** Cells that are only on the first line of an order (or product). */
export interface FillingDown {
  /** The column that groups lines; if it is itself filled down, blank cells continue the group. */
  within: readonly string[];
  headers: readonly string[];
}

/** Headers by which the discounts of an order can be checked against what it came to. */
export interface DiscountColumns {
  order: readonly string[];
  quantity: readonly string[];
  price: readonly string[];
  /** Discount of a line. */
  line: readonly string[];
  /** Discount of the whole order. These stand on its first line. */
  whole: readonly string[];
  subtotal: readonly string[];
  shipping: readonly string[];
  tax: readonly string[];
  total: readonly string[];
}

/** Combines columns, such as a date and its time of day. */
export interface Combination {
  into: readonly string[];
  with: readonly string[];
  /** @returns the new value of the first column */
  join(cell: string, other: string): string;
}

/** Records that contain more than one line. */
export interface Unpacking {
  /** Input headers. */
  from: readonly string[];
  /** Output headers; missing ones are added to the file. */
  into: readonly string[];
  /** Those of `into` that are added only if a record has a cell for them. */
  whereSaid?: readonly string[];
  /**
   * Maps cells of `from` to cells of `into` per line; null: the record is a single line.
   *
   * @param prices of a piece of each product, from the records that `alone` recognises
   */
  lines(
    cells: readonly string[],
    prices: ReadonlyMap<string, number>
  ): readonly (readonly string[])[] | null;
  /** Title, pieces and amount of a record of a single product. */
  alone?(cells: readonly string[]): readonly [string, string, string] | null;
  /** The amount written for the whole record is divided among its lines. */
  isDivided?: true;
  /** Headers whose cells belong to the whole record: they stay on its first line. */
  once?: readonly string[];
  /** Key under `reason.note.`, shown with the number of records. */
  note: string;
}

/** Records that are no order lines, by the value of a column. */
export interface LeavingOut {
  header: readonly string[];
  cells: RegExp;
  reason: 'not_an_order' | 'not_paid';
}
