import { describe, expect, it } from 'vitest';
import { readContent } from '../read-case.ts';

const HEAD = 'Order ID,Order Date,Customer ID,SKU,Quantity,Unit Price';
const sales = (no: string) => [
  `1,2026-03-01,a,M,2,10.00,${no}`,
  `2,2026-03-02,b,T,1,15.00,${no}`,
  `4,2026-03-06,c,T,2,15.00,${no}`
];

describe('rows that are returns themselves', () => {
  it.each([
    ['Is Return', 'Yes', 'No'],
    ['is_return', 'true', 'false'],
    ['IsReturn', '1', '0'],
    ['Is Refund?', 'TRUE', 'FALSE'],
    ['Return', 'Y', 'N'],
    ['Retoure', 'ja', 'nein'],
    ['Retour', 'oui', 'non'],
    ['Reso', 'Sì', 'No'],
    ['Devolución', 'sí', 'no'],
    ['是否退货', '是', '否'],
    ['退货', '是', '否'],
    ['返品', 'はい', 'いいえ']
  ])('%s takes back what it says, under its own number', async (header, yes, no) => {
    const { figures, roles } = await readContent(
      [`${HEAD},${header}`, ...sales(no), `5,2026-03-08,a,M,1,10.00,${yes}`].join('\n')
    );
    expect(roles[header]).toBe('status');
    expect(figures).toMatchObject({ orders: 3, gross: 65, returns: 10, net: 55 });
  });

  it('below the product in the order they are of', async () => {
    const { figures } = await readContent(
      [`${HEAD},Is Return`, ...sales('No'), '1,2026-03-08,a,M,1,10.00,Yes'].join('\n')
    );
    expect(figures).toMatchObject({ orders: 3, gross: 65, returns: 10, net: 55 });
  });

  it('with amounts below nought are not turned round', async () => {
    const { figures } = await readContent(
      [`${HEAD},Is Return`, ...sales('No'), 'R9,2026-03-08,z,M,-1,10.00,Yes'].join('\n')
    );
    expect(figures).toMatchObject({ gross: 65, returns: 10, net: 55 });
  });
});

describe('orders that came back brought nothing', () => {
  it.each([
    ['Is Returned', 'Yes', 'No'],
    ['Returned', 'true', 'false'],
    // nobody had bought what comes back, and the number is one of an order
    ['Return', 'Y', 'N'],
    ['是否退货', '是', '否']
  ])('%s', async (header, yes, no) => {
    const { figures } = await readContent(
      [`${HEAD},${header}`, ...sales(no), `5,2026-03-08,d,M,1,10.00,${yes}`].join('\n')
    );
    expect(figures).toMatchObject({ orders: 3, gross: 65, returns: 0, net: 65 });
  });

  it('nor does one line of an order that is marked', async () => {
    const { figures } = await readContent(
      [`${HEAD},Is Return`, ...sales('No'), '1,2026-03-01,a,T,1,15.00,Yes'].join('\n')
    );
    expect(figures).toMatchObject({ orders: 3, gross: 65, returns: 0, net: 65 });
  });
});
