import { quantile, sortedCopy } from '../../../maths/statistics/quantiles.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';
import type { CustomerFinding } from '../findings/contract.ts';
import type { ValueAnswer } from './contract.ts';

const TOP_SHARE = 0.1;
/** The best customers are worth a sentence from this many times their share of all customers. */
const STANDS_OUT = 2;
/** A shop younger than this may still get the customers that it lacks. */
const YOUNG_WEEKS = 52;

/** The findings about the coming year, most important first. */
export function listValueFindings(
  answer: Omit<ValueAnswer, 'currency' | 'findings'>,
  thin: boolean
): CustomerFinding[] {
  const findings: CustomerFinding[] = [];
  const year = answer.shop.find(({ days }) => days === 365);
  if (year) {
    const { mean: value, low80: low, high80: high } = year.value;
    findings.push({ key: 'value_total', detail: { value, low, high, orders: year.orders.mean } });
  }
  addTop(findings, answer.expectedValue365);
  if (answer.test) findings.push(describeTest(answer.test));
  if (!answer.aliveKnown) findings.push({ key: 'alive_unknown', detail: {} });
  if (thin) {
    const detail = { repeaters: answer.repeaters, weeks: Math.round(answer.weeks) };
    // A few more months add little about a dozen customers who have bought for years.
    findings.push({ key: answer.weeks < YOUNG_WEEKS ? 'value_thin' : 'value_thin_few', detail });
  }
  return findings;
}

function addTop(findings: CustomerFinding[], value: Float64Array): void {
  if (value.length < 20) return;
  const least = quantile(sortedCopy(value), 1 - TOP_SHARE);
  const total = sumOf(value);
  const top = value.filter((own) => own >= least);
  if (!(total > 0)) return;
  const share = sumOf(top) / total;
  if (share < (STANDS_OUT * top.length) / value.length) return;
  findings.push({
    key: 'value_top',
    detail: { customers: top.length, share },
    rule: { fact: 'expected_value_365d', is: 'at_least', value: least }
  });
}

function describeTest(test: NonNullable<ValueAnswer['test']>): CustomerFinding {
  const { predictedOrders, actualOrders, naiveOrders, error, naiveError, splitDay } = test;
  const detail = {
    predicted: Math.round(predictedOrders.mean),
    actual: actualOrders,
    naive: naiveOrders,
    error,
    naiveError,
    splitDay
  };
  const isTotalCloser =
    Math.abs(predictedOrders.mean - actualOrders) < Math.abs(naiveOrders - actualOrders);
  return { key: testKey(isTotalCloser, error < naiveError), detail };
}

/**
 * Where the model is closer than "as often as before": in total, per customer, in both, in neither.
 */
function testKey(isTotalCloser: boolean, isCustomerCloser: boolean): CustomerFinding['key'] {
  if (isCustomerCloser) return isTotalCloser ? 'value_test' : 'value_test_customers';
  return isTotalCloser ? 'value_test_total' : 'value_test_worse';
}
