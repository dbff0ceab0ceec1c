import type { Role } from '../../contract/roles.ts';
import { meaningsOfStatuses, statusKey } from '../../shop/lines/statuses/status-meaning.ts';
import type { CellTable } from './cell-table.ts';
import type { WaitingFile } from './drafts.ts';
import type { DraftColumn, FoundStatus, Reason } from './meaning/contract.ts';
import { readStatusFlag } from './meaning/status-columns.ts';
import { unpaidCells } from './platforms/left-out.ts';
import type { ColumnEvidence } from './values/column-evidence.ts';
import { typeValues } from './values/type-columns.ts';

/** With more values, a column has no statuses, unless the person says so. */
const MAX_STATUSES = 30;
/** The most statuses shown. */
const MAX_SHOWN = 60;

/**
 * The values of a column as statuses, with their number of rows and meanings: for the status
 * column, and for those that a person could choose as one.
 */
export function findStatuses(
  { table, headers, platform }: WaitingFile,
  column: number,
  role: Role,
  { distinct, numbers, dates }: ColumnEvidence
): FoundStatus[] | null {
  const couldBe = distinct > 0 && distinct <= MAX_STATUSES && !(numbers > 0.5) && !(dates > 0.5);
  if (role !== 'status' && !couldBe) return null;
  const { codes, dictionary } = table.columns[column];
  const rowsOf = new Uint32Array(dictionary.length);
  for (let row = 0; row < table.rows; row++) rowsOf[codes[row]]++;
  const values = typeValues(table.columns[column], 'status', { type: 'text', unreadable: 0 });
  readStatusFlag(headers[column], values);
  const meanings = meaningsOfStatuses(values.texts);
  const unpaid = unpaidCells(platform ?? null, headers, column);
  const found = new Map<string, FoundStatus>();
  values.texts.forEach((status, code) => {
    if (status === '' || rowsOf[code] === 0) return;
    const known = found.get(statusKey(status));
    if (known) known.rows += rowsOf[code];
    else {
      const isUnpaid = unpaid.some((cells) => cells.test(status));
      const meaning = isUnpaid ? 'never_paid' : meanings[code];
      found.set(statusKey(status), { status, rows: rowsOf[code], meaning });
    }
  });
  return [...found.values()].sort((a, b) => b.rows - a.rows).slice(0, MAX_SHOWN);
}

/** Notes about what became of orders, or that the file does not tell. */
export function noteStatuses(columns: readonly DraftColumn[], table: CellTable): Reason[] {
  return [...statusCodes(columns), ...unsaidRefunds(columns), ...remarks(columns, table)];
}

/** A note for numeric statuses: the page cannot know which of them mean cancelled. */
function statusCodes(columns: readonly DraftColumn[]): Reason[] {
  return columns.flatMap(({ header, role, statuses = [] }) => {
    const areCodes = statuses.every(({ status, meaning }) => {
      return meaning === 'sale' && /^\d{1,4}$/.test(status);
    });
    if (role !== 'status' || statuses.length < 2 || !areCodes) return [];
    const codes = statuses.map(({ status }) => status).join(', ');
    return [{ key: 'status_codes', detail: { header, codes } }];
  });
}

/** Refunds of which a status alone does not say how much. */
const UNSAID = /部分(?:退款|退货|退貨)|(?:退款|退货|退貨)中|partial(?:ly)?[ _-]?refund/i;

/** A note for refunds under way or in part whose amount the file does not say: they count in full. */
function unsaidRefunds(columns: readonly DraftColumn[]): Reason[] {
  if (columns.some(({ role }) => role === 'refund_amount')) return [];
  return columns.flatMap(({ header, role, statuses = [] }) => {
    if (role !== 'status') return [];
    const found = statuses.filter(({ status, meaning }) => {
      return meaning === 'sale' && UNSAID.test(status);
    });
    const rows = found.reduce((sum, own) => sum + own.rows, 0);
    const example = found[0]?.status;
    return rows > 0 ? [{ key: 'refunds_unsaid', detail: { header, rows, example } }] : [];
  });
}

/** A negative amount, which marks a return. */
const BELOW_NOUGHT = /^[^\d\p{L}]*[-−(]|-$/u;

/**
 * A note for a column of remarks that call rows cancelled which count as sales, if there is no
 * status column.
 */
function remarks(columns: readonly DraftColumn[], table: CellTable): Reason[] {
  if (columns.some(({ role }) => role === 'status')) return [];
  const amounts = columns.flatMap(({ role }, at) =>
    role === 'quantity' || role === 'line_total' ? [at] : []
  );
  return columns.flatMap(({ header, role, roleReason, statuses = [] }, at) => {
    const off = statuses.filter(({ meaning }) => meaning === 'taken_back');
    const isSpare = role === 'ignore' && roleReason.key !== 'platform_spare';
    if (!isSpare || off.length === 0) return [];
    const words = new Set(off.map(({ status }) => statusKey(status)));
    const { codes, dictionary } = table.columns[at];
    const isOff = dictionary.map((cell) => words.has(statusKey(cell)));
    let rows = 0;
    for (let row = 0; row < table.rows; row++) {
      if (!isOff[codes[row]]) continue;
      if (!amounts.some((column) => BELOW_NOUGHT.test(table.cell(row, column).trim()))) rows++;
    }
    return rows > 0 ? [{ key: 'remarks', detail: { header, example: off[0].status, rows } }] : [];
  });
}
