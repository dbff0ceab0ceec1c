import type { Role, TableKind } from '../../../contract/roles.ts';

/**
 * What is known of one export of one platform. Headers are written as the platform writes them and
 * compared without case, punctuation, white space and units. A new platform is a new file beside
 * this one and a line in `all.ts`.
 */
export interface Platform {
  /** The platform's own name; the sentence around it belongs to i18n. */
  name: string;
  kind: TableKind;
  /** Headers that must all be there; an inner list holds the ways to write one (languages). */
  signature: readonly (string | readonly string[])[];
  /** Headers per meaning, the best first: the next is taken where one is absent or says nothing. */
  roles: { readonly [role in Role]?: readonly string[] };
  /** The currency of every amount where the file has no word on it. */
  currency?: string;
  /** Some of its files count money in cents, and their headers need not say so. */
  mayCountCents?: boolean;
  /** How the platform writes 03/04 in every country. */
  dateOrder?: 'dmy' | 'mdy';
  fillDown?: FillingDown;
  combine?: readonly Combination[];
  unpack?: Unpacking;
  leaveOut?: readonly LeavingOut[];
  /** A small file as the platform writes it, made up. */
  example: string;
}

/** Cells that stand on the first line of an order (or product) only. */
export interface FillingDown {
  /** The column that holds lines together; where it is filled down itself, blank cells continue. */
  within: readonly string[];
  headers: readonly string[];
}

/** A column that is only whole together with others: a date and its time of day. */
export interface Combination {
  into: readonly string[];
  with: readonly string[];
  /** @returns what stands in the first column from now on */
  join(cell: string, other: string): string;
}

/** Records that hold more than one line. */
export interface Unpacking {
  /** Headers read. */
  from: readonly string[];
  /** Headers written; those the file does not have are added to it. */
  into: readonly string[];
  /** Cells of `from` → cells of `into` per line; null: the record is one line, as it stands. */
  lines(cells: readonly string[]): readonly (readonly string[])[] | null;
  /** Headers whose cells are of the whole record: they stay on its first line. */
  once?: readonly string[];
  /** Key under `reason.note.`, told with the number of records. */
  note: string;
}

/** Records that are no order line, by one of their cells. */
export interface LeavingOut {
  header: readonly string[];
  cells: RegExp;
  reason: 'not_an_order' | 'not_paid';
}
