import { foldCustomerKey } from '../../../workers/contract/customers/customer-key.ts';
import { t } from '../../i18n/index.svelte.ts';
import { column } from '../../ui/table/columns.ts';
import type { Column } from '../../ui/table/table-columns.ts';

/**
 * A customer's number and name. A number that is a name stands as the file spells it, not in lower case
 * as customers are told apart; the name beside it is hidden where it would say nothing more.
 */
export function customerColumns<Row>(
  rows: readonly Row[],
  keyOf: (row: Row) => string | undefined,
  nameOf: (row: Row) => string | undefined
): Column<Row>[] {
  // Rows of the answer before are asked for a moment longer: of those nothing is known.
  const isSpelling = (row: Row) => {
    const name = nameOf(row);
    return !!name && foldCustomerKey(name) === keyOf(row);
  };
  const spelled = (row: Row) => (isSpelling(row) ? nameOf(row) : keyOf(row)) ?? '';
  return [
    column.named('customer', t('column.customer'), (row) => keyOf(row) ?? '', spelled),
    column.text('name', t('column.name'), (row) => nameOf(row) ?? '', {
      hidden: rows.every((row) => !nameOf(row) || isSpelling(row))
    })
  ];
}
