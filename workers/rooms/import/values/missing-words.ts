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

/** Words for missing numbers or dates. */
export function isMissing(cell: string): boolean {
  return cell === '' || (cell.length < 6 && MISSING.has(cell.toLowerCase()));
}
