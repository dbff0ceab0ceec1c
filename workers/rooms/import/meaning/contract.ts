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
  /** Header as shown: trimmed, made unique, never empty ("Column 3"). */
  header: string;
  role: Role;
  /** Why this role: i18n key `reason.role.<key>`. */
  roleReason: Reason;
  examples: string[];
  filled: number;
  distinct: number;
  format: ColumnFormat;
  /** What its amounts are by their numbers; absent: no amount whose reading could be another. */
  amounts?: ColumnAmounts;
  /** Its values as statuses, those of most rows first; absent: there are too many to be statuses. */
  statuses?: FoundStatus[];
}

interface ColumnAmounts {
  scope: AmountScope;
  /** Of discounts. */
  unit?: DiscountUnit;
  /** The numbers speak for another reading too. */
  isUnsure: boolean;
}

/** A status as a file writes it, and what it is taken for. */
export interface FoundStatus {
  status: string;
  rows: number;
  meaning: StatusMeaning;
}

/** What the person confirmed for one file. */
export interface FileMapping {
  kind: TableKind;
  /** One per column, in file order. */
  roles: Role[];
  dateOrders: (ColumnFormat['dateOrder'] | undefined)[];
  /** The decimal sign where the amounts could be read two ways; absent: the likelier one. */
  decimal?: ColumnFormat['decimal'];
  /** Absent: as the values themselves suggest. */
  values?: ValueMeanings;
  /** Columns the person left out: no kind of table takes them in again. Absent: none. */
  leftOut?: number[];
}

/**
 * Columns without a meaning as a kind of table has them: another table keeps them, and the models
 * learn from them.
 *
 * @param leftOut columns that no kind of table has
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
