import type { Formatters } from './formatters.ts';
import { NOTHING, written } from './numbers.ts';

const BYTES = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

export function unitFormats(formatters: Formatters) {
  /** Bytes in the decimal units that disks and downloads are sold in. */
  function bytes(value: number): string {
    if (!Number.isFinite(value)) return NOTHING;
    const step = Math.min(4, Math.max(0, Math.floor(Math.log10(Math.max(1, value)) / 3)));
    const amount = value / 1000 ** step;
    const shown: Intl.NumberFormatOptions = {
      style: 'unit',
      unit: BYTES[step],
      unitDisplay: step === 0 ? 'long' : 'short',
      maximumFractionDigits: amount < 10 && step > 1 ? 1 : 0
    };
    return written(formatters.number(shown), amount);
  }

  /** Milliseconds in the largest unit that says enough: 3 sec, 2 min, 1 hr. */
  function duration(milliseconds: number): string {
    if (!Number.isFinite(milliseconds)) return NOTHING;
    const [amount, unit] = inLargestUnit(milliseconds / 1000);
    return written(formatters.number({ style: 'unit', unit, unitDisplay: 'short' }), amount);
  }

  return { bytes, duration };
}

function inLargestUnit(seconds: number): [amount: number, unit: string] {
  if (seconds < 60) return [Math.max(1, Math.round(seconds)), 'second'];
  if (seconds < 3600) return [Math.round(seconds / 60), 'minute'];
  return [Math.round(seconds / 360) / 10, 'hour'];
}
