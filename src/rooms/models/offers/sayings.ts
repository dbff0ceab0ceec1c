import type {
  OffersAnswer,
  UpliftAnswer
} from '../../../../workers/rooms/models/offers/contract.ts';
import { i18n, t, type Detail, type MessageKey, type Saying } from '../../../i18n/index.svelte.ts';
import { differenceWords, offerWords, outcomeWords } from './words.ts';

/**
 * Which offer is best, whether learning is better, and whom it influences; or that the data is
 * insufficient.
 */
export function offerSayings(answer: OffersAnswer): Saying[] {
  const say = ([key, detail]: [MessageKey, Detail]): Saying => ({
    key,
    parts: i18n.parts(key, detail)
  });
  if (answer.lacks) return [];
  if (answer.unlike.length > 0) {
    return [say(['models.offers.unlike', { columns: i18n.list(answer.unlike) }])];
  }
  const { uplift } = answer;
  return [
    say(bestOf(answer)),
    say(winnerOf(answer)),
    say(uplift ? movedBy(uplift, answer.isShare) : ['models.offers.noColumns', {}])
  ];
}

function bestOf({ best, second, lead, policies, isShare }: OffersAnswer): [MessageKey, Detail] {
  const rewardOf = (name: string) =>
    policies.find(({ policy, offer }) => policy === 'always' && offer === name)?.reward ?? NaN;
  return [
    lead.low95 > 0 ? 'models.offers.best' : 'models.offers.alike',
    {
      best: offerWords(best),
      reward: outcomeWords(rewardOf(best), isShare),
      second: offerWords(second),
      other: outcomeWords(rewardOf(second), isShare),
      lead: differenceWords(lead.value, isShare),
      ...bounds(lead, isShare)
    }
  ];
}

function winnerOf({ winner, best, isShare }: OffersAnswer): [MessageKey, Detail] {
  if (!winner) return ['models.offers.noWinner', { best: offerWords(best) }];
  return [
    'models.offers.winner',
    {
      policy: t(`models.offers.policy.${winner.policy}`),
      best: offerWords(best),
      lead: differenceWords(winner.lead.value, isShare),
      ...bounds(winner.lead, isShare)
    }
  ];
}

function movedBy(uplift: UpliftAnswer, isShare: boolean): [MessageKey, Detail] {
  const names = { treated: offerWords(uplift.treated), control: offerWords(uplift.control) };
  const average = differenceWords(uplift.average.value, isShare);
  if (uplift.rankings.some(({ isReal }) => isReal)) {
    const first = differenceWords(uplift.first.value, isShare);
    return ['models.offers.some', { ...names, first, average, ...bounds(uplift.first, isShare) }];
  }
  return [
    uplift.helps ? 'models.offers.all' : 'models.offers.none',
    { ...names, average, ...bounds(uplift.average, isShare) }
  ];
}

function bounds({ low95, high95 }: { low95: number; high95: number }, isShare: boolean) {
  return { low: differenceWords(low95, isShare), high: differenceWords(high95, isShare) };
}
