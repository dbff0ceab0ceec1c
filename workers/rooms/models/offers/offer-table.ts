import { breathing } from '../../../contract/job.ts';
import type { Job } from '../../../contract/job.ts';
import type { Table } from '../tables/contract.ts';
import { chooseColumns, isNothing } from './choose-columns.ts';
import type { Chosen } from './choose-columns.ts';
import { comparePolicies } from './compare-policies.ts';
import { LEAST_ROWS, MOST_OFFERS } from './contract.ts';
import type { OffersAnswer, OffersLack, OffersQuestion, PolicyRow } from './contract.ts';
import { readOffers, unlikeColumns } from './offer-log.ts';
import type { OfferLog } from './offer-log.ts';
import { testUplift } from './test-uplift.ts';

type Asked = Omit<OffersQuestion, 'shopId' | 'lens' | 'sourceId'>;

/**
 * Which offer is best, whether a bandit policy would do better, and whom the best one influences:
 * from a table of offers and outcomes.
 */
export async function compareOffers(table: Table, asked: Asked, job: Job): Promise<OffersAnswer> {
  const chosen = await breathing(chooseColumns(table, asked), job);
  const nothing = nothingOf(table, chosen);
  if (!chosen.offer || !chosen.outcome) return { ...nothing, lacks: 'table' };
  const { log, offers } = await breathing(readOffers(table, chosen), job);
  const read = { ...nothing, offers: offers.slice(0, MOST_OFFERS), rows: log.arm.length };
  const lacks = lackOf(log);
  if (lacks) return { ...read, lacks };
  const compared = await comparePolicies(log, asked.seed, job);
  const { treated, control } = pickPair(log, compared.policies, asked);
  const isTold = log.x.columns > 0;
  return {
    ...read,
    ...compared,
    unlike: await breathing(unlikeColumns(log), job),
    uplift: isTold ? await testUplift(log, treated, control, asked.seed, job) : null
  };
}

function nothingOf(
  { columns, rows }: Table,
  { offer, outcome, columns: used }: Chosen
): OffersAnswer {
  const none = { value: NaN, low95: NaN, high95: NaN };
  return {
    lacks: null,
    rows,
    offer,
    outcome,
    columns: columns
      .filter(({ name }) => name !== offer && name !== outcome)
      .map(({ name }) => ({ name, used: used.includes(name) })),
    offers: [],
    isShare: false,
    unlike: [],
    policies: [],
    curves: [],
    best: '',
    second: '',
    lead: none,
    winner: null,
    uplift: null
  };
}

function lackOf({ arm, names, reward }: OfferLog): OffersLack | null {
  if (names.length > MOST_OFFERS) return 'table';
  if (arm.length < LEAST_ROWS) return 'rows';
  if (names.length < 2) return 'offers';
  return reward.every((own) => own === reward[0]) ? 'outcome' : null;
}

/**
 * As requested; otherwise the best offer against none, or against the most frequent other if all
 * got one.
 */
function pickPair({ names }: OfferLog, policies: readonly PolicyRow[], asked: Asked) {
  const ranked = policies
    .filter(({ policy }) => policy === 'always')
    .toSorted((a, b) => b.reward - a.reward)
    .map(({ offer }) => offer);
  const none = names.find(isNothing);
  const known = (name?: string) => (name !== undefined && names.includes(name) ? name : undefined);
  const control = known(asked.control);
  const treated =
    known(asked.treated) ?? ranked.find((name) => name !== (control ?? none)) ?? ranked[0];
  const others = names.filter((name) => name !== treated);
  const against = control !== treated ? control : undefined;
  return { treated, control: against ?? others.find((name) => name === none) ?? others[0] };
}
