import { CellText } from '../workbook/sheet-reader.ts';
import { damaged } from '../workbook/zip-directory.ts';
import { formulaText } from './formula-text.ts';
import type { Globals } from './globals.ts';
import { RECORD, type Records } from './records.ts';
import type { OldSheet } from './old-sheet.ts';
import { TextReader } from './texts.ts';

const DAY = 86_400_000;
const EPOCH_1900 = Date.UTC(1899, 11, 31);
const EPOCH_1904 = Date.UTC(1904, 0, 1);
/** Lotus believed in 29 February 1900, and Excel counts it. */
const NO_SUCH_DAY = 60;

const ERRORS: Record<number, string> = {
  0: '#NULL!',
  7: '#DIV/0!',
  15: '#VALUE!',
  23: '#REF!',
  29: '#NAME?',
  36: '#NUM!',
  42: '#N/A'
};

/** Puts the cells of records into a sheet, as the text that a CSV of it would have. */
export class CellReader {
  readonly #globals: Globals;
  readonly #sheet: OldSheet;
  readonly #text = new CellText();
  /** Row and column of a formula whose result is the text in a later record. */
  #awaits: [number, number] | null = null;

  constructor(globals: Globals, sheet: OldSheet) {
    this.#globals = globals;
    this.#sheet = sheet;
  }

  /** Whatever is no cell is passed over. */
  read(records: Records): void {
    switch (records.type) {
      case RECORD.sharedLabel:
        return this.#sharedLabel(records);
      case RECORD.rational:
        records.need(10);
        return this.#number(records, records.u16(2), records.u16(4), rational(records.u32(6)));
      case RECORD.rationals:
        return this.#rationals(records);
      case RECORD.number:
        records.need(14);
        return this.#number(records, records.u16(2), records.u16(4), float(records, 6));
      case RECORD.label:
      case RECORD.richLabel:
        records.need(8);
        return this.#sheet.put(records.u16(0), records.u16(2), this.#label(records, 6));
      case RECORD.truth:
        records.need(8);
        return this.#sheet.put(
          records.u16(0),
          records.u16(2),
          records.u8(7) === 1 ? errorText(records.u8(6)) : this.#text.of(records.u8(6) !== 0)
        );
      case RECORD.formula:
        return this.#formula(records);
      case RECORD.formulaText:
        return this.#formulaText(records);
      case RECORD.merged:
        return this.#merged(records);
    }
  }

  #sharedLabel(records: Records): void {
    records.need(10);
    const text = this.#globals.strings[records.u32(6)];
    if (text === undefined) throw damaged('texts');
    this.#sheet.put(records.u16(0), records.u16(2), text);
  }

  #rationals(records: Records): void {
    records.need(6);
    const first = records.u16(2);
    const count = Math.floor((records.length - 6) / 6);
    for (let i = 0; i < count; i++) {
      const at = 4 + 6 * i;
      this.#number(records, first + i, records.u16(at), rational(records.u32(at + 2)));
    }
  }

  #number(records: Records, column: number, style: number, value: number): void {
    const { dates, currencies, from1904 } = this.#globals;
    const row = records.u16(0);
    if (dates[style]) this.#sheet.put(row, column, this.#text.of(dateOf(value, from1904)));
    else {
      this.#sheet.put(row, column, this.#text.of(value));
      if (currencies[style]) this.#sheet.showCurrency(row, currencies[style]);
    }
  }

  #label(records: Records, offset: number): string {
    const length = records.u16(offset);
    if (this.#globals.isUnicode) {
      return length === 0 ? '' : new TextReader(records, records.pieces(), offset + 2).text(length);
    }
    const from = records.from + offset + 2;
    if (from + length > records.to) throw damaged('texts');
    return this.#globals.decode(records.bytes.subarray(from, from + length));
  }

  /** Results that are no numbers have all bits of the exponent set. */
  #formula(records: Records): void {
    records.need(14);
    const row = records.u16(0);
    const column = records.u16(2);
    this.#awaits = null;
    if (records.u16(12) !== 0xffff) {
      const value = float(records, 6);
      this.#number(records, column, records.u16(4), value);
      if (value === 0) this.#remember(records, true);
      return;
    }
    const kind = records.u8(6);
    const value = records.u8(8);
    if (kind === 0) this.#awaits = [row, column];
    else if (kind === 1) this.#sheet.put(row, column, this.#text.of(value !== 0));
    else if (kind === 2) this.#sheet.put(row, column, errorText(value));
    else this.#remember(records, false);
  }

  /** Keeps a formula that its program may not have computed. */
  #remember(records: Records, isZero: boolean): void {
    const formula = this.#globals.isUnicode ? formulaText(records) : '';
    const place = { column: records.u16(2) + 1, line: records.u16(0) + 1 };
    this.#sheet.keepFormula({ ...place, formula, moved: { columns: 0, rows: 0 }, isZero });
  }

  #formulaText(records: Records): void {
    if (!this.#awaits) return;
    records.need(2);
    const [row, column] = this.#awaits;
    this.#awaits = null;
    this.#sheet.put(row, column, this.#label(records, 0));
  }

  #merged(records: Records): void {
    records.need(2);
    const count = Math.min(records.u16(0), Math.floor((records.length - 2) / 8));
    for (let at = 2; at < 2 + count * 8; at += 8) {
      const [from, to] = [records.u16(at) + 1, records.u16(at + 2) + 1];
      if (to > from) this.#sheet.merges.push({ position: records.u16(at + 4), from, to });
    }
  }
}

/** A number in 30 bits: an integer, or the upper half of a double, perhaps in hundredths. */
function rational(bits: number): number {
  const value = bits & 2 ? (bits | 0) >> 2 : upperHalf(bits & 0xfffffffc);
  return bits & 1 ? value / 100 : value;
}

const half = new DataView(new ArrayBuffer(8));

function upperHalf(bits: number): number {
  half.setInt32(0, bits);
  return half.getFloat64(0);
}

function float(records: Records, offset: number): number {
  return records.view.getFloat64(records.from + offset, true);
}

/** The day and time of a serial number. */
export function dateOf(serial: number, from1904: boolean): Date {
  if (from1904) return new Date(EPOCH_1904 + Math.round(serial * DAY));
  return new Date(EPOCH_1900 + Math.round((serial >= NO_SUCH_DAY ? serial - 1 : serial) * DAY));
}

function errorText(code: number): string {
  return ERRORS[code] ?? '#N/A';
}
