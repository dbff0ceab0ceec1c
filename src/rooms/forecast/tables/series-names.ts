import type { TableSeries } from '../../../../workers/rooms/forecast/tables/contract.ts';

/** How a column is called beside its file; the same file's name may come again. */
export type NameInFile = (named: { column: string; file: string; nth: number }) => string;

/**
 * What the columns of tables are called where one of them is chosen: a picker that is closed shows the name
 * alone, so that it names the file too where another column, or a measure of the shop, is called alike.
 *
 * @param taken what else can be chosen is called
 */
export function namesOfSeries(
  series: readonly TableSeries[],
  taken: readonly string[],
  inFile: NameInFile
): string[] {
  const isAlone = ({ column }: TableSeries) =>
    !taken.includes(column) && series.filter((own) => own.column === column).length === 1;
  return series.map((one, at) => {
    if (isAlone(one)) return one.column;
    const isSame = (own: TableSeries) => own.column === one.column && own.fileName === one.fileName;
    const nth = series.slice(0, at).filter(isSame).length + 1;
    return inFile({ column: one.column, file: one.fileName, nth });
  });
}
