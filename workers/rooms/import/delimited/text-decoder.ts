import type { Encoding } from '../../../contract/files/file-reading.ts';

/** What old tills write and browsers do not know: the characters of the bytes from 128 on. */
const TILLS: Partial<Record<Encoding, string>> = {
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  ibm852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0'
};

interface Decoder {
  decode(bytes: Uint8Array, options?: { stream?: boolean }): string;
}

/**
 * A decoder of bytes, also for encodings the platform does not have.
 *
 * @param strict throws at bytes that do not fit
 */
export function decoderOf(encoding: Encoding, strict = false): Decoder {
  const upper = TILLS[encoding];
  if (!upper) return new TextDecoder(encoding, { fatal: strict });
  const latin = new TextDecoder('iso-8859-5');
  const byCode = new Map<string, string>();
  for (let byte = 0x80; byte <= 0xff; byte++) {
    byCode.set(latin.decode(Uint8Array.of(byte)), upper[byte - 0x80]);
  }
  return {
    decode: (bytes) => latin.decode(bytes).replace(/[^\u0000-\u007f]/g, (own) => byCode.get(own)!)
  };
}
