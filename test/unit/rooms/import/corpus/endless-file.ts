import { HEADERS } from './write-csv.ts';

const LINE = (i: number) => `${String(i).padStart(8, '0')},2026-01-25,Mug,2,10.00\n`;

/** A CSV of about so many bytes that exists only where it is read, as a file on a disk does. */
export function endlessFile(bytes: number): Blob & { rows: number } {
  const header = HEADERS.join() + '\n';
  const width = LINE(0).length;
  const rows = Math.floor((bytes - header.length) / width);
  const size = header.length + rows * width;
  const textOf = (from: number, to: number) => {
    const first = Math.max(0, Math.floor((from - header.length) / width));
    const last = Math.min(rows, Math.ceil((to - header.length) / width));
    let text = from < header.length ? header : '';
    const start = from < header.length ? 0 : header.length + first * width;
    for (let row = first; row < last; row++) text += LINE(row);
    return text.slice(from - start, to - start);
  };
  const slice = (from = 0, to = size) => new Blob([textOf(from, Math.min(to, size))]);
  return Object.defineProperties(new Blob([]), {
    rows: { value: rows },
    size: { value: size },
    slice: { value: slice }
  }) as Blob & { rows: number };
}
