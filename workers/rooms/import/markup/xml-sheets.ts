import { Failed } from '../../../contract/failure.ts';
import { currencyOfFormat } from '../workbook/currency-formats.ts';
import { CellText } from '../workbook/sheet-reader.ts';
import { decodeEntities } from './entities.ts';
import { CellBudget, Grid, MAX_CELL_LENGTH, type CellPlace } from './grid.ts';
import type { Attributes, MarkupSink } from './tokens.ts';

/** Elements inside a cell whose text is not the cell's value. */
const BESIDE: ReadonlySet<string> = new Set(['comment', 'phonetictext']);
const MAX_STYLES = 70_000;
const MAX_SHEETS = 1000;

/** Collects the sheets of an XML Spreadsheet 2003, by the local names of its tags. */
export class XmlSheets implements MarkupSink {
  readonly sheets: Grid[] = [];
  /** Whether the workbook's end tag was reached. */
  isWhole = false;
  readonly #budget: CellBudget;
  readonly #text = new CellText();
  /** Currency of the number format, by style. */
  readonly #styles = new Map<string, string>();
  #style = '';
  #sheet: Grid | null = null;
  #place: CellPlace | null = null;
  #cellStyle = '';
  #value = '';
  #blankRows = 0;
  #type = '';
  #beside = 0;
  /** Text of the element being read; null: none is. */
  #said: string | null = null;

  constructor(bytes: number) {
    this.#budget = new CellBudget(bytes);
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'worksheet') this.#openSheet(attributes);
    else if (name === 'row') {
      this.#sheet?.startRow(numberOf(attributes, 'index'));
      this.#blankRows = numberOf(attributes, 'span') ?? 0;
    } else if (name === 'cell') this.#openCell(attributes);
    else if (BESIDE.has(name)) this.#beside++;
    else if (name === 'data' && this.#beside === 0) {
      this.#type = attributes.get('type') ?? 'String';
      this.#said = '';
    } else if (name === 'visible') this.#said = '';
    else if (name === 'style') this.#style = attributes.get('id') ?? '';
    else if (name === 'numberformat' && this.#styles.size < MAX_STYLES) {
      const currency = currencyOfFormat((attributes.get('format') ?? '').slice(0, 200));
      if (currency) this.#styles.set(this.#style, currency);
    }
  }

  close(name: string): void {
    if (name === 'workbook') this.isWhole = true;
    else if (name === 'row') {
      this.#sheet?.endRow();
      this.#sheet?.skipRows(this.#blankRows);
    } else if (name === 'cell') this.#closeCell();
    else if (BESIDE.has(name)) this.#beside = Math.max(0, this.#beside - 1);
    else if (name === 'data' && this.#beside === 0) {
      this.#value = this.#valueOf(decodeEntities(this.#said ?? ''));
      this.#said = null;
    } else if (name === 'visible') {
      if (this.#sheet && /hidden/i.test(this.#said ?? '')) this.#sheet.hidden = true;
      this.#said = null;
    } else if (name === 'worksheet') {
      this.#sheet?.endRow();
      this.#sheet = null;
    }
  }

  /** Keeps up to twice the final length, since decoding entities shortens the text. */
  text(piece: string): void {
    if (this.#said !== null && this.#said.length < 2 * MAX_CELL_LENGTH) this.#said += piece;
  }

  #openSheet(attributes: Attributes): void {
    this.#sheet?.endRow();
    this.#sheet = new Grid(this.#budget);
    this.#sheet.name = attributes.get('name') ?? String(this.sheets.length + 1);
    // blank sheets are dropped
    if (this.sheets.at(-1)?.filled === 0) this.sheets.pop();
    if (this.sheets.push(this.#sheet) > MAX_SHEETS) {
      throw new Failed('file_too_large', { sheets: this.sheets.length });
    }
  }

  #openCell(attributes: Attributes): void {
    this.#value = '';
    this.#type = '';
    this.#cellStyle = attributes.get('styleid') ?? '';
    this.#place = {
      across: 1 + (numberOf(attributes, 'mergeacross') ?? 0),
      down: 1 + (numberOf(attributes, 'mergedown') ?? 0),
      index: numberOf(attributes, 'index')
    };
  }

  #closeCell(): void {
    if (!this.#place) return;
    this.#sheet?.put(this.#value, this.#place);
    this.#place = null;
    const currency = this.#type === 'Number' ? this.#styles.get(this.#cellStyle) : undefined;
    if (!currency || !this.#sheet) return;
    const { currencyOfLine, line } = this.#sheet;
    const before = currencyOfLine.get(line);
    currencyOfLine.set(line, before === undefined || before === currency ? currency : '');
  }

  /** The value as a CSV export of the sheet would have it. */
  #valueOf(said: string): string {
    const plain = said.trim();
    if (this.#type === 'Number') {
      // codes are often stored as numbers: keep leading zeros and all digits
      if (/^\d+$/.test(plain)) return plain;
      const value = Number(plain);
      return plain !== '' && Number.isFinite(value) ? this.#text.of(value) : plain;
    }
    if (this.#type === 'Boolean') return this.#text.of(plain === '1' || plain === 'true');
    return this.#type === 'DateTime' ? timeText(plain) : said;
  }
}

/** Excel stores a time without a date on the day before its first day. */
const NO_DAY = /^1899-12-3[01]$/;

/** `2010-12-01T08:26:00.000` as `2010-12-01 08:26:00`; without the time if it is midnight. */
function timeText(said: string): string {
  const [, day, clock] = /^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(said) ?? [];
  if (!day) return said;
  if (NO_DAY.test(day)) return clock;
  return clock === '00:00:00' ? day : `${day} ${clock}`;
}

function numberOf(attributes: Attributes, name: string): number | undefined {
  const own = attributes.get(name);
  return own === null || !/^\d{1,9}$/.test(own) ? undefined : Number(own);
}
