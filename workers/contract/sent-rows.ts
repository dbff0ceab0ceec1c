/** Rows of numbers and texts, stored as columns. */
export type SentRows<Row> = {
  [Name in keyof Row]: Row[Name] extends number ? Float64Array : Row[Name][];
};

/**
 * Converts rows to columns for sending: transferring thousands of small objects from a worker to
 * the page takes several times as long.
 *
 * @param rows all with the same fields
 * @example sendRows([{ name: 'A', units: 2 }]) // { name: ['A'], units: Float64Array.of(2) }
 */
export function sendRows<Row extends object>(rows: readonly Row[]): SentRows<Row> {
  const fields = Object.keys(rows[0] ?? {}) as (keyof Row)[];
  const columns = fields.map((name) => {
    const isNumber = typeof rows[0][name] === 'number';
    const values = rows.map((row) => row[name]);
    return [name, isNumber ? Float64Array.from(values as number[]) : values];
  });
  return Object.fromEntries(columns) as SentRows<Row>;
}

/**
 * Converts the columns back to rows, in order. Every row is a copy of one that already has all
 * fields, because adding fields one by one to thousands of objects takes several times as long.
 */
export function openRows<Row extends object>(sent: SentRows<Row>): Row[] {
  const columns = Object.entries(sent) as [keyof Row, ArrayLike<Row[keyof Row]>][];
  const first = Object.fromEntries(columns.map(([name, values]) => [name, values[0]])) as Row;
  const rows = Array.from({ length: columns[0]?.[1].length ?? 0 }, () => ({ ...first }));
  for (const [name, values] of columns) rows.forEach((row, at) => (row[name] = values[at]));
  return rows;
}
