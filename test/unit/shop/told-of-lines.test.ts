import { describe, expect, it } from 'vitest';
import type { OrderLines } from '../../../workers/contract/order-lines.ts';
import { ToldOfLines } from '../../../workers/shop/told-of-lines.ts';

describe('what was told of order lines', () => {
  const lines = () => ({}) as OrderLines;

  it('is told once of the same lines and question, and anew of others', async () => {
    const told = new ToldOfLines<number>();
    let count = 0;
    const tell = async () => ++count;
    const [one, other] = [lines(), lines()];
    expect(await told.get(one, 'product', tell)).toBe(1);
    expect(await told.get(one, 'product', tell)).toBe(1);
    expect(await told.get(one, 'country', tell)).toBe(2);
    expect(await told.get(other, 'product', tell)).toBe(3);
  });

  it('is asked again after it failed', async () => {
    const told = new ToldOfLines<number | null>();
    const own = lines();
    const fail = async () => Promise.reject(new Error('cancelled'));
    await expect(told.get(own, 'product', fail)).rejects.toThrow('cancelled');
    // Nothing to tell is an answer too.
    expect(await told.get(own, 'product', async () => null)).toBeNull();
    expect(await told.get(own, 'product', fail)).toBeNull();
  });
});
