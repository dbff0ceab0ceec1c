import type { OrderLines } from '../../../contract/order-lines.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import { scoreRfm } from '../../../shop/segments/rfm.ts';
import { assignSegments, describeSegments, sumGrid } from '../../../shop/segments/segments.ts';
import {
  assignChineseClasses,
  crossClasses,
  describeChineseClasses,
  proposeThresholds
} from './chinese-classes.ts';
import type { RfmAnswer, Scoring } from './contract.ts';
import { listRfmFindings } from './rfm-findings.ts';
import { returnedShares } from './returned-share.ts';
import { findEarlierMoves, findMoves } from './segment-moves.ts';

/**
 * Everything the page shows about recency, frequency and money: scores, segments, classes, moves.
 */
export function answerRfm(
  shop: { lines: OrderLines; history: CustomerOrders; names: string[] },
  scoring: Scoring
): RfmAnswer {
  const { lines, history, names } = shop;
  const scores = scoreRfm(history, { cuts: scoring.cuts });
  const segment = assignSegments(scores);
  const chinese = scoring.chinese ?? proposeThresholds(scores);
  const chineseClass = assignChineseClasses(scores, chinese);
  const segments = describeSegments(segment, scores);
  const moves = findMoves(history, scores.today, segment, scoring.cuts);
  return {
    dataVersion: lines.dataVersion,
    currency: lines.currency,
    hasMoney: lines.hasMoney,
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
    findings: listRfmFindings(
      scores,
      segment,
      moves,
      returnedShares(history, lines),
      findEarlierMoves(history, moves, scoring.cuts)
    )
  };
}

function placesByRevenue(revenue: Float64Array): Uint32Array {
  const places = Uint32Array.from(revenue, (_, at) => at);
  return places.sort((a, b) => revenue[b] - revenue[a] || a - b);
}
