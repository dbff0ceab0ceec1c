import { discoveryLimit } from '../../../maths/statistics/false-discovery.ts';
import type { ProductCourse } from './contract.ts';
import type { Followed } from './follow.ts';
import type { ShopWeeks } from './weeks.ts';

/** False discovery rate of the trends reported. */
const FALSE_SHARE = 0.01;
/** Smaller changes of a share are not actionable, however significant. */
const WORTH_SAYING = 0.25;
/** Maximum age in days of a first sale that is news, and of a silence that is. */
const NEWS_DAYS = 56;
/** In a shop younger than this, everything is new. */
const LEAST_DAYS = 3 * NEWS_DAYS;

/**
 * Trend of each name, reported only where significant after correction for all names tested. A name
 * that is silent is not also reported as fading.
 */
export function nameCourses(
  followed: readonly Followed[],
  weeks: ShopWeeks | null
): (ProductCourse | '')[] {
  if (!weeks) return followed.map(() => '');
  const trends = followed.flatMap(({ trend }) => (trend ? [trend.chance] : []));
  const trendLimit = discoveryLimit(trends, FALSE_SHARE);
  const silenceLimit = discoveryLimit(
    followed.map((own) => own.chanceOfSilence),
    FALSE_SHARE
  );
  const isGrown = weeks.last - weeks.first + 1 >= LEAST_DAYS;
  return followed.map(({ firstDay, lastDay, trend, chanceOfSilence }) => {
    const silent = weeks.last - lastDay;
    if (silent >= NEWS_DAYS && chanceOfSilence <= silenceLimit) return 'silent';
    if (isGrown && weeks.last - firstDay < NEWS_DAYS) return 'new';
    if (!trend || trend.chance > trendLimit) return '';
    const { direction, growth, ownChange, isStill } = trend;
    if (!isStill) return '';
    if (direction > 0 && growth >= WORTH_SAYING && ownChange > 0) return 'rising';
    // The reciprocal of the limit for growth.
    return direction < 0 && growth <= 1 / (1 + WORTH_SAYING) - 1 && ownChange < 0 ? 'fading' : '';
  });
}
