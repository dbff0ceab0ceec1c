import { createRandom } from '../../../../../workers/maths/random.ts';
import { adstock, saturate } from '../../../../../workers/rooms/market/advertising/adstock.ts';
import type { WeeklySeries } from '../../../../../workers/rooms/market/advertising/weekly.ts';

/** A channel of a made shop: what a week at full saturation brings, and how it gets there. */
export interface Planted {
  weight: number;
  carryover: number;
  half: number;
}

/** Weeks with a season, a trend, noise, and channels whose effect is known. */
export function makeWeeks(
  seed: number,
  weeks: number,
  planted: Planted[]
): { series: WeeklySeries; brought: number[] } {
  const random = createRandom(seed);
  const spends = planted.map(() =>
    Float64Array.from({ length: weeks }, () =>
      random.next() < 0.35 ? 0 : Math.round(400 * random.next())
    )
  );
  const effects = planted.map(({ weight, carryover, half }, at) =>
    adstock(spends[at], carryover).map((own) => weight * saturate(own, half, 1))
  );
  let carried = 0;
  const outcome = Float64Array.from({ length: weeks }, (_, week) => {
    carried = 0.3 * carried + 250 * random.normal();
    const season = 800 * Math.sin((2 * Math.PI * week) / 52.18 + 1);
    return effects.reduce((sum, own) => sum + own[week], 6000 + season + 4 * week + carried);
  });
  return {
    series: {
      days: Array.from({ length: weeks }, (_, week) => 18_000 + 7 * week),
      outcome,
      known: new Uint8Array(weeks).fill(1),
      channels: planted.map((_, at) => `channel ${at + 1}`),
      spends,
      besides: []
    },
    brought: effects.map((own) => own.reduce((sum, value) => sum + value, 0))
  };
}
