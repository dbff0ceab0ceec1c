import type { Moves } from '../../../workers/rooms/customers/segments/contract.ts';

export type CohortMeasure = 'share' | 'active' | 'revenue' | 'average' | 'cumulative';

/** How the same answers are looked at: chosen once, kept from page to page. */
export class Looks {
  scheme = $state<'eleven' | 'eight'>('eleven');
  since = $state<Moves['since']>('quarter');
  measure = $state<CohortMeasure>('share');
}
