import { describe, expect, it } from 'vitest';
import { collectCustomerOrders } from '../../../../../workers/shop/customer-orders.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { readCase, readContent } from './read-case.ts';

describe.skipIf(!SHARED)('a file without order numbers', () => {
  it('has an order a customer and day, in every room', async () => {
    const { lines, figures } = await readCase('42-no-order-number/input.csv');
    expect(figures.orders).toBe(4);
    const { customers, orderStart } = collectCustomerOrders(lines);
    const again = customers.filter((_, at) => orderStart[at + 1] - orderStart[at] > 1);
    expect(orderStart.at(-1)).toBe(4);
    expect([again.length, customers.length]).toEqual([1, 3]);
    expect(lines.orderNumbers).toEqual({ unnumbered: 5, restarts: false });
  });
});

describe('orders without a number and a customer', () => {
  it('are what was sold at one moment', async () => {
    const { figures } = await readContent(
      'Time,Product,Qty,Price\n2026-03-01 09:00,Tea,1,2\n2026-03-01 09:00,Bun,1,1\n' +
        '2026-03-01 09:07,Tea,1,2\n2026-03-02 09:00,Tea,1,2\n'
    );
    expect(figures.orders).toBe(3);
  });

  it('are a line each where no time is given', async () => {
    const { figures } = await readContent(
      'Date,Product,Qty,Price\n2026-03-01,Tea,1,2\n2026-03-01,Bun,1,1\n2026-03-02,Tea,1,2\n'
    );
    expect(figures.orders).toBe(3);
  });
});

const till = (rows: string[], head = 'Ticket,Date,Item,Quantity,Price') =>
  [head, ...rows].join('\n');

describe('order numbers that begin again', () => {
  it('are an order a day', async () => {
    const days = ['2026-03-01', '2026-03-02', '2026-03-03'];
    const { figures, lines } = await readContent(
      till(days.flatMap((day) => [1, 1, 2, 3].map((ticket) => `${ticket},${day},Tea,1,2.50`)))
    );
    expect(figures.orders).toBe(9);
    expect(lines.orderNumbers?.restarts).toBe(true);
  });

  it('are one order where each is one customer’s, sent in parts', async () => {
    const rows = [1, 2, 3].flatMap((order) =>
      ['2026-03-01', '2026-03-04'].map((day) => `${order},${day},Tea,1,2.50,c${order}`)
    );
    const { figures } = await readContent(till(rows, 'Order,Date,Item,Quantity,Price,Customer ID'));
    expect(figures.orders).toBe(3);
  });

  it('are left alone where one of many stands on two days', async () => {
    const rows = [1, 2, 3, 4, 4].map((order, at) => `${order},2026-03-0${at + 1},Tea,1,2.50`);
    const { figures, lines } = await readContent(till(rows));
    expect(figures.orders).toBe(4);
    expect(lines.orderNumbers?.restarts).toBe(false);
  });
});

describe('a number that does not say whose', () => {
  it.each(['ID', 'Id', '#', 'No.', 'Nr', '编号', 'Number', 'Numéro', '番号'])(
    '%s is the order’s beside buyer, date and amount',
    async (header) => {
      const { roles, figures } = await readContent(
        `${header},Date,Customer Name,Email,Total,Status\n` +
          '101,2026-03-01,Ann,ann@example.com,10.00,Complete\n' +
          '102,2026-03-02,Bob,bob@example.com,20.00,Complete\n' +
          '103,2026-03-02,Ann,ann@example.com,5.00,Complete\n'
      );
      expect(roles[header]).toBe('order_id');
      expect(figures.orders).toBe(3);
    }
  );

  it('is the product’s where it goes with it', async () => {
    const { roles } = await readContent(
      'ID,Product Name,Date,Customer,Quantity,Price\n' +
        '7,Tea,2026-03-01,Ann,1,2\n8,Bun,2026-03-01,Ann,1,1\n7,Tea,2026-03-02,Bob,1,2\n'
    );
    expect(roles.ID).toBe('product_id');
  });

  it('is not the order’s in a list of customers or products', async () => {
    const people = await readContent(
      'ID,Name,Email,Created,Orders,Total\n1,Ann,a@b.de,2026-01-01,3,9\n'
    );
    expect(people.roles.ID).not.toBe('order_id');
    const goods = await readContent('ID,Name,Price,Stock\n1,Tea,2.50,9\n2,Bun,1.20,3\n');
    expect(goods.roles.ID).toBe('product_id');
  });
});

it('a bare name of #1001 and the like numbers orders, and they are filled down', async () => {
  const { roles, figures } = await readContent(
    'Name,E-Mail,Zahlungsstatus,Gesamt,Erstellt am,Artikelmenge,Artikelname,Artikelpreis\n' +
      '#1001,a@x.de,Bezahlt,54.90,2026-01-05,2,Tasse,20.00\n#1001,,,,,1,Teller,10.00\n' +
      '#1002,b@x.de,Erstattet,24.90,2026-01-06,1,Tasse,20.00\n#1003,a@x.de,Bezahlt,1200.00,2026-01-07,1,Kurs,1200.00\n'
  );
  expect([roles.Name, roles.Artikelmenge]).toEqual(['order_id', 'quantity']);
  expect(figures).toMatchObject({ orders: 2, customers: 1, net: 1250 });
});

it('a Bon is a receipt, a voucher only where it says so', async () => {
  const { roles, figures } = await readContent(
    'Bon;Datum;Ware;Stk;Summe\nB1;05.01.2026;Brot;2;7,00\nB1;05.01.2026;Kuchen;1;12,00\nB2;16.01.2026;Brot;1;3,50\n'
  );
  expect([roles.Bon, figures.orders, figures.net]).toEqual(['order_id', 2, 22.5]);
});
