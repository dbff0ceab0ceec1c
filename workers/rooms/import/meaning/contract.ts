import type { Role, TableKind } from '../../../contract/roles.ts';
import type {
  AmountScope,
  DiscountUnit,
  StatusMeaning,
  ValueMeanings
} from '../../../contract/files/value-meanings.ts';
import type { ColumnFormat } from '../values/contract.ts';

export interface Reason {
  key: string;
  detail: Record<string, string | number>;
}

export interface DraftColumn {
  /** The header as shown: trimmed, made unique, never empty ("Column 3"). */
  header: string;
  role: Role;
  /** Why this role: i18n key `reason.role.<key>`. */
  roleReason: Reason;
  examples: string[];
  filled: number;
  distinct: number;
  format: ColumnFormat;
  /** What its amounts refer to; absent if there is only one possibility. */
  amounts?: ColumnAmounts;
  /** Its values as statuses, the most frequent first; absent if there are too many. */
  statuses?: FoundStatus[];
}

interface ColumnAmounts {
  scope: AmountScope;
  /** Only for discounts. */
  unit?: DiscountUnit;
  /** Whether the numbers fit another reading too. */
  isUnsure: boolean;
}

/** A status as written in a file, and its meaning. */
export interface FoundStatus {
  status: string;
  rows: number;
  meaning: StatusMeaning;
}

/** What the person confirmed about one file. */
export interface FileMapping {
  kind: TableKind;
  /** One per column, in file order. */
  roles: Role[];
  dateOrders: (ColumnFormat['dateOrder'] | undefined)[];
  /** The decimal sign if amounts are ambiguous; absent: the more likely one. */
  decimal?: ColumnFormat['decimal'];
  /** Absent: as the values suggest. */
  values?: ValueMeanings;
  /** Columns that the person excluded, so that no kind of table uses them; absent: none. */
  leftOut?: number[];
}

/**
 * The roles of columns without one, depending on the kind: other tables keep such columns for
 * models to learn from.
 *
 * @param leftOut columns that no kind of table uses
 */
export function rolesAs(
  roles: readonly Role[],
  kind: TableKind,
  leftOut: readonly number[] = []
): Role[] {
  const [from, to]: [Role, Role] = kind === 'other' ? ['ignore', 'feature'] : ['feature', 'ignore'];
  return roles.map((role, column) => {
    if (leftOut.includes(column)) return 'ignore';
    return role === from ? to : role;
  });
}
