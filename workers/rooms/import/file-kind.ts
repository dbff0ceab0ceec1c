import { Failed } from '../../contract/failure.ts';
import { declaredEncoding, textOfHead } from './delimited/encodings/encoding.ts';
import { readSlice } from './delimited/decode-file.ts';

export type FileKind = 'workbook' | 'delimited' | 'json' | 'markup';

const HEAD_BYTES = 4096;
const WORKBOOK_NAME = /\.(xlsx|xlsm|xltx|xls|xlsb)$/i;
const PAGE_TAG = /<(?:html|head|body|meta|table|tr|td|style|title)\b/i;
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
 * Whether a file is a workbook, markup, JSON or delimited text, by its first bytes rather than by
 * its name: shops call pages and text .xls.
 *
 * @throws Failed `file_empty`; `workbook_encrypted` and `workbook_old_format` for OLE containers;
 *   `workbook_not_workbook` for anything else named like one; `file_kind_unknown` otherwise
 */
export async function kindOfFile(file: Blob, name: string): Promise<FileKind> {
  if (file.size === 0) throw new Failed('file_empty');
  const head = await readSlice(file, 0, HEAD_BYTES);
  if (startsWith(head, ZIP)) return 'workbook';
  if (startsWith(head, OLE)) {
    throw new Failed((await holdsEncryption(file)) ? 'workbook_encrypted' : 'workbook_old_format');
  }
  const isNamedWorkbook = WORKBOOK_NAME.test(name);
  if (isNamedWorkbook && beginsAsBiff(head)) throw new Failed('workbook_old_format');
  const magic = String.fromCharCode(...head.subarray(0, 8));
  if (OTHERS.some((own) => magic.startsWith(own)) || isBinary(head)) {
    throw new Failed(isNamedWorkbook ? 'workbook_not_workbook' : 'file_kind_unknown', { name });
  }
  const text = textOfHead(head);
  if (isMarkup(text, name)) return 'markup';
  if (isNamedWorkbook && !isTableOfText(text)) throw new Failed('workbook_not_workbook', { name });
  return /\.(json|jsonl|ndjson)$/i.test(name) || beginsAsJson(text) ? 'json' : 'delimited';
}

/** A page or XML; under such a name words may stand before it, as programs in trouble write them. */
function isMarkup(text: string, name: string): boolean {
  if (/^\ufeff?\s*<(?:\?xml|!doctype|!--|(?:\w+:)?workbook\b)/i.test(text)) return true;
  if (/^\ufeff?\s*<[a-z]/i.test(text) && PAGE_TAG.test(text)) return true;
  return (
    /\.(?:xls|x?html?)$/i.test(name) && /^[^\t]*?(?:^|\n) *<(?:html|table|!doctype)\b/i.test(text)
  );
}

/** Cells of text on a line; neither an archive of a page, nor SYLK, nor a sentence. */
function isTableOfText(text: string): boolean {
  return !/^(?:MIME-Version:|ID;P)/i.test(text) && /[^\n][\t,;|][^\r\n]*[\r\n]/.test(text);
}

/** A workbook of before 1997, not yet in a container: its first record says so. */
function beginsAsBiff(head: Uint8Array): boolean {
  return head[0] === 0x09 && [0, 2, 4, 8].includes(head[1]) && head[2] <= 0x10 && head[3] === 0;
}

/** Whether a text starts with a JSON object, alone or in a list. */
function beginsAsJson(text: string): boolean {
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
