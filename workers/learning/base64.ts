/**
 * Bytes converted at a time: a multiple of three, so that chunks join without padding, and small
 * because some browsers limit the arguments of one call.
 */
const PIECE = 3 * 8192;

/** Encodes a model's numbers as base64, in chunks that are to be joined. */
export function* base64Of(array: ArrayBufferView): Generator<string> {
  const bytes = new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
  for (let at = 0; at < bytes.length; at += PIECE) {
    yield btoa(String.fromCharCode(...bytes.subarray(at, at + PIECE)));
  }
}

/**
 * Decodes base64 into 32-bit floats.
 *
 * @throws where the text is not base64 or its bytes are not a multiple of four
 */
export function decodeFloats(base64: string): Float32Array {
  const text = atob(base64);
  const bytes = Uint8Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
  return new Float32Array(bytes.buffer);
}
