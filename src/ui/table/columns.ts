import { NOTHING } from '../../i18n/formats.ts';
import { i18n } from '../../i18n/index.svelte.ts';
import { showMoney, showNumber, showShare } from '../show.ts';
import type { Cell, Column } from './table-columns.ts';

/** What a column says of itself beside its name, label and value. */
type More<Row> = Partial<Omit<Column<Row>, 'key' | 'label' | 'value'>>;
type Amount<Row> = (row: Row) => number | null | undefined;

/** Words, or any value shown as it is. */
function text<Row>(
  key: string,
  label: string,
  value: (row: Row) => Cell,
  more?: More<Row>
): Column<Row> {
  return { key, label, value, ...more };
}

/** A code in downloads, its name on the screen. */
function named<Row>(
  key: string,
  label: string,
  value: (row: Row) => Cell,
  name: (row: Row) => string,
  more?: More<Row>
): Column<Row> {
  return { key, label, value, format: (_, row) => name(row), ...more };
}

/** A number as it is, without grouping: a rank, a place, a small count. */
function number<Row>(
  key: string,
  label: string,
  value: Amount<Row>,
  more?: More<Row>
): Column<Row> {
  return { key, label, type: 'number', value: (row) => finite(value(row)), ...more };
}

/** A number shown in its own way; where there is none, a dash. */
function amount<Row>(
  key: string,
  label: string,
  value: Amount<Row>,
  show: (value: number, row: Row) => string,
  more?: More<Row>
): Column<Row> {
  return number(key, label, value, {
    format: (own, row) => (own === null ? NOTHING : show(Number(own), row)),
    ...more
  });
}

/** A grouped number. */
function count<Row>(key: string, label: string, value: Amount<Row>, more?: More<Row>): Column<Row> {
  return amount(key, label, value, showNumber(), more);
}

/** A number of exactly so many decimals. */
function decimal<Row>(
  key: string,
  label: string,
  value: Amount<Row>,
  digits: number,
  more?: More<Row>
): Column<Row> {
  return amount(key, label, value, showNumber({ digits }), more);
}

/** A share as per cent, with as many decimals as it needs unless told. */
function share<Row>(
  key: string,
  label: string,
  value: Amount<Row>,
  digits?: number,
  more?: More<Row>
): Column<Row> {
  return amount(key, label, value, showShare(digits), more);
}

function money<Row>(
  key: string,
  label: string,
  value: Amount<Row>,
  currency: string,
  more?: More<Row>
): Column<Row> {
  return amount(key, label, value, showMoney(currency), more);
}

/** An ISO day or moment, shown as its day. */
function day<Row>(
  key: string,
  label: string,
  value: (row: Row) => string,
  more?: More<Row>
): Column<Row> {
  const format = (own: Cell) => i18n.formats.date(String(own).slice(0, 10));
  return { key, label, type: 'date', value, format, ...more };
}

/** An ISO moment, shown to the minute. */
function moment<Row>(
  key: string,
  label: string,
  value: (row: Row) => string,
  more?: More<Row>
): Column<Row> {
  const format = (own: Cell) => i18n.formats.dateTime(String(own));
  return { key, label, type: 'date', value, format, ...more };
}

function finite(value: number | null | undefined): number | null {
  return value !== undefined && value !== null && Number.isFinite(value) ? value : null;
}

/** Makers of table columns: the key names the field in downloads, the label the column's head. */
export const column = { text, named, number, amount, count, decimal, share, money, day, moment };
