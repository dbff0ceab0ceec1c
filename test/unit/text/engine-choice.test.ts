import { describe, expect, test } from 'vitest';
import { planTiles } from '../../../workers/text/dense-tiles.ts';
import { denseCouldPay, fasterEngine } from '../../../workers/text/engine-choice.ts';

describe('choice of engine', () => {
  test('a small shop never loads tfjs', () => {
    // The retail file: 0.02 s of sparse work.
    expect(denseCouldPay({ documents: 3_958, sparse: 510_340, dense: 1e10 })).toBe(false);
  });

  test('long texts with few words may pay on a graphics card', () => {
    const documents = 50_000;
    const dense = (documents ** 2 / 2) * 2_000;
    expect(denseCouldPay({ documents, sparse: 1e11, dense })).toBe(true);
  });

  test('a wide vocabulary cannot pay on any card', () => {
    const documents = 50_000;
    const dense = (documents ** 2 / 2) * 80_000;
    expect(denseCouldPay({ documents, sparse: 2e8, dense })).toBe(false);
  });

  test('of two timed slices the one that promises the shorter whole wins', () => {
    const sparse = { milliseconds: 100, share: 0.1 };
    expect(fasterEngine(sparse, { milliseconds: 5, share: 0.001 })).toBe('sparse');
    expect(fasterEngine(sparse, { milliseconds: 0.5, share: 0.001 })).toBe('dense');
  });
});

test('tiles cover every pair once and stay within 32 MB', () => {
  expect(planTiles(1_000, 500, 256)).toEqual({ rows: 256, tiles: 4, pairs: 10 });
  expect(planTiles(1, 1, 256)).toEqual({ rows: 256, tiles: 1, pairs: 1 });
  const { rows } = planTiles(50_000, 100_000, 1_024);
  expect(rows * 100_000 * 4).toBeLessThanOrEqual(32 * 1024 * 1024);
});
