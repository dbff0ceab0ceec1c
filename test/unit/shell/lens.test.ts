import { describe, expect, it } from 'vitest';
import { lensKey, type Lens } from '../../../workers/contract/lens.ts';
import {
  readCompare,
  readLens,
  withLens,
  withNameToggled
} from '../../../src/shell/lens/address.ts';
import { daysOf, isDay, periodsOf } from '../../../src/shell/lens/days.ts';

const read = (query: string) => readLens(new URLSearchParams(query));

describe('a lens in the address', () => {
  it.each<[string, Lens]>([
    ['', {}],
    ['lang=zh&theme=dark', {}],
    ['from=2024-01-01&to=2024-03-31', { from: '2024-01-01', to: '2024-03-31' }],
    ['from=2024-02-29', { from: '2024-02-29' }],
    ['to=2024-01-01', { to: '2024-01-01' }],
    ['country=France&country=Spain&country=France', { country: ['France', 'Spain'] }],
    ['country=', { country: [''] }],
    ['segment=list-1764411184123', { segment: ['list-1764411184123'] }],
    ['segment=champions&segment=at_risk', { segment: ['champions', 'at_risk'] }],
    [
      'product=P%261&category=Tea+%2B+more&channel=web',
      {
        product: ['P&1'],
        category: ['Tea + more'],
        channel: ['web']
      }
    ]
  ])('%s is read', (query, lens) => expect(read(query)).toEqual(lens));

  it.each([
    ['from=2023-02-29', {}],
    ['from=yesterday&country=France', { country: ['France'] }],
    ['from=2024-1-1', {}],
    ['from=2024-03-31&to=2024-01-01', {}],
    ['from=2024-01-01&to=nonsense', { from: '2024-01-01' }],
    ['segment=nobody', {}],
    ['segment=list-&segment=list-x&segment=list-1.5&segment=xlist-1', {}],
    ['segment=nobody&segment=lost', { segment: ['lost'] }],
    ['from=&to=', {}]
  ])('%s: what makes no sense is left out', (query, lens) => expect(read(query)).toEqual(lens));

  it('comes back as it was written, beside what else is asked for', () => {
    const lens: Lens = {
      from: '2024-01-01',
      to: '2024-03-31',
      segment: ['champions', 'lost'],
      product: ['A&B=?#', '你好'],
      country: ['', 'France'],
      channel: ['web']
    };
    const before = new URLSearchParams('lang=zh&from=2020-01-01&country=Spain&compare=year');
    const written = withLens(before, lens, 'year');
    const again = new URLSearchParams(written.toString());
    expect(lensKey(readLens(again))).toBe(lensKey(lens));
    expect(readCompare(again)).toBe('year');
    expect(again.get('lang')).toBe('zh');
    expect(withLens(again, {}, 'year').toString()).toBe('lang=zh');
  });

  it('takes a name in and lets it go', () => {
    const france = withNameToggled({}, 'country', 'France');
    expect(france).toEqual({ country: ['France'] });
    expect(lensKey(withNameToggled(france, 'country', 'France'))).toBe('');
  });
});

describe('periods', () => {
  it.each([
    ['7', '2024-02-28'],
    ['28', '2024-02-07'],
    ['365', '2023-03-07'],
    ['month', '2024-03-01'],
    ['year', '2024-01-01']
  ] as const)('%s counts back from the last day of orders', (period, from) => {
    const days = daysOf(period, '2024-03-05 18:45:00');
    expect(days).toEqual({ from, to: '2024-03-05' });
    expect(periodsOf(days, '2024-03-05')).toEqual([period]);
  });

  it('may be the same days', () => {
    const days = daysOf('month', '2024-01-07');
    expect(periodsOf(days, '2024-01-07')).toEqual(['7', 'month', 'year']);
  });

  it('are made of days of the calendar', () => {
    expect(['2024-02-29', '2000-12-31'].every(isDay)).toBe(true);
    expect(['2023-02-29', '2024-13-01', '2024-00-10', '24-01-01', ''].some(isDay)).toBe(false);
  });
});
