import type { CellTable } from '../cell-table.ts';
import type { ReadFile } from '../delimited/read-delimited.ts';
import type { Reason } from '../meaning/contract.ts';
import { addYear } from '../cells/days-without-year.ts';
import { tellCroatianMonths } from '../cells/croatian-months.ts';
import { freeBundleParts } from '../cells/bundle-parts.ts';
import { takeOffDiscountRows } from '../cells/discount-rows.ts';
import { nameByModel } from '../cells/names-of-models.ts';
import { joinNames } from '../cells/full-names.ts';
import { readStockWords } from '../cells/stock-in-words.ts';
import { spreadDays } from '../days/days-across.ts';
import { spreadProducts } from '../days/products-across.ts';
import { addMonth } from '../days/days-of-month.ts';
import { prepareFile, type Prepared } from '../platforms/prepare-file.ts';
import { lookAtColumns } from './column-looks.ts';
import { fillDownGroups } from './fill-down/groups.ts';
import { fillDownOrders } from './fill-down/orders.ts';
import { fillDownPurchases } from './fill-down/purchases.ts';
import { spreadLists } from './parallel-lists.ts';
import { dateByPeriod } from './reported-period.ts';
import { setRowsAside } from './rows-aside.ts';
import { dissolveHeadings } from './section-headings.ts';
import { summaryOverTime } from './summary.ts';
import { unpackCells } from './unpack-cells.ts';

/** A table in another layout, and what the person should know of it. */
interface Change {
  /** If the columns changed. */
  headers?: string[];
  table: CellTable;
  notes: Reason[];
  isDivided?: boolean;
}

/**
 * Normalises the layout of a file before columns get roles. Rows that are not records are set
 * aside, conventions of the platform are resolved, and so are those of any file: order fields on
 * the first line only, groups written once, several products in one cell, a period in the title.
 */
export function prepareTable(
  { headers, table, titles = [], reading }: ReadFile,
  fileName: string
): Prepared {
  const records = setRowsAside(headers, table);
  const prepared = prepareFile(headers, records.table);
  const { platform, notes } = prepared;
  notes.push(...records.notes);
  const look = () => lookAtColumns(prepared.headers, prepared.table);
  let looks = prepared.table === records.table ? records.looks : look();
  const apply = (change: Change | null) => {
    if (!change) return;
    prepared.headers = change.headers ?? prepared.headers;
    prepared.table = change.table;
    notes.push(...change.notes);
    if (change.isDivided) prepared.isDivided = true;
    looks = look();
  };
  const sources = [...titles.toReversed(), reading.sheet, fileName];
  if (!platform) {
    apply(
      addMonth(looks, prepared.table, sources) ??
        addYear(looks, prepared.table, [...titles, reading.sheet, fileName])
    );
    apply(tellCroatianMonths(looks, prepared.table));
  }
  if (!platform?.unpack) {
    apply(
      (platform ? null : spreadDays(looks, prepared.table, sources)) ??
        (platform ? null : spreadProducts(looks, prepared.table, sources)) ??
        (platform ? null : takeOffDiscountRows(looks, prepared.table)) ??
        dissolveHeadings(looks, prepared.table) ??
        spreadLists(looks, prepared.table) ??
        unpackCells(looks, prepared.table) ??
        (platform ? null : nameByModel(looks, prepared.table)) ??
        dateByPeriod(looks, prepared.table, titles)
    );
  }
  if (!platform?.fillDown) {
    apply(
      fillDownOrders(looks, prepared.table) ??
        fillDownPurchases(looks, prepared.table) ??
        fillDownGroups(looks, prepared.table)
    );
  }
  if (!platform) {
    apply(joinNames(looks, prepared.table));
    notes.push(...summaryOverTime(looks));
    apply(freeBundleParts(looks, prepared.table));
  }
  apply(readStockWords(looks, prepared.table));
  return prepared;
}
