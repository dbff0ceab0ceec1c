/** Data: what is stored, how healthy it is, and how it is counted. */
export const dataEn = {
  'data.replaced': '{rows:plural(one row|{} rows)} replaced by a newer file',
  'data.page.files': 'Files',
  'data.page.health': 'Health',
  'data.page.counting': 'How it counts',
  'data.page.same': 'Same customer, same product',
  'data.page.privacy': 'Privacy',
  'data.page.storage': 'Storage and backup',
  'data.title.files': 'What is this shop made of?',
  'data.lead.files': 'The files in this shop, and how to add next month’s.',
  'data.files.finding': '{files:plural(One file|{} files)} with {rows:plural(one row|{} rows)}.',
  'data.files.aside': '{aside:plural(One row was|{} rows were)} set aside, each with its reason.',
  'data.files.whole': 'No row was set aside.',
  'data.title.health': 'How healthy are these data?',
  'data.lead.health': 'What is worth checking in your files, and how it affects revenue.',
  'data.title.counting': 'How are the figures counted?',
  'data.lead.counting': 'What counts as revenue here, and whether it agrees with your platform.',
  'data.counting.finding':
    'Net revenue is sales minus returns, in {currency}; a day begins at {hour}.',
  'data.counting.findingBare': 'Net revenue is sales minus returns; a day begins at {hour}.',
  'data.title.same': 'Who is one customer, what is one product?',
  'data.lead.same': 'One person under two names can count once, if you say so.',
  'data.title.privacy': 'Where are your data?',
  'data.title.storage': 'Can your data get lost?',
  'data.lead.storage': 'What this browser keeps, and the copy you can keep elsewhere.',
  'data.shop': 'This shop',
  'data.rename': 'Rename',
  'data.delete': 'Delete shop',
  'data.deleteTitle': 'Delete {name}?',
  'data.deleteText':
    'The shop and all its files will be removed from this browser. This cannot be undone; a backup file made before can be restored.',
  'data.deleteForGood': 'Delete for good',
  'data.files': 'Files in this shop',
  'data.undo': 'Undo import',
  'data.undoTitle': 'Undo the import of {file}?',
  'data.undoText': 'The shop will be as if this file had never been added.',
  'data.keeping': 'Backup and storage',
  'data.lastBackup': 'Last backup: {when:dateTime}.',
  'data.noBackup': 'This shop has no backup yet.',
  'data.backup': 'Download a backup',
  'data.backedUp': 'Backup saved ({size:bytes}). Keep the file somewhere safe.',
  'data.restored': '{name} was restored.',
  'data.used': '{used:bytes} used of {quota:bytes} this browser allows.',
  'data.persisted': 'The browser has promised not to clear this storage on its own.',
  'data.notPersisted': 'The browser may clear this storage without asking when the disk gets full.',
  'data.persist': 'Ask the browser to keep it',
  'data.lead.privacy':
    'Everything is in this browser’s own database on this computer, and nowhere else.',

  'data.currencies.uncounted':
    '{lines:plural(One line in another currency is|{} lines in other currencies are)} not counted yet.',
  'data.variants.finding':
    '{variants:plural(One product looks|{} products look)} like {products:plural(one|{})} in several colours, sizes or codes.',
  'data.same.nothing':
    'Nothing in your files looks like one customer under two names, or one product in several variants or under two codes.',
  'data.keeping.lead':
    'A backup is one file with everything in the shop. Keep it on another disk; any browser with Tillsight can restore it.',
  'data.room': 'Space in this browser',
  'data.kept.title': 'What is stored where',
  'data.kept.shops': 'Shops, in this browser’s database',
  'data.kept.shop': '{name}: {rows:plural(one order line|{} order lines)}, {size:bytes}',
  'data.kept.noShop': 'None.',
  'data.kept.models': 'Fitted models and test results, in the same database',
  'data.kept.modelsText':
    'Kept so that nothing has to be computed twice, and deleted with their shop.',
  'data.kept.places': 'Remembered files and folders',
  'data.kept.placesText':
    'Where they are, not what they contain; “Forget” under Files removes them.',
  'data.kept.settings': 'Settings',
  'data.kept.settingsText':
    'Language, light or dark, and the shop you opened last. Nothing about you or your customers.',
  'data.deleteAll': 'Delete everything',
  'data.deleteAll.title': 'Delete all your data',
  'data.deleteAll.lead':
    'All shops, with their files, rules, models and remembered places, will be removed from this browser. Your own spreadsheets stay where they are.',
  'data.deleteAll.ask': 'Delete {shops:plural(the one shop|all {} shops)} here?',
  'data.deleteAll.text':
    'Everything stored for them will be removed from this browser. This cannot be undone; backup files made before can be restored.',
  'data.deletedAll':
    '{shops:plural(One shop was|{} shops were)} deleted. None of your data is left in this browser.',

  'data.again.title': 'Read again',
  'data.again.lead':
    'Remember the file or folder your exports are in. From then on, one click adds its new lines and updates orders that have changed.',
  'data.again.drop':
    'Next month, drop the new export on this page: only its new lines are added. This browser cannot reopen a file by itself.',
  'data.again.files': 'Remember files',
  'data.again.folder': 'Remember a folder',
  'data.again.forget': 'Forget',
  'data.again.last': 'Last read {when:dateTime}',
  'data.again.never': 'Not read yet',
  'data.again.same': 'unchanged since',
  'data.again.changed': 'changed since',
  'data.again.changedIn': 'new or changed: {names}',
  'data.again.asks': 'the browser will ask you before we can look',
  'data.again.left': 'not imported: {names}',
  'data.again.nothing': 'Nothing has changed since last time.',
  'data.again.done': 'Read {names}: {rows:plural(one new line|{} new lines)}.',
  'data.again.updated':
    'Read {names}: {rows:plural(one new or changed line|{} new or changed lines)}.',
  'data.again.unknown': 'Not imported, because no file in this shop has these columns: {names}.',

  'data.health.noLines': 'This shop contains: {held}. There are no order lines to check yet.',
  'data.health.clean': 'We checked {lines:number} lines and found nothing that needs a decision.',
  'data.health.found':
    '{count:plural(One thing is|{} things are)} worth a look. Nothing changes until you say so, and every choice can be undone.',
  'data.health.effect': '{revenue:money} of net revenue ({share:percent})',
  'data.health.noEffect': 'No effect on net revenue',
  'data.health.leftOut': 'Left out by you',
  'data.health.leaveOut': 'Leave these lines out',
  'data.health.countAgain': 'Count these lines again',
  'data.health.examples': 'Show the lines',
  'data.health.examplesHint': 'The {shown:number} largest of {lines:number}.',
  'data.health.odd_quantities': 'Unusual quantities',
  'data.health.odd_quantities.text':
    '{lines:plural(One line has|{} lines have)} a quantity at least 50 times above or below what is usual for the product, counting sales and the lines that reverse them.',
  'data.health.odd_prices': 'Unusual prices',
  'data.health.odd_prices.text':
    '{lines:plural(One line has|{} lines have)} a unit price at least 10 times above or below what is usual for the product: perhaps a misplaced decimal point or a manual entry.',
  'data.health.giant_orders': 'Very large orders',
  'data.health.giant_orders.text':
    '{orders:plural(One order is|{} orders are)} worth far more than your others (four deviations above the median, and at least ten times as much): perhaps wholesale.',
  'data.health.long_orders': 'Very long orders',
  'data.health.long_orders.text':
    '{orders:plural(One order has|{} orders have)} far more lines than your others: perhaps a whole day booked as one order, or a stock list.',
  'data.health.test_orders': 'Test orders',
  'data.health.test_orders.text':
    '{orders:plural(One order has|{} orders have)} the word “test” in the product, customer or order number.',
  'data.health.repeated_lines': 'Repeated lines',
  'data.health.repeated_lines.text':
    '{lines:plural(One line appears|{} lines appear)} in the files again, identical in every cell. They count until you leave them out: some tills record an item twice.',
  'data.health.service_lines': 'Postage and fees',
  'data.health.service_lines.text':
    '{lines:plural(One line is|{} lines are)} postage, a fee, a gift card or an adjustment. They count as revenue unless you leave them out, and are never recommended.',
  'data.health.missing_customers': 'Sales without a customer',
  'data.health.missing_customers.text':
    '{lines:plural(One sale line has|{} sale lines have)} no customer. They count as revenue, less returns without a customer, but cannot be part of customer analysis.',
  'data.health.without_price': 'Lines without money',
  'data.health.without_price.text':
    '{lines:plural(One line counts|{} lines count)} nowhere: without a price or a quantity, as gifts, write-offs and corrections are, or of an order that was never paid.',
  'data.health.gaps': 'Days without sales',
  'data.health.gaps.text':
    'Nothing was sold from {from:date} to {to:date}, which is longer than usual here. Were you closed, or is a file missing?',

  'data.reconcile.title': 'Does it agree with your platform?',
  'data.reconcile.lead':
    'Enter the total your shop system reports for the same period. We explain the difference, to the cent.',
  'data.reconcile.leadFile':
    'Your files give the total of each order. Use their sum, or enter the total your shop system reports for the same period. We explain the difference, to the cent.',
  'data.reconcile.fromFile': 'Take it from the file',
  'data.reconcile.total': 'Your platform says',
  'data.reconcile.compare': 'Compare',
  'data.reconcile.unreadable': 'Enter an amount, such as 1234.56.',
  'data.reconcile.same': 'Both say {net:money}.',
  'data.reconcile.exact':
    'Your platform says {difference:money} {way} than our net revenue of {net:money}. The difference is exactly: {parts}.',
  'data.reconcile.open':
    'Your platform says {difference:money} {way} than our net revenue of {net:money}. Nothing we know of explains it to the cent: perhaps tax, shipping or a different period.',
  'data.reconcile.partly':
    'Your platform says {difference:money} {way} than our net revenue of {net:money}. We can explain {parts}; {rest:money} is left, in {orders:plural(one order|{} orders)}: perhaps tips, gift cards or duties.',
  'data.reconcile.even':
    '{orders:plural(One order has|{} orders have)} a total that differs from the sum of its lines; taken together, they cancel out.',
  'data.reconcile.odd':
    'Order {order}: your platform says {platform:money}, its lines add up to {ours:money}.',
  'data.reconcile.aside':
    '{rows:plural(One row was|{} rows were)} set aside at import; their value may not be known.',
  'data.reconcile.more': 'more',
  'data.reconcile.less': 'less',
  'data.reconcile.bridge': 'From your platform’s total to ours',
  'data.reconcile.platform': 'Your platform',
  'data.reconcile.unexplained': 'Not explained',
  'data.reconcile.part.returns': 'returns not deducted',
  'data.reconcile.part.refunds': 'partial refunds not deducted',
  'data.reconcile.part.services': 'postage and fees not counted',
  'data.reconcile.part.already_there': 'lines that appear in two files',
  'data.reconcile.part.left_out': 'lines you left out here',
  'data.reconcile.part.cancelled': 'cancelled and refunded orders',
  'data.reconcile.part.adjustments': 'lines without a price or quantity',
  'data.reconcile.part.without_total': 'orders with no total in any file',
  'data.reconcile.part.tax': 'tax',
  'data.reconcile.part.without_tax': 'tax not counted',
  'data.reconcile.part.shipping': 'shipping',
  'data.reconcile.part.without_shipping': 'shipping not counted',
  'data.reconcile.part.discounts': 'discounts not deducted',
  'data.reconcile.part.further_discounts': 'discounts deducted',

  'data.revenue.title': 'What counts as revenue?',
  'data.revenue.text':
    'Beside the prices, your files have amounts in separate columns. Your choice here applies to every figure and can be undone.',
  'data.revenue.tax': 'Tax',
  'data.revenue.tax.as_is': 'Prices count as they are',
  'data.revenue.tax.taken_off': 'Prices include it: take it off',
  'data.revenue.tax.added': 'Prices exclude it: add it',
  'data.revenue.shipping': 'Shipping',
  'data.revenue.shipping.as_is': 'Amounts count as they are',
  'data.revenue.shipping.added': 'Amounts exclude it: add it',
  'data.revenue.shipping.taken_off': 'Amounts include it: take it off',
  'data.revenue.definition': 'Net revenue is sales minus returns.',
  'data.revenue.says.tax.as_is': 'The tax column does not change it.',
  'data.revenue.says.shipping.as_is': 'The shipping column does not change it.',
  'data.revenue.spread':
    'Where tax or shipping is given for a whole order, it is split across the order’s lines in proportion to what they sold for. Cancelled orders count neither.',

  'data.currency.title': 'Currency',
  'data.currency.text':
    'All amounts are read as this currency. If you choose another, amounts from files that name their own currency count only at a rate you set.',
  'data.currency.ask':
    'No file says which currency the amounts are in. Choose it and it will be shown with every amount; nothing is converted.',
  'data.currency.none': 'As the files say',
  'data.currencies.title': 'Several currencies',
  'data.currencies.text':
    'All figures are in {currency}. Amounts in another currency count only at a rate you set. Without one they are not counted, so that different currencies are never added together.',
  'data.currencies.home': 'Count in',
  'data.currencies.none':
    '{lines:plural(One line|{} lines)} in {currency} ({money}, {days}) {lines:plural(is|are)} not counted yet.',
  'data.currencies.partly':
    '{lines:plural(One line|{} lines)} in {currency} ({money}, {days}); {left:plural(one is|{} are)} dated before the first rate and not counted.',
  'data.currencies.counted':
    '{lines:plural(One line|{} lines)} in {currency} ({money}, {days}), counted at your rates.',
  'data.currencies.rates':
    'What one {currency} is worth in {home}. On each line, write a day and the rate from then on; a rate alone applies to all days.',
  'data.currencies.wrong':
    '{currency}: “{line}” is not a rate. Write a day and a number, for example 2024-01-01 1.17.',
  'data.currencies.apply': 'Use these rates',

  'data.same.title': 'The same customer',
  'data.same.text':
    'These rules decide when a customer number, an e-mail and a phone belong to one person. Your files stay as they are: switch a rule off and everything counts as before.',
  'data.same.found':
    '{names:plural(One name is|{} names are)} counted under {customers:plural(a customer|{} customers)} known by another name.',
  'data.same.mayBeEmail':
    '{shared:plural(One customer shares|{} customers share)} an e-mail and may really be {customers:number}.',
  'data.same.mayBePhone':
    '{shared:plural(One customer shares|{} customers share)} a phone and may really be {customers:number}.',
  'data.same.none': 'No customers are joined at the moment.',
  'data.same.guests':
    'Orders without a customer number go to the customer with the same e-mail or phone ({rows:plural(one row|{} rows)}, {customers:plural(one customer|{} customers)})',
  'data.same.email':
    'Customers with the same e-mail count as one ({shared:number} become {customers:number}); leave this off for families and offices',
  'data.same.phone':
    'Customers with the same phone count as one ({shared:number} become {customers:number}); leave this off for families and offices',
  'data.same.nobodysOwn':
    '{count:plural(One e-mail or phone appears|{} e-mails or phones appear)} with more than ten customer numbers and so joins nobody: perhaps a till’s or a marketplace’s.',
  'data.same.joined': 'Joined customers',
  'data.same.customer': 'Counts as',
  'data.same.known': 'In the files as',
  'data.same.by': 'Kind',
  'data.same.by.id': 'customer number',
  'data.same.by.email': 'e-mail',
  'data.same.by.phone': 'phone',
  'data.same.rows': 'Rows',

  'data.variants.title': 'Colours and sizes of one product',
  'data.variants.text':
    'These products have the same name, or the same name up to a dash, a bracket or a colour. Counted as one product, they have more sales to learn from; counted separately, you see which colour sells.',
  'data.variants.rule':
    'Count them as one ({variants:number} become {products:number}); stock is added up, costs are averaged',
  'data.variants.table': 'Products with several variants',
  'data.variants.product': 'Counts as',

  'data.alike.firstName': 'Name',
  'data.alike.second': 'May be the same as',
  'data.alike.secondName': 'Its name',
  'data.alike.town': 'Town',
  'data.alike.products.title': 'Is this one product under two codes?',
  'data.alike.products.text':
    'These names are spelt the same except for capitals, spaces, punctuation or one letter; every number in them is the same. Nothing is joined for you. If two are the same product, give them one code where you sell, then import the file again.',
  'data.alike.products.table': 'Products with nearly the same name',
  'data.alike.products.finding':
    '{pairs:plural(One pair of products has|{} pairs of products have)} nearly the same name under two codes: are they one product?',
  'data.alike.customers.title': 'Is this one person under two numbers?',
  'data.alike.customers.text':
    'These customers have the same name and town, and the name is so rare in your files that two people with it there by chance are unlikely. Nobody is joined for you: a parent and a child may have the same name. If two are the same person, give them one number where you sell, then import the file again.',
  'data.alike.customers.table': 'Customers with the same name and town',
  'data.alike.customers.finding':
    '{pairs:plural(One pair of customers has|{} pairs of customers have)} the same name and town: are they one person?',

  'data.counting.title': 'When does your day begin?',
  'data.counting.hour': 'The day begins at',
  'data.counting.text':
    'Sales before this hour count towards the day before. Files that have dates without times are not affected.',
  'data.counting.clock': 'The clock in your files',
  'data.counting.clock.own': 'is the one in your shop',
  'data.counting.clock.zone': 'shows UTC, and the shop is elsewhere',
  'data.counting.clock.shift': 'is some hours ahead or behind',
  'data.counting.zone': 'Time zone of the shop',
  'data.counting.shift': 'Hours to add',
  'data.counting.clockText':
    'Some platforms export times in UTC, so evening orders fall on another day. Summer time in that zone is taken into account.'
};
