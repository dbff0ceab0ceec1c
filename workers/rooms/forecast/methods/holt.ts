import { smoothingOnAdjusted } from './smoothing/on-adjusted.ts';

/** A level and a trend that goes on for ever (Holt 1957): shows what growth as it is would bring. */
export const holt = smoothingOnAdjusted('holt', 'A');
