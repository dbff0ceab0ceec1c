import type {
  PartRow,
  PartsAnswer
} from '../../../../workers/rooms/forecast/reconcile/contract.ts';
import type { PartKind } from '../../../../workers/rooms/forecast/series/contract.ts';
import { t } from '../../../i18n/index.svelte.ts';
import { showPeriod } from '../../../i18n/say-period.ts';
import { countryNames } from '../../../shell/lens/country-names.svelte.ts';
import { sayRange } from '../../../ui/say-range.ts';
import { column } from '../../../ui/table/columns.ts';
import type { Column } from '../../../ui/table/table-columns.ts';
import { aboutOf, amountsOf } from '../ahead/amounts.ts';

/** A part by its name, or by what it is. */
function nameOf({ role, name }: PartRow, kind: PartKind): string {
  if (role !== 'part') return t(`forecast.parts.role.${role}`);
  return kind === 'country' ? countryNames.nameOf(name) : name;
}

/** A part with what is expected of it in the coming period and in all. */
export function partsColumns(answer: PartsAnswer): Column<PartRow>[] {
  const { full } = amountsOf(answer);
  const period = showPeriod(answer.period);
  const amount = (key: string, label: string, value: (row: PartRow) => number) =>
    column.amount<PartRow>(key, label, value, full);
  return [
    column.named<PartRow>(
      'part',
      t('forecast.parts.column.part'),
      ({ role, name }) => (role === 'part' ? name : role),
      (row) => nameOf(row, answer.kind),
      { sortsAsShown: true }
    ),
    column.period('period', t('forecast.column.period'), () => answer.period, { hidden: true }),
    amount('mean', t('forecast.parts.column.next', { period }), ({ next }) => next.mean),
    amount('low80', t('forecast.parts.column.nextLow', { period }), ({ next }) => next.low80),
    amount('high80', t('forecast.parts.column.nextHigh', { period }), ({ next }) => next.high80),
    amount('sum_mean', t('forecast.parts.column.sum'), ({ sum }) => sum.mean),
    amount('sum_low80', t('forecast.parts.column.sumLow'), ({ sum }) => sum.low80),
    amount('sum_high80', t('forecast.parts.column.sumHigh'), ({ sum }) => sum.high80),
    amount('year_before', t('forecast.parts.column.yearBefore'), ({ yearBefore }) => yearBefore)
  ];
}

/** The sentence above the parts. */
export function partsSaying(answer: PartsAnswer): string {
  const { finding } = answer;
  if (finding.key === 'steady' || finding.key === 'noYear')
    return t(`forecast.parts.${finding.key}`);
  const { row } = finding.detail;
  const about = aboutOf(answer);
  return t(`forecast.parts.${finding.key}`, {
    name: nameOf(row, answer.kind),
    mean: about(row.sum.mean),
    range: sayRange('likely', about, row.sum.low80, row.sum.high80),
    yearBefore: about(row.yearBefore)
  });
}
