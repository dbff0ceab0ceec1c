import type { Role } from '../../../contract/roles.ts';
import type { CellColumn, CellTable } from '../cell-table.ts';
import { meaningsOf } from '../meaning/header-meanings.ts';
import { normaliseHeader } from '../meaning/normalise-header.ts';
import { holdsWords, namesOrders, PART_WORDS } from '../meaning/synonyms.ts';
import { shareOfNumbers } from '../values/decide-decimal.ts';
import { isMissing } from '../values/missing-words.ts';
import { shareOfDates } from '../values/dates/share-of-dates.ts';

/** What can be seen of a column before it has a role; enough to recognise the layout of a file. */
export interface ColumnLook {
  header: string;
  column: CellColumn;
  /** Per code: 1 if the cell says nothing (empty, `--`, `n/a`). */
  blank: Uint8Array;
  /** Number of rows that are not blank. */
  filled: number;
  type: 'number' | 'date' | 'text';
  /**
   * The role by header alone, and how certain it is: 1 for the usual name, 0 for at most a word in
   * it.
   */
  role: Role | null;
  sureness: number;
}

const LOOKED_AT = 100;
const MOSTLY = 0.8;

/** Numbers that are names, such as order numbers: never amounts. */
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

/** Examines all columns; rows are only read where a column has blank cells. */
export function lookAtColumns(headers: readonly string[], table: CellTable): ColumnLook[] {
  return table.columns.map((column, i) => {
    const header = headers[i] ?? '';
    const blank = blankCodes(column.dictionary);
    const sample = column.dictionary.slice(1, LOOKED_AT + 1);
    const { role, sureness } = namesOrders(normaliseHeader(header), sample)
      ? ({ role: 'order_id', sureness: 1 } as const)
      : roleByName(header);
    const isDate = shareOfDates(sample, LOOKED_AT) >= MOSTLY;
    const isNumber = shareOfNumbers(sample, undefined, LOOKED_AT) >= MOSTLY;
    const type = isDate && (!isNumber || role === 'order_date') ? 'date' : isNumber && 'number';
    const filled = table.rows - blankRows(column, blank, table.rows);
    return { header, column, blank, filled, type: type || 'text', role, sureness };
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

function roleByName(header: string): Pick<ColumnLook, 'role' | 'sureness'> {
  const plain = normaliseHeader(header);
  let best: Pick<ColumnLook, 'role' | 'sureness'> = { role: null, sureness: -1 };
  for (const { role, score } of meaningsOf(plain)) {
    if (score > best.sureness) best = { role, sureness: score };
  }
  if (best.role) return best;
  const part = (Object.entries(PART_WORDS) as [Role, readonly string[]][]).find(([, parts]) =>
    parts.some((word) => holdsWords(plain, word))
  );
  return part ? { role: part[0], sureness: 0 } : best;
}

/** Index of the column whose header most clearly has this role, or −1. */
export function columnOfRole(looks: readonly ColumnLook[], role: Role): number {
  let best = -1;
  looks.forEach((look, i) => {
    if (look.role === role && (best < 0 || look.sureness > looks[best].sureness)) best = i;
  });
  return best;
}

/** Whether a column holds amounts, which belong to a single row, rather than names. */
export function isAmount({ type, role }: ColumnLook): boolean {
  return type === 'number' && !(role && NAMING.has(role));
}

export function isBlankAt({ column, blank }: ColumnLook, row: number): boolean {
  return blank[column.codes[row]] === 1;
}
