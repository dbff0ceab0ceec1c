import { DAY_MS } from '../../../contract/day.ts';
import type { NamedColumn } from '../../../contract/columns.ts';
import type { OtherTable } from '../../../shop/tables.ts';
import type { Table, TableColumn } from '../tables/contract.ts';
import { readColumn } from '../tables/read-column.ts';

/** A file of the shop as a table to learn from: its cleaned columns, named by their headers. */
export function tableOfFile({ rows, columns }: Pick<OtherTable, 'rows' | 'columns'>): Table {
  return { rows, columns: columns.map(toColumn) };
}

function toColumn({ header: name, column }: NamedColumn): TableColumn {
  const { codes } = column;
  if (column.type === 'text') {
    const days = daysIn(column.dictionary);
    if (days) return { name, kind: 'date', values: Float64Array.from(codes, (code) => days[code]) };
    return { name, kind: 'text', code: Uint32Array.from(codes), words: column.dictionary };
  }
  const unit = column.type === 'date' ? DAY_MS : 1;
  const values = Float64Array.from(codes, (code) => column.dictionary[code] / unit);
  return { name, kind: column.type, values };
}

/**
 * Days since 1970 of words that are all ISO dates, such as a column of birthdays that import keeps
 * as it is; null of other words.
 */
function daysIn(words: readonly string[]): Float64Array | null {
  const read = readColumn('', words);
  return read.kind === 'date' ? read.values : null;
}
