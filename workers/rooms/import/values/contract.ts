import type { ValueType } from '../../../contract/roles.ts';

/** How the values of a column are parsed, decided over all its values. */
export interface ColumnFormat {
  type: ValueType;
  /** For dates. `ambiguous`: day-month or month-day cannot be determined and must be asked. */
  dateOrder?: 'ymd' | 'dmy' | 'mdy' | 'serial' | 'ambiguous';
  /** For dates: two-digit years are Buddhist. */
  isBuddhist?: boolean;
  /** For dates: why this order, if the values can be parsed in another as well. */
  orderGround?: 'future' | 'span' | 'past' | 'sorted' | 'points' | 'file';
  /** For numbers. */
  decimal?: '.' | ',';
  /** Whether 35.000 is 35 or 35 thousand is ambiguous: the person may decide. */
  isDecimalOpen?: true;
  /** If several currencies occur in the column: the decimal sign of each. */
  decimalBy?: Record<string, '.' | ','>;
  /** Affixes of the numbers that are no known currencies. */
  marks?: string[];
  /** Most values have a per cent sign; they are parsed as written, 10 % as 10. */
  isPercent?: boolean;
  currency?: string;
  /** Number of rows with values that cannot be parsed this way. */
  unreadable: number;
}
