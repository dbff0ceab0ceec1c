import { describe, expect, it } from 'vitest';
import { createRandom } from '../../../../workers/maths/random.ts';
import { findAlikePeople } from '../../../../workers/shop/people/alike-people.ts';
import { combinePeople, type Person } from '../../../../workers/shop/people/people.ts';
import { columnsFromCells } from '../../../kit/source-drafts.ts';

const person = (name: string, town: string): Person => ({ name, town, email: '', consent: '' });

function found(all: [name: string, town: string][]): string[] {
  const people = new Map(all.map(([name, town], at) => [`k${at}`, person(name, town)]));
  return findAlikePeople(people).map(({ first, second }) => `${first} ${second}`);
}

/** Nobody of them is called like another. */
const others = Array.from({ length: 60 }, (_, at): [string, string] => [
  `${'abcdefghijklmnopqrst'[at % 20]}o ${'klmnop'[Math.floor(at / 10)]}eene`,
  `Town ${at % 30}`
]);

/** Customers whose names and towns are drawn from so many, the first far oftener than the last. */
function drawn(seed: number, customers: number, firsts: number, lasts: number, towns: number) {
  const random = createRandom(seed);
  const skewed = (most: number) => Math.floor(most * random.next() ** 2);
  return Array.from({ length: customers }, (): [string, string] => [
    `First${'abcdefghij'[skewed(firsts) % 10]}${skewed(firsts)} Last${skewed(lasts)}`,
    `Town ${skewed(towns)}`
  ]);
}

describe('customers alike by name and town alone', () => {
  it('are asked about, however the name is written', () => {
    const rows: [string, string][] = [
      ['Zoë Quill', 'Cork'],
      ['Ben Hart', 'Cork'],
      ['Quill, Zoe', 'CORK'],
      ['王小明', '苏州'],
      ['王小明', '苏州'],
      ...others
    ];
    expect(found(rows)).toEqual(expect.arrayContaining(['k0 k2', 'k3 k4']));
  });

  it('are not: two of one name in two towns, without a town, or with an initial', () => {
    expect(
      found([
        ...([
          ['Zoe Quill', 'Cork'],
          ['Zoe Quill', 'Ennis']
        ] as [string, string][]),
        ...([
          ['Abe Moss', ''],
          ['Abe Moss', '']
        ] as [string, string][]),
        ...([
          ['J Reed', 'Cork'],
          ['J Reed', 'Cork']
        ] as [string, string][])
      ])
    ).toEqual([]);
  });

  it('are found among the rare names, and left alone among the common ones', () => {
    const clean = drawn(5, 1500, 120, 900, 40);
    const wanted = [3, 200, 777].map((at, which) => {
      clean[at] = [`Rare${'xyz'[which]} Surname${'pqr'[which]}`, `Town ${which}`];
      clean.push([...clean[at]]);
      return `k${clean.length - 1} k${at}`;
    });
    expect(found(clean)).toEqual(expect.arrayContaining(wanted));
    expect(found(clean).length).toBeLessThanOrEqual(wanted.length + 1);
  });

  it('are silent where chance alone makes them', () => {
    const shops = (firsts: number, lasts: number, towns: number) =>
      Array.from({ length: 10 }, (_, seed) => found(drawn(seed, 400, firsts, lasts, towns)));
    const kinds = [shops(4, 60, 6), shops(40, 600, 1), shops(40, 300, 12)];
    // Two shops in a hundred are asked about a pair: of thirty one, by luck three.
    expect(kinds.flat().filter((own) => own.length > 0).length).toBeLessThan(4);
    expect(kinds.flat(2).length).toBeLessThan(5);
  });
});

it('a town is the city a file names, else the postcode', () => {
  const cells = {
    customer_id: ['1', '2'],
    customer_name: ['Zoe Quill', 'Zoe Quill'],
    city: ['Cork', ''],
    postcode: ['T12', 'T12']
  };
  const file = { rows: 2, columns: columnsFromCells(cells), hidden: null };
  expect([...combinePeople([file]).values()].map(({ town }) => town)).toEqual(['Cork', 'T12']);
});
