import type { Job } from '../../contract/job.ts';
import type { ShopQuestion } from '../../contract/lens.ts';
import type { OrderAnswer, OrderQuestion } from './order/contract.ts';
import type { AheadAnswer, AheadQuestion, OutsideNews } from './ahead/contract.ts';
import type { PartsAnswer, PartsQuestion } from './reconcile/contract.ts';
import type { TablesAnswer } from './tables/contract.ts';

/** What comes next, by the shop's own past. */
export interface ForecastRoom {
  /** What is expected, and how methods fared on the past; null: no line has a date, or no table such a column. */
  ahead(question: AheadQuestion, job: Job): Promise<AheadAnswer | null>;
  /** What can be forecast of the shop's other tables, and what the rest of them lacks. */
  tables(question: ShopQuestion, job: Job): Promise<TablesAnswer>;
  /** Whether the whole shop's sales have left what was expected; null: they have not. */
  news(question: ShopQuestion, job: Job): Promise<OutsideNews | null>;
  /** The same by category, country or channel, agreeing with their total; null: there are no two parts. */
  parts(question: PartsQuestion, job: Job): Promise<PartsAnswer | null>;
  /** What to order of each product; null: nothing was sold in a whole week. */
  order(question: OrderQuestion, job: Job): Promise<OrderAnswer | null>;
}
