const NEW_LINE = 10;
const RETURN = 13;

/** As `LineEnds`, on bytes: `\r\n` and lone `\r` become `\n`; slices are changed in place. */
export class ByteLineEnds {
  #afterReturn = false;

  push(bytes: Uint8Array): Uint8Array {
    if (!this.#afterReturn && bytes.indexOf(RETURN) === -1) return bytes;
    let written = 0;
    for (const byte of bytes) {
      const isSecondHalf = byte === NEW_LINE && this.#afterReturn;
      this.#afterReturn = byte === RETURN;
      if (!isSecondHalf) bytes[written++] = byte === RETURN ? NEW_LINE : byte;
    }
    return bytes.subarray(0, written);
  }
}
