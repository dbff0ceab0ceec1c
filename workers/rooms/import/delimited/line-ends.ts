/**
 * Turns `\r\n` and lone `\r` into `\n`, piece by piece: files of several hands mix them, and
 * PapaParse then glues lines together without a word. A `\r` at the end of a piece waits for the
 * next one, since its `\n` may follow there.
 */
export class LineEnds {
  #heldReturn = false;

  push(piece: string): string {
    let text = piece;
    if (this.#heldReturn && text !== '') {
      text = '\r' + text;
      this.#heldReturn = false;
    }
    if (text.endsWith('\r')) {
      text = text.slice(0, -1);
      this.#heldReturn = true;
    }
    return text.includes('\r') ? text.replace(/\r\n?/g, '\n') : text;
  }

  /** What was held back at the end of the file. */
  finish(): string {
    const rest = this.#heldReturn ? '\n' : '';
    this.#heldReturn = false;
    return rest;
  }
}
