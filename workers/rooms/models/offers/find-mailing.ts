import type { Pieces } from '../../../contract/job.ts';
import { summariseColumns } from '../questions/describe-table.ts';
import type { ColumnSummary } from '../contract.ts';
import type { Table } from '../tables/contract.ts';
import { chooseColumns, isOfferName, isResponseName } from './choose-columns.ts';
import type { Mailing } from './contract.ts';

/**
 * The first table of a mailing: one column says who was sent what, another whether they responded.
 * Columns known before it are features; later ones are not.
 */
export function* findMailing(
  tables: readonly { sourceId: number; table: Table }[]
): Pieces<Mailing | null> {
  for (const { sourceId, table } of tables) {
    const summaries = yield* summariseColumns(table);
    const response = summaries.find(isResponse)?.name;
    if (!response || !summaries.some(({ name }) => isOfferName(name))) continue;
    const { offer, columns } = yield* chooseColumns(table, { outcome: response });
    if (!offer) continue;
    const known = table.columns.map(({ name }) => name);
    const used = known.filter((name) => name === offer || columns.includes(name));
    return { sourceId, offer, response, columns: used };
  }
  return null;
}

function isResponse({ name, kind, distinct }: ColumnSummary): boolean {
  return kind !== 'date' && distinct === 2 && isResponseName(name);
}
