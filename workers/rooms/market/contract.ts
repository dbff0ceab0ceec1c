import type { Job } from '../../contract/job.ts';
import type { ShopQuestion } from '../../contract/lens.ts';
import type { ProductCard, ProductQuestion } from './card/contract.ts';
import type { AdvertisingAnswer, AdvertisingQuestion } from './advertising/contract.ts';
import type { ChangeAnswer, ChangeQuestion } from './change/contract.ts';
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
  /** Two periods of one shop, and what made the difference. Null: no line has a date. */
  changed(question: ChangeQuestion, job: Job): Promise<ChangeAnswer | null>;
  /** What the shop lives on, how evenly it sells, and where it goes. Null: no product was sold. */
  products(question: ProductsQuestion, job: Job): Promise<SentProducts | null>;
  /** Where a measure goes, period by period. Null: no line has a date. */
  trend(question: TrendQuestion, job: Job): Promise<TrendAnswer | null>;
  /** Everything known of one product. Null: no line names it. */
  card(question: ProductQuestion, job: Job): Promise<ProductCard | null>;
  /** Where buyers are, when they buy, how much at once and at what price. Null: no line has a date. */
  places(question: ShopQuestion, job: Job): Promise<PlacesAnswer | null>;
  /** What is bought in one order, more often than by chance. Null: no order holds a product. */
  together(question: TogetherQuestion, job: Job): Promise<TogetherAnswer | null>;
  /** What customers buy in their next order. Null: nobody came twice. */
  next(question: NextQuestion, job: Job): Promise<NextAnswer | null>;
  /** What customers are worth later by their first order. Null: too few are known for long enough. */
  firstOrders(question: FirstOrdersQuestion, job: Job): Promise<FirstOrdersAnswer | null>;
  /** What prices do to sales. Null: nothing was sold with a date and a price. */
  prices(question: PricesQuestion, job: Job): Promise<PricesAnswer | null>;
  /** The shop's prices beside a competitor's list. Null: no table has names and prices. */
  competitors(question: CompetitorsQuestion, job: Job): Promise<CompetitorsAnswer | null>;
  /** What advertising cost and brings. Null: no file of the shop says what was spent. */
  advertising(question: AdvertisingQuestion, job: Job): Promise<AdvertisingAnswer | null>;
}
