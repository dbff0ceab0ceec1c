import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import {
  matchProducts,
  type ListedProduct,
  type MatchedPair
} from '../../../../../workers/rooms/market/competitors/match-products.ts';
import { readName } from '../../../../../workers/rooms/market/competitors/read-name.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { MATCHED_LISTS, MATCHED_WITHOUT_MODELS, SURE_MATCHES } from '../../../../kit/tolerances.ts';

interface Listed extends ListedProduct {
  description: string;
}

const LISTS = [
  // Precision and recall in per cent, as the page states them; and without model numbers.
  { own: 'Abt', theirs: 'Buy', least: 600, stated: [99, 94, 63, 47] },
  { own: 'AmazonProducts', theirs: 'GoogleProducts', least: 30, stated: null }
];

/**
 * Two shops' lists each, one of electronics and one of software. Which pairs are the same is known
 * where a model number, in name or description, is written once in either list; the matcher is
 * given names and prices alone. Most of these names hold the number, so that all other pairs are
 * harder than these; the second test leaves it out.
 */
describe.skipIf(!SHARED).each(LISTS)('$own and $theirs', ({ own, theirs, least, stated }) => {
  const lists = [own, theirs].map((name) => (SHARED ? readList(name) : []));
  const truth = pairsByModel(lists[0], lists[1]);

  it('are matched well by names, and those called sure are', async () => {
    const pairs = await matchProducts(lists[0], lists[1], async () => {});
    const [all, sure] = [pairs, pairs.filter(({ isSure }) => isSure)].map((of) =>
      measure(of, truth)
    );
    console.info(`${own}, ${theirs}: ${truth.size} known`, { all, sure });
    expect(truth.size).toBeGreaterThanOrEqual(least);
    expect(all.f1).toBeGreaterThanOrEqual(MATCHED_LISTS);
    expect(sure.precision).toBeGreaterThanOrEqual(SURE_MATCHES);
    if (stated) expect(inPerCent(all)).toEqual(stated.slice(0, 2));
  });

  it('are matched as far as words go where no model number helps', async () => {
    const pairs = await matchProducts(lists[0], lists[1], async () => {}, { knowsModels: false });
    const words = measure(pairs, truth);
    console.info(`${own}, ${theirs}, by words alone`, words);
    expect(words.f1).toBeGreaterThanOrEqual(MATCHED_WITHOUT_MODELS);
    if (stated) expect(inPerCent(words)).toEqual(stated.slice(2));
  });
});

const inPerCent = ({ precision, recall }: { precision: number; recall: number }) =>
  [precision, recall].map((share) => Math.round(100 * share));

function readList(name: string): Listed[] {
  const packed = readFileSync(`${SHARED}/data/catalogue/er_${name}.csv.gz`);
  const { data } = Papa.parse<Record<string, string>>(gunzipSync(packed).toString('utf8'), {
    header: true,
    skipEmptyLines: true
  });
  return data.map((row) => {
    const price = Number((row.price ?? '').replace(/[^\d.]/g, ''));
    const description = row.description ?? '';
    return { name: row.name ?? row.title, description, price: price > 0 ? price : NaN };
  });
}

function pairsByModel(own: readonly Listed[], theirs: readonly Listed[]): Set<string> {
  const [places, others] = [own, theirs].map(placesOfModels);
  const truth = new Set<string>();
  for (const [model, at] of places) {
    const there = others.get(model);
    if (at.size === 1 && there?.size === 1) truth.add([...at, ...there].join());
  }
  return truth;
}

function placesOfModels(list: readonly Listed[]): Map<string, Set<number>> {
  const places = new Map<string, Set<number>>();
  for (const [at, { name, description }] of list.entries()) {
    for (const model of readName(`${name} ${description}`).models) {
      places.set(model, (places.get(model) ?? new Set()).add(at));
    }
  }
  return places;
}

/** Of the pairs that hold a product whose counterpart is known. */
function measure(pairs: readonly MatchedPair[], truth: ReadonlySet<string>) {
  const known = [0, 1].map((side) => new Set([...truth].map((pair) => pair.split(',')[side])));
  const judged = pairs.filter(
    ({ own, their }) => known[0].has(String(own)) || known[1].has(String(their))
  );
  const right = judged.filter(({ own, their }) => truth.has([own, their].join())).length;
  const [precision, recall] = [right / judged.length, right / truth.size];
  return { precision, recall, f1: (2 * precision * recall) / (precision + recall) };
}
