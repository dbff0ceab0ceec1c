import type { Role } from '../../../contract/roles.ts';
import { CellColumn, type CellTable } from '../cell-table.ts';
import { nameColumns } from '../meaning/headers.ts';
import { shareOfDates } from '../values/dates/share-of-dates.ts';
import { isAmount, isBlankAt, type ColumnLook } from './column-looks.ts';
import { PreparedTable, takeRows } from './prepared-table.ts';
import { totalWord } from './total-words.ts';
import type { Unpacked } from './unpack-cells.ts';

const LEAST_HEADINGS = 2;
/** The largest share of rows that may be headings; beyond it, they are rows without an amount. */
const MOST_HEADINGS = 0.5;
/** Forms in which headings are written: "DRINKS", "Drinks:", "— Drinks —". */
const AS_HEADING = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$|[:：]$|^[-–—=*#【\s]{1,5}\S.*[-–—=*#】]$/u;

/**
 * Turns the headings of a list in sections, which state what the rows below have in common (a day,
 * a category), into a column. A heading is alone in the first column, while every other row has
 * more cells; days are recognised as such, other texts only if written like headings.
 *
 * @returns null if the table is laid out differently
 */
export function dissolveHeadings(looks: readonly ColumnLook[], table: CellTable): Unpacked | null {
  const [first, ...others] = looks;
  if (table.rows < 4 || others.length === 0) return null;
  const isMargin = first.filled > 0 && first.filled < table.rows;
  if (!others.some((look) => isAmount(look) && look.filled < table.rows)) return null;
  const headings = rowsAlone(others, table);
  if (isMargin ? !isOnlyHeadings(first, headings, table.rows) : first.filled < table.rows)
    return null;
  if (!isInSections(headings, table.rows)) return null;
  const { codes, dictionary } = first.column;
  const names = [...new Set(headings.map((row) => codes[row]))].map((code) => dictionary[code]);
  const roles = new Set(looks.map(({ role }) => role));
  const ofNames = () => (isMargin ? marginOf(roles) : kindOf(names, dictionary, roles));
  const ofDays = roles.has('order_date') ? null : 'Date';
  const header = shareOfDates(names) === 1 ? ofDays : ofNames();
  if (!header) return null;
  const rows: number[] = [];
  const section = new CellColumn();
  let [own, next] = ['', 0];
  for (let row = 0; row < table.rows; row++) {
    if (headings[next] === row) {
      own = plainHeading(dictionary[codes[row]]);
      next++;
    } else {
      section.put(rows.length, own);
      rows.push(row);
    }
  }
  section.close(rows.length);
  const taken = Uint32Array.from(rows);
  return {
    headers: nameColumns([...looks.map((look) => look.header), header]),
    table: new PreparedTable(table, [...takeRows(table, taken), section], taken),
    notes: [{ key: 'headings', detail: { headings: headings.length, rows: rows.length, header } }]
  };
}

/** Rows with nothing after the first column. */
function rowsAlone(others: readonly ColumnLook[], { rows }: CellTable): number[] {
  const found: number[] = [];
  for (let row = 0; row < rows; row++) {
    if (others.every((look) => isBlankAt(look, row))) found.push(row);
  }
  return found;
}

/** Whether the first column is only used for headings and totals, as in accounting reports. */
function isOnlyHeadings(first: ColumnLook, headings: readonly number[], rows: number): boolean {
  const { codes, dictionary } = first.column;
  if (first.role || headings.some((row) => isBlankAt(first, row))) return false;
  const totals = dictionary.map((cell) => totalWord(cell) !== null);
  let named = 0;
  for (let row = 0; row < rows; row++) {
    if (!first.blank[codes[row]] && !totals[codes[row]]) named++;
  }
  return named === headings.length;
}

/** A margin column names what rows are grouped by, usually what was sold. */
function marginOf(roles: ReadonlySet<Role | null>): string | null {
  if (!roles.has('product_name') && !roles.has('product_id')) return 'Product name';
  return roles.has('category') ? null : 'Category';
}

/** Whether the first row is a heading and something follows each. */
function isInSections(headings: readonly number[], rows: number): boolean {
  if (headings.length < LEAST_HEADINGS || headings[0] !== 0) return false;
  if (headings.length > rows * MOST_HEADINGS) return false;
  return headings.every((row, at) => (headings[at + 1] ?? rows) > row + 1);
}

/** What headings above products mean: categories; null if they may be products without a price. */
function kindOf(
  names: readonly string[],
  all: readonly string[],
  roles: ReadonlySet<Role | null>
): string | null {
  const others = all.filter((name) => name !== '' && !names.includes(name));
  const isWritten = (name: string) => AS_HEADING.test(name.trim());
  if (roles.has('category') || !names.every(isWritten)) return null;
  const isCode = (name: string) => /\d/.test(name);
  if (!names.some(isCode) && others.every(isCode)) return 'Category';
  return others.filter(isWritten).length * 2 < others.length ? 'Category' : null;
}

function plainHeading(cell: string): string {
  return cell.trim().replace(/^[-–—=*#【\s]+|[-–—=*#】:：\s]+$/gu, '');
}
