import type { QuestionId } from '../../../../workers/rooms/models/questions/contract.ts';
import type { GroupsAnswer } from '../../../../workers/rooms/models/table-groups/contract.ts';
import { i18n, t, type Detail, type MessageKey, type Saying } from '../../../i18n/index.svelte.ts';
import { columnWords } from '../words.ts';

/** Whether there are groups, and how reliable they are. */
export function groupSayings(answer: GroupsAnswer, about: QuestionId): Saying[] {
  const say = (key: MessageKey, detail: Detail): Saying => ({
    key,
    parts: i18n.parts(key, detail)
  });
  const short = (value: number) => i18n.formats.number(Math.max(0, value), { digits: 2 });
  const { rows } = answer;
  const all = t(`models.all.${about === 'table' ? 'rows' : 'customers'}`, { rows });
  if (answer.verdict === 'one') return [say('models.groups.one', { all })];
  const groups = answer.groups.filter(({ group }) => group !== 255).length;
  const figures = {
    silhouette: short(answer.silhouette),
    chance: short(answer.chance),
    stability: short(answer.stability)
  };
  const trust =
    answer.verdict === 'cloud' && answer.silhouette > answer.chance ? 'unstable' : answer.verdict;
  return [
    say(`models.groups.${answer.verdict}`, { all, groups }),
    ...tellingColumns(answer, about),
    say(`models.groups.trust.${trust}`, figures)
  ];

  function tellingColumns({ columns }: GroupsAnswer, about: QuestionId): Saying[] {
    const used = columns.filter((column) => column.used);
    const telling = used.filter((column) => column.tells);
    if (telling.length === used.length) return [];
    const names = i18n.list(telling.map(({ name }) => columnWords(about, name)));
    return [say('models.groups.telling', { columns: names })];
  }
}
