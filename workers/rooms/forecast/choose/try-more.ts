import type { Job } from '../../../contract/job.ts';
import type { AheadAnswer, AheadQuestion } from '../ahead/contract.ts';
import type { Tried } from './choose-forecast.ts';
import { tryLags } from './try-lags.ts';
import { tryNetworks, type NetworksRun } from './try-networks.ts';

interface More extends Pick<AheadAnswer, 'lags' | 'networks'> {
  tried: Tried;
}

/**
 * Adds the methods that learn from all series of a shop to the backtest, as far as they are asked
 * for.
 *
 * @param partsOf sums the series, called only if needed
 */
export async function tryMore(
  tried: Tried,
  { learnsLags, learnsNetworks }: Pick<AheadQuestion, 'learnsLags' | 'learnsNetworks'>,
  partsOf: () => Float64Array[],
  job: Job,
  by?: NetworksRun
): Promise<More> {
  const more: More = { tried, lags: 'waits', networks: 'waits' };
  if (!learnsLags && !learnsNetworks) return more;
  const parts = partsOf();
  if (learnsLags) {
    const found = await tryLags(more.tried, parts, job);
    more.lags = typeof found === 'string' ? found : 'tried';
    if (typeof found !== 'string') more.tried = found;
  }
  if (learnsNetworks && by) {
    const found = await tryNetworks(more.tried, parts, by, job);
    more.networks = typeof found === 'string' ? found : found.ranOut ? 'ranOut' : 'tried';
    if (typeof found !== 'string') more.tried = found;
  }
  return more;
}
