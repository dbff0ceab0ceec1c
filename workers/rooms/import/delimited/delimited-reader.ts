import type { CellTable } from '../cell-table.ts';
import { encodeCells, encodePlainLines } from './encode-lines.ts';
import { cutLoosely } from './loose-quotes.ts';
import { endOfRecord } from './quoted-records.ts';
import { tokenize } from './tokenize.ts';

/** Records passed to PapaParse at a time. */
const BATCH_RECORDS = 2_000;
/** A shorter run of records without quotes stays in PapaParse's batch. */
const SHORT_STRETCH = 400;

/**
 * Reads the records of a delimited text that arrives in pieces. Runs of lines without a quote are
 * split directly; only records with quotes go through PapaParse, in batches whose record ends are
 * determined beforehand.
 */
export class DelimitedReader {
  #rest = '';
  /** 1-based line in the file of the next record. */
  line: number;

  /** @param line 1-based line in the file of the first piece of text */
  constructor(
    readonly table: CellTable,
    readonly delimiter: string,
    line: number
  ) {
    this.line = line;
  }

  push(piece: string): void {
    const text = this.#rest + piece;
    this.#rest = text.slice(this.#read(text, false));
  }

  finish(): void {
    const text = this.#rest.endsWith('\n') || !this.#rest ? this.#rest : this.#rest + '\n';
    this.#rest = '';
    this.#read(text, true);
  }

  /** Reads whole records and returns where it stopped. */
  #read(text: string, last: boolean): number {
    const whole = text.lastIndexOf('\n') + 1;
    let at = 0;
    while (at < whole) {
      const quote = text.indexOf('"', at);
      const lineStart = quote === -1 ? whole : text.lastIndexOf('\n', quote) + 1;
      const plainEnd = Math.max(at, Math.min(lineStart, whole));
      if (plainEnd > at) {
        this.line = encodePlainLines(this.table, text, at, plainEnd, this.delimiter, this.line);
        at = plainEnd;
      } else {
        const after = this.readQuoted(text, at, last);
        if (after === at) break;
        at = after;
      }
    }
    return at;
  }

  /** Reads a batch of records from `at` on, at most up to the next long run without quotes. */
  readQuoted(text: string, at: number, last: boolean): number {
    const lines: number[] = [];
    const starts: number[] = [];
    let end = at;
    let unclosed = false;
    let line = this.line;
    let quote = at;
    while (end < text.length && lines.length < BATCH_RECORDS) {
      if (quote !== -1 && quote < end) quote = text.indexOf('"', end);
      if (quote === -1 || quote > end + SHORT_STRETCH) break;
      const record = endOfRecord(text, end, this.delimiter, last);
      unclosed = this.#isUnclosed(record);
      if (record.state === 'cut' || unclosed) break;
      if (record.state === 'whole') {
        if (text[end] === '\n' && lines.length > 0) break;
        if (text[end] !== '\n') {
          lines.push(line);
          starts.push(end);
        }
        line += record.lines;
      }
      end = record.end;
    }
    this.#encodeBatch(text, starts, end, lines);
    this.line = line;
    return unclosed ? this.#setLineAside(text, end) : end;
  }

  /**
   * Whether a record over several lines has the wrong width, because an unclosed quote swallowed
   * other lines.
   */
  #isUnclosed(record: ReturnType<typeof endOfRecord>): boolean {
    if (record.state === 'unclosed') return true;
    return record.state === 'whole' && record.lines > 1 && record.cells !== this.table.width;
  }

  #setLineAside(text: string, start: number): number {
    const end = text.indexOf('\n', start) + 1;
    const original = text.slice(start, end - 1);
    const cells = cutLoosely(original, this.delimiter, this.table.width);
    if (cells) encodeCells(this.table, cells, this.line, original);
    else this.table.setAside(this.line, 'unclosed_quote', original);
    this.line++;
    return end;
  }

  #encodeBatch(text: string, starts: number[], end: number, lines: number[]): void {
    if (starts.length === 0) return;
    const records = tokenize(text.slice(starts[0], end), this.delimiter);
    starts.push(end);
    const agrees = records.length === lines.length;
    const hasBlanks = text.slice(starts[0], end).includes(this.delimiter + ' "');
    for (let i = 0; i < lines.length; i++) {
      const original = text.slice(starts[i], starts[i + 1] - 1);
      const found = agrees ? [records[i]] : tokenize(original + '\n', this.delimiter);
      const isOdd = hasBlanks || found.length !== 1 || found[0].length !== this.table.width;
      const loose = isOdd ? cutLoosely(original, this.delimiter, this.table.width) : null;
      const cells = loose ?? (found.length === 1 ? found[0] : null);
      if (cells) encodeCells(this.table, cells, lines[i], original);
      // PapaParse found other record ends than we did: nothing is guessed
      else this.table.setAside(lines[i], 'unclosed_quote', original);
    }
  }
}
