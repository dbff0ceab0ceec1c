import { HANGUL, KANJI, SIMPLIFIED, TRADITIONAL } from './everyday-characters.ts';

/** An encoding with two bytes per character. */
interface PairEncoding {
  isLead(byte: number): boolean;
  isTrail(byte: number): boolean;
  /** Whether a character is of the first level of its standard, for everyday use. */
  isEveryday(lead: number, trail: number): boolean;
  everyday: ReadonlySet<string>;
  hasKana: boolean;
  /** The range of single bytes that are half-width katakana. */
  halfKana: readonly [number, number] | null;
}

const between = (from: number, to: number) => (byte: number) => byte >= from && byte <= to;
const highTrail = between(0xa1, 0xfe);
const anyTrail = (byte: number) => (byte >= 0x40 && byte <= 0x7e) || (byte >= 0x80 && byte <= 0xfe);
const NONE = { hasKana: false, halfKana: null } as const;

export const PAIR_ENCODINGS = {
  gb18030: {
    ...NONE,
    isLead: between(0x81, 0xfe),
    isTrail: anyTrail,
    isEveryday: (lead, trail) => lead >= 0xb0 && lead <= 0xd7 && highTrail(trail),
    everyday: SIMPLIFIED
  },
  big5: {
    ...NONE,
    isLead: between(0xa1, 0xf9),
    isTrail: (byte) => (byte >= 0x40 && byte <= 0x7e) || highTrail(byte),
    isEveryday: (lead) => lead >= 0xa4 && lead <= 0xc6,
    everyday: TRADITIONAL
  },
  shift_jis: {
    isLead: (byte) => (byte >= 0x81 && byte <= 0x9f) || (byte >= 0xe0 && byte <= 0xfc),
    isTrail: (byte) => (byte >= 0x40 && byte <= 0x7e) || (byte >= 0x80 && byte <= 0xfc),
    isEveryday: (lead) => lead >= 0x88 && lead <= 0x98,
    everyday: KANJI,
    hasKana: true,
    halfKana: [0xa1, 0xdf]
  },
  'euc-jp': {
    isLead: (byte) => byte === 0x8e || highTrail(byte),
    isTrail: highTrail,
    isEveryday: (lead) => lead >= 0xb0 && lead <= 0xcf,
    everyday: KANJI,
    hasKana: true,
    halfKana: null
  },
  'euc-kr': {
    ...NONE,
    isLead: between(0x81, 0xfe),
    isTrail: (byte) => (byte >= 0x41 && byte <= 0x7a) || (byte >= 0x81 && byte <= 0xfe),
    isEveryday: (lead, trail) => lead >= 0xb0 && lead <= 0xc8 && highTrail(trail),
    everyday: HANGUL
  }
} satisfies Record<string, PairEncoding>;

/** Log-probabilities as in letters-plausible.ts, but per two bytes. */
const EVERYDAY = -4.5;
const FIRST_LEVEL = -8;
const RARE = -12;
const NO_CHARACTER = -20;
const KANA = -3.5;
const FOREIGN_KANA = -9;
const WIDE_SIGN = -5;
const HALF_KANA = -4.5;
const HALF_KANA_ALONE = -9;

/**
 * How plausible bytes are as text in a two-byte encoding; comparable with the results of
 * letters-plausible.ts.
 */
export function pairsPlausibility(
  fields: readonly Uint8Array[],
  encoding: keyof typeof PAIR_ENCODINGS
): number {
  const own: PairEncoding = PAIR_ENCODINGS[encoding];
  const decoder = new TextDecoder(encoding);
  let sum = 0;
  for (const bytes of fields) {
    for (let at = 0; at < bytes.length; at++) {
      if (bytes[at] < 0x80) continue;
      if (own.halfKana && bytes[at] >= own.halfKana[0] && bytes[at] <= own.halfKana[1]) {
        sum += isHalfKana(bytes[at - 1]) || isHalfKana(bytes[at + 1]) ? HALF_KANA : HALF_KANA_ALONE;
      } else if (own.isLead(bytes[at]) && own.isTrail(bytes[at + 1] ?? 0)) {
        sum += pairScore(decoder.decode(bytes.subarray(at, at + 2)), bytes[at], bytes[at + 1], own);
        at++;
      } else if (encoding === 'gb18030' && isFourBytes(bytes, at)) {
        sum += RARE;
        at += 3;
      } else sum += NO_CHARACTER;
    }
  }
  return sum;
}

function isHalfKana(byte: number | undefined): boolean {
  return byte !== undefined && byte >= 0xa1 && byte <= 0xdf;
}

function isFourBytes(bytes: Uint8Array, at: number): boolean {
  const isDigit = between(0x30, 0x39);
  return isDigit(bytes[at + 1]) && (bytes[at + 2] ?? 0) > 0x80 && isDigit(bytes[at + 3]);
}

function pairScore(char: string, lead: number, trail: number, own: PairEncoding): number {
  if (char.length !== 1 || char === '\ufffd' || (char >= '\ue000' && char <= '\uf8ff')) {
    return NO_CHARACTER;
  }
  if (own.everyday.has(char)) return EVERYDAY;
  if (/[\u3041-\u30fa]/.test(char)) return own.hasKana ? KANA : FOREIGN_KANA;
  if (/[\u3000-\u3002\u300a-\u3011\u30fb\u30fc\uff01-\uff5e\uff61-\uff9f‘’“”…—·×]/.test(char))
    return WIDE_SIGN;
  return own.isEveryday(lead, trail) ? FIRST_LEVEL : RARE;
}
