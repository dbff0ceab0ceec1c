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
  'import.preview': 'First rows, encoding and separator',
  'import.encoding': 'Encoding',
  'import.delimiter': 'Separator',
  'import.tab': 'Tab',
  'import.sheet': 'Sheet',
  'import.done': 'Your shop is ready',
  'import.seeOverview': 'See the overview',
  'import.another': 'Add more files',
  'import.saved':
    'Saved in this browser only. Browsers may clear their storage, so make a backup under Data when the shop matters.',
  'import.remembered': 'Next time, press Read again under Data: the file is remembered.',

  'import.analysis.overview': 'Revenue, orders and their course',
  'import.analysis.customers': 'Customers, segments and lifetime value',
  'import.analysis.market': 'What sells',
  'import.analysis.baskets': 'What is bought together',
  'import.analysis.similar': 'Similar products',
  'import.analysis.recommend': 'Recommendations',
  'import.analysis.forecast': 'Forecast',
  'import.analysis.campaigns': 'Advertising',
  'import.analysis.texts': 'What reviews say',
  'import.analysis.models': 'Predictive models',

  'import.lacks.orders': 'no orders with a date and an amount',
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
  'import.reason.kind.remembered': 'As you chose for such a file last time.',
  'import.reason.kind.platform_order_lines': 'Recognised as an order export from {platform}.',
  'import.reason.kind.platform_products': 'Recognised as a product export from {platform}.',
  'import.reason.kind.platform_customers': 'Recognised as a customer export from {platform}.',
  'import.reason.note.baskets':
    'Each record holds the goods of one order: {orders:plural(one order was|{} orders were)} divided into {lines:plural(one line|{} lines)}.',
  'import.reason.note.no_prices':
    'No column says a price, so orders are counted without money. If one does, choose it below.',
  'import.reason.note.sheets_together':
    'The sheets {sheets} have the same columns and were read as one.',
  'import.reason.note.sheets_left':
    'Not read, because their columns differ: {sheets}. You can choose one of them below.',
  'import.reason.note.hidden_characters':
    '{cells:plural(1 value holds|{} values hold)} characters that cannot be seen. They are left out here and kept in the data.',
  'import.reason.note.refund_lines':
    '{records:plural(1 order was|{} orders were)} refunded in part: each got a line of its own that takes the refund off.',
  'import.reason.note.packed_items':
    '{records:plural(1 cell packs|{} cells pack)} several products: each became a line of its own.',
  'import.reason.note.packed_titles':
    '{records:plural(1 cell packs|{} cells pack)} several products: each became a line of its own. What each cost is not in the file, so they share the order’s amount equally.',
  'import.reason.role.remembered': 'You chose this last time.',
  'import.reason.role.platform': '{platform} calls this “{header}”.',
  'import.reason.role.platform_spare': 'No analysis needs this column of {platform}.',
  'import.reason.role.header': '“{header}” is a usual name for this.',
  'import.reason.role.header_part': 'A word in “{header}” suggests it.',
  'import.reason.role.company': '“{header}” means this beside the other columns of this file.',
  'import.reason.role.description_names':
    '“{header}” is the only column that says what the product is.',
  'import.reason.role.values_date': '{share} % of the values are dates.',
  'import.reason.role.values_email': '{share} % of the values are e-mail addresses.',
  'import.reason.role.values_long_text':
    'The values are sentences, about {length} characters each.',
  'import.reason.role.values_rejected':
    '“{header}” suggests a meaning, but only {share} % of the values can be read that way.',
  'import.reason.role.taken': '“{other}” fits the same meaning better.',
  'import.reason.role.feature': 'Kept as it is: the models can learn from it.',
  'import.reason.role.unknown': 'Neither “{header}” nor its values say what this is.',
  'import.reason.encoding.mark': 'The file says so itself.',
  'import.reason.encoding.zero_bytes': 'Every other byte is zero, as in UTF-16.',
  'import.reason.encoding.valid_utf8': 'Every byte is valid UTF-8.',
  'import.reason.encoding.mostly_utf8': 'Nearly all of it is valid UTF-8; a few bytes are damaged.',
  'import.reason.encoding.chinese_evidence':
    'Not UTF-8; the bytes form everyday Chinese characters.',
  'import.reason.encoding.traditional_evidence':
    'Not UTF-8; the bytes form everyday traditional Chinese characters.',
  'import.reason.encoding.japanese_evidence': 'Not UTF-8; the bytes form Japanese kana.',
  'import.reason.encoding.western_evidence':
    'Not UTF-8; single accented letters stand among plain ones.',
  'import.reason.encoding.chosen': 'You chose it.',
  'import.reason.encoding.workbook': 'Workbooks always use Unicode.',

  'import.order.ask': 'Choose the order …',
  'import.order.dmy': 'Day, month, year',
  'import.order.mdy': 'Month, day, year',
  'import.order.ymd': 'Year, month, day'
};
