import { Failed } from '../../contract/failure.ts';
import { quietJob } from '../../contract/job.ts';
import type { Job } from '../../contract/job.ts';
import type { OrderLines } from '../../contract/order-lines.ts';
import { SEED } from '../../contract/seed.ts';
import { loadOrderLines, loadPeople } from '../data/load.ts';
import {
  assignChineseClasses,
  crossClasses,
  describeChineseClasses,
  proposeThresholds
} from './chinese-classes.ts';
import { listCohortFindings } from './cohort-findings.ts';
import { countCohorts } from './cohorts.ts';
import { compareSegments } from './compare-segments.ts';
import type {
  CustomersRoom,
  GroupsAnswer,
  RfmAnswer,
  RfmQuestion,
  Rule,
  Selection,
  ValueAnswer
} from './contract.ts';
import { describeCustomer } from './customer-card.ts';
import { usualDays } from './customer-features.ts';
import { collectCustomerOrders } from './customer-orders.ts';
import type { CustomerOrders } from './customer-orders.ts';
import { findDueAgain, listDueFindings } from './due-again.ts';
import { collectFacts } from './fact-table.ts';
import { availableCohorts } from './first-orders.ts';
import { findGroups } from './groups.ts';
import { estimateLeaving, listLeaving, listLeavingFindings } from './leaving.ts';
import { countFunnel, describeGaps } from './repeat-orders.ts';
import { listRfmFindings } from './rfm-findings.ts';
import { scoreRfm } from './rfm.ts';
import { findMoves } from './segment-moves.ts';
import { assignSegments, describeSegments, sumGrid } from './segments.ts';
import { selectCustomers } from './select-customers.ts';
import { estimateSurvival, medianDays, waitForSecondOrder } from './survival.ts';
import { predictValue } from './value-answer.ts';

/** A year's discount where no page has asked with another. */
const DISCOUNT_RATE = 0.1;

/** One shop in one state, with what was answered about it: later questions build on earlier ones. */
interface Session {
  shopId: number;
  dataVersion: number;
  lines: OrderLines;
  history: CustomerOrders;
  names: string[];
  rfm: RfmAnswer | null;
  value: ValueAnswer | null;
  /** The discount rate of `value`. */
  discountRate: number;
  groups: GroupsAnswer | null;
}

let session: Session | null = null;

/** Answers about customers. Everything large stays in the worker; answers are copied, not moved. */
export const customersRoom = {
  async rfm(question, job) {
    const open = await openSession(question.shopId, job);
    return structuredClone(answerRfm(open, question));
  },

  async cohorts({ shopId, period, by }, job) {
    const { history, lines } = await openSession(shopId, job);
    const { cohorts, width } = countCohorts(history, lines, { period, by });
    await job.breathe();
    const funnel = countFunnel(history);
    const today = history.shopNewestTime + 86_400_000;
    const survival = estimateSurvival(waitForSecondOrder(history, today));
    return {
      currency: lines.currency,
      period,
      by,
      available: availableCohorts(lines),
      cohorts,
      width,
      funnel,
      gaps: describeGaps(history),
      survival,
      medianDaysToSecond: medianDays(survival),
      findings: listCohortFindings(cohorts, by === 'time' ? period : null, funnel, survival)
    };
  },

  async value({ shopId, discountRate, seed }, job) {
    const open = await openSession(shopId, job);
    return structuredClone(await answerValue(open, { discountRate, seed }, job));
  },

  async leaving({ shopId, limit }, job) {
    const open = await openSession(shopId, job);
    const rfm = currentRfm(open);
    const value = await currentValue(open, job);
    const leaving = estimateLeaving(open.history, value, rfm.today);
    const list = listLeaving(open.history, leaving, rfm, limit);
    const findings = listLeavingFindings(list.rows, list.total, list.atRisk);
    return { currency: open.lines.currency, ...list, findings };
  },

  async dueAgain({ shopId, limit }, job) {
    const { history, lines, names } = await openSession(shopId, job);
    const rows = findDueAgain(history, lines, names, history.shopLastDay);
    return { rows: rows.slice(0, limit), total: rows.length, findings: listDueFindings(rows) };
  },

  async groups({ shopId, method, k, seed }, job) {
    const open = await openSession(shopId, job);
    const { today } = currentRfm(open);
    const question = { method, k, seed };
    open.groups = await findGroups(open.history, open.lines, question, today, job);
    return structuredClone(open.groups);
  },

  async select({ shopId, rule }, job) {
    const open = await openSession(shopId, job);
    await completeFacts(open, rule, job);
    return select(open, rule);
  },

  async compare({ shopId, a, b }, job) {
    const open = await openSession(shopId, job);
    await completeFacts(open, { join: 'and', rules: [a, b] }, job);
    const [left, right] = [select(open, a), select(open, b)];
    const inLeft = new Set(left.places);
    const rfm = currentRfm(open);
    const facts = {
      orders: rfm.orders,
      revenue: rfm.revenue,
      average_order: rfm.revenue.map((money, at) => money / rfm.orders[at]),
      recency_days: rfm.recencyDays,
      days_between: usualDays(open.history)
    };
    return {
      a: left,
      b: right,
      both: right.places.filter((place) => inLeft.has(place)).length,
      rows: compareSegments(left.places, right.places, facts)
    };
  },

  async card({ shopId, customer }, job) {
    const open = await openSession(shopId, job);
    const place = open.history.customers.indexOf(customer);
    if (place < 0) throw new Failed('customer_not_found', { customer });
    return describeCustomer(open.history, open.lines, currentRfm(open), open.value, place);
  }
} satisfies CustomersRoom;

async function openSession(shopId: number, job: Job): Promise<Session> {
  const [lines, people] = await Promise.all([
    loadOrderLines(shopId, job),
    loadPeople(shopId, quietJob())
  ]);
  await job.breathe();
  if (session?.shopId === shopId && session.dataVersion === lines.dataVersion) return session;
  job.report({ step: 'counting', done: 0, total: 0 });
  const history = collectCustomerOrders(lines);
  session = {
    shopId,
    dataVersion: lines.dataVersion,
    lines,
    history,
    names: history.customers.map((customer) => people.get(customer)?.name ?? ''),
    ...{ rfm: null, value: null, discountRate: NaN, groups: null }
  };
  return session;
}

function answerRfm(open: Session, question: Omit<RfmQuestion, 'shopId'>): RfmAnswer {
  const { history, lines, names } = open;
  const scores = scoreRfm(history, { cuts: question.cuts });
  const segment = assignSegments(scores);
  const chinese = question.chinese ?? proposeThresholds(scores);
  const chineseClass = assignChineseClasses(scores, chinese);
  const segments = describeSegments(segment, scores);
  const moves = findMoves(history, scores.today, segment, question.cuts);
  open.rfm = {
    dataVersion: open.dataVersion,
    currency: lines.currency,
    customers: history.customers,
    byRevenue: placesByRevenue(scores.revenue),
    names,
    ...scores,
    segment,
    chineseClass,
    chinese,
    segments,
    chineseClasses: describeChineseClasses(chineseClass, scores),
    grid: sumGrid(scores),
    crosswalk: crossClasses(segment, chineseClass),
    moves,
    linesWithoutCustomer: history.linesWithoutCustomer,
    linesWithoutDate: history.linesWithoutDate,
    findings: listRfmFindings(scores, segments, moves)
  };
  return open.rfm;
}

function placesByRevenue(revenue: Float64Array): Uint32Array {
  const places = Uint32Array.from(revenue, (_, at) => at);
  return places.sort((a, b) => revenue[b] - revenue[a] || a - b);
}

function currentRfm(open: Session): RfmAnswer {
  return open.rfm ?? answerRfm(open, {});
}

async function answerValue(
  open: Session,
  options: { discountRate: number; seed: number },
  job: Job
): Promise<ValueAnswer> {
  if (open.value && open.discountRate === options.discountRate) return open.value;
  const answer = await predictValue(open.history, options, job);
  open.value = { currency: open.lines.currency, ...answer };
  open.discountRate = options.discountRate;
  return open.value;
}

async function currentValue(open: Session, job: Job): Promise<ValueAnswer> {
  return open.value ?? answerValue(open, { discountRate: DISCOUNT_RATE, seed: SEED }, job);
}

const VALUE_FACTS = /"fact":"(?:p_alive|expected_)/;
const GROUP_FACT = /"fact":"group"/;

/** Computes what a rule asks for, if nobody asked for it before. */
async function completeFacts(open: Session, rule: Rule, job: Job): Promise<void> {
  const text = JSON.stringify(rule);
  if (VALUE_FACTS.test(text)) await currentValue(open, job);
  if (!GROUP_FACT.test(text) || open.groups) return;
  const question = { method: 'k-means', seed: SEED } as const;
  open.groups = await findGroups(open.history, open.lines, question, currentRfm(open).today, job);
}

function select(open: Session, rule: Rule): Selection {
  const rfm = currentRfm(open);
  const facts = collectFacts(open.history, open.lines, rfm, open.value, open.groups);
  const mask = selectCustomers(rule, facts);
  const places = Uint32Array.from([...mask.keys()].filter((at) => mask[at]));
  const sum = (values: ArrayLike<number>) => places.reduce((all, at) => all + values[at], 0);
  return {
    customers: Array.from(places, (at) => rfm.customers[at]),
    places,
    revenue: sum(rfm.revenue),
    orders: sum(rfm.orders),
    of: rfm.customers.length
  };
}
