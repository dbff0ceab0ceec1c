import type { Encoding, FileReading } from '../../../contract/files/file-reading.ts';

export interface EncodingChoice {
  encoding: Encoding;
  encodingReason: FileReading['encodingReason'];
}

/**
 * The encoding a byte-order mark declares, or the one that zero bytes betray (UTF-16 written
 * without a mark holds a zero beside nearly every Latin letter). Null: nothing is declared, try
 * strict UTF-8 next.
 */
export function declaredEncoding(head: Uint8Array): EncodingChoice | null {
  if (head[0] === 0xef && head[1] === 0xbb && head[2] === 0xbf) return byMark('utf-8');
  if (head[0] === 0xff && head[1] === 0xfe) return byMark('utf-16le');
  if (head[0] === 0xfe && head[1] === 0xff) return byMark('utf-16be');
  const zeros = [0, 0];
  for (let i = 0; i < head.length; i++) if (head[i] === 0) zeros[i & 1]++;
  const enough = head.length * 0.2;
  if (zeros[1] > enough && zeros[0] < enough / 10) return byZeros('utf-16le');
  if (zeros[0] > enough && zeros[1] < enough / 10) return byZeros('utf-16be');
  return null;
}

function byMark(encoding: Encoding): EncodingChoice {
  return { encoding, encodingReason: 'mark' };
}

function byZeros(encoding: Encoding): EncodingChoice {
  return { encoding, encodingReason: 'zero_bytes' };
}

/**
 * The encoding of bytes that are not valid UTF-8, by evidence. UTF-8 with a few damaged bytes stays
 * UTF-8. Japanese text in Shift-JIS is full of kana, whose pairs begin with 0x82 or 0x83. Chinese
 * text in GB18030 consists of byte pairs that both lie at 0xA1 or above; in Big5 everyday characters
 * begin with 0xA4 to 0xC6 and many end below 0x7F. Accented letters of Windows-1252 stand alone
 * between ASCII letters, where a pair would need a second byte that is ASCII.
 *
 * @param sample bytes around the place where UTF-8 failed
 */
export function fallbackEncoding(sample: Uint8Array): EncodingChoice {
  const utf8 = countUtf8(sample);
  if (utf8.valid >= 20 * utf8.damaged) return { encoding: 'utf-8', encodingReason: 'mostly_utf8' };
  const japanese = countJapanese(sample);
  if (japanese.kana * 10 > japanese.characters && japanese.broken * 20 <= japanese.characters) {
    return { encoding: 'shift_jis', encodingReason: 'japanese_evidence' };
  }
  const pairs = countPairs(sample);
  if (pairs.simplified * 5 > pairs.all * 4) {
    return { encoding: 'gb18030', encodingReason: 'chinese_evidence' };
  }
  if (pairs.traditional * 10 > pairs.all * 9) {
    return { encoding: 'big5', encodingReason: 'traditional_evidence' };
  }
  return { encoding: 'windows-1252', encodingReason: 'western_evidence' };
}

/** Whole multi-byte sequences against bytes that fit into none. */
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

interface PairCounts {
  all: number;
  /** GB2312: hanzi B0–F7, signs A1–A9. */
  simplified: number;
  /** Big5, level 1 and signs: A1–C6. */
  traditional: number;
}

/** Byte pairs that begin above ASCII, by the encodings in which they are everyday characters. */
function countPairs(bytes: Uint8Array): PairCounts {
  const counts: PairCounts = { all: 0, simplified: 0, traditional: 0 };
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i];
    if (lead < 0x80) continue;
    const trail = bytes[++i] ?? 0;
    const isLow = trail >= 0x40 && trail <= 0x7e;
    const isHigh = trail >= 0xa1 && trail <= 0xfe;
    counts.all++;
    if (isHigh && lead >= 0xa1 && lead <= 0xf7 && (lead <= 0xa9 || lead >= 0xb0)) {
      counts.simplified++;
    }
    if ((isHigh || isLow) && lead >= 0xa1 && lead <= 0xc6) counts.traditional++;
  }
  return counts;
}

/** Characters as Shift-JIS reads them: kana, all beyond ASCII, and bytes that fit into none. */
function countJapanese(bytes: Uint8Array): { kana: number; characters: number; broken: number } {
  const counts = { kana: 0, characters: 0, broken: 0 };
  for (let i = 0; i < bytes.length; i++) {
    const lead = bytes[i];
    if (lead < 0x80) continue;
    counts.characters++;
    // katakana of half width are single bytes
    if (lead >= 0xa1 && lead <= 0xdf) continue;
    const trail = bytes[++i] ?? 0;
    if (trail < 0x40 || trail === 0x7f || trail > 0xfc) counts.broken++;
    else if (
      (lead === 0x82 && trail >= 0x9f && trail <= 0xf1) ||
      (lead === 0x83 && trail <= 0x96)
    ) {
      counts.kana++;
    }
  }
  return counts;
}
