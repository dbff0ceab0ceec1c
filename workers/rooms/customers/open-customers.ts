import type { ShopQuestion } from '../../contract/lens.ts';
import { quietJob } from '../../contract/job.ts';
import type { Job } from '../../contract/job.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import { Answers } from '../../shop/answers.ts';
import { collectCustomerOrders } from '../../shop/customer-orders.ts';
import type { CustomerOrders } from '../../shop/customer-orders.ts';
import { loadOrderLines, loadPeople } from '../../shop/load.ts';
import type { GroupsAnswer, Grouping } from './groups/contract.ts';
import { findGroups } from './groups/groups.ts';
import { estimateLeaving } from './leaving/leaving.ts';
import type { ValueAnswer, Worth } from './lifetime/contract.ts';
import { predictValue } from './lifetime/value-answer.ts';
import type { RfmAnswer, Scoring } from './segments/contract.ts';
import { answerRfm } from './segments/answer-rfm.ts';
import { returnedShares } from './segments/returned-share.ts';

/**
 * A shop at one data version, with the answers computed so far: later questions build on earlier
 * ones.
 */
export interface OpenShop {
  lines: OrderLines;
  history: CustomerOrders;
  names: string[];
  /** Answers by the options of the question. */
  rfm: Answers<RfmAnswer>;
  value: Answers<ValueAnswer>;
  groups: Answers<GroupsAnswer>;
}

let open: OpenShop | null = null;

/** The shop of a question under its lens: the one in memory, or a newly built one. */
export async function openCustomers({ shopId, lens }: ShopQuestion, job: Job): Promise<OpenShop> {
  const [lines, people] = await Promise.all([
    loadOrderLines(shopId, job, lens),
    loadPeople(shopId, quietJob())
  ]);
  await job.breathe();
  // The same lines mean the same state. Nothing is awaited between this check and the assignment.
  if (open?.lines === lines) return open;
  job.report({ step: 'counting', done: 0, total: 0 });
  const history = collectCustomerOrders(lines);
  open = {
    lines,
    history,
    names: history.customers.map((customer) => people.get(customer)?.name ?? ''),
    rfm: new Answers(),
    value: new Answers(),
    groups: new Answers()
  };
  return open;
}

/** Scores and segments with the given cut-offs, or with the shop's own quintiles and medians. */
export function rfmOf(shop: OpenShop, job: Job, { cuts, chinese }: Scoring = {}) {
  return shop.rfm.get({ cuts, chinese }, job, () => answerRfm(shop, { cuts, chinese }));
}

/** Customer values, computed once per discount rate and seed. */
export function valueOf(shop: OpenShop, job: Job, { discountRate, seed }: Worth) {
  return shop.value.get({ discountRate, seed }, job, async (own) => ({
    currency: shop.lines.currency,
    ...(await predictValue(shop.history, { discountRate, seed }, own))
  }));
}

/** The same, if already computed. */
export function valueKnown(shop: OpenShop, { discountRate, seed }: Worth) {
  return shop.value.known({ discountRate, seed });
}

/** Who is overdue, at values computed with the given discount rate and seed. */
export async function leavingOf(shop: OpenShop, job: Job, worth: Worth) {
  const value = await valueOf(shop, job, worth);
  return estimateLeaving(shop.history, value, returnedShares(shop.history, shop.lines));
}

export function groupsOf(shop: OpenShop, job: Job, { method, k, seed }: Grouping) {
  const { history, lines } = shop;
  return shop.groups.get({ method, k, seed }, job, async (own) => {
    const { today } = await rfmOf(shop, own);
    return findGroups(history, lines, { method, k, seed }, today, own);
  });
}
