import type { Encoding } from '../../../../../workers/contract/files/file-reading.ts';

const tables = new Map<Encoding, Map<string, number[]>>();

/** Bytes of each character of a one- or two-byte encoding, by asking the decoder for every pair. */
function tableOf(encoding: Encoding): Map<string, number[]> {
  const known = tables.get(encoding);
  if (known) return known;
  const decoder = new TextDecoder(encoding);
  const codes = new Map<string, number[]>();
  const learn = (bytes: number[]) => {
    const decoded = decoder.decode(Uint8Array.from(bytes));
    const isNew = [...decoded].length === 1 && decoded !== '\ufffd' && !codes.has(decoded);
    if (isNew) codes.set(decoded, bytes);
  };
  for (let lead = 0x80; lead < 0x100; lead++) learn([lead]);
  for (let lead = 0x80; lead < 0x100; lead++) {
    for (let trail = 0x40; trail < 0x100; trail++) learn([lead, trail]);
  }
  tables.set(encoding, codes);
  return codes;
}

/** Bytes of a text in a one- or two-byte encoding; what it cannot write becomes `?`. */
export function encode(text: string, encoding: Encoding): Uint8Array<ArrayBuffer> {
  const codes = tableOf(encoding);
  const bytesOf = (char: string): number[] => {
    if (char < '\u0080') return [char.charCodeAt(0)];
    const own = codes.get(char);
    if (own) return own;
    // Vietnamese: the tone behind the letter it stands over
    const apart = [...char.normalize('NFD')];
    const tone = apart.findIndex((part) => '\u0300\u0301\u0303\u0309\u0323'.includes(part));
    if (tone < 0) return [63];
    const letter = apart
      .filter((_, at) => at !== tone)
      .join('')
      .normalize('NFC');
    return [...bytesOf(letter), ...(codes.get(apart[tone]) ?? [63])];
  };
  return Uint8Array.from([...text].flatMap(bytesOf));
}
