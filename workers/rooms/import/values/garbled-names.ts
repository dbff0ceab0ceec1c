import type { CellTable } from '../cell-table.ts';
import type { Reason } from '../meaning/contract.ts';

const LOOKED_AT = 2000;
/** What bytes 0x80 to 0x9f are in Windows-1252. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** How bytes of UTF-8 look that were taken for Windows-1252: a first of them and a further one. */
const SUSPICIOUS = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** A note on values that somebody's program saved wrongly before they came here: `MÃ¼ller`. */
export function garbledNames(headers: readonly string[], table: CellTable): Reason[] {
  let cells = 0;
  let example = '';
  for (const values of [headers, ...table.columns.map(({ dictionary }) => dictionary)]) {
    for (const value of values.slice(0, LOOKED_AT)) {
      if (!SUSPICIOUS.test(value) || !isGarbled(value)) continue;
      cells++;
      example ||= value.slice(0, 40);
    }
  }
  return cells > 0 ? [{ key: 'garbled_names', detail: { cells, example } }] : [];
}

/** Its letters are whole characters of UTF-8 once they are bytes again. */
function isGarbled(value: string): boolean {
  const bytes = Uint8Array.from(value, byteOf);
  let whole = 0;
  let stray = 0;
  for (let at = 0; at < bytes.length; at++) {
    if (bytes[at] < 0x80) continue;
    const length = bytes[at] >= 0xf0 ? 4 : bytes[at] >= 0xe0 ? 3 : bytes[at] >= 0xc2 ? 2 : 0;
    const rest = bytes.subarray(at + 1, at + length);
    const isWhole = length > 0 && rest.length === length - 1 && rest.every((own) => own >> 6 === 2);
    if (isWhole) at += length - 1;
    // three in a row are no accident
    if (isWhole) whole += length > 2 ? 3 : 1;
    else stray++;
  }
  return whole > stray;
}

/** A letter as the byte it was taken from; 0xff, which UTF-8 never has, where it was none. */
function byteOf(char: string): number {
  const code = char.charCodeAt(0);
  const sign = SIGNS.indexOf(char);
  if (sign >= 0) return sign + 0x80;
  return code < 0x100 ? code : 0xff;
}
