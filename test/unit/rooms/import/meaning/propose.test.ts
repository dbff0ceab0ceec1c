import { describe, expect, test } from 'vitest';
import { importEn } from '../../../../../src/i18n/import.en.ts';
import { describeText } from '../read-text.ts';

async function proposed(header: string, ...rows: string[]) {
  const draft = await describeText([header, ...rows].join('\n') + '\n');
  const roles = Object.fromEntries(
    draft.columns.filter(({ role }) => role !== 'ignore').map(({ header: h, role }) => [role, h])
  );
  expectWords(`import.reason.kind.${draft.kindReason.key}`, draft.kindReason.detail);
  for (const { roleReason } of draft.columns) {
    expectWords(`import.reason.role.${roleReason.key}`, roleReason.detail);
  }
  return { kind: draft.kind, roles, draft };
}

/** The reason has a sentence, and every blank of the sentence is filled. */
function expectWords(key: string, detail: Record<string, string | number>): void {
  const sentence = (importEn as Record<string, string>)[key];
  expect(sentence, key).toBeDefined();
  for (const [, blank] of sentence.matchAll(/\{(\w+)\}/g)) expect(detail).toHaveProperty(blank);
}

describe('what shop exports mean', () => {
  test('UCI Online Retail', async () => {
    const { kind, roles } = await proposed(
      'InvoiceNo,StockCode,Description,Quantity,InvoiceDate,UnitPrice,CustomerID,Country',
      '536365,85123A,WHITE HOLDER,6,2010-12-01 08:26:00,2.55,17850,United Kingdom'
    );
    expect(kind).toBe('order_lines');
    expect(roles).toEqual({
      order_id: 'InvoiceNo',
      product_id: 'StockCode',
      product_name: 'Description',
      quantity: 'Quantity',
      order_date: 'InvoiceDate',
      unit_price: 'UnitPrice',
      customer_id: 'CustomerID',
      country: 'Country'
    });
  });

  test('an item that is a code has its description for a name', async () => {
    const header = 'Num,Date,Name,Item,Description,Qty,Rate,Amount';
    const rows = (item: (at: number) => string) =>
      Array.from(
        { length: 12 },
        (_, at) =>
          `50${at},0${1 + (at % 9)}/17/2025,Fink GmbH,${item(at % 4)},Steel screws M${at % 4} box,2,9.50,19.00`
      );
    const codes = await proposed(header, ...rows((at) => `A-10${at}`));
    expect(codes.roles).toMatchObject({ product_id: 'Item', product_name: 'Description' });
    // A word beside a remark stays the name; so does a code whose description is one for all.
    const words = await proposed(header, ...rows((at) => `Screws${'abcd'[at]}`));
    expect(words.roles).toMatchObject({ product_name: 'Item', description: 'Description' });
    const alike = rows((at) => `A-10${at}`).map((row) => row.replace(/Steel[^,]*/, 'As agreed'));
    expect((await proposed(header, ...alike)).roles).toMatchObject({ product_name: 'Item' });
  });

  test('a name among pieces and prices is what was sold', async () => {
    const { kind, roles } = await proposed(
      'Date,Receipt number,Quantity,Name,Variant,SKU,Price,Final price',
      '2025-03-01,2000,2,Mug,Blue,,12.00,24.00'
    );
    expect([kind, roles.product_name]).toEqual(['order_lines', 'Name']);
    const beside = await proposed(
      'Order,Date,Product,Name,Quantity,Price',
      '1,2025-03-01,Mug,Ann Lee,2,12.00',
      '2,2025-03-02,Tea,Bob Ray,1,4.00'
    );
    expect(beside.roles).toMatchObject({ product_name: 'Product', customer_id: 'Name' });
    const orders = await proposed(
      'Order,Date,Name,Quantity,Total',
      '1,2025-03-01,Ann Lee,2,24.00',
      '2,2025-03-02,Bob Ray,1,4.00'
    );
    expect(orders.roles).toMatchObject({ customer_id: 'Name' });
  });

  test('who, beside other facts of people, makes no list of customers', async () => {
    const row = (at: number) => `${20 + at},${at},north,member ${at},${at % 2 ? 'Yes' : 'No'}`;
    const rows = Array.from({ length: 12 }, (_, at) => row(at));
    expect((await proposed('age,visits,area,who,churn', ...rows)).kind).toBe('other');
    expect((await proposed('age,visits,area,name,churn', ...rows)).kind).toBe('customers');
  });

  test('a till is no number of a line', async () => {
    const rows = Array.from(
      { length: 12 },
      (_, at) => `${at},2025-03-01,POS ${at % 2},Mug,1,12.00`
    );
    const tills = await proposed('Receipt number,Date,POS,Item,Quantity,Price', ...rows);
    expect(tills.roles.line_id).toBeUndefined();
    const german = rows.map((row) => row.replace(/POS /, ''));
    const lines = await proposed('Belegnummer,Datum,Pos,Artikel,Menge,Preis', ...german);
    expect(lines.roles.line_id).toBe('Pos');
  });

  test('Shopify orders: Name is the order', async () => {
    const { kind, roles } = await proposed(
      'Name,Email,Financial Status,Paid at,Currency,Total,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Billing Country',
      '#1001,a@b.co,paid,2024-01-05 10:11:12 -0500,USD,20.00,2024-01-05 10:11:10 -0500,2,Mug,10.00,M-1,US',
      '#1002,c@d.co,paid,2024-01-06 10:11:12 -0500,USD,10.00,2024-01-06 10:11:10 -0500,1,Mug,10.00,M-1,US'
    );
    expect(kind).toBe('order_lines');
    expect(roles).toMatchObject({
      order_id: 'Name',
      email: 'Email',
      order_date: 'Created at',
      quantity: 'Lineitem quantity',
      product_name: 'Lineitem name',
      unit_price: 'Lineitem price',
      product_id: 'Lineitem sku',
      country: 'Billing Country',
      currency: 'Currency',
      status: 'Financial Status'
    });
  });

  test('Etsy sold items', async () => {
    const { kind, roles } = await proposed(
      'Sale Date,Item Name,Buyer,Quantity,Price,Coupon Code,Discount Amount,Item Total,Currency,Transaction ID,Ship Country,Order ID,SKU',
      '01/25/24,Ring,anna,1,$5.00,,0,$5.00,USD,7,United States,99,R-1'
    );
    expect(kind).toBe('order_lines');
    expect(roles).toMatchObject({
      order_date: 'Sale Date',
      product_name: 'Item Name',
      customer_id: 'Buyer',
      unit_price: 'Price',
      line_total: 'Item Total',
      order_id: 'Order ID',
      product_id: 'SKU',
      coupon: 'Coupon Code'
    });
  });

  test('Amazon: the item price is the line total', async () => {
    const { roles } = await proposed(
      'order-id\torder-item-id\tpurchase-date\tbuyer-email\tsku\tproduct-name\tquantity-purchased\tcurrency\titem-price',
      '1-2\t55\t2024-01-05T10:11:12+00:00\tx@y.com\tS1\tLamp\t2\tEUR\t20.00'
    );
    expect(roles).toMatchObject({ order_id: 'order-id', line_total: 'item-price' });
    expect(roles.unit_price).toBeUndefined();
  });

  test('Taobao item list', async () => {
    const { kind, roles } = await proposed(
      '子订单编号,主订单编号,标题,价格,购买数量,商家编码,订单状态,买家实际支付金额,订单创建时间',
      '11,10,连衣裙,99.5,2,A1,交易成功,199,2024-01-05 10:11:12'
    );
    expect(kind).toBe('order_lines');
    expect(roles).toMatchObject({
      line_id: '子订单编号',
      order_id: '主订单编号',
      product_name: '标题',
      unit_price: '价格',
      quantity: '购买数量',
      line_total: '买家实际支付金额',
      order_date: '订单创建时间'
    });
  });

  test('Pinduoduo: units in brackets', async () => {
    const { kind, roles } = await proposed(
      '商品,订单号,订单状态,商品总价(元),用户实付金额(元),商品数量(件),商品id,订单成交时间',
      '杯子,240105-1,已收货,20,18,2,88,2024-01-05 10:11:12'
    );
    expect(kind).toBe('order_lines');
    expect(roles).toMatchObject({ quantity: '商品数量(件)', line_total: '用户实付金额(元)' });
  });

  describe('what the order came to', () => {
    test.each([
      ['order id,order date,sku,qty,price,Order Total', 'Order Total', undefined],
      ['order id,order date,sku,qty,price,line total,Grand Total', 'Grand Total', 'line total'],
      ['order id,order date,customer,Subtotal,Grand Total', 'Grand Total', 'Subtotal'],
      ['订单号,下单时间,商品名称,数量,单价,订单总金额', '订单总金额', undefined]
    ])('stands beside the lines in %s', async (header, total, line) => {
      const cells = header.split(',').map((_, at) => (at === 1 ? '2024-01-15' : String(at + 1)));
      const { kind, roles } = await proposed(header, cells.join(','));
      expect(kind).toBe('order_lines');
      expect([roles.order_total, roles.line_total]).toEqual([total, line]);
    });

    test.each([
      ['order id,order date,customer,Order Total', 'Order Total'],
      ['order id,order date,customer,qty,Order Total', 'Order Total'],
      ['order id,order date,customer,Grand Total', 'Grand Total'],
      ['订单号,下单时间,客户,订单金额', '订单金额']
    ])('is the line’s own in %s, which knows no other amount', async (header, total) => {
      const cells = header.split(',').map((_, at) => (at === 1 ? '2024-01-15' : String(at + 1)));
      const { kind, roles } = await proposed(header, cells.join(','));
      expect(kind).toBe('order_lines');
      expect([roles.order_total, roles.line_total]).toEqual([undefined, total]);
    });
  });

  test.each([
    ['products', 'id,name,description,price\n552,"Sony Turntable","Belt drive, two speeds",99.5\n'],
    [
      'products',
      'Handle,Title,Body (HTML),Vendor,Type,Variant SKU,Variant Price\nmug,Mug,<p>Big</p>,V,Cups,M1,9\n'
    ],
    [
      'products',
      'ID,Type,SKU,Name,Description,Date sale price ends,Stock,Regular price,Categories\n7,simple,s-1,Mug,A mug,2024-01-05 00:00:00,3,20,Kitchen\n'
    ],
    [
      'customers',
      'First Name,Last Name,Email,Country,Total Spent,Total Orders\nA,B,a@b.co,UK,10,1\n'
    ],
    ['spend', 'date,channel,spend,impressions,clicks\n2024-01-05,search,10.5,1000,30\n'],
    ['spend', '日期,渠道,花费,展现量,点击量\n2024-01-05,直通车,10.5,1000,30\n'],
    ['texts', 'label,review\n1,很快，好吃，味道足，量大\n0,没有送水没有送水没有送水\n'],
    [
      'texts',
      'rating\tdate\tvariation\tverified_reviews\tfeedback\n5\t31-Jul-18\tBlack\tLove my Echo!\t1\n'
    ],
    ['other', 'age,job,balance,y\n30,clerk,100,no\n']
  ])('a file of %s', async (kind, text) => {
    expect((await describeText(text)).kind).toBe(kind);
  });

  test.each([
    'Supplier|Vendor|preferred_supplier|供应商|供货商|供應商|Lieferant|Fournisseur|Proveedor|Fornitore',
    'Fornecedor|仕入先|공급업체|Leverancier|Dostawca|Dodavatel|Поставщик|Постачальник|Leverantör',
    'Leverandør|Tedarikçi|المورد|ספק|Προμηθευτής|Pemasok|ผู้จัดจำหน่าย|Nhà cung cấp'
  ])('who supplies a product: %s', async (names) => {
    for (const name of names.split('|')) {
      const { kind, roles } = await proposed(
        `SKU,Product name,${name},Brand,Price`,
        'M-1,Mug,Kiln & Co,Blue Hill,10'
      );
      expect([kind, roles.supplier], name).toEqual(['products', name]);
    }
  });

  test('a brand, a maker, or what a supplier calls a product is no supplier', async () => {
    for (const name of ['Brand', '品牌', 'Marke', 'Manufacturer', 'Supplier SKU', 'Vendor price']) {
      const { roles } = await proposed(`SKU,Product name,${name},Stock`, 'M-1,Mug,Blue Hill,3');
      expect(roles.supplier, name).toBeUndefined();
    }
  });

  test('order lines have none: who supplies what stands in product files', async () => {
    const { kind, roles } = await proposed(
      'order id,order date,sku,vendor,quantity,price',
      '1,2024-01-05,M-1,Kiln,2,3'
    );
    expect([kind, roles.supplier]).toEqual(['order_lines', undefined]);
  });

  test('values reject what a header promises, and say so', async () => {
    const { draft } = await proposed(
      'order id,order date,product,quantity,price',
      '1,soon,Mug,2,3',
      '2,later,Mug,1,3'
    );
    const date = draft.columns[1];
    expect(date.role).toBe('ignore');
    expect(date.roleReason).toMatchObject({ key: 'values_rejected', detail: { share: 0 } });
  });

  test('dates and e-mails are known by their values alone', async () => {
    const { roles } = await proposed('foo,bar,order id,product,price', '2024-01-05,a@b.co,1,Mug,3');
    expect(roles).toMatchObject({ order_date: 'foo', email: 'bar' });
  });

  test('an undecided order of day and month is shown as ambiguous', async () => {
    const { draft } = await proposed(
      'order id,date,product,quantity,price',
      '1,03/04/2024,Mug,1,2'
    );
    expect(draft.columns[1].format.dateOrder).toBe('ambiguous');
  });
});
