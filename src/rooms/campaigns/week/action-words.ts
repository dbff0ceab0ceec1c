import type {
  Action,
  ActionKind,
  WeekAnswer
} from '../../../../workers/rooms/campaigns/week/contract.ts';
import type { RoomAddress } from '../../../bridge/rooms.ts';
import { i18n, t, type Detail } from '../../../i18n/index.svelte.ts';

/** Where one acts on it. */
const PLACES: Record<ActionKind, [RoomAddress, string]> = {
  missed_pace: ['customers', 'leaving'],
  win_back: ['customers', 'leaving'],
  second_order: ['customers', 'return'],
  due_order: ['customers', 'leaving'],
  due_again: ['customers', 'leaving'],
  order_now: ['forecast', 'order'],
  out_of_stock: ['forecast', 'order'],
  bundle: ['market', 'together']
};

export const placeOf = ({ kind }: Pick<Action, 'kind'>) => PLACES[kind];

function detailOf(action: Action, { currency }: WeekAnswer): Detail {
  const { customers, products, money, low, high, detail } = action;
  return { ...detail, customers, products, money, low, high, currency };
}

/** What to do, in one sentence. */
export function actionWords(action: Action, answer: WeekAnswer): string {
  const { kind, detail } = action;
  const isOne = (kind === 'order_now' || kind === 'out_of_stock') && detail.others === 0;
  return t(
    `campaigns.week.do.${isOne ? (`${kind}_one` as const) : kind}`,
    detailOf(action, answer)
  );
}

/** Why, with a count behind it. */
export function reasonWords(action: Action, answer: WeekAnswer): string {
  const { kind, detail } = action;
  const isSoon = (kind === 'due_order' || kind === 'due_again') && detail.late === 0;
  return t(
    `campaigns.week.why.${isSoon ? (`${kind}_soon` as const) : kind}`,
    detailOf(action, answer)
  );
}

/** What it may bring, with its range where it has one; empty without money. */
export function moneyWords({ money, low, high }: Action, { currency }: WeekAnswer): string {
  if (!(money > 0)) return '';
  const about = (own: number) => i18n.formats.moneyAbout(own, currency);
  if (!(low < high)) return t('campaigns.week.about', { money: about(money) });
  return t('campaigns.week.range', { money: about(money), low: about(low), high: about(high) });
}
