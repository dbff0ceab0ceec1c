import { describe, expect, it } from 'vitest';
import { readContent } from '../read-case.ts';

const csv = (...lines: string[]) => lines.join('\n') + '\n';

describe('what a payment service books', () => {
  it('for itself is no order', async () => {
    const read = await readContent(
      csv(
        'order_id,sale_date,type,amount,currency',
        ...['K1,2025-03-05,SALE,120.50,EUR', 'K2,2025-03-06,SALE,80.00,EUR'],
        ...['K2,2025-03-10,RETURN,-80.00,EUR', 'K1,2025-03-05,FEE,-2.10,EUR']
      )
    );
    expect(read.figures).toMatchObject({ gross: 200.5, returns: 80 });
    expect(read.source.aside.map(({ reason, line }) => `${line} ${reason}`)).toEqual([
      '5 not_an_order'
    ]);
  });

  it('is no return where nothing was given back either', async () => {
    const read = await readContent(
      csv(
        'Date,Type,Order,Description,Amount',
        ...['2026-03-01,Sale,1001,Blue mug,12.00', '2026-03-01,Fee,1001,Processing fee,-0.48'],
        ...['2026-03-02,Sale,1002,Red mug,14.00', '2026-03-02,Fee,1002,Processing fee,-0.55'],
        '2026-03-04,Payout,,Transfer to bank,-24.97'
      )
    );
    expect(read.figures).toMatchObject({ orders: 2, gross: 26, returns: 0 });
    expect(read.source.aside.map(({ line }) => line)).toEqual([3, 5, 6]);
  });

  it('nor are rows of postage and tax beside those of goods', async () => {
    const read = await readContent(
      csv(
        'Order ID,Order Date,Line Type,Item,Qty,Unit Price,Line Total',
        ...['1,2026-01-05,Product,Mug,2,10.00,20.00', '1,2026-01-05,Shipping,Standard,1,4.90,4.90'],
        ...['2,2026-01-16,Product,Cup,1,5.00,5.00', '2,2026-01-16,Tax,VAT,1,0.80,0.80']
      )
    );
    expect(read.figures).toMatchObject({ orders: 2, gross: 25 });
    expect(read.source.aside.map(({ reason, line }) => `${line} ${reason}`)).toEqual([
      '3 not_an_order',
      '5 not_an_order'
    ]);
  });

  it.each([
    ['below nothing', '-2.00', ''],
    ['without a sign', '2.00', ''],
    ['where lines say what they came to', '-2.00', 'total']
  ])('rows of a discount are taken off the goods of their order: %s', async (_, price, total) => {
    const cell = (own: string) => (total ? `,${own}` : '');
    const read = await readContent(
      csv(
        'Order ID,Order Date,Line Type,Item,Qty,Unit Price' + cell('Line Total'),
        '1,2026-01-05,Product,Mug,2,10.00' + cell('20.00'),
        '1,2026-01-05,Product,Tea,1,10.00' + cell('10.00'),
        `1,2026-01-05,Discount,Spring,1,${price}` + cell(price),
        '2,2026-01-16,Product,Mug,1,10.00' + cell('10.00')
      )
    );
    expect(read.figures).toMatchObject({ orders: 2, gross: 38, returns: 0 });
    expect([...read.lines.total].map((own) => own.toFixed(2))).toEqual(['18.67', '9.33', '10.00']);
    expect(read.source.aside.map(({ reason, line }) => `${line} ${reason}`)).toEqual([
      '4 not_an_order'
    ]);
    expect(read.draft.notes[0]).toMatchObject({ key: 'discount_rows', detail: { rows: 1 } });
  });

  it('is no subscription that a shop sells', async () => {
    const read = await readContent(
      csv(
        'Date,Type,Order,Product,Amount',
        ...['2026-03-01,Order,1001,Coffee,12.00', '2026-03-02,Subscription,1002,Coffee,14.00']
      )
    );
    expect(read.figures).toMatchObject({ orders: 2, gross: 26 });
  });
});

describe('orders', () => {
  it('say in Turkish what became of them', async () => {
    const { figures } = await readContent(
      csv(
        'Sipariş No;Sipariş Tarihi;Ürün Adı;Adet;Birim Fiyat;Paket Durumu',
        'H1;05.03.2025;Fincan;2;85,00;Teslim edildi',
        'H2;16.03.2025;Tabak;1;50,00;İptal'
      )
    );
    expect(figures).toMatchObject({ orders: 1, gross: 170 });
  });

  it('repeat their discount on each line, as totals with shipping tell', async () => {
    const { figures } = await readContent(
      csv(
        'Order,Date,Item,Qty,Price,Shipping,Discount Amount,Order Total Amount',
        '101,2025-03-05,Mug,2,15.00,5.00,3.80,39.20',
        '101,2025-03-05,Bowl,1,8.00,5.00,3.80,39.20',
        '102,2025-03-06,Bowl,1,8.00,5.00,0.00,13.00'
      )
    );
    expect(figures).toMatchObject({ orders: 2, gross: 42.2 });
  });

  it('name the variant sold beside its number', async () => {
    const { roles } = await readContent(
      csv(
        'Order,Creation Date,ID_SKU,SKU Name,Quantity_SKU,SKU Selling Price',
        'v1,2025-03-05,11,Caneca,2,27.00',
        'v2,2025-03-06,12,Prato,1,30.00'
      )
    );
    expect(roles).toMatchObject({ ID_SKU: 'product_id', 'SKU Name': 'product_name' });
  });
});

describe('reports of bookkeeping', () => {
  it('write what was sold in a margin above its sales', async () => {
    const read = await readContent(
      csv(
        ',Date,Transaction Type,Num,Customer,Memo,Qty,Sales Price,Amount',
        'Mug,,,,,,,,',
        ',03/05/2025,Invoice,1001,Ann A,Blue,2.00,5.00,10.00',
        ',03/16/2025,Invoice,1002,Bob B,Red,1.00,5.00,5.00',
        'Total for Mug,,,,,,3.00,,15.00',
        'Bowl,,,,,,,,',
        ',03/16/2025,Invoice,1002,Bob B,Wood,1.00,8.00,8.00',
        ',03/18/2025,Credit Memo,1003,Bob B,Wood,-1.00,8.00,-8.00',
        'Total for Bowl,,,,,,0.00,,0.00'
      )
    );
    expect(read.figures).toMatchObject({ orders: 2, gross: 23, returns: 8 });
    expect(read.texts('product_name')).toEqual(['Mug', 'Mug', 'Bowl', 'Bowl']);
  });
});

describe('of two columns', () => {
  it('the date on which something begins is that of its order', async () => {
    const { roles } = await readContent(
      csv(
        'Customer Email,Product,Amount,Start Date,End Date,Next Payment Date',
        'a@x.org,Coffee box,20.00,2025-01-05,2026-01-05,2025-04-05',
        'b@x.org,Tea box,15.00,2025-02-05,2026-02-05,2025-03-05'
      )
    );
    expect(roles['Start Date']).toBe('order_date');
  });

  it('the number that all products have is theirs', async () => {
    const { roles } = await readContent(
      csv(
        'id,title,price,gtin',
        'M1,Blue mug,15.00,00012345678905',
        'B1,Bowl,8.00,',
        'C1,Cup,5.00,',
        'P1,Pot,9.00,'
      )
    );
    expect(roles).toMatchObject({ id: 'product_id', title: 'product_name' });
  });

  it('what was received counts before what the goods were listed at', async () => {
    const { figures, roles } = await readContent(
      csv(
        '单据编号,销售时间,会员名称,商品名称,商品数量,商品总价,实收金额,类型',
        'X1,2025-03-05 10:00:00,王五,牛奶,2,10.00,9.00,销售',
        'X2,2025-03-06 10:00:00,李四,面包,1,8.00,8.00,销售',
        'X3,2025-03-07 10:00:00,李四,面包,-1,-8.00,-8.00,退货'
      )
    );
    expect(roles['单据编号']).toBe('order_id');
    expect(figures).toMatchObject({ orders: 2, gross: 17, returns: 8 });
  });

  it('a parcel’s state says what was called off', async () => {
    const { figures } = await readContent(
      csv(
        '注文ID,注文日時,商品名,価格,数量,発送状況',
        'B1,2025-03-05 10:00,マグ,1500,2,発送済み',
        'B2,2025-03-06 10:00,皿,1000,1,キャンセル'
      )
    );
    expect(figures).toMatchObject({ orders: 1, gross: 3000 });
  });
});
