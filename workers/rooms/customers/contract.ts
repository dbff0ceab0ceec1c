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

/** Who buys, who is leaving, what each customer is worth. All columns per customer stand in one order. */
export interface CustomersRoom {
  /** Recency, frequency, monetary; segments and how they moved. Fast: the page opens with it. */
  rfm(question: RfmQuestion, job: Job): Promise<RfmAnswer>;
  /** Groups by first order and what became of them; the way from order to order. */
  cohorts(question: CohortQuestion, job: Job): Promise<CohortAnswer>;
  /** Lifetime models, what they expect of each customer, and their test on the shop's past. */
  value(question: ValueQuestion, job: Job): Promise<ValueAnswer>;
  /** Who is overdue, by the money to regain. */
  leaving(question: ListedQuestion & AsShown, job: Job): Promise<LeavingAnswer>;
  /** Who is due to buy the same product again. */
  dueAgain(question: ListedQuestion & AsShown, job: Job): Promise<DueAnswer>;
  /** Groups the data themselves form. */
  groups(question: GroupsQuestion, job: Job): Promise<GroupsAnswer>;
  /** The customers a rule names. */
  select(question: SelectQuestion, job: Job): Promise<Selection>;
  /** Two rules' customers side by side. */
  compare(question: CompareQuestion, job: Job): Promise<Comparison>;
  card(question: CardQuestion, job: Job): Promise<CustomerCard>;
}
