import type {
  PlanAnswer,
  PlanRow,
  Reading,
  TestPlan
} from '../../../../workers/rooms/campaigns/tests/contract.ts';
import { i18n, t, type Detail, type MessageKey, type Saying } from '../../../i18n/index.svelte.ts';
import { improvementWords, pointsOf, rateWords } from './words.ts';

/** Rates from fewer buyers than this are rough guesses. */
const FEW_BUYERS = 20;
/** Hardly any change more than doubles a rate: a test that shows nothing smaller is no use. */
const HOPELESS = 1;
/** From so many times the average on, one customer is said to decide. */
const LARGE_TIMES = 5;

/** The sentences on a plan: whether there are enough customers comes first. */
export function planSayings(answer: PlanAnswer): Saying[] {
  return [...needed(answer, answer.asked), ...basis(answer, answer.asked)];
}

/** Whether a plan's rate is there, and what is asked of it can be. */
function needed(answer: PlanAnswer, chosen: TestPlan): Saying[] {
  const { plan, available, isBeyondAll } = answer;
  const detail = { days: chosen.days, improvement: improvementWords(chosen.improvement) };
  const rate = rateWords(plan.rate, chosen.measure, answer.currency);
  if (Number.isNaN(plan.rate)) return [say(answer.known ? 'noWindow' : 'noCustomers', detail)];
  if (plan.rate === 0) return [say('zero', detail)];
  if (isBeyondAll) return [say('beyond', { ...detail, rate })];
  if (Number.isNaN(plan.first)) return [say('noSpread', detail)];
  if (available === 0) return [say(`unknown.${groups(chosen)}`, neededDetail(answer, chosen))];
  const isEnough = plan.first + plan.second <= available;
  const first = say(
    `${isEnough ? 'enough' : 'short'}.${groups(chosen)}`,
    neededDetail(answer, chosen)
  );
  const others = isEnough ? lookedAtOften(answer, chosen) : longer(answer);
  const isHopeless = others.length === 0 && plan.visible > HOPELESS && !isEnough;
  return [
    first,
    visible(answer, chosen, isEnough ? 'even' : isHopeless ? 'hopeless' : 'visible'),
    ...others
  ];
}

const groups = ({ secondShare }: TestPlan) => (secondShare === 0.5 ? 'even' : 'uneven');

function neededDetail({ plan, available }: PlanAnswer, chosen: TestPlan): Detail {
  const improvement = improvementWords(chosen.improvement);
  return {
    what: t(`campaigns.tests.more.${chosen.measure}`, { improvement }),
    first: plan.first,
    second: plan.second,
    available,
    each: Math.floor(available / 2)
  };
}

/** The smallest improvement that the customers there are would show. */
function visible(
  { plan, currency }: PlanAnswer,
  chosen: TestPlan,
  key: 'even' | 'visible' | 'hopeless'
): Saying {
  const rate = (value: number) => rateWords(value, chosen.measure, currency);
  if (Number.isNaN(plan.visible)) return say('invisible');
  return say(key, {
    visible: improvementWords(plan.visible),
    from: rate(plan.rate),
    to: rate(plan.rate * (1 + plan.visible))
  });
}

/** What looking before the end costs. */
function lookedAtOften({ firstAnyTime, available }: PlanAnswer, chosen: TestPlan): Saying[] {
  if (Number.isNaN(firstAnyTime)) return [];
  const total = firstAnyTime / (1 - chosen.secondShare);
  return [say(total <= available ? 'often' : 'oftenShort', { total: Math.ceil(total) })];
}

/** The shortest test of the ones compared for which the customers are enough. */
function longer({ others, plan, available }: PlanAnswer): Saying[] {
  const isEnough = (row: PlanRow) => row.first + row.second <= available;
  const other = others.find((row) => row.days > plan.days && isEnough(row));
  return other ? [say('longer', { days: other.days })] : [];
}

/** What the rate now rests on. */
function basis({ now, currency, chosenBy }: PlanAnswer, chosen: TestPlan): Saying[] {
  if (!now || chosen.rate !== undefined) return [];
  const { days, measure } = chosen;
  const { buyers, windows, largest } = now;
  const sayings = [
    say(`now.${measure}`, {
      days,
      windows,
      share: i18n.formats.percent(now.share, { digits: 1 }),
      amount: rateWords(now.amount, 'amount', currency)
    })
  ];
  if (buyers > 0 && buyers < FEW_BUYERS) sayings.push(say('few', { buyers }));
  if (measure === 'amount' && largest >= LARGE_TIMES * now.amount && buyers > 0) {
    const times = Math.round(largest / now.amount);
    sayings.push(say('heavy', { largest: rateWords(largest, 'amount', currency), times }));
  }
  if (chosenBy !== 'all') sayings.push(say(chosenBy));
  return sayings;
}

/** The sentences on a test that is read. */
export function readingSayings(reading: Reading): Saying[] {
  const { asked, verdict, rates, always, once, worth, enoughAt } = reading;
  const customers = asked.a.customers + asked.b.customers;
  const percent = (share: number) => i18n.formats.percent(share, { digits: 1 });
  const detail = {
    a: percent(rates.a.share),
    b: percent(rates.b.share),
    low: pointsOf(always.low95),
    high: pointsOf(always.high95),
    worth: pointsOf(worth),
    enoughAt: Number(enoughAt.toPrecision(2)),
    better: always.difference > 0 ? 'B' : 'A'
  };
  const isLeading = verdict === 'a' || verdict === 'aSmall';
  const range = isLeading
    ? { low: pointsOf(-always.high95), high: pointsOf(-always.low95) }
    : { low: detail.low, high: detail.high };
  const sayings = [say(`verdict.${verdict}`, { ...detail, ...range })];
  if (verdict !== 'early') return sayings;
  if (once.low95 > 0 || once.high95 < 0) sayings.push(say('onlyOnce', detail));
  sayings.push(say(enoughAt > customers ? 'enoughAt' : 'past', detail));
  return sayings;
}

type FindingKey =
  Extract<
    MessageKey,
    `campaigns.tests.finding.${string}`
  > extends `campaigns.tests.finding.${infer Key}`
    ? Key
    : never;

function say(key: FindingKey, detail: Detail = {}): Saying {
  return { key, parts: i18n.parts(`campaigns.tests.finding.${key}`, detail) };
}
