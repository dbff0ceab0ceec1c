import { SEGMENTS } from '../../../contract/customers/segments.ts';
import type { CustomerFinding } from '../findings/contract.ts';
import type { Moves } from './contract.ts';
import type { Segment, SegmentRow } from '../../../contract/customers/segments.ts';
import type { Rule } from '../../../contract/customers/customer-rule.ts';
import type { RfmScores } from '../../../shop/segments/rfm.ts';

/** With fewer customers than this, quintiles rest on a handful of people each. */
const FEW_CUSTOMERS = 50;
const GOOD: Segment[] = ['champions', 'loyal', 'potential_loyalist'];
const FADING: Segment[] = [
  'need_attention',
  'about_to_sleep',
  'at_risk',
  'cannot_lose',
  'hibernating',
  'lost'
];

const isOneOf = (fact: 'segment' | 'segment_quarter_ago' | 'segment_month_ago', of: Segment[]) =>
  ({ fact, is: 'one_of', value: of }) as const;

/** What matters about segments now, most important first; each with the customers it counts. */
export function listRfmFindings(
  scores: RfmScores,
  rows: readonly SegmentRow[],
  moves: readonly Moves[]
): CustomerFinding[] {
  const customers = scores.orders.length;
  if (customers === 0) return [{ key: 'no_customers', detail: {} }];
  const findings: CustomerFinding[] = [];
  if (scores.flat.f && scores.flat.m) findings.push({ key: 'scores_flat', detail: { customers } });
  addMoney(findings, rows, customers);
  addMoves(findings, moves);
  const once = scores.orders.reduce((count, own) => count + Number(own === 1), 0);
  findings.push({
    key: 'one_time_share',
    detail: { share: once / customers, customers: once },
    rule: { fact: 'orders', is: 'at_most', value: 1 }
  });
  if (customers < FEW_CUSTOMERS) findings.push({ key: 'few_customers', detail: { customers } });
  return findings;
}

function addMoney(
  findings: CustomerFinding[],
  rows: readonly SegmentRow[],
  customers: number
): void {
  const total = rows.reduce((sum, { revenue }) => sum + revenue, 0);
  const sum = (segments: Segment[]) => {
    const own = rows.filter(({ segment }) => segments.includes(segment));
    return {
      customers: own.reduce((count, row) => count + row.customers, 0),
      revenue: own.reduce((money, row) => money + row.revenue, 0)
    };
  };
  const best = sum(['champions']);
  if (best.customers > 0 && total > 0) {
    const detail = {
      customers: best.customers,
      share: best.customers / customers,
      revenueShare: best.revenue / total
    };
    findings.push({ key: 'champions_share', detail, rule: isOneOf('segment', ['champions']) });
  }
  const leaving: Segment[] = ['at_risk', 'cannot_lose'];
  const lost = sum(leaving);
  if (lost.customers === 0) return;
  findings.push({ key: 'at_risk_money', detail: lost, rule: isOneOf('segment', leaving) });
}

/** Good customers who have faded since a quarter ago (a month, in a young shop), or the reverse. */
function addMoves(findings: CustomerFinding[], moves: readonly Moves[]): void {
  const move = moves.find(({ since }) => since === 'quarter') ?? moves[0];
  if (!move) return;
  const before = move.since === 'quarter' ? 'segment_quarter_ago' : 'segment_month_ago';
  const count = (from: Segment[], to: Segment[]) =>
    from.reduce(
      (all, a) =>
        all +
        to.reduce((own, b) => own + move.counts[SEGMENTS.indexOf(a) * 11 + SEGMENTS.indexOf(b)], 0),
      0
    );
  const down = count(GOOD, FADING);
  const up = count(FADING, GOOD);
  const rule = (from: Segment[], to: Segment[]): Rule => ({
    join: 'and',
    rules: [isOneOf(before, from), isOneOf('segment', to)]
  });
  if (down === 0 && up === 0) return;
  const detail = { down, up, day: move.day };
  findings.push(
    down >= up
      ? { key: 'moved_down', detail, rule: rule(GOOD, FADING) }
      : { key: 'moved_up', detail, rule: rule(FADING, GOOD) }
  );
}
