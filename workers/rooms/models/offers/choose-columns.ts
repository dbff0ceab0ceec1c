import type { Pieces } from '../../../contract/job.ts';
import { summariseColumns } from '../questions/describe-table.ts';
import type { ColumnSummary } from '../contract.ts';
import { findingAlarms } from '../preprocess/alarms.ts';
import type { Table, TableColumn } from '../tables/contract.ts';
import { MOST_OFFERS } from './contract.ts';
import type { OffersQuestion } from './contract.ts';

const OFFER_NAMES =
  /^(offer|segment|treatment|campaign|arm|variant|group|coupon|promotion|mail|优惠|方案|活动|分组|组别)$/i;
const OFFER_PARTS = /offer|treat|campaign|variant|promotion|优惠|方案|活动/i;
const OUTCOME_NAMES =
  /^(visit|visited|click|clicked|open|opened|conversion|converted|response|responded|bought|purchase|purchased|outcome|reward|spend|spent|sales|revenue|amount|访问|点击|转化|购买|下单|响应|回应|金额|销售额|消费)$/i;
/** Words for "no offer" in tables. */
const NOTHING =
  /^(|0|no|none|nothing|control|holdout|no .*|without .*|无|没有|不发|对照|对照组|空白)$/i;

export type Chosen = { offer: string; outcome: string; columns: string[] };

/** Whether a column's name suggests that it is the offer. */
export function isOfferName(name: string): boolean {
  return OFFER_NAMES.test(name) || OFFER_PARTS.test(name);
}

/** Whether a column's name suggests that it is the outcome. */
export function isResponseName(name: string): boolean {
  return OUTCOME_NAMES.test(name);
}

/** Whether a value means that nothing was offered. */
export function isNothing(word: string): boolean {
  return NOTHING.test(word.trim());
}

/**
 * The offer, outcome and feature columns: as requested, otherwise by names, values and kinds. Other
 * outcomes happen after the offer, so they are no features.
 */
export function* chooseColumns(
  table: Table,
  asked: Pick<OffersQuestion, 'offer' | 'outcome' | 'columns'>
): Pieces<Chosen> {
  const summaries = yield* summariseColumns(table);
  const named = (name?: string) => summaries.find((own) => own.name === name)?.name;
  const offer = named(asked.offer) ?? guessOffer(table, summaries);
  const outcome = named(asked.outcome) ?? guessOutcome(summaries, offer);
  const others = summaries.filter(({ name }) => name !== offer && name !== outcome);
  const rows = Uint32Array.from({ length: table.rows }, (_, row) => row);
  const found = table.columns.find(({ name }) => name === outcome);
  const answer = found && found.kind !== 'text' ? found.values : new Float64Array(table.rows);
  const alarms = yield* findingAlarms(table, outcome, answer, rows);
  const alarmed = alarms.map(({ column }) => column);
  const before = others.filter(({ name }) => !alarmed.includes(name) && !isResponseName(name));
  const wanted = asked.columns
    ? others.filter(({ name }) => asked.columns!.includes(name))
    : before;
  return { offer, outcome, columns: wanted.map(({ name }) => name) };
}

function guessOffer(table: Table, summaries: readonly ColumnSummary[]): string {
  const scoreOf = (column: TableColumn, { distinct, kind, name }: ColumnSummary): number => {
    if (kind === 'date' || distinct < 1 || distinct > MOST_OFFERS) return 0;
    const byName = OFFER_NAMES.test(name) ? 3 : OFFER_PARTS.test(name) ? 2 : 0;
    if (column.kind !== 'text') return byName;
    return byName + Number(column.words.some((word) => word !== '' && isNothing(word)));
  };
  return bestName(summaries, (own, at) => scoreOf(table.columns[at], own));
}

function guessOutcome(summaries: readonly ColumnSummary[], offer: string): string {
  return bestName(summaries, ({ name, kind, distinct }) => {
    if (kind !== 'number' || name === offer) return 0;
    return isResponseName(name) ? 3 : distinct === 2 ? 2 : 1;
  });
}

/** Ties go to the first; empty if none is positive. */
function bestName(
  summaries: readonly ColumnSummary[],
  scoreOf: (own: ColumnSummary, at: number) => number
): string {
  let [best, most] = ['', 0];
  for (const [at, own] of summaries.entries()) {
    const score = scoreOf(own, at);
    if (score > most) [best, most] = [own.name, score];
  }
  return best;
}
