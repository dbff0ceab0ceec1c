import type { GroupsAnswer } from '../../../../workers/rooms/models/table-groups/contract.ts';
import { i18n, type Detail, type MessageKey } from '../../../i18n/index.svelte.ts';
import type { Saying } from '../../../ui/Findings.svelte';

/** Whether there are groups, and how far to trust them. */
export function groupSayings(answer: GroupsAnswer): Saying[] {
  const say = (key: MessageKey, detail: Detail): Saying => ({
    key,
    parts: i18n.parts(key, detail)
  });
  const short = (value: number) => i18n.formats.number(Math.max(0, value), { digits: 2 });
  const rows = answer.rows;
  if (answer.verdict === 'one') return [say('models.groups.one', { rows })];
  const groups = answer.groups.filter(({ group }) => group !== 255).length;
  const figures = {
    silhouette: short(answer.silhouette),
    chance: short(answer.chance),
    stability: short(answer.stability)
  };
  const trust =
    answer.verdict === 'cloud' && answer.silhouette > answer.chance ? 'unstable' : answer.verdict;
  return [
    say(`models.groups.${answer.verdict}`, { rows, groups }),
    say(`models.groups.trust.${trust}`, figures)
  ];
}
