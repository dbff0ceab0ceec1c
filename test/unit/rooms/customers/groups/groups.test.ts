import { DAY_MS } from '../../../../../workers/contract/day.ts';
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { fitKMeans } from '../../../../../workers/maths/clustering/k-means.ts';
import { fitPca, project } from '../../../../../workers/maths/matrices/pca.ts';
import { standardise, type Points } from '../../../../../workers/maths/clustering/points.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { meanSilhouette, silhouettes } from '../../../../../workers/maths/clustering/silhouette.ts';
import { FEATURES } from '../../../../../workers/rooms/customers/groups/contract.ts';
import { collectCustomerOrders } from '../../../../../workers/shop/customer-orders.ts';
import { findGroups } from '../../../../../workers/rooms/customers/groups/groups.ts';
import { scoreRfm } from '../../../../../workers/shop/segments/rfm.ts';
import { LONG } from '../../../../kit/long.ts';
import { plainLine, toOrderLines, type PlainLine } from '../../../../kit/made-lines.ts';
import { readRetailLines } from '../../../../kit/retail.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { K_MEANS_INERTIA, PCA_VARIANCE } from '../../../../kit/tolerances.ts';

const job = quietJob();
const DAY = DAY_MS;
const START = Date.UTC(2024, 0, 1);

const reference = (name: string) =>
  JSON.parse(readFileSync(`${SHARED}/reference/${name}.json`, 'utf8'));

describe.skipIf(!SHARED)('groups of the retail file', () => {
  const lines = SHARED ? readRetailLines(SHARED) : undefined!;
  const history = SHARED ? collectCustomerOrders(lines) : undefined!;
  const rfmPoints = (): Points => {
    const { recencyDays, orders, revenue } = scoreRfm(history);
    const at = new Float64Array(3 * recencyDays.length);
    recencyDays.forEach((days, c) =>
      at.set([Math.log1p(days), Math.log1p(orders[c]), Math.log1p(revenue[c])], 3 * c)
    );
    return standardise({ n: recencyDays.length, d: 3, at }).points;
  };

  it('20 starts of k-means reach the inertia of the reference', () => {
    const points = rfmPoints();
    const { k: wanted } = reference('kmeans_rfm');
    for (const k of [2, 3, 4, 5, 7]) {
      const { inertia, assignment } = fitKMeans(points, k, 20, createRandom(1));
      const { best_inertia, silhouette_all_points } = wanted[k];
      expect(inertia / best_inertia - 1).toBeLessThan(K_MEANS_INERTIA[k === 7 ? 'many' : 'few']);
      if (k !== 4) continue;
      expect(meanSilhouette(silhouettes(points, assignment))).toBeCloseTo(silhouette_all_points, 3);
    }
  });

  it('principal components are the reference’s, signs as it fixes them', () => {
    const wanted = reference('pca').rfm3;
    const pca = fitPca(rfmPoints());
    pca.variance.forEach((variance, k) => {
      const theirs = wanted.explained_variance_ddof1[k];
      expect(Math.abs(variance / theirs - 1)).toBeLessThan(PCA_VARIANCE);
      const component = wanted.components_sign_so_largest_abs_is_positive[k];
      component.forEach((weight: number, j: number) =>
        expect(Math.abs(pca.components[3 * k + j] - weight)).toBeLessThan(PCA_VARIANCE)
      );
    });
    const first = [0, 1, 2].map((k) => Math.abs(project(pca, rfmPoints(), k)[0]));
    first.forEach((score, k) => expect(score).toBeCloseTo(wanted.first_row_scores_abs[k], 5));
  });

  it('are chosen and named apart', async () => {
    const today = history.shopNewestTime + DAY;
    const began = performance.now();
    const question = { method: 'k-means', seed: 5 } as const;
    const answer = await findGroups(history, lines, question, today, job);
    console.info(`groups ${Math.round(performance.now() - began)} ms`, answer.k, answer.silhouette);
    expect(answer.candidates).toHaveLength(7);
    const given = answer.groups.map(({ name }) => name).filter((name) => name !== 'plain');
    expect(new Set(given).size).toBe(given.length);
    for (const { name, medians } of answer.groups) {
      const orders = medians[FEATURES.indexOf('orders')];
      if (name === 'one_time') expect(orders).toBe(1);
      if (/regulars/.test(name)) expect(orders).toBeGreaterThanOrEqual(3);
    }
    expect(answer.groups.reduce((sum, { customers }) => sum + customers, 0)).toBe(4338);
    expect(answer.candidates.every(({ stability }) => stability <= 1)).toBe(true);
    // Both pair at most 2,500 and join the others to the nearest; of made shops they are asked below.
    for (const method of LONG ? (['ward', 'dbscan'] as const) : []) {
      const other = await findGroups(history, lines, { method, seed: 5 }, today, job);
      expect(other.assignment).toHaveLength(4338);
      expect(other.groups.reduce((sum, { customers }) => sum + customers, 0)).toBe(4338);
    }
  }, 60_000);
});

/** Three kinds of customers: steady buyers of much, one-time buyers long ago, recent newcomers. */
function plantedShop(): { lines: PlainLine[]; kind: Map<string, number> } {
  const random = createRandom(3);
  const kind = new Map<string, number>();
  const lines: PlainLine[] = [];
  const buy = (customer: string, day: number, price: number) =>
    lines.push({
      order: `${customer}-${day}`,
      product: `P${random.integer(30)}`,
      customer,
      time: START + day * DAY,
      quantity: 1,
      unitPrice: price,
      category: 'Tea',
      country: 'Ireland',
      channel: 'web'
    });
  for (let customer = 0; customer < 150; customer++) {
    const [name, own] = [`c${customer}`, customer % 3];
    kind.set(name, own);
    if (own === 0)
      for (let day = random.integer(9); day < 360; day += 12 + random.integer(6))
        buy(name, day, 80 + random.integer(40));
    if (own === 1) buy(name, random.integer(40), 8 + random.integer(5));
    if (own === 2) buy(name, 330 + random.integer(30), 20 + random.integer(9));
  }
  return { lines, kind };
}

/** A furniture shop: small one-time buyers, others with orders twice as large, two who came twice. */
function furniture(): PlainLine[] {
  const random = createRandom(7);
  const buy = (customer: string, day: number, price: number, products: number): PlainLine[] =>
    Array.from({ length: products }, (_, at) => ({
      ...plainLine(day, { order: `${customer}-${day}`, product: `P${random.integer(30)}-${at}` }),
      customer,
      time: START + day * DAY,
      unitPrice: price
    }));
  const shop = Array.from({ length: 200 }, (_, own) => {
    const day = random.integer(700);
    return own % 2 === 0
      ? buy(`small${own}`, day, 300 + random.integer(150), 2)
      : buy(`large${own}`, day, 450 + random.integer(250), 3);
  }).flat();
  for (const own of ['a', 'b']) shop.push(...buy(own, 400, 300, 2), ...buy(own, 405, 300, 2));
  return shop;
}

it('two people are no group, and large orders name the one whose only trait they are', async () => {
  const lines = toOrderLines(furniture());
  const history = collectCustomerOrders(lines);
  const question = { method: 'k-means', seed: 5 } as const;
  const answer = await findGroups(history, lines, question, START + 701 * DAY, job);
  const { groups, candidates, k } = answer;
  const best = candidates.reduce((a, b) => (b.silhouette > a.silhouette ? b : a));
  // The best separated of all is not claimed where a smaller group made it so.
  if (best.k !== k) expect(answer.reason).not.toBe('silhouette');
  expect(Math.min(...groups.map(({ customers }) => customers))).toBeGreaterThanOrEqual(5);
  const richest = groups.reduce((a, b) => (b.revenue > a.revenue ? b : a));
  expect(['larger_orders', 'big_baskets']).toContain(richest.name);
});

describe('planted groups', () => {
  const { lines: plain, kind } = plantedShop();
  const lines = toOrderLines(plain);
  const history = collectCustomerOrders(lines);
  const today = START + 361 * DAY;

  it.each(['k-means', 'ward'] as const)(
    '%s finds them, again with the same seed, and says why',
    async (method) => {
      const answer = await findGroups(history, lines, { method, seed: 1 }, today, job);
      const again = await findGroups(history, lines, { method, seed: 1 }, today, job);
      expect(again.assignment).toEqual(answer.assignment);
      // The newcomers may be told from the newest of them.
      expect([3, 4]).toContain(answer.k);
      for (const { group } of answer.groups) {
        const members = history.customers.filter((_, at) => answer.assignment[at] === group);
        expect(new Set(members.map((name) => kind.get(name))).size).toBe(1);
      }
      const nameOf = (own: number) => {
        const at = history.customers.findIndex((name) => kind.get(name) === own);
        return answer.groups.find(({ group }) => group === answer.assignment[at])!.name;
      };
      expect(['big_regulars', 'regulars', 'wide_choosers', 'big_baskets']).toContain(nameOf(0));
      expect(['gone', 'one_time']).toContain(nameOf(1));
      const newcomers = answer.groups.filter(({ name }) => name === 'recent_newcomers');
      expect(newcomers).toHaveLength(1);
      expect(answer.findings[0].key).toMatch(/^groups_(found|rough)$/);
      for (const { means } of answer.groups) {
        const [orders, between] = (['orders', 'days_between'] as const).map(
          (feature) => means[FEATURES.indexOf(feature)]
        );
        // Of customers with one order there is none to give, whatever they were grouped by.
        expect(Number.isNaN(between)).toBe(orders === 1);
      }
    }
  );

  it('density finds them too, and calls nobody a group who stands alone', async () => {
    const answer = await findGroups(history, lines, { method: 'dbscan', seed: 1 }, today, job);
    expect(answer.k).toBeGreaterThanOrEqual(2);
    expect(answer.reason).toBe('density');
  });

  it('the order of the rows changes nothing but the numbers of groups', async () => {
    const shuffled = toOrderLines(createRandom(9).shuffle([...plain]));
    const question = { method: 'k-means', seed: 1 } as const;
    const one = await findGroups(history, lines, question, today, job);
    const other = await findGroups(collectCustomerOrders(shuffled), shuffled, question, today, job);
    expect(other.assignment).toEqual(one.assignment);
    expect(other.groups.map(({ means }) => means.map((m) => m.toFixed(6)))).toEqual(
      one.groups.map(({ means }) => means.map((m) => m.toFixed(6)))
    );
  });

  it('too few customers, equal ones and a giant are answered plainly', async () => {
    const few = toOrderLines(plain.filter(({ customer }) => ['c1', 'c2', 'c4'].includes(customer)));
    const small = await findGroups(
      ...[collectCustomerOrders(few), few, { method: 'k-means', seed: 1 } as const, today, job]
    );
    expect(small).toMatchObject({ k: 1, reason: 'too_few' });
    expect(small.findings[0]).toEqual({ key: 'groups_too_few', detail: { customers: 3 } });
    const equal = toOrderLines(
      Array.from({ length: 40 }, (_, at) => ({ ...plain[0], customer: `e${at}`, order: `e${at}` }))
    );
    const same = await findGroups(
      ...[collectCustomerOrders(equal), equal, { method: 'k-means', seed: 1 } as const, today, job]
    );
    expect(same.groups.every(({ means }) => means.length === FEATURES.length)).toBe(true);
    // Nobody ordered twice: there are no days between orders.
    const between = FEATURES.indexOf('days_between');
    for (const { means } of same.groups) {
      expect(means.every((own, at) => Number.isFinite(own) !== (at === between))).toBe(true);
    }
    const giant = [...plain, { ...plain[0], customer: 'giant', order: 'g', unitPrice: 1e9 }];
    const lines = toOrderLines(giant);
    for (const method of ['k-means', 'ward', 'dbscan'] as const) {
      const own = collectCustomerOrders(lines);
      const answer = await findGroups(own, lines, { method, seed: 1 }, today, job);
      expect(answer.x.every(Number.isFinite)).toBe(true);
    }
    const nobody = toOrderLines([]);
    const none = await findGroups(
      ...[collectCustomerOrders(nobody), nobody, { method: 'ward', seed: 1 } as const, today, job]
    );
    expect(none.findings[0].key).toBe('no_customers');
  });
});
