import type { OrderAnswer, OrderFinding, PolicyOutcome, Simulation } from './contract.ts';

/** What is to be said of a purchase list, what to do first. */
export function listOrderFindings(
  { rows, stockKnown, rules, simulation, hasMoney }: Omit<OrderAnswer, 'findings'>,
  weeks: number
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
  if (!simulation) return [...found, { key: 'short', detail: { weeks } }];
  return [...found, besideLastMonth(simulation, rules.service, hasMoney)];
}

/** The list against ordering what the last month sold. */
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
  const losesLess = detail.lost < detail.lastMonthLost;
  if (losesLess && detail.shelf <= detail.lastMonthShelf) return { key: 'better', detail };
  return { key: losesLess || detail.shelf < detail.lastMonthShelf ? 'more' : 'worse', detail };
}
