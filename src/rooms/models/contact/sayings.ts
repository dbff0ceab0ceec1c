import type { ContactAnswer } from '../../../../workers/rooms/models/contact/contract.ts';
import { i18n, type Detail, type MessageKey, type Saying } from '../../../i18n/index.svelte.ts';

/** A rule within this share of the best counts as equally good: the simulation is no more exact. */
const ALIKE = 0.01;

/** Which rule to use, how good the learned one is, and the assumptions behind it. */
export function contactSayings(answer: ContactAnswer): Saying[] {
  if (answer.lacks) return [];
  const say = (key: MessageKey, detail: Detail): Saying => ({
    key,
    parts: i18n.parts(key, detail)
  });
  const { currency, gap, assumed, rules } = answer;
  const earnedBy = (id: string) => rules.find(({ rule }) => rule === id)?.earned ?? 0;
  const money = (value: number) => i18n.formats.money(value, currency);
  const [learned, never, optimal] = ['learned', 'never', 'optimal'].map(earnedBy);
  const fixed = Math.max(earnedBy('gap'), earnedBy('weekly'));
  const weeks = earnedBy('gap') >= earnedBy('weekly') ? gap : 1;
  const words = {
    learned: money(learned),
    never: money(never),
    fixed: money(fixed),
    weeks,
    more: money(learned - Math.max(fixed, never))
  };
  const key =
    never >= (1 - ALIKE) * optimal || never >= Math.max(fixed, learned)
      ? 'models.contact.leave'
      : fixed >= (1 - ALIKE) * optimal || fixed >= learned
        ? 'models.contact.fixed'
        : 'models.contact.look';
  return [
    say(key, words),
    say('models.contact.near', {
      share: i18n.formats.percent(optimal > 0 ? learned / optimal : 1, { digits: 1 })
    }),
    say('models.contact.rests', { lift: i18n.formats.percent(assumed.lift, { digits: 0 }) })
  ];
}
