import { describe, expect, test } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { readMarkup } from '../../../../../workers/rooms/import/markup/read-markup.ts';
import { MarkupTokens } from '../../../../../workers/rooms/import/markup/tokens.ts';
import { rowsOf } from '../read-text.ts';
import { processorTime } from '../../../processor-time.ts';

const read = (text: string) => readMarkup(new Blob([text]), {}, () => {}, quietJob());
const outcome = (text: string) =>
  read(text).then(
    ({ table }) => table.rows + table.aside.length,
    (error: { code?: string }) => error.code
  );
const SHEET = '<Workbook><Worksheet ss:Name="a"><Table><Row><Cell><Data>a</Data></Cell></Row>';
const END = '</Table></Worksheet></Workbook>';
const many = (text: string, characters: number) => text.repeat(Math.ceil(characters / text.length));
/** Time that is linear in the text is far below, time that is quadratic far above. */
const CHARACTERS = 150_000;
const MAX_MS = 3000;

describe('hostile markup costs no more than its length', () => {
  test.each([
    ['less-thans', '<table><tr><td>a' + many('<', CHARACTERS)],
    ['tags without end', '<table><tr><td>a' + many('<a "', CHARACTERS)],
    ['quotes without end', '<table><tr><td>a' + many(`<a b="'c='`, CHARACTERS)],
    ['comments within comments', '<table><tr><td>a' + many('<!--', CHARACTERS)],
    ['scripts without end', '<table><tr><td>a' + many('<script>', CHARACTERS)],
    ['ampersands', `<table><tr><td>${many('&#38', CHARACTERS)}</table>`],
    ['tables in tables', many('<table><tr><td>', CHARACTERS)],
    ['tables', many('<table><tr><td>a</table>', CHARACTERS)],
    ['wide cells', `<table>${many('<tr><td colspan=1000><td>a', CHARACTERS)}</table>`],
    ['high cells', `<table>${many('<tr><td rowspan=65534>b<td>a', CHARACTERS)}</table>`],
    [
      'wide and high',
      `<table>${many('<tr><td colspan=999 rowspan=60000>b<td>a', CHARACTERS)}</table>`
    ],
    ['a cell without end', '<table><tr><td>' + many('a <b>', CHARACTERS)],
    ['blanks and lines', `<table><tr><td>a${many(' <br> ', CHARACTERS)}b</table>`],
    ['attributes', `<table><tr><td ${many('a= ', 60_000)} colspan=2>a</table>`],
    ['far columns', SHEET + many('<Row><Cell ss:Index="16000"/></Row>', CHARACTERS) + END],
    [
      'high cells over each other',
      SHEET +
        many(
          '<Row><Cell ss:Index="2" ss:MergeDown="60000"><Data>a</Data></Cell></Row>',
          CHARACTERS
        ) +
        END
    ],
    ['sheets', '<Workbook>' + many('<Worksheet><Row><Cell><Data>a', CHARACTERS) + '</Workbook>'],
    ['CDATA without end', SHEET + '<Row><Cell><Data><![CDATA[' + many(']]', CHARACTERS)]
  ])('%s', async (_label, text) => {
    const started = processorTime();
    const found = await outcome(text);
    expect(processorTime() - started).toBeLessThan(MAX_MS);
    expect(found).toBeDefined();
  });

  test('what is wide beyond reason is refused', async () => {
    const wide = `<table>${many('<tr><td colspan=1000><td>a', CHARACTERS)}</table>`;
    expect(await outcome(wide)).toBe('file_too_large');
  });

  test('names of objects are text as any other', async () => {
    const text = '<table><tr><td>__proto__<td>constructor<tr><td x:num>&constructor;<td>2</table>';
    const file = await read(text);
    expect([file.headers, rowsOf(file)]).toEqual([
      ['__proto__', 'constructor'],
      [['&constructor;', '2']]
    ]);
  });
});

test('pieces of any length are the same markup', () => {
  const text =
    `<!DOCTYPE x><!-- a > b --><TABLE a='>' b="x&amp;y" c=d e><tr/><td x:num="1">1 < 2 &euro;` +
    `<![CDATA[<&]]]>]]></td><style>a > </b></style><script>x</script ></TABLE  ><`;
  const heard = (length: number) => {
    let all = '';
    const tokens = new MarkupTokens(
      {
        open: (name, attributes) =>
          (all += `(${name} ${['a', 'b', 'c', 'e', 'num'].map((own) => attributes.get(own)).join()})`),
        close: (name) => (all += `(/${name})`),
        text: (piece) => (all += piece)
      },
      false
    );
    for (let at = 0; at < text.length; at += length) tokens.push(text.slice(at, at + length));
    return `${all} ${tokens.finish()}`;
  };
  const whole = heard(text.length);
  expect(whole).toBe(
    '(table >,x&y,d,,)(tr ,,,,)(/tr)(td ,,,,1)1 &lt; 2 &euro;<&amp;]]]>(/td)(style ,,,,)(/style)' +
      '(script ,,,,)(/script)(/table) false'
  );
  for (const length of [1, 2, 3, 5, 7, 16]) expect(heard(length)).toBe(whole);
});
