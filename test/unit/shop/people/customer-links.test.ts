import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DEFAULT_CHOICES } from '../../../../workers/contract/shop-choices.ts';
import { describeLinks, linkCustomers } from '../../../../workers/shop/people/customer-links.ts';
import type { LinkChoices } from '../../../../workers/shop/people/customer-links.ts';
import { CUSTOMER_ROLES } from '../../../../workers/shop/people/customer-identities.ts';
import { combineOrderLines } from '../../../../workers/shop/order-lines.ts';
import { combinePeople, withCustomerNames } from '../../../../workers/shop/people/people.ts';
import { combineRatings } from '../../../../workers/shop/people/ratings.ts';
import { columnsFromCells, type Cell } from '../../../kit/source-drafts.ts';
import type { Role } from '../../../../workers/contract/roles.ts';

type Row = [id: string, email: string, phone: string];

function file(rows: Row[], further: Partial<Record<Role, Cell[]>> = {}) {
  const cells = Object.fromEntries(
    CUSTOMER_ROLES.map((role, at) => [role, rows.map((row) => row[at])]).filter(([, cells]) =>
      (cells as string[]).some((cell) => cell)
    )
  );
  const columns = columnsFromCells({
    order_id: rows.map((_, row) => `O${row}`),
    ...cells,
    ...further
  });
  return { rows: rows.length, rowsRead: rows.length, columns, hidden: null, currency: '' };
}

/** What each row's customer is called, order lines alone. */
function customersOf(rows: Row[], choices: Partial<LinkChoices> = {}, known: Row[] = []): string[] {
  const shop = { shopId: 1, dataVersion: 1, products: [] };
  const customers = known.length ? [file(known)] : [];
  const lines = combineOrderLines({ ...shop, orderLines: [file(rows)], customers, choices });
  return Array.from(lines.customer.codes, (code) => lines.customer.dictionary[code]);
}

describe('guest orders', () => {
  it('belong to the customer whose number their e-mail stands beside', () => {
    const rows: Row[] = [
      ['17', 'Ana@Shop.com', ''],
      ['', 'ana@shop.com ', ''],
      ['', 'ben@shop.com', '']
    ];
    expect(customersOf(rows)).toEqual(['17', '17', 'ben@shop.com']);
    expect(customersOf(rows, { joinGuests: false })).toEqual([
      '17',
      'ana@shop.com',
      'ben@shop.com'
    ]);
  });

  it('find their customer in a customer file, as orders and customers of Shopify do', () => {
    const orders: Row[] = [['', 'ana@shop.com', '']];
    expect(customersOf(orders, {}, [['6001', 'ana@shop.com', '']])).toEqual(['6001']);
  });

  it('go by their phone when their e-mail says nothing, however it is written', () => {
    const rows: Row[] = [
      ['17', '', '+34 600 123 456'],
      ['', '', '600123456'],
      ['', 'ana@shop.com', '0034 600-123-456'],
      ['', 'ana@shop.com', ''],
      ['', '', '600 999 999']
    ];
    expect(customersOf(rows)).toEqual(['17', '17', '17', '17', '600 999 999']);
  });

  it('stay by themselves when their e-mail has two customer numbers', () => {
    const rows: Row[] = [
      ['17', 'office@shop.com', ''],
      ['18', 'office@shop.com', ''],
      ['', 'office@shop.com', '']
    ];
    expect(customersOf(rows)).toEqual(['17', '18', 'office@shop.com']);
    expect(customersOf(rows, { joinSameEmail: true })).toEqual(['17', '17', '17']);
  });

  it('of two e-mails that share a phone are not one customer, unless that is chosen', () => {
    const rows: Row[] = [
      ['17', '', '600123456'],
      ['', 'ana@shop.com', '600123456'],
      ['', 'ben@shop.com', '600123456']
    ];
    expect(customersOf(rows)).toEqual(['17', 'ana@shop.com', 'ben@shop.com']);
    expect(customersOf(rows, { joinSamePhone: true })).toEqual(['17', '17', '17']);
  });

  it('are not joined by what names nobody', () => {
    const rows: Row[] = [
      ['17', 'none', '138****1234'],
      ['', 'none', ''],
      ['', '', '138****1234'],
      ['18', '', '0000000000'],
      ['', '', '0000000000']
    ];
    expect(customersOf(rows)).toEqual(['17', 'none', '138****1234', '18', '0000000000']);
  });

  it('of an e-mail that stands in the column of numbers are those of its owner', () => {
    const rows: Row[] = [
      ['17', 'ana@shop.com', ''],
      ['ana@shop.com', '', '']
    ];
    expect(customersOf(rows)).toEqual(['17', '17']);
  });
});

it('an address of more than ten customers is nobody’s own, whatever was chosen', () => {
  const rows = Array.from({ length: 12 }, (_, at): Row => [`${at + 1}`, 'till@shop.com', '']);
  rows.push(['', 'till@shop.com', '']);
  const all = { joinGuests: true, joinSameEmail: true, joinSamePhone: true };
  expect(new Set(customersOf(rows, all)).size).toBe(13);
  expect(describeLinks([file(rows)], all)).toMatchObject({ nobodysOwn: 1, joined: [] });
});

it('says what each rule joins, or would join', () => {
  const rows: Row[] = [
    ['17', 'ana@shop.com', ''],
    ['18', 'ana@shop.com', '600123456'],
    ['19', '', '600123456'],
    ['', 'ben@shop.com', ''],
    ['20', 'ben@shop.com', ''],
    ['', 'ben@shop.com', '']
  ];
  const off = { joinGuests: false, joinSameEmail: false, joinSamePhone: false };
  expect(describeLinks([file(rows)], off)).toEqual({
    guests: { rows: 2, customers: 1 },
    sameEmail: { shared: 2, customers: 1 },
    samePhone: { shared: 2, customers: 1 },
    nobodysOwn: 0,
    joined: []
  });
  const on = { joinGuests: true, joinSameEmail: true, joinSamePhone: true };
  expect(describeLinks([file(rows)], on)!.joined).toEqual([
    { customer: '17', known: '18', by: 'id', rows: 1 },
    { customer: '17', known: '19', by: 'id', rows: 1 },
    { customer: '20', known: 'ben@shop.com', by: 'email', rows: 2 }
  ]);
  expect(describeLinks([file([['17', '', '']])], on)).toBeNull();
});

it('names, consents and ratings go with the same customer', () => {
  const orders = file([['', 'ana@shop.com', '']]);
  const known = file([['6001', 'ana@shop.com', '']], { customer_name: ['Ana'], consent: ['yes'] });
  const links = linkCustomers([orders, known], DEFAULT_CHOICES);
  expect([...combinePeople([orders, known], links)]).toEqual([
    ['6001', { name: 'Ana', email: 'ana@shop.com', consent: 'yes' }]
  ]);
  const stars = file([['', 'ANA@shop.com', '']], { product_id: ['A'], rating: [5] });
  expect(combineRatings([stars, stars], links).customer.dictionary).toEqual(['', '6001']);
});

it('are called as the file spells them where their number is a name', () => {
  const invoices = file([
    ['ALPENROSE GMBH', '', ''],
    ['jo lang', '', ''],
    ['Alpenrose GmbH', '', ''],
    ['C-17', '', ''],
    ['O’Neill', '', ''],
    ['Workshop 12', '', ''],
    ['ANNA@shop.com', '', '']
  ]);
  const nobodys = { email: '', consent: '' };
  expect([...combinePeople([invoices])]).toEqual([
    ['alpenrose gmbh', { name: 'Alpenrose GmbH', ...nobodys }],
    ['o’neill', { name: 'O’Neill', ...nobodys }],
    ['workshop 12', { name: 'Workshop 12', ...nobodys }]
  ]);
  expect(
    withCustomerNames([{ customer: 'o’neill' }, { customer: 'c-17' }], combinePeople([invoices]))
  ).toEqual([
    { customer: 'o’neill', customerName: 'O’Neill' },
    { customer: 'c-17', customerName: undefined }
  ]);
  const known = file([['ALPENROSE GMBH', '', '']], { customer_name: ['Alpenrose Handel'] });
  expect(combinePeople([invoices, known]).get('alpenrose gmbh')?.name).toBe('Alpenrose Handel');
});

describe('whatever the files hold', () => {
  const cell = (...texts: string[]) => fc.constantFrom('', ...texts);
  const row: fc.Arbitrary<Row> = fc.tuple(
    cell('1', '2', '3', '4'),
    cell('a@x.io', 'b@x.io', 'c@x.io', 'd@x.io'),
    cell('6001234', '+34 6001234', '6009876', '6005555')
  );
  const rows = fc.array(row, { minLength: 1, maxLength: 25 });
  const off = { joinGuests: false, joinSameEmail: false, joinSamePhone: false };

  it('a guest rule never makes two customer numbers one', () => {
    fc.assert(
      fc.property(rows, (given) => {
        const found = customersOf(given);
        given.forEach(([id], at) => id && expect(found[at]).toBe(id));
      })
    );
  });

  it('a row keeps somebody, or nobody, as before; rules only ever join', () => {
    const choices = fc.record({
      joinGuests: fc.boolean(),
      joinSameEmail: fc.boolean(),
      joinSamePhone: fc.boolean()
    });
    fc.assert(
      fc.property(rows, choices, (given, chosen) => {
        const [plain, found] = [customersOf(given, off), customersOf(given, chosen)];
        const joined = new Map<string, string>();
        plain.forEach((own, at) => {
          expect(found[at] === '').toBe(own === '');
          expect(joined.get(own) ?? found[at]).toBe(found[at]);
          joined.set(own, found[at]);
        });
      })
    );
  });

  it('who is one customer does not depend on the order of rows', () => {
    fc.assert(
      fc.property(rows, fc.boolean(), (given, both) => {
        const chosen = { joinSameEmail: both, joinSamePhone: both };
        const groups = (names: string[]) => names.map((name) => names.indexOf(name));
        const back = customersOf([...given].reverse(), chosen).reverse();
        expect(groups(customersOf(given, chosen))).toEqual(groups(back));
      })
    );
  });
});
