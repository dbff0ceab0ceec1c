/** Overview: figures, findings, tops. A finding is for someone who closes the till first and reads
 * this second: one thought a sentence, the number in it, no jargon. */
export const overviewEn = {
  'overview.finding.revenue_up':
    'From {from:day} to {to:day} you took {revenue:moneyAbout}, {change:percent} more than in the same number of days before that.',
  'overview.finding.revenue_down':
    'From {from:day} to {to:day} you took {revenue:moneyAbout}, {change:percent} less than in the same number of days before that.',
  'overview.finding.revenue_flat':
    'From {from:day} to {to:day} you took {revenue:moneyAbout}, about as much as in the same number of days before that.',
  'overview.finding.revenue_up_year':
    'From {from:day} to {to:day} you took {revenue:moneyAbout}, {change:percent} more than on the same days a year earlier.',
  'overview.finding.revenue_down_year':
    'From {from:day} to {to:day} you took {revenue:moneyAbout}, {change:percent} less than on the same days a year earlier.',
  'overview.finding.revenue_flat_year':
    'From {from:day} to {to:day} you took {revenue:moneyAbout}, about as much as on the same days a year earlier.',
  'overview.finding.revenue_only':
    'From {from:day} to {to:day} you took {revenue:moneyAbout} after returns, across {orders:plural(one order|{} orders)}.',
  'overview.finding.revenue_only_kept':
    'From {from:day} to {to:day} you took {revenue:moneyAbout} across {orders:plural(one order|{} orders)}.',
  'overview.finding.whole_year_up':
    'You are ahead of last year: the latest {days:number} days brought in {revenue:moneyAbout}, {change:percent} more than the {days:number} days before.',
  'overview.finding.whole_year_down':
    'You are behind last year: the latest {days:number} days brought in {revenue:moneyAbout}, {change:percent} less than the {days:number} days before.',
  'overview.finding.whole_year_up_order':
    'You are ahead of last year, mostly because of one order: the latest {days:number} days brought in {revenue:moneyAbout}, {change:percent} more than the {days:number} days before, and a single order accounts for {order:moneyAbout} of it.',
  'overview.finding.whole_year_down_order':
    'You are behind last year, mostly because of one order back then: the latest {days:number} days brought in {revenue:moneyAbout}, {change:percent} less than the {days:number} days before, when a single order brought in {order:moneyAbout}.',
  'overview.finding.year_up':
    'The latest {days:number} days brought in {revenue:moneyAbout}, {change:percent} more than the same days a year ago.',
  'overview.finding.year_down':
    'The latest {days:number} days brought in {revenue:moneyAbout}, {change:percent} less than the same days a year ago.',
  'overview.finding.recent_up':
    'Sales are picking up: the latest {days:number} days brought in {revenue:moneyAbout}, {change:percent} more than the {days:number} days before.',
  'overview.finding.recent_down':
    'Sales are slowing: the latest {days:number} days brought in {revenue:moneyAbout}, {change:percent} less than the {days:number} days before.',
  'overview.finding.newcomers_more':
    'In the latest {days:number} days {customers:plural(one customer|{} customers)} bought for the first time, compared with {before:number} in the {days:number} days before.',
  'overview.finding.newcomers_fewer':
    'In the latest {days:number} days only {customers:plural(one customer|{} customers)} bought for the first time, compared with {before:number} in the {days:number} days before.',
  'overview.finding.driver_orders':
    'This is mostly down to the number of orders: {orders:number} now, {before:number} before.',
  'overview.finding.driver_average':
    'This is mostly down to how much people spend per order: {average:money} now, {before:money} before.',
  'overview.finding.driver_gain': '{name} grew most: {amount:moneyAbout} more than before.',
  'overview.finding.driver_loss': '{name} fell most: {amount:moneyAbout} less than before.',
  'overview.finding.concentration':
    'Your {products:number} best sellers bring in {share:percent} of the money; you sold {of:number} products in all.',
  'overview.finding.repeat':
    '{share:percent} of the {customers:plural(one customer|{} customers)} you know by name or number came back for another order.',
  'overview.finding.repeat_all':
    'All {customers:plural(one customer|{} customers)} you know by name or number came back for another order.',
  'overview.finding.first_time':
    '{customers:plural(One customer|{} customers)} bought for the first time and accounted for {share:percent} of what known customers spent.',
  'overview.finding.returns_high':
    'Returns are worth a look: they come to {returns:moneyAbout}, {share:percent} of what you sold.',
  'overview.finding.revenue_undated':
    'You took {revenue:moneyAbout} after returns, across {orders:plural(one order|{} orders)}; your files do not say when.',
  'overview.finding.revenue_undated_kept':
    'You took {revenue:moneyAbout} across {orders:plural(one order|{} orders)}; your files do not say when.',
  'overview.finding.only_returns':
    'There are no sales here: these lines are returns, worth {returns:moneyAbout} in all.',
  'overview.finding.best_hour':
    'Your busiest hour is {weekday:weekday} from {hour:hour}, with {share:percent} of a typical week’s money.',
  'overview.finding.best_weekday':
    '{weekday:weekday} is your best day, with {share:percent} of a typical week’s money.',
  'overview.finding.unknown_customers':
    '{share:percent} of the money came from buyers your files do not name, so they are missing wherever customers are counted.',

  'overview.service': '{name} (not a product)',
  'overview.notProducts': 'Not products: {list}.',
  'overview.moreCodes': '{count:number} more {amount}',
  'overview.showThese': 'Show only these',
  'overview.showPart': 'Show where it is counted',
  'overview.period': 'Period',
  'overview.chosenHours': '{count:plural(one hour|{} hours)} of the week',
  'overview.unitsOver': 'Units over time',
  'overview.noDates': 'These lines have no dates, so nothing can be shown over time.',
  'overview.finding.no_money':
    'These files contain no prices, so nothing here is in money: it counts {orders:plural(one order|{} orders)} with {units:plural(one unit|{} units)}.',
  'overview.range': '{from:day} – {to:day}',
  'overview.compared': 'compared with {from:day} – {to:day}',
  'overview.odd.order': '{day:day}: one order of {amount}',
  'overview.odd.return': '{day:day}: one return of {amount}',
  'overview.odd.amount': '{period}: {amount}',
  'overview.odd.day': '{day:day}: {amount}',
  'overview.compared.before': 'Same number of days before',
  'overview.compared.year': 'A year earlier',
  'overview.comparedPoint': '{name}: {amount}',
  'overview.comparedChange': '{change} compared with that',
  'overview.goal.so_far':
    '{share:percent} of the goal ({reached:moneyAbout} of {amount:moneyAbout}) with {gone:percent} of the month gone, up to {to:day}',
  'overview.goal.whole':
    '{share:percent} of the goal ({reached:moneyAbout} of {amount:moneyAbout}) for the whole month, up to {to:day}',
  'overview.goal.line': 'Goal {amount:moneyAbout}',
  'overview.goal.set': 'Set a monthly goal',
  'overview.goal.change': 'Change the goal',
  'overview.goal.title': 'Monthly goal',
  'overview.goal.amount': 'Net revenue per month',
  'overview.goal.hint': 'Saved with the shop and included in its backup.',
  'overview.goal.remove': 'Remove the goal',
  'overview.goal.save': 'Save the goal',
  'overview.notes': 'Notes on days',
  'overview.note.day': '{day:day}',
  'overview.note.add': 'Add a note to a day',
  'overview.note.change': 'Change the note',
  'overview.note.change.short': 'Change',
  'overview.note.edit': 'Change “{text}”',
  'overview.note.delete': 'Delete “{text}”',
  'overview.note.when': 'Day',
  'overview.note.what': 'What happened',
  'overview.note.hint': 'For example a fair, a day closed, an advert.',
  'overview.note.save': 'Save the note',
  'overview.outside.below.net':
    'Net revenue for {period} fell below its usual range: it was {came}, where earlier sales suggested {range}.',
  'overview.outside.above.net':
    'Net revenue for {period} rose above its usual range: it was {came}, where earlier sales suggested {range}.',
  'overview.outside.below.units':
    'Units sold in {period} fell below their usual range: {came}, where earlier sales suggested {range}.',
  'overview.outside.above.units':
    'Units sold in {period} rose above their usual range: {came}, where earlier sales suggested {range}.',
  'overview.outside.look': 'See the forecast',
  'overview.brought': 'Your last file, {files}, added {parts}.',
  'overview.brought.none': 'Your last file, {files}, added no new orders.',
  'overview.brought.orders': '{orders:plural(one new order|{} new orders)}',
  'overview.brought.customers': '{customers:plural(one new customer|{} new customers)}',
  'overview.brought.products': '{products:plural(one product|{} products)} never sold before',
  'overview.brought.newest': 'data up to {day:day}',
  'overview.brought.dismiss': 'Dismiss',
  'overview.revenueOver': 'Revenue over time',
  'overview.revenue': 'Revenue',
  'overview.hours': 'When people buy',
  'overview.notSaid': 'Not given',
  'overview.page.first': 'How it is going',
  'overview.question.first': 'How is the shop doing?',
  'overview.page.counted': 'How this is counted',
  'overview.question.counted': 'How do these figures come from your files?',
  'overview.finding.rows':
    '{sales:plural(One line counts as a sale|{} lines count as sales)} and {returns:number} as returns.',
  'overview.finding.rows_sales':
    '{sales:plural(One line counts as a sale|{} lines count as sales)}, and none as a return.',
  'overview.finding.rows_other':
    '{sales:plural(One line counts as a sale|{} lines count as sales)}, {returns:number} as returns and {other:number} as neither.',
  'overview.finding.rows_netted':
    'Lines of cancelled or refunded orders are worth 0 here: their amounts count neither as gross revenue nor as returns. So no returns share can be given.',
  'overview.finding.rows_aside':
    '{aside:plural(One row was|{} rows were)} set aside and {aside:plural(counts|count)} nowhere, each with its reason under Data.',
  'overview.finding.rows_products':
    'Of the {sold:number} codes sold, {none:plural(one is|{} are)} postage, a fee, a gift card or an adjustment, so other pages count {products:plural(one product|{} products)}.',
  'overview.countedWhole':
    'Whatever period, product or place you have selected, this page counts the whole shop.',
  'overview.counted': 'The rules',
  'overview.classes':
    'A line is a sale when its price and quantity are above zero, and a return when it was cancelled or its quantity is negative. Anything else (no price or no quantity) is kept but not counted as money. Orders that were never paid are set aside.',
  'overview.classesNoMoney':
    'Without prices, every line with a quantity above zero is a sale. A line that was cancelled or has a negative quantity is a return. Anything else is kept but not counted.',
  'overview.definition':
    'Gross revenue is the sum of all sale lines. Net revenue is gross revenue minus returns, each counted on its own date. Orders, customers and products are counted from sale lines.',
  'overview.unnumbered':
    '{lines:plural(One line has|{} lines have)} no order number: everything one customer buys on one day counts as one order. Where no customer is named, everything sold at one moment is one order; without a time, each line is.',
  'overview.restarts':
    'Order numbers start again from the beginning, as on a till: the same number on another day is another order.',
  'overview.duplicates':
    '{rows:plural(One line appears|{} lines appear)} in more than one file; each is counted once.',
  'overview.summary': 'Summary',

  'overview.bridge': 'From all lines to revenue',
  'overview.bridge.file': 'Sum of all lines',
  'overview.bridge.other': 'Adjustments removed',
  'overview.bridge.leftOut': 'Left out by you',
  'overview.bridge.returns': 'Returns added back',
  'overview.bridge.gross': 'Gross revenue',

  'overview.grain.label': 'Each point is',
  'overview.grain.auto': 'Automatic',
  'overview.grain.day': 'A day',
  'overview.grain.week': 'A week',
  'overview.grain.month': 'A month',

  'overview.figure.netRevenue': 'Net revenue',
  'overview.figure.grossRevenue': 'Gross revenue',
  'overview.figure.returns': 'Returns',
  'overview.figure.orders': 'Orders',
  'overview.figure.customers': 'Customers',
  'overview.figure.units': 'Units',
  'overview.figure.averageOrder': 'Average order',
  'overview.figure.repeatShare': 'Repeat customers',
  'overview.figure.returnsShare': 'Returns share',

  'overview.define.netRevenue': 'Sales minus returns in the period, each on its own date.',
  'overview.define.grossRevenue': 'The sum of all sale lines in the period, before returns.',
  'overview.define.returns': 'Money given back: cancelled lines and negative quantities.',
  'overview.define.orders': 'Different order numbers with at least one sale line.',
  'overview.define.customers':
    'Different known customers with at least one sale line. Sales without a customer do not count here.',
  'overview.define.units': 'Units on sale lines.',
  'overview.define.averageOrder': 'Gross revenue divided by the number of orders.',
  'overview.define.repeatShare':
    'Of the known customers who bought in the period, the share who placed two or more orders in it.',
  'overview.define.returnsShare': 'Returns as a share of gross revenue.',

  'overview.dimension.product': 'Product',
  'overview.dimension.category': 'Category',
  'overview.dimension.country': 'Country',
  'overview.dimension.channel': 'Channel',

  'overview.top.all': 'Show {count:number}',
  'overview.top.few': 'Show {count:number} only',
  'overview.top.product': 'Top products',
  'overview.top.category': 'Top categories',
  'overview.top.country': 'Top countries',
  'overview.top.channel': 'Channels',

  'overview.column.period': 'Period',
  'overview.column.weekday': 'Weekday',
  'overview.column.hour': 'Hour',
  'overview.column.measure': 'Measure',

  'overview.measure.rows_read': 'Rows read',
  'overview.measure.rows_kept': 'Rows kept',
  'overview.measure.rows_aside': 'Rows set aside',
  'overview.measure.sale_lines': 'Sale lines',
  'overview.measure.return_lines': 'Return lines',
  'overview.measure.other_lines': 'Other lines',
  'overview.measure.gross_revenue': 'Gross revenue',
  'overview.measure.returns': 'Returns',
  'overview.measure.net_revenue': 'Net revenue',
  'overview.measure.orders': 'Orders',
  'overview.measure.customers': 'Customers',
  'overview.measure.products': 'Product codes sold',
  'overview.measure.first_order': 'First order',
  'overview.measure.last_order': 'Last order',
  'overview.note.holidays': 'Holidays on the chart',
  'overview.note.noHolidays': 'No holidays',
  'overview.note.holidays.christian': 'Western holidays',
  'overview.note.holidays.chinese': 'Chinese holidays',
  'overview.note.holidays.islamic': 'Islamic holidays',
  'overview.note.holidays.indian': 'Diwali',
  'overview.note.holidays.shopping': 'Shopping days'
};
