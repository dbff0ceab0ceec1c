import type { HeaderWords } from '../header-words.ts';

/** English, and the names of columns in exports of international platforms. */
export const english: HeaderWords = {
  order_id:
    'order id|order number|order no|sub order no|sub order id|suborder id|suborder no|invoice no|invoice number|invoice id|invoice|' +
    'amazon order id|merchant order id|transaction id|receipt number|' +
    'sales record number|bill no|order|payment id|ticket|order reference|order ref|' +
    'sales order|sales order no|sale id|receipt no|receipt id|receipt|order name|' +
    'check number|check no|booking id|booking ref|booking reference|booking number|reservation number|purchase id|order increment id|increment id|' +
    'bill number|transaction no|transaction number|transaction|basket id|basket|txn id|txn no|trans id|trans no|transaction ref|document no|document number|doc no|doc number|id order|po number|po no|purchase order|purchase order number',
  line_id:
    'order item id|line id|line item id|lineitem id|item id|order line id|' +
    'order item no|sales line id|sub order no|sub order id|suborder id|suborder no',
  order_date:
    'order date|order date refund date|invoice date|purchase date|sale date|created at|created|created utc|' +
    'date created|order created|transaction date|order time|date|datetime|day|' +
    'timestamp|paid at|paid date|date paid|payments date|week|month|ordered at|' +
    'ordered on|date of order|date of purchase|sold at|sold on|date sold|sales date|' +
    'bill date|transaction time|payment date|order created at|order placed|placed at|' +
    'created time|order created time|order paid time|created on|time created|opened|' +
    'sale time|order date time|purchased on|closed date|business date|when|' +
    'booking date|reporting starts|by day|by date|appointment date|reservation date|' +
    'booked on|booked at|session date|date of visit|' +
    'review created|review created at|review creation date|date add|date added|date purchased',
  customer_id:
    'customer id|customer no|customer number|customer|client id|buyer id|user id|' +
    'buyer username|buyer user id|buyer|customer reference id|client|member id|' +
    'customer code|account number|account no|shopper id|patron id|guest id|' +
    'customer username|customer account|member number|member no|member|loyalty card|card number|card no|loyalty card no|loyalty card number|membership no|membership number|loyalty no|loyalty id|party name',
  customer_name:
    'customer name|buyer name|billing name|full name|client name|ship name|' +
    'shipping name|ship to name|name|first name billing|first name|last name|' +
    'bill to name|recipient name|recipient|ship to|contact name|buyer full name|' +
    'purchaser|shopper|guest name|client full name|member name|cardholder|who|sold to|bought by|who bought',
  email:
    'email|e mail|customer email|buyer email|billing email|email address|' +
    'from email address|email billing|mail|contact email|buyer email address|' +
    'customer email address|billing email address|e mail address',
  phone:
    'phone|phone number|billing phone|phone billing|mobile|mobile phone|telephone|tel|' +
    'shipping phone|ship to phone|default address phone|phone no|mobile number|' +
    'customer phone|contact number|cell|cell phone|telephone number|' +
    'shipping phone number|customer phone number',
  product_id:
    'stock code|product id|sku|lineitem sku|item sku|variant sku|product code|' +
    'article number|article no|item number|item code|product no|asin|gtin|ean|barcode|' +
    'listing id|handle|uniq id|custom label|item id|product|id|seller sku|product sku|' +
    'sku id|item no|product number|merchant sku|style|style code|article|article code|' +
    'part number|part no|upc|isbn|plu|model|product ref|product reference|variant id|' +
    'stockcode|seller sku code|shop sku|lazada sku|skus|product skus|item skus|product ids|item skus|product codes|inventory item code',
  product_name:
    'product name|lineitem name|item name|item title|product title|product|item|title|' +
    'name|menu item|product description|product variant|item description|lineitem title|variant title|' +
    'room type|service name|treatment|tour|tour name|activity name|experience|article name|goods|goods name|item sold|ticket type|book title|service|dish|product s|items|product names|item names|sku name|item variant name|products|titles|product titles|what|what sold|what was sold',
  description:
    'description|product description|body html|long description|short description|' +
    'details|body|product details|summary|product details html',
  category:
    'category|product category|categories|product type|department|category tree|' +
    'amazon category and sub category|type|cat|collection|' +
    'google shopping google product category|product group|item category|' +
    'sales category|menu group|dept|collection name|group|class name',
  quantity:
    'quantity|qty|lineitem quantity|quantity purchased|units|units sold|item quantity|' +
    'number of items|pieces|count|qty ordered|quantity ordered|quantity sold|' +
    'ordered quantity|order quantity|units ordered|units purchased|total quantity|' +
    'net quantity|items sold|items purchased|items bought|how many|how many pieces|no of items|number of units|pcs|sold|item qty|' +
    'units shipped|quantities|qtys|product quantities|item quantities|product quantity',
  unit_price:
    'unit price|lineitem price|price per unit|item price|price|variant price|' +
    'regular price|item cost|sold for|selling price|sale price|rate|each|price each|' +
    'unit cost price|unit selling price|single price|net price|gross price|' +
    'retail price|product price|item unit price|original unit price|unit amount|' +
    'now price|price now|current price|offer price|special price|deal price|list price|price paid each|unit|prices|unit prices|item prices|product prices',
  line_total:
    'subtotal after discount|sku subtotal after discount|total after discount|' +
    'line total|order line total|item total|net sales|gross sales|total price|' +
    'line amount|total amount|amount|amt|revenue|sales|total|turnover|order total|' +
    'order value|order amount|subtotal|gross|net|grand total|row total|line price|' +
    'extended price|extended amount|ext price|net amount|gross amount|total sales|' +
    'net revenue|sales amount|amount paid|price paid|paid price|total paid|paid|' +
    'order subtotal|sub total|items total|product total|item subtotal|total price paid|' +
    'invoice amount|item revenue|payment amount|transaction amount|total cost|charge|' +
    'charged|line totals|item totals|food sales|item sales|product sales',
  order_total:
    'order total|order grand total|grand total|order total amount|total order amount|' +
    'order total inc tax|order amount|order value|total order value',
  discount:
    'discount|discount amount|lineitem discount|discounts|line discount|' +
    'item promotion discount|cart discount amount|discount total|discount value|' +
    'total discount|promo discount|seller discount|promotion discount|markdown|' +
    'reduction|order discount|order discount amount|cart discount|total order discount',
  coupon:
    'coupon|coupon code|discount code|promo code|voucher|coupons used|promotion ids|' +
    'promo|promotion code|voucher code|coupon name|offer code|gift code',
  cost:
    'cost|unit cost|cost price|cost per item|purchase price|cogs|cost of goods|' +
    'cogs total|buying price|wholesale price|cost amount',
  tax:
    'tax|taxes|vat|item tax|sales tax|order sales tax|order line tax|order tax amount|' +
    'tax amount|tax total|total tax|gst|order tax|vat amount|hst|sales tax amount',
  shipping:
    'shipping|shipping cost|shipping price|postage|order shipping|' +
    'shipping and handling|shipping total|freight|delivery fee|order shipping amount|' +
    'shipping fee|shipping amount|delivery cost|delivery price|delivery charge|postage cost|carriage|' +
    'shipping charges|shipping costs|delivery|shipping paid|shipping charge|shipping charge per item|delivery charges|ship charge|ship cost|ship fee',
  refund_amount:
    'refund amount|refunded amount|amount refunded|total refunded|order refund amount|' +
    'refund|refunds|refund total|refunded|returned amount|return amount|refund value|total refund|amount refunded base|total refunded base|partially refunded amount|order line refund|partial refund|partial refund amount',
  refund_quantity:
    'refund quantity|quantity refunded|refunded quantity|qty refunded|' +
    'returned quantity|quantity returned|qty returned|sku quantity of return|' +
    'return quantity|refund qty|return qty|refunded qty|returned qty|order line refund quantity|item quantity refunded|units returned|returned units|' +
    'qty cancelled|qty canceled|quantity cancelled|quantity canceled|cancelled quantity|canceled quantity|cancelled qty',
  currency:
    'currency|currency code|order currency|converted currency|ccy|currency iso|' +
    'transaction currency|currency iso code|order currency code|store currency',
  country:
    'country|billing country|ship country|shipping country|buyer country|country code|' +
    'country code billing|ship to country|default address country code|' +
    'customer country|market|country region|ship to country code|customer country code|' +
    'nation|destination country|delivery country|country name',
  region:
    'region|state|province|state region|region state|state province|province state|state county|billing province|ship state|shipping province|buyer state|' +
    'state code billing|county|default address province code|province code',
  city:
    'city|billing city|ship city|shipping city|buyer city|town|city billing|' +
    'default address city|town city|delivery city|customer city|suburb',
  postcode:
    'postcode|zip|zip code|postal code|billing zip|ship zipcode|shipping zip|buyer zip|' +
    'ship postal code|postcode billing|default address zip|post code|zip postal code|' +
    'delivery postcode|shipping postcode|eircode|pin code|pincode',
  channel:
    'channel|sales channel|source|marketing channel|order source|platform|medium|' +
    'campaign channel|fulfillment channel|location|store|shop|outlet|register|' +
    'point of sale|branch|order channel|order type|purchase point|store name|site|' +
    'marketplace|traffic source|campaign source',
  status:
    'status|financial status|order status|item status|payment status|event type|' +
    'state of order|fulfillment status|state of sale|order state|sale status|' +
    'delivery status|transaction status|shipping status|order substatus|current status|' +
    'disposition|order item status|order item state|sub order status|suborder status|reason for credit entry|current state',
  consent:
    'consent|accepts marketing|accepts email marketing|email marketing consent|' +
    'newsletter|opt in|subscribed|marketing consent|marketing opt in|newsletter consent|' +
    'email subscription status|sms subscription status|email consent|sms consent|subscription status|subscriber status|newsletter subscription|email opt in|opt in sms|sms opt in|opt in email|agrees to marketing',
  supplier:
    'supplier|vendor|supplier name|vendor name|preferred supplier|primary supplier|default supplier|main supplier|preferred vendor|default vendor|primary vendor|wholesaler|distributor|supplied by|supplier company',
  stock:
    'stock|inventory|stock quantity|on hand|variant inventory qty|available|' +
    'number available in stock|in stock|qty on hand|quantity on hand|' +
    'quantity available|available quantity|stock level|in stock quantity|' +
    'inventory level|current stock|availability|stock status',
  text:
    'review|reviews|review text|comment|comments|text|message|feedback text|' +
    'verified reviews|review body|content|notes|body|review content|review message|' +
    'customer review|testimonial|opinion|remarks|your review|comment text|' +
    'review comment|what did you think|comment body',
  title:
    'review title|review headline|review heading|review summary|comment title|headline|title|subject|summary',
  rating:
    'rating|stars|score|review rating|average rating|overall|star rating|review score|' +
    'product rating|score out of 5|rate score|grade|' +
    'review stars|review star rating',
  label: 'label|sentiment|positive|target|churn|class|feedback|outcome',
  spend:
    'spend|cost|ad spend|amount spent|advertising spend|costs|budget|media spend|' +
    'amount spent usd|spent|ad cost|total spend|total cost|media cost|amount spent gbp|' +
    'cost usd|spend usd|cost micros|metrics cost micros|spend micros|cost in micros',
  impressions: 'impressions|impr|views|imps|ad impressions|impression|imp',
  clicks: 'clicks|link clicks|clicks all|ad clicks|click|outbound clicks'
};
