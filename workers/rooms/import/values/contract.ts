import type { ValueType } from '../../../contract/roles.ts';

/** How the values of a column are read, decided over all its values. */
export interface ColumnFormat {
  type: ValueType;
  /** For dates. `ambiguous`: nothing decides between day-month and month-day: ask. */
  dateOrder?: 'ymd' | 'dmy' | 'mdy' | 'serial' | 'ambiguous';
  /** For dates: years of two digits are Buddhist. */
  isBuddhist?: boolean;
  /** For dates: why this order, where the values can be read in another as well. */
  orderGround?: 'future' | 'span' | 'past' | 'sorted';
  /** For numbers. */
  decimal?: '.' | ',';
  currency?: string;
  /** Values that cannot be read this way (count of rows). */
  unreadable: number;
}
