import type { Job } from '../../contract/job.ts';
import type { AdvertisingAnswer, AdvertisingQuestion } from './advertising/contract.ts';
import type { ChangeAnswer, ChangeQuestion } from './change/contract.ts';
import type { ProductsAnswer, ProductsQuestion } from './products/contract.ts';
import type { TogetherAnswer, TogetherQuestion } from './together/contract.ts';
import type { TrendAnswer, TrendQuestion } from './trend/contract.ts';

/** What sells, when, with what, and what changed. */
export interface MarketRoom {
  /** Two periods of one shop, and what made the difference. Null: no line has a date. */
  changed(question: ChangeQuestion, job: Job): Promise<ChangeAnswer | null>;
  /** What the shop lives on, how evenly it sells, and where it goes. Null: no product was sold. */
  products(question: ProductsQuestion, job: Job): Promise<ProductsAnswer | null>;
  /** Where a measure goes, period by period. Null: no line has a date. */
  trend(question: TrendQuestion, job: Job): Promise<TrendAnswer | null>;
  /** What is bought in one order, more often than by chance. Null: no order holds a product. */
  together(question: TogetherQuestion, job: Job): Promise<TogetherAnswer | null>;
  /** What advertising cost and brings. Null: no file of the shop says what was spent. */
  advertising(question: AdvertisingQuestion, job: Job): Promise<AdvertisingAnswer | null>;
}
