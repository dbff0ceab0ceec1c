import { SEGMENTS } from '../../../contract/customers/segments.ts';
import { DAY_MS } from '../../../contract/day.ts';
import type { CustomerFinding } from '../findings/contract.ts';
import type { Moves } from './contract.ts';
import type { Segment } from '../../../contract/customers/segments.ts';
import type { Condition, Rule } from '../../../contract/customers/customer-rule.ts';
import { chanceOfDifference } from '../../../maths/statistics/proportion.ts';
import type { Counted } from '../../../maths/statistics/proportion.ts';
import type { RfmScores } from '../../../shop/segments/rfm.ts';
import { GAVE_BACK, GAVE_BACK_TOLD } from './returned-share.ts';

/** With fewer customers, each quintile consists of a handful of people. */
const FEW_CUSTOMERS = 50;
const GOOD: Segment[] = ['champions', 'loyal', 'potential_loyalist'];
const LONG_AWAY: Segment[] = ['at_risk', 'cannot_lose'];
const FADING: Segment[] = [
  'need_attention',
  'about_to_sleep',
  'at_risk',
  'cannot_lose',
  'hibernating',
  'lost'
];
/** Significance level of a reported difference between two quarters. */
const CHANCE = 0.05;
/** Late: away for more than this many times their own days between orders. */
const LATE = 2;

const isOneOf = (fact: 'segment' | 'segment_quarter_ago', of: Segment[]) =>
  ({ fact, is: 'one_of', value: of }) as const;

/**
 * The findings about segments, most important first, each with the customers it counts.
 *
 * @param segment per customer, the index in SEGMENTS
 * @param returned per customer, the share of purchases that was returned; who returned all of it is
 *   scored, but excluded from findings about money
 * @param earlier moves in the quarter before the newest
 */
export function listRfmFindings(
  scores: RfmScores,
  segment: Uint8Array,
  moves: readonly Moves[],
  returned = new Float64Array(segment.length),
  earlier: Moves | null = null
): CustomerFinding[] {
  const customers = segment.length;
  if (customers === 0) return [{ key: 'no_customers', detail: {} }];
  const findings = [
    ...describeFlat(scores),
    ...describeMoney(scores, segment, returned),
    ...describeMoves(moves, earlier),
    ...describeOnce(scores),
    ...describeTies(scores)
  ];
  if (customers < FEW_CUSTOMERS) findings.push({ key: 'few_customers', detail: { customers } });
  return findings;
}

function describeFlat({ flat, orders }: RfmScores): CustomerFinding[] {
  if (!flat.f || !flat.m || orders.length === 1) return [];
  return [{ key: 'scores_flat', detail: { customers: orders.length } }];
}

function describeMoney(
  scores: RfmScores,
  segment: Uint8Array,
  returned: Float64Array
): CustomerFinding[] {
  const { revenue } = scores;
  const findings: CustomerFinding[] = [];
  const gaveBack = (place: number) => returned[place] >= GAVE_BACK;
  const places = (segments: Segment[]) =>
    [...segment.keys()].filter((place) => segments.includes(SEGMENTS[segment[place]]));
  const add = (
    key: 'champions_share' | 'at_risk_money',
    segments: Segment[],
    detail: (customers: number, money: number) => CustomerFinding['detail']
  ) => {
    const all = places(segments);
    const kept = all.filter((place) => !gaveBack(place));
    const money = kept.reduce((sum, place) => sum + revenue[place], 0);
    if (kept.length === 0 || !(money > 0)) return;
    const rule = keptOnly(isOneOf('segment', segments), kept.length < all.length);
    findings.push({ key, detail: detail(kept.length, money), rule });
  };
  const total = revenue.reduce((sum, own) => sum + own, 0);
  add('champions_share', ['champions'], (customers, money) => ({
    customers,
    share: customers / segment.length,
    revenueShare: money / total
  }));
  // Where everybody orders every week, those away the longest are simply due next.
  if (areMostlyLate(scores, places(LONG_AWAY)))
    add('at_risk_money', LONG_AWAY, (customers, money) => ({ customers, revenue: money }));
  const named = places(['champions', ...LONG_AWAY]);
  const leftOut = named.filter(gaveBack);
  const moneyOf = (own: number[]) => own.reduce((sum, place) => sum + revenue[place], 0);
  const isTold =
    leftOut.length > GAVE_BACK_TOLD * named.length ||
    moneyOf(leftOut) > GAVE_BACK_TOLD * moneyOf(named);
  if (leftOut.length === 0 || !isTold) return findings;
  const rule: Rule = {
    join: 'and',
    rules: [
      isOneOf('segment', ['champions', ...LONG_AWAY]),
      { fact: 'returned_share', is: 'at_least', value: GAVE_BACK }
    ]
  };
  return [...findings, { key: 'gave_back', detail: { customers: leftOut.length }, rule }];
}

/** Whether at least half of them have been away for longer than their own rhythm explains. */
function areMostlyLate(
  { orders, recencyDays, firstTime, lastTime }: RfmScores,
  places: number[]
): boolean {
  const late = places.filter((place) => {
    const days = (lastTime[place] - firstTime[place]) / DAY_MS / (orders[place] - 1);
    return orders[place] < 2 || recencyDays[place] > LATE * days;
  });
  return late.length * 2 >= places.length;
}

function keptOnly(rule: Condition, isNarrowed: boolean): Rule {
  if (!isNarrowed) return rule;
  const kept = { fact: 'returned_share', is: 'at_most', value: GAVE_BACK - 1e-12 } as const;
  return { join: 'and', rules: [rule, kept] };
}

function describeOnce({ orders }: RfmScores): CustomerFinding[] {
  const once = orders.reduce((count, own) => count + Number(own === 1), 0);
  if (once === 0) return [];
  const detail = { share: once / orders.length, customers: once };
  return [{ key: 'one_time_share', detail, rule: { fact: 'orders', is: 'at_most', value: 1 } }];
}

/**
 * Reported when so many customers have the same number of orders that quintiles of equal size are
 * impossible.
 */
function describeTies({ f, orders, flat }: RfmScores): CustomerFinding[] {
  const scores = new Set(f).size;
  if (flat.f || scores >= 5 || orders.length < 5) return [];
  const counts = new Map<number, number>();
  for (const own of orders) counts.set(own, (counts.get(own) ?? 0) + 1);
  const [often, same] = [...counts].reduce((most, own) => (own[1] > most[1] ? own : most));
  const detail = { orders: often, customers: same, of: orders.length, scores };
  return [{ key: 'frequency_tied', detail }];
}

/**
 * How many good customers have faded since a quarter ago. Some always do, so only a share that
 * differs significantly from the quarter before is reported.
 */
function describeMoves(moves: readonly Moves[], earlier: Moves | null): CustomerFinding[] {
  const now = moves.find(({ since }) => since === 'quarter');
  if (!now || !earlier) return [];
  const [faded, before] = [countFaded(now), countFaded(earlier)];
  if (chanceOfDifference(faded, before) > CHANCE) return [];
  const share = faded.successes / faded.trials;
  const shareBefore = before.successes / before.trials;
  const detail = { down: faded.successes, share, before: shareBefore, day: now.day };
  if (faded.successes === 0)
    return [{ key: 'moved_none', detail: { ...detail, good: faded.trials } }];
  const rules = [isOneOf('segment_quarter_ago', GOOD), isOneOf('segment', FADING)];
  const key = share > shareBefore ? 'moved_down' : 'moved_up';
  return [{ key, detail, rule: { join: 'and', rules } }];
}

/** Of the customers who were good, those who no longer are. */
function countFaded({ counts }: Moves): Counted {
  const count = (from: Segment, to: readonly Segment[]) =>
    to.reduce((sum, own) => sum + counts[SEGMENTS.indexOf(from) * 11 + SEGMENTS.indexOf(own)], 0);
  return {
    successes: GOOD.reduce((sum, from) => sum + count(from, FADING), 0),
    trials: GOOD.reduce((sum, from) => sum + count(from, SEGMENTS), 0)
  };
}
