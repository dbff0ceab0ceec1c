import { Failed } from '../../../contract/failure.ts';

/** A file inside a ZIP, from the central directory. */
export interface ZipEntry {
  name: string;
  method: number;
  flags: number;
  crc: number;
  packedSize: number;
  size: number;
  /** Offset of its local header. */
  offset: number;
}

const END_SIGNATURE = 0x06054b50;
const END64_LOCATOR = 0x07064b50;
const ENTRY_SIGNATURE = 0x02014b50;
const LOCAL_SIGNATURE = 0x04034b50;
const SENTINEL = 0xffffffff;
const MAX_TAIL_LENGTH = 22 + 0xffff + 20;
const SIZES_FOLLOW = 8;

export function damaged(part: string): Failed {
  return new Failed('workbook_damaged', { part });
}

async function view(file: Blob, from: number, to: number): Promise<DataView> {
  return new DataView(await file.slice(Math.max(0, from), to).arrayBuffer());
}

/**
 * The entries of a ZIP from its central directory (APPNOTE 6.3, sections 4.3.12 and 4.3.16),
 * including ZIP64. Every entry must lie inside the file and together they must fill the directory
 * exactly.
 *
 * @throws Failed `workbook_damaged`
 */
export async function readDirectory(file: Blob): Promise<ZipEntry[]> {
  const { count, size, offset } = await findDirectory(file);
  if (offset + size > file.size) throw damaged('directory');
  const directory = await view(file, offset, offset + size);
  const entries: ZipEntry[] = [];
  let at = 0;
  while (at < size) {
    if (at + 46 > size || directory.getUint32(at, true) !== ENTRY_SIGNATURE) {
      throw damaged('directory');
    }
    const lengths = [28, 30, 32].map((o) => directory.getUint16(at + o, true));
    const next = at + 46 + lengths[0] + lengths[1] + lengths[2];
    if (next > size) throw damaged('directory');
    entries.push(readEntry(directory, at, lengths[0], lengths[1]));
    at = next;
  }
  if (entries.length !== count) throw damaged('directory');
  return entries;
}

async function findDirectory(file: Blob) {
  const from = Math.max(0, file.size - MAX_TAIL_LENGTH);
  const tail = await view(file, from, file.size);
  for (let at = tail.byteLength - 22; at >= 0; at--) {
    if (tail.getUint32(at, true) !== END_SIGNATURE) continue;
    const count = tail.getUint16(at + 10, true);
    const size = tail.getUint32(at + 12, true);
    const offset = tail.getUint32(at + 16, true);
    const is64 = at >= 20 && tail.getUint32(at - 20, true) === END64_LOCATOR;
    if (!is64 || (offset !== SENTINEL && size !== SENTINEL)) return { count, size, offset };
    const end64 = Number(tail.getBigUint64(at - 12, true));
    const wide = await view(file, end64, end64 + 56);
    if (wide.byteLength < 56) throw damaged('directory');
    const number = (o: number) => Number(wide.getBigUint64(o, true));
    return { count: number(32), size: number(40), offset: number(48) };
  }
  throw damaged('directory');
}

function readEntry(directory: DataView, at: number, nameLength: number, extra: number): ZipEntry {
  const name = decodeName(directory, at + 46, nameLength);
  const entry: ZipEntry = {
    name,
    flags: directory.getUint16(at + 8, true),
    method: directory.getUint16(at + 10, true),
    crc: directory.getUint32(at + 16, true),
    packedSize: directory.getUint32(at + 20, true),
    size: directory.getUint32(at + 24, true),
    offset: directory.getUint32(at + 42, true)
  };
  readWideSizes(entry, directory, at + 46 + nameLength, extra);
  return entry;
}

/** ZIP64 extra field (4.5.3): the sizes that do not fit, in this order. */
function readWideSizes(entry: ZipEntry, view: DataView, from: number, length: number): void {
  for (let at = from; at + 4 <= from + length; at += 4 + view.getUint16(at + 2, true)) {
    if (view.getUint16(at, true) !== 1) continue;
    const end = Math.min(at + 4 + view.getUint16(at + 2, true), from + length);
    let next = at + 4;
    for (const field of ['size', 'packedSize', 'offset'] as const) {
      if (entry[field] !== SENTINEL) continue;
      if (next + 8 > end) throw damaged('directory');
      entry[field] = Number(view.getBigUint64(next, true));
      next += 8;
    }
  }
}

function decodeName(view: DataView, at: number, length: number): string {
  const bytes = new Uint8Array(view.buffer, view.byteOffset + at, length);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    // archives made on Chinese Windows
    return new TextDecoder('gb18030').decode(bytes);
  }
}

/**
 * The compressed bytes of an entry, after verifying that its local header agrees with the
 * directory: a ZIP whose two sides differ is damaged, or made to show different content to
 * different readers.
 */
export async function packedBytes(file: Blob, entry: ZipEntry): Promise<Blob> {
  const head = await view(file, entry.offset, entry.offset + 30);
  if (head.byteLength < 30 || head.getUint32(0, true) !== LOCAL_SIGNATURE)
    throw damaged(entry.name);
  const nameLength = head.getUint16(26, true);
  const start = entry.offset + 30 + nameLength + head.getUint16(28, true);
  const name = await view(file, entry.offset + 30, entry.offset + 30 + nameLength);
  const flags = head.getUint16(6, true);
  const agrees =
    decodeName(name, 0, name.byteLength) === entry.name &&
    flags === entry.flags &&
    head.getUint16(8, true) === entry.method &&
    (flags & SIZES_FOLLOW || head.getUint32(14, true) === entry.crc);
  if (!agrees || start + entry.packedSize > file.size) throw damaged(entry.name);
  return file.slice(start, start + entry.packedSize);
}
