import type { AsShown, Selection } from '../../../workers/rooms/customers/choosing/contract.ts';
import type { Rule } from '../../../workers/contract/customers/customer-rule.ts';
import type { GroupMethod } from '../../../workers/rooms/customers/groups/contract.ts';
import type {
  CohortBy,
  CohortPeriod
} from '../../../workers/rooms/customers/returning/contract.ts';
import { SEED } from '../../../workers/contract/seed.ts';
import { ask } from '../../bridge/index.svelte.ts';
import { Part } from '../../bridge/part.svelte.ts';

const LISTED = 500;

/** The customers of a rule, with a description. */
export interface Chosen extends Selection {
  name: string;
}

/** The options that answers depend on. */
interface Choices {
  readonly shopId: number;
  readonly shown: Required<AsShown>;
  readonly rule: Rule | null;
  readonly ruleName: string;
  readonly period: CohortPeriod;
  readonly by: CohortBy;
  readonly method: GroupMethod;
  readonly k: number | undefined;
}

/** The room's questions, each with the options that its answer depends on. */
export function partsOf(view: Choices) {
  const shown = (): Required<AsShown> => view.shown;
  const listed = () => ({ shopId: view.shopId, limit: LISTED, ...shown() });
  const shopId = () => view.shopId;
  return {
    rfm: new Part(
      () => ({ shopId: shopId(), ...shown().scoring }),
      (question, options) => ask('customers', 'rfm', question, options)
    ),
    selection: new Part(
      () => view.rule && { shopId: shopId(), rule: view.rule, ...shown() },
      async (question, options): Promise<Chosen> => {
        const name = view.ruleName;
        return { ...(await ask('customers', 'select', question, options)), name };
      }
    ),
    cohorts: new Part(
      () => ({ shopId: shopId(), period: view.period, by: view.by }),
      (question, options) => ask('customers', 'cohorts', question, options)
    ),
    value: new Part(
      () => ({ shopId: shopId(), ...shown().worth }),
      (question, options) => ask('customers', 'value', question, options)
    ),
    leaving: new Part(listed, (question, options) =>
      ask('customers', 'leaving', question, options)
    ),
    due: new Part(listed, (question, options) => ask('customers', 'dueAgain', question, options)),
    groups: new Part(
      () => ({ shopId: shopId(), method: view.method, k: view.k, seed: SEED }),
      (question, options) => ask('customers', 'groups', question, options)
    )
  };
}
