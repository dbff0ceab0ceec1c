import type { Role } from '../../../contract/roles.ts';
import { meaningsOf } from './header-meanings.ts';
import { normaliseHeader } from './normalise-header.ts';

export { normaliseHeader };

/** Words that indicate a role within a longer header (`Billing Country`), weaker than a match. */
export const PART_WORDS: Partial<Record<Role, readonly string[]>> = {
  order_date: words(
    'date|time|日期|时间|時間|fecha|data|datum|dato|дата|tarihi|تاريخ|วันที่|ngày|tanggal|日付|日時|날짜|일자|일시|ημερομηνία|תאריך'
  ),
  email: words('email|e mail|邮箱|correo|courriel|メール|이메일|почта|อีเมล'),
  phone: words('phone|mobile|电话|手机|telefon|téléphone|teléfono|телефон|電話|전화'),
  country: words('country|国家|pays|país|paese|land|страна|国'),
  region: words('province|state|都道府県|省|provincia|bundesland'),
  city: words('city|城市|ciudad|ville|città|cidade|stadt'),
  postcode: words('postcode|zip|zipcode|postal|邮编|plz|郵便番号|우편번호'),
  category: words(
    'category|categories|类目|分类|kategorie|catégorie|categoría|categoria|категория'
  ),
  quantity: words(
    'quantity|qty|数量|quantité|cantidad|quantità|quantidade|menge|anzahl|aantal|ilość|количество|الكمية|จำนวน|số lượng|jumlah|個数|수량|adet'
  ),
  unit_price: words(
    'price|单价|prix|precio|prezzo|preço|preis|prijs|cena|цена|fiyat|fiyatı|سعر|ราคา|giá|harga|価格|単価|가격|단가'
  ),
  refund_amount: words(
    'refund amount|refunded amount|amount refunded|total refunded|refund total|退款金额|erstattungsbetrag|montant remboursé|' +
      'importe reembolsado|importo rimborsato|valor reembolsado|返金額|返金金額'
  ),
  refund_quantity: words('quantity returned|quantity refunded|quantity of return|退货数量|返品数'),
  product_name: words(
    'product name|item name|which product|which item|商品名|produktname|produit|producto|prodotto|produto|товар'
  ),
  product_id: words('sku|product id|商品id|stock code'),
  customer_id: words('customer id|kundennummer'),
  order_id: words('order id|order number|订单号|订单编号|bestellnummer|注文番号|주문번호'),
  status: words(
    'status|状态|statut|estado|stato|статус|ステータス|상태|durumu|trạng thái|สถานะ|حالة|סטטוס|κατάσταση'
  ),
  text: words('review|评论|评价|レビュー|리뷰'),
  spend: words('spend|spent|花费|消耗|广告费'),
  impressions: words('impressions|曝光|展现'),
  clicks: words('clicks|点击')
};

/** Together with a word for a price they mean the total of the line. */
export const TOTAL_WORDS = words(
  'total|totals|totale|totaal|totalt|gesamt|summe|suma|summa|razem|łącznie|celkem|celková|celkom|toplam|итого|всего|сумма|разом|сума|' +
    '合计|合計|小计|小計|总价|總價|총|합계|tổng|รวม|jumlah|إجمالي|الإجمالي|مجموع|סהכ|σύνολο|yhteensä|összesen|spolu|skupaj|ukupno|iš viso|kopā|kokku|общо|вкупно|i alt'
);

/** A header whose meaning depends on other headers. */
export const IN_COMPANY: readonly { when: string; header: string; role: Role }[] = [
  // Shopify calls the order number "Name" (#1001)
  { when: 'lineitem name', header: 'name', role: 'order_id' },
  // Amazon's item price is already multiplied by the quantity
  { when: 'amazon order id', header: 'item price', role: 'line_total' },
  { when: 'order item id', header: 'item price', role: 'line_total' },
  // for wholesalers the wholesale price is the sales price, and their customers are shops
  { when: 'retailer name', header: 'wholesale price', role: 'unit_price' },
  { when: 'po number', header: 'wholesale price', role: 'unit_price' },
  { when: 'wholesale price', header: 'retailer name', role: 'customer_id' },
  // Wildberries has its own listing number besides the shop's article number
  { when: 'артикул поставщика', header: 'номенклатура', role: 'product_id' },
  { when: 'номенклатура', header: 'артикул поставщика', role: 'product_name' },
  // a list with "Code", "Description" and "Price" is a product list
  { when: 'description', header: 'code', role: 'product_id' },
  { when: 'bezeichnung', header: 'nummer', role: 'product_id' },
  // names of persons in two columns
  { when: 'last', header: 'first', role: 'customer_name' },
  // a region in Czech and a country in Polish
  ...words(
    'miasto|klient|kupujący|numer klienta|imię i nazwisko|kod pocztowy|zgoda marketingowa|numer zamówienia|nr zamówienia'
  ).map((when) => ({ when, header: 'kraj', role: 'country' }) as const),
  // with fee columns, the total is the payout
  { when: 'selling fees', header: 'product sales', role: 'line_total' }
];

/** "Name" alone: of a product or a person, depending on the other columns. */
export const BARE_NAMES = new Set(
  words(
    'name|nom|nombre|nome|naam|namn|navn|nazwa|název|название|имя|isim|nama|ad|名称|名前|이름|الاسم|ชื่อ|tên|όνομα|שם|názov|назва|наименование|naziv|pavadinimas|nosaukums|nimetus'
  )
);

/** Those of them that no person has; firms do, in a list of customers. */
const NAMES_OF_THINGS = new Set(
  words('nazwa|název|názov|название|назва|наименование|naziv|pavadinimas|nosaukums|nimetus|名称')
);

const OF_A_PERSON: ReadonlySet<Role> = new Set<Role>(['customer_id', 'email', 'phone']);
const OF_A_LINE: readonly Role[] = ['quantity', 'unit_price'];
/** What customers' own files do not hold. */
const OF_GOODS: readonly Role[] = [...OF_A_LINE, 'order_id', 'order_date', 'rating'];
const NAMES_GOODS: readonly Role[] = ['product_name', 'description'];

/** Attributes that products have and people do not. */
const VARIANTS = new Set(
  words(
    'variant|variants|variant name|variation|option|size|variante|varianten|déclinaison|opción|talla|taglia|opzione|variatie|' +
      'wariant|varianta|variantnamn|variantti|varyant|вариант|размер|规格|型号|尺码|バリエーション|オプション|옵션|المقاس'
  )
);

/**
 * What a bare "Name" refers to: the entity of the column before it, otherwise of the one after;
 * next to a quantity, unit price or variant it is the product, if no other column names that.
 */
export function bareNameOf(headers: readonly string[], column: number): Role | null {
  if (!BARE_NAMES.has(headers[column])) return null;
  const beside = [headers[column - 1], headers[column + 1]].map(surestMeaning);
  const others = headers.filter((_, at) => at !== column).map(surestMeaning);
  const isSold = OF_GOODS.some((role) => others.includes(role));
  const isOfThing = NAMES_OF_THINGS.has(headers[column]) && isSold;
  if (isOfThing && !others.includes('product_name')) return 'product_name';
  const isOfSales = others.includes('order_id') && others.includes('product_name');
  if (isOfSales && !others.some((meaning) => meaning?.startsWith('customer_'))) {
    return 'customer_name';
  }
  for (const meaning of beside) {
    if (meaning === 'product_id') return 'product_name';
    if (meaning && OF_A_PERSON.has(meaning)) return 'customer_name';
  }
  const isVaried = VARIANTS.has(headers[column + 1]) && !others.includes('product_name');
  if (isVaried) return 'product_name';
  if (!beside.some((meaning) => meaning && OF_A_LINE.includes(meaning))) return null;
  // an order's total and customer are often next to its number
  const isTotal = others.includes('line_total') && !others.includes('order_id');
  const isPriced = others.includes('unit_price') || isTotal;
  const isOfLines = others.includes('quantity') && isPriced;
  const isNamed = NAMES_GOODS.some((role) => others.includes(role));
  return isOfLines && !isNamed ? 'product_name' : null;
}

/** "#1001" is an order number, even if the column is only called a name. */
const ORDER_NUMBER = /^#\s?[A-Z]{0,5}-?\d{1,12}$/i;

/** Whether a bare "Name" contains order numbers, as in Shopify's export. */
export function namesOrders(header: string, values: readonly string[]): boolean {
  if (!BARE_NAMES.has(header) || values.length === 0) return false;
  return values.every((value) => ORDER_NUMBER.test(value.trim()));
}

function surestMeaning(header: string | undefined): Role | undefined {
  // a bare "ID" is ambiguous
  if (!header || /^(id|code|no|nr)$/.test(header)) return undefined;
  return [...meaningsOf(header)].sort((a, b) => b.score - a.score).at(0)?.role;
}

/** Next to a text these are its headline, not the name of its subject. */
export const HEADLINES = new Set(
  words(
    'title|headline|subject|review title|titel|überschrift|titre|título|titolo|titulo|tytuł|başlık|заголовок|тема|العنوان|หัวข้อ|tiêu đề|judul|タイトル|件名|제목|标题|標題'
  )
);

function words(joined: string): readonly string[] {
  return joined.split('|').map(normaliseHeader);
}

/** Scripts without spaces between words. */
const WITHOUT_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Whether `part` occurs in a normalised header as whole words (Chinese, Thai: anywhere). */
export function holdsWords(header: string, part: string): boolean {
  if (WITHOUT_BLANKS.test(part)) return header.includes(part);
  return ` ${header} `.includes(` ${part} `);
}
