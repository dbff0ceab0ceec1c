import { compareCodePoints } from '../../maths/code-point-order.ts';
import type { AlikePair } from '../../contract/health.ts';
import type { People } from './people.ts';

/**
 * The largest share of suggested pairs that may be expected to be chance. In shops simulated
 * without any duplicates (five kinds, 100 to 1,600 customers), two in a hundred then get a
 * suggestion.
 */
const MOST_BY_CHANCE = 0.02;

/** A name that exists may exist again: each person counts among the bearers of the name. */
const ITSELF = 1;

const MARKS = /\p{M}+/gu;
const OTHER_SIGNS = /[^\p{L}\p{N}]+/gu;
const HAN = /^\p{Script=Han}{2,4}$/u;

/**
 * Suggests customers who may be the same person because of name and town alone, for the person to
 * decide. Namesakes exist, and how many to expect in a town follows from how common the first and
 * last names are in the shop and how many customers live there. Pairs are taken from the rarest on,
 * until more than two per cent would be expected to be chance; with few names, or all customers in
 * one town, there may be none.
 *
 * @param people by their final key, so that customers already joined are one
 */
export function findAlikePeople(people: People): AlikePair[] {
  const groups = groupAlike(readNames(people));
  const namesakes = namesakesOf(groups.map(([own]) => own));
  const pairs = groups.flatMap((group, at) =>
    pairsOf(group).map((pair) => ({ pair, chance: namesakes[at] }))
  );
  if (pairs.length === 0) return [];
  pairs.sort((a, b) => a.chance - b.chance);
  const rarest = namesakes.toSorted();
  let [kept, at, expected] = [0, 0, 0];
  for (const [place, own] of pairs.entries()) {
    // A pair may be found from either side.
    while (at < rarest.length && rarest[at] <= own.chance) expected += rarest[at++] / 2;
    if (expected <= MOST_BY_CHANCE * (place + 1)) kept = place + 1;
  }
  return pairs.slice(0, kept).map(({ pair }) => pair);
}

interface Named {
  key: string;
  name: string;
  first: string;
  last: string;
  town: string;
  shownTown: string;
}

/** Customers with a first name, a last name and a town. */
function readNames(people: People): Named[] {
  return [...people].flatMap(([key, { name, town = '' }]) => {
    const words = wordsOf(name);
    const place = folded(town);
    if (!place || !words || words.some((word) => word.length === 0)) return [];
    const [first, last] = words;
    return [{ key, name, first, last, town: place, shownTown: town }];
  });
}

/** First and last name; null if one is missing or only an initial. */
function wordsOf(name: string): [string, string] | null {
  if (HAN.test(name.trim())) return [name.trim().slice(1), name.trim()[0]];
  const [lastName, ...firstNames] = name.split(',');
  const turned = firstNames.length === 1 ? `${firstNames[0]} ${lastName}` : name;
  const words = folded(turned).split(' ');
  if (words.length < 2 || words[0].length < 2 || words.at(-1)!.length < 2) return null;
  return [words.slice(0, -1).join(' '), words.at(-1)!];
}

function folded(text: string): string {
  const plain = text.normalize('NFKD').replace(MARKS, '').toLowerCase();
  return plain.replace(OTHER_SIGNS, ' ').trim();
}

/** Groups of customers that agree in all three. */
function groupAlike(named: readonly Named[]): Named[][] {
  const groups = new Map<string, Named[]>();
  for (const own of named) {
    const key = [own.first, own.last, own.town].join('\n');
    const group = groups.get(key);
    if (group) group.push(own);
    else groups.set(key, [own]);
  }
  return [...groups.values()].map((group) =>
    group.toSorted((a, b) => compareCodePoints(a.key, b.key))
  );
}

/**
 * For each person, the number of namesakes to expect in the same town if first and last names
 * combine at random. Each spelling counts once, since otherwise a duplicate would make its own name
 * look common.
 */
function namesakesOf(one: readonly Named[]): Float64Array {
  const others = (field: 'first' | 'last' | 'town') => {
    const counts = new Map<string, number>();
    for (const own of one) counts.set(own[field], (counts.get(own[field]) ?? 0) + 1);
    return one.map((own) => counts.get(own[field])! - 1);
  };
  const [first, last, town] = [others('first'), others('last'), others('town')];
  const share = (count: number) => (count + ITSELF) / Math.max(1, one.length - 1);
  return Float64Array.from(one, (_, at) => (town[at] + 1) * share(first[at]) * share(last[at]));
}

function pairsOf([one, ...others]: readonly Named[]): AlikePair[] {
  return others.map((other) => ({
    first: one.key,
    firstName: one.name,
    second: other.key,
    secondName: other.name,
    town: one.shownTown
  }));
}
