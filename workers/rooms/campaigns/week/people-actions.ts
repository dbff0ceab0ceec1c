import type { OrderLines } from '../../../contract/order-lines.ts';
import { median } from '../../../maths/statistics/quantiles.ts';
import { sumOf } from '../../../maths/statistics/sums.ts';
import type { CustomerOrders } from '../../../shop/customer-orders.ts';
import type { Leaving } from '../../customers/leaving/leaving.ts';
import { GAVE_BACK } from '../../customers/segments/returned-share.ts';
import { REACTS, type Action, type ActionPerson, type PeopleKind } from './contract.ts';
import { listDueOrders, listDueThisWeek } from './due-this-week.ts';
import { findNewcomers } from './newcomers.ts';
import { findStopped, type Stopped } from './stopped-coming.ts';
import { readVisits } from './visits.ts';

/** For fewer people no action is planned: the owner knows them. */
const MIN_PEOPLE = 3;

export interface PeopleAction extends Action {
  people: ActionPerson[];
}

/** What is known of a customer of an action. */
type Whom = Pick<ActionPerson, 'usualDays' | 'atStake'> & { place: number; extra: number };

/** The customers of a shop, by place. */
interface Customers {
  history: CustomerOrders;
  lines: OrderLines;
  names: readonly string[];
  /** Share of purchases by amount that was returned. */
  returned: Float64Array;
  /** Who has probably left; null where nothing tells. */
  left: Leaving | null;
}

/** Whom to write to this week, and why; nobody is in two actions. */
export function planPeople({ history, lines, names, returned, left }: Customers): PeopleAction[] {
  const visits = readVisits(history, returned);
  const isTaken = Uint8Array.from(returned, (share) => Number(share >= GAVE_BACK));
  const silentFor = (places: number[]) =>
    Math.round(median(places.map((at) => visits.silentDays[at])));
  const usualFor = (places: number[]) =>
    Math.round(median(places.map((at) => visits.usualDays[at])));
  const act = (kind: PeopleKind, whom: Whom[], detail: Action['detail'], products = 0) => {
    for (const { place } of whom) isTaken[place] = 1;
    if (whom.length < MIN_PEOPLE) return [];
    const people = whom
      .map(({ place, usualDays, atStake }) => ({
        kind,
        customer: history.customers[place],
        name: names[place],
        silentDays: visits.silentDays[place],
        usualDays,
        atStake: lines.hasMoney ? atStake : NaN
      }))
      .sort((a, b) => b.atStake - a.atStake);
    const extra = lines.hasMoney ? sumOf(whom.map((own) => own.extra)) : NaN;
    const [money, low, high] = [REACTS.expected, REACTS.low, REACTS.high].map(
      (part) => part * extra
    );
    const action = { kind, customers: whom.length, products, money, low, high, detail, people };
    return [action];
  };

  const stopped = findStopped(history, visits, isTaken, left);
  const stoppedOf = (kind: PeopleKind, own: Stopped[]) => {
    const places = own.map(({ place }) => place);
    const whom = own.map(({ place, atStake }) => {
      return { place, usualDays: visits.usualDays[place], atStake, extra: atStake };
    });
    return act(kind, whom, { usual: usualFor(places), silent: silentFor(places) });
  };
  const actions = [
    ...stoppedOf(
      'missed_pace',
      stopped.filter(({ hasMissed }) => hasMissed)
    ),
    ...stoppedOf(
      'win_back',
      stopped.filter(({ hasMissed }) => !hasMissed)
    )
  ];

  const fresh = findNewcomers(history, visits, isTaken);
  if (fresh) {
    const whom = fresh.places.map((place, at) => ({
      place,
      usualDays: NaN,
      atStake: fresh.second,
      extra: fresh.stays[at] * fresh.second
    }));
    const { windowDays: days, times, share } = fresh;
    actions.push(...act('second_order', whom, { days, rate: 1 / times, share }));
  }

  const orders = listDueOrders(history, isTaken);
  const ordering = orders.map(({ place, pace: { usualDays }, amount }) => {
    return { place, usualDays, atStake: amount, extra: amount };
  });
  const ordersLate = orders.filter(({ isLate }) => isLate).length;
  actions.push(...act('due_order', ordering, { late: ordersLate }));

  const due = listDueThisWeek(history, lines, isTaken);
  const products = new Set(due.flatMap(({ rows }) => rows.map(({ product }) => product)));
  const late = due.filter(({ rows }) => rows.some(({ overdueDays }) => overdueDays > 0)).length;
  const whom = due.map(({ place, rows, amount }) => {
    const usualDays = median(rows.map((row) => row.usualDays));
    return { place, usualDays, atStake: amount, extra: amount };
  });
  return [...actions, ...act('due_again', whom, { late }, products.size)];
}
