import { CellColumn, type CellTable } from '../../cell-table.ts';
import type { Reason } from '../../meaning/contract.ts';
import { normaliseHeader } from '../../meaning/synonyms.ts';
import { PreparedTable } from '../../layout/prepared-table.ts';
import { isMissing } from '../missing-words.ts';
import { readDate } from '../read-dates.ts';
import { MAX_DATE_LENGTH, plainDateText } from './plain-date-text.ts';
import { shareOfDates } from './share-of-dates.ts';
import { timeOfDay } from './time-of-day.ts';

const TIME_WORD =
  /(?:^|\s)(?:time|hour|clock|uhrzeit|zeit|stunde|hora|heure|horaire|ora|orario|tijd|tijdstip|godzina|czas|saat|время|час|waktu|jam|giờ|เวลา|time of day|kl|klokkeslett|tid|klockslag|čas|óra|ώρα|ura|الوقت|الساعة|وقت|ساعت|زمان|שעה|zaman|aika|oră|समय)(?:\s|$)|[时時][间間刻]|시간|시각|時分/iu;
const LOOKED_AT = 1000;
const SURE = 0.9;
const DAY = 86_400_000;
/** Workbooks store a time alone as a time on their calendar's first day. */
const EMPTY_DAY = /^(?:1899-12-3[01]|1900-01-0[01])[T\s]/;
const HOUR = /^(?:[01]?\d|2[0-3])$/;
const FRACTION = /^0?[.,]\d{2,16}$/;

/**
 * Appends times of a separate column to their dates: a time column by its header and all its
 * values, the nearest column of dates without times before it (otherwise after it).
 */
export function joinTimes(
  headers: readonly string[],
  table: CellTable
): { table: CellTable; notes: Reason[] } {
  let joined = table;
  const notes: Reason[] = [];
  const taken = new Set<number>();
  for (const [time, header] of headers.entries()) {
    if (!TIME_WORD.test(normaliseHeader(header))) continue;
    const clock = clockOf(table.columns[time]);
    if (!clock) continue;
    const date = nearestDate(headers, table, time, taken);
    if (date < 0) continue;
    taken.add(date);
    joined = withTimes(joined, date, time, clock);
    if (notes.length === 0) {
      notes.push({ key: 'time_joined', detail: { date: headers[date], time: header } });
    }
  }
  return { table: joined, notes };
}

/** The times of a column's distinct values, '' if missing; null: it contains something else. */
function clockOf({ dictionary }: CellColumn): string[] | null {
  const cells = dictionary.map((cell) => plainDateText(cell.trim()));
  const filled = cells.filter((cell) => !isMissing(cell));
  const areHours = filled.every((cell) => HOUR.test(cell));
  const clock = cells.map((cell) => shownTime(areHours ? `${cell}:00` : cell));
  const read = clock.filter(Boolean).length;
  return filled.length > 0 && read >= filled.length * SURE ? clock : null;
}

function shownTime(cell: string): string {
  if (cell.length > MAX_DATE_LENGTH) return '';
  const ms = FRACTION.test(cell)
    ? Math.round(Number(cell.replace(',', '.')) * 86_400) * 1000
    : timeOfDay(cell.replace(EMPTY_DAY, ''));
  if (isMissing(cell) || !(ms >= 0 && ms < DAY)) return '';
  return new Date(ms).toISOString().slice(11, 23);
}

function nearestDate(
  headers: readonly string[],
  table: CellTable,
  time: number,
  taken: ReadonlySet<number>
): number {
  const dates = headers
    .map((_, column) => column)
    .filter((column) => column !== time && !taken.has(column) && isDay(table.columns[column]));
  const before = dates.filter((column) => column < time);
  return before.at(-1) ?? dates[0] ?? -1;
}

/** Whether a column's values are dates with hardly any time. */
function isDay({ dictionary }: CellColumn): boolean {
  const values = dictionary.slice(1, LOOKED_AT + 1);
  if (!(shareOfDates(values) >= SURE)) return false;
  return values.every((value) => {
    // the order of day and month is irrelevant for the time of day
    const moment = readDate(value.trim(), 'dmy');
    return !(moment % DAY > 0);
  });
}

function withTimes(
  table: CellTable,
  date: number,
  time: number,
  clock: readonly string[]
): CellTable {
  const [days, times] = [table.columns[date], table.columns[time]];
  const joined = new CellColumn();
  const known = new Map<number, number>();
  for (let row = 0; row < table.rows; row++) {
    const pair = days.codes[row] * clock.length + times.codes[row];
    let code = known.get(pair);
    if (code === undefined) {
      const day = days.dictionary[days.codes[row]].trim();
      const shown = day === '' ? '' : clock[times.codes[row]];
      known.set(pair, (code = joined.codeOf(shown ? `${day} ${shown}` : day)));
    }
    joined.putCode(row, code);
  }
  joined.close(table.rows);
  const columns = table.columns.map((column, at) => (at === date ? joined : column));
  return new PreparedTable(table, columns, null);
}
