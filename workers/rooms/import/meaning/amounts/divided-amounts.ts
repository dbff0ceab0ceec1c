import type { ValueMeanings } from '../../../../contract/files/value-meanings.ts';
import type { Role } from '../../../../contract/roles.ts';
import type { WaitingFile } from '../../drafts.ts';
import { columnsNamed } from '../../platforms/recognise.ts';

type ReadFile = Pick<WaitingFile, 'headers' | 'table' | 'platform' | 'isDivided'>;

/**
 * What is known of a file's amounts from how it was read. An order's amount that was divided among
 * its lines is theirs, although equal shares look like the order's amount, repeated; so are the
 * totals that a platform writes for each line.
 */
export function amountsOfReading(
  file: ReadFile,
  roles: readonly Role[]
): ValueMeanings['amounts'] | undefined {
  return file.isDivided || hasOwnTotals(file, roles) ? { line_total: 'line' } : undefined;
}

function hasOwnTotals({ headers, table, platform }: ReadFile, roles: readonly Role[]): boolean {
  const own = columnsNamed(headers, platform?.ownTotals ?? []);
  const isNamed = (role: Role) => {
    const column = roles.indexOf(role);
    return column >= 0 && table.columns[column].dictionary.some((cell) => cell.trim() !== '');
  };
  const hasProducts = isNamed('product_name') || isNamed('product_id');
  return hasProducts && own.includes(roles.indexOf('line_total'));
}
