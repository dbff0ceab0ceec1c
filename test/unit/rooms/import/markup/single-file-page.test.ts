import { describe, expect, test } from 'vitest';
import { Failed } from '../../../../../workers/contract/failure.ts';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { importRoom } from '../../../../../workers/rooms/import/api.ts';
import { figuresOf, importAsProposed } from '../look-and-build.ts';
import { readMarkup } from '../../../../../workers/rooms/import/markup/read-markup.ts';
import { rowsOf } from '../read-text.ts';

const row = (cells: readonly (string | number)[]) =>
  `<tr>${cells.map((cell) => `<td class=3Dx>${cell}</td>`).join('')}</tr>`;
const HEADERS = ['Order ID', 'Date', 'Customer', 'Product', 'Quantity', 'Price'];
const ORDERS = [
  ['A1', '2026-03-01', 'Zo=C3=AB', 'Green=\r\n tea', 2, 8.5],
  ['A2', '2026-03-02', '=E6=9D=8E=E9=9B=B7', 'a &lt; b', 1, 4],
  ['A3', '2026-03-14', 'Zo=C3=AB', 'Tea', 3, 2]
];
const page = (rows: readonly (readonly (string | number)[])[]) =>
  '<html><head><meta charset=3D"utf-8"></head>' +
  `<table>${[HEADERS, ...rows].map(row).join('\r\n')}</table></html>`;

interface Part {
  type: string;
  transfer?: string;
  body: string;
}

/** The file as Excel writes it; `before` are headers of browsers. */
function saved(parts: Part[], before = '', lineEnd = '\r\n'): string {
  const boundary = '----=_NextPart_01';
  const inner = parts.map(({ type, transfer = 'quoted-printable', body }) =>
    [
      `--${boundary}`,
      'Content-Location: file:///C:/0/orders.htm',
      `Content-Transfer-Encoding: ${transfer}`,
      `Content-Type: ${type}`,
      '',
      body,
      ''
    ].join('\r\n')
  );
  const text =
    `${before}MIME-Version: 1.0\r\nX-Document-Type: Workbook\r\n` +
    `Content-Type: multipart/related;\r\n\tboundary="${boundary}"\r\n\r\n` +
    `This document is a Single File Web Page.\r\n\r\n${inner.join('')}--${boundary}--\r\n`;
  return text.replaceAll('\r\n', lineEnd);
}

const HTML = { type: 'text/html; charset="utf-8"', body: page(ORDERS) };
const read = (content: BlobPart) => readMarkup(new Blob([content]), {}, () => {}, quietJob());

describe('a page with all its parts in one file', () => {
  test.each([
    ['as Excel writes it', saved([{ type: 'image/png', transfer: 'base64', body: 'AA==' }, HTML])],
    ['as browsers write it', saved([HTML], 'From: <Saved by Blink>\r\nSubject: Orders\r\n')],
    ['with other line ends', saved([HTML], '', '\n')]
  ])('%s', async (_label, content) => {
    const { draft, source } = await importAsProposed(content, { name: 'orders.xls' });
    expect([draft.kind, draft.reading.format]).toEqual(['order_lines', 'page']);
    expect(draft.exampleRows.slice(0, 2).map((cells) => cells.slice(2, 4))).toEqual([
      ['Zoë', 'Green tea'],
      ['李雷', 'a < b']
    ]);
    expect(figuresOf(source)).toMatchObject({ orders: 3, customers: 2, gross: 27 });
  });

  test('in base64, in Chinese that the part or the page names', async () => {
    const gbk = '\xb2\xe8\xb1\xad';
    const table = `<table><tr><td>a</td><td>b</td></tr><tr><td>${gbk}</td><td>1</td></tr></table>`;
    const inPart = { type: 'text/html; charset=gb2312', transfer: 'base64', body: btoa(table) };
    const said = `<html><meta charset="gb2312">${table}</html>`;
    const inPage = { type: 'text/html; charset="us-ascii"', transfer: 'base64', body: btoa(said) };
    for (const part of [inPart, inPage]) {
      expect(rowsOf(await read(saved([part])))).toEqual([['茶杯', '1']]);
    }
  });

  test('sheets of the same columns are one table', async () => {
    const other = { ...HTML, body: page([['B1', '2026-04-01', 'Li', 'Mug', 1, 3]]) };
    const found = await read(saved([HTML, other]));
    expect(found.table.rows).toBe(4);
    expect(found.notes?.map(({ key }) => key)).toContain('page_tables_together');
  });

  test('chosen again with another encoding, it stays as it was decoded', async () => {
    const file = new File([saved([HTML])], 'orders.mht');
    const reading = [{ encoding: 'gb18030' as const }];
    const { draftId, files } = await importRoom.look({ files: [file], reading }, quietJob());
    await importRoom.drop({ draftId });
    expect(files[0].exampleRows[1][2]).toBe('李雷');
  });

  test.each([
    ['without a table', saved([{ type: 'text/html', body: '<html><p>Sign in</p></html>' }])],
    ['without a page', saved([{ type: 'image/png', transfer: 'base64', body: 'AA==' }])],
    ['without parts', 'MIME-Version: 1.0\r\nX: a; b\r\n'],
    [
      'in itself without end',
      saved([{ type: 'multipart/x; boundary="--=_NextPart_01"', body: '' }])
    ]
  ])('%s', async (_label, content) => {
    const error = await read(content).catch((own: unknown) => own);
    expect(error).toBeInstanceOf(Failed);
    expect((error as Failed).code).toBe('page_no_table');
  });

  test('cut in its table, it breaks off', async () => {
    const whole = saved([HTML]);
    const error = await read(whole.slice(0, whole.indexOf('A3'))).catch((own: unknown) => own);
    expect((error as Failed).code).toBe('markup_broken');
  });
});
