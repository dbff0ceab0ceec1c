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

export function countMarked(marks: RowMarks): number {
  let count = 0;
  for (let byte of marks) for (; byte !== 0; byte &= byte - 1) count++;
  return count;
}
