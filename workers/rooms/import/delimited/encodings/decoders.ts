import type { Encoding } from '../../../../contract/files/file-reading.ts';

/** Code pages of old tills that browsers do not know: the characters of bytes 128 to 255. */
const TILLS: Partial<Record<Encoding, string>> = {
  ibm850:
    'ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜø£Ø×ƒáíóúñÑªº¿®¬½¼¡«»░▒▓│┤ÁÂÀ©╣║╗╝¢¥┐└┴┬├─┼ãÃ╚╔╩╦╠═╬¤ðÐÊËÈıÍÎÏ┘┌█▄¦Ì▀ÓßÔÒõÕµþÞÚÛÙýÝ¯´\u00ad±‗¾¶§÷¸°¨·¹³²■\u00a0',
  ibm852:
    'ÇüéâäůćçłëŐőîŹÄĆÉĹĺôöĽľŚśÖÜŤťŁ×čáíóúĄąŽžĘę¬źČş«»░▒▓│┤ÁÂĚŞ╣║╗╝Żż┐└┴┬├─┼Ăă╚╔╩╦╠═╬¤đĐĎËďŇÍÎě┘┌█▄ŢŮ▀ÓßÔŃńňŠšŔÚŕŰýÝţ´\u00ad˝˛ˇ˘§÷¸°¨˙űŘř■\u00a0',
  ibm737:
    'ΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩαβγδεζηθικλμνξοπρσςτυφχψ░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀ωάέήϊίόύϋώΆΈΉΊΌΎΏ±≥≤ΪΫ÷≈°∙·√ⁿ²■\u00a0'
};

interface Decoder {
  decode(bytes: Uint8Array, options?: { stream?: boolean }): string;
}

/**
 * A decoder, also for encodings that the platform does not provide.
 *
 * @param strict throw on invalid bytes
 */
export function decoderOf(encoding: Encoding, strict = false): Decoder {
  if (encoding === 'utf-32le' || encoding === 'utf-32be') return fourBytes(encoding === 'utf-32le');
  const upper = TILLS[encoding];
  if (!upper) {
    const own = new TextDecoder(encoding, { fatal: strict });
    if (encoding !== 'windows-1252' || knowsSigns()) return own;
    return { decode: (bytes, options) => withSigns(own.decode(bytes, options)) };
  }
  const latin = new TextDecoder('iso-8859-5');
  const byCode = new Map<string, string>();
  for (let byte = 0x80; byte <= 0xff; byte++) {
    byCode.set(latin.decode(Uint8Array.of(byte)), upper[byte - 0x80]);
  }
  return {
    decode: (bytes) => latin.decode(bytes).replace(/[^\u0000-\u007f]/g, (own) => byCode.get(own)!)
  };
}

const SIGNS_OF_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/**
 * Whether the platform's windows-1252 decoder maps bytes 128 to 159 to signs and letters; some
 * runtimes treat it as Latin-1.
 */
function knowsSigns(): boolean {
  return new TextDecoder('windows-1252').decode(Uint8Array.of(0x80)) === '€';
}

function withSigns(text: string): string {
  return text.replace(/[\u0080-\u009f]/g, (own) => SIGNS_OF_1252[own.charCodeAt(0) - 0x80]);
}

const REPLACEMENT = 0xfffd;
const MARK = 0xfeff;

/** Decodes UTF-32; invalid values become U+FFFD, and the byte-order mark is dropped. */
function fourBytes(isLittle: boolean): Decoder {
  let rest = new Uint8Array(0);
  return {
    decode(bytes, { stream = false } = {}) {
      const all = new Uint8Array(rest.length + bytes.length);
      all.set(rest);
      all.set(bytes, rest.length);
      const whole = all.length & ~3;
      rest = all.slice(whole);
      const view = new DataView(all.buffer);
      const parts: string[] = [];
      for (let at = 0; at < whole; at += 4) {
        const code = view.getUint32(at, isLittle);
        const isCharacter = code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff);
        if (code !== MARK) parts.push(String.fromCodePoint(isCharacter ? code : REPLACEMENT));
      }
      if (!stream && rest.length > 0) parts.push(String.fromCodePoint(REPLACEMENT));
      return parts.join('');
    }
  };
}
