import type { ShowRule } from './sayings.ts';
import type { CustomersState } from './state.svelte.ts';

/** What every page of the room is given. */
export interface PageProps {
  view: CustomersState;
  onshow: ShowRule;
}
