import { smoothingOnAdjusted } from './smoothing/on-adjusted.ts';

/**
 * A trend that levels off (Gardner and McKenzie 1985), since the growth of a shop seldom continues
 * unchanged.
 */
export const dampedTrend = smoothingOnAdjusted('damped_trend', 'Ad');
