import type { CellTable } from '../cell-table.ts';
import type { Reason } from '../meaning/contract.ts';

const LOOKED_AT = 2000;
/** Characters of bytes 0x80 to 0x9f in Windows-1252. */
const SIGNS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
/** UTF-8 bytes decoded as Windows-1252: a lead byte and a continuation byte. */
const SUSPICIOUS = /[\u00c2-\u00f4][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/;

/** A note on values that were already stored with a wrong encoding: `MÃ¼ller`. */
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

/** Whether its letters, as bytes, are valid UTF-8. */
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
    // three in a row are no coincidence
    if (isWhole) whole += length > 2 ? 3 : 1;
    else stray++;
  }
  return whole > stray;
}

/** The byte that was decoded to a letter; 0xff, which never occurs in UTF-8, if there is none. */
function byteOf(char: string): number {
  const code = char.charCodeAt(0);
  const sign = SIGNS.indexOf(char);
  if (sign >= 0) return sign + 0x80;
  return code < 0x100 ? code : 0xff;
}
