import type {
  Economic,
  OddSale,
  OrderAnswer,
  OrderFinding,
  PolicyOutcome,
  Simulation
} from './contract.ts';
import { hasCosts } from './economic-quantity.ts';

/** Below this share, expected demand was about what came. */
const FAR_OFF = 0.05;

/** A product of which the list wants more than its whole last year has sold. */
export interface BeyondYear {
  name: string;
  pieces: number;
  sold: number;
}

/** The findings of an order list, what to do first. */
export function listOrderFindings(
  { rows, stockKnown, rules, simulation, economic, hasMoney, odd }: Omit<OrderAnswer, 'findings'>,
  weeks: number,
  beyond: readonly BeyondYear[]
): OrderFinding[] {
  const found: OrderFinding[] = [];
  const days = rules.leadDays + rules.reviewDays;
  if (stockKnown === 0) {
    const wanted = rows.filter(({ orderQuantity }) => orderQuantity > 0);
    found.push({ key: 'noStock', detail: { products: wanted.length, days } });
  } else {
    const due = rows.filter(({ stock, orderQuantity }) => stock === stock && orderQuantity > 0);
    found.push(
      due.length > 0
        ? {
            key: 'now',
            detail: { products: due.length, first: due[0].name, others: due.length - 1 }
          }
        : { key: 'enough', detail: { products: stockKnown } }
    );
  }
  if (hasCosts(rules)) found.push(ofCosts(economic, rules.reviewDays));
  if (!simulation) return [...found, { key: 'short', detail: { weeks } }, ...ofOdd(odd)];
  found.push(besideLastMonth(simulation, rules.service, hasMoney));
  found.push(...besideCame(simulation), ...ofBeyond(beyond), ...ofOdd(odd));
  return simulation.rules.holding >= 0 ? [...found, costsOf(simulation)] : found;
}

function ofBeyond(beyond: readonly BeyondYear[]): OrderFinding[] {
  if (beyond.length === 0) return [];
  return [{ key: 'beyondYear', detail: { ...beyond[0], others: beyond.length - 1 } }];
}

/** Orders that are not expected again; the largest is named. */
function ofOdd(odd: readonly OddSale[]): OrderFinding[] {
  if (odd.length === 0) return [];
  const { name, day, pieces, counted } = odd[0];
  const key = odd.some(({ isPlayed }) => isPlayed) ? 'oddTried' : 'odd';
  return [{ key, detail: { name, day, pieces, counted, others: odd.length - 1 } }];
}

/** What economic quantities save compared with an order per period. */
function ofCosts(economic: Economic | null, days: number): OrderFinding {
  if (!economic) return { key: 'noCost', detail: {} };
  const saved = economic.periodCost - economic.cost;
  return { key: 'economic', detail: { ...economic, saved, days } };
}

function costsOf({ weeks, rules, lastMonth }: Simulation): OrderFinding {
  const detail = {
    weeks,
    holding: rules.holding,
    ordering: rules.ordering,
    lastMonthHolding: lastMonth.holding,
    lastMonthOrdering: lastMonth.ordering
  };
  return { key: 'costs', detail };
}

/** Means of weeks before follow a rise or fall of all sales late, which no safety stock shows. */
function besideCame({ weeks, expectedShare }: Simulation): OrderFinding[] {
  const share = Math.abs(expectedShare);
  if (share < FAR_OFF) return [];
  return [{ key: expectedShare > 0 ? 'tooMuch' : 'tooLittle', detail: { weeks, share } }];
}

/** The list compared with ordering what the last month sold. */
function besideLastMonth(
  { held, weeks, rules, lastMonth }: Simulation,
  service: number,
  hasMoney: boolean
): OrderFinding {
  const shelfOf = (own: PolicyOutcome) => (hasMoney ? own.heldValue : own.held);
  const detail = {
    held,
    service,
    weeks,
    lost: rules.lostShare,
    shelf: shelfOf(rules),
    lastMonthLost: lastMonth.lostShare,
    lastMonthShelf: shelfOf(lastMonth)
  };
  const [losesMore, holdsMore] = [
    detail.lost > detail.lastMonthLost,
    detail.shelf > detail.lastMonthShelf
  ];
  if (!losesMore && !holdsMore) return { key: 'better', detail };
  const losesLess = detail.lost < detail.lastMonthLost;
  return { key: losesLess || !holdsMore ? 'more' : 'worse', detail };
}
