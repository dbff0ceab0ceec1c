import { describe, expect, it } from 'vitest';
import { stl, type StlOptions } from '../../../../workers/maths/series/stl.ts';

/** By formula, so that anybody can make it: a line, two waves of twelve, a fixed noise, one odd point. */
const SERIES = Float64Array.from({ length: 60 }, (_, t) => {
  const wave = 8 * Math.sin((2 * Math.PI * t) / 12) + 3 * Math.cos((2 * Math.PI * t) / 6);
  return 50 + 0.5 * t + wave + (((t * 7919) % 13) - 6) * 0.7 + (t === 30 ? 40 : 0);
});

/** statsmodels 0.13.5, STL(...).fit(): length, options, places, trend, season. */
const REFERENCE: [number, StlOptions, number[], number[], number[]][] = [
  [
    60,
    { period: 12 },
    [0, 1, 29, 30, 59],
    [
      49.239145254825466, 49.83473562111001, 67.66313782212113, 68.17941386052978, 79.83414856554161
    ],
    [
      2.1576469252276356, 2.3871352409970106, 4.554348949436807, 14.931720239811243,
      -6.227244317845887
    ]
  ],
  [
    60,
    { period: 12, isRobust: true },
    [0, 1, 29, 30, 59],
    [
      49.657417367005664, 50.18210094495833, 64.48181571428614, 65.02357599812849, 77.26812971168488
    ],
    [
      -0.7869688708301215, 3.083330906547795, 5.650213824803997, 4.684254833145499,
      -4.208333077802024
    ]
  ],
  [
    40,
    { period: 7, seasonal: 13 },
    [0, 1, 20, 38, 39],
    [
      60.738588052969334, 59.49432116093483, 57.08933754718125, 66.26618241841544, 66.35451932554851
    ],
    [
      -7.683303989795874, -6.849003001300859, -3.358091124043769, 6.528235992835948,
      0.3939312506991616
    ]
  ],
  [
    20,
    { period: 7 },
    [0, 1, 10, 18, 19],
    [
      61.751618094956854, 60.28277504069747, 52.90515592377867, 65.76576591508305, 67.40784105125056
    ],
    [
      -12.010386219787799, -8.099701723383806, -1.3207973070601224, -0.4820725496098696,
      -3.6930518918493154
    ]
  ]
];

describe('seasonal and trend decomposition by loess', () => {
  it.each(REFERENCE)(
    'equals statsmodels on %i points with %o',
    (length, options, at, trend, season) => {
      const fit = stl(SERIES.slice(0, length), options);
      at.forEach((place, own) => {
        expect(fit.trend[place]).toBeCloseTo(trend[own], 8);
        expect(fit.seasonal[place]).toBeCloseTo(season[own], 8);
      });
    }
  );

  it('sums to the series, scales with it, and leaves a pure season nothing', () => {
    const fit = stl(SERIES, { period: 12 });
    const twice = stl(
      SERIES.map((own) => 2 * own),
      { period: 12 }
    );
    SERIES.forEach((own, at) => {
      expect(fit.trend[at] + fit.seasonal[at] + fit.remainder[at]).toBeCloseTo(own, 9);
      expect(twice.trend[at]).toBeCloseTo(2 * fit.trend[at], 8);
    });
    const season = Float64Array.from({ length: 35 }, (_, t) => [5, 1, 1, 2, 3, 8, 9][t % 7]);
    expect(stl(season, { period: 7 }).remainder.every((own) => Math.abs(own) < 1e-9)).toBe(true);
  });
});
