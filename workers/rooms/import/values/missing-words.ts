const MISSING = new Set([
  'na',
  'n/a',
  '#n/a',
  'nan',
  'null',
  'none',
  'nil',
  '-',
  '--',
  '—',
  '–',
  '\\n',
  '无',
  '空'
]);

/** Cells by which files say that a number or a date is not there. */
export function isMissing(cell: string): boolean {
  return cell === '' || (cell.length < 6 && MISSING.has(cell.toLowerCase()));
}
