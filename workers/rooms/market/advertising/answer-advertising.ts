import type { Job } from '../../../contract/job.ts';
import type { Lens } from '../../../contract/lens.ts';
import { NO_DAY, type OrderLines } from '../../../contract/order-lines.ts';
import { dayNumber } from '../../../maths/calendar.ts';
import type { Spend } from '../../../shop/spend.ts';
import type { OtherTable } from '../../../shop/tables.ts';
import type {
  AdvertisingAnswer,
  AdvertisingQuestion,
  ColumnChoice,
  DatedTable
} from './contract.ts';
import { countFigures } from './figures.ts';
import { chooseColumns, weeksOfShop, weeksOfTable } from './sources.ts';
import { weighAdvertising } from './weigh-advertising.ts';

interface ShopFiles {
  spend: Spend;
  lens: Lens;
  lines: OrderLines;
  whole: OrderLines;
  tables: DatedTable[];
}

/** Advertising by the shop's spend files and its own orders. */
export async function answerFromShop(
  { spend, lens, lines, whole, tables }: ShopFiles,
  job: Job
): Promise<AdvertisingAnswer> {
  job.report({ step: 'counting', done: 0, total: 0 });
  const seen = narrowSpend(spend, lens);
  const figures = countFigures(seen, lines, whole);
  job.report({ step: 'simulating', done: 0, total: 0 });
  const weighed = await weighAdvertising(weeksOfShop(seen, lines), () => job.breathe());
  return {
    currency: lines.hasMoney ? lines.currency : '',
    hasSpend: true,
    sourceId: 0,
    tables,
    outcome: '',
    spends: [],
    besides: [],
    ...figures,
    ...weighed
  };
}

interface AskedTable {
  table: OtherTable;
  chosen: DatedTable;
  tables: DatedTable[];
  hasSpend: boolean;
  asked: Pick<AdvertisingQuestion, keyof ColumnChoice>;
}

/** Advertising by a table with an outcome and costs. */
export async function answerFromTable(
  { table, chosen, tables, hasSpend, asked }: AskedTable,
  job: Job
): Promise<AdvertisingAnswer> {
  const choice = chooseColumns(chosen, asked);
  job.report({ step: 'simulating', done: 0, total: 0 });
  const weighed = await weighAdvertising(weeksOfTable(table, choice), () => job.breathe());
  return {
    currency: '',
    hasSpend,
    sourceId: chosen.sourceId,
    tables,
    ...choice,
    channels: [],
    months: [],
    ...weighed
  };
}

/** The rows within the lens's period. */
function narrowSpend(spend: Spend, { from, to }: Lens): Spend {
  if (!from && !to) return spend;
  const [first, last] = [from ? dayNumber(from) : -Infinity, to ? dayNumber(to) : Infinity];
  const keep = (_: number, row: number) =>
    spend.day[row] !== NO_DAY && spend.day[row] >= first && spend.day[row] <= last;
  const day = spend.day.filter(keep);
  return {
    rows: day.length,
    day,
    channel: { ...spend.channel, codes: spend.channel.codes.filter(keep) },
    label: { ...spend.label, codes: spend.label.codes.filter(keep) },
    spend: spend.spend.filter(keep),
    impressions: spend.impressions.filter(keep),
    clicks: spend.clicks.filter(keep)
  };
}
