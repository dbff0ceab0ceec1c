import type { Bundle, Rule, TogetherFinding } from './contract.ts';
import { beyondChance } from './strongest.ts';

/** Ratios to chance below this are not noticeable in a shop. */
const WORTH_SAYING = 1.5;

/** The findings of the page; none where chance explains everything. */
export function listTogether(rules: Rule[], bundles: Bundle[]): TogetherFinding[] {
  const pairs = rules.filter(
    ({ given, timesChance }) => given.length === 1 && timesChance >= WORTH_SAYING
  );
  if (pairs.length === 0) return [];
  const most = pairs.reduce((best, own) =>
    beyondChance(own) > beyondChance(best) ||
    (beyondChance(own) === beyondChance(best) && own.confidence > best.confidence)
      ? own
      : best
  );
  const [first, second] = [most.given[0], most.then];
  const findings: TogetherFinding[] = [
    {
      key: 'pair',
      first,
      second,
      detail: { orders: most.orders, times: most.timesChance }
    },
    { key: 'confidence', first, second, detail: { share: most.confidence } }
  ];
  const [best] = bundles;
  if (best) {
    const { extra: amount, low, high, without } = best;
    const detail = { amount, low, high, without };
    findings.push({ key: 'bundle', first: best.first, second: best.second, detail });
  }
  return findings;
}
