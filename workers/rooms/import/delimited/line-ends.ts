/**
 * Converts `\r
 * ` and lone `\r` to `
 * `, piece by piece: files edited by several programs mix them, and PapaParse then joins lines
 * silently. A `\r` at the end of a piece is kept back, since a `
 * ` may follow in the next one.
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

  /** Returns what was kept back, at the end of the file. */
  finish(): string {
    const rest = this.#heldReturn ? '\n' : '';
    this.#heldReturn = false;
    return rest;
  }
}
