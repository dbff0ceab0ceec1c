import { decideDates, readDate } from '../../values/read-dates.ts';
import { isBlankAt, type ColumnLook } from '../column-looks.ts';

/** The cells of a column that say something, top to bottom. */
export function filledCells(look: ColumnLook, rows: number): string[] {
  const cells: string[] = [];
  for (let row = 0; row < rows; row++) {
    if (!isBlankAt(look, row)) cells.push(look.column.dictionary[look.column.codes[row]].trim());
  }
  return cells;
}

/** Whether days are in ascending or descending order throughout; strictly: no day twice in a row. */
export function areDaysInOrder(cells: string[], { strictly }: { strictly: boolean }): boolean {
  const { order } = decideDates(cells);
  const wanted = order === 'ambiguous' ? (['dmy', 'mdy'] as const) : ([order] as const);
  return wanted.some((own) => {
    const times = cells.map((cell) => readDate(cell, own));
    const steps = times.slice(1).map((time, i) => time - times[i]);
    return [1, -1].some((way) =>
      steps.every((step) => (strictly ? way * step > 0 : way * step >= 0))
    );
  });
}
