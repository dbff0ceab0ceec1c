import { describe, expect, it } from 'vitest';
import { readContent } from '../read-case.ts';

/** Magento's items: the price is of one piece, the total of all that were ordered. */
const items = (headers: string, ...counts: string[]) =>
  [
    `Order #,Purchased On,Customer Email,SKU,${headers},Price,Row Total`,
    ...['1,2026-01-05,a@x.org,M', '1,2026-01-05,a@x.org,T', '2,2026-01-06,b@x.org,M'].map(
      (own, at) => `${own},${counts[at]},10.00,${Number(counts[at].split(',')[0]) * 10}.00`
    )
  ].join('\n');

describe('pieces that came back and pieces that were called off', () => {
  it.each([
    ['Qty Refunded,Qty Cancelled', '1,0', '0,3'],
    ['Qty Canceled,Qty Refunded', '0,1', '3,0'],
    ['退货数量,取消数量', '1,0', '0,3'],
    ['Erstattete Menge,Stornierte Menge', '1,0', '0,3']
  ])('%s are both taken off what was ordered', async (headers, tea, mugs) => {
    const { figures, roles, lines } = await readContent(
      items(
        `Qty Ordered,Qty Invoiced,Qty Shipped,${headers}`,
        '3,3,3,0,0',
        `2,2,2,${tea}`,
        `4,1,1,${mugs}`
      )
    );
    expect(roles['Qty Ordered']).toBe('quantity');
    expect(headers.split(',').map((own) => roles[own])).toEqual([
      'refund_quantity',
      'refund_quantity'
    ]);
    expect(figures).toMatchObject({ gross: 90, returns: 40, net: 50, orders: 2 });
    expect([...lines.quantity].filter((own) => own < 0)).toEqual([-1, -3]);
  });

  it('what was called off is beside the money that went back', async () => {
    const { figures } = await readContent(
      'Order ID,Date,Email,SKU,Qty Ordered,Price,Qty Refunded,Qty Canceled,Amount Refunded\n' +
        '1,2026-01-05,a@x.org,T,2,10.00,1,0,8.50\n2,2026-01-06,b@x.org,M,4,10.00,0,3,0.00\n' +
        '3,2026-01-07,c@x.org,M,1,10.00,0,0,0.00\n'
    );
    expect(figures).toMatchObject({ gross: 70, returns: 38.5, net: 31.5 });
  });

  it('returned and refunded pieces are the same ones', async () => {
    const { figures, roles } = await readContent(
      items('Qty Ordered,Qty Returned,Qty Refunded', '3,0,0', '2,1,1', '4,0,0')
    );
    expect([roles['Qty Returned'], roles['Qty Refunded']].sort()).toEqual([
      'ignore',
      'refund_quantity'
    ]);
    expect(figures).toMatchObject({ gross: 90, returns: 10 });
  });

  it('nothing is taken off pieces that were shipped for those called off before', async () => {
    const { figures, draft } = await readContent(
      items('Qty Shipped,Qty Cancelled', '3,0', '2,0', '1,3')
    );
    expect(figures).toMatchObject({ gross: 60, returns: 0, net: 60 });
    expect(draft.columns[5].roleReason.key).toBe('never_counted');
  });
});
