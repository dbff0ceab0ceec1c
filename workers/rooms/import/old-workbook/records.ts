import { damaged } from '../workbook/zip-directory.ts';

/** Numbers of the records of a BIFF workbook (MS-XLS 2.3) that are read. */
export const RECORD = {
  formula: 0x0006,
  end: 0x000a,
  dateMode: 0x0022,
  password: 0x002f,
  continues: 0x003c,
  codePage: 0x0042,
  sheet: 0x0085,
  rationals: 0x00bd,
  richLabel: 0x00d6,
  cellStyle: 0x00e0,
  merged: 0x00e5,
  strings: 0x00fc,
  sharedLabel: 0x00fd,
  number: 0x0203,
  label: 0x0204,
  truth: 0x0205,
  formulaText: 0x0207,
  rational: 0x027e,
  format: 0x041e,
  start: 0x0809
} as const;

/** What a start record says follows. */
export const SUBSTREAM = { workbook: 5, sheet: 0x10 } as const;

/** A part of the stream. */
export interface Piece {
  from: number;
  to: number;
}

/** Walks through the records of a stream: each is a number, a length and its content. */
export class Records {
  type = 0;
  from = 0;
  to: number;
  readonly bytes: Uint8Array;
  readonly view: DataView;

  constructor(bytes: Uint8Array, at = 0) {
    this.bytes = bytes;
    this.view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.to = at;
  }

  /** @throws Failed `workbook_damaged` if the stream ends before the record does */
  next(): void {
    const at = this.to;
    if (at + 4 > this.bytes.length) throw damaged('records');
    this.type = this.view.getUint16(at, true);
    this.from = at + 4;
    this.to = this.from + this.view.getUint16(at + 2, true);
    if (this.to > this.bytes.length) throw damaged('records');
  }

  /**
   * Goes to the next record, which must say what starts there.
   *
   * @returns a `SUBSTREAM`; null if the record says nothing of the kind
   */
  start(): number | null {
    this.next();
    if (this.type !== RECORD.start) return null;
    this.need(4);
    return this.u16(2);
  }

  get length(): number {
    return this.to - this.from;
  }

  /** @throws Failed `workbook_damaged` if the record has fewer bytes */
  need(bytes: number): void {
    if (this.length < bytes) throw damaged('records');
  }

  u8(offset: number): number {
    return this.view.getUint8(this.from + offset);
  }

  u16(offset: number): number {
    return this.view.getUint16(this.from + offset, true);
  }

  u32(offset: number): number {
    return this.view.getUint32(this.from + offset, true);
  }

  /** This record's content and that of the records that continue it, which are passed. */
  pieces(): Piece[] {
    const pieces: Piece[] = [{ from: this.from, to: this.to }];
    const { bytes, view } = this;
    while (this.to + 4 <= bytes.length && view.getUint16(this.to, true) === RECORD.continues) {
      this.next();
      pieces.push({ from: this.from, to: this.to });
    }
    return pieces;
  }
}
