/** The health of a shop's data, and how it is counted. */
export const healthEn = {
  'health.title': 'How healthy are these data?',
  'health.clean': 'We looked at {lines:number} lines and found nothing that needs a decision.',
  'health.found':
    '{count:plural(One thing deserves|{} things deserve)} a look. Nothing is changed until you say so, and every choice can be taken back.',
  'health.effect': '{revenue:money} of net revenue ({share:percent})',
  'health.noEffect': 'No effect on net revenue',
  'health.leftOut': 'Left out by you',
  'health.leaveOut': 'Leave these lines out',
  'health.countAgain': 'Count these lines again',
  'health.examples': 'Show the lines',
  'health.examplesHint': 'The largest {shown:number} of {lines:number}.',

  'health.odd_quantities': 'Unusual quantities',
  'health.odd_quantities.text':
    '{lines:plural(One line has|{} lines have)} at least 50 times as many or as few pieces as is usual for the product, sales and what took them back.',
  'health.odd_prices': 'Unusual prices',
  'health.odd_prices.text':
    '{lines:plural(One line has|{} lines have)} a unit price at least 10 times above or below the product’s usual one: a slipped decimal point, or an entry by hand.',
  'health.giant_orders': 'Very large orders',
  'health.giant_orders.text':
    '{orders:plural(One order is|{} orders are)} worth far more than your others (four deviations above the middle, at least ten times as much): wholesale perhaps.',
  'health.long_orders': 'Very long orders',
  'health.long_orders.text':
    '{orders:plural(One order has|{} orders have)} far more lines than your others: a whole day booked as one order, or a stock list.',
  'health.test_orders': 'Test orders',
  'health.test_orders.text':
    '{orders:plural(One order says|{} orders say)} “test” in its product, customer or number.',
  'health.repeated_lines': 'Repeated lines',
  'health.repeated_lines.text':
    '{lines:plural(One line stands|{} lines stand)} in the files once more, equal in everything. They count until you leave them out: some tills write an article twice.',
  'health.service_lines': 'Postage and fees',
  'health.service_lines.text':
    '{lines:plural(One line is|{} lines are)} postage, a fee or an adjustment. They count as revenue unless you leave them out; they are never recommended.',
  'health.missing_customers': 'Sales without a customer',
  'health.missing_customers.text':
    '{lines:plural(One sale line names|{} sale lines name)} no customer. They count as revenue; customer analysis cannot see them.',
  'health.without_price': 'Lines without a price or quantity',
  'health.without_price.text':
    '{lines:plural(One line has|{} lines have)} no positive price or no pieces: gifts, write-offs, corrections. They count nowhere.',
  'health.gaps': 'Days without sales',
  'health.gaps.text':
    'From {from:date} to {to:date} nothing was sold, longer than is usual here. Were you closed, or is a file missing?',

  'reconcile.title': 'Does it agree with your platform?',
  'reconcile.lead':
    'Type the total that your shop system reports for the same period. We say what makes the difference, to the cent.',
  'reconcile.leadFile':
    'Your files say what each order came to. Take their sum, or type the total that your shop system reports for the same period. We say what makes the difference, to the cent.',
  'reconcile.fromFile': 'Take it from the file',
  'reconcile.total': 'Your platform says',
  'reconcile.compare': 'Compare',
  'reconcile.unreadable': 'Type an amount, such as 1234.56.',
  'reconcile.same': 'Both say {net:money}.',
  'reconcile.exact':
    'Your platform says {difference:money} {way} than our net revenue of {net:money}, and that is exactly: {parts}.',
  'reconcile.open':
    'Your platform says {difference:money} {way} than our net revenue of {net:money}. Nothing we know explains it to the cent: tax, shipping or another period perhaps.',
  'reconcile.partly':
    'Your platform says {difference:money} {way} than our net revenue of {net:money}. We know of {parts}; {rest:money} are left, in {orders:plural(one order|{} orders)}: tips, gift cards or duties perhaps.',
  'reconcile.even':
    '{orders:plural(One order has|{} orders have)} another total than their lines say; together they even out.',
  'reconcile.odd':
    'Order {order}: your platform says {platform:money}, its lines come to {ours:money}.',
  'reconcile.aside':
    '{rows:plural(One row was|{} rows were)} set aside at import; what they are worth may not be known.',
  'reconcile.more': 'more',
  'reconcile.less': 'less',
  'reconcile.bridge': 'From your platform’s total to ours',
  'reconcile.platform': 'Your platform',
  'reconcile.unexplained': 'Not explained',
  'reconcile.part.returns': 'returns not taken off',
  'reconcile.part.services': 'postage and fees not counted',
  'reconcile.part.already_there': 'lines that stand in two files',
  'reconcile.part.left_out': 'lines you left out here',
  'reconcile.part.cancelled': 'cancelled and refunded orders',
  'reconcile.part.adjustments': 'lines without a price or pieces',
  'reconcile.part.without_total': 'orders of which no file says a total',
  'reconcile.part.tax': 'tax',
  'reconcile.part.without_tax': 'tax not counted',
  'reconcile.part.shipping': 'shipping',
  'reconcile.part.without_shipping': 'shipping not counted',
  'reconcile.part.discounts': 'discounts not taken off',
  'reconcile.part.further_discounts': 'discounts taken off',

  'revenue.title': 'What counts as revenue?',
  'revenue.text':
    'Your files hold amounts in columns of their own beside the prices. What you choose holds for every figure and can be taken back.',
  'revenue.tax': 'Tax',
  'revenue.tax.as_is': 'Prices count as they stand',
  'revenue.tax.taken_off': 'Prices include it: take it off',
  'revenue.tax.added': 'Prices are without it: add it',
  'revenue.shipping': 'Shipping',
  'revenue.shipping.as_is': 'Amounts count as they stand',
  'revenue.shipping.added': 'Amounts are without it: add it',
  'revenue.shipping.taken_off': 'Amounts include it: take it off',
  'revenue.definition': 'Net revenue is what sales bring, minus returns.',
  'revenue.says.tax.as_is': 'The tax column does not change it.',
  'revenue.says.shipping.as_is': 'The shipping column does not change it.',
  'revenue.spread':
    'Where tax or shipping is said for a whole order, the order’s lines share it in proportion to what they sold for. Orders that were cancelled bring neither.',

  'currencies.title': 'Several currencies',
  'currencies.text':
    'All figures are in {currency}. Amounts in another currency count only at a rate you give; without one they count nowhere, so that nothing is added up wrongly.',
  'currencies.home': 'Count in',
  'currencies.none':
    '{lines:plural(One line|{} lines)} in {currency} ({money}, {days}) count nowhere yet.',
  'currencies.partly':
    '{lines:plural(One line|{} lines)} in {currency} ({money}, {days}); {left:plural(one line lies|{} lines lie)} before the first rate and count nowhere.',
  'currencies.counted':
    '{lines:plural(One line|{} lines)} in {currency} ({money}, {days}) count at your rates.',
  'currencies.rates':
    'What one {currency} is worth in {home}: a day and the rate from then on, a line each; a rate alone holds for all days.',
  'currencies.wrong':
    '{currency}: “{line}” is no rate. Write a day and a number, for example 2024-01-01 1.17.',
  'currencies.apply': 'Use these rates',
  'same.title': 'The same customer',
  'same.text':
    'These rules say when a customer number, an e-mail and a phone are one person. Files stay as they are: switch a rule off and everything counts as before.',
  'same.found':
    '{names:plural(One name counts|{} names count)} for {customers:plural(a customer|{} customers)} known by another.',
  'same.none': 'Nobody is joined with anybody now.',
  'same.guests':
    'Orders without a customer number belong to the customer whose e-mail or phone they carry ({rows:plural(one row|{} rows)}, {customers:plural(one customer|{} customers)})',
  'same.email':
    'Customers who share an e-mail are one ({shared:number} become {customers:number}); leave this off for families and offices',
  'same.phone':
    'Customers who share a phone are one ({shared:number} become {customers:number}); leave this off for families and offices',
  'same.nobodysOwn':
    '{count:plural(One e-mail or phone stands|{} e-mails or phones stand)} beside more than ten customer numbers and so joins nobody: a till’s or a marketplace’s, perhaps.',
  'same.joined': 'Joined customers',
  'same.customer': 'Counts as',
  'same.known': 'Stands in the files as',
  'same.by': 'Kind',
  'same.by.id': 'customer number',
  'same.by.email': 'e-mail',
  'same.by.phone': 'phone',
  'same.rows': 'Rows',
  'variants.title': 'Colours and sizes of one product',
  'variants.text':
    'These products have one name up to a dash, a bracket or a colour. As one product they have more sales to learn from; one by one you see which colour sells.',
  'variants.rule':
    'Count them as one ({variants:number} become {products:number}); pieces on hand add up, costs become a mean',
  'variants.table': 'Products in several kinds',
  'variants.product': 'Together',
  'counting.title': 'When does your day begin?',
  'counting.hour': 'The day begins at',
  'counting.text':
    'Sales before this hour belong to the day before. Files that hold dates without times are not touched.',
  'counting.clock': 'The clock in your files',
  'counting.clock.own': 'is the one in your shop',
  'counting.clock.zone': 'shows UTC, and the shop is elsewhere',
  'counting.clock.shift': 'is some hours ahead or behind',
  'counting.zone': 'Time zone of the shop',
  'counting.shift': 'Hours to add',
  'counting.clockText':
    'Some platforms write UTC into their exports, and evening orders then fall on another day. Summer time of the zone is taken into account.'
};
