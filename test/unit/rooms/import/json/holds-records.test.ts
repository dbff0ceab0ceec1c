import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { importRoom } from '../../../../../workers/rooms/import/api.ts';
import { holdsRecords } from '../../../../../workers/rooms/import/json/holds-records.ts';

const LINE = '{"id": 1, "date": "2026-03-05", "sku": "A", "price": 5}';

describe('a .json among other files', () => {
  it.each([
    ['a list', 'orders.json', `[${LINE}, ${LINE}]`],
    ['with a mark of its encoding', 'orders.json', `\ufeff[\n  ${LINE}\n]`],
    ['of orders with lines', 'orders.json', `[{"id": 1, "lines": [${LINE}]}]`],
    ['within an object', 'export/orders.json', `{"orders": [${LINE}]}`],
    ['within an answer', 'orders.json', `{"data": {"orders": [${LINE}]}}`],
    [
      'behind facts of the answer',
      'orders.json',
      `{"count": 2, "next": null, "orders": [${LINE}]}`
    ],
    ['a record on each line', 'orders.json', `${LINE}\n${LINE}\n`]
  ])('%s is a table', async (_, path, text) => {
    expect(await holdsRecords(new Blob([text]), path)).toBe(true);
  });

  it.each([
    ['a package', 'package.json', '{"name": "x", "contributors": [{"a": 1, "b": 2, "c": 3}]}'],
    ['a package below', 'shop/package-lock.json', `[${LINE}]`],
    ['hidden', '.settings.json', `[${LINE}]`],
    ['references of a compiler', 'other.json', '{"files": [], "references": [{"path": "./a"}]}'],
    ['authors', 'other.json', '{"authors": [{"name": "a", "email": "b"}]}'],
    ['words of a program', 'en.json', '{"title": "Shop", "menu": {"open": "Open"}}'],
    ['settings', 'other.json', '{"a": 1, "b": true, "c": [1, 2, 3]}'],
    ['a list of words', 'words.json', '["a", "b"]'],
    ['nothing', 'empty.json', '']
  ])('%s is none', async (_, path, text) => {
    expect(await holdsRecords(new Blob([text]), path)).toBe(false);
  });

  it('is read out of a ZIP, and others beside it are left alone', async () => {
    const zip = zipSync({
      'a/orders.json': strToU8(`[${LINE}]`),
      'a/package.json': strToU8('{"name": "x"}'),
      'b.csv': strToU8('id,date,sku,price\n1,2026-03-05,A,5\n')
    }) as Uint8Array<ArrayBuffer>;
    const draft = await importRoom.look({ files: [new File([zip], 'export.zip')] }, quietJob());
    await importRoom.drop({ draftId: draft.draftId });
    expect(draft.files.map(({ fileName }) => fileName)).toEqual(['orders.json', 'b.csv']);
    expect(draft.refused).toEqual([]);
  });
});
