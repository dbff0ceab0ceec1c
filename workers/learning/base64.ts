/** Bytes turned into characters at once, whole threes of them: more arguments fail in some browsers. */
const PIECE = 3 * 8192;

/** A model's numbers as base64, a piece after the other. */
export function* base64Of(array: ArrayBufferView): Generator<string> {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  for (let at = 0; at < bytes.length; at += PIECE) {
    yield btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
}

/** @throws where it is no base64, or no whole numbers of four bytes */
export function floatsOf(base64: string): Float32Array {
  const text = atob(base64);
  const bytes = Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return new Float32Array(bytes.buffer);
}
