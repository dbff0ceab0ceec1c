/** How a record that may hold quotes ends. */
export type RecordEnd =
  /** `end` is just behind its line break. */
  | { state: 'whole'; end: number; lines: number; cells: number }
  /** A quote opens and does not close where it could; only the first line belongs to it. */
  | { state: 'unclosed'; end: number }
  /** The text stops inside the record: more is needed. */
  | { state: 'cut' };

/** A quoted cell longer than this (characters) is taken for one that never closes. */
const MAX_QUOTED_CELL_LENGTH = 1 << 20;

/**
 * Finds where the record at `start` ends, honouring quotes. PapaParse alone would run on from an
 * unclosed quote to the next one that happens to stand before a delimiter and report one record
 * where there were many. Here a cell that holds both a line break and a misplaced quote, in either
 * order, counts as unclosed, and reading can go on at the next line.
 *
 * @param text normalised to `\n`; @param last no more text will come
 */
export function endOfRecord(
  text: string,
  start: number,
  delimiter: string,
  last: boolean
): RecordEnd {
  let at = start;
  let lines = 1;
  let cells = 1;
  for (;;) {
    if (text[at] === '"') {
      const close = endOfQuotedCell(text, at, delimiter);
      if (close === 'unclosed' || (close === 'cut' && last)) return firstLine(text, start, last);
      if (close === 'cut') {
        const tooLong = text.length - at > MAX_QUOTED_CELL_LENGTH;
        return tooLong ? firstLine(text, start, last) : { state: 'cut' };
      }
      lines += close.breaks;
      at = close.end;
    } else {
      at = endOfPlainCell(text, at, delimiter);
    }
    if (at >= text.length && !last) return { state: 'cut' };
    if (text[at] !== delimiter) return { state: 'whole', end: at + 1, lines, cells };
    cells++;
    at++;
  }
}

function firstLine(text: string, start: number, last: boolean): RecordEnd {
  const end = text.indexOf('\n', start);
  if (end === -1 && !last) return { state: 'cut' };
  return { state: 'unclosed', end: end === -1 ? text.length : end + 1 };
}

function endOfPlainCell(text: string, from: number, delimiter: string): number {
  for (let at = from; at < text.length; at++) {
    const char = text[at];
    if (char === '\n' || char === delimiter) return at;
  }
  return text.length;
}

/** From an opening quote to the delimiter or line break behind its closing one. */
function endOfQuotedCell(
  text: string,
  open: number,
  delimiter: string
): { end: number; breaks: number } | 'unclosed' | 'cut' {
  let nextBreak = text.indexOf('\n', open);
  let breaks = 0;
  let misplaced = false;
  for (let quote = open; ;) {
    quote = text.indexOf('"', quote + 1);
    const until = quote === -1 ? text.length : quote;
    while (nextBreak !== -1 && nextBreak < until) {
      breaks++;
      nextBreak = text.indexOf('\n', nextBreak + 1);
      if (misplaced || until - open > MAX_QUOTED_CELL_LENGTH) return 'unclosed';
    }
    if (quote === -1) return 'cut';
    if (text[quote + 1] === '"') {
      quote++;
      continue;
    }
    let after = quote + 1;
    while (text[after] === ' ') after++;
    if (after >= text.length) return { end: text.length, breaks };
    if (text[after] === delimiter || text[after] === '\n') return { end: after, breaks };
    misplaced = true;
    if (breaks > 0) return 'unclosed';
  }
}
