import { quietJob } from '../../../workers/contract/job.ts';
import { bgNbd } from '../../../workers/rooms/customers/lifetime/models/bg-nbd.ts';
import { countCohorts } from '../../../workers/rooms/customers/returning/cohorts.ts';
import { collectCustomerOrders } from '../../../workers/shop/customer-orders.ts';
import {
  groupHistories,
  purchaseHistory
} from '../../../workers/rooms/customers/lifetime/purchase-history.ts';
import { scoreRfm } from '../../../workers/shop/segments/rfm.ts';
import { predictValue } from '../../../workers/rooms/customers/lifetime/value-answer.ts';
import { inventPurchases } from './invent-purchases.js';
import { readRetail } from './read-retail.js';

const QUESTIONS = { retail: answerRetail, invented: answerInvented };

self.onmessage = async ({ data }) => self.postMessage(await QUESTIONS[data.name](data));

let retail = null;

/** Seconds of each part on the retail file; reading it, once, is not counted. */
async function answerRetail({ file }) {
  retail ??= readRetail(await file.text());
  const [segments, orders] = timed(() => segment(retail));
  const history = purchaseHistory(orders);
  const [seconds, { value }] = timed(() => fit(history));
  return { segments, fit: seconds, logLikelihood: -value };
}

/** Seconds of everything on an invented shop of so many customers. */
async function answerInvented({ customers }) {
  const lines = inventPurchases(customers);
  const [segments, orders] = timed(() => segment(lines));
  const began = performance.now();
  const answer = await predictValue(orders, { discountRate: 0.1, seed: 1 }, quietJob());
  const value = (performance.now() - began) / 1000;
  return { lines: lines.rows, segments, value, state: answer.fits[0].state };
}

function segment(lines) {
  const orders = collectCustomerOrders(lines);
  scoreRfm(orders, {});
  countCohorts(orders, lines, { period: 'month', by: 'time' });
  return orders;
}

function fit(history) {
  const kinds = groupHistories(history);
  return bgNbd.climb(bgNbd.objective(kinds), kinds);
}

function timed(work) {
  const began = performance.now();
  const result = work();
  return [(performance.now() - began) / 1000, result];
}
