import { alibabaLines, alibabaOrders } from './alibaba-1688.ts';
import { alipay } from './alipay.ts';
import { amazonAllOrders } from './amazon-all-orders.ts';
import { amazonListings } from './amazon-listings.ts';
import { amazonOrders } from './amazon-orders.ts';
import { amazonSettlement } from './amazon-settlement.ts';
import { amazonTransactions } from './amazon-transactions.ts';
import { bigcommerce } from './bigcommerce.ts';
import { douyin } from './douyin.ts';
import { ebay } from './ebay.ts';
import { ebayTotals } from './ebay-totals.ts';
import { etsyItems, etsyOrders } from './etsy.ts';
import { googleAds } from './google-ads.ts';
import { jdOrders, jdSettlement, jdShortOrders } from './jd.ts';
import { kaufland } from './kaufland.ts';
import { lazada } from './lazada.ts';
import { lightspeed } from './lightspeed.ts';
import { magento } from './magento.ts';
import { mercadoLibre } from './mercado-libre.ts';
import { metaAds } from './meta-ads.ts';
import { paypal } from './paypal.ts';
import { pinduoduo } from './pinduoduo.ts';
import type { Platform } from './platform.ts';
import { prestashop } from './prestashop.ts';
import { retail } from './retail.ts';
import { shopee } from './shopee.ts';
import { shopifyCustomers } from './shopify-customers.ts';
import { shopifyOrders } from './shopify-orders.ts';
import { shopifyProducts } from './shopify-products.ts';
import { square } from './square.ts';
import { squarespace } from './squarespace.ts';
import { stripe } from './stripe.ts';
import { sumup } from './sumup.ts';
import { taobaoItems } from './taobao-items.ts';
import { taobaoOrders } from './taobao-orders.ts';
import { tiktokShop } from './tiktok-shop.ts';
import { toast } from './toast.ts';
import { wechatPay } from './wechat-pay.ts';
import { wix } from './wix.ts';
import { woocommerceItems, woocommerceOrders } from './woocommerce-orders.ts';
import { woocommerceProducts } from './woocommerce-products.ts';
import { youzan } from './youzan.ts';

/** All exports recognised by their headers. */
export const PLATFORMS: readonly Platform[] = [
  retail,
  shopifyOrders,
  shopifyProducts,
  shopifyCustomers,
  woocommerceItems,
  woocommerceOrders,
  woocommerceProducts,
  etsyItems,
  etsyOrders,
  square,
  amazonOrders,
  amazonAllOrders,
  amazonListings,
  amazonSettlement,
  amazonTransactions,
  ebay,
  ebayTotals,
  stripe,
  paypal,
  taobaoOrders,
  taobaoItems,
  alibabaLines,
  alibabaOrders,
  pinduoduo,
  jdOrders,
  jdShortOrders,
  jdSettlement,
  douyin,
  alipay,
  youzan,
  bigcommerce,
  googleAds,
  kaufland,
  lazada,
  lightspeed,
  magento,
  mercadoLibre,
  metaAds,
  prestashop,
  shopee,
  squarespace,
  sumup,
  tiktokShop,
  toast,
  wechatPay,
  wix
];
