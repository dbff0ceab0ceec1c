import {
  CATEGORIES,
  SOLD_APART,
  type Article,
  type Category,
  type Variant
} from './catalogue-goods.ts';

export interface Product {
  /** Category code, article, variant: GT-102 is Longjing's second variant. */
  code: string;
  category: Category;
  title: { en: string; zh: string };
  description: { en: string; zh: string };
  /** Euros. */
  price: number;
  cost: number;
  /** How often it is chosen within its category, relative to others. */
  popularity: number;
}

/** Share of the price that the goods cost the shop. */
const COST_SHARE = 0.45;

/**
 * All products of the sample shop, always the same ones in the same order. Popularity falls like
 * 1 / rank over the articles of a category; the middle variant sells best.
 */
export function makeCatalogue(): Product[] {
  const goods = CATEGORIES.flatMap((category) =>
    category.articles.flatMap((article, at) =>
      category.variants.map((variant, which) => makeProduct(category, article, variant, at, which))
    )
  );
  return [...goods, ...SOLD_APART.map(makeApart)];
}

/** Never chosen from the shelf: it has orders of its own. */
function makeApart({ code, article: [en, zh, note, noteZh, price] }: (typeof SOLD_APART)[number]) {
  const category = CATEGORIES.find((own) => code.startsWith(own.code))!;
  return {
    code,
    category,
    title: { en, zh },
    description: { en: `${note}. ${category.care}`, zh: `${noteZh}。${category.careZh}` },
    price,
    cost: Math.round(price * COST_SHARE * 100) / 100,
    popularity: 0
  };
}

function makeProduct(
  category: Category,
  [en, zh, note, noteZh, basePrice]: Article,
  [variant, variantZh, factor]: Variant,
  at: number,
  which: number
): Product {
  const price = Math.max(2, Math.round(basePrice * factor)) - 0.1;
  return {
    code: `${category.code}-${at + 1}0${which + 1}`,
    category,
    title: { en: joinTitle(en, variant), zh: `${zh} ${variantZh}` },
    description: { en: `${note}. ${category.care}`, zh: `${noteZh}。${category.careZh}` },
    price: Math.round(price * 100) / 100,
    cost: Math.round(price * COST_SHARE * 100) / 100,
    popularity: (which === 1 ? 1.6 : 1) / (at + 2)
  };
}

/** "Sencha, 100 g pouch", but "Teapot for two in celadon". */
function joinTitle(article: string, variant: string): string {
  return /^(in|of|with|candle|pillar|tealights)\b/.test(variant)
    ? `${article} ${variant}`
    : `${article}, ${variant}`;
}
