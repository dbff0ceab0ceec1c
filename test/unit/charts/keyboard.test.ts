import { describe, expect, it } from 'vitest';
import { cellAfter, presses, stopAfter } from '../../../src/charts/keyboard.ts';

describe('keys in charts', () => {
  it('press with Enter and Space alone', () => {
    expect(['Enter', ' ', 'a', 'Tab'].map(presses)).toEqual([true, true, false, false]);
  });

  it('move along stops and end at the first and the last', () => {
    const stops = { first: 10, last: 20 };
    const after = (key: string, at: number) => stopAfter(key, at, stops);
    expect([after('ArrowRight', 12), after('ArrowUp', 20), after('ArrowLeft', 10)]).toEqual([
      13, 20, 10
    ]);
    expect([after('PageUp', 11), after('PageDown', 11)]).toEqual([17, 10]);
    expect([after('Home', 15), after('End', 15), after('Enter', 15)]).toEqual([10, 20, null]);
    expect(stopAfter('ArrowRight', 10, { ...stops, step: 7 })).toBe(17);
  });

  it('walk cells inside rows of unequal length', () => {
    const lengths = [3, 1, 2];
    expect(cellAfter('ArrowDown', [0, 2], lengths)).toEqual([1, 0]);
    expect(cellAfter('ArrowRight', [1, 0], lengths)).toEqual([1, 0]);
    expect(cellAfter('ArrowUp', [0, 1], lengths)).toEqual([0, 1]);
    expect(cellAfter('End', [2, 0], lengths)).toEqual([2, 1]);
    expect(cellAfter('Home', [0, 2], lengths)).toEqual([0, 0]);
    expect(cellAfter('Escape', [0, 0], lengths)).toBeNull();
  });
});
