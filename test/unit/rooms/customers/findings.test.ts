import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../workers/maths/random.ts';
import { listCohortFindings } from '../../../../workers/rooms/customers/returning/cohort-findings.ts';
import { countCohorts } from '../../../../workers/rooms/customers/returning/cohorts.ts';
import type { CustomerFinding } from '../../../../workers/rooms/customers/findings/contract.ts';
import type { RfmAnswer } from '../../../../workers/rooms/customers/segments/contract.ts';
import { collectCustomerOrders } from '../../../../workers/shop/customer-orders.ts';
import { returnedShares } from '../../../../workers/rooms/customers/segments/returned-share.ts';
import { collectFacts } from '../../../../workers/rooms/customers/choosing/fact-table.ts';
import {
  countFunnel,
  describeGaps
} from '../../../../workers/rooms/customers/returning/repeat-orders.ts';
import { listRfmFindings } from '../../../../workers/rooms/customers/segments/rfm-findings.ts';
import { scoreRfm } from '../../../../workers/shop/segments/rfm.ts';
import {
  findEarlierMoves,
  findMoves
} from '../../../../workers/rooms/customers/segments/segment-moves.ts';
import { assignSegments } from '../../../../workers/shop/segments/segments.ts';
import { selectCustomers } from '../../../../workers/rooms/customers/choosing/select-customers.ts';
import {
  estimateSurvival,
  waitForSecondOrder
} from '../../../../workers/rooms/customers/returning/survival.ts';
import { inventLines, toOrderLines, type PlainLine } from '../../../kit/made-lines.ts';

/** How many customers each sentence says it counts. */
const COUNTED: Partial<Record<CustomerFinding['key'], string>> = {
  champions_share: 'customers',
  at_risk_money: 'customers',
  moved_down: 'down',
  one_time_share: 'customers',
  second_order: 'customers'
};

function tell(plain: PlainLine[]) {
  const lines = toOrderLines(plain);
  const history = collectCustomerOrders(lines);
  const scores = scoreRfm(history);
  const segment = assignSegments(scores);
  const moves = findMoves(history, scores.today, segment);
  const { cohorts } = countCohorts(history, lines, { period: 'month', by: 'time' });
  const returned = returnedShares(history, lines);
  const survival = estimateSurvival(waitForSecondOrder(history, scores.today));
  const findings = [
    ...listRfmFindings(scores, segment, moves, returned, findEarlierMoves(history, moves)),
    ...listCohortFindings(cohorts, {
      period: 'month',
      funnel: countFunnel(history),
      survival,
      usualWait: describeGaps(history).high
    })
  ];
  const chineseClass = new Uint8Array(segment.length);
  const rfm = { ...scores, segment, chineseClass, moves } as unknown as RfmAnswer;
  const facts = collectFacts(history, lines, rfm, null, null);
  const members = ({ rule }: CustomerFinding) => {
    const mask = selectCustomers(rule!, facts);
    return [...mask.keys()].filter((place) => mask[place]);
  };
  return { findings, members, cohorts, revenue: scores.revenue };
}

/**
 * Sixty newcomers a month for sixteen months; every third buys monthly, most of those stop in one
 * month, and one month's newcomers come back more than the others.
 */
function inventGrowing(seed: number): PlainLine[] {
  const random = createRandom(seed);
  const place = { product: 'P1', category: 'Tea', country: 'EIRE', channel: 'web' };
  const stopMonth = seed % 4 === 1 ? 13 : 10;
  return Array.from({ length: 960 }, (_, own) => {
    const joined = Math.floor(own / 60);
    const stops = own % 4 === 0 ? stopMonth : 16;
    const isSteady = own % 3 === 0 || (joined === 9 && own % 2 === 0);
    const visits = isSteady ? Math.max(1, stops - joined) : 1 + Number(random.next() < 0.1);
    return Array.from({ length: visits }, (_, visit) => ({
      ...place,
      customer: `c${own}`,
      order: `${own}-${visit}`,
      quantity: 1,
      time: Date.UTC(2024, joined + visit, 1 + random.integer(25)),
      unitPrice: 5 + random.integer(60)
    }));
  }).flat();
}

describe('sentences about customers', () => {
  it('name by their rule exactly the customers they count', () => {
    const met = new Set<string>();
    for (let seed = 1; seed <= 12; seed++) {
      const plain = seed % 2 ? inventGrowing(seed) : inventLines(createRandom(seed), 300);
      const { findings, members, cohorts, revenue } = tell(plain);
      for (const finding of findings) {
        const counted = COUNTED[finding.key];
        if (counted) expect(members(finding)).toHaveLength(Number(finding.detail[counted]));
        if (finding.key === 'at_risk_money') {
          const money = members(finding).reduce((sum, place) => sum + revenue[place], 0);
          expect(money).toBeCloseTo(Number(finding.detail.revenue), 6);
        }
        if (finding.key === 'cohort_best') {
          const best = cohorts.find(({ cohort }) => cohort === finding.detail.cohort);
          expect(members(finding)).toHaveLength(best!.customers);
        }
        if (finding.rule) met.add(finding.key);
      }
    }
    expect([...met].sort()).toEqual([...Object.keys(COUNTED), 'cohort_best'].sort());
  });

  it('have a sentence in both languages', () => {
    const { findings } = tell(inventLines(createRandom(7), 300));
    for (const language of ['en', 'zh']) {
      const path = new URL(`../../../../src/i18n/customers.${language}.ts`, import.meta.url);
      const words = readFileSync(path, 'utf8');
      for (const { key } of findings) expect(words).toContain(`'customers.finding.${key}'`);
    }
  });
});
