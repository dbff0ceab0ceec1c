import { describe, expect, it } from 'vitest';
import { DAY_MS } from '../../../../../workers/contract/day.ts';
import { quietJob } from '../../../../../workers/contract/job.ts';
import { dayNumber } from '../../../../../workers/maths/calendar.ts';
import { createRandom } from '../../../../../workers/maths/random.ts';
import { findAhead } from '../../../../../workers/rooms/forecast/ahead/find-ahead.ts';
import { USUAL_RULES } from '../../../../../workers/rooms/forecast/order/contract.ts';
import { tellWhatToOrder } from '../../../../../workers/rooms/forecast/order/what-to-order.ts';
import {
  findSilenceOfLines,
  withoutSilence
} from '../../../../../workers/rooms/forecast/silent/silent-lines.ts';
import { plainLine, toOrderLines } from '../../../../kit/made-lines.ts';

const START = dayNumber('2023-01-02');
const DAYS = 7 * 80;
const LAST = START + DAYS - 1;
/** From this day on, P0 sells nothing: five weeks. */
const SILENT_FROM = START + DAYS - 35;

/** Ten products that sell two pieces a day, one of which has stopped. */
function shopLines() {
  const random = createRandom(7);
  const plain = Array.from({ length: DAYS }, (_, day) =>
    Array.from({ length: 10 }, (__, own) => {
      const quantity = own === 0 && START + day >= SILENT_FROM ? 0 : random.poisson(2);
      return plainLine(START + day, { order: `o${day}-${own}`, product: `P${own}`, quantity });
    })
  );
  return plain.flat().filter(({ quantity }) => quantity > 0);
}

async function order({ stock = NaN, endsSilent = false } = {}) {
  const lines = toOrderLines(shopLines());
  const facts = { stock: NaN, cost: NaN, category: '', supplier: '' };
  const factsOf = (code: number) =>
    lines.product.dictionary[code] === 'P0' ? { ...facts, stock } : facts;
  const rest = [factsOf, async () => {}, endsSilent] as const;
  const answer = (await tellWhatToOrder(lines, USUAL_RULES, [START, LAST], ...rest))!;
  return { answer, row: answer.rows.find(({ product }) => product === 'P0')! };
}

const saysSilent = ({ key }: { key: string }) => key.startsWith('silent');

describe('a product of the order list that has gone silent', () => {
  it('is told, expected as before, and its lost sales are counted', async () => {
    const { answer, row } = await order();
    const told = answer.findings.filter(saysSilent);
    expect(told).toHaveLength(1);
    expect(told[0]).toMatchObject({ key: 'silent', detail: { name: 'Name of P0', others: 0 } });
    expect(row.silent!.day).toBeLessThan(SILENT_FROM);
    expect(row.silent!.day).toBeGreaterThan(SILENT_FROM - 7);
    // Six weeks of fourteen pieces.
    expect(Math.abs(row.demand - 84)).toBeLessThan(15);
    const [running] = answer.soldOut.filter(({ isRunning }) => isRunning);
    expect(running).toMatchObject({ product: 'P0', to: LAST });
    expect(Math.abs(running.lost - 70)).toBeLessThan(15);
    expect(answer.rows.filter(({ silent }) => silent)).toHaveLength(1);
  });

  it('is not ordered where a person says that it is no longer sold', async () => {
    const { answer, row } = await order({ endsSilent: true, stock: 3 });
    expect(answer.findings.some(({ key }) => key === 'silentStocked')).toBe(true);
    expect(row).toMatchObject({ demand: 0, orderQuantity: 0, safetyStock: 0 });
    expect(row.runsOut).toBeNaN();
  });

  it('is no stock-out where the file has it in stock', async () => {
    const { answer, row } = await order({ stock: 30 });
    expect(answer.findings.find(saysSilent)).toMatchObject({
      key: 'silentStocked',
      detail: { stock: 30 }
    });
    // Lower as it was: 84 would be asked for otherwise.
    expect(row.demand).toBeLessThan(60);
    expect(answer.soldOut).toEqual([]);
  });
});

describe('the picture of a product that has gone silent', () => {
  const whole = toOrderLines(shopLines());
  const linesOf = (product: string) =>
    toOrderLines(shopLines().filter((own) => own.product === product));

  it('tells it, and expects what sold before', async () => {
    const asked = { shopId: 1, measure: 'units', grain: 'week', horizon: 4, seed: 1 } as const;
    const lines = linesOf('P0');
    const { findings, total, past, silent } = await findAhead(
      ...([lines, asked, [START, LAST], quietJob(), { whole }] as const)
    );
    expect(findings[0]).toEqual({ key: 'silent', detail: silent });
    expect(findings.some(({ key }) => key === 'gap' || key === 'odd')).toBe(false);
    expect(past.at(-1)).toMatchObject({ value: 0, isInGap: true });
    expect(Math.abs(total.mean / 4 - 14)).toBeLessThan(2);
  });

  it('says nothing of one that sells, nor where nothing of the shop sold', () => {
    expect(findSilenceOfLines(linesOf('P0'), [START, LAST], whole)).not.toBeNull();
    expect(findSilenceOfLines(linesOf('P1'), [START, LAST], whole)).toBeNull();
    const closed = toOrderLines(shopLines().filter(({ time }) => time < SILENT_FROM * DAY_MS));
    expect(findSilenceOfLines(linesOf('P0'), [START, LAST], closed)).toBeNull();
  });

  it('takes days, and months that sold in part, as they would have been', () => {
    const days = {
      grain: 'day',
      starts: Array.from({ length: 28 }, (_, at) => START + at)
    } as const;
    const sold = Float64Array.from({ length: 28 }, (_, at) => (at < 18 ? 1 + (at % 7) : 0));
    const told = withoutSilence(
      sold,
      { ...days, starts: [...days.starts], unfinished: null },
      START + 17
    );
    expect([...told]).toEqual(Array.from({ length: 28 }, (_, at) => 1 + (at % 7)));
    const starts = ['2023-01-01', '2023-02-01', '2023-03-01', '2023-04-01'].map(dayNumber);
    const months = { grain: 'month', starts, unfinished: null } as const;
    // Sold for twenty of the thirty-one days of March.
    const lastSale = dayNumber('2023-03-20');
    const usual = withoutSilence(Float64Array.of(31, 28, 20, 0), { ...months, starts }, lastSale);
    expect([...usual]).toEqual([31, 28, 31, 31]);
  });
});
