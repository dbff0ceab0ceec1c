import { NOTHING, withMinus } from '../../i18n/formats.ts';
import { i18n } from '../../i18n/index.svelte.ts';
import { showPeriod } from '../../i18n/say-period.ts';
import { showMoney, showNumber, showPart } from '../show.ts';
import type { Cell, Column } from './table-columns.ts';

/** Options of a column besides its name, label and value. */
type More<Row> = Partial<Omit<Column<Row>, 'key' | 'label' | 'value'>>;
type Amount<Row> = (row: Row) => number | null | undefined;

/** Text, or any value shown unchanged. */
function text<Row>(
  key: string,
  label: string,
  value: (row: Row) => Cell,
  more?: More<Row>
): Column<Row> {
  return { key, label, value, ...more };
}

/** A code in downloads, its name on screen. */
function named<Row>(
  key: string,
  label: string,
  value: (row: Row) => Cell,
  name: (row: Row) => string,
  more?: More<Row>
): Column<Row> {
  return { key, label, value, format: (_, row) => name(row), ...more };
}

/** A number without grouping: a rank, a position, a small count. */
function number<Row>(
  key: string,
  label: string,
  value: Amount<Row>,
  more?: More<Row>
): Column<Row> {
  const format = (own: Cell, _: Row, digits = 0) =>
    own === null ? NOTHING : withMinus(digits > 0 ? Number(own).toFixed(digits) : String(own));
  return {
    key,
    label,
    type: 'number',
    value: (row) => finite(value(row)),
    format,
    digitsOf: decimalsUpTo(4),
    ...more
  };
}

/** A number with a custom format; a dash if it is missing. */
function amount<Row>(
  key: string,
  label: string,
  value: Amount<Row>,
  show: (value: number, row: Row, digits?: number) => string,
  more?: More<Row>
): Column<Row> {
  return number(key, label, value, {
    format: (own, row, digits) => (own === null ? NOTHING : show(Number(own), row, digits)),
    digitsOf: undefined,
    ...more
  });
}

/** A grouped number. */
function count<Row>(key: string, label: string, value: Amount<Row>, more?: More<Row>): Column<Row> {
  const show = (own: number, _: Row, digits?: number) => i18n.formats.number(own, { digits });
  return amount(key, label, value, show, { digitsOf: decimalsUpTo(2), ...more });
}

/** A number with a fixed number of decimals. */
function decimal<Row>(
  key: string,
  label: string,
  value: Amount<Row>,
  digits: number,
  more?: More<Row>
): Column<Row> {
  return amount(key, label, value, showNumber({ digits }), more);
}

/** A share as per cent; by default one decimal in the whole column if any share is small. */
function share<Row>(
  key: string,
  label: string,
  value: Amount<Row>,
  digits?: number,
  more?: More<Row>
): Column<Row> {
  const show = (own: number, _: Row, settled?: number) => showPart(digits ?? settled)(own);
  return amount(key, label, value, show, { digitsOf: shareDigits, ...more });
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

/** An ISO date or time, shown as its date. */
function day<Row>(
  key: string,
  label: string,
  value: (row: Row) => string,
  more?: More<Row>
): Column<Row> {
  const format = (own: Cell) => i18n.formats.date(String(own).slice(0, 10));
  return { key, label, type: 'date', value, format, ...more };
}

/** The ISO name of a day, a week or a month; weeks are written by the language on screen. */
function period<Row>(
  key: string,
  label: string,
  value: (row: Row) => string,
  more?: More<Row>
): Column<Row> {
  return named(key, label, value, (row) => showPeriod(value(row)), more);
}

/** An ISO time, shown to the minute. */
function moment<Row>(
  key: string,
  label: string,
  value: (row: Row) => string,
  more?: More<Row>
): Column<Row> {
  const format = (own: Cell) => i18n.formats.dateTime(String(own));
  return { key, label, type: 'date', value, format, ...more };
}

/** Shares below 10 per cent need a decimal. */
function shareDigits(share: number): number {
  return share !== 0 && Math.abs(share) < 0.0995 ? 1 : 0;
}

/** Number of decimals a value needs, at most `most`. */
function decimalsUpTo(most: number): (value: number) => number {
  return (value) => {
    let digits = 0;
    while (digits < most && Math.abs(value - Number(value.toFixed(digits))) > 1e-9) digits++;
    return digits;
  };
}

function finite(value: number | null | undefined): number | null {
  return value !== undefined && value !== null && Number.isFinite(value) ? value : null;
}

/** Builders of table columns: the key is the field name in downloads, the label the header. */
export const column = {
  text,
  named,
  number,
  amount,
  count,
  decimal,
  share,
  money,
  day,
  period,
  moment
};
