import type { Encoding, FileReading } from '../../../../contract/files/file-reading.ts';
import { plausibility } from './letters-plausible.ts';
import { PAIR_ENCODINGS, pairsPlausibility } from './pairs-plausible.ts';
import { meaningsOf } from '../../meaning/header-meanings.ts';
import { normaliseHeader } from '../../meaning/normalise-header.ts';
import { decoderOf } from './decoders.ts';
import { SINGLE_BYTE } from './written-languages.ts';

export interface EncodingChoice {
  encoding: Encoding;
  encodingReason: FileReading['encodingReason'];
}

/**
 * The encoding declared by a byte-order mark or an escape sequence, or revealed by zero bytes (in
 * UTF-16 without a mark, nearly every Latin letter comes with one). Null if none is declared:
 * strict UTF-8 is tried next.
 */
export function declaredEncoding(head: Uint8Array): EncodingChoice | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return byMark('utf-8');
  // UTF-32's mark begins with that of UTF-16
  if (isMark(head, [0xff, 0xfe, 0, 0])) return byMark('utf-32le');
  if (isMark(head, [0, 0, 0xfe, 0xff])) return byMark('utf-32be');
  if (head[0] === 0xff && head[1] === 0xfe) return byMark('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return byMark('utf-16be');
  if (escapesToJapanese(head)) return byMark('iso-2022-jp');
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i & 1]++;
  const enough = Math.max(2, head.length * 0.05);
  if (zeros[1] > enough && zeros[0] < enough / 10) return byZeros('utf-16le');
  if (zeros[0] > enough && zeros[1] < enough / 10) return byZeros('utf-16be');
  return null;
}

/** The beginning of a file as text, in its declared encoding or else UTF-8. */
export function textOfHead(head: Uint8Array): string {
  return decoderOf(declaredEncoding(head)?.encoding ?? 'utf-8').decode(head);
}

function isMark(head: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, at) => head[at] === byte);
}

/** ESC $ B and ESC $ @ start Japanese characters, ESC ( J the Latin ones; all bytes are ASCII. */
function escapesToJapanese(head: Uint8Array): boolean {
  for (let at = head.indexOf(0x1b); at >= 0; at = head.indexOf(0x1b, at + 1)) {
    const [second, third] = [head[at + 1], head[at + 2]];
    if (second === 0x24 && (third === 0x42 || third === 0x40)) return true;
    if (second === 0x28 && third === 0x4a) return true;
  }
  return false;
}

function byMark(encoding: Encoding): EncodingChoice {
  return { encoding, encodingReason: 'mark' };
}

function byZeros(encoding: Encoding): EncodingChoice {
  return { encoding, encodingReason: 'zero_bytes' };
}

/** Bytes of distinct cells to examine: enough to be certain, few enough to be fast. */
const EVIDENCE_BYTES = 6000;
/** Comma, semicolon, tab, quote and line ends: never part of a two-byte character. */
const FIELD_ENDS = new Set([0x2c, 0x3b, 0x09, 0x22, 0x0a, 0x0d]);

/** A usual header is rarely what another encoding makes of its bytes: worth a few letters. */
const KNOWN_HEADER = 3;
/** Cells beyond ASCII among which the headers are. */
const FIRST = 50;

const REASONS: Partial<Record<Encoding, FileReading['encodingReason']>> = {
  gb18030: 'chinese_evidence',
  big5: 'traditional_evidence',
  shift_jis: 'japanese_evidence',
  'euc-jp': 'japanese_evidence',
  'euc-kr': 'korean_evidence',
  'windows-1252': 'western_evidence'
};

/**
 * The encoding of bytes that are not valid UTF-8: the one under which the text is most plausible in
 * a language written in that encoding. UTF-8 with a few damaged bytes remains UTF-8.
 *
 * @param sample bytes around the place where UTF-8 failed
 */
export function fallbackEncoding(sample: Uint8Array): EncodingChoice {
  const utf8 = countUtf8(sample);
  if (utf8.valid >= 20 * utf8.damaged) return { encoding: 'utf-8', encodingReason: 'mostly_utf8' };
  const fields = fieldsBeyondAscii(sample);
  let best: Encoding = 'windows-1252';
  let most = -Infinity;
  const consider = (encoding: Encoding, score: number) => {
    if (score > most) [best, most] = [encoding, score];
  };
  for (const encoding of Object.keys(SINGLE_BYTE) as (keyof typeof SINGLE_BYTE)[]) {
    const decoder = decoderOf(encoding);
    const { languages, prior } = SINGLE_BYTE[encoding];
    const texts = fields.map((own) => decoder.decode(own));
    const known = texts.slice(0, FIRST).filter((text) => meaningsOf(normaliseHeader(text)).length);
    consider(encoding, prior + plausibility(texts, languages) + KNOWN_HEADER * known.length);
  }
  for (const encoding of Object.keys(PAIR_ENCODINGS) as (keyof typeof PAIR_ENCODINGS)[]) {
    consider(encoding, pairsPlausibility(fields, encoding));
  }
  return { encoding: best, encodingReason: REASONS[best] ?? 'letters_evidence' };
}

/** Cells with bytes beyond ASCII that differ in more than digits: days of one month are one proof. */
function fieldsBeyondAscii(bytes: Uint8Array): Uint8Array[] {
  const fields = new Map<string, Uint8Array>();
  let size = 0;
  let start = 0;
  let isPlain = true;
  for (let at = 0; at <= bytes.length && size < EVIDENCE_BYTES; at++) {
    if (at < bytes.length && !FIELD_ENDS.has(bytes[at])) {
      if (bytes[at] >= 0x80) isPlain = false;
      continue;
    }
    const field = bytes.subarray(start, Math.min(at, start + 400));
    const key = isPlain ? '' : field.filter((byte) => byte < 0x30 || byte > 0x39).join();
    if (!isPlain && !fields.has(key)) {
      fields.set(key, field);
      size += field.length;
    }
    start = at + 1;
    isPlain = true;
  }
  return [...fields.values()];
}

/** Counts valid multi-byte UTF-8 sequences, and bytes that fit none. */
function countUtf8(bytes: Uint8Array): { valid: number; damaged: number } {
  let valid = 0;
  let damaged = 0;
  for (let i = 0; i < bytes.length;) {
    const lead = bytes[i];
    if (lead < 0x80) {
      i++;
      continue;
    }
    const length = lead >= 0xf0 ? 4 : lead >= 0xe0 ? 3 : lead >= 0xc2 ? 2 : 0;
    let whole = length > 0 && lead < 0xf5;
    for (let k = 1; whole && k < length; k++) whole = (bytes[i + k] & 0xc0) === 0x80;
    if (whole) valid++;
    else if (i + 4 < bytes.length) damaged++;
    i += whole ? length : 1;
  }
  return { valid, damaged };
}
