import { describe, expect, it } from 'vitest';
import { tableOfFile } from '../../../../../workers/rooms/models/questions/file-table.ts';

const textColumn = (header: string, dictionary: string[]) => ({
  header,
  role: 'feature' as const,
  column: { type: 'text' as const, codes: Uint8Array.of(1, 2, 0, 1), dictionary }
});

describe('a file as a table', () => {
  it('has days where every word of a column kept as it is is a date, before 1970 too', () => {
    const birthdays = textColumn('Date of birth', ['', '1969-12-31', '1970-01-02']);
    const [column] = tableOfFile({ rows: 4, columns: [birthdays] }).columns;
    expect(column).toEqual({
      name: 'Date of birth',
      kind: 'date',
      values: Float64Array.of(-1, 1, NaN, -1)
    });
  });

  it('keeps words that are not all dates', () => {
    const other = textColumn('Since', ['', '2020-01-01', 'always']);
    expect(tableOfFile({ rows: 4, columns: [other] }).columns[0].kind).toBe('text');
  });
});
