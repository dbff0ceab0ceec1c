import { smoothingOnAdjusted } from './smoothing/on-adjusted.ts';

/** A level that follows the sales, without a trend: simple exponential smoothing (Brown 1959). */
export const ses = smoothingOnAdjusted('ses', 'N');
