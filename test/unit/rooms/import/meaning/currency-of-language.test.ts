import { describe, expect, it } from 'vitest';
import { currencyOfLanguage } from '../../../../../workers/rooms/import/meaning/amounts/currency-of-language.ts';
import { describeText } from '../read-text.ts';

describe('the currency that headers make likely', () => {
  it.each([
    ['CNY', '订单号,日期,商品,数量,单价'],
    ['JPY', '注文番号,注文日,商品名,数量,単価'],
    ['JPY', '番号,日付,お客様,数,金額'],
    ['KRW', '주문번호,날짜,상품,수량,단가'],
    ['THB', 'เลขที่ใบสั่งซื้อ,วันที่,ลูกค้า,สินค้า'],
    ['ILS', 'מספר הזמנה,תאריך,לקוח,מוצר'],
    ['VND', 'Mã đơn hàng,Ngày,Khách hàng,Số lượng'],
    ['PLN', 'Numer zamówienia,Data,Klient,Ilość,Cena'],
    ['CZK', 'Číslo objednávky,Datum,Zákazník,Zboží,Množství,Cena za kus,Měna'],
    ['TRY', 'Sipariş No,Tarih,Müşteri,Ürün,Adet,Fiyat'],
    ['HUF', 'Rendelésszám,Dátum,Vevő,Termék,Mennyiség,Ár'],
    ['UAH', 'Номер замовлення,Дата,Клієнт,Кількість,Ціна'],
    ['IDR', 'No Pesanan,Tanggal,Pelanggan,Barang,Jumlah,Harga'],
    ['SEK', 'Beställning,Datum,Kund,Antal,Pris'],
    ['NOK', 'Ordre,Dato,Kunde,Antall,Pris'],
    ['', 'Order ID,Date,Customer,Product,Quantity,Price'],
    ['', 'Pedido,Fecha,Cliente,Producto,Cantidad,Precio'],
    ['', 'Bestellnummer,Datum,Käufer,Stück,Preis'],
    ['', '訂單編號,日期,商品,數量,金額'],
    ['', 'رقم الطلب,التاريخ,العميل,المنتج'],
    ['', 'Номер заказа,Дата,Клиент,Количество,Цена'],
    ['', '订单号,Numer zamówienia,Ilość']
  ])('%s: %s', (currency, headers) => {
    expect(currencyOfLanguage(headers.split(','))).toBe(currency);
  });

  it('is said of a file only where nothing in it names one', async () => {
    const header = 'Numer zamówienia;Data;Klient;Produkt;Ilość;Cena';
    const bare = await describeText(`${header}\n1;2026-03-05;Jan;Kubek;2;20,00\n`);
    expect([bare.currency, bare.likelyCurrency]).toEqual(['', 'PLN']);
    const said = await describeText(`${header}\n1;2026-03-05;Jan;Kubek;2;20,00 €\n`);
    expect([said.currency, said.likelyCurrency]).toEqual(['EUR', undefined]);
  });
});
