import { strToU8 } from 'fflate';
import { describe, expect, test } from 'vitest';
import { currencyOfFormat } from '../../../../../workers/rooms/import/workbook/currency-formats.ts';
import { importAsProposed, type Imported } from '../look-and-build.ts';
import { smallWorkbook } from './small-workbook.ts';

describe('a currency that only the format of numbers shows', () => {
  test('is read from the format, where that names one', () => {
    const shown = [
      ['[$€-407]\\ #,##0.00', 'EUR'],
      ['#,##0.00\\ [$€-1];[Red]\\-#,##0.00\\ [$€-1]', 'EUR'],
      ['"$"#,##0.00', 'USD'],
      ['[$$-C09]#,##0.00', 'AUD'],
      ['[$¥-411]#,##0', 'JPY'],
      ['[$kr-414]\\ #,##0.00', 'NOK'],
      ['_-[$CHF-807]\\ * #,##0.00_-', 'CHF'],
      ['#,##0.00" zł"', 'PLN'],
      ['£#,##0.00', 'GBP'],
      ['#,##0.00', ''],
      ['[$-409]d\\-mmm\\-yy;@', ''],
      ['0.00%', ''],
      ['0" pcs"', ''],
      ['[Red]0.00', '']
    ];
    expect(shown.map(([code]) => [code, currencyOfFormat(code)])).toEqual(shown);
  });

  test('is the currency of the lines, each its own', async () => {
    const read = await importAsProposed(orders(['1', '2', '2']), { name: 'a.xlsx' });
    expect(read.draft.notes).toContainEqual({
      key: 'currency_formats',
      detail: { currencies: 'EUR, USD' }
    });
    expect(read.draft.columns.at(-1)).toMatchObject({ header: 'Currency', role: 'currency' });
  });

  test('is not asked for where a column names it, or rows show several', async () => {
    const named = await importAsProposed(orders(['1', '1', '1'], 'USD'), { name: 'a.xlsx' });
    expect(headersOf(named)).toEqual(['Order', 'Date', 'Product', 'Qty', 'Price', 'Money']);
    const mixed = await importAsProposed(orders(['1', '1', '1'], 7, '2'), { name: 'a.xlsx' });
    expect(headersOf(mixed)).not.toContain('Currency');
  });
});

function headersOf({ draft }: Imported): string[] {
  return draft.columns.map(({ header }) => header);
}

/** Three orders; `styles` of their prices, and perhaps a further cell in each row. */
function orders(
  styles: string[],
  more?: string | number,
  moreStyle = '0'
): Uint8Array<ArrayBuffer> {
  const text = (place: string, value: string) =>
    `<c r="${place}" t="inlineStr"><is><t>${value}</t></is></c>`;
  const further = (line: number) => {
    if (more === undefined) return '';
    return typeof more === 'string'
      ? text(`F${line}`, more)
      : `<c r="F${line}" s="${moreStyle}"><v>${more}</v></c>`;
  };
  const headers = ['Order', 'Date', 'Product', 'Qty', 'Price'];
  if (more !== undefined) headers.push('Money');
  const rows = styles.map((style, i) => {
    const line = i + 2;
    return (
      `<row r="${line}">${text(`A${line}`, `10${line}`)}${text(`B${line}`, `2026-03-1${line}`)}` +
      `${text(`C${line}`, `Mug ${line}`)}<c r="D${line}"><v>2</v></c>` +
      `<c r="E${line}" s="${style}"><v>${4 + i}.5</v></c>${further(line)}</row>`
    );
  });
  const head = headers.map((header, i) => text(`${'ABCDEF'[i]}1`, header)).join('');
  return smallWorkbook({
    sheetXml: `<worksheet><sheetData><row r="1">${head}</row>${rows.join('')}</sheetData></worksheet>`,
    parts: {
      'xl/styles.xml': strToU8(
        '<styleSheet><numFmts><numFmt numFmtId="170" formatCode="[$€-407]\\ #,##0.00"/>' +
          '<numFmt numFmtId="171" formatCode="&quot;$&quot;#,##0.00"/></numFmts>' +
          '<cellXfs><xf numFmtId="0"/><xf numFmtId="170"/><xf numFmtId="171"/></cellXfs></styleSheet>'
      )
    }
  });
}
