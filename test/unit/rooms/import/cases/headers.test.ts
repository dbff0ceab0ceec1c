import { describe, expect, test } from 'vitest';
import { SHARED } from '../../../../kit/shared.ts';
import { readCase, readContent } from './read-case.ts';

/** Meanings that were found, by header. */
async function rolesOf(text: string, separator = ',') {
  const rows = text.trim().split('\n');
  const read = await readContent(rows.map((row) => row.trim()).join('\n') + '\n');
  const headers = rows[0].split(separator).map((header) => header.trim());
  return { read, roles: headers.map((header) => read.roles[header]) };
}

const ROLES = [
  'order_id',
  'order_date',
  'customer_id',
  'email',
  'product_name',
  'quantity',
  'unit_price',
  'line_total',
  'status',
  'currency'
];

/** The same ten columns, as shops of each language call them. */
const LANGUAGES: [string, string][] = [
  [
    'German',
    'Auftragsnr.;Auftragsdatum;Kunden-Nr.;E-Mail-Adresse;Artikelbezeichnung;Stückzahl;Stückpreis;Positionssumme;Bestellstatus;Währung'
  ],
  [
    'German, spelt out',
    'BESTELL-NR.;BESTELLDATUM;KUNDENNR;E-MAIL;PRODUKT;STUECKZAHL;STUECKPREIS;GESAMTPREIS IN €;STATUS;WAEHRUNG'
  ],
  [
    'Finnish',
    'Tilausnumero;Tilauspäivä;Asiakasnumero;Sähköposti;Tuotenimi;Määrä;Yksikköhinta;Rivisumma;Tila;Valuutta'
  ],
  [
    'Hungarian',
    'Rendelésszám;Rendelés dátuma;Vevőkód;E-mail cím;Termék neve;Mennyiség;Egységár;Összesen;Állapot;Pénznem'
  ],
  [
    'Romanian',
    'Număr comandă;Data comenzii;Cod client;Adresă de e-mail;Denumire produs;Cantitate;Preț unitar;Valoare totală;Stare comandă;Monedă'
  ],
  [
    'Persian',
    'شماره سفارش;تاریخ سفارش;کد مشتری;ایمیل;نام محصول;تعداد;قیمت واحد;مبلغ کل;وضعیت سفارش;واحد پول'
  ],
  [
    'French',
    'N° de commande;Date de commande;N° client;Adresse e-mail;Désignation;Qté;Prix unitaire HT;Total HT;État de la commande;Devise'
  ],
  [
    'Spanish',
    'Nº de pedido;Fecha de compra;Código de cliente;Correo electrónico;Producto;Cantidad;Precio unitario;Importe total;Estado del pedido;Moneda'
  ],
  [
    'Italian',
    'Numero ordine;Data ordine;Codice cliente;Indirizzo e-mail;Nome prodotto;Quantità;Prezzo unitario;Totale riga;Stato ordine;Valuta'
  ],
  [
    'Portuguese',
    'Número do pedido;Data do pedido;Código do cliente;E-mail;Produto;Quantidade;Preço unitário;Valor total;Situação do pedido;Moeda'
  ],
  [
    'Dutch',
    'Bestelnummer;Besteldatum;Klantnummer;E-mailadres;Productnaam;Aantal;Stuksprijs;Totaalbedrag;Bestelstatus;Valuta'
  ],
  [
    'Polish',
    'Numer zamówienia;Data zamówienia;Nr klienta;Adres e-mail;Nazwa produktu;Ilość;Cena jednostkowa;Wartość brutto;Status zamówienia;Waluta'
  ],
  [
    'Turkish',
    'Sipariş No;Sipariş Tarihi;MÜŞTERİ NO;E-posta;Ürün Adı;Adet;Birim Fiyatı;Toplam Tutar;Sipariş Durumu;Para Birimi'
  ],
  [
    'Russian',
    '№ заказа;Дата заказа;ID клиента;Электронная почта;Наименование товара;Кол-во;Цена за шт.;Сумма;Статус заказа;Валюта'
  ],
  [
    'Arabic',
    'رقم الطلب;تاريخ الشراء;رقم العميل;البريد الالكتروني;اسم المُنتج;الكميّة;سعر القطعة;الإجمالي;حالة الطلب;العملة'
  ],
  ['Thai', 'หมายเลขคำสั่งซื้อ;วันที่สั่งซื้อ;รหัสลูกค้า;อีเมล;ชื่อสินค้า;จำนวน;ราคาต่อหน่วย;ราคารวม;สถานะคำสั่งซื้อ;สกุลเงิน'],
  [
    'Vietnamese',
    'Mã đơn hàng;Ngày đặt hàng;Mã khách hàng;Email;Tên sản phẩm;Số lượng;Đơn giá;Thành tiền;Trạng thái đơn hàng;Tiền tệ'
  ],
  [
    'Indonesian',
    'No. Pesanan;Tanggal Pesanan;ID Pelanggan;Alamat Email;Nama Barang;Jumlah;Harga Satuan;Total Harga;Status Pesanan;Mata Uang'
  ],
  ['Japanese', '受注番号;ご注文日;会員番号;メールアドレス;商品名;個数;販売価格;小計;注文状況;通貨'],
  ['Korean', '주문번호;주문일시;고객번호;이메일;상품명;수량;판매가;결제금액;주문상태;통화'],
  ['Chinese', '小票号;销售日期;会员卡号;邮箱;货品名称;销售数量;实售价;销售额;订单状态;币种'],
  [
    'traditional Chinese',
    '訂單號碼;訂單日期;會員編號;電子郵件;商品名稱;數量;單價;小計;訂單狀態;幣別'
  ],
  [
    'English',
    'Order #;Purchased On;Customer No.;E-mail;Item Description;Qty Ordered;Price Each;Row Total;Order State;Currency'
  ],
  [
    'Swedish',
    'Ordernummer;Orderdatum;Kundnummer;E-post;Produktnamn;Antal;Styckpris;Radsumma;Orderstatus;Valuta'
  ],
  [
    'Czech',
    'Číslo objednávky;Datum objednávky;Číslo zákazníka;E-mail;Název zboží;Počet kusů;Cena za kus;Celkem;Stav objednávky;Měna'
  ],
  [
    'Greek',
    'Αριθμός παραγγελίας;Ημερομηνία παραγγελίας;Κωδικός πελάτη;Email;Προϊόν;Ποσότητα;Τιμή μονάδας;Σύνολο;Κατάσταση;Νόμισμα'
  ],
  ['Hebrew', 'מספר הזמנה;תאריך הזמנה;מספר לקוח;דוא"ל;שם מוצר;כמות;מחיר ליחידה;סה"כ;סטטוס;מטבע'],
  [
    'Ukrainian',
    'Номер замовлення;Дата замовлення;Код клієнта;Електронна пошта;Назва товару;Кількість;Ціна за одиницю;Сума;Статус замовлення;Валюта'
  ]
];

describe('headers of every language', () => {
  test.each(LANGUAGES)('%s', async (_language, header) => {
    const quoted = header
      .split(';')
      .map((name) => (name.includes('"') ? `"${name.replaceAll('"', '""')}"` : name))
      .join(';');
    const read = await readContent(
      `${quoted}\nA-1;2026-03-05;K7;a@b.example;Mug;2;7.50;15.00;x1;EUR\n` +
        `A-1;2026-03-05;K7;a@b.example;Pot;1;24.00;24.00;x1;EUR\n` +
        `A-2;2026-03-31;K8;c@d.example;Mug;3;7.50;22.50;x2;EUR\n`
    );
    expect(read.draft.kind).toBe('order_lines');
    expect(read.draft.columns.map(({ role }) => role)).toEqual(ROLES);
    expect(read.figures).toMatchObject({ orders: 2, customers: 2, gross: 61.5 });
    expect(read.source.currency).toBe('EUR');
  });

  test.each([
    ['Total (ex tax),Total (inc tax)', 'line_total'],
    ['Total (inc tax),Total (ex tax)', 'ignore'],
    ['Grand Total (Base),Grand Total (Purchased)', 'line_total']
  ])('of %s the amount without tax is the line’s', async (header, first) => {
    const { roles } = await rolesOf(`Order No.,Date,Customer,${header}\n1,2026-03-05,Ann,10,11`);
    expect(roles[3]).toBe(first);
  });

  test.each([
    ['Betrag in €', 'EUR'],
    ['Total [USD]', 'USD'],
    ['Amount (GBP)', 'GBP'],
    ['金额(元)', 'CNY'],
    ['Amount', '']
  ])('the currency of %s', async (header, currency) => {
    const { read } = await rolesOf(`Order No.;Date;Customer;${header}\n1;2026-03-05;Ann;10`, ';');
    expect(read.source.currency).toBe(currency);
  });

  test('two currencies in headers name none', async () => {
    const { read } = await rolesOf(
      'Order No.,Date,SKU,Qty,Price (GBP),Cost (USD)\n1,2026-03-05,M-1,1,10,4'
    );
    expect(read.source.currency).toBe('');
  });
});

describe('a bare name', () => {
  test.each([
    ['Order #,Date,SKU,Name,Qty,Price', 'product_name'],
    ['Order #,Date,Name,SKU,Qty,Price', 'product_name'],
    ['Nr zamówienia,Data,Kod produktu,Nazwa,Ilość,Cena', 'product_name'],
    ['N° de commande,Date,N° client,Nom,Qté,Prix', 'customer_name'],
    ['Nº de pedido,Fecha,Código de cliente,Nombre,Cantidad,Precio', 'customer_name'],
    ['Order #,Date,Customer ID,Name,Qty,Price', 'customer_name'],
    ['Order #,Date,Name,Email,Qty,Price', 'customer_name']
  ])('in %s', async (header, role) => {
    const at = header.split(',').findIndex((own) => /^(Name|Nom|Nombre|Nazwa)$/.test(own));
    const cells = header.split(',').map((_, i) => (i === 1 ? '2026-03-05' : i > 3 ? '2' : `x${i}`));
    const { roles } = await rolesOf(`${header}\n${cells.join(',')}`);
    if (header.includes('Email')) expect(['customer_name']).toContain(roles[at]);
    else expect(roles[at]).toBe(role);
  });
});

describe('lines of orders by their values', () => {
  test('pieces × price = total; what changes within an order is the product', async () => {
    const { read, roles } = await rolesOf(`
      zzk,qqd,wwc,xxp,nn,pp,tt
      F-101,2026-03-05,Ann Archer,Blue mug,2,7.50,15.00
      F-101,2026-03-05,Ann Archer,Tea pot,1,24.00,24.00
      F-102,2026-03-14,Bob Baker,Blue mug,1,7.50,7.50
      F-103,2026-03-31,Cat Cole,Wooden spoon,3,2.25,6.75
    `);
    expect(read.draft.kind).toBe('order_lines');
    expect(read.draft.kindReason.key).toBe('values_order_lines');
    expect(roles).toEqual([
      'order_id',
      'order_date',
      'customer_id',
      'product_name',
      'quantity',
      'unit_price',
      'line_total'
    ]);
    expect(read.figures).toMatchObject({ orders: 3, gross: 53.25 });
  });

  test('one column of amounts is what a line came to', async () => {
    const { read, roles } = await rolesOf(`
      aaq,bbq,ccq
      2026-03-05,Blue mug,"15.00"
      2026-03-06,Tea pot,"24.50"
      2026-03-07,Blue mug,"7.50"
    `);
    expect(read.draft.kind).toBe('order_lines');
    expect(roles).toEqual(['order_date', 'product_name', 'line_total']);
  });

  test('what a header says stands, and a time of day is no product', async () => {
    const { read, roles } = await rolesOf(`
      Shop,qqn,wwd,tta,Order status,ffs,rri,ssu
      R,A10F,15/03/2026,18:01,Completed,12.50,0.00,-3.60
      R,B20E,15/03/2026,18:40,Refund,12.00,-12.00,0.00
      R,C30D,16/03/2026,19:02,Completed,10.50,0.00,-3.15
      R,D40C,17/03/2026,19:30,Completed,8.50,0.00,-2.10
    `);
    expect(roles[4]).toBe('status');
    expect(roles[3]).not.toBe('product_id');
    expect(roles).not.toContain('quantity');
    expect(roles).not.toContain('product_name');
    expect(read.draft.kind).toBe('order_lines');
  });

  test.each([
    ['no dates', 'aaq,bbq,ccq\nx,y,1.25\nz,w,2.50\n'],
    [
      'a week a row, and what a model made of it',
      'DATE,revenue,tv_S,search_clicks_P,events\n' +
        '2025-11-23,2754371.6666,22358.3466,0,na\n2025-11-30,2584276.6666,28613.4533,29511.71,event1\n' +
        '2025-12-07,2547386.6666,0,36132.36,na\n'
    ],
    ['no amounts', 'aaq,bbq,ccq\n2026-03-05,y,x\n2026-03-06,w,z\n'],
    ['nothing sold', 'aaq,ccq\n2026-03-05,1.25\n2026-03-06,1.75\n'],
    ['known headers', 'age,class,date,score\n30,a,2026-03-05,1.25\n31,b,2026-03-06,2.50\n']
  ])('%s: not lines of orders', async (_why, text) => {
    expect((await readContent(text)).draft.kind).not.toBe('order_lines');
  });
});

describe('kinds of files', () => {
  test.each([
    ['title,body,rating,product', ['title', 'text', 'rating', 'product_name']],
    ['Titre,Commentaire,Note,Produit', ['title', 'text', 'rating', 'product_name']],
    ['タイトル,レビュー本文,評価,商品名', ['title', 'text', 'rating', 'product_name']]
  ])('the headline of a review names no product: %s', async (header, wanted) => {
    const { read, roles } = await rolesOf(`
      ${header}
      Lovely,Warm and soft and just as pictured there,5,Throw
      Broke,The lid broke after a week or so of use,1,Caddy
    `);
    expect(read.draft.kind).toBe('texts');
    expect(roles).toEqual(wanted);
  });

  test('a headline is the product where the file has no other text', async () => {
    const { roles } = await rolesOf('Order #,Date,Title,Qty,Price\n1,2026-03-05,Mug,1,5');
    expect(roles[2]).toBe('product_name');
  });

  test('a price without pieces: each row is one', async () => {
    const { read } = await rolesOf(`
      Order No.,Date,Product,Price
      1,2026-03-05,Mug,5.00
      1,2026-03-05,Mug,5.00
      2,2026-03-06,Pot,24.00
    `);
    expect(read.figures).toMatchObject({ orders: 2, gross: 34 });
    expect([...read.lines.quantity]).toEqual([1, 1, 1]);
  });

  test.each([
    ['German', 'Tag;Kampagne;Währungscode;Kosten;Impr.;Klicks', 'Google Ads'],
    ['French', 'Jour;Campagne;Code de devise;Coût;Impr.;Clics', 'Google Ads'],
    ['Spanish', 'Día;Campaña;Código de moneda;Coste;Impr.;Clics', 'Google Ads'],
    ['Chinese', '日期;广告系列;货币代码;费用;展示次数;点击次数', 'Google Ads'],
    [
      'German',
      'Tag;Kampagnenname;Auswertungsstart;Ausgegebener Betrag (EUR);Impressionen;Link-Klicks',
      'Meta Ads'
    ],
    [
      'French',
      'Jour;Nom de la campagne;Début des rapports;Montant dépensé (EUR);Impressions;Clics sur un lien',
      'Meta Ads'
    ],
    ['Chinese', '天;广告系列名称;报告开始日期;已花费金额 (EUR);展示次数;链接点击量', 'Meta Ads']
  ])('%s advertising: %s', async (_language, header, platform) => {
    const third = platform === 'Meta Ads' ? '2026-03-05' : 'EUR';
    const { read } = await rolesOf(`${header}\n2026-03-05;Spring;${third};12.40;1200;37`, ';');
    expect(read.draft.kind).toBe('spend');
    expect(read.draft.kindReason.detail.platform).toBe(platform);
    const held = ['order_date', 'channel', 'spend', 'impressions', 'clicks'];
    expect(Object.values(read.roles)).toEqual(expect.arrayContaining(held));
    expect(read.source.currency).toBe('EUR');
  });

  test.each([
    [
      'Indonesian',
      'No. Pesanan;Status Pesanan;Waktu Pesanan Dibuat;Nama Produk;Harga Setelah Diskon;Jumlah;Username (Pembeli)'
    ],
    ['Thai', 'หมายเลขคำสั่งซื้อ;สถานะการสั่งซื้อ;วันที่ทำการสั่งซื้อ;ชื่อสินค้า;ราคาขาย;จำนวน;ชื่อผู้ใช้ (ผู้ซื้อ)'],
    [
      'Vietnamese',
      'Mã đơn hàng;Trạng Thái Đơn Hàng;Ngày đặt hàng;Tên sản phẩm;Giá ưu đãi;Số lượng;Người Mua'
    ],
    ['Chinese', '訂單編號;訂單狀態;訂單成立日期;商品名稱;商品活動價格;數量;買家帳號']
  ])('Shopee in %s', async (_language, header) => {
    const { read } = await rolesOf(`${header}\nS1;ok;2026-03-05 21:15;Mug;100.00;2;ann`, ';');
    expect(read.draft.kindReason.detail.platform).toBe('Shopee');
    expect(read.figures).toMatchObject({ orders: 1, customers: 1, gross: 200 });
  });

  test('Mercado Libre in Portuguese; packages are sums', async () => {
    const { read } = await rolesOf(
      'N.º de venda;Data da venda;Estado;Unidades;Receita por produtos (BRL);Título do anúncio;Comprador\n' +
        '1;2026-03-05;Entregue;2;20.00;Caneca;Ana\n2;2026-03-06;Pacote de 2 produtos;;;;Beto',
      ';'
    );
    expect(read.draft.kindReason.detail.platform).toBe('Mercado Libre');
    expect(read.figures).toMatchObject({ orders: 1, gross: 20 });
    expect(read.source.currency).toBe('BRL');
  });

  test.each([
    ['Spanish', 'ID;Referencia;Nuevo cliente;Entrega;Cliente;Total;Pago;Estado;Fecha'],
    ['English', 'ID;Reference;New client;Delivery;Customer;Total;Payment;Status;Date']
  ])('PrestaShop in %s', async (_language, header) => {
    const { read } = await rolesOf(
      `${header}\n1;ABC;1;España;A. A;25,50 €;Card;ok;2026-03-05`,
      ';'
    );
    expect(read.draft.kindReason.detail.platform).toBe('PrestaShop');
    expect(read.figures).toMatchObject({ orders: 1, customers: 1, gross: 25.5 });
  });
});

describe.skipIf(!SHARED)('the files that were given', () => {
  test.each([
    ['01-magento-grid/input.csv', { orders: 5, customers: 4, gross: 273.15 }],
    ['02-bigcommerce-packed/input.csv', { orders: 4, gross: 295.25 }],
    ['04-tiktok-described/input.csv', { orders: 3, gross: 100 }],
    ['18-bundles/input.csv', { orders: 4, gross: 164 }],
    ['20-partial-refunds/input.csv', { orders: 3, customers: 2 }],
    ['26-squarespace/input.csv', { orders: 3, gross: 100 }],
    ['37-ebay-german/input.csv', { orders: 3, customers: 2, gross: 1258.98 }]
  ])('%s', async (path, figures) => {
    expect((await readCase(path)).figures).toMatchObject(figures);
  });

  test.each([
    ['05-google-ads/input.csv', 1067.25],
    ['06-meta-ads/input.csv', 1240.55]
  ])('%s: spend by day, sums aside', async (path, spend) => {
    const { source, draft } = await readCase(path);
    const column = source.columns.find(({ role }) => role === 'spend')!.column;
    if (column.type === 'text') throw new Error('spend is no number');
    const { codes, dictionary } = column;
    const sum = Array.from(codes).reduce((total, code) => total + dictionary[code], 0);
    expect([draft.kind, source.rowsKept, Math.round(sum * 100) / 100]).toEqual(['spend', 5, spend]);
  });

  test('07: six reviews, their bodies the text', async () => {
    const { draft, source, roles } = await readCase('07-reviews/input.csv');
    expect([draft.kind, source.rowsKept]).toEqual(['texts', 6]);
    expect(roles).toMatchObject({ title: 'title', body: 'text', rating: 'rating' });
  });

  test('18: the name behind the SKU is the product’s', async () => {
    const { roles } = await readCase('18-bundles/input.csv');
    expect(roles).toMatchObject({ 'Order #': 'order_id', SKU: 'product_id', Name: 'product_name' });
  });

  test('31: one row is one piece', async () => {
    const { roles, lines } = await readCase('31-lazada/input.csv');
    expect(roles).toMatchObject({ paidPrice: 'unit_price', unitPrice: 'ignore' });
    expect(new Set(lines.quantity)).toEqual(new Set([1]));
  });
});

test('remarks about products are not their names', async () => {
  const { roles } =
    await readContent(`Numero ordine,Data,Codice,Descrizione,Note prodotto,Quantità,Prezzo
1,05/01/2026,A1,Tazza blu,fragile,2,"10,00"
2,16/01/2026,A2,Piatto bianco,,1,"5,00"
3,17/01/2026,A1,Tazza blu,regalo,1,"10,00"
`);
  expect(roles).toMatchObject({ Descrizione: 'product_name', 'Note prodotto': 'ignore' });
});
