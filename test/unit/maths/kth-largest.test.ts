import fc from 'fast-check';
import { expect, it } from 'vitest';
import { kthLargest } from '../../../workers/maths/kth-largest.ts';

it('is what sorting gives, ties and all', () => {
  const values = fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 1, maxLength: 60 });
  fc.assert(
    fc.property(values, fc.nat(), (list, at) => {
      const k = 1 + (at % list.length);
      const sorted = [...list].sort((a, b) => b - a);
      // What lies behind the count is not looked at.
      const own = Float64Array.from([...list, 100]);
      expect(kthLargest(own, list.length, k)).toBe(sorted[k - 1]);
    })
  );
});
