import { Failed } from '../../contract/failure.ts';
import { declaredEncoding } from './delimited/encodings/encoding.ts';
import { decoderOf } from './delimited/encodings/decoders.ts';
import { readSlice } from './delimited/decode-file.ts';

export type FileKind = 'workbook' | 'delimited' | 'json';

const HEAD_BYTES = 4096;
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** PDF, PNG, GIF, JPEG, gzip, RAR, 7z, SQLite. */
const OTHERS = [
  '%PDF',
  '\x89PNG',
  'GIF8',
  '\xff\xd8\xff',
  '\x1f\x8b',
  'Rar!',
  '7z\xbc\xaf',
  'SQLite'
];

/**
 * Whether a file is a workbook, JSON or delimited text, by its first bytes rather than by its name.
 *
 * @throws Failed `file_empty`; `workbook_encrypted` and `workbook_old_format` for OLE containers;
 *   `workbook_not_workbook` for HTML or text named like a workbook; `file_kind_unknown` otherwise
 */
export async function kindOfFile(file: Blob, name: string): Promise<FileKind> {
  if (file.size === 0) throw new Failed('file_empty');
  const head = await readSlice(file, 0, HEAD_BYTES);
  if (startsWith(head, ZIP)) return 'workbook';
  if (startsWith(head, OLE)) {
    throw new Failed((await holdsEncryption(file)) ? 'workbook_encrypted' : 'workbook_old_format');
  }
  const isNamedWorkbook = /\.(xlsx|xlsm|xltx|xls|xlsb)$/i.test(name);
  const text = String.fromCharCode(...head.subarray(0, 512));
  const isMarkup = /^\s*(\xef\xbb\xbf)?\s*<(!doctype|html|\?xml|table|head|body|meta)/i.test(text);
  if (isNamedWorkbook || isMarkup) throw new Failed('workbook_not_workbook', { name });
  if (OTHERS.some((magic) => text.startsWith(magic)) || isBinary(head)) {
    throw new Failed('file_kind_unknown', { name });
  }
  return /\.(json|jsonl|ndjson)$/i.test(name) || beginsAsJson(head) ? 'json' : 'delimited';
}

/** Whether a text starts with a JSON object, alone or in a list. */
function beginsAsJson(head: Uint8Array): boolean {
  const encoding = declaredEncoding(head)?.encoding ?? 'utf-8';
  const text = decoderOf(encoding).decode(head);
  return /^\ufeff?\s*(?:\[\s*)?\{\s*"(?:[^"\\]|\\.)*"\s*:/.test(text);
}

function startsWith(bytes: Uint8Array, magic: readonly number[]): boolean {
  return magic.every((byte, i) => bytes[i] === byte);
}

/** Office stores an encrypted workbook in an OLE container with a stream of this name (UTF-16). */
async function holdsEncryption(file: Blob): Promise<boolean> {
  const bytes = await readSlice(file, 0, 1 << 20);
  const tail = await readSlice(file, Math.max(0, file.size - (1 << 16)), 1 << 16);
  const decoder = new TextDecoder('utf-16le');
  return [bytes, tail].some((part) => decoder.decode(part).includes('EncryptedPackage'));
}

/** Whether more than a tenth of the bytes are control characters, other than in UTF-16. */
function isBinary(head: Uint8Array): boolean {
  if (declaredEncoding(head)) return false;
  let controls = 0;
  for (const byte of head) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
  return controls > head.length / 10;
}
