/** Pixels a text takes, without asking the page: wide characters count nearly double. */
export function labelWidth(text: string, fontSize = 12): number {
  let width = 0;
  for (const character of text) {
    const code = character.codePointAt(0)!;
    if (code > 0x2e7f) width += 1;
    else if (/[A-ZMWmw@%&]/.test(character)) width += 0.7;
    else if (/[il.,:;'|!\sfjt()[\]]/.test(character)) width += 0.34;
    else width += 0.56;
  }
  return width * fontSize;
}

/** The text, or as much of it as fits with an ellipsis; at least one letter. */
export function fitLabel(text: string, width: number, fontSize = 12): string {
  if (labelWidth(text, fontSize) <= width) return text;
  const letters = [...text];
  let kept = letters.length;
  while (kept > 1 && labelWidth(letters.slice(0, kept).join('') + '…', fontSize) > width) kept--;
  return `${letters.slice(0, kept).join('').trimEnd()}…`;
}

/** A text in at most `lines` lines of a width, broken between words (anywhere in Chinese). */
export function wrapLabel(text: string, width: number, lines = 2, fontSize = 12): string[] {
  const pieces = text.match(/[\u2e80-\uffff]|[^\s\u2e80-\uffff]+\s*/g) ?? [text];
  const out: string[] = [''];
  for (const piece of pieces) {
    const joined = out[out.length - 1] + piece;
    const full = out[out.length - 1] !== '' && labelWidth(joined.trimEnd(), fontSize) > width;
    if (full && out.length < lines) out.push(piece);
    else out[out.length - 1] = joined;
  }
  return out.map((part) => fitLabel(part.trim(), width, fontSize));
}
