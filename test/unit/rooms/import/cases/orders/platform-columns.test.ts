import { expect, it } from 'vitest';
import { readContent } from '../read-case.ts';

const csv = (...lines: string[]) => lines.join('\n') + '\n';

it('BigCommerce with a row a product reads its products from their columns', async () => {
  const { figures, lines } = await readContent(
    csv(
      'Order ID,Order Status,Order Date,Subtotal (inc tax),Subtotal (ex tax),Tax Total,Order Total (inc tax),Customer Email,' +
        'Product ID,Product Qty,Product SKU,Product Name,Product Unit Price,Product Total Price',
      '101,Completed,15/03/2026,27.50,25.00,2.50,27.50,a@x.org,1,2,M-1,Mug,10.00,20.00',
      '101,Completed,15/03/2026,27.50,25.00,2.50,27.50,a@x.org,2,1,T-1,Tea,5.00,5.00',
      '102,Completed,16/03/2026,11.00,10.00,1.00,11.00,b@x.org,1,1,M-1,Mug,10.00,10.00'
    )
  );
  expect(figures).toMatchObject({ orders: 2, customers: 2, gross: 35 });
  expect([...lines.quantity]).toEqual([2, 1, 1]);
});

it("PrestaShop's reference of an order is none of a product", async () => {
  const { roles } = await readContent(
    csv(
      'ID;Référence;Nouveau client;Livraison;Client;Total;Paiement;État;Date',
      '12;XKBKNABJK;1;France;A. Dupont;61,80 €;Carte;Livré;15/03/2026 10:12:13',
      '13;OHSATSERP;0;France;B. Martin;69,90 €;Carte;Livré;16/03/2026 10:12:13'
    )
  );
  expect(roles).toMatchObject({ ID: 'order_id', Référence: 'ignore' });
});

it("a query of PrestaShop's own tables is a list of order lines", async () => {
  const { figures, roles } = await readContent(
    csv(
      'id_order;date_add;email;product_reference;product_name;product_quantity;total_price_tax_excl;total_price_tax_incl;current_state',
      '12;2026-03-05 10:12:13;a@x.fr;M-1;Tasse;2;16,67;20,00;Livré',
      '12;2026-03-05 10:12:13;a@x.fr;T-1;Thé;1;5,00;6,00;Livré',
      '13;2026-03-06 10:12:13;b@x.fr;M-1;Tasse;1;8,33;10,00;Remboursé'
    )
  );
  expect(roles).toMatchObject({ product_quantity: 'quantity', total_price_tax_excl: 'line_total' });
  expect(figures).toMatchObject({ orders: 1, gross: 21.67, net: 21.67 });
});

it('Youzan takes off what was refunded of an order that stays', async () => {
  const { figures } = await readContent(
    csv(
      '订单号,订单状态,订单创建时间,买家姓名,买家手机号,全部商品名称,商品种类数,订单实付金额,退款状态,订单已退款金额',
      'E1,交易完成,2026-03-05 10:12:13,甲,13800000001,马克杯,1,44.00,,0.00',
      'E2,交易关闭,2026-03-06 10:12:13,乙,13800000002,盘子,1,21.00,全额退款成功,21.00',
      'E3,交易完成,2026-03-07 10:12:13,丙,13800000003,马克杯,1,40.00,部分退款成功,20.00'
    )
  );
  expect(figures).toMatchObject({ orders: 2, gross: 84, returns: 20, net: 64 });
});

it('Wildberries says by the kind of document what came back', async () => {
  const { figures, roles } = await readContent(
    csv(
      '№,Предмет,Артикул поставщика,Номенклатура,Тип документа,Дата заказа покупателем,Дата продажи,Кол-во,Цена розничная,Вайлдберриз реализовал Товар (Пр)',
      '1,Кружки,CUP-1,1234501,Продажа,2026-03-01,2026-03-03,1,1000,900',
      '2,Кружки,CUP-2,1234502,Продажа,2026-03-02,2026-03-04,2,1000,1800',
      '3,Кружки,CUP-1,1234501,Возврат,2026-03-01,2026-03-09,1,1000,900'
    )
  );
  expect(roles).toMatchObject({
    'Артикул поставщика': 'product_name',
    Номенклатура: 'product_id',
    Предмет: 'category'
  });
  expect(figures).toMatchObject({ gross: 2700, returns: 900, net: 1800 });
});

it('Ozon names amounts of goods and of the parcel', async () => {
  const { figures, source } = await readContent(
    csv(
      'Номер заказа;Номер отправления;Принят в обработку;Статус;Сумма отправления;Код валюты отправления;Наименование товара;Артикул;Итоговая стоимость товара;Количество',
      '55-1;55-1-1;2026-03-01 10:15:00;Доставлен;1500.00;RUB;Кружка;K-1;1000.00;1',
      '55-1;55-1-1;2026-03-01 10:15:00;Доставлен;1500.00;RUB;Чай;K-2;500.00;1',
      '55-2;55-2-1;2026-03-02 11:00:00;Отменён;1000.00;RUB;Кружка;K-1;1000.00;1'
    )
  );
  expect(source.currency).toBe('RUB');
  expect(figures).toMatchObject({ orders: 1, gross: 1500, net: 1500 });
});

it('Uber Eats: what the guests paid for food, not what is paid out', async () => {
  const { figures, roles } = await readContent(
    csv(
      'Restaurant,Order ID,Order Date / Refund date,Order Accept Time,Order Status,Food Sales (excluding tax),Tax on Food Sales,Food sales (including tax),Refunds (including tax),Uber Service Fee,Total payout',
      'R,9C41A,15/03/2026,18:01,Completed,10.00,2.00,12.00,0.00,-3.60,8.40',
      'R,9C41B,15/03/2026,18:40,Refund,10.00,2.00,12.00,-12.00,0.00,0.00',
      'R,9C41C,16/03/2026,19:02,Completed,10.00,2.00,12.00,0.00,-3.60,8.40'
    )
  );
  expect(roles).toMatchObject({ 'Order Status': 'status' });
  expect(figures).toMatchObject({ orders: 2, gross: 20, net: 20 });
});

it('a form of questions is a list of orders', async () => {
  const { figures, roles } = await readContent(
    csv(
      'Timestamp,Email Address,Which product do you want?,How many?,Any notes?,Price agreed',
      '03/15/2026 10:12:00,a@x.org,Mug,2,,£5',
      '03/16/2026 10:12:00,b@x.org,Tea,1,,£6'
    )
  );
  expect(roles).toMatchObject({
    'Which product do you want?': 'product_name',
    'How many?': 'quantity',
    'Price agreed': 'unit_price'
  });
  expect(figures).toMatchObject({ orders: 2, customers: 2, gross: 16 });
});

const WOO = 'order_id,order_number,order_date,status,shipping_total,tax_total,order_total';

it('WooCommerce with a row an item reads the items, and what was refunded of them', async () => {
  const { figures, texts } = await readContent(
    csv(
      `${WOO},refunded_total,customer_id,item_id,item_product_id,item_name,item_sku,item_quantity,item_subtotal,item_total,item_refunded,item_refunded_qty`,
      '1,1,2026-03-05 10:12:13,completed,5.00,6.00,36.00,0.00,7,1,8,Mug,M-1,2,20.00,20.00,0.00,0',
      '1,1,2026-03-05 10:12:13,completed,5.00,6.00,36.00,0.00,7,2,9,Tea,T-1,1,5.00,5.00,0.00,0',
      '2,2,2026-03-06 10:12:13,completed,5.00,6.00,36.00,10.00,8,3,8,Mug,unknown_product,3,30.00,30.00,10.00,-1'
    )
  );
  expect(figures).toEqual({ orders: 2, customers: 2, gross: 55, returns: 10, net: 45 });
  expect(texts('product_id')).toEqual(['M-1', 'T-1', '']);
});

it('WooCommerce with a cell an item reads the items', async () => {
  const item = (name: string, pieces: number, total: string) =>
    `name:${name}|product_id:8|sku:|quantity:${pieces}|total:${total}|sub_total:${total}`;
  const { figures, texts } = await readContent(
    csv(
      `${WOO},refund_items,line_item_1,line_item_2`,
      `1,1,2026-03-05 10:12:13,completed,5.00,6.00,36.00,,${item('Mug', 2, '20.00')},${item('Tea; green', 1, '5.00')}`,
      `2,2,2026-03-06 10:12:13,completed,5.00,6.00,36.00,amount:10.00|reason:,${item('Mug', 3, '30.00')},`
    )
  );
  expect(figures).toMatchObject({ orders: 2, gross: 55, returns: 10, net: 45 });
  expect(texts('product_name')).toEqual(['Mug', 'Tea; green', 'Mug']);
});

it('WooCommerce with packed items reads JSON, escaped marks and refunds', async () => {
  const json =
    '"[{""name"":""Mug &quot;L&quot;"",""sku"":""M-1"",""quantity"":2,""total"":""20.00"",""meta"":[]}]"';
  const { figures, texts } = await readContent(
    csv(
      `${WOO},line_items,refunds`,
      `1,1,2026-03-05 10:12:13,completed,5.00,6.00,31.00,${json},`,
      '2,2,2026-03-06 10:12:13,completed,5.00,6.00,36.00,id:1|name:Tea\\; green|sku:T-1|quantity:1|total:5.00|refunded:0.00;id:2|name:Mug|sku:M-1|quantity:2|total:20.00|refunded:10.00|refunded_qty:-1,id:9|amount:10.00|reason:'
    )
  );
  expect(figures).toMatchObject({ orders: 2, gross: 45, returns: 10, net: 35 });
  expect(texts('product_name')).toEqual(['Mug "L"', 'Tea; green', 'Mug']);
});

const SHOPIFY =
  'Name,Email,Financial Status,Subtotal,Shipping,Taxes,Total,Discount Amount,Created at,' +
  'Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Lineitem discount';

it('Shopify takes off discounts of lines as well as of whole orders', async () => {
  const { lines, figures } = await readContent(
    csv(
      SHOPIFY,
      '#1,a@x.org,paid,22.50,5.00,0.00,27.50,7.50,2026-03-05 10:12:13 +0000,2,Mug,10.00,M-1,5.00',
      '#1,a@x.org,,,,,,,2026-03-05 10:12:13 +0000,1,Tea,10.00,T-1,0.00',
      '#2,b@x.org,paid,9.00,5.00,1.40,15.40,1.00,2026-03-06 10:12:13 +0000,1,Mug,10.00,M-1,0.00',
      '#3,b@x.org,paid,8.00,5.00,0.00,13.00,2.00,2026-03-07 10:12:13 +0000,1,Mug,10.00,M-1,2.00'
    )
  );
  expect(figures).toMatchObject({ orders: 3, gross: 39.5 });
  expect([...lines.total]).toEqual([13.5, 9, 9, 8]);
});

it('Shopify takes free postage off no goods', async () => {
  const { figures } = await readContent(
    csv(
      SHOPIFY,
      '#1,a@x.org,paid,30.00,0.00,0.00,30.00,5.00,2026-03-05 10:12:13 +0000,2,Mug,10.00,M-1,0.00',
      '#1,a@x.org,,,,,,,2026-03-05 10:12:13 +0000,1,Tea,10.00,T-1,0.00',
      '#2,b@x.org,paid,9.00,5.00,1.40,15.40,1.00,2026-03-06 10:12:13 +0000,1,Mug,10.00,M-1,0.00'
    )
  );
  expect(figures).toMatchObject({ orders: 2, gross: 39 });
});

it("JD's orders count for what they are settled at, after the shop's discounts", async () => {
  const { figures } = await readContent(
    csv(
      '订单号,商品名称,订购数量,下单时间,京东价,订单金额,结算金额,应付金额,订单状态,下单帐号,货号',
      '5001,马克杯,2,2026-06-18 20:00:00,10.00,26.00,23.00,23.00,完成,ann,M-1',
      '5001,盘子,1,2026-06-18 20:00:00,6.00,26.00,23.00,23.00,完成,ann,P-1',
      '5002,盘子,1,2026-06-19 20:00:00,6.00,6.00,5.00,5.00,完成,bob,P-1',
      '5003,马克杯,1,2026-06-19 20:00:00,10.00,10.00,0.00,10.00,等待出库,bob,M-1'
    )
  );
  expect(figures).toMatchObject({ orders: 3, gross: 38 });
});

it("Rakuten's orders count after coupons of the shop, not after those of Rakuten", async () => {
  const { figures, roles } = await readContent(
    csv(
      '注文番号,注文日時,商品合計金額,送料合計,請求金額,合計金額,クーポン利用総額,店舗発行クーポン利用額,楽天発行クーポン利用額,注文者メールアドレス,商品名,商品番号,単価,個数',
      '300-1,2026/03/05 10:12:13,2500,500,2750,3000,250,250,0,a@x.jp,カップ,C-1,1000,2',
      '300-1,2026/03/05 10:12:13,2500,500,2750,3000,250,250,0,a@x.jp,皿,P-1,500,1',
      '300-2,2026/03/06 10:12:13,1000,500,1300,1500,200,100,100,b@x.jp,カップ,C-1,1000,1',
      '300-3,2026/03/07 10:12:13,1500,500,2000,2000,0,0,0,b@x.jp,カップ,C-1,1000,1',
      '300-3,2026/03/07 10:12:13,1500,500,2000,2000,0,0,0,b@x.jp,皿,P-1,500,1'
    )
  );
  expect(roles).toMatchObject({ 店舗発行クーポン利用額: 'discount', クーポン利用総額: 'ignore' });
  expect(figures).toMatchObject({ orders: 3, gross: 4650 });
});

it("Shopee's vouchers of the shop are taken off once an order", async () => {
  const { figures } = await readContent(
    csv(
      'Order ID,Order Status,Order Creation Date,Product Name,SKU Reference No.,Deal Price,Quantity,Product Subtotal,Seller Voucher(PHP),Grand Total,Buyer Paid Shipping Fee,Username (Buyer)',
      '1,Completed,2026-01-05 21:15,Mug,M-1,100.00,2,200.00,25.00,265.00,40.00,ann',
      '1,Completed,2026-01-05 21:15,Plate,P-1,50.00,1,50.00,25.00,265.00,40.00,ann',
      '2,Completed,2026-01-06 21:15,Plate,P-1,50.00,1,50.00,0.00,90.00,40.00,bob'
    )
  );
  expect(figures).toMatchObject({ orders: 2, gross: 275 });
});
