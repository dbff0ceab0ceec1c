import { describe, expect, test } from 'vitest';
import type { Role } from '../../../../workers/contract/roles.ts';
import { buildText, describeText, valuesOf } from './read-text.ts';

const ROLES: Role[] = ['order_id', 'order_date', 'product_name', 'quantity', 'unit_price'];
const HEADER = 'order,date,product,quantity,price\n';

const lines = (...rows: string[]) =>
  buildText(HEADER + rows.join('\n') + '\n', 'order_lines', ROLES);

describe('order lines', () => {
  test('become typed columns', async () => {
    const source = await lines(
      '001,2024-01-05 10:00,Mug,2,£2.50',
      '001,2024-01-05 10:00, Mug ,1,£2.5',
      '="002",2024-01-06,,3,£1'
    );
    expect(source).toMatchObject({ rowsRead: 3, rowsKept: 3, currency: 'GBP' });
    expect(valuesOf(source, 'order_id')).toEqual(['001', '001', '002']);
    expect(valuesOf(source, 'product_name')).toEqual(['Mug', 'Mug', '']);
    expect(valuesOf(source, 'unit_price')).toEqual([2.5, 2.5, 1]);
    expect(valuesOf(source, 'order_date')[0]).toBe(Date.UTC(2024, 0, 5, 10));
    const price = source.columns.find(({ role }) => role === 'unit_price');
    expect(price?.column.dictionary).toHaveLength(3);
    expect(price?.column.codes).toBeInstanceOf(Uint8Array);
  });

  test('are set aside with line, reason, column and original', async () => {
    const source = await lines(
      '1,2024-01-05,Mug,2,3',
      '2,,Mug,2,3',
      '3,soon,"Mug, big",2,3',
      '4,2024-01-05,Mug,many,3',
      '5,2024-01-05,Mug,,3',
      '6,2024-01-05,Mug,2,',
      ',2024-01-05,Mug,2,3',
      '1.2E+18,2024-01-05,Mug,2,3',
      'Total,,,14,',
      '9,2024-01-05,Mug',
      '10,2024-01-07,Cup,1,4'
    );
    expect(source.aside.map(({ line, reason, column }) => `${line} ${reason} ${column}`)).toEqual([
      '3 date_missing date',
      '4 date_unreadable date',
      '5 number_unreadable quantity',
      '6 quantity_missing quantity',
      '7 price_missing price',
      '8 order_id_missing order',
      '9 id_rounded order',
      '10 total_row ',
      '11 too_few_cells '
    ]);
    expect(source.aside[1].original).toBe('3,soon,"Mug, big",2,3');
    expect(source).toMatchObject({ rowsRead: 11, rowsKept: 2 });
    expect(valuesOf(source, 'order_id')).toEqual(['1', '10']);
  });

  test('need a date and an amount', async () => {
    const build = (roles: Role[]) =>
      buildText(HEADER + '1,2024-01-05,Mug,2,3\n', 'order_lines', roles);
    await expect(
      build(['order_id', 'ignore', 'product_name', 'quantity', 'unit_price'])
    ).rejects.toMatchObject({
      code: 'mapping_incomplete',
      detail: { missing: 'order_date' }
    });
    await expect(
      build(['order_id', 'order_date', 'product_name', 'quantity', 'ignore'])
    ).rejects.toMatchObject({
      detail: { missing: 'unit_price' }
    });
    const total = await build(['order_id', 'order_date', 'product_name', 'ignore', 'line_total']);
    expect(valuesOf(total, 'line_total')).toEqual([3]);
  });

  test('with a total may lack a factor', async () => {
    const text = 'date,quantity,price,total\n2024-01-05,,,9\n2024-01-05,2,3,\n2024-01-05,2,,\n';
    const source = await buildText(text, 'order_lines', [
      'order_date',
      'quantity',
      'unit_price',
      'line_total'
    ]);
    expect(source.aside.map(({ line, reason }) => `${line} ${reason}`)).toEqual([
      '4 price_missing'
    ]);
    expect(valuesOf(source, 'quantity')[0]).toBeNaN();
  });

  test('03/04 is asked for, and read as answered', async () => {
    const text = HEADER + '1,03/04/2024,Mug,2,3\n';
    await expect(buildText(text, 'order_lines', ROLES)).rejects.toMatchObject({
      code: 'date_order_unknown',
      detail: { header: 'date' }
    });
    const source = await buildText(text, 'order_lines', ROLES, ['dmy', 'dmy']);
    expect(valuesOf(source, 'order_date')).toEqual([Date.UTC(2024, 3, 3)]);
  });

  test.each([
    ['注文番号,注文日,商品,数量,単価', 'JPY'],
    ['order,date,item,qty,price', 'CNY'],
    ['订单号,日期,商品,数量,单价', 'CNY']
  ])('with ¥ are in the currency of the headers’ language: %s', async (header, currency) => {
    const source = await buildText(`${header}\n1,2024-01-05,Mug,2,¥300\n`, 'order_lines', ROLES);
    expect(source.currency).toBe(currency);
  });

  test('of two currencies carry each its own', async () => {
    const source = await lines(
      '1,2024-01-05,Mug,2,£3',
      '2,2024-01-05,Mug,2,€3',
      '3,2024-01-05,Mug,2,£4'
    );
    expect(source.currency).toBe('GBP');
    expect(valuesOf(source, 'currency')).toEqual(['GBP', 'EUR', 'GBP']);
  });
});

test('the sum of amounts in a decimal-comma file is right', async () => {
  const text =
    'Datum;Artikel;Menge;Preis\n05.01.2024;Tasse;2;1.234,50\n25.01.2024;Teller;10;0,99\n';
  const source = await buildText(text, 'order_lines', [
    'order_date',
    'product_name',
    'quantity',
    'unit_price'
  ]);
  expect(valuesOf(source, 'unit_price')).toEqual([1234.5, 0.99]);
  expect(valuesOf(source, 'order_date')).toEqual([Date.UTC(2024, 0, 5), Date.UTC(2024, 0, 25)]);
});

describe('another table', () => {
  test('keeps every column: numbers only where nothing is lost by it', async () => {
    const text = 'age,code,job,balance\n30,007,clerk,"1.234,50"\n,012,,"2,25"\n';
    const draft = await describeText(text);
    expect(draft.kind).toBe('other');
    expect(draft.columns.map(({ role }) => role)).toEqual(Array(4).fill('feature'));
    const source = await buildText(text, 'other', Array<Role>(4).fill('feature'));
    expect(source).toMatchObject({ rowsRead: 2, rowsKept: 2 });
    const columns = source.columns.map(({ header, column }) => [
      header,
      column.type,
      ...Array.from(column.codes, (code) => column.dictionary[code])
    ]);
    expect(columns).toEqual([
      ['age', 'number', 30, NaN],
      ['code', 'text', '007', '012'],
      ['job', 'text', 'clerk', ''],
      ['balance', 'number', 1234.5, 2.25]
    ]);
  });
});
