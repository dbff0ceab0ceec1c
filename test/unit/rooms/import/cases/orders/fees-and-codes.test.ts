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
