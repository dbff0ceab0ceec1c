import { describe, expect, it } from 'vitest';
import { atOnce, quietJob } from '../../../../../workers/contract/job.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { chooseColumns } from '../../../../../workers/rooms/models/offers/choose-columns.ts';
import { compareOffers } from '../../../../../workers/rooms/models/offers/offer-table.ts';
import { measureQini } from '../../../../../workers/rooms/models/offers/qini.ts';
import { readColumn } from '../../../../../workers/rooms/models/tables/read-column.ts';
import type { Table } from '../../../../../workers/rooms/models/tables/contract.ts';
import { times } from '../../../../kit/long.ts';
import { SHARED } from '../../../../kit/shared.ts';
import { QINI_OF_HALVES } from '../../../../kit/tolerances.ts';
import { readTable } from '../reference.ts';

const job = quietJob();
const OFFERS = ['none', 'coupon', 'gift'];
/** Of random offers at most so many in a hundred may be told apart. */
const NOISE_SEEDS = times(6, 20);

/** Customers by age and visits, offered something by chance. */
function made(
  rows: number,
  seed: number,
  chanceOf: (offer: string, age: number) => number,
  offers = OFFERS,
  offerOf?: (age: number) => string
): Table {
  const random = createRandom(seed);
  const lines = Array.from({ length: rows }, () => {
    const age = random.normal();
    const offer = offerOf?.(age) ?? random.pick(offers);
    const bought = Number(random.next() < chanceOf(offer, age));
    return { age, visits: random.integer(10), city: random.pick(['a', 'b', 'c']), offer, bought };
  });
  const column = (name: keyof (typeof lines)[number]) =>
    readColumn(
      name,
      lines.map((own) => String(own[name]))
    );
  return {
    rows,
    columns: (['age', 'visits', 'city', 'offer', 'bought'] as const).map(column)
  };
}

const compare = (table: Table, asked = {}) => compareOffers(table, { seed: 7, ...asked }, job);
const claims = (answer: Awaited<ReturnType<typeof compare>>) => ({
  best: answer.lead.low95 > 0,
  winner: answer.winner !== null,
  uplift: answer.uplift!.helps || answer.uplift!.rankings.some(({ isReal }) => isReal)
});

describe('columns', () => {
  it('are guessed by names, words and kinds; later outcomes are not learned from', () => {
    const table = {
      rows: 4,
      columns: [
        readColumn('history_segment', ['a', 'b', 'c', 'a']),
        readColumn('age', ['20', '31', '20', '44']),
        readColumn('segment', ['Mail', 'No Mail', 'Mail', 'No Mail']),
        readColumn('visit', ['0', '1', '1', '0']),
        readColumn('spend', ['0', '5', '7', '0'])
      ]
    };
    expect(atOnce(chooseColumns(table, {}))).toEqual({
      offer: 'segment',
      outcome: 'visit',
      columns: ['history_segment', 'age']
    });
    const asked = { offer: 'history_segment', outcome: 'spend' };
    expect(atOnce(chooseColumns(table, asked))).toMatchObject({
      offer: 'history_segment',
      outcome: 'spend'
    });
  });

  it('a table of measures has none', async () => {
    const table = { rows: 3, columns: [readColumn('width', ['1.5', '2.5', '3.5'])] };
    expect((await compare(table)).lacks).toBe('table');
  });
});

describe('policies', () => {
  it('the planted best offer is found; none that ignores customers beats it', async () => {
    const chances: Record<string, number> = { none: 0.1, coupon: 0.25, gift: 0.15 };
    const answer = await compare(made(6000, 1, (offer) => chances[offer]));
    expect(answer.best).toBe('coupon');
    expect(answer.lead.low95).toBeGreaterThan(0);
    expect(answer.winner).toBeNull();
    expect(answer.uplift).toMatchObject({ treated: 'coupon', control: 'none', helps: true });
    const always = answer.policies.find(({ offer }) => offer === 'coupon')!;
    expect(always.low95).toBeLessThan(0.25);
    expect(always.high95).toBeGreaterThan(0.25);
  });

  it('LinUCB wins where customers want different offers', async () => {
    const wants = (offer: string, age: number) =>
      offer === 'none' ? 0.1 : 0.3 + 0.28 * Math.tanh(offer === 'gift' ? 2 * age : -2 * age);
    const answer = await compare(made(12_000, 2, wants));
    expect(answer.winner?.policy).toBe('lin_ucb');
  });

  it('amounts are told in their own unit', async () => {
    const table = made(3000, 3, (offer) => (offer === 'gift' ? 0.5 : 0.2));
    const last = table.columns[4];
    if (last.kind === 'number') last.values = last.values.map((own) => own * 40 - 5);
    const answer = await compare(table);
    expect(answer.isShare).toBe(false);
    for (const { reward } of answer.policies) {
      expect(reward).toBeGreaterThan(0);
      expect(reward).toBeLessThan(20);
    }
    expect(answer.best).toBe('gift');
  });
});

describe('uplift', () => {
  it('is recovered where it was planted', async () => {
    const moved = (offer: string, age: number) => 0.2 + (offer === 'coupon' && age > 0.5 ? 0.3 : 0);
    const answer = await compare(made(9000, 4, moved, ['none', 'coupon']));
    const { rankings, deciles, first } = answer.uplift!;
    expect(rankings.slice(0, 2).every(({ isReal }) => isReal)).toBe(true);
    expect(deciles[0].uplift).toBeGreaterThan(0.2);
    expect(Math.abs(deciles[9].uplift)).toBeLessThan(0.12);
    expect(first.low95).toBeLessThan(0.3);
    // Some of the 31 in 100 who are moved stand a little lower.
    expect(first.high95).toBeGreaterThan(0.28);
  });

  it('is not claimed of random offers', async () => {
    const found = { best: 0, winner: 0, uplift: 0 };
    for (let seed = 1; seed <= NOISE_SEEDS; seed++) {
      const own = claims(await compare(made(600, seed, (_, age) => 0.3 + 0.2 * Math.tanh(age))));
      for (const name of ['best', 'winner', 'uplift'] as const) found[name] += Number(own[name]);
    }
    expect(found.best).toBeLessThanOrEqual(Math.ceil(NOISE_SEEDS / 20));
    expect(found.winner).toBe(0);
    expect(found.uplift).toBeLessThanOrEqual(Math.ceil(NOISE_SEEDS / 20));
  });

  it('a response model ranks whom the offer reaches, not whom it moves', async () => {
    const moved = (offer: string, age: number) => (age > 0 ? 0.6 : offer === 'coupon' ? 0.3 : 0.05);
    const { uplift } = await compare(made(6000, 5, moved, ['none', 'coupon']));
    const qini = Object.fromEntries(uplift!.rankings.map((own) => [own.method, own.qini]));
    expect(qini.response.high95).toBeLessThan(0);
    expect(qini.two_model.low95).toBeGreaterThan(0);
  });

  it('the curve of a perfect order ends at the average, its area is as by hand', async () => {
    // The first half gains 1 each, the others nothing: triangle to (½, ½), then flat, less ½ · ½.
    const rows = 400;
    const isTreated = Uint8Array.from({ length: rows }, (_, row) => row % 2);
    const reward = Float64Array.from(isTreated, (own, row) => Number(own === 1 && row < 200));
    const order = Uint32Array.from({ length: rows }, (_, row) => row);
    const { own } = await measureQini({ isTreated, reward, order }, 1, 1, job);
    expect(own.average).toBeCloseTo(0.5, 12);
    expect(own.qini).toBeCloseTo(0.125, 12);
  });
});

describe('tables that cannot be asked', () => {
  const even = () => 0.3;
  it('eight rows', async () => {
    expect((await compare(made(8, 1, even))).lacks).toBe('rows');
  });
  it('one offer', async () => {
    expect((await compare(made(200, 1, even, ['coupon']))).lacks).toBe('offers');
  });
  it('the same outcome in every row', async () => {
    expect((await compare(made(200, 1, () => 1))).lacks).toBe('outcome');
  });
  it('no column about customers: offers are compared, uplift is not', async () => {
    const answer = await compare(made(300, 1, even), { columns: [] });
    expect(answer.lacks).toBeNull();
    expect(answer.uplift).toBeNull();
    expect(answer.curves.map(({ policy }) => policy)).not.toContain('lin_ucb');
  });
  it('offers that were given by age are told as not given by chance', async () => {
    const byAge = (age: number) => (age > 0 ? 'coupon' : 'none');
    expect((await compare(made(400, 1, even, OFFERS, byAge))).unlike).toContain('age');
    expect((await compare(made(400, 1, even))).unlike).toEqual([]);
  });
});

describe.skipIf(!SHARED)('a campaign of two e-mails and none', () => {
  it('men’s e-mail is best; whom women’s e-mail moves can be told', async () => {
    const table = readTable('hillstrom-email/hillstrom.csv.gz');
    const answer = await compare(table, { treated: 'Womens E-Mail' });
    expect(answer).toMatchObject({ offer: 'segment', outcome: 'visit', best: 'Mens E-Mail' });
    expect(answer.unlike).toEqual([]);
    const { uplift } = answer;
    expect(uplift).toMatchObject({ treated: 'Womens E-Mail', control: 'No E-Mail', helps: true });
    // .1514 of 21,387 against .1062 of 21,306.
    expect(uplift!.average.value).toBeCloseTo(0.0452, 4);
    // Seed by seed halves differ; the tree has no peer here, its figure is beside theirs.
    const peers = { two_model: 0.0077, class_transformation: 0.0071, response: 0.0044 };
    const found = Object.fromEntries(uplift!.rankings.map((own) => [own.method, own]));
    for (const [method, qini] of Object.entries(peers)) {
      expect(Math.abs(found[method].qini.value - qini), method).toBeLessThan(QINI_OF_HALVES);
    }
    expect(Math.abs(found.uplift_tree.qini.value - peers.two_model)).toBeLessThan(QINI_OF_HALVES);
    for (const method of ['two_model', 'class_transformation', 'uplift_tree']) {
      expect(found[method].isReal, method).toBe(true);
      // Each beats mailing by chance, and whom a response model would mail.
      expect(found[method].qini.low95, method).toBeGreaterThan(0);
      expect(found[method].qini.value, method).toBeGreaterThan(found.response.qini.value);
      expect(found[method].curve.at(-1)!.gain, method).toBeCloseTo(uplift!.average.value, 12);
    }
  }, 60_000);

  it('by chance nobody is moved more than another', async () => {
    const table = readTable('hillstrom-email/hillstrom.csv.gz');
    const [offer, visit] = ['segment', 'visit'].map((name) =>
      table.columns.find((own) => own.name === name)!
    );
    if (offer.kind !== 'text' || visit.kind !== 'number') throw new Error('Read as other kinds');
    const asked = ['Womens E-Mail', 'No E-Mail'].map((name) => offer.words.indexOf(name));
    const rows = Array.from(offer.code.keys()).filter((row) => asked.includes(offer.code[row]));
    const isTreated = Uint8Array.from(rows, (row) => Number(offer.code[row] === asked[0]));
    const reward = Float64Array.from(rows, (row) => visit.values[row]);
    let sum = 0;
    for (let seed = 1; seed <= 8; seed++) {
      const order = createRandom(seed).shuffle(Uint32Array.from(rows.keys()));
      const { own } = await measureQini({ isTreated, reward, order }, 0, 1, job);
      expect(own.average).toBeCloseTo(0.0452, 4);
      sum += own.qini;
    }
    expect(Math.abs(sum / 8)).toBeLessThan(QINI_OF_HALVES);
  });
});
