import { describe, expect, it } from 'vitest';
import { readContent } from '../read-case.ts';

/** Four orders of 80, 50, 120 and 50: the second went back whole, of the third 40. */
function orders(header: string, cells: readonly string[]): string {
  const rows = [
    ['A1,2026-03-01,Ann,Mug,2,40,80', cells[0]],
    ['A2,2026-03-02,Bob,Plate,1,50,50', cells[1]],
    ['A3,2026-03-13,Cat,Mug,3,40,120', cells[2]],
    ['A4,2026-03-14,Dan,Plate,1,50,50', cells[3]]
  ];
  return [
    `Order ID,Order Date,Customer,Product,Quantity,Unit Price,Line Total,${header}`,
    ...rows.map((row) => row.join(','))
  ].join('\n');
}

const REFUNDED = { orders: 4, gross: 300, returns: 90, net: 210 };

describe('a refund status beside what was refunded', () => {
  it.each([
    ['Refund Status,Refund Amount', 'None,0', 'Refunded,50', 'Partially refunded,40'],
    ['Order Status,Refund Status,Refunded Amount', 'Done,,', 'Done,Refunded,50', 'Done,,40'],
    ['Erstattungsstatus,Erstattungsbetrag', ',0', 'Erstattet,50', 'Teilweise erstattet,40'],
    [
      'Statut remboursement,Montant remboursé',
      'Aucun,0',
      'Remboursé,50',
      'Partiellement remboursé,40'
    ],
    ['订单状态,退款金额', '已完成,0', '退款成功,50', '部分退款,40'],
    ['订单状态,退款状态,退款金额', '交易成功,,', '交易成功,退款成功,50', '交易成功,退款成功,40'],
    ['退款状态,退款金额', ',', '全额退款,50', '部分退款,40'],
    ['售后状态,退款金额', ',', '已退款,50', '已退款,40']
  ])('is a sale and its return: %s', async (header, stays, whole, part) => {
    const { figures } = await readContent(orders(header, [stays, whole, part, stays]));
    expect(figures).toMatchObject(REFUNDED);
  });

  it('takes the order back where it says no amount', async () => {
    const { figures } = await readContent(
      orders('退款状态,退款金额', [',', '退款成功,', '部分退款,40', ','])
    );
    expect(figures).toMatchObject({ orders: 3, gross: 250, returns: 40, net: 210 });
  });

  it.each([
    ['订单状态', '交易成功', '退款成功', '退款中'],
    ['退款状态', '无退款', '退款成功', '部分退款'],
    ['订单状态,退款状态', '交易成功,', '交易成功,退款成功', '交易成功,退款中'],
    ['Status', 'Completed', 'Refunded', 'Partially refunded']
  ])(
    'counts in full where it is not whole and no amount is said, which is told: %s',
    async (...row) => {
      const [header, stays, whole, open] = row;
      const { figures, draft } = await readContent(orders(header, [stays, whole, open, stays]));
      expect(figures).toMatchObject({ orders: 3, gross: 250, returns: 0, net: 250 });
      expect(draft.notes).toMatchObject([{ key: 'refunds_unsaid', detail: { rows: 1 } }]);
    }
  );

  it('is no sale where the order was closed, and what is not said whole is not guessed', async () => {
    const { figures } = await readContent(
      orders('订单状态,退款状态', [
        '交易成功,',
        '交易关闭,退款成功',
        '交易成功,部分退款',
        '交易成功,退款失败'
      ])
    );
    expect(figures).toMatchObject({ orders: 3, gross: 250, returns: 0, net: 250 });
  });

  it('brings nothing where the order was called off, as its own status says', async () => {
    const { figures } = await readContent(
      orders('Order Status,Refund Status,Refund Amount', [
        'Done,,',
        'Cancelled,Refunded,50',
        'Done,,40',
        'Done,,'
      ])
    );
    expect(figures).toMatchObject({ orders: 3, gross: 250, returns: 40, net: 210 });
  });

  it('is read in exports of Chinese platforms', async () => {
    const douyin = `主订单编号,子订单编号,选购商品,商品数量,商品单价,订单应付金额,订单提交时间,订单状态,售后状态,退款金额
1\t,11,蓝色马克杯,2,40.00,80.00,2026-03-01 20:00:00,已完成,-,0
2\t,21,白色盘子,1,50.00,50.00,2026-03-02 20:00:00,已完成,退款成功,50
3\t,31,蓝色马克杯,3,40.00,120.00,2026-03-13 20:00:00,已完成,售后完成,40
4\t,41,白色盘子,1,50.00,50.00,2026-03-14 20:00:00,已完成,-,0`;
    expect((await readContent(douyin)).figures).toMatchObject(REFUNDED);
    const alibaba = `订单号,下单时间,实付款,买家,货品标题,规格,数量,订单状态,退款状态,退款金额
1,2026-03-01 10:00:00,80,安,蓝色马克杯,大,2,交易成功,,
2,2026-03-02 10:00:00,50,宝,白色盘子,白,1,交易成功,退款成功,50
3,2026-03-13 10:00:00,120,陈,蓝色马克杯,大,3,交易成功,部分退款,40
4,2026-03-14 10:00:00,50,李,白色盘子,白,1,交易成功,,`;
    expect((await readContent(alibaba)).figures).toMatchObject(REFUNDED);
  });
});
