import { beforeAll, describe, expect, it } from 'vitest';
import { quietJob } from '../../../workers/contract/job.ts';
import type { OrderLines } from '../../../workers/contract/order-lines.ts';
import type { Role, TableKind } from '../../../workers/contract/roles.ts';
import type { SourceDraft } from '../../../workers/contract/files/source.ts';
import { combineOrderLines } from '../../../workers/shop/order-lines.ts';
import { importRoom } from '../../../workers/rooms/import/api.ts';
import { buildSource } from '../../../workers/rooms/import/build-source.ts';
import { findDraft } from '../../../workers/rooms/import/drafts.ts';
import { LINE_RETURN, LINE_SALE } from '../../../workers/contract/order-lines.ts';
import { generateSampleFiles } from '../../../workers/sample/generate.ts';
import { simulateShop } from '../../../workers/sample/simulate.ts';

const SEED = 11;
const ROLES: Record<string, { kind: TableKind; roles: Role[] }> = {
  'orders.csv': {
    kind: 'order_lines',
    roles: [
      'order_id',
      'order_date',
      'customer_id',
      'email',
      'product_id',
      'product_name',
      'category',
      'quantity',
      'unit_price',
      'discount',
      'coupon',
      'country',
      'channel',
      'status',
      'currency'
    ]
  },
  'products.csv': {
    kind: 'products',
    roles: ['product_id', 'product_name', 'category', 'description', 'unit_price', 'cost', 'stock']
  },
  'customers.csv': {
    kind: 'customers',
    roles: ['customer_id', 'customer_name', 'email', 'country', 'consent']
  },
  'ad-spend.csv': {
    kind: 'spend',
    roles: ['order_date', 'channel', 'spend', 'impressions', 'clicks', 'currency']
  },
  'reviews.csv': {
    kind: 'texts',
    roles: ['order_date', 'product_id', 'customer_id', 'rating', 'text']
  }
};

describe.each(['en', 'zh'] as const)('the sample shop dropped in, %s', (language) => {
  const sources = new Map<string, SourceDraft>();
  let lines: OrderLines;

  beforeAll(async () => {
    const files = generateSampleFiles({ seed: SEED, language }).map(
      ({ name, text }) => new File([text], name, { type: 'text/csv' })
    );
    const draft = await importRoom.look({ files }, quietJob());
    const waiting = findDraft(draft.draftId);
    draft.files.forEach(({ kind, columns, fileName }, at) => {
      const roles = columns.map(({ role }) => role);
      const dateOrders = columns.map(({ format }) => format.dateOrder);
      sources.set(fileName, buildSource(waiting[at], { kind, roles, dateOrders }));
    });
    const asFile = (name: string) => {
      const source = sources.get(name) as SourceDraft;
      return { ...source, rows: source.rowsKept, hidden: null };
    };
    lines = combineOrderLines({
      shopId: 1,
      dataVersion: 1,
      orderLines: [asFile('orders.csv')],
      products: [asFile('products.csv')]
    });
  }, 60_000);

  it.each(Object.entries(ROLES))('%s is understood without help', (name, wanted) => {
    const source = sources.get(name) as SourceDraft;
    expect(source.kind).toBe(wanted.kind);
    const roles = source.headers.map(({ role }) => role);
    expect(roles.slice(0, wanted.roles.length)).toEqual(wanted.roles);
    expect(roles.slice(wanted.roles.length).every((role) => role === 'ignore')).toBe(true);
    expect(source.aside).toEqual([]);
  });

  it('sells and takes back what the simulation did', () => {
    const shop = simulateShop(SEED);
    const rate = language === 'zh' ? 8 : 1;
    const count = (orders: typeof shop.orders) =>
      orders.reduce((sum, order) => sum + order.lines.length, 0);
    const classes = [...lines.lineClass];
    expect(classes.filter((own) => own === LINE_SALE).length).toBe(count(shop.orders));
    expect(classes.filter((own) => own === LINE_RETURN).length).toBe(count(shop.returns));
    const wanted = [...shop.orders, ...shop.returns]
      .flatMap((order) => order.lines)
      .reduce((sum, line) => sum + line.quantity * line.unitPrice - line.discount, 0);
    const net = lines.total.reduce((sum, total) => sum + total, 0);
    expect(net / rate).toBeCloseTo(wanted, 2);
    expect(lines.currency).toBe(language === 'zh' ? 'CNY' : 'EUR');
    const services = lines.product.dictionary.filter((_, code) => lines.isNotProduct[code]);
    expect(services).toEqual(['POST']);
    expect(lines.category?.dictionary.filter((name) => name !== '').length).toBe(12);
  });
});
