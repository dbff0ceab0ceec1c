import { Failed } from '../../../contract/failure.ts';
import { decodeEntities } from './entities.ts';
import { CellBudget, Grid, MAX_CELL_LENGTH, type CellPlace } from './grid.ts';
import type { Attributes, MarkupSink } from './tokens.ts';

/** Limits of nesting and number of tables, far above what any export has. */
const MAX_DEPTH = 40;
const MAX_TABLES = 20_000;
/** Maximum characters of a nested table that are also read as text of its cell. */
const MAX_INNER = 2000;

/** Elements that start a new line within a cell. */
const LINES: ReadonlySet<string> = new Set(['br', 'p', 'div', 'li', 'tr', 'ul', 'ol', 'hr']);

interface OpenTable {
  grid: Grid;
  /** Text of the open cell so far; null: no cell is open. */
  cell: string | null;
  place: CellPlace;
  attributes: Attributes | null;
  caption: string | null;
  /** A row without a table around it. */
  isImplied: boolean;
}

/** Collects the tables of a page; like browsers, allows omitted and wrongly nested tags. */
export class PageTables implements MarkupSink {
  readonly tables: Grid[] = [];
  /** Whether the page asks for a password. */
  asksPassword = false;
  readonly #budget: CellBudget;
  readonly #open: OpenTable[] = [];
  /** Number of open tables that are nested too deeply to be read. */
  #deeper = 0;

  constructor(bytes: number) {
    this.#budget = new CellBudget(bytes);
  }

  /**
   * The row in which the page breaks off; 0 if its last row is complete.
   *
   * @param isInTag whether the page ends within a tag
   */
  brokenRow(isInTag: boolean): number {
    const [first] = this.#open;
    if (!first || first.isImplied) return 0;
    const isOpen = isInTag || this.#open.some(({ grid }) => grid.isInRow);
    return isOpen ? Math.max(1, first.grid.line) : 0;
  }

  open(name: string, attributes: Attributes): void {
    if (name === 'table') return this.#openTable(false);
    if (name === 'input' && attributes.get('type')?.toLowerCase() === 'password') {
      this.asksPassword = true;
    }
    if (name === 'tr' && this.#open.length === 0) this.#openTable(true);
    const table = this.#open.at(-1);
    if (!table || this.#deeper > 0) return;
    if (name === 'td' || name === 'th') openCell(table, attributes);
    else if (name === 'tr' || ROWS_END.has(name)) {
      endRow(table);
      if (name === 'tr') table.grid.startRow();
    } else if (name === 'caption') table.caption = '';
    else if (LINES.has(name) && table.cell !== null) addText(table, '\n');
  }

  close(name: string): void {
    if (name === 'table') return this.#closeTable();
    if (name === 'body' || name === 'html') return this.finish();
    const table = this.#open.at(-1);
    if (!table || this.#deeper > 0) return;
    if (name === 'td' || name === 'th') endCell(table);
    else if (name === 'tr' || ROWS_END.has(name)) endRow(table);
    else if (name === 'caption' && table.caption !== null) {
      table.grid.name = textOf(table.caption).replaceAll('\n', ' ').slice(0, 60);
      table.caption = null;
    } else if (LINES.has(name) && table.cell !== null) addText(table, '\n');
  }

  text(piece: string): void {
    const table = this.#open.at(-1);
    if (!table) return;
    const plain = piece.replace(/[ \t\n\f\r]+/g, ' ');
    if (table.cell !== null) addText(table, plain);
    else if (table.caption !== null && table.caption.length < MAX_INNER) table.caption += plain;
  }

  /** Closes what is still open; to be called after the last piece. */
  finish(): void {
    this.#deeper = 0;
    while (this.#open.length > 0) this.#closeTable();
  }

  #openTable(isImplied: boolean): void {
    if (this.#open.length >= MAX_DEPTH) {
      this.#deeper++;
      return;
    }
    const grid = new Grid(this.#budget);
    const nothing = { cell: null, place: {}, attributes: null, caption: null };
    this.#open.push({ grid, ...nothing, isImplied });
  }

  #closeTable(): void {
    if (this.#deeper > 0) {
      this.#deeper--;
      return;
    }
    const table = this.#open.pop();
    if (!table) return;
    endRow(table);
    const { grid } = table;
    const outer = this.#open.at(-1);
    if (outer && outer.cell !== null) addText(outer, innerText(grid));
    if (grid.filled === 0) return;
    if (this.tables.push(grid) > MAX_TABLES) {
      throw new Failed('file_too_large', { tables: this.tables.length });
    }
  }
}

const ROWS_END: ReadonlySet<string> = new Set(['thead', 'tbody', 'tfoot']);

function openCell(table: OpenTable, attributes: Attributes): void {
  endCell(table);
  if (!table.grid.isInRow) table.grid.startRow();
  table.cell = '';
  table.attributes = attributes;
  table.place = {
    across: Number(attributes.get('colspan') ?? 1),
    down: Number(attributes.get('rowspan') ?? 1)
  };
}

function endCell(table: OpenTable): void {
  if (table.cell === null) return;
  table.grid.put(valueOf(textOf(table.cell), table.attributes!), table.place);
  table.cell = null;
}

function endRow(table: OpenTable): void {
  endCell(table);
  table.grid.endRow();
}

/** Keeps up to twice the final length, since decoding entities shortens the text. */
function addText(table: OpenTable, text: string): void {
  if (table.cell!.length < 2 * MAX_CELL_LENGTH) table.cell += text;
}

/** A small nested table is also the text of its cell, such as the items of an order. */
function innerText({ rows }: Grid): string {
  let text = '\n';
  for (const { cells } of rows) {
    text += cells.join(' ').replaceAll('&', '&amp;') + '\n';
    if (text.length > MAX_INNER) return '';
  }
  return text;
}

/** Collapses white space as a browser does, but keeps line breaks. */
function textOf(raw: string): string {
  const text = decodeEntities(raw).replaceAll('\u00a0', ' ').trim();
  return /\n|  /.test(text) ? text.replace(/ {2,}/g, ' ').replace(/ ?\n[ \n]*/g, '\n') : text;
}

/** Digits with grouping signs only: no code, date or currency. */
const BARE_NUMBER = /^[-+(]?\d[\d.,'’ ]*\)?-?$/;
const LIKE_DATE = /^\d{1,4}([./])\d{1,2}\1\d{1,4}$/;
const NUMBER = /^-?\d+(?:\.\d+)?(?:E[-+]?\d+)?$/i;

/**
 * Value of a cell: the text in `x:str`, or, if it shows a plain number, the unrounded value in `x:num`
 * or `sdval`. Codes with a leading zero, cells formatted as text, dates, percentages and money stay as
 * shown.
 */
function valueOf(shown: string, attributes: Attributes): string {
  const text = attributes.get('str');
  if (text) return textOf(text.replaceAll('&', '&amp;'));
  const value = (attributes.get('num') || attributes.get('sdval'))?.trim() ?? '';
  if (!NUMBER.test(value) || !BARE_NUMBER.test(shown) || LIKE_DATE.test(shown)) return shown;
  const isText = /mso-number-format:\s*['"]?\\?@/i.test(attributes.get('style') ?? '');
  return isText || /^0\d/.test(shown) ? shown : value;
}
