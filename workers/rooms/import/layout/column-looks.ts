import type { Role } from '../../../contract/roles.ts';
import type { CellColumn, CellTable } from '../cell-table.ts';
import { holdsWords, normaliseHeader, PART_WORDS, SYNONYMS } from '../meaning/synonyms.ts';
import { shareOfNumbers } from '../values/decide-decimal.ts';
import { isMissing } from '../values/missing-words.ts';
import { shareOfDates } from '../values/read-dates.ts';

/** What a column looks like before it has a meaning, enough to see how a file is laid out. */
export interface ColumnLook {
  header: string;
  column: CellColumn;
  /** Per code: 1 where the cell says nothing (empty, `--`, `n/a`). */
  blank: Uint8Array;
  /** Rows in which it says something. */
  filled: number;
  type: 'number' | 'date' | 'text';
  /** By its header alone, and how far down the list of usual names that is. */
  role: Role | null;
  place: number;
}

const LOOKED_AT = 100;
const MOSTLY = 0.8;

/** Numbers that name something: an amount is never one of them. */
const NAMING: ReadonlySet<Role> = new Set<Role>([
  ...(['order_id', 'line_id', 'order_date', 'customer_id', 'customer_name', 'email'] as const),
  ...([
    'phone',
    'product_id',
    'product_name',
    'category',
    'coupon',
    'currency',
    'country'
  ] as const),
  ...(['region', 'city', 'postcode', 'channel', 'status', 'consent'] as const)
]);

/** Rows are touched only in columns that have blank cells. */
export function lookAtColumns(headers: readonly string[], table: CellTable): ColumnLook[] {
  return table.columns.map((column, i) => {
    const header = headers[i] ?? '';
    const blank = blankCodes(column.dictionary);
    const sample = column.dictionary.slice(1, LOOKED_AT + 1);
    const { role, place } = roleByName(header);
    const isDate = shareOfDates(sample, LOOKED_AT) >= MOSTLY;
    const isNumber = shareOfNumbers(sample, LOOKED_AT) >= MOSTLY;
    const type = isDate && (!isNumber || role === 'order_date') ? 'date' : isNumber && 'number';
    const filled = table.rows - blankRows(column, blank, table.rows);
    return { header, column, blank, filled, type: type || 'text', role, place };
  });
}

function blankCodes(dictionary: readonly string[]): Uint8Array {
  const blank = new Uint8Array(dictionary.length);
  for (let code = 0; code < dictionary.length; code++) {
    const cell = dictionary[code];
    if (cell.length < 12 && isMissing(cell.trim())) blank[code] = 1;
  }
  return blank;
}

function blankRows({ codes }: CellColumn, blank: Uint8Array, rows: number): number {
  const only = blank.indexOf(1, 1) < 0;
  if (only && !codes.subarray(0, rows).includes(0)) return 0;
  let count = 0;
  for (let row = 0; row < rows; row++) count += blank[codes[row]];
  return count;
}

function roleByName(header: string): Pick<ColumnLook, 'role' | 'place'> {
  const plain = normaliseHeader(header);
  let role: Role | null = null;
  let place = Infinity;
  for (const [name, synonyms] of Object.entries(SYNONYMS) as [Role, readonly string[]][]) {
    const at = synonyms.indexOf(plain);
    if (at >= 0 && at < place) [role, place] = [name, at];
  }
  if (role) return { role, place };
  const part = (Object.entries(PART_WORDS) as [Role, readonly string[]][]).find(([, parts]) =>
    parts.some((word) => holdsWords(plain, word))
  );
  return part ? { role: part[0], place: 1000 } : { role, place };
}

/** The column whose header says most surely that it has this meaning, or −1. */
export function columnOfRole(looks: readonly ColumnLook[], role: Role): number {
  let best = -1;
  looks.forEach((look, i) => {
    if (look.role === role && (best < 0 || look.place < looks[best].place)) best = i;
  });
  return best;
}

/** Numbers to be added up, not names: they belong to one row only. */
export function isAmount({ type, role }: ColumnLook): boolean {
  return type === 'number' && !(role && NAMING.has(role));
}

export function isBlankAt({ column, blank }: ColumnLook, row: number): boolean {
  return blank[column.codes[row]] === 1;
}
