import { DAY_MS } from '../../contract/day.ts';
import { Failed } from '../../contract/failure.ts';
import type { Job } from '../../contract/job.ts';
import { SEED } from '../../contract/seed.ts';
import { describeCustomer } from './card/customer-card.ts';
import { choose, factsOf } from './choosing/choose.ts';
import { compareSegments } from './choosing/compare-segments.ts';
import type { AsShown } from './choosing/contract.ts';
import type { Fact, Rule } from '../../contract/customers/customer-rule.ts';
import { collectFacts } from './choosing/fact-table.ts';
import type { CustomersRoom } from './contract.ts';
import { usualDays } from './groups/customer-features.ts';
import { findDueAgain, listDueFindings } from './leaving/due-again.ts';
import { listLeavingFindings } from './leaving/leaving-findings.ts';
import { listLeaving } from './leaving/leaving.ts';
import {
  groupsOf,
  leavingOf,
  openCustomers,
  rfmOf,
  valueKnown,
  valueOf
} from './open-customers.ts';
import type { OpenShop } from './open-customers.ts';
import { listCohortFindings } from './returning/cohort-findings.ts';
import { countCohorts } from './returning/cohorts.ts';
import { availableCohorts } from './returning/first-orders.ts';
import { countFunnel, describeGaps } from './returning/repeat-orders.ts';
import { estimateSurvival, medianDays, waitForSecondOrder } from './returning/survival.ts';

/** How customer value is computed where the page does not say. */
const WORTH = { discountRate: 0, seed: SEED };
const GROUPING = { method: 'k-means', seed: SEED } as const;

const VALUE_FACTS: readonly Fact[] = ['p_alive', 'expected_orders_90d', 'expected_value_365d'];

/** Answers about customers. Large data stay in the worker; answers are copied, not transferred. */
export const customersRoom = {
  async rfm(question, job) {
    const shop = await openCustomers(question, job);
    return structuredClone(await rfmOf(shop, job, question));
  },

  async cohorts({ period, by, ...question }, job) {
    const { history, lines } = await openCustomers(question, job);
    const { cohorts, width } = countCohorts(history, lines, { period, by });
    const gaps = describeGaps(history);
    await job.breathe();
    const funnel = countFunnel(history);
    const today = history.shopNewestTime + DAY_MS;
    const survival = estimateSurvival(waitForSecondOrder(history, today));
    return {
      currency: lines.currency,
      period,
      by,
      available: availableCohorts(lines),
      cohorts,
      width,
      funnel,
      gaps,
      survival,
      medianDaysToSecond: medianDays(survival),
      findings: listCohortFindings(cohorts, {
        period: by === 'time' ? period : null,
        funnel,
        survival,
        usualWait: gaps.high
      })
    };
  },

  async value(question, job) {
    const shop = await openCustomers(question, job);
    return structuredClone(await valueOf(shop, job, question));
  },

  async leaving({ limit, scoring, worth = WORTH, ...question }, job) {
    const shop = await openCustomers(question, job);
    const rfm = await rfmOf(shop, job, scoring);
    const leaving = await leavingOf(shop, job, worth);
    const list = { told: leaving.told, ...listLeaving(shop.history, leaving, rfm, limit) };
    const findings = listLeavingFindings(list, shop.history.customers.length);
    return { currency: shop.lines.currency, ...list, findings };
  },

  async dueAgain({ limit, worth = WORTH, ...question }, job) {
    const shop = await openCustomers(question, job);
    const { history, lines, names } = shop;
    const { isOverdue, gaveBack } = await leavingOf(shop, job, worth);
    const isAway = isOverdue.map((own, at) => own | gaveBack[at]);
    const rows = findDueAgain(history, lines, names, history.shopLastDay, isAway);
    return { rows: rows.slice(0, limit), total: rows.length, findings: listDueFindings(rows) };
  },

  async groups(question, job) {
    const shop = await openCustomers(question, job);
    return structuredClone(await groupsOf(shop, job, question));
  },

  async select({ rule, ...question }, job) {
    const shop = await openCustomers(question, job);
    const { facts, rfm } = await factTable(shop, rule, question, job);
    return choose(rule, facts, rfm);
  },

  async compare({ a, b, ...question }, job) {
    const shop = await openCustomers(question, job);
    const both: Rule = { join: 'and', rules: [a, b] };
    const { facts, rfm } = await factTable(shop, both, question, job);
    const [left, right] = [choose(a, facts, rfm), choose(b, facts, rfm)];
    const inLeft = new Set(left.places);
    const measures = {
      orders: rfm.orders,
      revenue: rfm.revenue,
      average_order: rfm.revenue.map((money, at) => money / rfm.orders[at]),
      recency_days: rfm.recencyDays,
      days_between: usualDays(shop.history)
    };
    return {
      a: left,
      b: right,
      both: right.places.filter((place) => inLeft.has(place)).length,
      rows: compareSegments(left.places, right.places, measures)
    };
  },

  async card({ customer, scoring, worth = WORTH, ...question }, job) {
    const shop = await openCustomers(question, job);
    const place = shop.history.customers.indexOf(customer);
    if (place < 0) throw new Failed('customer_not_found', { customer });
    const rfm = await rfmOf(shop, job, scoring);
    const value = valueKnown(shop, worth) ?? null;
    return describeCustomer(shop.history, shop.lines, rfm, value, place);
  }
} satisfies CustomersRoom;

/** Everything a rule can test; what is slow is computed only if the rule needs it. */
async function factTable(
  shop: OpenShop,
  rule: Rule,
  { scoring, worth = WORTH, grouping = GROUPING }: AsShown,
  job: Job
) {
  const asked = factsOf(rule);
  const rfm = await rfmOf(shop, job, scoring);
  const value = VALUE_FACTS.some((fact) => asked.has(fact))
    ? await valueOf(shop, job, worth)
    : null;
  const groups = asked.has('group') ? await groupsOf(shop, job, grouping) : null;
  return { facts: collectFacts(shop.history, shop.lines, rfm, value, groups), rfm };
}
