import { againEn } from './again.en.ts';
import { customersEn } from './customers.en.ts';
import { findingsEn } from './findings.en.ts';
import { importEn } from './import.en.ts';
import { listsEn } from './lists.en.ts';
import { reasonsEn } from './reasons.en.ts';
import { screensEn } from './screens.en.ts';

/**
 * The English sentences of the first page on. Keys are flat, grouped by their first word; the blanks
 * are described in `fill.ts`. Those that come with their room are in `every.en.ts`.
 */
export const en = {
  ...importEn,
  ...reasonsEn,
  ...findingsEn,
  ...screensEn,
  ...customersEn,
  ...listsEn,
  ...againEn,

  // Actions that any room may use
  'action.cancel': 'Cancel',
  'action.close': 'Close',
  'action.retry': 'Try again',
  'action.more': 'More',
  'action.clear': 'Clear',

  // Progress
  'progress.percent': '{share:percent}',
  'progress.left': 'about {ms:duration} left',
  'progress.count': '{done:number} of {total:number}',
  'step.reading': 'Reading the file',
  'step.checking': 'Checking the file',
  'step.typing': 'Reading dates and numbers',
  'step.storing': 'Storing in this browser',
  'step.waiting': 'Waiting for another tab that is importing',
  'step.loading': 'Loading the shop',
  'step.counting': 'Counting',
  'step.indexing': 'Reading product names',
  'step.comparing': 'Comparing products',
  'step.calibrating': 'Finding the fastest way to compute here',
  'step.training': 'Training',
  'step.simulating': 'Playing through the coming year',
  'step.writing': 'Writing the file',
  'step.verifying': 'Verifying',
  'step.generating': 'Making up the sample shop',

  // Tables
  'table.csv': 'Download CSV',
  'table.json': 'Download JSON',
  'table.search': 'Search {title}',
  'table.searchShort': 'Search',
  'table.columns': 'Columns',
  'table.columnsOf': 'Columns of {title}',
  'table.rows': '{count:plural(1 row|{} rows)}',
  'table.rowsOf': '{shown:number} of {count:plural(1 row|{} rows)}',
  'table.none': 'No rows',
  'table.noMatch': 'No row contains “{search}”',
  'table.sorting': 'Sorting',
  'table.preparing': 'Preparing the file',

  // Charts
  'chart.showTable': 'Show as table',
  'chart.showChart': 'Show as chart',
  'chart.png': 'Download PNG',
  'chart.svg': 'Download SVG',
  'chart.empty': 'Nothing to show for this choice',
  'chart.unfinished': 'not finished yet',
  'chart.point': 'Point of {title}',
  'chart.share': '{share:percent} of the total',
  'chart.atPoint': '{label}: {value}',
  'brush.from': 'First day',
  'brush.to': 'Last day',
  'brush.all': 'All days',
  'brush.range': '{from:day} – {to:day}',
  'heat.cell': '{weekday:weekday}, {hour:hour}: {value}',
  'heat.less': 'less',
  'heat.more': 'more',

  // Small parts
  'stat.before': 'before: {value}',
  'stat.points': '{points} points',
  'stat.same': 'unchanged',
  'combobox.none': 'No match',
  'combobox.count': '{count:plural(1 match|{} matches)}',
  'combobox.more': '{shown:number} of {count:number} shown; type more to narrow down',

  // What went wrong: what happened, that the data are safe, what to do
  'failure.file': 'This file',
  'failure.fileNamed': '“{name}”',
  'failure.cancelled': 'Cancelled. Nothing was changed.',
  'failure.unknown':
    'Something went wrong that we did not foresee ({message}). Your stored data are unchanged. Try again; if it happens again, reload the page.',
  'failure.worker_lost':
    'The computing part of the page stopped and was started again. Your stored data are unchanged. Please try again.',
  'failure.out_of_memory':
    'This browser ran out of memory. Your stored data are unchanged. Close other tabs, or try a smaller part of the data.',
  'failure.quota_exceeded_sized':
    'The browser has no room left to store this: it needs {neededBytes:bytes} and {freeBytes:bytes} are free. Everything stored before is whole. Delete a shop you no longer need, or free disk space, and try again.',
  'failure.quota_exceeded':
    'The browser has no room left to store this. Everything stored before is whole. Delete a shop you no longer need, or free disk space, and try again.',
  'failure.database_lost':
    'The browser closed its database. Reload the page; what was stored is read again from the disk.',
  'failure.database_newer':
    'This shop was stored by a newer version of Tillsight. Reload the page to get that version. Nothing was changed.',
  'failure.database_blocked':
    'Another tab of Tillsight holds the old version of the database. Close the other tabs and reload this one. Nothing was changed.',
  'failure.database_closed':
    'Another tab has updated the database, so this tab no longer writes. Reload the page to go on. Nothing was lost.',
  'failure.bad_rule':
    'This rule cannot be read: a fact this shop does not have, a value left empty, or too many rules within rules. Mend it and try again.',
  'failure.customer_not_found': 'This customer is not known in this shop.',
  'failure.shop_not_found': 'This shop is no longer stored in this browser.',
  'failure.source_not_found': 'This file is no longer part of the shop.',
  'failure.nothing_to_import':
    'There is nothing to import: every row would be set aside. Check what the columns mean.',
  'failure.file_unreadable':
    '{file} could not be read. It may have been moved or changed since you chose it. Choose it again.',
  'failure.file_empty': '{file} is empty: it holds no rows below a header.',
  'failure.file_too_large':
    '{file} is too large to be read safely in a browser. Export a shorter period and import the parts; they are merged.',
  'failure.file_kind_unknown':
    '{file} is neither a text table (CSV, TSV) nor an XLSX workbook. Save it as one of these and try again.',
  'failure.workbook_encrypted':
    '{file} is protected by a password. Open it in your spreadsheet program, save it without the password, and try again.',
  'failure.workbook_old_format':
    '{file} is in the old .xls format. Open it in your spreadsheet program and save it as .xlsx or CSV.',
  'failure.workbook_not_workbook':
    '{file} is called a workbook but is something else inside. Save it as .xlsx or CSV and try again.',
  'failure.workbook_damaged':
    '{file} is damaged: its contents do not match its own check sums. Nothing was imported. Download or save it again.',
  'failure.workbook_bomb':
    '{file} would unpack to far more than a real spreadsheet holds, so it was refused. Nothing was imported.',
  'failure.workbook_rows_differ':
    '{file} could not be read completely, so nothing was imported. Save it as CSV and try again.',
  'failure.text_not_decodable':
    '{file} is written in an encoding we could not recognise. Choose the encoding by hand.',
  'failure.mapping_incomplete':
    'One more column is needed before this can be imported. Check what the columns mean.',
  'failure.date_order_unknown':
    'The dates in “{header}” can be read day first or month first. Choose which.',
  'failure.currency_mixed':
    'The amounts of this file carry signs of several currencies, and no column says which is which. Add a currency column to the export, or import one currency at a time: amounts in different currencies are never added up.',
  'failure.no_orders': 'This shop has no order lines yet. Import a file with orders.',
  'failure.no_products': 'This shop has no products with a name. Import a file with product names.',
  'failure.no_shared_word': 'No product shares a word with this text.',
  'failure.backup_damaged':
    'This backup is damaged. Nothing was restored, and what is stored here is unchanged.',
  'failure.backup_newer':
    'This backup was made by a newer version of Tillsight. Reload the page to get that version, then restore.',
  'failure.training_diverged':
    'Training went astray and was stopped; nothing of it was kept. The other methods are not affected.',
  'failure.backend_none':
    'No way to compute this works in this browser. Everything else goes on working.'
} as const;
