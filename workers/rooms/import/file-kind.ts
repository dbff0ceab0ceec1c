import { Failed } from '../../contract/failure.ts';
import { declaredEncoding, textOfHead } from './delimited/encodings/encoding.ts';
import { readSlice } from './delimited/decode-file.ts';

export type FileKind =
  | 'workbook'
  | 'old_workbook'
  | 'symbolic_link'
  | 'delimited'
  | 'json'
  | 'markup';

const HEAD_BYTES = 4096;
const WORKBOOK_NAME = /\.(xlsx|xlsm|xltx|xls|xlsb)$/i;
const PAGE_TAG = /<(?:html|head|body|meta|table|tr|td|style|title)\b/i;
const SINGLE_FILE = /^\ufeff?\s*(?:[\w-]+:[^\n]*\n(?:[ \t][^\n]*\n)*){0,30}?MIME-Version:/i;
/** A table of "ID;Price" begins like it, but its second line is no record. */
const SYMBOLIC_LINK = /^\ufeff?ID;P\w*(?:;\w*)*\r?\n\r?(?:[BCEFOP];|NN;|NU;|NE;|W;)/;
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
 * Whether a file is a workbook (a ZIP, one of Excel 5 to 2003, or SYLK), markup, JSON or delimited text,
 * by its first bytes rather than by its name: shops call pages and text .xls.
 *
 * @throws Failed `file_empty`; `workbook_not_workbook` for anything else named like one;
 *   `file_kind_unknown` otherwise
 */
export async function kindOfFile(file: Blob, name: string): Promise<FileKind> {
  if (file.size === 0) throw new Failed('file_empty');
  const head = await readSlice(file, 0, HEAD_BYTES);
  if (startsWith(head, ZIP)) return 'workbook';
  const isNamedWorkbook = WORKBOOK_NAME.test(name);
  if (startsWith(head, OLE) || (isNamedWorkbook && beginsAsBiff(head))) return 'old_workbook';
  const magic = String.fromCharCode(...head.subarray(0, 8));
  if (OTHERS.some((own) => magic.startsWith(own)) || isBinary(head)) {
    throw new Failed(isNamedWorkbook ? 'workbook_not_workbook' : 'file_kind_unknown', { name });
  }
  const text = textOfHead(head);
  if (isMarkup(text, name)) return 'markup';
  if (SYMBOLIC_LINK.test(text)) return 'symbolic_link';
  if (isNamedWorkbook && !isTableOfText(text)) throw new Failed('workbook_not_workbook', { name });
  return /\.(json|jsonl|ndjson)$/i.test(name) || beginsAsJson(text) ? 'json' : 'delimited';
}

/** Whether a file begins as a page saved with all its parts in one file (MHTML). */
export function isSingleFilePage(head: string): boolean {
  return SINGLE_FILE.test(head);
}

/** A page, alone or with its parts in one file, or XML; under such a name words may stand before it, as programs in trouble write them. */
function isMarkup(text: string, name: string): boolean {
  if (/^\ufeff?\s*<(?:\?xml|!doctype|!--|(?:\w+:)?workbook\b)/i.test(text)) return true;
  if (isSingleFilePage(text)) return true;
  if (/^\ufeff?\s*<[a-z]/i.test(text) && PAGE_TAG.test(text)) return true;
  return (
    /\.(?:xls|x?html?)$/i.test(name) && /^[^\t]*?(?:^|\n) *<(?:html|table|!doctype)\b/i.test(text)
  );
}

/** Cells of text on a line, not a sentence. */
function isTableOfText(text: string): boolean {
  return /[^\n][\t,;|][^\r\n]*[\r\n]/.test(text);
}

/** A workbook without a container, as some programs still write it: its first record says so. */
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

/** Whether more than a tenth of the bytes are control characters, other than in UTF-16. */
function isBinary(head: Uint8Array): boolean {
  if (declaredEncoding(head)) return false;
  let controls = 0;
  for (const byte of head) if (byte < 32 && byte !== 9 && byte !== 10 && byte !== 13) controls++;
  return controls > head.length / 10;
}
