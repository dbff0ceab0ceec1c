/** Rows of numbers and words, field by field. */
export type SentRows<Row> = {
  [Name in keyof Row]: Row[Name] extends number ? Float64Array : Row[Name][];
};

/**
 * Rows as an answer sends them: thousands of small objects take several times as long on their way
 * from a worker to the page as a few columns.
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
 * The rows that were sent, in their order: copies of one that has every field, filled in field by
 * field, since thousands that get their fields one after another take several times as long.
 */
export function openRows<Row extends object>(sent: SentRows<Row>): Row[] {
  const columns = Object.entries(sent) as [keyof Row, ArrayLike<Row[keyof Row]>][];
  const first = Object.fromEntries(columns.map(([name, values]) => [name, values[0]])) as Row;
  const rows = Array.from({ length: columns[0]?.[1].length ?? 0 }, () => ({ ...first }));
  for (const [name, values] of columns) rows.forEach((row, at) => (row[name] = values[at]));
  return rows;
}
