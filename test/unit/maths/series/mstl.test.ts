import { describe, expect, it } from 'vitest';
import { mstl } from '../../../../workers/maths/series/mstl.ts';
import { SUM_OF_PARTS } from '../../../kit/tolerances.ts';

/** By formula, so that anybody can make it: a line, a year, a week, a fixed noise, one odd day. */
const seriesOf = (length: number) =>
  Float64Array.from({ length }, (_, t) => {
    const waves = 30 * Math.sin((2 * Math.PI * t) / 365) + 12 * Math.cos((2 * Math.PI * t) / 7);
    return 200 + 0.1 * t + waves + (((t * 7919) % 13) - 6) * 1.5 + (t === 400 ? 90 : 0);
  });

/**
 * statsmodels 0.13.5, whose STL is run as statsmodels 0.14 does in MSTL(periods=(7, 365)): two rounds,
 * spans 11 and 15. Length, seasonal_deg, places, trend, the week, the year.
 */
const REFERENCE: [number, 0 | 1, number[], number[][]][] = [
  [
    731,
    0,
    [0, 1, 365, 400, 730],
    [
      [
        199.5903018576948, 199.69268123235352, 236.75107775806472, 240.25178460435876,
        273.02982200160665
      ],
      [
        8.395661157913654, 6.834786711619022, 6.91144765390681, 21.19661571008487,
        -3.8292218813954766
      ],
      [
        -4.243997894594661, -2.6553549296745946, -4.213025212371548, 56.576670819707665,
        -4.191075711086954
      ]
    ]
  ],
  [
    800,
    0,
    [0, 1, 400, 400, 799],
    [
      [
        199.58831079088725, 199.6907054160691, 240.25162348324193, 240.25162348324193,
        279.6915793763331
      ],
      [
        8.168221248479858, 6.364133038904895, 21.074687855643038, 21.074687855643038,
        11.140812261406252
      ],
      [
        -3.978822487324484, -1.603355155718445, 44.19618010746683, 44.19618010746683,
        31.537168723668447
      ]
    ]
  ],
  [
    800,
    1,
    [0, 1, 400, 400, 799],
    [
      [
        199.40659492661663, 199.50951771639137, 240.30256988112976, 240.30256988112976,
        279.3024765737344
      ],
      [
        5.302457434741903, 1.9606505293091592, 20.89711728572233, 20.89711728572233,
        15.379952348163716
      ],
      [
        -2.698933465007677, 0.16316576925157522, 44.44571469091317, 44.44571469091317,
        30.019154655583712
      ]
    ]
  ]
];

describe('several seasons told apart by loess', () => {
  it.each(REFERENCE)('equals statsmodels on %i days, degree %i', (length, degree, at, parts) => {
    const { trend, seasons } = mstl(seriesOf(length), [7, 365], degree);
    at.forEach((place, own) => {
      expect(trend[place]).toBeCloseTo(parts[0][own], 8);
      expect(seasons[0][place]).toBeCloseTo(parts[1][own], 8);
      expect(seasons[1][place]).toBeCloseTo(parts[2][own], 8);
    });
  });

  it('sums to the series, and finds both seasons', () => {
    const values = seriesOf(1100);
    const { trend, seasons, remainder } = mstl(values, [7, 365], 0);
    const missing = values.map(
      (own, t) => own - trend[t] - seasons[0][t] - seasons[1][t] - remainder[t]
    );
    expect(Math.max(...missing.map(Math.abs))).toBeLessThan(SUM_OF_PARTS);
    const around = (day: number) => {
      const own = seasons[1].subarray(day - 10, day + 11);
      return own.reduce((sum, value) => sum + value, 0) / own.length;
    };
    expect(Math.abs(around(91) - 30)).toBeLessThan(5);
    expect(Math.abs(around(274) + 30)).toBeLessThan(5);
    expect(Math.abs(Math.max(...seasons[0].subarray(700, 707)) - 12)).toBeLessThan(5);
  });
});
