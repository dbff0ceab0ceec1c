import { ByteCells } from './byte-cells.ts';
import type { CellTable } from '../cell-table.ts';
import { DelimitedReader } from './delimited-reader.ts';
import { encodePlainBytes } from './encode-bytes.ts';

const NEW_LINE = 10;
const QUOTE = 34;
/** Bytes to decode around a quote at first; more only if a record does not end within. */
const WINDOW = 2048;

/**
 * Reads the records of UTF-8 text that arrives as bytes, without creating strings for repeated
 * cells: lines without a quote are split and looked up as bytes. A line with a quote, and those
 * after it, are decoded and passed to the reader that handles quotes.
 */
export class Utf8Reader {
  readonly #cells: ByteCells[];
  readonly #quoted: DelimitedReader;
  readonly #delimiter: number;
  #rest: Uint8Array = new Uint8Array(0);

  /**
   * @param line 1-based line in the file of the first bytes
   * @param decode turns bytes into text; may throw on invalid UTF-8
   */
  constructor(
    readonly table: CellTable,
    delimiter: string,
    line: number,
    readonly decode: (bytes: Uint8Array) => string
  ) {
    this.#cells = table.columns.map((column) => new ByteCells(column, decode));
    this.#quoted = new DelimitedReader(table, delimiter, line);
    this.#delimiter = delimiter.charCodeAt(0);
  }

  /** Whether everything so far consisted of whole records. */
  get isBetweenRecords(): boolean {
    return this.#rest.length === 0;
  }

  /** 1-based line in the file of the next record. */
  get line(): number {
    return this.#quoted.line;
  }

  /** @param piece normalised to `\n` */
  push(piece: Uint8Array): void {
    const bytes = joined(this.#rest, piece);
    this.#rest = bytes.slice(this.#read(bytes, false));
  }

  finish(): void {
    const rest = this.#rest;
    const isOpen = rest.length > 0 && rest[rest.length - 1] !== NEW_LINE;
    this.#rest = new Uint8Array(0);
    this.#read(isOpen ? joined(rest, Uint8Array.of(NEW_LINE)) : rest, true);
  }

  /** Reads whole records and returns where it stopped. */
  #read(bytes: Uint8Array, last: boolean): number {
    const whole = bytes.lastIndexOf(NEW_LINE) + 1;
    let at = 0;
    while (at < whole) {
      const quote = bytes.indexOf(QUOTE, at);
      const lineStart = quote === -1 ? whole : bytes.lastIndexOf(NEW_LINE, quote) + 1;
      const plainEnd = Math.max(at, Math.min(lineStart, whole));
      if (plainEnd > at) {
        const { table, decode } = this;
        const line = this.#quoted.line;
        this.#quoted.line = encodePlainBytes(
          table,
          this.#cells,
          bytes,
          at,
          plainEnd,
          this.#delimiter,
          line,
          decode
        );
        at = plainEnd;
      } else {
        const after = this.#readQuoted(bytes, at, whole, last);
        if (after === at) break;
        at = after;
      }
    }
    return at;
  }

  /** Reads at least one record from `at` on, in a window that grows until it contains one. */
  #readQuoted(bytes: Uint8Array, at: number, whole: number, last: boolean): number {
    for (let size = WINDOW; ; size *= 8) {
      const reach = Math.min(whole, at + size);
      const end = reach === whole ? whole : bytes.lastIndexOf(NEW_LINE, reach) + 1;
      const isAll = end === whole;
      if (end > at) {
        const text = this.decode(bytes.subarray(at, end));
        const read = this.#quoted.readQuoted(text, 0, last && isAll);
        if (read > 0) return at + byteLength(text, read, end - at);
      }
      if (isAll) return at;
    }
  }
}

/** Number of bytes of the first `read` characters of a text of `bytes` bytes. */
function byteLength(text: string, read: number, bytes: number): number {
  return text.length === bytes ? read : new TextEncoder().encode(text.slice(0, read)).length;
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const both = new Uint8Array(first.length + second.length);
  both.set(first);
  both.set(second, first.length);
  return both;
}
