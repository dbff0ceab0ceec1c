import type { Job } from '../../contract/job.ts';
import type { ShopQuestion } from '../../contract/lens.ts';
import type { ProductCard, ProductQuestion } from './card/contract.ts';
import type { AdvertisingAnswer, AdvertisingQuestion } from './advertising/contract.ts';
import type { ChangeQuestion, SentChange } from './change/contract.ts';
import type { CompetitorsAnswer, CompetitorsQuestion } from './competitors/contract.ts';
import type { PlacesAnswer } from './places/contract.ts';
import type { PricesAnswer, PricesQuestion } from './prices/contract.ts';
import type { ProductsQuestion, SentProducts } from './products/contract.ts';
import type { FirstOrdersAnswer, FirstOrdersQuestion } from './first-orders/contract.ts';
import type { NextAnswer, NextQuestion } from './afterwards/contract.ts';
import type { TogetherAnswer, TogetherQuestion } from './together/contract.ts';
import type { TrendAnswer, TrendQuestion } from './trend/contract.ts';

/** What sells, when, with what, and what changed. */
export interface MarketRoom {
  /** Compares two periods of a shop and explains the difference; null if no line has a date. */
  changed(question: ChangeQuestion, job: Job): Promise<SentChange | null>;
  /** Revenue by product, how regularly it sells and its trend; null if no product was sold. */
  products(question: ProductsQuestion, job: Job): Promise<SentProducts | null>;
  /** The trend of a measure by period; null if no line has a date. */
  trend(question: TrendQuestion, job: Job): Promise<TrendAnswer | null>;
  /** Everything known about one product; null if no line has it. */
  card(question: ProductQuestion, job: Job): Promise<ProductCard | null>;
  /**
   * Where buyers are, when they buy, how much at once and at what price; null if no line has a
   * date.
   */
  places(question: ShopQuestion, job: Job): Promise<PlacesAnswer | null>;
  /** What is bought in one order more often than by chance; null if no order holds a product. */
  together(question: TogetherQuestion, job: Job): Promise<TogetherAnswer | null>;
  /** What customers buy in their next order; null if nobody came twice. */
  next(question: NextQuestion, job: Job): Promise<NextAnswer | null>;
  /**
   * How much customers buy later, by their first order; null if too few are known for long enough.
   */
  firstOrders(question: FirstOrdersQuestion, job: Job): Promise<FirstOrdersAnswer | null>;
  /** The effect of prices on sales; null if nothing was sold with a date and a price. */
  prices(question: PricesQuestion, job: Job): Promise<PricesAnswer | null>;
  /** The shop's prices compared with a competitor's list; null if no table has names and prices. */
  competitors(question: CompetitorsQuestion, job: Job): Promise<CompetitorsAnswer | null>;
  /** What advertising cost and brought; null if no file of the shop has spend. */
  advertising(question: AdvertisingQuestion, job: Job): Promise<AdvertisingAnswer | null>;
}
