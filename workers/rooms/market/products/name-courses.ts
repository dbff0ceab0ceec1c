import { discoveryLimit } from '../../../maths/statistics/false-discovery.ts';
import type { ProductCourse } from './contract.ts';
import type { Followed } from './follow.ts';
import type { ShopWeeks } from './weeks.ts';

/** Of what is named, the share that chance may have made. */
const FALSE_SHARE = 0.01;
/** A smaller move of its share is nothing one can act on, however sure. */
const WORTH_SAYING = 0.25;
/** Days of a first sale that is news, and of a silence that is one. */
const NEWS_DAYS = 56;
/** A shop so young is new itself. */
const LEAST_DAYS = 3 * NEWS_DAYS;

/**
 * Where each name goes, said only where chance does not explain it with all names that were looked at
 * in mind. What has fallen silent is not said to fade as well.
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
    const { direction, growth, ownChange } = trend;
    if (direction > 0 && growth >= WORTH_SAYING && ownChange > 0) return 'rising';
    // As far down as the other way is up.
    return direction < 0 && growth <= 1 / (1 + WORTH_SAYING) - 1 && ownChange < 0 ? 'fading' : '';
  });
}
