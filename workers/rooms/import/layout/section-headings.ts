import type { Role } from '../../../contract/roles.ts';
import { CellColumn, type CellTable } from '../cell-table.ts';
import { nameColumns } from '../meaning/headers.ts';
import { shareOfDates } from '../values/dates/share-of-dates.ts';
import { isAmount, isBlankAt, type ColumnLook } from './column-looks.ts';
import { PreparedTable, takeRows } from './prepared-table.ts';
import { totalWord } from './total-words.ts';
import type { Unpacked } from './unpack-cells.ts';

const LEAST_HEADINGS = 2;
/** Rows that lack their amount are no headings: these are few beside what stands below them. */
const MOST_HEADINGS = 0.5;
/** "DRINKS", "Drinks:" and "— Drinks —" are written as headings. */
const AS_HEADING = /^[^\p{Ll}]*\p{Lu}[^\p{Ll}]*$|[:：]$|^[-–—=*#【\s]{1,5}\S.*[-–—=*#】]$/u;

/**
 * A list in sections writes what its rows have in common (a day, a kind of product) on a row of its
 * own above them: it becomes a column. A heading stands alone in the first column, while every other
 * row says something behind it; days are told by themselves, names only where they are written as
 * headings.
 *
 * @returns null where the table is laid out otherwise
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

/** Rows in which nothing stands behind the first column. */
function rowsAlone(others: readonly ColumnLook[], { rows }: CellTable): number[] {
  const found: number[] = [];
  for (let row = 0; row < rows; row++) {
    if (others.every((look) => isBlankAt(look, row))) found.push(row);
  }
  return found;
}

/** The first column says something in headings and totals alone, as reports of bookkeeping do. */
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

/** What stands in a margin of its own is what the rows are put together by, mostly what was sold. */
function marginOf(roles: ReadonlySet<Role | null>): string | null {
  if (!roles.has('product_name') && !roles.has('product_id')) return 'Product name';
  return roles.has('category') ? null : 'Category';
}

/** The first row is a heading, and something stands below each. */
function isInSections(headings: readonly number[], rows: number): boolean {
  if (headings.length < LEAST_HEADINGS || headings[0] !== 0) return false;
  if (headings.length > rows * MOST_HEADINGS) return false;
  return headings.every((row, at) => (headings[at + 1] ?? rows) > row + 1);
}

/** Names above products are their kinds; null: they may be products without a price. */
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
