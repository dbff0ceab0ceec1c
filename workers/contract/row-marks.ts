/** One bit per row: which rows of a table are marked, for example as already held elsewhere. */
export type RowMarks = Uint8Array;

export function newRowMarks(rows: number): RowMarks {
  return new Uint8Array(Math.ceil(rows / 8));
}

export function markRow(marks: RowMarks, row: number): void {
  marks[row >> 3] |= 1 << (row & 7);
}

export function isMarked(marks: RowMarks, row: number): boolean {
  return (marks[row >> 3] & (1 << (row & 7))) !== 0;
}
