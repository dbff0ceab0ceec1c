import type { SentencePart } from '../i18n/index.svelte.ts';

const OPENING = /[“‘（《「(]+$/u;
const CLOSING = /^[，。、；：！？”’）》」～,.;:!?)%]+/u;
/** Longer figures than this are texts: they may go over the end of a line. */
const MAX_LENGTH = 20;

/** A part of a sentence with the signs that must not be parted from it. */
export interface HeldPart extends SentencePart {
  before: string;
  after: string;
  /** Is a figure or is pressed: the signs around it are of its own line. */
  isHeld: boolean;
  /** Too long for one line. */
  isLong: boolean;
}

/**
 * Takes the signs around a figure to it: a browser may begin a new line on either side of a button,
 * and the next line would begin with a comma.
 *
 * @param isPressed the figures are buttons, texts among them too
 */
export function holdTogether(parts: readonly SentencePart[], isPressed: boolean): HeldPart[] {
  const held = parts.map((part): HeldPart => {
    const isHeld = part.blank !== null && (isPressed || isShortFigure(part.text));
    return { ...part, before: '', after: '', isHeld, isLong: part.text.length > MAX_LENGTH };
  });
  held.forEach((part, at) => {
    if (!part.isHeld) return;
    const [last, next] = [held[at - 1], held[at + 1]];
    if (last && !last.isHeld) part.before = take(last, OPENING);
    if (next && !next.isHeld) part.after = take(next, CLOSING);
  });
  return held;
}

function isShortFigure(text: string): boolean {
  return /\d/.test(text) && text.length <= MAX_LENGTH;
}

function take(part: HeldPart, signs: RegExp): string {
  const taken = signs.exec(part.text)?.[0] ?? '';
  part.text = part.text.replace(signs, '');
  return taken;
}
