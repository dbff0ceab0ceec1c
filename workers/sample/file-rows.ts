import type { Cell } from './csv-text.ts';
import { toIso } from './demand.ts';
import { cents, type SampleLine, type SampleOrder } from './orders.ts';
import { ADVERTISING, CHANNELS, COUNTRIES, POSTAGE, WHOLESALE } from './planted-facts.ts';
import type { SimulatedShop } from './simulate.ts';

export type SampleLanguage = 'en' | 'zh';

interface FileRows {
  header: string[];
  rows: Cell[][];
}

const WORDS = {
  en: {
    currency: 'EUR',
    rate: 1,
    wholesale: 'Harbour Street Café',
    postage: 'Postage',
    channels: {
      web: 'Web shop',
      store: 'Store',
      market: 'Market stall',
      marketplace: 'Marketplace'
    },
    advertising: { search: 'Search ads', social: 'Social ads', print: 'Print' },
    yes: 'yes',
    no: 'no'
  },
  zh: {
    currency: 'CNY',
    rate: 8,
    wholesale: '港口街咖啡馆',
    postage: '运费',
    channels: { web: '网店', store: '门店', market: '集市', marketplace: '电商平台' },
    advertising: { search: '搜索广告', social: '社交广告', print: '平面广告' },
    yes: '是',
    no: '否'
  }
} satisfies Record<
  SampleLanguage,
  {
    currency: string;
    /** Units of the currency for a euro of the simulation. */
    rate: number;
    channels: Record<(typeof CHANNELS)[number]['channel'], string>;
    advertising: Record<(typeof ADVERTISING)[number]['channel'], string>;
  } & Record<'wholesale' | 'postage' | 'yes' | 'no', string>
>;

const FIRST_ORDER = 100_001;
const FIRST_RETURN = 5_001;

/** One row a line; returns stand among the orders of their day, under numbers of their own. */
export function orderRows(shop: SimulatedShop, language: SampleLanguage): FileRows {
  const sold = shop.orders.map((order, at) => ({ order, id: `T${FIRST_ORDER + at}` }));
  const back = shop.returns.map((order, at) => ({ order, id: `R${FIRST_RETURN + at}` }));
  const all = [...sold, ...back].sort(
    (a, b) => a.order.dayAt - b.order.dayAt || a.order.minute - b.order.minute
  );
  const header = 'order_id,order_date,customer_id,email,product_id,product_name,category,quantity';
  return {
    header: `${header},unit_price,discount,coupon,country,channel,status,currency`.split(','),
    rows: all.flatMap(({ order, id }) =>
      order.lines.map((line) => orderRow(shop, language, id, order, line))
    )
  };
}

function orderRow(
  { days }: SimulatedShop,
  language: SampleLanguage,
  id: string,
  { dayAt, minute, customer, wholesale, country, channel, coupon }: SampleOrder,
  { product, quantity, unitPrice, discount }: SampleLine
): Cell[] {
  const words = WORDS[language];
  return [
    id,
    `${days[dayAt].iso} ${twoDigits(Math.floor(minute / 60))}:${twoDigits(minute % 60)}`,
    wholesale ? WHOLESALE.customer : (customer?.code ?? ''),
    customer?.email ?? '',
    product?.code ?? POSTAGE.product,
    product?.title[language] ?? words.postage,
    product?.category[language] ?? '',
    quantity,
    cents(unitPrice * words.rate),
    cents(discount * words.rate),
    coupon,
    COUNTRIES[country][language],
    words.channels[channel],
    quantity < 0 ? 'refunded' : 'completed',
    words.currency
  ];
}

/** Both languages in one file, the shop's own first. */
export function productRows({ catalogue }: SimulatedShop, language: SampleLanguage): FileRows {
  const other = language === 'en' ? 'zh' : 'en';
  const { rate } = WORDS[language];
  const own = ['product_id', 'product_name', 'category', 'description', 'unit_price', 'cost'];
  return {
    header: [...own, 'stock', `title_${other}`, `category_${other}`, `description_${other}`],
    rows: catalogue.map((product, at) => [
      product.code,
      product.title[language],
      product.category[language],
      product.description[language],
      cents(product.price * rate),
      cents(product.cost * rate),
      // Enough for a few weeks, different for each, without drawing at random.
      8 + ((at * 37) % 90),
      product.title[other],
      product.category[other],
      product.description[other]
    ])
  };
}

export function customerRows({ customers }: SimulatedShop, language: SampleLanguage): FileRows {
  const words = WORDS[language];
  const people = customers.map((customer): Cell[] => [
    customer.code,
    customer.name[language],
    customer.email,
    COUNTRIES[customer.country][language],
    customer.consent ? words.yes : words.no
  ]);
  const cafe = [WHOLESALE.customer, words.wholesale, 'orders@cafe.example.com'];
  return {
    header: ['customer_id', 'customer_name', 'email', 'country', 'accepts_marketing'],
    rows: [...people, [...cafe, COUNTRIES[0][language], words.yes]]
  };
}

/** People see an advertisement a hundred times a euro; print counts nobody. */
const IMPRESSIONS_PER_EURO = { search: 60, social: 180, print: 0 } as const;
const CLICKS_PER_IMPRESSION = { search: 0.045, social: 0.012, print: 0 } as const;

/** One row a day and channel on which something was spent. */
export function advertisingRows({ days }: SimulatedShop, language: SampleLanguage): FileRows {
  const words = WORDS[language];
  const rows = days.flatMap(({ iso, spend }) =>
    ADVERTISING.flatMap(({ channel }, at): Cell[][] => {
      if (spend[at] === 0) return [];
      const impressions = Math.round(spend[at] * IMPRESSIONS_PER_EURO[channel]);
      const clicks = Math.round(impressions * CLICKS_PER_IMPRESSION[channel]);
      const cost = cents(spend[at] * words.rate);
      return [[iso, words.advertising[channel], cost, impressions, clicks, words.currency]];
    })
  );
  return { header: ['date', 'channel', 'spend', 'impressions', 'clicks', 'currency'], rows };
}

export function reviewRows({ reviews, days }: SimulatedShop, language: SampleLanguage): FileRows {
  const other = language === 'en' ? 'zh' : 'en';
  const firstDay = days[0].day;
  return {
    header: ['review_date', 'product_id', 'customer_id', 'rating', 'text'],
    rows: reviews.map(({ dayAt, product, customer, stars, own, text }) => [
      toIso(firstDay + dayAt),
      product.code,
      customer.code,
      stars,
      text[own ? language : other]
    ])
  };
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
