import { Failed } from '../../../contract/failure.ts';
import type { Encoding } from '../../../contract/files/file-reading.ts';
import { ByteLineEnds } from './byte-line-ends.ts';
import { decoderOf } from './encodings/decoders.ts';
import { LineEnds } from './line-ends.ts';

/** Bytes per slice: large enough for the cost of a slice not to matter, small enough for memory. */
export const SLICE_BYTES = 4 << 20;

/**
 * Thrown when strict decoding meets bytes of another encoding; `sample` is the slice they are in.
 */
export class NotThisEncoding extends Error {
  constructor(readonly sample: Uint8Array) {
    super('bytes do not fit the encoding');
  }
}

/**
 * Decodes a file into pieces of text with `
 * ` line ends and without its byte-order mark.
 *
 * @param strict throw NotThisEncoding at the first invalid byte instead of substituting U+FFFD
 * @throws Failed `file_unreadable` if the browser cannot read the file (moved, changed, denied)
 */
export async function* decodeFile(
  file: Blob,
  encoding: Encoding,
  strict: boolean
): AsyncGenerator<{ text: string; bytesRead: number }> {
  const decoder = decoderOf(encoding, strict);
  const ends = new LineEnds();
  for await (const { bytes, bytesRead } of rawSlices(file)) {
    const text = ends.push(decodeSlice(decoder, bytes, bytesRead < file.size));
    yield { text, bytesRead };
  }
  const rest = ends.finish();
  if (rest) yield { text: rest, bytesRead: file.size };
}

/**
 * Reads a UTF-8 file, or its bytes [from, to), in pieces with `
 * ` line ends and without its byte-order mark.
 *
 * @throws Failed `file_unreadable`
 */
export async function* sliceFile(
  file: Blob,
  from = 0,
  to = file.size
): AsyncGenerator<{ bytes: Uint8Array; bytesRead: number }> {
  const ends = new ByteLineEnds();
  let isFirst = from === 0;
  for await (const { bytes, bytesRead } of rawSlices(file, from, to)) {
    const hasMark = isFirst && bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf;
    isFirst = false;
    yield { bytes: ends.push(hasMark ? bytes.subarray(3) : bytes), bytesRead };
  }
}

/** Requests the next slice while the caller works on the current one. */
async function* rawSlices(
  file: Blob,
  from = 0,
  to = file.size
): AsyncGenerator<{ bytes: Uint8Array<ArrayBuffer>; bytesRead: number }> {
  const read = (offset: number) => readSlice(file, offset, Math.min(SLICE_BYTES, to - offset));
  let next = read(from);
  for (let offset = from; offset < to; offset += SLICE_BYTES) {
    const bytes = await next;
    const after = offset + SLICE_BYTES;
    if (after < to) {
      next = read(after);
      // a failed read is reported where it is awaited; if it never is, it does not matter
      next.catch(() => {});
    }
    yield { bytes, bytesRead: Math.min(after, to) };
  }
}

function decodeSlice(
  decoder: ReturnType<typeof decoderOf>,
  bytes: Uint8Array,
  more: boolean
): string {
  try {
    return decoder.decode(bytes, { stream: more });
  } catch {
    throw new NotThisEncoding(bytes);
  }
}

/** Reads at most one slice of a file, starting at `offset`. */
export async function readSlice(file: Blob, offset: number, length = SLICE_BYTES) {
  try {
    return new Uint8Array(await file.slice(offset, offset + length).arrayBuffer());
  } catch (error) {
    throw new Failed('file_unreadable', { message: String((error as Error)?.message ?? error) });
  }
}

export function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/**
 * Number of bytes of the lines in a text; a damaged character has another length in text than in
 * bytes.
 */
export function bytesOfLines(bytes: Uint8Array, text: string): number {
  if (!text.endsWith('\n')) return text === '' ? 0 : bytes.length;
  let end = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    end = bytes.indexOf(0x0a, end) + 1;
  }
  return end;
}
