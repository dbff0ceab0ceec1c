import { describe, expect, it } from 'vitest';
import { readContent } from '../read-case.ts';

/** Four orders of 10.00 a piece, whose last cells are given. */
const orders = (header: string, cells: readonly string[]) =>
  [
    `Order ID,Order Date,Customer ID,Product Name,Quantity,Unit Price,${header}`,
    ...cells.map((cell, at) => `${at + 1},2026-03-0${at + 1},c${at},Kite,${at + 1},10.00,${cell}`)
  ].join('\n');

describe('orders placed only as a test', () => {
  it.each([
    ['Test', 'false', 'true'],
    ['Is Test Order', 'No', 'Yes'],
    ['is_test', '0', '1'],
    ['Testbestellung', 'nein', 'ja'],
    ['Commande de test', 'non', 'oui'],
    ['测试订单', '否', '是'],
    ['是否测试', '', '是'],
    ['テスト注文', 'いいえ', 'はい'],
    ['Тестовый заказ', 'нет', 'да']
  ])('%s are set aside and said', async (header, no, yes) => {
    const { draft, source, figures } = await readContent(orders(header, [no, yes, no, no]));
    expect(figures).toMatchObject({ orders: 3, net: 80 });
    expect(source.aside.map(({ line, reason, column }) => [line, reason, column])).toEqual([
      [3, 'test_order', header]
    ]);
    expect(source.rowsRead).toBe(4);
    expect(draft.columns.at(-1)!.roleReason.key).toBe('test_orders');
    expect(draft.notes).toContainEqual({ key: 'test_orders', detail: { header, rows: 1 } });
  });

  it.each([
    ['Is Test Order', ['Yes', 'Yes', 'Yes', 'Yes']],
    ['Is Test Order', ['No', 'No', 'No', 'No']],
    // half of them are one side of an experiment
    ['Test', ['yes', 'no', 'yes', 'no']],
    ['Test', ['A', 'B', '', '']],
    ['Latest', ['no', 'yes', 'no', 'no']]
  ])('stay where %s says %j', async (header, cells) => {
    const { draft, source, figures } = await readContent(orders(header, cells));
    expect([figures.orders, source.aside.length]).toEqual([4, 0]);
    expect(draft.notes.map(({ key }) => key)).not.toContain('test_orders');
  });
});
