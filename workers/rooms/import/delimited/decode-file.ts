import { Failed } from '../../../contract/failure.ts';
import type { Encoding } from '../../../contract/files/file-reading.ts';
import { ByteLineEnds } from './byte-line-ends.ts';
import { decoderOf } from './encodings/decoders.ts';
import { LineEnds } from './line-ends.ts';

/** Bytes per slice: large enough that a slice's round trip does not count, small in memory. */
export const SLICE_BYTES = 4 << 20;

/** Strict decoding met bytes that are not of this encoding; `sample` is the slice they are in. */
export class NotThisEncoding extends Error {
  constructor(readonly sample: Uint8Array) {
    super('bytes do not fit the encoding');
  }
}

/**
 * A file as pieces of text with `\n` line ends and without its byte-order mark.
 *
 * @param strict throw NotThisEncoding at the first byte that does not fit, instead of putting
 *   U+FFFD there
 * @throws Failed `file_unreadable` when the browser cannot read the file (moved, changed, denied)
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
 * A UTF-8 file, or its bytes [from, to), as pieces with `\n` line ends and without its byte-order
 * mark.
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

/** The next slice is asked for while the caller works on this one. */
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
      // a failure of this read is met at its await, or does not matter any more
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

/** Bytes of a file from `offset`, at most one slice. */
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

/** Bytes of the lines of a text: a damaged character is no longer as long as it was. */
export function bytesOfLines(bytes: Uint8Array, text: string): number {
  if (!text.endsWith('\n')) return text === '' ? 0 : bytes.length;
  let end = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) {
    end = bytes.indexOf(0x0a, end) + 1;
  }
  return end;
}
