import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openRows, sendRows } from '../../../workers/contract/sent-rows.ts';

describe('rows that are sent', () => {
  it('arrive as they were', () => {
    const row = fc.record(
      { name: fc.string(), units: fc.double(), course: fc.constantFrom('', 'new') },
      { noNullPrototype: true }
    );
    fc.assert(
      fc.property(fc.array(row), (rows) => {
        expect(openRows(structuredClone(sendRows(rows)))).toEqual(rows);
      })
    );
  });

  it('are columns on their way', () => {
    const { name, units } = sendRows([
      { name: 'A', units: 2 },
      { name: 'B', units: NaN }
    ]);
    expect(name).toEqual(['A', 'B']);
    expect(units).toEqual(Float64Array.of(2, NaN));
  });
});
