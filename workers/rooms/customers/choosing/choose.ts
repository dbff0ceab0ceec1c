import type { RfmAnswer } from '../segments/contract.ts';
import type { Fact, Rule } from '../../../contract/customers/customer-rule.ts';
import type { Selection } from './contract.ts';
import { selectCustomers } from './select-customers.ts';
import type { FactTable } from './select-customers.ts';

/** The customers who satisfy a rule, with what they bought. */
export function choose(rule: Rule, facts: FactTable, rfm: RfmAnswer): Selection {
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

/** All facts that a rule refers to. */
export function factsOf(rule: Rule): Set<Fact> {
  if (!('join' in rule)) return new Set([rule.fact]);
  return new Set(rule.rules.flatMap((part) => [...factsOf(part)]));
}
