import { describe, expect, test } from 'vitest';
import { Failed } from '../../../../workers/contract/failure.ts';
import { quietJob } from '../../../../workers/contract/job.ts';
import type { Job, Progress } from '../../../../workers/contract/job.ts';
import { importRoom } from '../../../../workers/rooms/import/api.ts';
import { smallWorkbook } from './workbook/small-workbook.ts';
import type { Cell } from './workbook/small-workbook.ts';

const ORDERS = 'order id,date,product,quantity,price\n1,2024-01-25,Mug,1,2\n';
const file = (content: BlobPart, name: string) => new File([content], name);

function workbookOf(rows: number): Uint8Array<ArrayBuffer> {
  const cells: Cell[][] = [['order id', 'date', 'product', 'quantity', 'price']];
  for (let i = 0; i < rows; i++) cells.push([i, { serial: 45000 + (i % 300) }, 'Mug', 1, 2.5]);
  return smallWorkbook({ rows: cells });
}

/** A job that is cancelled at its nth breath; breaths are tasks of their own, as in a worker. */
function jobCancelledAt(breath: number): Job {
  let breaths = 0;
  return {
    ...quietJob(),
    breathe: async () => {
      await new Promise((resolve) => setImmediate(resolve));
      if (++breaths >= breath) throw new Failed('cancelled');
    }
  };
}

describe('look', () => {
  test('reads several files at once, and names those it cannot read', async () => {
    const files = [
      file(ORDERS, 'orders.csv'),
      file('%PDF-1.4', 'a.pdf'),
      file(workbookOf(3), 'orders.xlsx'),
      file('id,name,price\n1,Mug,2\n', 'products.csv')
    ];
    const draft = await importRoom.look({ files }, quietJob());
    expect(draft.files.map(({ fileIndex, kind, rowsRead }) => [fileIndex, kind, rowsRead])).toEqual(
      [
        [0, 'order_lines', 1],
        [2, 'order_lines', 3],
        [3, 'products', 1]
      ]
    );
    expect(draft.refused).toMatchObject([{ fileName: 'a.pdf', code: 'file_kind_unknown' }]);
  });

  test('reads again as the person chose', async () => {
    const files = [file('title\na;b,c\n1;2,3\n', 'x.csv')];
    const reading = [{ delimiter: ',' as const, headerLine: 2, encoding: 'windows-1252' as const }];
    const draft = await importRoom.look({ files, reading }, quietJob());
    expect(draft.files[0].columns.map(({ header }) => header)).toEqual(['a;b', 'c']);
    expect(draft.files[0].reading).toMatchObject({ ...reading[0], encodingReason: 'chosen' });
    expect(draft.files[0].exampleRows).toEqual([['1;2', '3']]);
  });

  test('reports bytes of the whole, ending at all of them', async () => {
    const seen: Progress[] = [];
    const files = [file(ORDERS, 'a.csv'), file(workbookOf(50), 'b.xlsx')];
    await importRoom.look({ files }, { ...quietJob(), report: (progress) => seen.push(progress) });
    const total = files[0].size + files[1].size;
    expect(seen.at(-1)).toEqual({ step: 'reading', done: total, total });
    expect(seen.every(({ done }, i) => i === 0 || done >= seen[i - 1].done)).toBe(true);
  });

  test.each([
    ['text', () => file(ORDERS + '2,2024-01-26,Cup,1,2\n'.repeat(500_000), 'a.csv'), 2],
    ['a workbook', () => file(workbookOf(9000), 'a.xlsx'), 1],
    ['a workbook', () => file(workbookOf(9000), 'a.xlsx'), 9]
  ])('stops reading %s when cancelled', async (_kind, make, breath) => {
    const looking = importRoom.look({ files: [make()] }, jobCancelledAt(breath));
    await expect(looking).rejects.toMatchObject({ code: 'cancelled' });
  });

  test('reads a workbook whole when breaths are tasks of their own', async () => {
    const draft = await importRoom.look(
      { files: [file(workbookOf(9000), 'a.xlsx')] },
      jobCancelledAt(1e9)
    );
    expect(draft.files[0].rowsRead).toBe(9000);
  });
});

test('a dropped draft cannot be committed', async () => {
  const draft = await importRoom.look({ files: [file(ORDERS, 'a.csv')] }, quietJob());
  await importRoom.drop({ draftId: draft.draftId });
  const commit = importRoom.commit(
    { draftId: draft.draftId, mappings: [], shop: { name: 'x' }, now: '2026-01-01T00:00:00Z' },
    quietJob()
  );
  await expect(commit).rejects.toMatchObject({ code: 'nothing_to_import' });
});
