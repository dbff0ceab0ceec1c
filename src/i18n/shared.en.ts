/** What several rooms say, and what tables, charts, progress and failures say in each of them. */
export const sharedEn = {
  // Rows set aside, and why
  'aside.reason.too_few_cells': 'Fewer cells than the header has',
  'aside.reason.too_many_cells': 'More cells than the header has',
  'aside.reason.no_json': 'The line is not a complete JSON record',
  'aside.reason.unclosed_quote': 'A quotation mark opens and never closes',
  'aside.reason.date_unreadable': 'The date cannot be read',
  'aside.reason.number_unreadable': 'The number cannot be read',
  'aside.reason.order_id_missing': 'No order number',
  'aside.reason.product_missing': 'No product',
  'aside.reason.date_missing': 'No date',
  'aside.reason.quantity_missing': 'No quantity',
  'aside.reason.price_missing': 'No price',
  'aside.reason.id_rounded': 'A spreadsheet has rounded this number; its last digits are lost',
  'aside.reason.not_an_order': 'A fee, transfer or total, not a sale',
  'aside.reason.not_paid': 'Never paid',
  'aside.reason.test_order': 'A test order',
  'aside.reason.lists_differ': 'Its lists of products, quantities and prices differ in length',
  'aside.reason.total_row': 'A row of totals, not an order',
  'aside.reason.header_again': 'The header repeated',
  'aside.reason.description_row': 'Describes the columns and has no values',
  'aside.reason.other_table': 'Belongs to another table in the file',
  'aside.reason.page_number': 'A page number',
  'aside.title': 'Rows set aside',
  'aside.none': 'No rows were set aside: everything in the file was read.',
  'aside.hint': 'These rows were not counted. Correct them in the file and import it again.',
  'aside.file': 'File',
  'aside.line': 'Line',
  'aside.reason': 'Reason',
  'aside.original': 'As in the file',

  'role.order_id': 'Order number',
  'role.line_id': 'Line number',
  'role.order_date': 'Date',
  'role.customer_id': 'Customer number',
  'role.customer_name': 'Customer name',
  'role.email': 'E-mail',
  'role.phone': 'Phone',
  'role.product_id': 'Product code',
  'role.product_name': 'Product name',
  'role.description': 'Description',
  'role.category': 'Category',
  'role.quantity': 'Quantity',
  'role.unit_price': 'Unit price',
  'role.line_total': 'Line total',
  'role.order_total': 'Order total',
  'role.discount': 'Discount',
  'role.refund_amount': 'Amount refunded',
  'role.refund_quantity': 'Units returned',
  'role.coupon': 'Coupon',
  'role.cost': 'Cost',
  'role.supplier': 'Supplier',
  'role.tax': 'Tax',
  'role.shipping': 'Shipping',
  'role.currency': 'Currency',
  'role.country': 'Country',
  'role.region': 'Region',
  'role.city': 'City',
  'role.postcode': 'Postcode',
  'role.channel': 'Channel',
  'role.status': 'Status',
  'role.consent': 'Marketing consent',
  'role.stock': 'Stock',
  'role.text': 'Text',
  'role.title': 'Text title',
  'role.rating': 'Rating',
  'role.label': 'Label',
  'role.spend': 'Advertising spend',
  'role.impressions': 'Impressions',
  'role.clicks': 'Clicks',
  'role.feature': 'Keep as it is',
  'role.ignore': 'Leave out',

  'kind.order_lines': 'Order lines',
  'kind.products': 'Products',
  'kind.customers': 'Customers',
  'kind.spend': 'Advertising spend',
  'kind.texts': 'Texts or reviews',
  'kind.other': 'Another table',

  // Files taken in
  'files.what':
    'Orders, products, customers, advertising, reviews: CSV, Excel or JSON, as your shop system exports them.',
  'files.choose': 'Choose files',
  'files.check': 'Check the columns',
  'files.status': 'Imported {kept:number} of {read:number} rows, {aside:number} set aside',
  'files.changed':
    '{orders:plural(One order has|{} orders have)} changed since an earlier file (refunded, corrected). Only the newer version counts.',
  'files.changedTitle': 'Changed orders',
  'files.already':
    '{rows:plural(One row was|{} rows were)} already in the shop and counted only once',
  'files.aside': 'Rows set aside',

  'shop.name': 'Name of the shop',

  'revenue.net': 'Net revenue',
  'revenue.tax.added': 'Tax is added.',
  'revenue.tax.taken_off': 'Tax is deducted.',
  'revenue.shipping.added': 'Shipping is added.',
  'revenue.shipping.taken_off': 'Shipping is deducted.',

  // Columns of tables in several rooms
  'column.value': 'Value',
  'column.step': 'Step',
  'column.name': 'Name',
  'column.method': 'Method',
  'column.revenue': 'Revenue',
  'column.order': 'Order',
  'column.low95': '95% from',
  'column.high95': '95% to',
  'column.day': 'Day',
  'column.customer': 'Customer',
  'column.why': 'Why',
  'column.product': 'Product',
  'column.units': 'Units',

  // Actions that any room may use
  'action.restore': 'Restore a backup',
  'action.cancel': 'Cancel',
  'action.pause': 'Pause',
  'action.close': 'Close',
  'action.more': 'More',

  // Segments of customers
  'segment.champions': 'Champions',
  'segment.loyal': 'Loyal',
  'segment.potential_loyalist': 'Potential loyalists',
  'segment.new': 'New',
  'segment.promising': 'Promising',
  'segment.need_attention': 'Need attention',
  'segment.about_to_sleep': 'About to sleep',
  'segment.at_risk': 'At risk',
  'segment.cannot_lose': 'Cannot lose them',
  'segment.hibernating': 'Hibernating',
  'segment.lost': 'Lost',

  'segments.eleven': 'Eleven segments',
  'segments.saved': 'Saved segments',

  // What went wrong: what happened, that the data are safe, what to do
  'failure.file_missing':
    '{file} is no longer there: it was moved, renamed or deleted. What was read before is still in the shop. Choose the file again, or forget it.',
  'failure.file_denied':
    'The browser was not allowed to open {file}. Nothing was changed. Press Read again and allow it.',
  'failure.folder_too_full':
    '{file} contains more than 200 spreadsheets, so it was not read. Choose a folder with only this shop’s exports.',
  'failure.photos_unsupported':
    'This browser cannot open pictures in the background. A newer Chrome, Edge, Firefox or Safari can.',
  'failure.folder_empty': '{file} contains no spreadsheets.',
  'failure.file': 'This file',
  'failure.fileNamed': '“{name}”',
  'failure.inColumn': '{reason}, in “{column}”',
  'failure.cancelled': 'Cancelled. Nothing was changed.',
  'failure.unknown':
    'Something unexpected went wrong ({message}). Your stored data are unchanged. Try again; if it happens again, reload the page.',
  'failure.worker_lost':
    'The part of the page that calculates stopped and was restarted. Your stored data are unchanged. Please try again.',
  'failure.out_of_memory':
    'This browser ran out of memory. Your stored data are unchanged. Close other tabs, or try a smaller part of the data.',
  'failure.quota_exceeded_sized':
    'The browser has no space left to store this: it needs {neededBytes:bytes} and only {freeBytes:bytes} are free. Everything stored before is intact. Delete a shop you no longer need under Data, Files, or free up disk space, and try again.',
  'failure.quota_exceeded':
    'The browser has no space left to store this. Everything stored before is intact. Delete a shop you no longer need under Data, Files, or free up disk space, and try again.',
  'failure.database_lost':
    'The browser closed its database. Reload the page; your stored data will be read from the disk again.',
  'failure.database_newer':
    'This shop was stored by a newer version of Tillsight. Reload the page to get that version. Nothing was changed.',
  'failure.database_blocked':
    'Another tab of Tillsight is using the old version of the database. Close the other tabs and reload this one. Nothing was changed.',
  'failure.database_closed':
    'Another tab has updated the database, so this tab has stopped saving. Reload the page to continue. Nothing was lost.',
  'failure.bad_rule':
    'This rule cannot be read: it uses a fact this shop does not have, leaves a value empty, or nests too many rules within rules. Correct it and try again.',
  'failure.customer_not_found': 'There is no such customer in this shop.',
  'failure.no_customers':
    'No order in this shop has both a customer and a date, so customers cannot be told apart. Import a file with a customer column.',
  'failure.too_short_history':
    'Your orders cover {days:plural(one day|{} days)}. This question needs {needed:number}: 60 to get to know customers, 90 to learn from and 90 to test on.',
  'failure.target_missing':
    'Choose the column to predict: {name} is not in the table, or empty in every row.',
  'failure.too_few_rows':
    'There are {rows:plural(one row|{} rows)} to learn from. With fewer than {needed:number}, any result is chance. Add rows, or ask about a larger group.',
  'failure.one_class':
    'Every training row has the same value, “{value}”, so there is nothing to tell apart. Choose another column, or rows that differ.',
  'failure.too_many_classes':
    '“{name}” has {count:number} different values, most of them in only a row or two: too few to learn from. If they are amounts, predict a number; if they are names or codes, choose another column.',
  'failure.no_features':
    'No column is left to learn from: each is the same in all rows, is an ID or a name, or gives the answer away by itself. Choose columns under Preprocess.',
  'failure.model_unreadable':
    'This is not a Tillsight model, or it was changed. Choose a model file (JSON) that was downloaded here.',
  'failure.shop_not_found': 'This shop is no longer stored in this browser.',
  'failure.source_not_found': 'This file is no longer part of the shop.',
  'failure.nothing_to_import':
    'There is nothing to import: every row would be set aside. Check what the columns mean.',
  'failure.nothing_to_import_which':
    'There is nothing to import: all {rows:plural(one row|{} rows)} of {file} would be set aside. {count:plural(One of them|{} of them)}: {reason}. The first is line {line:number}.',
  'failure.file_unreadable':
    '{file} could not be read. It may have been moved or changed since you chose it. Choose it again.',
  'failure.file_empty': '{file} is empty: there are no rows below the header.',
  'failure.file_too_large':
    '{file} is too large to be read safely in a browser. Export shorter periods and import each file; they are merged.',
  'failure.file_kind_unknown':
    '{file} is neither a text table (CSV, TSV, JSON) nor an Excel workbook. Save it as one of these and try again.',
  'failure.json_broken':
    '{file} is incomplete or not valid JSON: reading stopped on line {line:number}. Nothing was imported. Export it again.',
  'failure.markup_broken':
    '{file} is incomplete: its table stops in row {row:number}. Nothing was imported. Export it again.',
  'failure.page_no_table':
    '{file} is a web page without a table of data. Perhaps you were no longer signed in to your shop system when it was saved: sign in there and export again.',
  'failure.workbook_encrypted':
    '{file} is protected by a password. Open it in your spreadsheet program, save it without the password, and try again.',
  'failure.workbook_old_format':
    '{file} is a kind of workbook that cannot be read here: .xlsb, or older than Excel 5. Open it in your spreadsheet program and save it as .xlsx or CSV.',
  'failure.workbook_not_workbook':
    '{file} is called a workbook but is something else inside. Save it as .xlsx or CSV and try again.',
  'failure.workbook_damaged':
    '{file} is damaged or incomplete: its parts do not fit together. Nothing was imported. Download or save it again.',
  'failure.workbook_bomb':
    '{file} would unpack to far more data than a real spreadsheet contains, so it was not opened. Nothing was imported.',
  'failure.workbook_rows_differ':
    '{file} could not be read completely, so nothing was imported. Save it as CSV and try again.',
  'failure.text_not_decodable':
    '{file} uses a text encoding we could not recognise. Choose the encoding yourself.',
  'failure.mapping_incomplete':
    'One more column is needed before this can be imported. Check what the columns mean.',
  'failure.mapping_incomplete_which':
    '{file} cannot be imported yet: no column is “{missing}”. Choose the column that contains it.',
  'failure.date_order_unknown':
    'The dates in “{header}” can be read day first or month first. Choose which.',
  'failure.no_orders': 'This shop has no order lines yet. Import a file with orders.',
  'failure.no_products': 'This shop has no product names yet. Import a file with product names.',
  'failure.no_shared_word': 'No product shares a word with this text.',
  'failure.backup_damaged':
    'This backup is damaged. Nothing was restored, and what is stored here is unchanged.',
  'failure.backup_newer':
    'This backup was made by a newer version of Tillsight. Reload the page to get that version, then restore.',
  'failure.training_diverged':
    'Training went off course and was stopped; none of it was kept. The other methods are not affected.',
  'failure.backend_none': 'This browser cannot run this calculation. Everything else still works.',

  // What a person looks through
  'lens.title': 'Lens',
  'lens.period': 'Days',
  'lens.period.all': 'All days',
  'lens.period.7': 'Last 7 days',
  'lens.period.28': 'Last 28 days',
  'lens.period.90': 'Last 90 days',
  'lens.period.365': 'Last 365 days',
  'lens.period.month': 'This month',
  'lens.period.year': 'This year',
  'lens.period.own': 'Custom dates',
  'lens.from': 'From',
  'lens.to': 'To',
  'lens.compare': 'Compared with',
  'lens.compare.before': 'the days before',
  'lens.compare.year': 'the same days a year earlier',
  'lens.days': '{from:date} – {to:date}',
  'lens.since': 'from {from:date}',
  'lens.until': 'until {to:date}',
  'lens.notSaid': 'Not given',
  'lens.segment': 'Segment',
  'lens.segment.all': 'All segments',
  'lens.segment.several': '{count:number} segments',
  'country.asWritten': '{name} ({spelling})',
  'lens.list': '{name}, list of {made:date}',
  'lens.list.gone': 'A deleted list',
  'lens.list.unread': 'A list of customers',
  'lens.lists': 'Lists you made',
  'lens.remove': '{kind}: press to clear',
  'lens.all': 'Show everything',
  'lens.nothing': 'No orders match this selection',
  'lens.nothingHint': 'The shop has orders, but none that match these dates and names together.',
  'lens.whole': 'Show the whole shop',

  // Orders in a currency of unknown worth
  'uncounted.orders':
    'Amounts are in {currency}; {orders:plural(one order in another currency is|{} orders in another currency are)} not counted.',
  'uncounted.setRate': 'Set a rate for {currencies}',

  'progress.left': 'about {ms:duration} left',

  'step.reading': 'Reading the file',
  'step.checking': 'Checking the file',
  'step.typing': 'Reading dates and numbers',
  'step.storing': 'Storing in this browser',
  'step.waiting': 'Waiting for another tab to finish importing',
  'step.loading': 'Loading the shop',
  'step.counting': 'Counting',
  'step.indexing': 'Reading product names',
  'step.comparing': 'Comparing products',
  'step.grouping': 'Finding groups',
  'step.mapping': 'Drawing the map',
  'step.trying': 'Testing methods on past data',
  'step.calibrating': 'Finding the fastest way to calculate here',
  'step.training': 'Training',
  'step.tuning': 'Trying settings',
  'step.simulating': 'Simulating the coming year',
  'step.writing': 'Writing the file',
  'step.verifying': 'Verifying',
  'step.generating': 'Creating the sample shop',

  'training.loss': 'Training data',
  'training.heldLoss': 'Held-out data',
  'training.round': 'Round',
  'training.error': 'Error (loss)',

  'table.csv': 'Download CSV',
  'table.json': 'Download JSON',
  'table.search': 'Search {title}',
  'table.searchShort': 'Search',
  'table.columns': 'Columns',
  'table.rows': '{count:plural(1 row|{} rows)}',
  'table.rowsOf': '{shown:number} of {count:plural(1 row|{} rows)}',
  'table.none': 'No rows',
  'table.noMatch': 'No row contains “{search}”',
  'table.sorting': 'Sorting',
  'table.preparing': 'Preparing the file',
  'heat.odd': 'Far above the others: {hour}',
  'field.inCurrency': '{label} ({currency})',
  'chart.outside':
    '{count:plural(1 point is far out of range and drawn as a diamond at the edge|{} points are far out of range and drawn as diamonds at the edge)}.',
  'chart.doubling': '{unit} (each line is twice the one below)',
  'chart.outsideNamed': 'Far out of range, drawn as a diamond at the edge: {names}',
  'chart.madeBy': 'Tillsight, from the shop’s own orders',
  'table.left': '{count:plural(1 more column|{} more columns)} to the left',
  'table.right': '{count:plural(1 more column|{} more columns)} to the right',
  'table.details': 'All details of {name}',
  'table.sortBy': 'Sort by',
  'table.asListed': 'As listed',
  'table.ascending': 'Smallest first; reverse',
  'table.descending': 'Largest first; reverse',

  'chart.showTable': 'Show as table',
  'chart.showChart': 'Show as chart',
  'chart.png': 'Download PNG',
  'chart.svg': 'Download SVG',
  'chart.empty': 'Nothing to show for this choice',
  'chart.unfinished': 'not finished yet',
  'chart.point': 'Point of {title}',
  'period.week': '{year}-W{week}',
  'period.holidays': '{period} (with {holidays})',
  'chart.share': '{share:percent} of the total',
  'chart.atPoint': '{label}: {value}',

  'brush.from': 'First day',
  'brush.to': 'Last day',

  'heat.cell': '{weekday:weekday}, {hour:hour}: {value}',
  'heat.less': 'Less',
  'heat.more': 'More',
  'heat.moreMost': 'More ({most})',
  'heat.minus': 'More returned than sold',

  'stat.before': 'before: {value}',
  'stat.points': '{points} points',
  'stat.same': 'unchanged',

  'combobox.none': 'No match',
  'combobox.count': '{count:plural(1 match|{} matches)}',
  'combobox.more': '{shown:number} of {count:number} shown; type more to narrow the list',
  'holiday.valentine': 'Valentine’s Day',
  'holiday.easter': 'Easter',
  'holiday.mothers_day': 'Mother’s Day',
  'holiday.halloween': 'Halloween',
  'holiday.christmas': 'Christmas',
  'holiday.new_year': 'New Year',
  'holiday.chinese_new_year': 'Chinese New Year',
  'holiday.dragon_boat': 'Dragon Boat Festival',
  'holiday.qixi': 'Qixi',
  'holiday.mid_autumn': 'Mid-Autumn',
  'holiday.national_day': 'National Day of China',
  'holiday.ramadan': 'Ramadan',
  'holiday.eid_al_fitr': 'Eid al-Fitr',
  'holiday.eid_al_adha': 'Eid al-Adha',
  'holiday.diwali': 'Diwali',
  'holiday.june_18': '618',
  'holiday.singles_day': 'Singles’ Day',
  'holiday.black_friday': 'Black Friday',
  'holiday.cyber_monday': 'Cyber Monday',
  'holiday.december_12': '12.12',

  // Ranges in sentences; even: both ends are written alike
  'share.under': 'under {share}',
  'range.likely': 'four times out of five between {low} and {high}',
  'range.likely.even': 'hardly more or less',
  'range.brings': 'between {low} and {high} four times out of five',
  'range.brings.even': 'about {low}, give or take very little',
  'range.usual': '{low} to {high}',
  'range.usual.even': 'about {low}',
  'range.between': 'between {low} and {high}',
  'range.between.even': 'give or take very little',
  'range.sure': '95% range: {low} to {high}',
  'range.sure.even': 'give or take very little',
  'range.textbook': '{low} to {high}',
  'range.textbook.even': 'almost exactly {low}'
};
