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
  'data.lead.files': 'The files of this shop, and how next month’s come in.',
  'data.files.finding': '{files:plural(One file|{} files)} with {rows:plural(one row|{} rows)}.',
  'data.files.aside': '{aside:plural(One row was|{} rows were)} set aside, each with its reason.',
  'data.files.whole': 'No row was set aside.',
  'data.title.health': 'How healthy are these data?',
  'data.lead.health': 'What deserves a look in your files, and what it does to revenue.',
  'data.title.counting': 'How are the figures counted?',
  'data.lead.counting': 'What revenue is here, and whether it agrees with your platform.',
  'data.counting.finding':
    'Net revenue is what sales bring minus returns, in {currency}; a day begins at {hour}.',
  'data.counting.findingBare':
    'Net revenue is what sales bring minus returns; a day begins at {hour}.',
  'data.title.same': 'Who is one customer, what is one product?',
  'data.lead.same': 'One person under two names counts once, if you say so.',
  'data.title.privacy': 'Where are your data?',
  'data.title.storage': 'Can your data get lost?',
  'data.lead.storage': 'What this browser keeps, and the copy you can put elsewhere.',
  'data.shop': 'This shop',
  'data.rename': 'Rename',
  'data.delete': 'Delete shop',
  'data.deleteTitle': 'Delete {name}?',
  'data.deleteText':
    'The shop and all its files are removed from this browser. This cannot be undone; a backup file made before can be restored.',
  'data.deleteForGood': 'Delete for good',
  'data.files': 'Files in this shop',
  'data.undo': 'Undo import',
  'data.undoTitle': 'Take back {file}?',
  'data.undoText': 'The shop will be as if this file had never been added.',
  'data.keeping': 'Backup and storage',
  'data.lastBackup': 'Last backup: {when:dateTime}.',
  'data.noBackup': 'This shop has no backup yet.',
  'data.backup': 'Download a backup',
  'data.backedUp': 'Backup written ({size:bytes}). Keep the file somewhere safe.',
  'data.restored': '{name} was restored.',
  'data.used': '{used:bytes} used of {quota:bytes} this browser allows.',
  'data.persisted': 'The browser has promised not to clear what it holds on its own.',
  'data.notPersisted':
    'Without asking, the browser may clear what it holds when the disk gets full.',
  'data.persist': 'Ask the browser to keep it',
  'data.lead.privacy':
    'Everything is in this browser’s own database on this computer, nowhere else.',

  'data.currencies.uncounted':
    '{lines:plural(One line|{} lines)} in another currency count nowhere yet.',
  'data.variants.finding':
    '{variants:plural(One product looks|{} products look)} like {products:plural(one|{})} in several colours, sizes or codes.',
  'data.same.nothing':
    'Nothing in your files looks like one customer under two names, or one product in several kinds or under two codes.',
  'data.keeping.lead':
    'A backup is one file with everything of the shop. Keep it on another disk; any browser with Tillsight can restore it.',
  'data.room': 'Room in this browser',
  'data.kept.title': 'What is stored where',
  'data.kept.shops': 'Shops, in this browser’s database',
  'data.kept.shop': '{name}: {rows:plural(one order line|{} order lines)}, {size:bytes}',
  'data.kept.noShop': 'None.',
  'data.kept.models': 'Fitted models and tests, in the same database',
  'data.kept.modelsText': 'So that nothing is computed twice. They go when their shop is deleted.',
  'data.kept.places': 'Remembered files and folders',
  'data.kept.placesText': 'Where they lie, not what they hold; “Forget” under Files ends it.',
  'data.kept.settings': 'Settings',
  'data.kept.settingsText':
    'Language, light or dark, the shop you looked at last. Nothing about you or your customers.',
  'data.deleteAll': 'Delete everything',
  'data.deleteAll.title': 'Be rid of it all',
  'data.deleteAll.lead':
    'All shops with their files, rules, models and remembered places are removed from this browser. Your own spreadsheets stay where they are.',
  'data.deleteAll.ask': 'Delete {shops:plural(the one shop|all {} shops)} here?',
  'data.deleteAll.text':
    'Everything stored of them is removed from this browser. This cannot be undone; backup files made before can be restored.',
  'data.deletedAll':
    '{shops:plural(One shop was|{} shops were)} deleted. Nothing of your data is left in this browser.',

  'data.again.title': 'Read again',
  'data.again.lead':
    'Remember the file or folder of your exports: from then on one click adds its new lines and updates orders that changed.',
  'data.again.drop':
    'Next month, drop the new export on this page: only its new lines are added. This browser cannot open a file again by itself.',
  'data.again.files': 'Remember files',
  'data.again.folder': 'Remember a folder',
  'data.again.forget': 'Forget',
  'data.again.last': 'Last read {when:dateTime}',
  'data.again.never': 'Not read yet',
  'data.again.same': 'unchanged since',
  'data.again.changed': 'changed since',
  'data.again.changedIn': 'new or changed: {names}',
  'data.again.asks': 'the browser asks you before we may look',
  'data.again.left': 'not taken in: {names}',
  'data.again.nothing': 'Nothing has changed since the last time.',
  'data.again.done': 'Read {names}: {rows:plural(one new line|{} new lines)}.',
  'data.again.updated':
    'Read {names}: {rows:plural(one new or changed line|{} new or changed lines)}.',
  'data.again.unknown': 'Not taken in, because no file of this shop has these columns: {names}.',

  'data.health.noLines': 'This shop holds: {held}. There are no order lines to check yet.',
  'data.health.clean': 'We looked at {lines:number} lines and found nothing that needs a decision.',
  'data.health.found':
    '{count:plural(One thing deserves|{} things deserve)} a look. Nothing is changed until you say so, and every choice can be taken back.',
  'data.health.effect': '{revenue:money} of net revenue ({share:percent})',
  'data.health.noEffect': 'No effect on net revenue',
  'data.health.leftOut': 'Left out by you',
  'data.health.leaveOut': 'Leave these lines out',
  'data.health.countAgain': 'Count these lines again',
  'data.health.examples': 'Show the lines',
  'data.health.examplesHint': 'The largest {shown:number} of {lines:number}.',
  'data.health.odd_quantities': 'Unusual quantities',
  'data.health.odd_quantities.text':
    '{lines:plural(One line has|{} lines have)} at least 50 times as many or as few pieces as is usual for the product, sales and what took them back.',
  'data.health.odd_prices': 'Unusual prices',
  'data.health.odd_prices.text':
    '{lines:plural(One line has|{} lines have)} a unit price at least 10 times above or below the product’s usual one: a slipped decimal point, or an entry by hand.',
  'data.health.giant_orders': 'Very large orders',
  'data.health.giant_orders.text':
    '{orders:plural(One order is|{} orders are)} worth far more than your others (four deviations above the middle, at least ten times as much): wholesale perhaps.',
  'data.health.long_orders': 'Very long orders',
  'data.health.long_orders.text':
    '{orders:plural(One order has|{} orders have)} far more lines than your others: a whole day booked as one order, or a stock list.',
  'data.health.test_orders': 'Test orders',
  'data.health.test_orders.text':
    '{orders:plural(One order says|{} orders say)} “test” in its product, customer or number.',
  'data.health.repeated_lines': 'Repeated lines',
  'data.health.repeated_lines.text':
    '{lines:plural(One line stands|{} lines stand)} in the files once more, equal in everything. They count until you leave them out: some tills write an article twice.',
  'data.health.service_lines': 'Postage and fees',
  'data.health.service_lines.text':
    '{lines:plural(One line is|{} lines are)} postage, a fee or an adjustment. They count as revenue unless you leave them out; they are never recommended.',
  'data.health.missing_customers': 'Sales without a customer',
  'data.health.missing_customers.text':
    '{lines:plural(One sale line names|{} sale lines name)} no customer. They count as revenue, less what was brought back without a name; customer analysis cannot see them.',
  'data.health.without_price': 'Lines without a price or quantity',
  'data.health.without_price.text':
    '{lines:plural(One line has|{} lines have)} no positive price or no pieces: gifts, write-offs, corrections. They count nowhere.',
  'data.health.gaps': 'Days without sales',
  'data.health.gaps.text':
    'From {from:date} to {to:date} nothing was sold, longer than is usual here. Were you closed, or is a file missing?',

  'data.reconcile.title': 'Does it agree with your platform?',
  'data.reconcile.lead':
    'Type the total that your shop system reports for the same period. We say what makes the difference, to the cent.',
  'data.reconcile.leadFile':
    'Your files say what each order came to. Take their sum, or type the total that your shop system reports for the same period. We say what makes the difference, to the cent.',
  'data.reconcile.fromFile': 'Take it from the file',
  'data.reconcile.total': 'Your platform says',
  'data.reconcile.compare': 'Compare',
  'data.reconcile.unreadable': 'Type an amount, such as 1234.56.',
  'data.reconcile.same': 'Both say {net:money}.',
  'data.reconcile.exact':
    'Your platform says {difference:money} {way} than our net revenue of {net:money}, and that is exactly: {parts}.',
  'data.reconcile.open':
    'Your platform says {difference:money} {way} than our net revenue of {net:money}. Nothing we know explains it to the cent: tax, shipping or another period perhaps.',
  'data.reconcile.partly':
    'Your platform says {difference:money} {way} than our net revenue of {net:money}. We know of {parts}; {rest:money} are left, in {orders:plural(one order|{} orders)}: tips, gift cards or duties perhaps.',
  'data.reconcile.even':
    '{orders:plural(One order has|{} orders have)} another total than their lines say; together they even out.',
  'data.reconcile.odd':
    'Order {order}: your platform says {platform:money}, its lines come to {ours:money}.',
  'data.reconcile.aside':
    '{rows:plural(One row was|{} rows were)} set aside at import; what they are worth may not be known.',
  'data.reconcile.more': 'more',
  'data.reconcile.less': 'less',
  'data.reconcile.bridge': 'From your platform’s total to ours',
  'data.reconcile.platform': 'Your platform',
  'data.reconcile.unexplained': 'Not explained',
  'data.reconcile.part.returns': 'returns not taken off',
  'data.reconcile.part.refunds': 'partial refunds not taken off',
  'data.reconcile.part.services': 'postage and fees not counted',
  'data.reconcile.part.already_there': 'lines that stand in two files',
  'data.reconcile.part.left_out': 'lines you left out here',
  'data.reconcile.part.cancelled': 'cancelled and refunded orders',
  'data.reconcile.part.adjustments': 'lines without a price or pieces',
  'data.reconcile.part.without_total': 'orders of which no file says a total',
  'data.reconcile.part.tax': 'tax',
  'data.reconcile.part.without_tax': 'tax not counted',
  'data.reconcile.part.shipping': 'shipping',
  'data.reconcile.part.without_shipping': 'shipping not counted',
  'data.reconcile.part.discounts': 'discounts not taken off',
  'data.reconcile.part.further_discounts': 'discounts taken off',

  'data.revenue.title': 'What counts as revenue?',
  'data.revenue.text':
    'Your files hold amounts in columns of their own beside the prices. What you choose holds for every figure and can be taken back.',
  'data.revenue.tax': 'Tax',
  'data.revenue.tax.as_is': 'Prices count as they stand',
  'data.revenue.tax.taken_off': 'Prices include it: take it off',
  'data.revenue.tax.added': 'Prices are without it: add it',
  'data.revenue.shipping': 'Shipping',
  'data.revenue.shipping.as_is': 'Amounts count as they stand',
  'data.revenue.shipping.added': 'Amounts are without it: add it',
  'data.revenue.shipping.taken_off': 'Amounts include it: take it off',
  'data.revenue.definition': 'Net revenue is what sales bring, minus returns.',
  'data.revenue.says.tax.as_is': 'The tax column does not change it.',
  'data.revenue.says.shipping.as_is': 'The shipping column does not change it.',
  'data.revenue.spread':
    'Where tax or shipping is said for a whole order, the order’s lines share it in proportion to what they sold for. Orders that were cancelled bring neither.',

  'data.currency.title': 'Currency',
  'data.currency.text':
    'All amounts are read as this currency. If you choose another one, amounts of files that name theirs count only at a rate you give.',
  'data.currency.ask':
    'No file says which currency the amounts are in. Choose it, and it stands beside every amount; nothing is converted.',
  'data.currency.none': 'As the files say',
  'data.currencies.title': 'Several currencies',
  'data.currencies.text':
    'All figures are in {currency}. Amounts in another currency count only at a rate you give; without one they count nowhere, so that nothing is added up wrongly.',
  'data.currencies.home': 'Count in',
  'data.currencies.none':
    '{lines:plural(One line|{} lines)} in {currency} ({money}, {days}) count nowhere yet.',
  'data.currencies.partly':
    '{lines:plural(One line|{} lines)} in {currency} ({money}, {days}); {left:plural(one line lies|{} lines lie)} before the first rate and count nowhere.',
  'data.currencies.counted':
    '{lines:plural(One line|{} lines)} in {currency} ({money}, {days}) count at your rates.',
  'data.currencies.rates':
    'What one {currency} is worth in {home}: a day and the rate from then on, a line each; a rate alone holds for all days.',
  'data.currencies.wrong':
    '{currency}: “{line}” is no rate. Write a day and a number, for example 2024-01-01 1.17.',
  'data.currencies.apply': 'Use these rates',

  'data.same.title': 'The same customer',
  'data.same.text':
    'These rules say when a customer number, an e-mail and a phone are one person. Files stay as they are: switch a rule off and everything counts as before.',
  'data.same.found':
    '{names:plural(One name counts|{} names count)} for {customers:plural(a customer|{} customers)} known by another.',
  'data.same.mayBeEmail':
    '{shared:plural(One customer shares|{} customers share)} an e-mail and may be {customers:number}.',
  'data.same.mayBePhone':
    '{shared:plural(One customer shares|{} customers share)} a phone and may be {customers:number}.',
  'data.same.none': 'Nobody is joined with anybody now.',
  'data.same.guests':
    'Orders without a customer number belong to the customer whose e-mail or phone they carry ({rows:plural(one row|{} rows)}, {customers:plural(one customer|{} customers)})',
  'data.same.email':
    'Customers who share an e-mail are one ({shared:number} become {customers:number}); leave this off for families and offices',
  'data.same.phone':
    'Customers who share a phone are one ({shared:number} become {customers:number}); leave this off for families and offices',
  'data.same.nobodysOwn':
    '{count:plural(One e-mail or phone stands|{} e-mails or phones stand)} beside more than ten customer numbers and so joins nobody: a till’s or a marketplace’s, perhaps.',
  'data.same.joined': 'Joined customers',
  'data.same.customer': 'Counts as',
  'data.same.known': 'Stands in the files as',
  'data.same.by': 'Kind',
  'data.same.by.id': 'customer number',
  'data.same.by.email': 'e-mail',
  'data.same.by.phone': 'phone',
  'data.same.rows': 'Rows',

  'data.variants.title': 'Colours and sizes of one product',
  'data.variants.text':
    'These products have one name, or one up to a dash, a bracket or a colour. As one product they have more sales to learn from; one by one you see which colour sells.',
  'data.variants.rule':
    'Count them as one ({variants:number} become {products:number}); pieces on hand add up, costs become a mean',
  'data.variants.table': 'Products in several kinds',
  'data.variants.product': 'Together',

  'data.alike.firstName': 'Name',
  'data.alike.second': 'May be the same as',
  'data.alike.secondName': 'Its name',
  'data.alike.town': 'Town',
  'data.alike.products.title': 'Is this one product under two codes?',
  'data.alike.products.text':
    'These names are spelt alike but for capitals, spaces, signs, or one letter; every number in them is the same. Nothing is joined for you. If two are one, give them one code where you sell, and import the file again.',
  'data.alike.products.table': 'Products with nearly one name',
  'data.alike.products.finding':
    '{pairs:plural(One pair of products has|{} pairs of products have)} nearly one name under two codes: are they one product?',
  'data.alike.customers.title': 'Is this one person under two numbers?',
  'data.alike.customers.text':
    'These customers have the same name and town, and the name is too rare in your files for two people there by chance. Nobody is joined for you: a parent and a child may be called the same. If two are one, give them one number where you sell, and import the file again.',
  'data.alike.customers.table': 'Customers with one name and town',
  'data.alike.customers.finding':
    '{pairs:plural(One pair of customers has|{} pairs of customers have)} the same name and town: are they one person?',

  'data.counting.title': 'When does your day begin?',
  'data.counting.hour': 'The day begins at',
  'data.counting.text':
    'Sales before this hour belong to the day before. Files that hold dates without times are not touched.',
  'data.counting.clock': 'The clock in your files',
  'data.counting.clock.own': 'is the one in your shop',
  'data.counting.clock.zone': 'shows UTC, and the shop is elsewhere',
  'data.counting.clock.shift': 'is some hours ahead or behind',
  'data.counting.zone': 'Time zone of the shop',
  'data.counting.shift': 'Hours to add',
  'data.counting.clockText':
    'Some platforms write UTC into their exports, and evening orders then fall on another day. Summer time of the zone is taken into account.'
};
