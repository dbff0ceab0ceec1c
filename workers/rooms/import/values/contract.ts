import type { ValueType } from '../../../contract/roles.ts';

/** How the values of a column are read, decided over all its values. */
export interface ColumnFormat {
  type: ValueType;
  /** For dates. `ambiguous`: nothing decides between day-month and month-day: ask. */
  dateOrder?: 'ymd' | 'dmy' | 'mdy' | 'serial' | 'ambiguous';
  /** For numbers. */
  decimal?: '.' | ',';
  currency?: string;
  /** Values that cannot be read this way (count of rows). */
  unreadable: number;
}
