import { Failed } from '../../../contract/failure.ts';
import type { Condition, Fact, Rule } from '../../../contract/customers/customer-rule.ts';

/** What rules can test: numbers and texts by fact, one entry per customer. */
export interface FactTable {
  customers: number;
  numbers: Partial<Record<Fact, ArrayLike<number>>>;
  /** Marks the customers for whom any of the wanted texts is true. */
  texts: Partial<Record<Fact, (wanted: ReadonlySet<string>) => Uint8Array>>;
}

/** Limit of nesting; deeper rules are a mistake or an attack. */
const MAX_DEPTH = 20;

/**
 * The customers who satisfy a rule, as a mask. An empty `and` selects everybody, an empty `or`
 * nobody. An unknown number (NaN) satisfies no condition.
 *
 * @throws Failed `bad_rule` for a fact that this shop does not have, a limit that is not a number,
 *   an empty list, or rules nested too deep
 */
export function selectCustomers(rule: Rule, facts: FactTable, depth = 0): Uint8Array {
  if (depth > MAX_DEPTH) throw new Failed('bad_rule', { reason: 'depth' });
  if (!('join' in rule)) return meetCondition(rule, facts);
  const isAnd = rule.join === 'and';
  const mask = new Uint8Array(facts.customers).fill(Number(isAnd));
  for (const part of rule.rules) {
    const own = selectCustomers(part, facts, depth + 1);
    for (let at = 0; at < mask.length; at++)
      mask[at] = isAnd ? mask[at] & own[at] : mask[at] | own[at];
  }
  return mask;
}

function meetCondition(condition: Condition, facts: FactTable): Uint8Array {
  if (isList(condition)) return meetList(condition, facts);
  const { fact } = condition;
  const values = facts.numbers[fact];
  if (!values) throw new Failed('bad_rule', { reason: 'fact', fact });
  const [low, high] = limitsOf(condition);
  if (Number.isNaN(low) || Number.isNaN(high))
    throw new Failed('bad_rule', { reason: 'number', fact });
  return Uint8Array.from(values, (value) => Number(value >= low && value <= high));
}

type ListCondition = Extract<Condition, { value: string[] }>;
type NumberCondition = Exclude<Condition, ListCondition>;

function isList(condition: Condition): condition is ListCondition {
  return condition.is === 'one_of' || condition.is === 'none_of';
}

function limitsOf(condition: NumberCondition): [number, number] {
  if (condition.is === 'between') {
    const [low, high] = condition.value;
    return [Number(low), Number(high)];
  }
  return condition.is === 'at_least'
    ? [Number(condition.value), Infinity]
    : [-Infinity, Number(condition.value)];
}

function meetList({ fact, is, value }: ListCondition, { texts }: FactTable): Uint8Array {
  const mark = texts[fact];
  if (!mark) throw new Failed('bad_rule', { reason: 'fact', fact });
  if (!Array.isArray(value) || value.length === 0)
    throw new Failed('bad_rule', { reason: 'list', fact });
  const mask = mark(new Set(value));
  return is === 'one_of' ? mask : mask.map((own) => 1 - own);
}
