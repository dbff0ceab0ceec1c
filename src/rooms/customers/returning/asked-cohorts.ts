import {
  COHORT_BY,
  COHORT_PERIODS,
  type CohortBy,
  type CohortPeriod
} from '../../../../workers/rooms/customers/returning/contract.ts';
import { route } from '../../../shell/route.svelte.ts';

/** How long the periods of a cohort are, and what makes one, as the address says. */
export const askedCohorts = {
  get period(): CohortPeriod {
    return askedOf(COHORT_PERIODS, 'period') ?? 'month';
  },
  set period(period: CohortPeriod) {
    choose('period', period);
  },
  get by(): CohortBy {
    return askedOf(COHORT_BY, 'by') ?? 'time';
  },
  set by(by: CohortBy) {
    choose('by', by);
  }
};

function askedOf<T extends string>(known: readonly T[], name: string): T | undefined {
  const asked = route.query.get(name);
  return known.find((own) => own === asked);
}

function choose(name: string, value: string): void {
  const query = new URLSearchParams(route.query);
  query.set(name, value);
  route.go('customers', query, route.page);
}
