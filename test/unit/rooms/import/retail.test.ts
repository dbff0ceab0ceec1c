import { openAsBlob, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from 'vitest';
import { quietJob } from '../../../../workers/contract/job.ts';
import type { SourceDraft } from '../../../../workers/contract/files/source.ts';
import { buildSource } from '../../../../workers/rooms/import/build-source.ts';
import { describeDraft } from '../../../../workers/rooms/import/describe-draft.ts';
import { readDelimited } from '../../../../workers/rooms/import/delimited/read-delimited.ts';
import type { ReadFile } from '../../../../workers/rooms/import/delimited/read-delimited.ts';
import { readWorkbook } from '../../../../workers/rooms/import/workbook/read-workbook.ts';
import { LONG } from '../../../kit/long.ts';
import { SHARED } from '../../../kit/shared.ts';
import { valuesOf } from './read-text.ts';

const ROWS = 541_909;
const folder = join(SHARED ?? '', 'data/online-retail');

function built(read: ReadFile): SourceDraft {
  const file = { ...read, fileName: 'online_retail', fileSize: 1 };
  const draft = describeDraft(file, 0);
  return buildSource(file, {
    kind: draft.kind,
    roles: draft.columns.map(({ role }) => role),
    dateOrders: draft.columns.map(({ format }) => format.dateOrder)
  });
}

describe.skipIf(!SHARED)('the retail file of 541,909 lines', () => {
  let csv: SourceDraft;

  beforeAll(async () => {
    const bytes = gunzipSync(readFileSync(join(folder, 'online_retail.csv.gz')));
    csv = built(await readDelimited(new Blob([bytes]), {}, () => {}, quietJob()));
  }, 60_000);

  test('every line is kept and the sum of all lines is the reference’s', () => {
    const reference = JSON.parse(
      readFileSync(join(SHARED ?? '', 'reference/summary_online_retail.json'), 'utf8')
    ) as { rows_read: number; file_total: number };
    expect(csv).toMatchObject({ kind: 'order_lines', rowsRead: ROWS, rowsKept: ROWS, aside: [] });
    expect(reference.rows_read).toBe(ROWS);
    const quantity = valuesOf(csv, 'quantity') as number[];
    const price = valuesOf(csv, 'unit_price') as number[];
    const total = quantity.reduce((sum, units, row) => sum + units * price[row], 0);
    // sums of 541,909 doubles in another order than the reference's: money to a tenth of a penny
    expect(total).toBeCloseTo(reference.file_total, 3);
  });

  // Half a million rows of a workbook: in every run small ones are read.
  if (LONG)
    test('the workbook holds the same cells as the CSV', async () => {
      const blob = await openAsBlob(join(folder, 'online_retail.xlsx'));
      const xlsx = built(await readWorkbook(blob, {}, () => {}, quietJob()));
      expect(xlsx).toMatchObject({ rowsRead: ROWS, rowsKept: ROWS, aside: [] });
      for (const { header, column } of csv.columns) {
        const same = xlsx.columns.find((other) => other.header === header)?.column;
        if (!same) throw new Error(`no ${header}`);
        let different = 0;
        for (let row = 0; row < ROWS; row++) {
          const here = column.dictionary[column.codes[row]];
          const there = same.dictionary[same.codes[row]];
          if (here !== there && !(here !== here && there !== there)) different++;
        }
        expect(different, header).toBe(0);
      }
    }, 120_000);
});
