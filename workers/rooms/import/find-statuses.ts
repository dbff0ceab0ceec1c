import type { Role } from '../../contract/roles.ts';
import { meaningsOfStatuses, statusKey } from '../../shop/lines/statuses/status-meaning.ts';
import type { WaitingFile } from './drafts.ts';
import type { FoundStatus } from './meaning/contract.ts';
import { readStatusFlag } from './meaning/status-columns.ts';
import { unpaidCells } from './platforms/left-out.ts';
import type { ColumnEvidence } from './values/column-evidence.ts';
import { typeValues } from './values/type-columns.ts';

/** A column of more values says no status, unless it is taken for one. */
const MAX_STATUSES = 30;
/** No page shows more. */
const MAX_SHOWN = 60;

/**
 * The values of a column as statuses, with the rows that have them and what they are taken for: of
 * the column that says the status, and of those that a person could take for it.
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
