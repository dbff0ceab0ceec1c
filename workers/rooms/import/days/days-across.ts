import type { CellTable } from '../cell-table.ts';
import { columnOfRole, type ColumnLook } from '../layout/column-looks.ts';
import { PreparedTable, takeRows } from '../layout/prepared-table.ts';
import { totalWord } from '../layout/total-words.ts';
import type { Unpacked } from '../layout/unpack-cells.ts';
import { nameColumns } from '../meaning/headers.ts';
import { decideDates, readDate } from '../values/read-dates.ts';
import { dayHeaders, dayNumber, SHEET } from './day-numbers.ts';
import { columnOfLines, crosstabLines } from './crosstab-lines.ts';
import { isoDay, monthOfFile, type MonthOfFile } from './month-of-file.ts';

const LEAST_DAYS = 5;
const MONEY = new RegExp(
  'umsatz|umsätze|einnahmen|betrag|revenue|turnover|takings|income|amount|chiffre d.affaires|' +
    'ingresos|ventas netas|fatturato|incasso|выручка|金额|金額|売上|销售额|營業額|营业额|매출|' +
    '\\p{Sc}|\\b(?:eur|usd|gbp|chf)\\b',
  'iu'
);
const PIECES = new RegExp(
  'qty|quantity|units|pieces|pcs|menge|stück|stk|anzahl|unités|quantité|数量|個数|件数|个数',
  'iu'
);

/** Where the days of a crosstab are. */
interface Days {
  columns: readonly number[];
  /** ISO date for a row and an index among the day columns. */
  dayOf(row: number, place: number): string | null;
}

/**
 * Turns a crosstab with products in rows and days in columns into lines, one per filled cell. Days
 * without a month take it from a title above the table, the sheet's name or the file's name.
 *
 * @param sources texts that may contain the month, those closest to the table first
 * @returns null for all other files
 */
export function spreadDays(
  looks: readonly ColumnLook[],
  table: CellTable,
  sources: readonly string[]
): Unpacked | null {
  const headers = looks.map(({ header }) => header);
  const isOfOrders = (['order_id', 'order_date'] as const).some((role) =>
    looks.some((look) => look.role === role && look.sureness > 0 && !isDay(look.header))
  );
  const days = isOfOrders ? null : (numberedDays(headers, table, sources) ?? wholeDays(headers));
  if (!days || days.columns.length * 2 < looks.length) return null;
  if (!days.columns.every((at) => looks[at].type === 'number' || looks[at].filled === 0))
    return null;
  const rest = looks.flatMap((look, at) =>
    isKept(look) && !days.columns.includes(at) ? [at] : []
  );
  const isNamed = (['product_name', 'product_id'] as const).some(
    (role) => columnOfRole(looks, role) >= 0
  );
  if (!isNamed && !rest.some((at) => looks[at].type === 'text')) return null;
  const [first, last] = [days.columns[0], days.columns[days.columns.length - 1]];
  const shown = { first: headers[first], last: headers[last] };
  if (table.rows > 0 && days.dayOf(0, 0) === null) {
    return { headers, table, notes: [{ key: 'no_month', detail: shown }] };
  }
  const isMoney = areMoney(looks, days.columns, sources);
  const key = isMoney ? 'days_money' : 'days_pieces';
  return spread(looks, table, days, rest, isMoney, { key, detail: shown });
}

function isDay(header: string): boolean {
  const day = dayNumber(header);
  return day === day || timeOf([header])[0] > 0;
}

function numberedDays(
  headers: readonly string[],
  table: CellTable,
  sources: readonly string[]
): Days | null {
  const columns = dayHeaders(headers);
  if (columns.length === 0) return null;
  const sheet = headers.indexOf(SHEET);
  const numbers = columns.map((at) => dayNumber(headers[at]));
  const months = new Map<string, MonthOfFile | null>();
  return {
    columns,
    dayOf(row, place) {
      const own = sheet < 0 ? '' : table.cell(row, sheet);
      if (!months.has(own)) months.set(own, monthOfFile([own, ...sources]));
      const month = months.get(own);
      return month ? isoDay(month, numbers[place]) : null;
    }
  };
}

function wholeDays(headers: readonly string[]): Days | null {
  const columns = headers.flatMap((header, at) => (timeOf([header])[0] > 0 ? [at] : []));
  const times = timeOf(columns.map((at) => headers[at]));
  const rises = times.every((time, i) => i === 0 || time > times[i - 1]);
  if (columns.length < LEAST_DAYS || !rises) return null;
  return { columns, dayOf: (_row, place) => new Date(times[place]).toISOString().slice(0, 10) };
}

/** Complete dates only; a number or a month alone is not one. */
function timeOf(headers: readonly string[]): number[] {
  const { order } = decideDates(headers);
  const read = order === 'ambiguous' || order === 'serial' ? 'dmy' : order;
  return headers.map((header) =>
    /\d\D+\d.*\d|^\d{8}$/.test(header) ? readDate(header, read) : NaN
  );
}

/** Keeps a product's name and price; sums and means over the month do not belong to a day. */
function isKept({ type, role, header }: ColumnLook): boolean {
  return header !== SHEET && (type !== 'number' || role === 'unit_price' || role === 'product_id');
}

/** Whether the cells are money: decided by words above or beside the days, else by decimals. */
export function areMoney(
  looks: readonly ColumnLook[],
  columns: readonly number[],
  sources: readonly string[]
): boolean {
  const words = sources.join(' ');
  if (looks.some(({ role, type }) => role === 'unit_price' && type === 'number')) return false;
  if (PIECES.test(words) !== MONEY.test(words)) return MONEY.test(words);
  return columns.some((at) =>
    looks[at].column.dictionary.some((cell) => /\d[.,]\d{2}(?!\d)|\p{Sc}/u.test(cell))
  );
}

function spread(
  looks: readonly ColumnLook[],
  table: CellTable,
  days: Days,
  rest: readonly number[],
  isMoney: boolean,
  note: Unpacked['notes'][number]
): Unpacked {
  const aside = [...table.aside];
  const isTotal = (row: number) => rest.some((at) => totalWord(table.cell(row, at)) === 'whole');
  for (let row = 0; row < table.rows; row++) {
    if (!isTotal(row)) continue;
    const [line, original] = [table.lineOf(row), table.original(row)];
    aside.push({ line, reason: 'total_row', column: '', original });
  }
  const cells = crosstabLines(table, days.columns, isTotal);
  const { rows, values } = cells;
  const dates = columnOfLines(cells, (row, place) => days.dayOf(row, place) ?? '');
  const taken = takeRows(table, rows);
  const columns = [...rest.map((at) => taken[at]), dates, values];
  const names = [...rest.map((at) => looks[at].header), 'Date', isMoney ? 'Amount' : 'Quantity'];
  return {
    headers: nameColumns(names),
    table: new PreparedTable(table, columns, rows, aside),
    notes: [{ ...note, detail: { ...note.detail, lines: rows.length } }]
  };
}
