import type { TableColumn } from './contract.ts';

const NUMBER = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const DATE = /^\d{4}-\d{2}-\d{2}([T ]\d{2}:\d{2}(:\d{2}(\.\d+)?)?Z?)?$/;
const MS_PER_DAY = 86_400_000;

/**
 * Detects the type of a text column from all its values: numbers with a decimal point, ISO 8601
 * dates, otherwise text. Values are trimmed; empty ones are missing.
 *
 * @example readColumn('age', ['31', '', '40']) // a number column 31, NaN, 40
 */
export function readColumn(name: string, cells: readonly string[]): TableColumn {
  const words = cells.map((cell) => cell.trim());
  const said = words.filter((word) => word !== '');
  if (said.length > 0 && said.every((word) => NUMBER.test(word))) {
    const values = Float64Array.from(words, (word) => (word === '' ? NaN : Number(word)));
    return { name, kind: 'number', values };
  }
  if (said.length > 0 && said.every((word) => DATE.test(word) && !Number.isNaN(dayOf(word)))) {
    return { name, kind: 'date', values: Float64Array.from(words, dayOf) };
  }
  return codeWords(name, words);
}

/** A text column, with values in order of first occurrence. */
export function codeWords(name: string, cells: readonly string[]): TableColumn {
  const place = new Map<string, number>();
  const code = Uint32Array.from(cells, (word) => {
    const known = place.get(word) ?? place.size;
    place.set(word, known);
    return known;
  });
  return { name, kind: 'text', code, words: [...place.keys()] };
}

function dayOf(word: string): number {
  if (word === '') return NaN;
  const time = word.replace(' ', 'T').replace(/Z$/, '');
  return Date.parse(`${time.includes('T') ? time : `${time}T00:00`}Z`) / MS_PER_DAY;
}
