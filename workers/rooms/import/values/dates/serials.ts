/** Epoch of Excel's day numbers (its 1900 leap-year error ends in March 1900). */
const SERIAL_ZERO = Date.UTC(1899, 11, 30);
const FIRST_SERIAL = 18_264;
const LAST_SERIAL = 73_050;
/** Seconds, milliseconds or microseconds since 1970, from 2001 to 2286. */
const EPOCH = /^[1-9]\d{9}(?:\d{3}){0,2}$/;
const EPOCH_FRACTION = /^[1-9]\d{9}\.\d{1,9}$/;
/** The JSON date format of ASP.NET. */
const IN_SLASHES = /^\/Date\((-?\d{9,13})(?:[+-]\d{4})?\)\/$/;
const SERIAL = /^\d{5}(?:[.,]\d{1,16})?$/;

/** A number of days or seconds as milliseconds since 1970; NaN if out of range. */
export function readSerial(cell: string): number {
  if (EPOCH.test(cell)) return Math.floor(Number(cell) * 10 ** (13 - cell.length));
  if (EPOCH_FRACTION.test(cell)) return Math.round(Number(cell) * 1000);
  if (cell.startsWith('/Date(')) return Number(IN_SLASHES.exec(cell)?.[1] ?? NaN);
  if (!SERIAL.test(cell)) return NaN;
  const serial = Number(cell.replace(',', '.'));
  if (serial < FIRST_SERIAL || serial > LAST_SERIAL) return NaN;
  // rounded to the second: a day's fraction as a double is off by microseconds
  return SERIAL_ZERO + Math.round(serial * 86_400) * 1000;
}

export function isSerial(cell: string): boolean {
  return !Number.isNaN(readSerial(cell));
}

/** A day number only: any number of ten digits could be seconds since 1970. */
export function isDayNumber(cell: string): boolean {
  return SERIAL.test(cell) && isSerial(cell);
}
