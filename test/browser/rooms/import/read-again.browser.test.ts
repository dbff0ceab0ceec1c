import { zipSync, strToU8 } from 'fflate';
import { beforeEach, describe, expect, it } from 'vitest';
import { quietJob } from '../../../../workers/contract/job.ts';
import type { PlaceHandle } from '../../../../workers/contract/files/places.ts';
import { importRoom } from '../../../../workers/rooms/import/api.ts';
import type { Role } from '../../../../workers/contract/roles.ts';
import { loadOrderLines } from '../../../../workers/shop/load.ts';
import { freshDatabase } from '../../../kit/fresh-database.ts';
import { freshFolder, writeFile } from '../../../kit/places.ts';

const HEADER = 'order,date,sku,product,qty,price,client,memo\n';
const JANUARY = [
  '1001,2024-01-15 10:30:00,MUG-1,Blue mug,2,7.50,17,a\n',
  '1002,2024-01-20 16:05:00,TEA-1,Green tea,1,12.00,23,b\n'
];
const FEBRUARY = '1003,2024-02-21 09:00:00,TEA-1,Green tea,3,12.00,31,c\n';
const job = quietJob();

let folder: FileSystemDirectoryHandle;
let minute = 0;

/** Each import in life has a moment of its own, and comes after its file was written. */
const nextMoment = () => new Date(Date.UTC(2100, 0, 2, 3, ++minute)).toISOString();

/** Imports what is at a place as a person does who drops it, with one meaning of their own. */
async function importFrom(handle: PlaceHandle): Promise<number> {
  const { files, places } = await importRoom.openPlaces({ handles: [handle] }, job);
  const draft = await importRoom.look({ files }, job);
  const mappings = draft.files.map(({ kind, columns }) => ({
    kind,
    roles: columns.map(({ header, role }): Role => (header === 'memo' ? 'channel' : role)),
    dateOrders: columns.map(({ format }) => format.dateOrder)
  }));
  const { draftId } = draft;
  const now = nextMoment();
  const { shopId } = await importRoom.commit({ draftId, mappings, shop: { name: 'S' }, now }, job);
  await importRoom.keepPlaces({ shopId, places, now }, job);
  return shopId;
}

const reread = (shopId: number) => importRoom.reread({ shopId, now: nextMoment() }, job);
const places = (shopId: number) => importRoom.places({ shopId }, job);
const linesOf = async (shopId: number) => (await loadOrderLines(shopId, job)).rows;

beforeEach(async () => {
  await freshDatabase();
  folder = await freshFolder('exports');
});

describe('a file', () => {
  let handle: FileSystemFileHandle;
  let shopId = 0;

  beforeEach(async () => {
    handle = await writeFile(folder, 'orders.csv', HEADER + JANUARY.join(''));
    shopId = await importFrom(handle);
  });

  it('that has not changed is not read', async () => {
    expect(await places(shopId)).toMatchObject([
      { kind: 'file', name: 'orders.csv', asks: false, failure: null, changed: [], left: [] }
    ]);
    expect(await reread(shopId)).toMatchObject({ receipt: null, taken: [], problems: [] });
    expect(await linesOf(shopId)).toBe(2);
  });

  it('that has grown brings its new lines, with the meanings it had', async () => {
    await writeFile(folder, 'orders.csv', HEADER + JANUARY.join('') + FEBRUARY);
    expect((await places(shopId))[0].changed).toEqual(['orders.csv']);
    const { receipt, taken, unknown } = await reread(shopId);
    expect(receipt).toMatchObject({ shopId, rowsRead: 3, rowsKept: 3, rowsAlreadyThere: 2 });
    expect(taken).toEqual(['orders.csv']);
    expect(unknown.files).toEqual([]);
    const lines = await loadOrderLines(shopId, job);
    expect([lines.rows, lines.duplicateLines]).toEqual([3, 2]);
    expect(lines.channel?.dictionary).toEqual(expect.arrayContaining(['a', 'b', 'c']));
    expect((await places(shopId))[0].changed).toEqual([]);
    expect((await reread(shopId)).receipt).toBeNull();
  });

  it('with an order that was refunded brings it up to date, and says which', async () => {
    const refunded = JANUARY[0].replace(',2,7.50', ',1,7.50');
    await writeFile(folder, 'orders.csv', HEADER + refunded + JANUARY[1] + FEBRUARY);
    const { receipt } = await reread(shopId);
    expect(receipt).toMatchObject({ rowsAlreadyThere: 1, changedOrders: ['1001'] });
    const { rows, total } = await loadOrderLines(shopId, job);
    expect([rows, total.reduce((sum, own) => sum + own, 0)]).toEqual([3, 7.5 + 12 + 36]);
  });

  it('with other columns waits for the person, once; nothing is stored', async () => {
    const other = 'day,client,sum\n2024-03-01,17,5.00\n';
    await writeFile(folder, 'orders.csv', other);
    const first = await reread(shopId);
    expect(first).toMatchObject({ receipt: null, problems: [], unknownIsNews: true });
    expect(await first.unknown.files[0].text()).toBe(other);
    expect(first.unknown.places).toMatchObject([{ files: [{ path: 'orders.csv' }] }]);
    expect(await linesOf(shopId)).toBe(2);
    expect((await places(shopId))[0]).toMatchObject({ changed: [], left: ['orders.csv'] });
    expect((await reread(shopId)).unknownIsNews).toBe(false);
    // Confirmed on the page Check the columns.
    const now = nextMoment();
    await importRoom.keepPlaces({ shopId, places: first.unknown.places, now }, job);
    expect((await places(shopId))[0]).toMatchObject({ changed: [], left: [], lastRead: now });
  });

  it('is read the way the person chose for it', async () => {
    const { places: opened } = await importRoom.openPlaces({ handles: [handle] }, job);
    const reading = { encoding: 'windows-1252' as const };
    const files = opened[0].files!.map((file) => ({ ...file, reading }));
    await importRoom.keepPlaces({ shopId, places: [{ handle, files }], now: nextMoment() }, job);
    for (const memo of ['é', 'éé']) {
      await writeFile(folder, 'orders.csv', HEADER + FEBRUARY.replace(',c\n', `,${memo}\n`));
      expect((await reread(shopId)).receipt).toMatchObject({ rowsKept: 1 });
    }
    const { channel } = await loadOrderLines(shopId, job);
    expect(channel?.dictionary).toContain('Ã©');
  });

  it('whose dates can be read two ways now waits for the person', async () => {
    const slashed = FEBRUARY.replace('2024-02-21', '03/04/2024');
    await writeFile(folder, 'orders.csv', HEADER + slashed);
    expect(await reread(shopId)).toMatchObject({ receipt: null, unknownIsNews: true });
  });

  it('that is gone says so, and comes back with the next', async () => {
    await folder.removeEntry('orders.csv');
    const failure = { code: 'file_missing', detail: { file: 'orders.csv' } };
    expect((await places(shopId))[0].failure).toEqual(failure);
    expect(await reread(shopId)).toMatchObject({ receipt: null, problems: [failure] });
    expect(await linesOf(shopId)).toBe(2);
    await writeFile(folder, 'orders.csv', HEADER + FEBRUARY);
    expect((await reread(shopId)).receipt).toMatchObject({ rowsKept: 1 });
  });

  it('that cannot be read says why, and is told again', async () => {
    await writeFile(folder, 'orders.csv', new Blob(['%PDF-1.4']));
    const problems = [{ code: 'file_kind_unknown', detail: { file: 'orders.csv' } }];
    expect(await reread(shopId)).toMatchObject({ receipt: null, problems });
    expect(await reread(shopId)).toMatchObject({ problems });
    expect(await linesOf(shopId)).toBe(2);
  });

  it('that was picked and is the one of the shop is taken for read', async () => {
    const [{ placeId }] = await places(shopId);
    await importRoom.forgetPlace({ placeId });
    expect(await places(shopId)).toEqual([]);
    const picked = [{ handle, files: null }];
    await importRoom.keepPlaces({ shopId, places: picked, now: nextMoment() }, job);
    expect((await reread(shopId)).receipt).toBeNull();
  });
});

describe('a folder', () => {
  it('brings new and changed spreadsheets of it and of the folders directly below', async () => {
    await writeFile(folder, '2024-01.csv', HEADER + JANUARY[0]);
    await writeFile(folder, 'notes.md', 'nothing of ours');
    await writeFile(folder, '~$open.xlsx', 'locked');
    const shopId = await importFrom(folder);
    const below = await folder.getDirectoryHandle('more', { create: true });
    const deeper = await below.getDirectoryHandle('deeper', { create: true });
    const zip = zipSync({ 'feb.csv': strToU8(HEADER + FEBRUARY) });
    await writeFile(below, 'feb.zip', new Blob([zip as BlobPart]));
    await writeFile(deeper, 'far.csv', HEADER + FEBRUARY);
    await writeFile(folder, '2024-01.csv', HEADER + JANUARY.join(''));
    expect((await places(shopId))[0].changed).toEqual(['2024-01.csv', 'more/feb.zip']);
    const { receipt, taken } = await reread(shopId);
    expect(taken).toEqual(['2024-01.csv', 'more/feb.zip']);
    expect(receipt).toMatchObject({ rowsKept: 3, rowsAlreadyThere: 1 });
    expect(await linesOf(shopId)).toBe(3);
    expect((await reread(shopId)).receipt).toBeNull();
  });

  it('brings lists of records in .json, and leaves descriptions of programs alone', async () => {
    const record = { order: 1, date: '2024-01-15', sku: 'MUG-1', qty: 2, price: 7.5, client: 17 };
    await writeFile(folder, 'orders.json', JSON.stringify([record, { ...record, order: 2 }]));
    await writeFile(
      folder,
      'package.json',
      '{"name": "shop", "files": [{"a": 1, "b": 2, "c": 3}]}'
    );
    await writeFile(folder, 'words.json', '{"title": "Shop"}');
    const shopId = await importFrom(folder);
    expect(await linesOf(shopId)).toBe(2);
    expect((await places(shopId))[0]).toMatchObject({ changed: [], left: [] });
  });

  it('takes in what it knows and leaves the rest to the person', async () => {
    await writeFile(folder, 'a.csv', HEADER + JANUARY[0]);
    const shopId = await importFrom(folder);
    await writeFile(folder, 'b.csv', HEADER + FEBRUARY);
    await writeFile(folder, 'c.csv', 'day,tax\n2024-03-01,5.00\n');
    await writeFile(folder, 'd.xlsx', 'no workbook');
    const answer = await reread(shopId);
    expect(answer).toMatchObject({
      receipt: { rowsKept: 1, rowsAlreadyThere: 0 },
      taken: ['b.csv'],
      unknownIsNews: true,
      problems: [{ code: 'workbook_not_workbook', detail: { file: 'd.xlsx' } }]
    });
    expect(answer.unknown.files.map(({ name }) => name)).toEqual(['c.csv']);
    expect((await places(shopId))[0]).toMatchObject({ changed: [], left: ['c.csv', 'd.xlsx'] });
  });

  it('and a file in it that is remembered too bring the file once', async () => {
    const handle = await writeFile(folder, 'a.csv', HEADER + JANUARY[0]);
    const shopId = await importFrom(handle);
    const picked = [{ handle: folder, files: null }];
    await importRoom.keepPlaces({ shopId, places: picked, now: nextMoment() }, job);
    await writeFile(folder, 'a.csv', HEADER + JANUARY.join(''));
    expect(await reread(shopId)).toMatchObject({ taken: ['a.csv'], receipt: { rowsKept: 2 } });
    expect((await places(shopId)).flatMap(({ changed }) => changed)).toEqual([]);
  });

  it('without spreadsheets, or with far too many, says so', async () => {
    const opening = () => importRoom.openPlaces({ handles: [folder] }, job);
    const detail = { file: 'exports' };
    await expect(opening()).rejects.toMatchObject({ code: 'folder_empty', detail });
    for (let at = 0; at <= 200; at++) await folder.getFileHandle(`${at}.csv`, { create: true });
    await expect(opening()).rejects.toMatchObject({ code: 'folder_too_full', detail });
  });
});

describe('the browser’s permission', () => {
  /** A handle of which the browser says `state`, and opens nothing. */
  function guard(state: PermissionState): () => void {
    const own = FileSystemFileHandle.prototype as unknown as Record<string, unknown>;
    const { queryPermission, getFile } = own;
    own.queryPermission = async () => state;
    own.getFile = async () => {
      throw new DOMException('', 'NotAllowedError');
    };
    return () => Object.assign(own, { queryPermission, getFile });
  }

  it.each(['prompt', 'denied'] as const)('%s: says so, and nothing is changed', async (state) => {
    const handle = await writeFile(folder, 'orders.csv', HEADER + JANUARY[0]);
    const shopId = await importFrom(handle);
    const restore = guard(state);
    try {
      expect((await places(shopId))[0]).toMatchObject({ asks: true, failure: null, changed: [] });
      expect(await reread(shopId)).toMatchObject({
        receipt: null,
        problems: [{ code: 'file_denied', detail: { file: 'orders.csv' } }]
      });
    } finally {
      restore();
    }
    expect(await linesOf(shopId)).toBe(1);
  });
});
