import { smoothingOnAdjusted } from './smoothing/on-adjusted.ts';

/** A trend that fades (Gardner and McKenzie 1985): growth of a shop seldom goes on as it is. */
export const dampedTrend = smoothingOnAdjusted('damped_trend', 'Ad');
