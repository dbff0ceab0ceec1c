import { quietJob } from '../../workers/contract/job.ts';
import type { OrderLines } from '../../workers/contract/order-lines.ts';
import { findDueAgain, listDueFindings } from '../../workers/rooms/customers/leaving/due-again.ts';
import { listCohortFindings } from '../../workers/rooms/customers/returning/cohort-findings.ts';
import { countCohorts } from '../../workers/rooms/customers/returning/cohorts.ts';
import type { CohortBy } from '../../workers/rooms/customers/returning/contract.ts';
import {
  countFunnel,
  describeGaps
} from '../../workers/rooms/customers/returning/repeat-orders.ts';
import {
  estimateSurvival,
  waitForSecondOrder
} from '../../workers/rooms/customers/returning/survival.ts';
import { answerRfm } from '../../workers/rooms/customers/segments/answer-rfm.ts';
import { applyFilter, createCrossFilter } from '../../workers/rooms/overview/cross-filter.ts';
import { buildLineIndex } from '../../workers/rooms/overview/line-index.ts';
import { summarise } from '../../workers/rooms/overview/summary.ts';
import { viewOverview } from '../../workers/rooms/overview/view.ts';
import { collectCustomerOrders } from '../../workers/shop/customer-orders.ts';

/** All findings of Overview on the whole shop. */
export async function overviewFindings(lines: OrderLines) {
  const cross = createCrossFilter(await buildLineIndex(lines, () => quietJob().breathe()));
  applyFilter(cross, {}, null);
  return viewOverview(cross, summarise(cross), { filter: {}, grain: 'day' }, { name: '' }).findings;
}

/** Findings of Customers on segments, cohorts and reminders, without the lifetime model. */
export function customerFindings(lines: OrderLines, bys: CohortBy[] = ['time']) {
  const history = collectCustomerOrders(lines);
  const names = history.customers.map(() => '');
  const rfm = answerRfm({ lines, history, names }, {});
  const due = findDueAgain(history, lines, names, history.shopLastDay);
  const cohorts = bys.flatMap((by) => {
    const { cohorts } = countCohorts(history, lines, { period: 'month', by });
    return listCohortFindings(cohorts, {
      period: by === 'time' ? 'month' : null,
      funnel: countFunnel(history),
      survival: estimateSurvival(waitForSecondOrder(history, rfm.today)),
      usualWait: describeGaps(history).high
    });
  });
  return { rfm: rfm.findings, cohorts, due: listDueFindings(due) };
}
