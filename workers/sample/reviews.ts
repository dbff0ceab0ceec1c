import type { Random } from '../maths/random.ts';
import type { Customer } from './customers.ts';
import { runningSums } from './customers.ts';
import type { SampleOrder } from './orders.ts';
import { REVIEW_SHARE, REVIEWS_IN_OWN_LANGUAGE, SENT_BACK_OFTEN, STARS } from './planted-facts.ts';
import type { Product } from './catalogue.ts';
import { REVIEW_WORDS, type ReviewLanguage } from './review-words.ts';

export interface Review {
  dayAt: number;
  product: Product;
  customer: Customer;
  stars: number;
  /** Which language the person wrote in: the shop's own one, or the other. */
  own: boolean;
  /** The same review in both languages; the file of a shop takes one of them. */
  text: Record<ReviewLanguage, string>;
}

const SOONEST_DAYS = 3;
const SPREAD_DAYS = 28;
const STAR_SHARES = { ordinary: runningSums(STARS.ordinary), bad: runningSums(STARS.bad) };

/** Some buyers say what they think of what they bought, in the order of their days. */
export function simulateReviews(orders: SampleOrder[], dayCount: number, random: Random): Review[] {
  const reviews: Review[] = [];
  for (const { customer, lines, dayAt } of orders) {
    for (const { product } of lines) {
      if (!customer || !product || random.next() >= REVIEW_SHARE) continue;
      const day = dayAt + SOONEST_DAYS + random.integer(SPREAD_DAYS);
      const review = writeReview(product, customer, day, random);
      if (day < dayCount) reviews.push(review);
    }
  }
  return reviews.sort((a, b) => a.dayAt - b.dayAt);
}

function writeReview(product: Product, customer: Customer, dayAt: number, random: Random): Review {
  const bad = product.code === SENT_BACK_OFTEN.product;
  const stars = 1 + random.weighted(bad ? STAR_SHARES.bad : STAR_SHARES.ordinary);
  const own = random.next() < REVIEWS_IN_OWN_LANGUAGE;
  const draws = { opening: random.next(), detail: random.next(), closing: random.next() };
  const speak = (language: ReviewLanguage) => compose(language, stars, product, draws);
  return { dayAt, product, customer, stars, own, text: { en: speak('en'), zh: speak('zh') } };
}

/** Verdict, something about the goods, a closing; the stars choose the mood of all three. */
function compose(
  language: ReviewLanguage,
  stars: number,
  product: Product,
  draws: { opening: number; detail: number; closing: number }
): string {
  const words = REVIEW_WORDS[language];
  const mood = stars >= 4 ? 'good' : stars === 3 ? 'middling' : 'bad';
  const choose = (phrases: readonly string[], draw: number) =>
    phrases[Math.floor(draw * phrases.length)];
  const details = words.details[product.category.code][mood];
  return [
    choose(words.openings[mood], draws.opening),
    choose(details, draws.detail),
    choose(words.closings[mood], draws.closing)
  ].join(language === 'en' ? ' ' : '');
}
