import { beforeEach, expect, it } from 'vitest';
import type {
  PricesAnswer,
  PricesFinding,
  ProductPrice
} from '../../../../workers/rooms/market/prices/contract.ts';
import { i18n } from '../../../../src/i18n/index.svelte.ts';
import { priceSayings } from '../../../../src/rooms/market/prices/sayings.ts';

/** A product whose pieces answer to its price by 1.6 for one, at a price of 10. */
const product = (cost: number) =>
  ({
    name: 'Tea',
    elasticity: -1.6,
    low90: -2.1,
    high90: -1.2,
    weeklyUnits: 8,
    price: 10,
    cost
  }) as ProductPrice;

function said(finding: PricesFinding, cost = NaN): string {
  const answer = { products: [product(cost)], promotions: [], findings: [finding] };
  const [{ parts }] = priceSayings(answer as unknown as PricesAnswer);
  return parts.map(({ text }) => text).join('');
}

beforeEach(async () => {
  await i18n.setLanguage('en', false);
  await i18n.loadRoom('market');
});

it('says that more revenue leaves less margin, where a piece costs much', () => {
  expect(said({ key: 'elastic', row: 0 })).toMatch(/brings more revenue\.$/);
  expect(said({ key: 'elastic', row: 0 }, 1)).toMatch(/brings more revenue\.$/);
  expect(said({ key: 'elastic', row: 0 }, 6)).toMatch(
    /given what a unit costs you, less margin\.$/
  );
});

it('says which way prices went, and when', () => {
  const step = { day: 20_181, products: 38, of: 40, change: 0.08 };
  expect(said({ key: 'risen', ...step })).toBe(
    '38 of your 40 products became more expensive at once, in the week of Apr 3, 2025: by about 8.0%.'
  );
  expect(said({ key: 'risen', ...step, products: 40 })).toMatch(
    /^All 40 products became more expensive/
  );
  expect(said({ key: 'fallen', ...step, change: -0.08 })).toContain('cheaper at once');
  const steps = [
    { ...step, day: 20_000 },
    { ...step, day: 19_000, change: -0.05 }
  ];
  expect(said({ key: 'earlier', steps })).toBe(
    'Before that, prices moved all at once 2 more times: by about 8.0% up in the week of Oct 4, 2024, by about 5.0% down in the week of Jan 8, 2022.'
  );
  const many = [...steps, ...steps, ...steps];
  expect(said({ key: 'earlier', steps: many })).toMatch(/6 more times, most recently by about/);
});

it('says when most products were cheaper at once, and whether the shop then sold more', () => {
  const sale = { key: 'sale', day: 20_181, products: 38, of: 40, change: -0.3 } as const;
  expect(said({ ...sale, times: 1, lift: 1.31, isTold: true })).toBe(
    '38 of the 40 products sold in the week of Apr 3, 2025 were cheaper at once, by about 30%: the shop sold 131% more units than in the weeks around it.'
  );
  expect(said({ ...sale, times: 1, lift: -0.1, isTold: false })).toMatch(
    /did not clearly sell more/
  );
  expect(said({ ...sale, times: 2, lift: 0.5, isTold: true })).toMatch(/^Most products .* 2 times/);
  expect(said({ ...sale, times: 2, lift: 0.5, isTold: false })).toMatch(
    /did not clearly sell more/
  );
});
