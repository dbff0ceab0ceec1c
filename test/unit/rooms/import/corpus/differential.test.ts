import { describe, expect, test } from 'vitest';
import { Failed } from '../../../../../workers/contract/failure.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import type { ReadFile } from '../../../../../workers/rooms/import/delimited/read-delimited.ts';
import { readText } from '../read-text.ts';
import { mutateText } from './mutate.ts';
import { HAS_PYTHON, readByPython } from './python-csv.ts';
import { csv, HEADERS, orderRows } from './write-csv.ts';
import { times } from '../../../../kit/long.ts';

const FILES = Number(process.env.TILLSIGHT_DIFFERENTIAL ?? times(200, 500));

/** Python keeps the line ends inside quotes as they are written; the store folds them. */
const folded = (cell: string) => cell.replace(/\r\n?/g, '\n');

describe.skipIf(!HAS_PYTHON)('cells against Python’s csv module', () => {
  test(`${FILES} mutants: every row kept is the record Python reads on that line`, async () => {
    const read: { text: string; file: ReadFile }[] = [];
    for (let seed = 0; seed < FILES; seed++) {
      const random = createRandom(seed);
      const end = random.pick(['\n', '\r\n']);
      const parent = csv(HEADERS, orderRows(random, 25), end);
      // a byte-order mark in front is cut off before anything is read
      const text = mutateText(parent, random).replace(/^\ufeff/, '');
      try {
        read.push({ text, file: await readText(text) });
      } catch (error) {
        if (!(error instanceof Failed)) throw error;
      }
    }
    const python = readByPython(read.map(({ text, file }) => [text, file.reading.delimiter]));
    let files = 0;
    let rows = 0;
    for (const [i, { text, file }] of read.entries()) {
      const records = python[i];
      // where Python calls the quotes malformed, there is no second opinion on the cells
      if (!records || file.table.aside.some(({ reason }) => reason === 'unclosed_quote')) continue;
      files++;
      const onLine = new Map(records.map(([line, cells]) => [line, cells.map(folded)]));
      for (let row = 0; row < file.table.rows; row++, rows++) {
        const line = file.table.lineOf(row);
        const cells = file.table.columns.map((_, column) => file.table.cell(row, column));
        const theirs = onLine.get(line) ?? [];
        expect(
          theirs.slice(0, cells.length),
          `file ${i}, line ${line} of ${JSON.stringify(text)}`
        ).toEqual(cells);
        expect(theirs.slice(cells.length).join('').trim()).toBe('');
      }
    }
    expect(files).toBeGreaterThan(FILES / 2);
    expect(rows).toBeGreaterThan(FILES * 10);
  });
});
