const LONGEST = 160;

/** A review on one line, shortened for a table, around a given word if any. */
export function quoteOf(text: string, word = ''): string {
  const folded = text.replace(/\s+/g, ' ').trim();
  if (folded.length <= LONGEST) return folded;
  const place = Math.max(0, folded.toLowerCase().indexOf(word));
  const from = place + word.length <= LONGEST ? 0 : startOfWord(folded, place - LONGEST / 2);
  const to = endOfWord(folded, from + LONGEST);
  return `${from > 0 ? '…' : ''}${folded.slice(from, to)}${to < folded.length ? '…' : ''}`;
}

/** Cuts at word boundaries and never within a character; text without spaces is cut anywhere. */
function startOfWord(text: string, at: number): number {
  const blank = text.indexOf(' ', at);
  if (blank >= 0 && blank < at + 20) return blank + 1;
  return isHalf(text, at) ? at + 1 : at;
}

function endOfWord(text: string, at: number): number {
  if (at >= text.length) return text.length;
  const blank = text.lastIndexOf(' ', at);
  if (blank > at - 20) return blank;
  return isHalf(text, at) ? at - 1 : at;
}

function isHalf(text: string, at: number): boolean {
  return /[\udc00-\udfff]/.test(text[at] ?? '');
}
