/** Rows of a sparse matrix: row r's columns are `column[start[r]] … column[start[r + 1] − 1]`. */
export interface SparseRows {
  start: Uint32Array;
  column: Uint32Array;
}

/**
 * The same matrix by columns: column c holds the rows `row[start[c]] …`, ascending; `place` says
 * where each entry was stored by rows.
 */
export interface TurnedRows {
  start: Uint32Array;
  row: Uint32Array;
  place: Uint32Array;
}

/**
 * Transposes sparse rows by a counting sort, in time and memory proportional to the number of
 * entries.
 */
export function turnRows({ start, column }: SparseRows, columns: number): TurnedRows {
  const turned = new Uint32Array(columns + 1);
  for (const own of column) turned[own + 1]++;
  for (let own = 0; own < columns; own++) turned[own + 1] += turned[own];
  const next = turned.slice();
  const row = new Uint32Array(column.length);
  const place = new Uint32Array(column.length);
  for (let own = 0; own + 1 < start.length; own++) {
    for (let at = start[own]; at < start[own + 1]; at++) {
      const to = next[column[at]]++;
      row[to] = own;
      place[to] = at;
    }
  }
  return { start: turned, row, place };
}
