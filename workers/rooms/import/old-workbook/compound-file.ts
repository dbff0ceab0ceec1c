import { damaged } from '../workbook/zip-directory.ts';

const LAST_SECTOR = 0xfffffffa;
const HEADER_BYTES = 512;
const HEADER_PLACES = 109;
const ENTRY_BYTES = 128;

/** A stream of the container, from its directory. */
interface Entry {
  name: string;
  start: number;
  size: number;
  left: number;
  right: number;
  child: number;
}

/** Sectors of one size and which of them follows which. */
interface Sectors {
  bytes: Uint8Array;
  size: number;
  /** Offset of sector 0. */
  from: number;
  next: Uint32Array;
}

/**
 * The streams of an OLE2 container (MS-CFB), in which Excel 97–2003 stores a workbook. Every chain
 * of sectors is checked: none may leave the file, meet itself or be shorter than its stream.
 */
export class CompoundFile {
  readonly #view: DataView;
  readonly #big: Sectors;
  readonly #entries: Entry[];
  #small: Sectors | null = null;

  /** @throws Failed `workbook_damaged` */
  constructor(bytes: Uint8Array) {
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (bytes.length < HEADER_BYTES) throw damaged('container');
    const shift = this.#view.getUint16(30, true);
    if (shift !== 9 && shift !== 12) throw damaged('container');
    const size = 1 << shift;
    this.#big = { bytes, size, from: size, next: new Uint32Array(0) };
    this.#big.next = this.#readNext();
    this.#entries = entriesOf(sectorsFrom(this.#big, this.#view.getUint32(48, true)));
  }

  /** Whether the container's outermost folder has a stream of this name. */
  has(name: string): boolean {
    return this.#find(name) !== undefined;
  }

  /** @throws Failed `workbook_damaged` */
  stream(name: string): Uint8Array | null {
    const entry = this.#find(name);
    if (!entry) return null;
    const isSmall = entry.size < this.#view.getUint32(56, true);
    return sectorsFrom(isSmall ? this.#smallSectors() : this.#big, entry.start, entry.size);
  }

  /** Searches the outermost folder only: a workbook inside another one is not the workbook. */
  #find(name: string): Entry | undefined {
    const seen = new Set<number>();
    const waiting = [this.#entries[0]?.child];
    for (let at = waiting.pop(); at !== undefined; at = waiting.pop()) {
      const entry = this.#entries[at];
      if (!entry || seen.has(at)) continue;
      seen.add(at);
      if (entry.name.toLowerCase() === name.toLowerCase()) return entry;
      waiting.push(entry.left, entry.right);
    }
    return undefined;
  }

  /** For each sector the next one of its chain: the places of these lists are in lists as well. */
  #readNext(): Uint32Array {
    const { bytes, size } = this.#big;
    const view = this.#view;
    const most = Math.ceil(bytes.length / size);
    const lists: number[] = [];
    const take = (from: number, count: number) => {
      for (let at = from; at < from + count * 4; at += 4) {
        const sector = view.getUint32(at, true);
        if (sector < LAST_SECTOR) lists.push(sector);
      }
      if (lists.length > most) throw damaged('container');
    };
    take(76, HEADER_PLACES);
    let sector = view.getUint32(68, true);
    for (let read = 0; sector < LAST_SECTOR; read++) {
      const from = (sector + 1) * size;
      if (read > most || from + size > bytes.length) throw damaged('container');
      take(from, size / 4 - 1);
      sector = view.getUint32(from + size - 4, true);
    }
    const next = new Uint32Array(Math.min(most, (lists.length * size) / 4)).fill(0xffffffff);
    for (const [at, list] of lists.entries()) {
      const from = (list + 1) * size;
      if (from >= bytes.length) throw damaged('container');
      const first = (at * size) / 4;
      const count = Math.min(size / 4, next.length - first, (bytes.length - from) >> 2);
      for (let i = 0; i < count; i++) next[first + i] = view.getUint32(from + i * 4, true);
    }
    return next;
  }

  /** Streams shorter than the limit are stored in small sectors inside one large stream. */
  #smallSectors(): Sectors {
    if (this.#small) return this.#small;
    const [root] = this.#entries;
    const lists = sectorsFrom(this.#big, this.#view.getUint32(60, true));
    const view = new DataView(lists.buffer, lists.byteOffset, lists.byteLength);
    const next = new Uint32Array(lists.length >> 2);
    for (let i = 0; i < next.length; i++) next[i] = view.getUint32(i * 4, true);
    const bytes = sectorsFrom(this.#big, root.start, root.size);
    this.#small = { bytes, size: 64, from: 0, next };
    return this.#small;
  }
}

/** The bytes of a chain of sectors: all, or the first `size`. */
function sectorsFrom({ bytes, size, from, next }: Sectors, start: number, wanted?: number) {
  if (wanted !== undefined && wanted > bytes.length) throw damaged('container');
  const seen = new Uint8Array(next.length);
  const chain: number[] = [];
  let sector = start;
  while (sector < LAST_SECTOR && !(chain.length * size >= (wanted ?? Infinity))) {
    if (sector >= next.length || seen[sector] || from + sector * size >= bytes.length) {
      throw damaged('container');
    }
    seen[sector] = 1;
    chain.push(sector);
    sector = next[sector];
  }
  const whole = new Uint8Array(chain.length * size);
  let length = 0;
  for (const own of chain) {
    const piece = bytes.subarray(from + own * size, from + (own + 1) * size);
    // the file may end within the last sector of a stream, not of a list
    if (wanted === undefined && piece.length < size) throw damaged('container');
    whole.set(piece, length);
    length += piece.length;
  }
  if (wanted !== undefined && length < wanted) throw damaged('container');
  return whole.subarray(0, wanted ?? length);
}

function entriesOf(directory: Uint8Array): Entry[] {
  const view = new DataView(directory.buffer, directory.byteOffset, directory.byteLength);
  const decoder = new TextDecoder('utf-16le');
  const entries: Entry[] = [];
  for (let at = 0; at + ENTRY_BYTES <= directory.length; at += ENTRY_BYTES) {
    const length = Math.max(0, Math.min(64, view.getUint16(at + 64, true)) - 2);
    entries.push({
      name: decoder.decode(directory.subarray(at, at + length)),
      left: view.getUint32(at + 68, true),
      right: view.getUint32(at + 72, true),
      child: view.getUint32(at + 76, true),
      start: view.getUint32(at + 116, true),
      size: view.getUint32(at + 120, true)
    });
  }
  if (entries.length === 0) throw damaged('container');
  return entries;
}
