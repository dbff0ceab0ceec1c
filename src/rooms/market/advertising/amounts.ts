import type { AdvertisingAnswer } from '../../../../workers/rooms/market/advertising/contract.ts';
import { showMoney, showNumber, type Show } from '../../../ui/show.ts';
import { column } from '../../../ui/table/columns.ts';
import type { Column } from '../../../ui/table/table-columns.ts';

/** Formats amounts as the shop's money, or as plain numbers of a table. */
export function showAmount({ currency }: Pick<AdvertisingAnswer, 'currency'>, digits = 0): Show {
  return currency ? showMoney(currency, { digits }) : showNumber({ digits });
}

export function amountColumn<Row>(
  { currency }: Pick<AdvertisingAnswer, 'currency'>,
  key: string,
  label: string,
  value: (row: Row) => number
): Column<Row> {
  return currency
    ? column.money<Row>(key, label, value, currency)
    : column.decimal<Row>(key, label, value, 0);
}
