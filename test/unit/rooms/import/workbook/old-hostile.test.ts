import { describe, expect, test } from 'vitest';
import { Failed } from '../../../../../workers/contract/failure.ts';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { fillMerged } from '../../../../../workers/rooms/import/workbook/merged-cells.ts';
import { readOldWorkbook } from '../../../../../workers/rooms/import/old-workbook/read-old-workbook.ts';
import { processorTime } from '../../../processor-time.ts';
import { LONG } from '../../../../kit/long.ts';
import {
  container,
  end,
  latin,
  oldStream,
  record,
  rich,
  start,
  u16,
  u32
} from './small-old-workbook.ts';

const read = (file: Uint8Array<ArrayBuffer>) =>
  readOldWorkbook(new Blob([file]), {}, () => {}, quietJob());
const code = (file: Uint8Array<ArrayBuffer>) =>
  read(file).then(
    () => 'read',
    (error: unknown) => (error instanceof Failed ? error.code : String(error))
  );

const ROWS = Array.from({ length: 120 }, (_, i) => [`order ${i}`, i, i * 0.5, 'a longer text']);
const stream = oldStream([{ name: 'Orders', rows: [['id', 'n', 'price', 'text'], ...ROWS] }]);
const whole = container(stream);

/** The file with a number of 32 bits written at a place. */
function changed(at: number, value: number, file = whole): Uint8Array<ArrayBuffer> {
  const copy = file.slice();
  copy.set(u32(value), at);
  return copy;
}

const CHAINS = 512;
const DIRECTORY = 2 * 512;
const LAST = whole.length / 512 - 2;
const inBook = (...records: (number[] | ((at: number) => number[]))[]) => {
  const globals = (at: number) => [
    ...start(5),
    ...record(0x85, u32(at), [0, 0, 1, 0], latin('S')),
    ...records.flatMap((own) => (typeof own === 'function' ? own(at) : own)),
    ...end
  ];
  const cell = record(0xfd, u16(0), u16(0), u16(0), u32(0));
  const all = [...globals(globals(0).length), ...start(0x10), ...cell, ...end];
  return container(Uint8Array.from(all));
};

describe('a hostile or damaged old workbook', () => {
  test('is whole at first', async () => {
    expect((await read(whole)).table.rows).toBe(120);
  });

  test.each([
    ['sectors that follow each other in a circle', changed(CHAINS + 4 * 5, 3)],
    ['a sector far outside', changed(CHAINS + 4 * 4, 0x7fffffff)],
    ['a directory in a circle', changed(CHAINS + 4, 1)],
    ['2^31 as the place of the list of sectors', changed(76, 0x80000000)],
    ['a list of lists in a circle', changed(68, LAST, changed(whole.length - 4, LAST))],
    ['a stream of 4 billion bytes', changed(DIRECTORY + 128 + 120, 0xffffffff)],
    ['4 billion texts', inBook(record(0xfc, u32(0xffffffff), u32(0xffffffff), u16(40000), [0]))],
    ['a text without an end', inBook(record(0xfc, u32(1), u32(1), u16(9), [1, 65, 0]))],
    ['4 billion phonetic signs', inBook(record(0xfc, u32(1), u32(1), u16(0), [4], u32(-1)))],
    ['a text that is not there', inBook(record(0xfc, u32(0), u32(0)))],
    ['a name longer than its record', inBook(record(0x85, u32(0), [0, 0, 200, 0], [65]))],
    ['no header', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)]
  ])('%s', async (_label, file) => {
    expect(await code(file)).toBe('workbook_damaged');
  });

  test('one sheet listed many times is not read many times', async () => {
    const place = (at: number) => record(0x85, u32(at), [0, 0, 1, 0], latin('S'));
    const again = (at: number) => Array.from({ length: 900 }, () => place(at)).flat();
    const text = record(0xfc, u32(1), u32(1), rich('a'));
    expect(await code(inBook(text, again))).toBe('workbook_damaged');
  });

  test('one long text in every cell', async () => {
    const long = 'x'.repeat(32_000);
    const rows = Array.from({ length: 450 }, () => Array.from({ length: 20 }, () => long));
    expect(await code(container(oldStream([{ name: 'S', rows }])))).toBe('workbook_bomb');
  });

  test('cells that are merged again and again', async () => {
    const rows = Array.from({ length: 2000 }, (_, i) => ['a', 'b', i > 1 ? null : 'x']);
    const { table, headers } = await read(container(oldStream([{ name: 'S', rows }])));
    const areas = Array.from({ length: 150_000 }, () => ({ position: 2, from: 2, to: 65_536 }));
    const started = processorTime();
    expect(fillMerged(table, headers, areas, 0)).toEqual({ columns: [2], rows: 1998 });
    expect(processorTime() - started).toBeLessThan(1000);
  });

  test('cut anywhere, it is damaged and never shorter', async () => {
    for (let length = 8; length < whole.length - 512; length += 97) {
      expect(await code(whole.slice(0, length))).toBe('workbook_damaged');
    }
  });

  test('with changed bytes, it is read or fails with a reason', async () => {
    const random = createRandom(11);
    const reasons = new Set<string>();
    for (let i = 0; i < (LONG ? 5000 : 120); i++) {
      const file = whole.slice();
      for (let k = 0; k < 1 + (i % 30); k++) {
        file[random.integer(file.length)] = random.integer(256);
      }
      reasons.add(await code(file));
    }
    for (const own of reasons) expect(own).toMatch(/^(?:read|(?:workbook|file)_[a-z_]+)$/);
    expect(reasons).toContain('workbook_damaged');
  });
});

describe('what an old workbook may be instead', () => {
  test('protected by a password', async () => {
    const file = container(
      oldStream([{ name: 'S', rows: [['a']] }], { extra: record(0x2f, u16(1)) })
    );
    expect(await code(file)).toBe('workbook_encrypted');
    expect(await code(container(stream, 'EncryptedPackage'))).toBe('workbook_encrypted');
  });

  test('a document, older than Excel 5, or empty', async () => {
    expect(await code(container(stream, 'WordDocument'))).toBe('workbook_not_workbook');
    expect(await code(Uint8Array.of(9, 0, 4, 0, 2, 0, 0x10, 0))).toBe('workbook_old_format');
    expect(await code(container(oldStream([{ name: 'S', rows: [] }])))).toBe('file_empty');
  });
});
