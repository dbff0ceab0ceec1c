import type { ValueType } from '../../../contract/roles.ts';

/** How the values of a column are read, decided over all its values. */
export interface ColumnFormat {
  type: ValueType;
  /** For dates. `ambiguous`: nothing decides between day-month and month-day: ask. */
  dateOrder?: 'ymd' | 'dmy' | 'mdy' | 'serial' | 'ambiguous';
  /** For dates: years of two digits are Buddhist. */
  isBuddhist?: boolean;
  /** For dates: why this order, where the values can be read in another as well. */
  orderGround?: 'future' | 'span' | 'past' | 'sorted' | 'points' | 'file';
  /** For numbers. */
  decimal?: '.' | ',';
  /** Nothing decides whether 35.000 is 35 or 35 thousand: the person may say. */
  isDecimalOpen?: true;
  /** Where several currencies stand beside the numbers: each as its own values are written. */
  decimalBy?: Record<string, '.' | ','>;
  /** Marks beside the numbers that are on no list of currencies. */
  marks?: string[];
  /** Most values carry a per cent sign; they are read as written, 10 % as 10. */
  isPercent?: boolean;
  currency?: string;
  /** Values that cannot be read this way (count of rows). */
  unreadable: number;
}
