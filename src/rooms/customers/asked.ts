import {
  COHORT_BY,
  COHORT_PERIODS,
  type CohortBy,
  type CohortPeriod
} from '../../../workers/rooms/customers/returning/contract.ts';
import type { Moves } from '../../../workers/rooms/customers/segments/contract.ts';
import { route } from '../../shell/route.svelte.ts';

/** What the map of cohorts shows. */
export const COHORT_MEASURES = ['share', 'active', 'revenue', 'average', 'cumulative'] as const;
export type CohortMeasure = (typeof COHORT_MEASURES)[number];

const SCHEMES = ['eleven', 'eight'] as const;
export type Scheme = (typeof SCHEMES)[number];

const SINCE = ['month', 'quarter', 'year'] as const satisfies Moves['since'][];

/** What is shown until something else is chosen; the address does not mention it. */
const USUAL = {
  period: 'month',
  by: 'time',
  measure: 'share',
  segments: 'eleven',
  since: 'quarter'
} as const;

/** The choices of the room that are part of the address. */
export const asked = {
  /** How long the periods of a cohort are. */
  get period(): CohortPeriod {
    return told('period', COHORT_PERIODS);
  },
  set period(period: CohortPeriod) {
    choose('period', period);
  },
  /** What makes a cohort. */
  get by(): CohortBy {
    return told('by', COHORT_BY);
  },
  set by(by: CohortBy) {
    choose('by', by);
  },
  get measure(): CohortMeasure {
    return told('measure', COHORT_MEASURES);
  },
  set measure(measure: CohortMeasure) {
    choose('measure', measure);
  },
  /** Which of the two schemes divides the customers. */
  get segments(): Scheme {
    return told('segments', SCHEMES);
  },
  set segments(scheme: Scheme) {
    choose('segments', scheme);
  },
  /** The day that moves between segments are counted from. */
  get since(): Moves['since'] {
    return told('since', SINCE);
  },
  set since(since: Moves['since']) {
    choose('since', since);
  }
};

function told<T extends string>(name: keyof typeof USUAL, known: readonly T[]): T {
  const said = route.query.get(name) ?? USUAL[name];
  return known.find((own) => own === said) ?? (USUAL[name] as T);
}

function choose(name: keyof typeof USUAL, value: string): void {
  const query = new URLSearchParams(route.query);
  if (value === USUAL[name]) query.delete(name);
  else query.set(name, value);
  route.go('customers', query, route.page);
}
