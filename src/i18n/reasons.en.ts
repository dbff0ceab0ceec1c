/** Why import proposes what it proposes, and why a row was set aside. */
export const reasonsEn = {
  'reason.kind.order_lines': 'Orders: it has {columns}.',
  'reason.kind.products': 'Products: it has {columns} and no orders.',
  'reason.kind.customers': 'Customers: it has {columns} and no orders.',
  'reason.kind.spend': 'Advertising: it has {columns}.',
  'reason.kind.texts': 'Texts: it has {columns}.',
  'reason.kind.other':
    'Neither orders, products, customers, advertising nor texts were recognised.',
  'reason.kind.remembered': 'As you chose for such a file last time.',
  'reason.kind.platform_order_lines': 'Recognised as an order export from {platform}.',
  'reason.kind.platform_products': 'Recognised as a product export from {platform}.',
  'reason.kind.platform_customers': 'Recognised as a customer export from {platform}.',

  'reason.note.sheets_together': 'The sheets {sheets} have the same columns and were read as one.',
  'reason.note.sheets_left':
    'Not read, because their columns differ: {sheets}. You can choose one of them below.',
  'reason.note.hidden_characters':
    '{cells:plural(1 value holds|{} values hold)} characters that cannot be seen. They are left out here and kept in the data.',
  'reason.note.refund_lines':
    '{records:plural(1 order was|{} orders were)} refunded in part: each got a line of its own that takes the refund off.',
  'reason.note.packed_items':
    '{records:plural(1 cell packs|{} cells pack)} several products: each became a line of its own.',
  'reason.note.packed_titles':
    '{records:plural(1 cell packs|{} cells pack)} several products: each became a line of its own. What each cost is not in the file, so they share the order’s amount equally.',

  'reason.role.remembered': 'You chose this last time.',
  'reason.role.platform': '{platform} calls this “{header}”.',
  'reason.role.platform_spare': 'No analysis needs this column of {platform}.',
  'reason.role.header': '“{header}” is a usual name for this.',
  'reason.role.header_part': 'A word in “{header}” suggests it.',
  'reason.role.company': '“{header}” means this beside the other columns of this file.',
  'reason.role.description_names': '“{header}” is the only column that says what the product is.',
  'reason.role.values_date': '{share} % of the values are dates.',
  'reason.role.values_email': '{share} % of the values are e-mail addresses.',
  'reason.role.values_long_text': 'The values are sentences, about {length} characters each.',
  'reason.role.values_rejected':
    '“{header}” suggests a meaning, but only {share} % of the values can be read that way.',
  'reason.role.taken': '“{other}” fits the same meaning better.',
  'reason.role.feature': 'Kept as it is: the models can learn from it.',
  'reason.role.unknown': 'Neither “{header}” nor its values say what this is.',

  'reason.aside.too_few_cells': 'Fewer cells than the header has',
  'reason.aside.too_many_cells': 'More cells than the header has',
  'reason.aside.unclosed_quote': 'A quotation mark opens and never closes',
  'reason.aside.date_unreadable': 'The date cannot be read',
  'reason.aside.number_unreadable': 'The number cannot be read',
  'reason.aside.order_id_missing': 'No order number',
  'reason.aside.product_missing': 'No product',
  'reason.aside.date_missing': 'No date',
  'reason.aside.quantity_missing': 'No quantity',
  'reason.aside.price_missing': 'No price',
  'reason.aside.id_rounded': 'A spreadsheet has rounded this number; its last digits are lost',
  'reason.aside.not_an_order': 'A fee, a transfer or a sum, not a sale',
  'reason.aside.not_paid': 'Never paid',
  'reason.aside.total_row': 'A line of totals, not an order',

  'reason.encoding.mark': 'The file says so itself.',
  'reason.encoding.zero_bytes': 'Every other byte is zero, as in UTF-16.',
  'reason.encoding.valid_utf8': 'Every byte is valid UTF-8.',
  'reason.encoding.mostly_utf8': 'Nearly all of it is valid UTF-8; a few bytes are damaged.',
  'reason.encoding.chinese_evidence': 'Not UTF-8; the bytes form everyday Chinese characters.',
  'reason.encoding.traditional_evidence':
    'Not UTF-8; the bytes form everyday traditional Chinese characters.',
  'reason.encoding.japanese_evidence': 'Not UTF-8; the bytes form Japanese kana.',
  'reason.encoding.western_evidence': 'Not UTF-8; single accented letters stand among plain ones.',
  'reason.encoding.chosen': 'You chose it.',
  'reason.encoding.workbook': 'Workbooks always use Unicode.'
} as const;
