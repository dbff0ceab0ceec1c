import { describe, expect, it } from 'vitest';
import { composeList } from '../../../../../workers/rooms/campaigns/lists/compose-list.ts';
import { listed } from './made-list.ts';

const question = { choice: 'everyone', channel: 'email', onlyYes: false, heldOut: 0 } as const;
const keys = (rows: { customer: string }[]) => rows.map(({ customer }) => customer).sort();

const people = [
  listed({ customer: 'yes', email: 'yes@a.de', consent: 'yes' }),
  listed({ customer: 'unknown', email: 'unknown@a.de' }),
  listed({ customer: 'no', email: 'no@a.de', consent: 'no' }),
  // The same mailbox as somebody who said no.
  listed({ customer: 'no again', email: 'no@a.de', consent: 'yes' }),
  listed({ customer: 'none' }),
  listed({ customer: 'bad', saidEmail: 'bad at a.de' }),
  listed({ customer: 'twice', email: 'yes@a.de', consent: 'yes', revenue: 90 })
];

describe('who is written to', () => {
  it('leaves out each customer for one reason', () => {
    const { counts, written } = composeList(people, question, 0);
    expect(keys(written)).toEqual(['twice', 'unknown']);
    expect(counts).toEqual({
      chosen: 7,
      refused: 2,
      noAddress: 1,
      badAddress: 1,
      notYes: 0,
      repeated: 1,
      written: 2,
      heldOut: 0,
      unknown: 1
    });
  });

  it('takes only those who said yes if that is asked for', () => {
    const { counts, written } = composeList(people, { ...question, onlyYes: true }, 0);
    expect(keys(written)).toEqual(['twice']);
    expect(counts).toMatchObject({ refused: 2, notYes: 1, unknown: 0, repeated: 1 });
  });

  it('needs no address for just the list, and still leaves out who said no', () => {
    const { counts } = composeList(people, { ...question, channel: 'list' }, 0);
    expect(counts).toMatchObject({ refused: 2, noAddress: 0, badAddress: 0, written: 5 });
  });

  it('goes by the phone where that is asked for', () => {
    const own = [
      listed({ customer: 'a', phone: '+491712345678' }),
      listed({ customer: 'b', phone: '+491712345678' }),
      listed({ customer: 'c', saidPhone: '12' }),
      listed({ customer: 'd', email: 'd@a.de' })
    ];
    const { counts } = composeList(own, { ...question, channel: 'phone' }, 0);
    expect(counts).toMatchObject({ written: 1, repeated: 1, badAddress: 1, noAddress: 1 });
  });
});

describe('who is held out', () => {
  const many = Array.from({ length: 1000 }, (_, at) =>
    listed({ customer: `c${at}`, email: `c${at}@a.de`, revenue: at })
  );
  const held = (share: number, day = 0, from = many) =>
    keys(composeList(from, { ...question, heldOut: share }, day).heldOut);

  it('is the share asked for, and nobody else is written to less', () => {
    const { written, heldOut, counts } = composeList(many, { ...question, heldOut: 0.1 }, 0);
    expect([written.length, heldOut.length]).toEqual([900, 100]);
    expect(counts).toMatchObject({ written: 900, heldOut: 100 });
    expect(new Set(keys([...written, ...heldOut])).size).toBe(1000);
    expect(held(0)).toEqual([]);
  });

  it('is the same for the same question, whatever the order of the customers', () => {
    expect(held(0.1)).toEqual(held(0.1, 0, many.toReversed()));
  });

  it('is another one for another choice and another day', () => {
    const other = keys(composeList(many, { ...question, choice: 'best', heldOut: 0.1 }, 0).heldOut);
    for (const drawn of [other, held(0.1, 1)]) {
      const both = drawn.filter((own) => held(0.1).includes(own));
      // 10 are expected by chance; 25 or more of them once in 100,000 draws.
      expect(both.length).toBeLessThan(25);
    }
  });

  it('spends as the others do: the lot is not drawn from the top', () => {
    const { heldOut } = composeList(many, { ...question, heldOut: 0.2 }, 0);
    const mean = heldOut.reduce((sum, { revenue }) => sum + revenue, 0) / heldOut.length;
    // 499.5 with a standard error of 18.
    expect(Math.abs(mean - 499.5)).toBeLessThan(72);
  });

  it('is nobody who alone brings a large share of the money', () => {
    const cafe = listed({ customer: 'cafe', email: 'cafe@a.de', revenue: 70_000 });
    const shares = Array.from({ length: 20 }, (_, day) =>
      composeList([...many, cafe], { ...question, heldOut: 0.5 }, day)
    );
    expect(shares.every(({ apart, written }) => apart.has(cafe) && written.includes(cafe))).toBe(
      true
    );
    expect(shares[0].counts).toMatchObject({ written: 501, heldOut: 500 });
    // Nobody is apart from the others without being it.
    expect(composeList(many, { ...question, heldOut: 0.5 }, 0).apart.size).toBe(0);
    expect(composeList(people, question, 0).apart.size).toBe(0);
  });
});
