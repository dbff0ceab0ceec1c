import { damaged } from '../workbook/zip-directory.ts';
import type { Piece, Records } from './records.ts';

const IS_WIDE = 1;
const HAS_PHONETICS = 4;
const HAS_FORMATS = 8;

/** Reads texts as Excel 97–2003 stores them, which may go on in the next record. */
export class TextReader {
  readonly #view: DataView;
  readonly #pieces: readonly Piece[];
  #piece = 0;
  #at: number;
  #to: number;
  readonly #codes = new Uint16Array(4096);

  constructor({ view }: Records, pieces: readonly Piece[], offset: number) {
    this.#view = view;
    this.#pieces = pieces;
    this.#at = pieces[0].from + offset;
    this.#to = pieces[0].to;
  }

  get isDone(): boolean {
    return this.#at >= this.#to && this.#piece + 1 === this.#pieces.length;
  }

  u8(): number {
    while (this.#at >= this.#to) this.#nextPiece();
    return this.#view.getUint8(this.#at++);
  }

  u16(): number {
    return this.u8() | (this.u8() << 8);
  }

  u32(): number {
    return this.u16() + this.u16() * 0x10000;
  }

  /** A text whose number of characters was read, with its formats and phonetic signs dropped. */
  text(length: number): string {
    const flags = this.u8();
    const formats = flags & HAS_FORMATS ? this.u16() : 0;
    const phonetics = flags & HAS_PHONETICS ? this.u32() : 0;
    const text = this.#characters(length, (flags & IS_WIDE) !== 0);
    this.#skip(formats * 4 + phonetics);
    return text;
  }

  /** After a break between two records, a byte says again how wide the characters are. */
  #characters(length: number, isWide: boolean): string {
    let text = '';
    let left = length;
    let wide = isWide;
    while (left > 0) {
      const here = (this.#to - this.#at) >> (wide ? 1 : 0);
      const count = Math.min(left, here, this.#codes.length);
      if (count > 0) text += this.#decode(count, wide);
      else {
        this.#nextPiece();
        wide = (this.u8() & IS_WIDE) !== 0;
      }
      left -= count;
    }
    return text;
  }

  #decode(count: number, wide: boolean): string {
    const codes = this.#codes;
    const view = this.#view;
    const at = this.#at;
    if (wide) for (let i = 0; i < count; i++) codes[i] = view.getUint16(at + 2 * i, true);
    else for (let i = 0; i < count; i++) codes[i] = view.getUint8(at + i);
    this.#at += wide ? 2 * count : count;
    return String.fromCharCode.apply(null, codes.subarray(0, count) as unknown as number[]);
  }

  #skip(bytes: number): void {
    let left = bytes;
    while (left > this.#to - this.#at) {
      left -= this.#to - this.#at;
      this.#nextPiece();
    }
    this.#at += left;
  }

  /** @throws Failed `workbook_damaged` if the text goes on beyond its records */
  #nextPiece(): void {
    const piece = this.#pieces[++this.#piece];
    if (!piece) throw damaged('texts');
    this.#at = piece.from;
    this.#to = piece.to;
  }
}

/**
 * The texts that the cells of all sheets share. How many there are is believed only as far as there
 * are bytes for them.
 */
export function readStrings(records: Records): string[] {
  records.need(8);
  const count = records.u32(4);
  const reader = new TextReader(records, records.pieces(), 8);
  const strings: string[] = [];
  while (strings.length < count && !reader.isDone) strings.push(reader.text(reader.u16()));
  return strings;
}
