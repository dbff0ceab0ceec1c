import type { Role, TableKind } from '../../../contract/roles.ts';
import type {
  AmountScope,
  DiscountUnit,
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
}

interface ColumnAmounts {
  scope: AmountScope;
  /** Of discounts. */
  unit?: DiscountUnit;
  /** The numbers speak for another reading too. */
  isUnsure: boolean;
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
}
