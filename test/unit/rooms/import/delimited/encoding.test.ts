import { describe, expect, test } from 'vitest';
import { readText, rowsOf } from '../read-text.ts';
import { encode } from './encode.ts';

function utf16(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(text.length * 2);
  const view = new DataView(bytes.buffer);
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2, text.charCodeAt(i), littleEndian);
  return bytes;
}

const CHINESE = '订单编号,商品名称,金额\n1001,红色连衣裙,99.50\n1002,白色衬衫，棉,120\n';
const TRADITIONAL =
  '訂單編號,商品名稱,金額\n1001,紅色連衣裙,99.50\n1002,白色襯衫（大）,120\n1003,藍色馬克杯,8\n';
const JAPANESE =
  '注文番号,商品名,金額\n1001,あかいワンピース,99\n1002,白いシャツ,120\n1003,ﾏｸﾞｶｯﾌﾟ,8\n';
const WESTERN = 'Größe,Café,Preis\n1,crème brûlée,2\n2,Müller & Söhne,3\n';

function utf32(text: string, littleEndian: boolean): Uint8Array<ArrayBuffer> {
  const characters = [...text];
  const bytes = new Uint8Array(characters.length * 4);
  const view = new DataView(bytes.buffer);
  characters.forEach((own, i) => view.setUint32(i * 4, own.codePointAt(0)!, littleEndian));
  return bytes;
}

const FACES = 'a,b\n1,😀 ok\n2,ß\n';

function rowsOfCsv(text: string): string[][] {
  return text
    .trim()
    .split('\n')
    .slice(1)
    .map((line) => line.split(','));
}

describe('encodings', () => {
  test.each([
    ['UTF-8', CHINESE, new TextEncoder().encode(CHINESE), 'utf-8', 'valid_utf8'],
    ['UTF-8 with a mark', CHINESE, new TextEncoder().encode('\ufeff' + CHINESE), 'utf-8', 'mark'],
    ['UTF-16 little endian', CHINESE, utf16('\ufeff' + CHINESE, true), 'utf-16le', 'mark'],
    ['UTF-16 big endian', CHINESE, utf16('\ufeff' + CHINESE, false), 'utf-16be', 'mark'],
    ['UTF-16 without a mark', WESTERN, utf16(WESTERN, true), 'utf-16le', 'zero_bytes'],
    ['UTF-32 little endian', FACES, utf32('\ufeff' + FACES, true), 'utf-32le', 'mark'],
    ['UTF-32 big endian', FACES, utf32('\ufeff' + FACES, false), 'utf-32be', 'mark'],
    ['GB18030', CHINESE, encode(CHINESE, 'gb18030'), 'gb18030', 'chinese_evidence'],
    ['Big5', TRADITIONAL, encode(TRADITIONAL, 'big5'), 'big5', 'traditional_evidence'],
    ['Shift-JIS', JAPANESE, encode(JAPANESE, 'shift_jis'), 'shift_jis', 'japanese_evidence'],
    ['Windows-1252', WESTERN, encode(WESTERN, 'windows-1252'), 'windows-1252', 'western_evidence']
  ] as const)('%s is found and read', async (_name, text, bytes, encoding, reason) => {
    const read = await readText(bytes as Uint8Array<ArrayBuffer>);
    expect(read.reading.encoding).toBe(encoding);
    expect(read.reading.encodingReason).toBe(reason);
    expect(read.headers).toEqual(text.split('\n')[0].split(','));
    expect(rowsOf(read)).toEqual(rowsOfCsv(text));
  });

  test('the person can switch to Big5', async () => {
    const text = '訂單,商品\n1,紅色連衣裙\n';
    const read = await readText(encode(text, 'big5'), { encoding: 'big5' });
    expect(rowsOf(read)).toEqual([['1', '紅色連衣裙']]);
    expect(read.reading.encodingReason).toBe('chosen');
  });

  test('one accented byte far behind plain ASCII is still noticed', async () => {
    const text = 'a,b\n' + '1,2\n'.repeat(50_000) + 'Zürich,3\n';
    const read = await readText(encode(text, 'windows-1252'));
    expect(rowsOf(read).at(-1)).toEqual(['Zürich', '3']);
  });

  test('accents in the header alone are noticed', async () => {
    const text = 'Número,Preço\n1001,2\n1002,3\n';
    const read = await readText(encode(text, 'windows-1252'));
    expect(read.headers).toEqual(['Número', 'Preço']);
    expect(rowsOf(read)[0]).toEqual(['1001', '2']);
  });

  test('a damaged byte in the header takes nothing from the first row', async () => {
    const bytes = new TextEncoder().encode(CHINESE.repeat(20));
    bytes[0] = 0xff;
    const whole = rowsOf(await readText(CHINESE.repeat(20)));
    expect(rowsOf(await readText(bytes))).toEqual(whole);
  });

  test('the euro sign of Windows-1252 is one', async () => {
    const bytes = new TextEncoder().encode('Stück,Preis\n1,9 Q\n2,8 Q\n');
    const western = Uint8Array.from([...bytes].filter((own) => own !== 0xc3)).map((own) =>
      own === 0x51 ? 0x80 : own
    );
    const read = await readText(western, { encoding: 'windows-1252' });
    expect(rowsOf(read)[0]).toEqual(['1', '9 €']);
  });

  test('a damaged byte does not turn a UTF-8 file into another encoding', async () => {
    const bytes = new TextEncoder().encode(CHINESE.repeat(20));
    bytes[bytes.length - 6] = 0xff;
    const read = await readText(bytes);
    expect(read.reading).toMatchObject({ encoding: 'utf-8', encodingReason: 'mostly_utf8' });
  });
});
