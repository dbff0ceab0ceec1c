import { streamXlsxRows } from 'hucre/xlsx';

/** One row of a sheet as text; `line` is its 1-based row number in the sheet. */
export interface SheetRow {
  line: number;
  cells: string[];
}

/** Reads the rows of a workbook's first sheet; implemented with hucre, replaceable. */
export interface SheetReader {
  rows(workbook: ReadableStream<Uint8Array>): AsyncGenerator<SheetRow>;
}

export const hucreSheetReader: SheetReader = {
  async *rows(workbook) {
    const text = new CellText();
    for await (const { index, values } of streamXlsxRows(workbook)) {
      const cells = new Array<string>(values.length);
      for (let i = 0; i < values.length; i++) cells[i] = text.of(values[i]);
      yield { line: index + 1, cells };
    }
  }
};

/** Doubles have 15 digits: a longer identifier in a number cell has lost its end. */
const FIRST_ROUNDED = 1e15;

/** Cell values as the text that a CSV of the same sheet would have. */
export class CellText {
  readonly #dates = new Map<number, string>();

  of(value: unknown): string {
    if (typeof value === 'string') return value;
    if (typeof value === 'number') return numberText(value);
    if (value === null || value === undefined) return '';
    if (value instanceof Date) return this.#date(value.getTime());
    if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
    return String(value);
  }

  #date(time: number): string {
    let text = this.#dates.get(time);
    if (text === undefined) this.#dates.set(time, (text = dateText(time)));
    return text;
  }
}

function numberText(value: number): string {
  if (Math.abs(value) < FIRST_ROUNDED) return String(value === 0 ? 0 : value);
  return value.toExponential().toUpperCase();
}

/** Rounded to the second: a day's fraction as a double is off by microseconds. */
function dateText(time: number): string {
  const seconds = Math.round(time / 1000) * 1000;
  if (!(Math.abs(seconds) < 8.64e15)) return '';
  const text = new Date(seconds).toISOString();
  const clock = text.slice(-13, -5);
  const day = text.slice(0, -14);
  return clock === '00:00:00' ? day : `${day} ${clock}`;
}
