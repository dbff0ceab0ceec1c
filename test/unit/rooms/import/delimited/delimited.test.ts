import { DELIMITERS } from '../../../../../workers/contract/files/file-reading.ts';
import { describe, expect, test } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { SLICE_BYTES } from '../../../../../workers/rooms/import/delimited/decode-file.ts';
import { readDelimited } from '../../../../../workers/rooms/import/delimited/read-delimited.ts';
import type { ReadFile } from '../../../../../workers/rooms/import/delimited/read-delimited.ts';
import { readPart } from '../../../../../workers/rooms/import/delimited/read-part.ts';
import type { SecondReader } from '../../../../../workers/rooms/import/delimited/read-part.ts';
import { asideOf, readText, rowsOf } from '../read-text.ts';
import { processorTime } from '../../../processor-time.ts';

describe('reading delimited text', () => {
  test('reads quotes, doubled quotes, delimiters and line breaks inside quotes', async () => {
    const read = await readText('a,b\n"x,1","he said ""hi"""\n"two\nlines",y\nplain,5" pipe\n');
    expect(rowsOf(read)).toEqual([
      ['x,1', 'he said "hi"'],
      ['two\nlines', 'y'],
      ['plain', '5" pipe']
    ]);
    expect([0, 1, 2].map((row) => read.table.lineOf(row))).toEqual([2, 3, 5]);
  });

  test('treats \\r\\n, \\r and \\n alike, also mixed', async () => {
    const read = await readText('a,b\r\n1,2\r3,4\n5,6\r\n');
    expect(rowsOf(read)).toEqual([
      ['1', '2'],
      ['3', '4'],
      ['5', '6']
    ]);
  });

  test('blank lines are no rows, lines keep their numbers', async () => {
    const read = await readText('a,b\n\n1,2\n\n\n3,4');
    expect(rowsOf(read)).toHaveLength(2);
    expect([read.table.lineOf(0), read.table.lineOf(1)]).toEqual([3, 6]);
  });

  test('sets short and long rows aside with line and original', async () => {
    const read = await readText('a,b,c\n1,2,3\n1,2\n1,2,3,4\n1,2,3,,\n"1","2"\n7,8,9\n');
    expect(rowsOf(read)).toHaveLength(3);
    expect(asideOf(read)).toEqual(['3 too_few_cells', '4 too_many_cells', '6 too_few_cells']);
    expect(read.table.aside.map(({ original }) => original)).toEqual(['1,2', '1,2,3,4', '"1","2"']);
  });

  test('an unclosed quote costs its own line, not the tail', async () => {
    const read = await readText('id,name\n1,"open\n2,b\n3,"c"\n4,d\n');
    expect(asideOf(read)).toEqual(['2 unclosed_quote']);
    expect(rowsOf(read)).toEqual([
      ['2', 'b'],
      ['3', 'c'],
      ['4', 'd']
    ]);
  });

  test('a quote that stays open until the end costs its own line', async () => {
    const read = await readText('id,name\n1,a\n2,"open\n3,b\n4,c');
    expect(asideOf(read)).toEqual(['3 unclosed_quote']);
    expect(rowsOf(read)).toHaveLength(3);
  });

  test('a hundred thousand unclosed quotes take no time worth naming', async () => {
    const started = processorTime();
    const read = await readText('id,name\n' + 'x,"y\n'.repeat(100_000));
    expect(read.table.aside).toHaveLength(100_000);
    expect(processorTime() - started).toBeLessThan(5000);
  });

  test('a single column without any delimiter is read in linear time', async () => {
    const started = processorTime();
    const read = await readText('name\n' + 'one word after another\n'.repeat(200_000));
    expect(read.table.rows).toBe(200_000);
    expect(processorTime() - started).toBeLessThan(5000);
  });

  test('semicolons with decimal commas are not taken for commas', async () => {
    const read = await readText('preis;menge\n' + '1,50;2,25\n'.repeat(50));
    expect(read.reading.delimiter).toBe(';');
    expect(rowsOf(read)[0]).toEqual(['1,50', '2,25']);
  });

  test.each(DELIMITERS)('finds the delimiter %j', async (delimiter) => {
    const line = (...cells: string[]) => cells.join(delimiter) + '\n';
    const read = await readText(
      line('a', 'b', 'c') + line('x, y; z', '2', '3') + line('p', 'q', 'r')
    );
    if (!/[,;]/.test(delimiter)) expect(read.reading.delimiter).toBe(delimiter);
    const plain = await readText(line('a', 'b', 'c') + line('1', '2', '3'));
    expect(plain.reading.delimiter).toBe(delimiter);
  });

  test('headers may be __proto__, empty or twice the same', async () => {
    const read = await readText('__proto__,,name,name,constructor\n1,2,3,4,5\n');
    expect(read.headers).toEqual(['__proto__', 'Column 2', 'name', 'name (2)', 'constructor']);
    expect(rowsOf(read)).toEqual([['1', '2', '3', '4', '5']]);
    expect(({} as Record<string, unknown>)['name']).toBeUndefined();
  });

  test('finds the header below a preamble', async () => {
    const read = await readText('My shop report\nfrom 2026-01-01\n\nid,name,price\n1,a,2\n2,b,3\n');
    expect(read.headers).toEqual(['id', 'name', 'price']);
    expect(read.reading.headerLine).toBe(4);
    expect(read.table.lineOf(0)).toBe(5);
  });

  test('leading zeros, long identifiers and NULs stay as they are', async () => {
    const read = await readText('id,b\n001,1E5\n12345678901234567890,a\u0000b\n');
    expect(rowsOf(read)).toEqual([
      ['001', '1E5'],
      ['12345678901234567890', 'a\u0000b']
    ]);
  });

  test('characters and quoted line breaks that lie across two slices are whole', async () => {
    for (const shift of [0, 1, 2, 3, 4, 5]) {
      const head = 'id,name\r\n';
      const filler = '1,' + 'x'.repeat(1021) + '\n';
      let text = head + filler.repeat(Math.floor((SLICE_BYTES - 2048) / filler.length));
      text += '2,' + 'y'.repeat(SLICE_BYTES - new Blob([text]).size - 8 - shift) + '\n';
      text += '3,"你好\r\nzwei"\r\n4,ende\r\n';
      const read = await readText(text);
      const rows = rowsOf(read);
      expect(rows.at(-2)).toEqual(['3', '你好\nzwei']);
      expect(rows.at(-1)).toEqual(['4', 'ende']);
      expect(read.table.aside).toEqual([]);
    }
  });

  test('an empty file has its own failure', async () => {
    await expect(readText('')).rejects.toMatchObject({ code: 'file_empty' });
    await expect(readText('\n\n')).rejects.toMatchObject({ code: 'file_empty' });
  });
});

describe('a second reader', () => {
  /** Long enough to be shared, with what makes a line end lie: quotes, breaks inside, odd rows. */
  function longText(middle: string): string {
    const long = 'plain '.repeat(30);
    const line = (id: number) =>
      id % 97 === 0 ? `${id},"quoted, ${id % 13}",é${id % 7}\n` : `${id},${long}${id % 50},x\n`;
    const lines = Array.from({ length: 50_000 }, (_, id) => line(id));
    lines.splice(27_000, 0, middle);
    return `id,text,mark\n${lines.join('')}1,2\n`;
  }

  async function bothWays(content: string) {
    const file = new Blob([content]);
    let asked = 0;
    let taken = 0;
    const reader: SecondReader = (question) => {
      asked++;
      const part = readPart(question, quietJob()).then((read) => {
        taken += read.rows;
        return read;
      });
      return { part, stop: () => {} };
    };
    const alone = await readDelimited(file, {}, () => {}, quietJob());
    const shared = await readDelimited(file, {}, () => {}, quietJob(), reader);
    return { alone, shared, asked, taken };
  }

  const contentOf = ({ table, reading }: ReadFile) => ({
    reading,
    rows: table.rows,
    columns: table.columns.map(({ codes, dictionary }) => ({ codes, dictionary })),
    aside: table.aside,
    lines: [0, 1, 26_999, 27_001, 40_000, table.rows - 1].map((row) => table.lineOf(row))
  });

  test('gives the very table of one', async () => {
    const { alone, shared, asked, taken } = await bothWays(longText('7,8\n\n9,"a\nb",c\n'));
    expect([asked, taken > 10_000]).toEqual([1, true]);
    expect(contentOf(shared)).toEqual(contentOf(alone));
    expect(shared.table.aside.map(({ original }) => original)).toEqual(['7,8', '1,2']);
  });

  test('is not believed where a quoted cell crosses the cut', async () => {
    const inside = Array.from({ length: 40_000 }, (_, i) => `row,${i},inside`).join('\n');
    const { alone, shared } = await bothWays(longText(`1,"${inside}",y\n`));
    expect(contentOf(shared)).toEqual(contentOf(alone));
    expect(shared.table.rows).toBe(50_001);
  });

  test('that fails is done without', async () => {
    const file = new Blob([longText('')]);
    const stopped: string[] = [];
    const reader: SecondReader = () => ({
      part: Promise.reject(new Error('crashed')),
      stop: () => stopped.push('stopped')
    });
    const read = await readDelimited(file, {}, () => {}, quietJob(), reader);
    expect([read.table.rows, stopped]).toEqual([50_000, ['stopped']]);
  });

  test('that fails early is no uncaught error where the file turns out to be in another encoding', async () => {
    // é alone is no UTF-8; this run's own guard fails on a rejection that nobody handles.
    const latin = Buffer.from(longText(''), 'latin1');
    let asked = 0;
    const reader: SecondReader = () => {
      asked++;
      return { part: Promise.reject(new Error('not UTF-8')), stop: () => {} };
    };
    const read = await readDelimited(new Blob([latin]), {}, () => {}, quietJob(), reader);
    expect([asked, read.reading.encoding, read.table.rows]).toEqual([1, 'windows-1252', 50_000]);
  });
});
