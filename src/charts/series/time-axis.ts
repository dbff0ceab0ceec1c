import type { Formats } from '../../i18n/formats.ts';
import type { TimeTick } from '../ticks.ts';

interface AxisTick {
  at: number;
  label: string;
  strong?: boolean;
}

/** Labels of a time axis: days, months, years, the year standing for its January. */
export function timeLabels(
  ticks: readonly TimeTick[],
  centre: (index: number) => number,
  formats: Formats
): AxisTick[] {
  return ticks.map((tick) => {
    const at = centre(tick.index);
    if (tick.unit === 'year') return { at, label: formats.year(tick.day) };
    if (tick.unit !== 'month') return { at, label: formats.dayShort(tick.day) };
    // The year stands for its first label, unless the axis begins in the middle of it.
    const january = new Date(tick.day * 86_400_000).getUTCMonth() === 0;
    return tick.newYear && january
      ? { at, label: formats.year(tick.day), strong: true }
      : { at, label: formats.monthShort(tick.day) };
  });
}
