import { Failed } from '../../../contract/failure.ts';
import { crc32 } from '../../../maths/crc32.ts';
import { damaged, packedBytes, readDirectory, type ZipEntry } from './zip-directory.ts';

/** Limits of a workbook: beyond these it is a ZIP bomb, or too large for a tab. */
const MAX_INFLATED_BYTES = 1 << 30;
const MAX_ENTRIES = 1000;

const ENCRYPTED = 1;
const STORED = 0;
const DEFLATED = 8;

export function bomb(what: string, found: number): Failed {
  return new Failed('workbook_bomb', { what, found });
}

/**
 * Opens a workbook's ZIP without unpacking anything, and refuses excessive declared sizes.
 *
 * @throws Failed `workbook_damaged`, `workbook_bomb`, `workbook_encrypted`
 */
export async function openWorkbook(file: Blob): Promise<Map<string, ZipEntry>> {
  const entries = await readDirectory(file);
  if (entries.length > MAX_ENTRIES) throw bomb('entries', entries.length);
  const declared = entries.reduce((sum, { size }) => sum + size, 0);
  if (declared > MAX_INFLATED_BYTES) throw bomb('bytes', declared);
  const byName = new Map(entries.map((entry) => [entry.name, entry]));
  if (byName.size !== entries.length) throw damaged('directory');
  for (const { flags, method, name } of entries) {
    if (flags & ENCRYPTED) throw new Failed('workbook_encrypted');
    if (method !== STORED && method !== DEFLATED) throw damaged(name);
  }
  return byName;
}

/**
 * Unpacks an entry in chunks of a megabyte. Size and CRC-32 are computed on the way, and the last
 * chunk is only delivered if both match the directory: hucre's stream alone silently returned
 * 48,106 of 100,001 rows after one flipped bit.
 *
 * @param mayBeZip an archive may contain workbooks, which are ZIPs; a workbook may not
 * @throws Failed `workbook_damaged`; `workbook_bomb` for a ZIP inside the ZIP
 */
export async function* inflateEntry(
  file: Blob,
  entry: ZipEntry,
  mayBeZip = false
): AsyncGenerator<Uint8Array> {
  const packed = await packedBytes(file, entry);
  let size = 0;
  let crc = 0;
  let held: Uint8Array | null = null;
  for await (const piece of inMegabytes(unpack(packed, entry))) {
    if (held) yield held;
    if (size === 0 && !mayBeZip && startsZip(piece)) throw bomb('nested', 1);
    size += piece.length;
    if (size > entry.size) throw damaged(entry.name);
    crc = crc32(piece, crc);
    held = piece;
  }
  if (size !== entry.size || crc !== entry.crc) throw damaged(entry.name);
  if (held) yield held;
}

async function* unpack(packed: Blob, entry: ZipEntry): AsyncGenerator<Uint8Array> {
  const stream =
    entry.method === STORED
      ? packed.stream()
      : packed.stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const reader = stream.getReader();
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } catch {
    throw damaged(entry.name);
  } finally {
    // stops the unpacking when the caller stops; an error is already known
    reader.cancel().catch(() => {});
  }
}

const MEGABYTE = 1 << 20;

/** Rechunks bytes to exactly one megabyte (except the last). */
async function* inMegabytes(pieces: AsyncGenerator<Uint8Array>): AsyncGenerator<Uint8Array> {
  let block = new Uint8Array(MEGABYTE);
  let filled = 0;
  for await (const piece of pieces) {
    for (let at = 0; at < piece.length;) {
      const part = piece.subarray(at, at + MEGABYTE - filled);
      block.set(part, filled);
      filled += part.length;
      at += part.length;
      if (filled === MEGABYTE) {
        yield block;
        block = new Uint8Array(MEGABYTE);
        filled = 0;
      }
    }
  }
  if (filled > 0) yield block.slice(0, filled);
}

function startsZip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 3 && bytes[3] === 4;
}

/** A whole entry in memory; the parts other than sheets are small. */
export async function inflateWhole(
  file: Blob,
  entry: ZipEntry,
  most: number,
  mayBeZip = false
): Promise<Uint8Array<ArrayBuffer>> {
  if (entry.size > most) throw bomb(entry.name, entry.size);
  const whole = new Uint8Array(entry.size);
  let at = 0;
  for await (const piece of inflateEntry(file, entry, mayBeZip)) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

/** Unpacks an entry only to verify it. */
export async function checkEntry(file: Blob, entry: ZipEntry): Promise<void> {
  for await (const piece of inflateEntry(file, entry)) void piece;
}
