import type { Job } from '../../contract/job.ts';
import type { CustomerCard } from './card/contract.ts';
import type {
  AsShown,
  CardQuestion,
  CompareQuestion,
  Comparison,
  ListedQuestion,
  SelectQuestion,
  Selection
} from './choosing/contract.ts';
import type { GroupsAnswer, GroupsQuestion } from './groups/contract.ts';
import type { DueAnswer, LeavingAnswer } from './leaving/contract.ts';
import type { ValueAnswer, ValueQuestion } from './lifetime/contract.ts';
import type { CohortAnswer, CohortQuestion } from './returning/contract.ts';
import type { RfmAnswer, RfmQuestion } from './segments/contract.ts';

/**
 * Who buys, who is leaving, what each customer is worth. All per-customer columns share one order.
 */
export interface CustomersRoom {
  /**
   * Recency, frequency, monetary; segments and moves between them. Fast, since the page opens with
   * it.
   */
  rfm(question: RfmQuestion, job: Job): Promise<RfmAnswer>;
  /** Cohorts by first order and their later activity; the path from order to order. */
  cohorts(question: CohortQuestion, job: Job): Promise<CohortAnswer>;
  /** Lifetime models, their expectations for each customer, and their test on the shop's past. */
  value(question: ValueQuestion, job: Job): Promise<ValueAnswer>;
  /** Overdue customers, largest amount at risk first. */
  leaving(question: ListedQuestion & AsShown, job: Job): Promise<LeavingAnswer>;
  /** Customers who are due to buy the same product again. */
  dueAgain(question: ListedQuestion & AsShown, job: Job): Promise<DueAnswer>;
  /** Groups found by clustering. */
  groups(question: GroupsQuestion, job: Job): Promise<GroupsAnswer>;
  /** The customers who satisfy a rule. */
  select(question: SelectQuestion, job: Job): Promise<Selection>;
  /** Compares the customers of two rules. */
  compare(question: CompareQuestion, job: Job): Promise<Comparison>;
  card(question: CardQuestion, job: Job): Promise<CustomerCard>;
}
