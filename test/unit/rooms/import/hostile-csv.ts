import fc from 'fast-check';

/** Cells that have broken somebody's import: quotes, delimiters, zeros, dates, prototypes, NULs. */
const NASTY_CELLS = [
  '',
  ' ',
  '001',
  '1E5',
  '1.2E+18',
  '"',
  '""',
  '"a',
  'a"',
  '"a"b',
  'a""b',
  '1,5',
  '1.234,56',
  '(1,00)',
  '2,50-',
  '__proto__',
  'constructor',
  'toString',
  'a\u0000b',
  '\u202etxt',
  '="0012"',
  '\t7',
  '`8',
  "'9",
  '=1+1',
  '2010-12-01 08:26:00',
  '03/04/2024',
  '25/12/23',
  'Total',
  '合计',
  '你好',
  'naïve',
  '😀',
  '£2.55',
  '$3',
  '€4',
  '-',
  'NULL',
  'NaN',
  'x'.repeat(300)
];
const NASTY_HEADERS = [
  '__proto__',
  'constructor',
  '',
  'Date',
  'Date',
  'Order ID',
  'Quantity',
  'Price',
  '订单编号',
  'email',
  'Total',
  'Description',
  'hasOwnProperty',
  '"',
  ' name '
];

export interface HostileFile {
  text: string;
  bytes: Uint8Array<ArrayBuffer>;
}

/** Ragged, quoted, mixed files in several encodings, from fast-check's own seed. */
export function hostileFile(): fc.Arbitrary<HostileFile> {
  const delimiter = fc.constantFrom(',', ';', '\t', '|');
  const lineEnd = fc.constantFrom('\n', '\r\n', '\r', '\n\n');
  const cell = fc.oneof(
    { weight: 4, arbitrary: fc.constantFrom(...NASTY_CELLS) },
    { weight: 1, arbitrary: fc.string({ maxLength: 12 }) },
    {
      weight: 1,
      arbitrary: fc.constantFrom(...NASTY_CELLS).map((c) => `"${c.replaceAll('"', '""')}"`)
    },
    { weight: 1, arbitrary: fc.constant('"two\nlines"') }
  );
  const row = fc.tuple(fc.array(cell, { minLength: 0, maxLength: 7 }), lineEnd);
  const header = fc.array(fc.constantFrom(...NASTY_HEADERS), { minLength: 1, maxLength: 6 });
  const encoding = fc.constantFrom('utf-8', 'mark', 'utf-16', 'latin1', 'damaged');
  return fc
    .tuple(delimiter, header, fc.array(row, { maxLength: 25 }), encoding)
    .map(([mark, headers, rows, kind]) => {
      const lines = rows.map(([cells, end]) => cells.join(mark) + end);
      const text = headers.join(mark) + '\n' + lines.join('');
      return { text, bytes: encodeAs(text, kind) };
    });
}

function encodeAs(text: string, kind: string): Uint8Array<ArrayBuffer> {
  if (kind === 'mark') return new TextEncoder().encode('\ufeff' + text);
  if (kind === 'utf-16') {
    return Uint8Array.from(
      ('\ufeff' + text).split('').flatMap((c) => [c.charCodeAt(0) & 255, c.charCodeAt(0) >> 8])
    );
  }
  if (kind === 'latin1') return Uint8Array.from(text, (char) => char.charCodeAt(0) & 255);
  const bytes = new TextEncoder().encode(text);
  if (kind === 'damaged') for (let i = 7; i < bytes.length; i += 41) bytes[i] ^= 0x80;
  return bytes;
}
