import type { Moves } from '../../../workers/rooms/customers/segments/contract.ts';

export type CohortMeasure = 'share' | 'active' | 'revenue' | 'average' | 'cumulative';

/** Display options of the answers, kept from page to page. */
export class Looks {
  scheme = $state<'eleven' | 'eight'>('eleven');
  since = $state<Moves['since']>('quarter');
  measure = $state<CohortMeasure>('share');
}
