import type { OrderLines } from '../../contract/order-lines.ts';
import { loadOrderLines } from '../../shop/load.ts';
import { daysOfShop } from './change/tally.ts';
import { compareDays } from './change/what-changed.ts';
import type { MarketRoom } from './contract.ts';

/** Answers about what sells. */
export const marketRoom = {
  async changed({ shopId, lens, ...question }, job) {
    const lines = inMoneyOrPieces(await loadOrderLines(shopId, job, lens));
    await job.breathe();
    const days = daysOfShop(lines);
    return days && compareDays(lines, question, days);
  }
} satisfies MarketRoom;

/** Files without prices are answered in pieces. */
function inMoneyOrPieces(lines: OrderLines): OrderLines {
  return lines.hasMoney ? lines : { ...lines, total: lines.quantity };
}
