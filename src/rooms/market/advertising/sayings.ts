import type {
  AdvertisingAnswer,
  AdvertisingFinding
} from '../../../../workers/rooms/market/advertising/contract.ts';
import { i18n, t, type Detail, type Saying } from '../../../i18n/index.svelte.ts';
import { showNumber } from '../../../ui/show.ts';
import { showAmount } from './amounts.ts';

/** The findings of the page as sentences. */
export function advertisingSayings(answer: AdvertisingAnswer): Saying[] {
  return answer.findings.map((finding, at) => ({
    key: `${finding.key} ${at}`,
    parts: i18n.parts(`market.advertising.finding.${finding.key}`, detailOf(finding, answer))
  }));
}

/** A channel's name as written in the file. */
export function channelName(channel: string): string {
  return channel || t('market.advertising.unnamed');
}

function detailOf(finding: AdvertisingFinding, answer: AdvertisingAnswer): Detail {
  const amount = showAmount(answer);
  switch (finding.key) {
    case 'brings': {
      const { channel, perSpent, low, high } = finding.detail;
      const rate = showNumber({ digits: 2 });
      return {
        channel: channelName(channel),
        perSpent: rate(perSpent),
        low: rate(low),
        high: rate(high)
      };
    }
    case 'nothing':
      return finding.detail;
    case 'split': {
      const { channel, from, gain, sure } = finding.detail;
      return { channel: channelName(channel), from: channelName(from), gain: amount(gain), sure };
    }
    default: {
      const { weeks, with: own, without } = finding.detail;
      return { weeks, with: amount(own), without: amount(without) };
    }
  }
}
