import { describe, expect, test } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { importRoom } from '../../../../../workers/rooms/import/api.ts';
import { readContent } from '../cases/read-case.ts';
import { importAsProposed } from '../look-and-build.ts';

const HEADERS = ['Order ID', 'Date', 'Customer', 'Product', 'Quantity', 'Price'];
const ORDERS = [
  ['00107', '2026-03-01', 'Zoë &amp; Söhne', 'Mug<br>blue', '2', '8.50'],
  ['00108', '2026-03-02', '李雷', '<b>Cup</b> <a href="x?a=1>2">new</a>', '1', '4.00'],
  ['00109', '2026-03-14', 'Zoë &#38; S&ouml;hne', '<span>T</span>ea&nbsp;', '3', '2.00']
];
const NET = { orders: 3, customers: 2, gross: 27, returns: 0, net: 27 };

const row = (cells: readonly string[], tag = 'td') =>
  `<tr>${cells.map((cell) => `<${tag}>${cell}</${tag}>`).join('')}</tr>`;
const tableOf = (...rows: string[]) => `<table border=1>${rows.join('\n')}</table>`;
const WHOLE = tableOf(row(HEADERS, 'th'), ...ORDERS.map((cells) => row(cells)));
const page = (body: string, head = '<meta charset="utf-8">') =>
  `<!DOCTYPE html><html xmlns:x="urn:schemas-microsoft-com:office:excel"><head>${head}` +
  `<title>Orders <table></title><style>td { color: red } <td></style></head>` +
  `<body><!-- <table><tr><td>no --><script>if (a<b) "<table>"</script>${body}</body></html>`;

/** As every character below 256 is a byte. */
const bytesOf = (text: string) => Uint8Array.from(text, (own) => own.charCodeAt(0));
const utf16 = (text: string) =>
  new Uint8Array(Uint16Array.from(text, (c) => c.charCodeAt(0)).buffer);

describe('tables of pages that shops call .xls', () => {
  test.each([
    ['whole', page(WHOLE)],
    ['a table alone', WHOLE],
    ['with a mark', '\ufeff' + page(WHOLE, '')],
    [
      'upper case, end tags left out',
      page(WHOLE.replace(/<\/t[dhr]>/g, '')).replace(/<\/?\w+/g, (own) => own.toUpperCase())
    ],
    ['complaints of a program before it', 'Notice: undefined index\n' + WHOLE],
    ['rows without a table', WHOLE.replace(/<\/?table[^>]*>/g, '')]
  ])('%s', async (_label, text) => {
    const { draft, figures } = await readContent(text, 'orders.xls');
    expect([draft.kind, draft.reading.format]).toEqual(['order_lines', 'page']);
    expect(figures).toEqual(NET);
  });

  test('cells say what a person sees in them', async () => {
    const { draft } = await readContent(page(WHOLE), 'orders.html');
    expect(draft.columns.map(({ header }) => header)).toEqual(HEADERS);
    expect(draft.exampleRows.map((cells) => cells.slice(0, 4))).toEqual([
      ['00107', '2026-03-01', 'Zoë & Söhne', 'Mug\nblue'],
      ['00108', '2026-03-02', '李雷', 'Cup new'],
      ['00109', '2026-03-14', 'Zoë & Söhne', 'Tea']
    ]);
  });

  test('values beside what is shown are taken for rounded numbers only', async () => {
    const cell = (attributes: string, shown: string) => `<td ${attributes}>${shown}</td>`;
    const text = tableOf(
      row(['code', 'price', 'share', 'date', 'name', 'number', 'old', 'money']),
      `<tr>${[
        cell('x:num="123"', '00123'),
        cell('align=right x:num="1234.5678"', '1.234,57'),
        cell('x:num="0.25"', '25%'),
        cell('x:num="40513"', '13/12/2010'),
        cell('x:str="Tea &amp; Co "', 'Tea…'),
        cell(`style='mso-number-format:"\\@"' x:num="5"`, '5.0'),
        cell('sdval="7.125" sdnum="1033;"', '7.13'),
        cell('x:num="9.5"', '€ 9,50')
      ].join('')}</tr>`
    );
    const { draft } = await readContent(text, 'o.xls');
    const expected = [
      '00123',
      '1234.5678',
      '25%',
      '13/12/2010',
      'Tea & Co',
      '5.0',
      '7.125',
      '€ 9,50'
    ];
    expect(draft.exampleRows).toEqual([expected]);
  });

  test('cells over several rows and columns', async () => {
    const text = tableOf(
      '<tr><td colspan=6>Orders of March',
      row(HEADERS, 'th'),
      `<tr><td rowspan=2>1<td rowspan=2>2026-03-01<td rowspan=2>ann<td>Mug<td>2<td>8.50`,
      `<tr><td>Cup<td>1<td>4`,
      row(['2', '2026-03-02', 'bob', 'Tea', '1', '2']),
      `<tr><td colspan=2>x<td colspan=5>y`
    );
    const { figures, draft, source } = await readContent(text, 'o.xls');
    expect(figures).toMatchObject({ orders: 2, customers: 2, net: 23 });
    expect(draft.notes.map(({ key }) => key)).toContain('filled_merged');
    expect(source.aside.map(({ line }) => line)).toEqual([6]);
  });

  test('tables of the same columns are one, others are told and can be chosen', async () => {
    const second = tableOf(row(HEADERS), row(['9', '2026-04-01', 'eve', 'Pot', '1', '10']));
    const others = tableOf(row(['Status', 'Count']), row(['paid', '3']), row(['open', '1']));
    const text = page(`<table><tr><td>${WHOLE}<td>${others}</table><p>and<p>${second}`);
    const { draft, figures } = await readContent(text, 'o.xls');
    expect(figures).toMatchObject({ orders: 4, net: 37 });
    expect(draft.notes.slice(0, 2)).toEqual([
      { key: 'page_tables_together', detail: { tables: 2 } },
      { key: 'page_tables_left', detail: { tables: 1 } }
    ]);
    expect(draft.reading.sheets).toContain('2: Status, Count');
    const files = [new File([text], 'o.xls')];
    const reading = [{ sheet: '2: Status, Count' }];
    const chosen = await importRoom.look({ files, reading }, quietJob());
    await importRoom.drop({ draftId: chosen.draftId });
    expect(chosen.files[0].exampleRows).toEqual([
      ['paid', '3'],
      ['open', '1']
    ]);
  });

  test('a small table within a cell is what the cell says', async () => {
    const goods = tableOf(row(['Mug', '2']), row(['Cup &lt;b', '1']));
    const rows = ['1', '2', '3'].map((id) => row([id, '2026-03-01', goods, '21.00', 'ann']));
    const text = tableOf(row(['Order ID', 'Date', 'Products', 'Total', 'Customer']), ...rows);
    const { draft } = await readContent(text, 'o.xls');
    expect(draft.rowsRead).toBeGreaterThanOrEqual(3);
    expect(JSON.stringify(draft.exampleRows[0])).toContain('Mug');
  });
});

test('text between tabs is read under the same name', async () => {
  const plain = [HEADERS, ['1', '2026-03-01', 'Zoe', 'Mug', '2', '8.50']];
  const text = plain.map((cells) => cells.join('\t') + '\n').join('');
  for (const content of [text, utf16('\ufeff' + text)]) {
    const { draft, figures } = await readContent(content, 'orders.xls');
    expect([draft.reading.format, figures.net]).toEqual(['delimited', 17]);
  }
});

describe('the characters of a page', () => {
  const german = WHOLE.replace('李雷', 'Jürgen').replaceAll('Zoë', 'Zoe');
  const latin = bytesOf(page(german, '<meta charset="windows-1252">'));
  const gbk = Uint8Array.of(0xc0, 0xee, 0xc0, 0xd7); // 李雷
  const chinese = (meta: string) => {
    const [before, behind] = page(WHOLE.replaceAll('ë', 'e').replace('ö', 'o'), meta).split('李雷');
    return Uint8Array.of(...bytesOf(before), ...gbk, ...bytesOf(behind));
  };
  const meta = (name: string) =>
    `<meta http-equiv="Content-Type" content="text/html; charset=${name}">`;

  test.each([
    ['Latin as declared', latin, 'windows-1252', 'declared', 'Jürgen'],
    ['Latin by evidence', bytesOf(german), 'windows-1252', 'western_evidence', 'Jürgen'],
    ['GBK as declared', chinese(meta('gb2312')), 'gb18030', 'declared', '李雷'],
    ['GBK that says UTF-8', chinese(meta('utf-8')), 'gb18030', 'chinese_evidence', '李雷'],
    [
      'UTF-8 that says Latin',
      page(WHOLE.replace('李雷', '李雷张伟王芳'), meta('iso-8859-1')),
      'utf-8',
      'valid_utf8',
      '李雷张伟王芳'
    ],
    ['UTF-16 with a mark', utf16('\ufeff' + page(WHOLE)), 'utf-16le', 'mark', '李雷'],
    ['UTF-16 without', utf16(page(WHOLE)), 'utf-16le', 'zero_bytes', '李雷']
  ])('%s', async (_label, content, encoding, encodingReason, name) => {
    const { draft } = await readContent(content, 'o.xls');
    expect(draft.reading).toMatchObject({ encoding, encodingReason });
    expect(draft.exampleRows[1][2]).toBe(name);
  });
});

describe('pages that are refused, in words', () => {
  const refused = (text: BlobPart, name = 'orders.xls') =>
    importAsProposed(text, { name }).then(
      () => 'read',
      (error: Error) => (JSON.parse(error.message) as [{ code: string; detail: object }])[0]
    );

  test.each([
    ['no table', page('<h1>Your session has expired</h1>')],
    ['a table with nothing in it', page('<table><tr><td>&nbsp;</td></tr></table>')],
    [
      'a form to sign in',
      page('<table><tr><td>User<td><input name=u><tr><td>Password<td><input type=password></table>')
    ]
  ])('%s', async (_label, text) => {
    expect(await refused(text)).toMatchObject({ code: 'page_no_table' });
    expect(await refused(text, 'orders.csv')).toMatchObject({ code: 'page_no_table' });
  });

  test('broken off in a row or in a tag, never between', async () => {
    const end = WHOLE.indexOf('<td>00109');
    const at = (to: number) => refused(page('').replace('</body></html>', '') + WHOLE.slice(0, to));
    expect(await at(end + 8)).toMatchObject({ code: 'markup_broken', detail: { row: 4 } });
    expect(await at(end + 2)).toMatchObject({ code: 'markup_broken', detail: { row: 4 } });
    expect(await at(end - 4)).toBe('read');
  });

  test('XML that is no table', async () => {
    const feed = '<?xml version="1.0"?><rss><channel><title>News</title></channel></rss>';
    expect(await refused(feed, 'orders.xml')).toMatchObject({ code: 'file_kind_unknown' });
  });
});
