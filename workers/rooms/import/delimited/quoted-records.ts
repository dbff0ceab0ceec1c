/** How a record that may contain quotes ends. */
export type RecordEnd =
  /** `end` is just after its line break. */
  | { state: 'whole'; end: number; lines: number; cells: number }
  /** A quote opens but does not close where it should; only the first line is the record. */
  | { state: 'unclosed'; end: number }
  /** The text ends inside the record: more is needed. */
  | { state: 'cut' };

/** A longer quoted cell (in characters) counts as unclosed. */
const MAX_QUOTED_CELL_LENGTH = 1 << 20;

/**
 * Finds where the record at `start` ends, respecting quotes. After an unclosed quote, PapaParse
 * would read on to the next quote before a delimiter and report many records as one. Here, a cell
 * with both a line break and a misplaced quote, in either order, counts as unclosed, so that
 * reading can continue at the next line.
 *
 * @param text normalised to `
 * `
 * @param last no more text will come
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
    if (text[at] !== delimiter) {
      return lines > 1 && cells > 2 && areRecords(text.slice(start, at), delimiter, cells)
        ? firstLine(text, start, last)
        : { state: 'whole', end: at + 1, lines, cells };
    }
    cells++;
    at++;
  }
}

/**
 * Whether each line of a record is a record by itself: it has as many cells, and its first cell has
 * the same pattern of digits. Then a stray quote was closed by an inch mark some rows later, and
 * nobody wrote these lines into one cell.
 */
function areRecords(record: string, delimiter: string, cells: number): boolean {
  const [first, ...others] = record.split('\n').map((line) => line.split(delimiter));
  const shape = shapeOf(first[0]);
  if (first.length !== cells || !shape.includes('9')) return false;
  return others.every((own) => own.length === cells && shapeOf(own[0]) === shape);
}

/** The pattern of a cell: A-1024 becomes A-9. */
function shapeOf(cell: string): string {
  return cell.trim().replace(/\d+/g, '9');
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

/** From an opening quote to the delimiter or line break after its closing quote. */
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
