import type { ReadFile } from '../delimited/read-delimited.ts';
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
  const sources = [...titles.toReversed(), reading.sheet, fileName];
  const yearly = platform
    ? null
    : (addMonth(looks, prepared.table, sources) ??
      addYear(looks, prepared.table, [...titles, reading.sheet, fileName]));
  if (yearly) {
    prepared.table = yearly.table;
    notes.push(...yearly.notes);
    looks = look();
  }
  const told = platform ? null : tellCroatianMonths(looks, prepared.table);
  if (told) {
    prepared.table = told.table;
    notes.push(...told.notes);
    looks = look();
  }
  if (!platform?.unpack) {
    const unpacked =
      (platform ? null : spreadDays(looks, prepared.table, sources)) ??
      (platform ? null : spreadProducts(looks, prepared.table, sources)) ??
      (platform ? null : takeOffDiscountRows(looks, prepared.table)) ??
      dissolveHeadings(looks, prepared.table) ??
      spreadLists(looks, prepared.table) ??
      unpackCells(looks, prepared.table) ??
      (platform ? null : nameByModel(looks, prepared.table)) ??
      dateByPeriod(looks, prepared.table, titles);
    if (unpacked) {
      prepared.headers = unpacked.headers;
      prepared.table = unpacked.table;
      notes.push(...unpacked.notes);
      looks = look();
    }
  }
  if (!platform?.fillDown) {
    const filled =
      fillDownOrders(looks, prepared.table) ??
      fillDownPurchases(looks, prepared.table) ??
      fillDownGroups(looks, prepared.table);
    if (filled) {
      prepared.headers = filled.headers ?? prepared.headers;
      prepared.table = filled.table;
      notes.push(...filled.notes);
      looks = look();
    }
  }
  const named = platform ? null : joinNames(looks, prepared.table);
  if (named) {
    prepared.headers = named.headers;
    prepared.table = named.table;
    notes.push(...named.notes);
    looks = look();
  }
  if (!platform) notes.push(...summaryOverTime(looks));
  const freed = platform ? null : freeBundleParts(looks, prepared.table);
  if (freed) {
    prepared.table = freed.table;
    notes.push(...freed.notes);
    looks = look();
  }
  const stocked = readStockWords(looks, prepared.table);
  if (stocked) {
    prepared.table = stocked.table;
    notes.push(...stocked.notes);
  }
  return prepared;
}
