/** Width and height in pixels, as given in a file's header. */
export interface PhotoSize {
  width: number;
  height: number;
}

/**
 * Reads the size of a JPEG, PNG or WebP from its first bytes, so that a photo that is too large is
 * rejected before it is opened. Sources: ITU T.81 B.2.2 (frame header), PNG 11.2.2 (IHDR), RFC 9649
 * (WebP: VP8, VP8L, VP8X).
 *
 * @returns null for other formats, or where the header is cut off
 */
export function photoSize(head: Uint8Array<ArrayBuffer>): PhotoSize | null {
  const view = new DataView(head.buffer, head.byteOffset, head.byteLength);
  try {
    return pngSize(view) ?? webpSize(view) ?? jpegSize(view);
  } catch (thrown) {
    if (thrown instanceof RangeError) return null;
    throw thrown;
  }
}

const PNG = 0x89504e47;
const RIFF = 0x52494646;
const WEBP = 0x57454250;

function pngSize(view: DataView): PhotoSize | null {
  if (view.getUint32(0) !== PNG) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function webpSize(view: DataView): PhotoSize | null {
  if (view.getUint32(0) !== RIFF || view.getUint32(8) !== WEBP) return null;
  const kind = view.getUint8(15);
  if (kind === 'X'.charCodeAt(0)) {
    const three = (at: number) => view.getUint16(at, true) + (view.getUint8(at + 2) << 16) + 1;
    return { width: three(24), height: three(27) };
  }
  if (kind === 'L'.charCodeAt(0)) {
    const bits = view.getUint32(21, true);
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 };
  }
  return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff };
}

/** Walks through the segments up to the frame header. */
function jpegSize(view: DataView): PhotoSize | null {
  if (view.getUint16(0) !== 0xffd8) return null;
  let at = 2;
  for (;;) {
    if (view.getUint8(at) !== 0xff) return null;
    const marker = view.getUint8(at + 1);
    if (isFrame(marker)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    // 0xff is a fill byte before a marker.
    at += marker === 0xff ? 1 : 2 + view.getUint16(at + 2);
  }
}

/** SOF0 to SOF15, except the codes among them for tables (DHT, DAC) and the reserved one. */
function isFrame(marker: number): boolean {
  return marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
}
