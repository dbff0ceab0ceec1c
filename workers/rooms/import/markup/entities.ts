import { COMBINING_MARKS, NAMED_ENTITIES } from '../../../shop/named-entities.ts';

const ENTITY = /&(?:#(\d{1,7})|#[xX]([\da-fA-F]{1,6})|([a-zA-Z][a-zA-Z\d]{1,15}));?/g;
const LETTER_AND_MARK = new RegExp(`^([a-zA-Z])(${[...COMBINING_MARKS.keys()].join('|')})$`);
/** Entities that may lack their semicolon, as in browsers. */
const BARE = /^&(?:amp|lt|gt|quot|nbsp|#\w+)$/;

/** Replaces entities by their characters. Unknown ones stay: `AT&T`, `a&b=1`. */
export function decodeEntities(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(ENTITY, (whole, decimal?: string, hex?: string, name?: string) => {
    if (!whole.endsWith(';') && !BARE.test(whole)) return whole;
    if (name !== undefined) return byName(name) ?? whole;
    return byCode(decimal === undefined ? parseInt(hex ?? '', 16) : Number(decimal));
  });
}

function byName(name: string): string | undefined {
  const own = NAMED_ENTITIES.get(name);
  if (own !== undefined) return own;
  const [, letter, mark] = LETTER_AND_MARK.exec(name) ?? [];
  return letter && (letter + COMBINING_MARKS.get(mark)).normalize('NFC');
}

/** Codes from 128 to 159 are read as windows-1252, as in browsers. */
function byCode(code: number): string {
  if (code === 0xa0) return ' ';
  if (code >= 0x80 && code < 0xa0) return SIGNS_FROM_80[code - 0x80];
  const isCharacter = code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
  return String.fromCodePoint(isCharacter ? code : 0xfffd);
}

const SIGNS_FROM_80 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
