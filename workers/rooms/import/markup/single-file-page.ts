import { decoderOf } from '../delimited/encodings/decoders.ts';
import { encodingNamed, pageEncoding } from './page-encoding.ts';

const MAX_DEPTH = 4;

/**
 * The pages of an MHTML file, which Excel calls "Single File Web Page" and may name .xls: one after
 * another as UTF-8 with a mark. Excel stores each sheet as a page.
 */
export async function pagesInside(bytes: Uint8Array): Promise<Blob> {
  // each byte as the character of the same number, so that parts can be turned back into bytes
  const text = byteText(bytes);
  const pages: string[] = ['\ufeff'];
  for (const { type, content } of htmlParts(text, 0)) {
    const named = encodingNamed(/\bcharset\s*=\s*"?([\w:.-]+)/i.exec(type)?.[1] ?? '');
    // programs that say ASCII write other signs as entities, or do not know better
    const isSaid = named !== null && named !== 'windows-1252';
    const encoding = isSaid ? named : (await pageEncoding(new Blob([content]))).encoding;
    pages.push(
      decoderOf(encoding)
        .decode(content)
        .replace(/^\ufeff/, ''),
      '\n'
    );
  }
  return new Blob(pages);
}

interface HtmlPart {
  /** The content type, with its character set. */
  type: string;
  content: Uint8Array<ArrayBuffer>;
}

function htmlParts(message: string, depth: number): HtmlPart[] {
  const blank = /\r?\n\r?\n/.exec(message);
  if (!blank) return [];
  const header = message.slice(0, blank.index).replace(/\r?\n[ \t]+/g, ' ');
  const type = /^\s*Content-Type:\s*([^\r\n]*)/im.exec(header)?.[1] ?? '';
  const body = message.slice(blank.index + blank[0].length);
  const [, quoted, bare] = /\bboundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type) ?? [];
  const boundary = quoted ?? bare;
  if (boundary !== undefined) {
    if (depth === MAX_DEPTH) return [];
    const parts = ('\n' + body).split(`\n--${boundary}`).slice(1);
    return parts.flatMap((part) => htmlParts(part.replace(/^[^\n]*\n/, ''), depth + 1));
  }
  if (!/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return [];
  const transfer = /^\s*Content-Transfer-Encoding:\s*([\w-]+)/im.exec(header)?.[1] ?? '';
  return [{ type, content: textBytes(carried(body, transfer.toLowerCase())) }];
}

/** The part before it was made to pass through mail. */
function carried(body: string, transfer: string): string {
  if (transfer === 'base64') {
    const letters = body.replace(/[^A-Za-z0-9+/]/g, '');
    return atob(letters.slice(0, letters.length - (letters.length % 4 === 1 ? 1 : 0)));
  }
  if (transfer !== 'quoted-printable') return body;
  return body
    .replace(/=[ \t]*\r?\n/g, '')
    .replace(/=([\dA-F]{2})/gi, (_, code) => String.fromCharCode(parseInt(code, 16)));
}

function byteText(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 8192) {
    const piece = bytes.subarray(at, at + 8192);
    pieces.push(String.fromCharCode.apply(null, piece as unknown as number[]));
  }
  return pieces.join('');
}

function textBytes(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length);
  for (let i = 0; i < text.length; i++) bytes[i] = text.charCodeAt(i);
  return bytes;
}
