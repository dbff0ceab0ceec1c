/** Import: what a file can answer, what its columns mean and why, what was taken in. */
export const importEn = {
  'import.answers': 'What this can answer',
  'import.answersHint': 'It changes as you choose other meanings below.',
  'import.answersNone':
    'Nothing yet: choose what the columns mean, or export a list of orders with dates and amounts.',
  'import.works': 'Works',
  'import.off': 'Off',
  'import.title': 'Import',
  'import.empty': 'Drop files anywhere on this page',
  'import.looking': 'Looking at your files',
  'import.checkHint':
    'This is what we take each column for. Nothing is stored until you press Import.',
  'import.into': 'Into',
  'import.newShop': 'A new shop',
  'import.known.products':
    '{shared:number} of its {of:plural(1 product|{} products)} {shared:plural(is|are)} already in “{shop}”. Does the file belong there?',
  'import.known.customers':
    '{shared:number} of its {of:plural(1 customer|{} customers)} {shared:plural(is|are)} already in “{shop}”. Does the file belong there?',
  'import.known.orders':
    '{shared:number} of its {of:plural(1 order|{} orders)} {shared:plural(is|are)} already in “{shop}”. Does the file belong there?',
  'import.addTo': 'Add to {shop}',
  'import.import': 'Import',
  'import.discard': 'Discard',
  'import.dateQuestion':
    'The dates in {columns} could be day first or month first, and no date decides it. Choose which.',
  'import.kind': 'Each row is',
  'import.meaning': 'Meaning of {header}',
  'import.orderOf': 'Order of day and month in {header}',
  'import.rows': '{rows:plural(one row|{} rows)}',
  'import.chosen': 'Chosen by you',
  'import.unreadable': '{rows:plural(One row|{} rows)} cannot be read this way',
  'import.onePiece': 'No column says how many units: each row counts as one.',
  'import.status.of': 'What “{status}” means',
  'import.status.sale': 'A sale',
  'import.status.taken_back': 'Cancelled or returned',
  'import.status.never_paid': 'Never paid',
  'import.status.waiting': 'Waiting: counts as a sale',
  'import.status.sum':
    '{sale:number} rows count as sales, {back:number} as cancelled or returned, {unpaid:number} as never paid.',
  'import.status.more': '{count:plural(One more status|{} more statuses)}',
  'import.orders.customerDay':
    'No column is an order number: what one customer buys on one day counts as one order.',
  'import.orders.moment':
    'No column is an order number or a customer: what was sold at one moment counts as one order, and each row where no time of day is given.',
  'import.preview': 'First rows, encoding and separator',
  'import.encoding': 'Encoding',
  'import.delimiter': 'Separator',
  'import.tab': 'Tab',
  'import.sheet': 'Sheet',
  'import.pageTable': 'Table of the page',
  'import.done': 'Your shop is ready',
  'import.seeOverview': 'See the overview',
  'import.seePrices': 'See their prices beside yours',
  'import.another': 'Add more files',
  'import.saved':
    'Saved in this browser only. Browsers may clear their storage, so make a backup under Data when the shop matters.',
  'import.remembered': 'Next time, press Read again under Data: the file is remembered.',

  'import.analysis.overview': 'Revenue and orders over time',
  'import.analysis.customers': 'Customers, segments and lifetime value',
  'import.analysis.market': 'What sells',
  'import.analysis.baskets': 'What is bought together',
  'import.analysis.similar': 'Similar products',
  'import.analysis.recommend': 'Recommendations',
  'import.analysis.forecast': 'Forecast',
  'import.analysis.advertising': 'Advertising',
  'import.analysis.texts': 'What reviews say',
  'import.analysis.models': 'Predictive models',

  'import.lacks.orders': 'no orders with a date and what was sold or paid',
  'import.lacks.buyer': 'no buyer in this export',
  'import.lacks.product': 'no product in this export',
  'import.lacks.order_id': 'no order number',
  'import.lacks.names': 'no product names',
  'import.lacks.pairs': 'neither buyer nor order number',
  'import.lacks.spend': 'needs a file with advertising spend',
  'import.lacks.texts': 'needs a file with reviews',
  'import.lacks.table': 'needs buyers, or another table to learn from',

  'import.reason.kind.order_lines': 'Orders: it has {columns}.',
  'import.reason.kind.products': 'Products: it has {columns} and no orders.',
  'import.reason.kind.customers': 'Customers: it has {columns} and no orders.',
  'import.reason.kind.spend': 'Advertising: it has {columns}.',
  'import.reason.kind.texts': 'Texts: it has {columns}.',
  'import.reason.kind.other':
    'Neither orders, products, customers, advertising nor texts were recognised.',
  'import.reason.kind.ledger':
    'A ledger or bank statement, because of {columns}: money booked in and out. Bookings are no orders, so no revenue is read from them. Export orders or receipts from the shop or till instead.',
  'import.reason.kind.work':
    'Probably work and what it is paid (hours, wages, shifts or trips), because of {columns}. That is no sale, so no revenue is read from it. If the rows are sales after all, choose “Order lines”.',
  'import.reason.kind.expenses':
    'Probably what the shop itself pays (expenses or invoices received), because of {columns}. That is no sale, so no revenue is read from it. If the rows are sales after all, choose “Order lines”.',
  'import.reason.kind.survey':
    'Probably answers to a survey, because of the questions {columns}. Answers are no sales, so no revenue is read from them. If the rows are orders after all, choose “Order lines”.',
  'import.reason.kind.readings':
    'Probably readings of an instrument or a meter, because of {columns}. They are no sales, so no revenue is read from them. If the rows are orders after all, choose “Order lines”.',
  'import.reason.kind.values_order_lines':
    'The headers are not known, but the values look like orders: dates, amounts and what tells orders or products apart. Check each meaning below.',
  'import.reason.kind.price_list':
    'Another shop’s prices, as you said. They are kept apart from your own products.',
  'import.reason.kind.others_prices':
    'Probably a competitor’s price list: of its {rows:number} products, {alike:plural(1 is|{} are)} among the {products:number} of your shop. It would be kept apart from yours, and “Market” compares it with what you have sold. If the list is your own, choose “Products”; for another shop, choose “A new shop” above.',
  'import.reason.kind.names_competitor':
    'Probably a competitor’s price list, because of “{header}”. It would be kept apart from your own products, and “Market” compares it with what you have sold. If the list is your own, choose “Products”.',
  'import.reason.kind.remembered': 'As you chose for such a file last time.',
  'import.reason.kind.platform_order_lines': 'Recognised as an order export from {platform}.',
  'import.reason.kind.platform_products': 'Recognised as a product export from {platform}.',
  'import.reason.kind.platform_customers': 'Recognised as a customer export from {platform}.',
  'import.reason.kind.platform_spend': 'Recognised as an advertising report from {platform}.',
  'import.reason.note.baskets':
    'Each record holds the goods of one order: {orders:plural(one order was|{} orders were)} divided into {lines:plural(one line|{} lines)}.',
  'import.reason.note.no_prices':
    'No column contains prices, so orders are counted without money. If one does, choose it below.',
  'import.reason.note.sheets_together':
    'The sheets {sheets} have the same columns and were read as one.',
  'import.reason.note.sheets_left':
    'Not read, because their columns differ: {sheets}. You can choose one of them below.',
  'import.reason.note.page_tables_together':
    '{tables:number} tables of the page have the same columns and were read as one.',
  'import.reason.note.page_tables_left':
    '{tables:plural(1 table of the page was|{} tables of the page were)} not read: the columns differ. You can choose another below.',
  'import.reason.note.garbled_names':
    '{cells:plural(1 value looks|{} values look)} garbled, such as “{example}”: the file was saved wrongly before it came here. Export it again as UTF-8.',
  'import.reason.note.several_currencies':
    'Amounts are in several currencies ({currencies}). They are never added up: those in another currency wait for a rate under Data.',
  'import.reason.note.hidden_characters':
    '{cells:plural(1 value holds|{} values hold)} characters that cannot be seen. They are left out here and kept in the data.',
  'import.reason.note.test_orders':
    '“{header}” says that {rows:plural(1 row belongs|{} rows belong)} to orders placed only as a test: they are set aside. To count them, give this column a meaning of its own, such as “Channel”.',
  'import.reason.note.packed_items':
    '{records:plural(1 cell packs|{} cells pack)} several products: each became a line of its own.',
  'import.reason.note.packed_titles':
    '{records:plural(1 cell packs|{} cells pack)} several products: each became a line of its own. What each cost is not in the file, so the order’s amount is divided by the prices at which they were sold alone, or equally where those are unknown.',
  'import.reason.note.time_joined':
    'The time of day in “{time}” was added to the date in “{date}”.',
  'import.reason.note.date_years':
    '“{header}” counts its years differently: “{example}” is read as {day}.',
  'import.reason.note.months_croatian':
    'The months in “{header}” are read as Croatian: “{example}” is {day}.',
  'import.reason.note.months_untold':
    'The months in “{header}” may be Polish, Czech or Croatian. “{example}” is read as {day}; in Croatian it is a month earlier. If it is, write the months as numbers and import the file again.',
  'import.reason.note.date_month':
    'Values of “{header}” name a whole month, which counts as its first day: “{example}” is read as {day}.',
  'import.reason.note.date_week':
    'Values of “{header}” name a whole week, which counts as its Monday: “{example}” is read as {day}.',
  'import.reason.note.date_quarter':
    'Values of “{header}” name a whole quarter, which counts as its first day: “{example}” is read as {day}.',
  'import.reason.note.date_serials':
    '“{header}” mixes dates and day numbers of a spreadsheet: “{example}” is read as {day}. Where the spreadsheet had mistaken the month for the day, these days are wrong in the file itself.',
  'import.reason.note.date_order_future':
    '“{example}” in “{header}” is read as {day}: read in another order, dates would lie in the future. You can change the order below.',
  'import.reason.note.date_order_span':
    '“{example}” in “{header}” is read as {day}: read in another order, the dates would lie many years apart. You can change the order below.',
  'import.reason.note.date_order_past':
    '“{example}” in “{header}” is read as {day}: read in another order, all dates would be long past. You can change the order below.',
  'import.reason.note.date_order_sorted':
    '“{example}” in “{header}” is read as {day}: only this way are the rows in order of time. You can change the order below.',
  'import.reason.note.date_order_points':
    '“{example}” in “{header}” is read as {day}: dates with points are written with the day first. You can change the order below.',
  'import.reason.note.date_order_file':
    '“{example}” in “{header}” is read as {day}, as the other dates of this file are written. You can change the order below.',
  'import.reason.note.filled_down':
    '{rows:plural(1 further line of an order takes|{} further lines of orders take)} {columns} from the first line of their order, where the file writes it once. Amounts stay on the first line.',
  'import.reason.note.filled_groups':
    'The file writes {columns} once for each group: {rows:plural(1 row below takes|{} rows below take)} it over.',
  'import.reason.note.headings':
    'The file is written in sections: {headings:plural(1 heading|{} headings)} became the column “{header}” of the {rows:plural(1 row|{} rows)} below.',
  'import.reason.note.stock_number':
    '“{header}” writes its number with words or signs in {rows:plural(1 row|{} rows)}, such as “{example}”: only the number counts.',
  'import.reason.note.stock_none':
    '“{header}” says in words that nothing is left in {rows:plural(1 row|{} rows)}, such as “{example}”: that is a stock of 0.',
  'import.reason.note.stock_some':
    '“{header}” names no number in {rows:plural(1 row|{} rows)}, such as “{example}”: their stock is not known.',
  'import.reason.note.numbered_purchases':
    'There is no order number, and {columns} are given on the first line of a purchase only: {rows:plural(1 row below takes|{} rows below take)} them from there, and “{name}” numbers the purchases.',
  'import.reason.note.joined_names':
    '“{first}” and “{last}” are parts of one name: joined, they are the column “{name}”.',
  'import.reason.note.named_by_model': 'No column names the products: “{model}” is their name.',
  'import.reason.note.named_by_brand':
    'No column names the products: “{brand}” and “{model}” together are their name.',
  'import.reason.note.year_named':
    '“{header}” names days without a year. “{source}” says {year}: “{example}” is read as {day}.',
  'import.reason.note.year_turns':
    '“{header}” names days without a year. “{source}” says {year}, and the rows go on into the next year: “{example}” is read as {day}.',
  'import.reason.note.no_year':
    '“{header}” names days without a year, such as “{example}”, and neither the name of the file nor a line above the table says which year. Put the year into the file’s name, as in “sales-2025.csv”, and choose the file again.',
  'import.reason.note.filled_merged':
    'Merged cells: {rows:plural(1 row takes|{} rows take)} {columns} from the merged cell they belong to. Amounts count once.',
  'import.reason.note.unpacked':
    '“{column}” packs all products of an order into one cell, several in {records:plural(1 order|{} orders)}: each product became a line of its own.',
  'import.reason.note.unpacked_shared':
    '“{column}” packs all products of an order into one cell, several in {records:plural(1 order|{} orders)}: each became a line of its own. What each cost is not in the file, so they share “{amount}” by their units.',
  'import.reason.note.lists_split':
    'Cells of {columns} are lists, one place for each product: {records:plural(1 order|{} orders)} became a line for each of theirs.',
  'import.reason.note.lists_split_shared':
    'Cells of {columns} are lists, one place for each product: {records:plural(1 order|{} orders)} became a line for each of theirs. What each cost is not in the file, so they share “{amount}” by their units.',
  'import.reason.note.lists_differ':
    '{rows:plural(1 row is|{} rows are)} set aside, because the lists of products, units and prices in it are not equally long; the first stands on line {line:number}.',
  'import.reason.note.cents': '“{header}” counts cents: 1,999 is read as 19.99.',
  'import.reason.note.may_be_cents':
    '“{header}” holds whole numbers, and some files of this kind count in cents. Is {example} the price {cents:number} instead? Then name the column “{header}_cents” in the file and add it again.',
  'import.reason.note.micros': '“{header}” counts millionths: 1,230,000 is read as 1.23.',
  'import.reason.note.period':
    'No column gives the day. The title says {from} to {to}: all rows are dated {from}, the first day.',
  'import.reason.note.no_period':
    'This report of advertising says neither day nor period, so it cannot be placed in time. Export it again by day.',
  'import.reason.note.formulas_read':
    '{cells:plural(1 cell|{} cells)} of {columns} hold a formula without its result. They were computed from the other cells.',
  'import.reason.note.currency_formats':
    'No column names the currency: the format of the cells shows {currencies}, which was put into the column “Currency”.',
  'import.reason.note.remarks':
    '“{header}” says “{example}” in {rows:plural(1 row|{} rows)}, and such rows count as sales like all others. If they are not, choose “Status” for that column below.',
  'import.reason.note.refunds_unsaid':
    '“{header}” calls {rows:plural(1 row|{} rows)} partly refunded or being refunded, such as “{example}”, and no column says how much: {rows:plural(it counts|they count)} in full. An export with the refunded amounts would be exact.',
  'import.reason.note.status_codes':
    '“{header}” uses numbers ({codes}) for the status of orders, and nothing here explains them: all count as sales. Choose below which of them mean cancelled or never paid.',
  'import.reason.note.formulas_empty':
    '{cells:plural(1 cell|{} cells)} of {columns} hold a formula without its result, so nothing can be read there. Open the file in Excel or LibreOffice, save it and choose it again.',
  'import.reason.note.pivot':
    'The columns {columns} are days, months or years: this is a summary, not a list of orders. Export the orders it was made from.',
  'import.reason.note.month_named':
    '“{header}” numbers the days of a month. “{source}” says which: the first is read as {day}.',
  'import.reason.note.no_month_beside':
    '“{header}” numbers the days of a month, such as “{example}”, and neither the name of the file or sheet nor a line above the table says which month. Put it into the file’s name, as in “sales-2025-03.csv”, and choose the file again.',
  'import.reason.note.no_month':
    'The columns “{first}” to “{last}” are days of a month, and neither the name of the file or sheet nor a line above the table says which month. Put it into the file’s name, as in “sales-2025-03.csv”, and choose the file again.',
  'import.reason.note.days_pieces':
    'The columns “{first}” to “{last}” are days: each of their {lines:plural(1 filled cell is|{} filled cells are)} read as sales of that day, its number as units. If it is money, choose so for “Quantity” below.',
  'import.reason.note.days_money':
    'The columns “{first}” to “{last}” are days: each of their {lines:plural(1 filled cell is|{} filled cells are)} read as sales of that day, its number as money. If it is units, choose so for “Amount” below.',
  'import.reason.note.bundle_parts':
    '{rows:plural(1 row is a part|{} rows are parts)} of a set by “{column}”, and the sets cost just what their parts cost together. The set counts, and its parts count as units that cost nothing: otherwise the money would count twice.',
  'import.reason.note.discount_rows':
    '“{column}” marks {rows:plural(1 row|{} rows)} as a discount: the amount is taken off the goods of the same order, in the added column “Order discount”, and the row itself is set aside.',
  'import.reason.note.products_pieces':
    'Each row is a day, week or month and the columns “{first}” to “{last}” are products: each of their {lines:plural(1 filled cell is|{} filled cells are)} read as sales of that product then, its number as units. If it is money, choose so for “Quantity” below; if it is no sale at all, choose “Another table”.',
  'import.reason.note.products_money':
    'Each row is a day, week or month and the columns “{first}” to “{last}” are products: each of their {lines:plural(1 filled cell is|{} filled cells are)} read as sales of that product then, its number as money. If it is units, choose so for “Amount” below; if it is no sale at all, choose “Another table”.',
  'import.reason.note.tables_below':
    'Several tables stand one below the other. Only the one with these columns was read; {rows:plural(1 row|{} rows)} of others were set aside. To read another, choose the line of its header below.',
  'import.scopeOf': 'What an amount in {header} is of',
  'import.scope.piece': 'of one unit',
  'import.scope.line': 'of the line',
  'import.scope.every_line': 'of the order, on every line',
  'import.scope.first_line': 'of the order, on its first line',
  'import.unitOf': 'How {header} is written',
  'import.unit.money': 'money',
  'import.unit.share': 'part of one (0.1)',
  'import.unit.percent': 'per cent (10)',
  'import.unit.paid': 'part that is paid (0.9)',
  'import.amounts.line.unit_price': 'The price of the whole line: it is not multiplied again.',
  'import.amounts.piece.line_total': 'The price of one unit: multiplied by the units of the line.',
  'import.amounts.piece.discount': 'Taken off each unit.',
  'import.amounts.every_line':
    'The amount of the whole order, written on each of its lines: counted once.',
  'import.amounts.first_line':
    'The amount of the whole order, written on its first line: it belongs to all its lines.',
  'import.amounts.share': 'Parts of one (0.1 is 10 %), not money.',
  'import.amounts.percent': 'Per cent, not money.',
  'import.amounts.paid': 'The part that is paid (0.9 takes 10 % off), not money.',
  'import.amounts.open':
    'The numbers do not show what these amounts refer to. Please check the choice.',
  'import.amounts.openUnit':
    'The numbers do not show whether this is money or per cent. It counts as money until you choose.',
  'import.reason.role.remembered': 'You chose this last time.',
  'import.reason.role.platform': '{platform} calls this “{header}”.',
  'import.reason.role.platform_spare': 'No analysis needs this column of {platform}.',
  'import.reason.role.header': '“{header}” is a usual name for this.',
  'import.reason.role.header_part': 'A word in “{header}” suggests it.',
  'import.reason.role.company': '“{header}” means this beside the other columns of this file.',
  'import.reason.role.description_names':
    '“{header}” is the only column that says what the product is.',
  'import.reason.role.described_codes': '“{header}” holds codes, and “{other}” says what they are.',
  'import.reason.role.names_codes': '“{other}” says what the codes in “{header}” are.',
  'import.reason.role.flag': 'Yes or no in “{header}” tells the status of the order.',
  'import.reason.role.documents': '“{header}” says which rows are sales and which take one back.',
  'import.reason.role.customers_by_name':
    'No number, e-mail or phone says who bought: “{header}” tells customers apart, and two people of one name count as one.',
  'import.reason.role.names_by_amounts':
    'Each name in “{header}” always comes with the same amount, or with one, two or three times its own, as products do and customers do not.',
  'import.reason.role.values_date': '{share}% of the values are dates.',
  'import.reason.role.values_pattern': 'The header is not known; the values look like this.',
  'import.reason.role.unknown_values': 'Neither the header nor the values say what this is.',
  'import.reason.role.values_currency': 'Its values are codes or signs of currencies.',
  'import.reason.role.values_email': '{share}% of the values are e-mail addresses.',
  'import.reason.role.values_long_text':
    'The values are sentences, about {length} characters each.',
  'import.reason.role.values_rejected':
    '“{header}” suggests a meaning, but only {share}% of the values can be read that way.',
  'import.reason.role.values_none':
    '“{header}” suggests a meaning, but none of the values can be read that way.',
  'import.reason.role.taken': '“{other}” fits the same meaning better.',
  'import.reason.role.already_off': 'Already taken off: “{other}” minus this is “{price}”.',
  'import.reason.role.with_tax':
    '“{header}” includes the tax given in “{tax}”. Lines count without it; you can add tax under Data.',
  'import.reason.role.with_shipping':
    '“{header}” includes the shipping given in “{other}”. Units and prices count; you can add shipping under Data.',
  'import.reason.role.without_tax': 'With “{tax}” this is “{total}”: the amount without tax.',
  'import.reason.role.test_orders': '“{header}” says which orders are only tests.',
  'import.reason.role.never_counted': 'Nothing to take off: “{other}” never counted these units.',
  'import.reason.role.feature': 'Kept as it is: the models can learn from it.',
  'import.reason.role.unknown': 'Neither “{header}” nor its values say what this is.',
  'import.reason.encoding.mark': 'The file says so itself.',
  'import.reason.encoding.declared': 'The file names it in its first lines.',
  'import.reason.encoding.zero_bytes': 'Every other byte is zero, as in UTF-16.',
  'import.reason.encoding.valid_utf8': 'Every byte is valid UTF-8.',
  'import.reason.encoding.mostly_utf8': 'Nearly all of it is valid UTF-8; a few bytes are damaged.',
  'import.reason.encoding.chinese_evidence':
    'Not UTF-8; the bytes form everyday Chinese characters.',
  'import.reason.encoding.traditional_evidence':
    'Not UTF-8; the bytes form everyday traditional Chinese characters.',
  'import.reason.encoding.japanese_evidence': 'Not UTF-8; the bytes form Japanese characters.',
  'import.reason.encoding.korean_evidence': 'Not UTF-8; the bytes form Korean syllables.',
  'import.reason.encoding.letters_evidence':
    'Not UTF-8; read this way, its letters form words as a language writes them.',
  'import.reason.encoding.western_evidence':
    'Not UTF-8; single accented letters stand among plain ones.',
  'import.reason.encoding.chosen': 'You chose it.',
  'import.reason.encoding.workbook': 'Workbooks always use Unicode.',

  'import.encodings.utf-8': 'Unicode (UTF-8)',
  'import.encodings.utf-16le': 'Unicode (UTF-16, little endian)',
  'import.encodings.utf-16be': 'Unicode (UTF-16, big endian)',
  'import.encodings.gb18030': 'Simplified Chinese (GB18030)',
  'import.encodings.big5': 'Traditional Chinese (Big5)',
  'import.encodings.shift_jis': 'Japanese (Shift_JIS)',
  'import.encodings.euc-jp': 'Japanese (EUC-JP)',
  'import.encodings.euc-kr': 'Korean (EUC-KR, CP949)',
  'import.encodings.windows-1252': 'Western European (Windows-1252)',
  'import.encodings.windows-1250': 'Central European (Windows-1250)',
  'import.encodings.windows-1251': 'Cyrillic (Windows-1251)',
  'import.encodings.windows-1253': 'Greek (Windows-1253)',
  'import.encodings.windows-1254': 'Turkish (Windows-1254)',
  'import.encodings.windows-1255': 'Hebrew (Windows-1255)',
  'import.encodings.windows-1256': 'Arabic (Windows-1256)',
  'import.encodings.windows-1257': 'Baltic (Windows-1257)',
  'import.encodings.windows-1258': 'Vietnamese (Windows-1258)',
  'import.encodings.windows-874': 'Thai (Windows-874)',
  'import.encodings.macintosh': 'Western European (Mac)',
  'import.encodings.x-mac-cyrillic': 'Cyrillic (Mac)',
  'import.encodings.koi8-r': 'Cyrillic (KOI8-R)',
  'import.encodings.iso-8859-2': 'Central European (ISO 8859-2)',
  'import.encodings.iso-8859-5': 'Cyrillic (ISO 8859-5)',
  'import.encodings.iso-8859-6': 'Arabic (ISO 8859-6)',
  'import.encodings.iso-8859-7': 'Greek (ISO 8859-7)',
  'import.encodings.iso-8859-15': 'Western European (ISO 8859-15)',
  'import.encodings.ibm850': 'Western European (DOS, CP850)',
  'import.encodings.ibm852': 'Central European (DOS, CP852)',
  'import.encodings.ibm866': 'Cyrillic (DOS, CP866)',
  'import.encodings.ibm737': 'Greek (DOS, CP737)',
  'import.encodings.iso-2022-jp': 'Japanese (ISO-2022-JP)',
  'import.encodings.utf-32le': 'Unicode (UTF-32, little endian)',
  'import.encodings.utf-32be': 'Unicode (UTF-32, big endian)',

  'import.currency': 'Currency of the amounts',
  'import.currency.none': 'Not given',
  'import.currency.likely':
    'No amount names its currency. This one is proposed by the language of the headers: change it if it is another.',
  'import.decimal.label': 'How amounts in {header} are written',
  'import.decimal.as': '{example} is {value}',
  'import.decimal.open': 'The amounts can be read two ways. Choose the right one.',

  'import.order.ask': 'Choose the order …',
  'import.order.dmy': 'Day, month, year',
  'import.order.mdy': 'Month, day, year',
  'import.order.ymd': 'Year, month, day'
};
