import type { AheadAnswer } from '../../../../workers/rooms/forecast/ahead/contract.ts';
import type { Detail } from '../../../i18n/index.svelte.ts';
import { sayRange } from '../../../ui/say-range.ts';
import { aboutOf } from '../ahead/amounts.ts';

/** What a plan's sentence says of all periods together, beside what is told without it. */
export function planDetail(answer: AheadAnswer, shown: AheadAnswer): Detail {
  const about = aboutOf(answer);
  return {
    mean: about(shown.total.mean),
    before: about(answer.total.mean),
    range: sayRange('likely', about, shown.total.low80, shown.total.high80)
  };
}
