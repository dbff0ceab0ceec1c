import { smoothingOnAdjusted } from './smoothing/on-adjusted.ts';

/**
 * A level and a trend that continues unchanged (Holt 1957): shows where the present growth would
 * lead.
 */
export const holt = smoothingOnAdjusted('holt', 'A');
