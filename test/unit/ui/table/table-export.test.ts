import { describe, expect, it } from 'vitest';
import {
  BYTE_ORDER_MARK,
  columnsOfRecords,
  csvCell,
  csvParts,
  jsonParts
} from '../../../../src/ui/table/table-export.ts';

const still = () => undefined;

describe('csvCell', () => {
  it.each(['=1+1', '+49 30', '-x', '@cmd', '\tx', '\rx'])('disarms the text %j', (text) => {
    const cell = csvCell(text);
    expect(cell.replace(/^"/, '').startsWith(`'${text[0]}`)).toBe(true);
  });

  it('leaves numbers alone, also negative ones, in full precision', () => {
    expect(csvCell(-5)).toBe('-5');
    expect(csvCell(0.1 + 0.2)).toBe('0.30000000000000004');
    expect(csvCell(9747747.934)).toBe('9747747.934');
  });

  it('writes nothing for what is missing', () => {
    expect([null, undefined, NaN, Infinity, ''].map(csvCell)).toEqual(['', '', '', '', '']);
  });

  it('quotes commas, quotes and line breaks', () => {
    expect(csvCell('a,b')).toBe('"a,b"');
    expect(csvCell('12" plate')).toBe('"12"" plate"');
    expect(csvCell('two\nlines')).toBe('"two\nlines"');
    expect(csvCell('=A1,"x"')).toBe('"\'=A1,""x"""');
  });

  it('keeps leading zeros and long identifiers as they are', () => {
    expect(csvCell('00123')).toBe('00123');
    expect(csvCell('12345678901234567890')).toBe('12345678901234567890');
  });
});

describe('files', () => {
  const columns = [
    { key: 'product', value: (row: { id: string; units: number | null }) => row.id },
    { key: 'units', value: (row: { id: string; units: number | null }) => row.units }
  ];
  const rows = [
    { id: '苹果', units: 1.5 },
    { id: '=2', units: null }
  ];

  it('writes CSV with mark, header and CR LF', async () => {
    const text = (await csvParts(columns, rows, still)).join('');
    expect(text).toBe(`${BYTE_ORDER_MARK}product,units\r\n苹果,1.5\r\n'=2,\r\n`);
  });

  it('writes JSON with the same fields, texts untouched', async () => {
    const text = (await jsonParts(columns, rows, still)).join('');
    expect(JSON.parse(text)).toEqual([
      { product: '苹果', units: 1.5 },
      { product: '=2', units: null }
    ]);
  });

  it('writes an empty list as a header and an empty array', async () => {
    expect((await csvParts(columns, [], still)).join('')).toBe(
      `${BYTE_ORDER_MARK}product,units\r\n`
    );
    expect(JSON.parse((await jsonParts(columns, [], still)).join(''))).toEqual([]);
  });

  it('pauses within a long file and loses no row at the seams', async () => {
    let pauses = 0;
    const many = Array.from({ length: 4001 }, (_, at) => ({ id: `p${at}`, units: at }));
    const parts = await csvParts(columns, many, () => void pauses++);
    const lines = parts.join('').trimEnd().split('\r\n');
    expect(pauses).toBe(2);
    expect(lines).toHaveLength(4002);
    expect(lines[4001]).toBe('p4000,4000');
  });

  it('takes the keys of records in order of first sight', () => {
    const keys = columnsOfRecords([{ a: 1 }, { b: 2, a: 3 }]).map((column) => column.key);
    expect(keys).toEqual(['a', 'b']);
  });
});
