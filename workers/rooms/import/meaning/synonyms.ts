import type { Role } from '../../../contract/roles.ts';

/**
 * Header names of shop exports per role, normalised by `normaliseHeader`, the surest first (the
 * position lowers the score a little). From the public documentation and sample files of Shopify,
 * WooCommerce, Etsy, Square, Amazon, eBay, Stripe, PayPal, Taobao/Tmall, 1688, Pinduoduo, JD,
 * Douyin, Youzan and the UCI retail data.
 */
export const SYNONYMS: Partial<Record<Role, readonly string[]>> = {
  order_id: words(
    'order id|order number|order no|invoice no|invoice number|invoice id|invoice|amazon order id|' +
      'merchant order id|transaction id|receipt number|sales record number|bill no|bestellnummer|rechnungsnummer|订单编号|订单号|' +
      '主订单编号|订单id|商家订单号|交易号|单号|order|payment id|ticket|transaction no|transaction number|transaction|basket id|basket|' +
      'receipt no|receipt id|receipt|bon nr|kassenbon|panier|cesta|scontrino|小票号|购物篮|流水号'
  ),
  line_id: words('order item id|line id|line item id|lineitem id|子订单编号|子订单号|item id'),
  order_date: words(
    'order date|invoice date|purchase date|sale date|created at|created|created utc|date created|order created|transaction date|' +
      'order time|订单创建时间|下单时间|买家下单时间|订单成交时间|成交时间|订单时间|订单日期|交易创建时间|下单日期|date|datetime|day|' +
      'timestamp|paid at|paid date|date paid|payments date|订单付款时间|买家付款时间|支付时间|付款时间|交易时间|日期|时间|' +
      'datum|bestelldatum|rechnungsdatum|fecha|week|month'
  ),
  customer_id: words(
    'customer id|customer no|customer number|customer|client id|buyer id|user id|buyer username|buyer user id|buyer|' +
      '买家会员名|买家昵称|买家id|买家|客户编号|客户id|会员id|会员名|会员编号|用户id|下单帐号|下单账号|客户|顾客|kundennummer|kunde|' +
      'customer reference id|client|member id|member number|member no|member|loyalty card|card number'
  ),
  customer_name: words(
    'customer name|buyer name|billing name|full name|client name|客户姓名|买家姓名|收货人姓名|收货人|姓名|ship name|shipping name|' +
      'ship to name|收货人 提货人|name|first name billing|first name|last name'
  ),
  email: words(
    'email|e mail|customer email|buyer email|billing email|email address|from email address|email billing|邮箱|电子邮箱|电子邮件|' +
      'mail|买家邮箱'
  ),
  phone: words(
    'phone|phone number|billing phone|phone billing|mobile|mobile phone|telephone|tel|shipping phone|ship to phone|联系手机|' +
      '手机|手机号|手机号码|联系电话|电话|买家手机号|收货人手机号 提货人手机号|telefon|default address phone'
  ),
  product_id: words(
    'stock code|product id|sku|lineitem sku|item sku|variant sku|product code|article number|article no|item number|item code|' +
      '商品id|商品编号|商品编码|货号|商家编码|商家编码 商品维度|宝贝id|product no|asin|gtin|ean|barcode|artikelnummer|listing id|' +
      'handle|uniq id|custom label|外部系统编号|item id|product|id'
  ),
  product_name: words(
    'product name|lineitem name|item name|item title|product title|商品名称|商品标题|宝贝标题|宝贝名称|货品标题|全部商品名称|商品|' +
      'product|item|item description|items|标题|artikel|bezeichnung|名称|title|name|品名'
  ),
  description: words(
    'description|product description|body html|long description|short description|商品描述|描述|宝贝描述|beschreibung|details|' +
      '商品详情|商品属性|详情'
  ),
  category: words(
    'category|product category|categories|product type|department|category tree|amazon category and sub category|类目|品类|分类|' +
      '商品类目|商品分类|宝贝种类|kategorie|type|cat|collection|google shopping google product category'
  ),
  quantity: words(
    'quantity|qty|lineitem quantity|quantity purchased|units|units sold|item quantity|商品数量|购买数量|订购数量|宝贝总数量|数量|件数|' +
      'menge|anzahl|number of items|cantidad|quantité|pieces|count'
  ),
  unit_price: words(
    'unit price|lineitem price|price per unit|item price|price|单价|商品单价|京东价|价格|销售价|售价|variant price|regular price|' +
      'item cost|einzelpreis|preis|sold for|prix|precio|selling price|sale price|rate'
  ),
  line_total: words(
    'line total|order line total|item total|net sales|gross sales|total price|line amount|total amount|amount|买家实际支付金额|买家实付金额|' +
      '用户实付金额|订单实付金额|实付款|实付金额|订单应付金额|应付金额|订单金额|总金额|商品总价|结算金额|金额|小计|总价|revenue|sales|total|' +
      'turnover|order total|order value|order amount|subtotal|gross|net|betrag|summe|gesamtpreis|umsatz|grand total|订单总额|订单总金额'
  ),
  order_total: words(
    'order total|order grand total|grand total|order total amount|total order amount|订单总额|订单总金额|订单金额'
  ),
  discount: words(
    'discount|discount amount|lineitem discount|discounts|line discount|item promotion discount|优惠金额|折扣|店铺优惠折扣|优惠|' +
      'rabatt|cart discount amount|discount total'
  ),
  coupon: words(
    'coupon|coupon code|discount code|promo code|voucher|优惠券|优惠券码名称|coupons used|promotion ids'
  ),
  cost: words(
    'cost|unit cost|cost price|cost per item|purchase price|cogs|成本|成本价|进价|采购价|einkaufspreis'
  ),
  tax: words(
    'tax|taxes|vat|item tax|sales tax|order sales tax|税|税额|税费|mwst|order line tax|order tax amount'
  ),
  shipping: words(
    'shipping|shipping cost|shipping price|postage|order shipping|shipping and handling|shipping total|freight|邮费|运费|' +
      '买家应付邮费|运费金额|versand|delivery fee|order shipping amount'
  ),
  currency: words('currency|currency code|order currency|币种|货币|währung|converted currency'),
  country: words(
    'country|billing country|ship country|shipping country|buyer country|country code|country code billing|ship to country|国家|' +
      '国家 地区|default address country code|land|pays|customer country|market'
  ),
  region: words(
    'region|state|province|billing province|ship state|shipping province|buyer state|省份|省|收货人省份|state code billing|county|' +
      'bundesland|default address province code|province code'
  ),
  city: words(
    'city|billing city|ship city|shipping city|buyer city|town|城市|市|收货人城市|city billing|stadt|default address city|ort'
  ),
  postcode: words(
    'postcode|zip|zip code|postal code|billing zip|ship zipcode|shipping zip|buyer zip|ship postal code|postcode billing|邮编|' +
      '邮政编码|plz|default address zip'
  ),
  channel: words(
    'channel|sales channel|source|marketing channel|order source|渠道|订单渠道|订单来源|来源|平台|kanal|platform|medium|' +
      'campaign channel|fulfillment channel|location'
  ),
  status: words(
    'status|financial status|order status|item status|payment status|订单状态|交易状态|状态|售后状态|event type|退款状态|state of order|' +
      'fulfillment status'
  ),
  consent: words(
    'consent|accepts marketing|accepts email marketing|email marketing consent|newsletter|opt in|subscribed|营销同意|订阅|marketing consent'
  ),
  stock: words(
    'stock|inventory|stock quantity|on hand|variant inventory qty|available|number available in stock|库存|库存数量|lagerbestand|in stock'
  ),
  text: words(
    'review|reviews|review text|comment|comments|text|message|feedback text|verified reviews|review body|评论|评价|评论内容|评价内容|' +
      '内容|content|kommentar|买家留言|notes|review content|comment body|body|review comment|bewertungstext|texte|texto|testo|opinion|' +
      'avis|commentaire|comentario|отзыв|レビュー|口コミ'
  ),
  title: words(
    'review title|review headline|review heading|review summary|comment title|headline|title|subject|summary|评论标题|评价标题|标题|' +
      'titel|titre|titulo|título|titolo|заголовок|タイトル'
  ),
  rating: words('rating|stars|score|review rating|评分|星级|打分|average rating|bewertung|overall'),
  label: words('label|sentiment|positive|target|churn|class|标签|情感|feedback|outcome'),
  spend: words(
    'spend|cost|ad spend|amount spent|advertising spend|costs|花费|消耗|推广花费|广告花费|投放金额|消费|budget|media spend|' +
      'amount spent usd|ausgaben|spent'
  ),
  impressions: words('impressions|impr|views|展现量|曝光量|曝光|展示次数|展现|impressionen'),
  clicks: words('clicks|link clicks|点击量|点击|点击数|klicks|点击次数')
};

/** Words that give a role away inside a longer header (`Billing Country`), weaker than a match. */
export const PART_WORDS: Partial<Record<Role, readonly string[]>> = {
  order_date: words('date|time|日期|时间'),
  email: words('email|e mail|邮箱'),
  phone: words('phone|mobile|电话|手机'),
  country: words('country|国家'),
  region: words('province|state|省'),
  city: words('city|城市'),
  postcode: words('postcode|zip|zipcode|postal|邮编'),
  category: words('category|categories|类目|分类'),
  quantity: words('quantity|qty|数量'),
  unit_price: words('price|单价'),
  product_name: words('product name|item name|商品名'),
  product_id: words('sku|product id|商品id'),
  customer_id: words('customer id'),
  order_id: words('order id|order number|订单号|订单编号'),
  status: words('status|状态'),
  text: words('review|评论|评价'),
  spend: words('spend|花费|消耗'),
  impressions: words('impressions|曝光|展现'),
  clicks: words('clicks|点击')
};

/** A header that means something else in the company of another. */
export const IN_COMPANY: readonly { when: string; header: string; role: Role }[] = [
  // Shopify calls the order's number "Name" (#1001)
  { when: 'lineitem name', header: 'name', role: 'order_id' },
  // Amazon's item price is already multiplied by the quantity
  { when: 'amazon order id', header: 'item price', role: 'line_total' },
  { when: 'order item id', header: 'item price', role: 'line_total' }
];

function words(joined: string): readonly string[] {
  return joined.split('|');
}

/** Whether some meaning has this usual name. */
export function isKnownHeader(header: string): boolean {
  const plain = normaliseHeader(header);
  return Object.values(SYNONYMS).some((synonyms) => synonyms.includes(plain));
}

const UNITS = new Set(['元', '件', '个', 'usd', 'eur', 'gbp', 'cny', 'rmb', 'utc', '￥', 'local']);

/** Lower case, words apart (`InvoiceNo`, `invoice_no`, `Invoice-No.` are one), units left off. */
export function normaliseHeader(header: string): string {
  const spaced = header
    .normalize('NFKC')
    .slice(0, 200)
    .replace(/(\p{Ll}|\d)(\p{Lu})/gu, '$1 $2')
    .toLowerCase();
  const parts = spaced.split(/[^\p{L}\p{N}]+/u).filter((part) => part !== '');
  while (parts.length > 1 && UNITS.has(parts[parts.length - 1])) parts.pop();
  return parts.join(' ');
}

/** Whether `part` stands in a normalised header as whole words (Chinese: anywhere). */
export function holdsWords(header: string, part: string): boolean {
  if (/\p{Script=Han}/u.test(part)) return header.includes(part);
  return ` ${header} `.includes(` ${part} `);
}
