/** How shops of a country write their files. */
export interface WrittenLanguage {
  /** Order number, day, buyer, goods, pieces, price of one, discount, total of the line, status. */
  headers: readonly string[];
  /** Before thousands and cents. */
  thousands: string;
  decimal: string;
  /** The order of a day's parts, with what stands between them. */
  day: string;
  delimiter: string;
  done: string;
  calledOff: string;
  /** Before a row that adds the others up. */
  total: string;
}

const language = (
  headers: string,
  [thousands, decimal, day, delimiter]: readonly [string, string, string, string],
  [done, calledOff, total]: readonly [string, string, string]
): WrittenLanguage => ({
  headers: headers.split('|'),
  thousands,
  decimal,
  day,
  delimiter,
  done,
  calledOff,
  total
});

const BLANK = '\u00a0';

export const WRITTEN_LANGUAGES: Readonly<Record<string, WrittenLanguage>> = {
  English: language(
    'Order number|Created at|Customer name|Item|Qty|Unit price|Discount|Line total|Status',
    [',', '.', 'Y-M-D', ','],
    ['Shipped', 'Cancelled', 'Total']
  ),
  German: language(
    'Belegnr.|Kaufdatum|Kundenname|Bezeichnung|Menge|Einzelpreis|Rabatt|Gesamtpreis|Bestellstatus',
    ['.', ',', 'D.M.Y', ';'],
    ['Versendet', 'Storniert', 'Summe']
  ),
  French: language(
    'N° commande|Date de commande|Client|Désignation|Nombre|Prix unitaire|Remise|Total ligne|Statut',
    ['\u202f', ',', 'D/M/Y', ';'],
    ['Expédiée', 'Annulée', 'Total']
  ),
  Spanish: language(
    'Nº pedido|Fecha|Cliente|Artículo|Uds|Precio|Descuento|Importe|Estado',
    ['.', ',', 'D/M/Y', ';'],
    ['Enviado', 'Anulado', 'Total']
  ),
  Italian: language(
    'Numero ordine|Data ordine|Acquirente|Articolo|Q.tà|Prezzo|Sconto|Importo|Stato',
    ['.', ',', 'D/M/Y', ';'],
    ['Spedito', 'Annullato', 'Totale']
  ),
  Polish: language(
    'Nr zamówienia|Data sprzedaży|Kupujący|Nazwa|Szt.|Cena|Rabat|Wartość|Status',
    [BLANK, ',', 'D.M.Y', ';'],
    ['Wysłane', 'Anulowane', 'Razem']
  ),
  Swedish: language(
    'Ordernummer|Köpdatum|Kund|Benämning|Antal|À-pris|Rabatt|Radsumma|Status',
    [BLANK, ',', 'Y-M-D', ';'],
    ['Skickad', 'Makulerad', 'Summa']
  ),
  Finnish: language(
    'Tilausnro|Pvm|Ostaja|Nimike|Kpl|Kappalehinta|Alennus|Rivisumma|Tila',
    [BLANK, ',', 'D.M.Y', '\t'],
    ['Lähetetty', 'Peruttu', 'Yhteensä']
  ),
  Russian: language(
    '№ заказа|Дата|Заказчик|Наименование|Кол-во|Цена за шт.|Скидка|Сумма позиции|Статус',
    [BLANK, ',', 'D.M.Y', ';'],
    ['Отправлен', 'Отменён', 'Итого']
  ),
  Bulgarian: language(
    'Поръчка №|Дата на поръчка|Купувач|Име на продукт|Брой|Единична цена|Отстъпка|Стойност|Статус',
    [BLANK, ',', 'D.M.Y', ';'],
    ['Изпратена', 'Отказана', 'Общо']
  ),
  Lithuanian: language(
    'Užsakymo Nr.|Užsakymo data|Pirkėjas|Prekė|Vnt.|Kaina|Nuolaida|Suma|Būsena',
    [BLANK, ',', 'Y-M-D', '\t'],
    ['Išsiųstas', 'Atšauktas', 'Iš viso']
  ),
  Greek: language(
    'Αρ. παραγγελίας|Ημερομηνία|Πελάτης|Είδος|Τεμάχια|Τιμή μονάδας|Έκπτωση|Αξία|Κατάσταση',
    ['.', ',', 'D/M/Y', ';'],
    ['Απεστάλη', 'Ακυρώθηκε', 'Σύνολο']
  ),
  Turkish: language(
    'Sipariş No|Sipariş Tarihi|Alıcı|Ürün Adı|Adet|Birim Fiyat|İndirim|Tutar|Durum',
    ['.', ',', 'D.M.Y', ';'],
    ['Kargolandı', 'İptal Edildi', 'Toplam']
  ),
  Arabic: language(
    'رقم الطلب|تاريخ الطلب|اسم العميل|الصنف|العدد|سعر الوحدة|الخصم|المبلغ|حالة الطلب',
    [',', '.', 'Y-M-D', ','],
    ['مكتمل', 'ملغي', 'الإجمالي']
  ),
  Thai: language(
    'เลขที่บิล|วันที่|ชื่อลูกค้า|ชื่อสินค้า|จำนวน|ราคาต่อหน่วย|ส่วนลด|จำนวนเงิน|สถานะ',
    [',', '.', 'Y-M-D', ','],
    ['จัดส่งแล้ว', 'ยกเลิก', 'รวม']
  ),
  Korean: language(
    '주문번호|주문일|구매자|상품명|수량|단가|할인금액|판매금액|주문상태',
    [',', '.', 'Y-M-D', ','],
    ['배송완료', '취소', '합계']
  ),
  Chinese: language(
    '订单号|下单时间|买家昵称|品名|件数|售价|优惠金额|小计|订单状态',
    [',', '.', 'Y/M/D', ','],
    ['交易成功', '已取消', '合计']
  ),
  Japanese: language(
    '受注番号|受注日|購入者|品名|点数|販売単価|値引額|小計|ステータス',
    [',', '.', 'Y/M/D', ','],
    ['発送済み', 'キャンセル', '合計']
  )
};
