import type { Job } from '../../contract/job.ts';
import type { ShopQuestion } from '../../contract/lens.ts';
import type { OrderAnswer, OrderQuestion } from './order/contract.ts';
import type { AheadAnswer, AheadQuestion } from './ahead/contract.ts';
import type { OutsideNews } from './odd/contract.ts';
import type { PartsAnswer, PartsQuestion } from './reconcile/contract.ts';
import type { TablesAnswer } from './tables/contract.ts';

/** Forecasts from the shop's own past. */
export interface ForecastRoom {
  /**
   * The forecast, and how methods did in the backtest; null if no line has a date, or there is no
   * such table column.
   */
  ahead(question: AheadQuestion, job: Job): Promise<AheadAnswer | null>;
  /** Which columns of the shop's other tables can be forecast, and why others cannot. */
  tables(question: ShopQuestion, job: Job): Promise<TablesAnswer>;
  /** Whether the whole shop's sales have left their expected range; null if they have not. */
  news(question: ShopQuestion, job: Job): Promise<OutsideNews | null>;
  /**
   * The forecast by category, country or channel, adding up to the total; null with fewer than two
   * parts.
   */
  parts(question: PartsQuestion, job: Job): Promise<PartsAnswer | null>;
  /** What to order of each product; null if there are no sales in a whole week. */
  order(question: OrderQuestion, job: Job): Promise<OrderAnswer | null>;
}
