/**
 * The cells of a line with misplaced quotes: with blanks before an opening quote (`1, "Tea, black",
 * 2`), or text that starts with a quoted word (`"Best" mug`). Null if neither reading has the
 * table's width, or a quote never closes.
 */
export function cutLoosely(line: string, delimiter: string, width: number): string[] | null {
  for (const isText of [false, true]) {
    const cells = cut(line, delimiter, isText);
    if (cells?.length === width) return cells;
  }
  return null;
}

/** @param isText whether a cell that goes on after its closing quote is taken literally */
function cut(line: string, delimiter: string, isText: boolean): string[] | null {
  const cells: string[] = [];
  for (let at = 0; ;) {
    let open = at;
    while (line[open] === ' ') open++;
    const next = line.indexOf(delimiter, at);
    const end = next < 0 ? line.length : next;
    const plain = line.slice(at, end);
    const close = line[open] === '"' ? closingQuote(line, open, delimiter, isText) : -1;
    if (close < 0) {
      if (line[open] === '"' && (plain.split('"').length - 1) % 2 === 1) return null;
      cells.push(plain);
      at = end;
    } else {
      cells.push(line.slice(open + 1, close).replaceAll('""', '"'));
      at = close + 1;
      while (line[at] === ' ') at++;
    }
    if (at >= line.length) return cells;
    at++;
  }
}

/**
 * Index of the quote that closes the one at `open`: the one before a delimiter or the end; −1 if
 * there is none.
 */
function closingQuote(line: string, open: number, delimiter: string, isText: boolean): number {
  for (let quote = line.indexOf('"', open + 1); quote >= 0; quote = line.indexOf('"', quote + 1)) {
    if (line[quote + 1] === '"') {
      quote++;
      continue;
    }
    let after = quote + 1;
    while (line[after] === ' ') after++;
    if (after >= line.length || line[after] === delimiter) return quote;
    if (isText) return -1;
  }
  return -1;
}
