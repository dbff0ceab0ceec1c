import type { WeekAnswer } from '../../../../workers/rooms/campaigns/week/contract.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { i18n, type Detail, type MessageKey, type Saying } from '../../../i18n/index.svelte.ts';
import { actionWords } from './action-words.ts';

/** Days after which what the data say of this week is no longer of this week. */
const FRESH_DAYS = 14;
/** Of fewer customers, little can be told from chance. */
const FEW = 50;
const DAY_MS = 86_400_000;

/** The sentences of the page: where to begin, or that nothing is urgent. */
export function weekSayings(answer: WeekAnswer): Saying[] {
  const { actions, customers, products, today } = answer;
  const say = (name: string, key: MessageKey, detail: Detail = {}): Saying => ({
    key: name,
    parts: i18n.parts(key, detail)
  });
  const sayings: Saying[] = [];
  const [first] = actions;
  if (first) {
    const action = actionWords(first, answer);
    const detail = { count: actions.length, action };
    const key = actions.length > 1 ? 'campaigns.week.first' : 'campaigns.week.only';
    sayings.push(say('first', key, detail));
  } else if (Number.isNaN(today)) {
    sayings.push(say('dates', 'campaigns.week.noDates'));
  } else {
    const key = customers > 0 ? 'campaigns.week.looked' : 'campaigns.week.lookedProducts';
    sayings.push(say('none', 'campaigns.week.none'), say('looked', key, { customers, products }));
    if (customers > 0 && customers < FEW) sayings.push(say('few', 'campaigns.week.few'));
  }
  const age = Math.floor(Date.now() / DAY_MS) - today;
  const isOld = age > FRESH_DAYS && !lens.current.to;
  if (isOld) sayings.push(say('old', 'campaigns.week.old', { day: today }));
  return sayings;
}
