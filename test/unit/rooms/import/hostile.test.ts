import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Failed } from '../../../../workers/contract/failure.ts';
import { TABLE_KINDS } from '../../../../workers/contract/roles.ts';
import { buildSource } from '../../../../workers/rooms/import/build-source.ts';
import { describeDraft } from '../../../../workers/rooms/import/describe-draft.ts';
import { times } from '../../../kit/long.ts';
import { hostileFile } from './hostile-csv.ts';
import { readText, rowsOf } from './read-text.ts';

const SEED = 20_101_201;
const FILES = times(200, 2000);

test('whatever the file: rows read = kept + aside, only known failures, no prototype touched', async () => {
  let built = 0;
  let kept = 0;
  await fc.assert(
    fc.asyncProperty(hostileFile(), fc.constantFrom(...TABLE_KINDS), async ({ bytes }, kind) => {
      try {
        const read = await readText(bytes);
        const file = { ...read, fileName: 'hostile.csv', fileSize: bytes.length };
        const draft = describeDraft(file, 0);
        expect(draft.rowsRead).toBe(read.table.rows + read.table.aside.length);
        const roles = draft.columns.map(({ role }) => role);
        const source = buildSource(file, { kind, roles, dateOrders: roles.map(() => 'dmy') });
        expect(source.rowsKept + source.aside.length).toBe(source.rowsRead);
        expect(source.rowsRead).toBe(draft.rowsRead);
        built++;
        kept += source.rowsKept;
        for (const { column } of source.columns) {
          expect(column.codes.length).toBe(source.rowsKept);
          expect(Math.max(0, ...column.codes)).toBeLessThan(column.dictionary.length);
          expect(column.dictionary[0]).toEqual(column.type === 'text' ? '' : NaN);
        }
      } catch (error) {
        if (!(error instanceof Failed) || error.code === 'unknown') throw error;
      }
      expect(Object.keys(Object.prototype)).toEqual([]);
    }),
    { seed: SEED, numRuns: FILES }
  );
  // otherwise the property would hold because hardly anything was read
  expect(built).toBeGreaterThan(FILES / 3);
  expect(kept).toBeGreaterThan(FILES / 3);
});

test('what a correct writer writes comes back cell by cell', async () => {
  const cell = fc.oneof(
    fc.string({ maxLength: 10 }),
    fc.constantFrom('a,b', 'x\ny', '"', 'say ""hi""', '1,5', ';', '\t', ' padded ', '', '"""')
  );
  const rows = fc.array(fc.array(cell, { minLength: 3, maxLength: 3 }), {
    minLength: 1,
    maxLength: 30
  });
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  await fc.assert(
    fc.asyncProperty(rows, fc.constantFrom(',', ';', '\t', '|'), async (cells, delimiter) => {
      const clean = cells.map((row) => row.map((text) => text.replace(/\r\n?/g, '\n')));
      const lines = [['h1', 'h2', 'h3'], ...clean].map((row) => row.map(quoted).join(delimiter));
      const read = await readText(lines.join('\r\n') + '\r\n', { delimiter: delimiter as ',' });
      // a row of empty cells is an empty line
      expect(rowsOf(read)).toEqual(clean.filter((row) => row.some((text) => text !== '')));
      expect(read.table.aside).toEqual([]);
    }),
    { seed: SEED, numRuns: times(100, 300) }
  );
});
