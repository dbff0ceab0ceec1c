import { ENCODINGS, type Encoding } from '../../../contract/files/file-reading.ts';
import { isUtf8, readSlice } from '../delimited/decode-file.ts';
import {
  declaredEncoding,
  fallbackEncoding,
  type EncodingChoice
} from '../delimited/encodings/encoding.ts';

const HEAD_BYTES = 1 << 16;
const DECLARED =
  /<(?:\?xml\b[^>]{0,200}\bencoding|meta\b[^>]{0,400}\bcharset)\s*=\s*["']?\s*([\w:.-]{2,40})/i;
/** Encodings to use for names in pages: each is a superset of what the name means. */
const WIDER: Record<string, Encoding> = {
  gbk: 'gb18030',
  gb2312: 'gb18030',
  'gb_2312-80': 'gb18030',
  'x-gbk': 'gb18030',
  'iso-8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'tis-620': 'windows-874',
  'big5-hkscs': 'big5',
  sjis: 'shift_jis',
  'x-sjis': 'shift_jis',
  'windows-31j': 'shift_jis',
  utf8: 'utf-8',
  'ks_c_5601-1987': 'euc-kr',
  cp1251: 'windows-1251',
  cp1252: 'windows-1252',
  macroman: 'macintosh',
  cp866: 'ibm866',
  cp850: 'ibm850',
  cp852: 'ibm852'
};
/** This many different characters beyond ASCII cannot be valid UTF-8 by chance. */
const MIN_CHARACTERS = 6;

/**
 * Encoding of a page or an XML file: by byte order mark or zero bytes, else UTF-8 if its bytes are
 * valid UTF-8 even against its declaration, else as declared, else by evidence. `isSure` is false if
 * only the beginning was checked.
 */
export async function pageEncoding(file: Blob): Promise<EncodingChoice & { isSure: boolean }> {
  const head = await readSlice(file, 0, HEAD_BYTES);
  const marked = declaredEncoding(head);
  if (marked) return { ...marked, isSure: true };
  const said = saidEncoding(head);
  const sample = await readSlice(file, 0);
  const areUtf8 = isUtf8(untilWhole(sample));
  if (said && said !== 'utf-8' && !(areUtf8 && charactersOf(sample) >= MIN_CHARACTERS)) {
    return { encoding: said, encodingReason: 'declared', isSure: true };
  }
  if (!areUtf8) return { ...byEvidence(sample), isSure: true };
  const encodingReason = said === 'utf-8' ? 'declared' : 'valid_utf8';
  return { encoding: 'utf-8', encodingReason, isSure: false };
}

/** Encoding by its bytes, which are not UTF-8; tags separate the cells. */
export function byEvidence(sample: Uint8Array): EncodingChoice {
  return fallbackEncoding(sample.map((byte) => (byte === 0x3c || byte === 0x3e ? 0x0a : byte)));
}

function saidEncoding(head: Uint8Array): Encoding | null {
  const text = new TextDecoder('windows-1252').decode(head);
  const own = encodingNamed(DECLARED.exec(text)?.[1] ?? '');
  // a declaration that is readable byte by byte cannot be in UTF-16
  return own?.startsWith('utf-16') ? null : own;
}

/** The encoding that a page means by a name. */
export function encodingNamed(said: string): Encoding | null {
  const name = said.toLowerCase();
  const own = Object.hasOwn(WIDER, name) ? WIDER[name] : name;
  return ENCODINGS.find((one) => one === own) ?? null;
}

function charactersOf(sample: Uint8Array): number {
  const text = new TextDecoder().decode(sample);
  return new Set(text.match(/[^\u0000-\u007f]/gu)).size;
}

/** Drops a character that is cut off at the end. */
function untilWhole(bytes: Uint8Array): Uint8Array {
  let end = bytes.length;
  while (end > 0 && bytes.length - end < 3 && (bytes[end - 1] & 0xc0) === 0x80) end--;
  return end > 0 && bytes[end - 1] >= 0xc0 ? bytes.subarray(0, end - 1) : bytes;
}
