import type { SentencePart } from '../i18n/index.svelte.ts';

const OPENING = /[“‘（《「(]+$/u;
const CLOSING = /^[，。、；：！？”’）》」～,.;:!?)%]+/u;
/** Figures longer than this are texts and may wrap. */
const MAX_LENGTH = 20;

/** A part of a sentence together with the punctuation that must stay on its line. */
export interface HeldPart extends SentencePart {
  before: string;
  after: string;
  /** Whether it is a figure or a button, so that punctuation around it stays on its line. */
  isHeld: boolean;
  /** Too long for one line. */
  isLong: boolean;
}

/**
 * Attaches the punctuation around a figure to it: browsers may break lines on either side of a
 * button, which would put a comma at the start of a line.
 *
 * @param isPressed whether the figures are buttons, including texts
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
