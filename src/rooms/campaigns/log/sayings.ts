import {
  COUNTED_DAYS,
  type LogAnswer,
  type LogRow
} from '../../../../workers/rooms/campaigns/log/contract.ts';
import { i18n, type Saying } from '../../../i18n/index.svelte.ts';
import { sayRange } from '../../../ui/say-range.ts';
import { showMoney, showNumber, type Show } from '../../../ui/show.ts';

/** With fewer customers held out it is said that hardly anything can be seen. */
const FEW_HELD_OUT = 50;

/** What each group spent, or how many units it bought in a shop without prices. */
export function showEach({ hasMoney, currency }: LogAnswer): Show {
  return hasMoney ? showMoney(currency) : showNumber({ digits: 2 });
}

/** What is said of one campaign, the most important first. */
export function campaignSayings(answer: LogAnswer, row: LogRow): Saying[] {
  const more = [
    row.verdict === 'unsure' && row.heldOut.customers < FEW_HELD_OUT
      ? say('few', { count: row.heldOut.customers })
      : null,
    row.state === 'running' && row.verdict !== 'alone'
      ? say('running', { days: row.days, all: COUNTED_DAYS })
      : null,
    row.shared > 0 && row.verdict !== 'none' ? say('shared', { count: row.shared }) : null
  ];
  return [...verdictOf(answer, row), ...more.filter((own) => own !== null)];
}

function verdictOf(answer: LogAnswer, row: LogRow): Saying[] {
  const { written, heldOut, days, verdict } = row;
  const shares = {
    days,
    written: written.buyers / written.customers,
    heldOut: heldOut.buyers / heldOut.customers
  };
  switch (verdict) {
    case 'none':
      return [say('waits', { first: row.firstDay, today: answer.today })];
    case 'more':
    case 'less':
      return [say(verdict, effectOf(answer, row))];
    case 'buyers':
    case 'fewer':
      return [say(verdict, shares)];
    case 'unsure': {
      const { low95, high95 } = row.revenue;
      const show = showEach(answer);
      const ends = { low: show(low95), high: show(high95) };
      return [say('unsure', shares), ...(low95 < high95 ? [say('unsureRange', ends)] : [])];
    }
    case 'alone': {
      const { buyers, customers: count, perCustomer } = written;
      const amount = about(answer, perCustomer * count);
      return [say('alone', { buyers, count, days, amount })];
    }
  }
}

function effectOf(answer: LogAnswer, { revenue, written, days, verdict }: LogRow) {
  const sign = verdict === 'less' ? -1 : 1;
  const ends = [sign * revenue.low95, sign * revenue.high95].sort((a, b) => a - b);
  const show = showEach(answer);
  const each = sign * revenue.difference;
  return {
    days,
    each: show(each),
    range: sayRange('sure', show, ends[0], ends[1]),
    count: written.customers,
    total: about(answer, each * written.customers)
  };
}

function about({ hasMoney, currency }: LogAnswer, value: number): string {
  if (hasMoney) return i18n.formats.moneyAbout(value, currency);
  return i18n.formats.number(Number(value.toPrecision(3)), { digits: 0 });
}

type Said =
  | Exclude<LogRow['verdict'], 'none'>
  | 'waits'
  | 'unsureRange'
  | 'few'
  | 'running'
  | 'shared';

function say(key: Said, detail: Record<string, string | number>): Saying {
  return { key, parts: i18n.parts(`campaigns.log.said.${key}`, detail) };
}
