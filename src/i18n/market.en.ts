/** Words of the market room. */
export const marketEn = {
  'market.page.change': 'What changed',
  'market.question.change': 'Two periods compared: what made the difference, and where.',
  'market.change.title': 'What changed, and why?',
  'market.change.lead': 'Two periods compared, and what made the difference.',
  'market.change.span': 'Period',
  'market.change.span.days28': 'Last 28 days',
  'market.change.span.month': 'Month so far',
  'market.change.span.year': 'Year so far',
  'market.change.span.own': 'Own dates',
  'market.change.days':
    '{from:date} – {to:date}, compared with {beforeFrom:date} – {beforeTo:date}',
  'market.change.daysAlone':
    '{from:date} – {to:date}. Your data contain nothing earlier to compare with.',
  'market.change.noDates': 'Your orders have no dates, so nothing can be compared.',
  'market.change.ownHint': 'Uses the dates chosen above; without any, all days.',
  'market.finding.up':
    'Revenue rose by {change:percent}: {amount:moneyAbout} more than in the period before.',
  'market.finding.down':
    'Revenue fell by {change:percent}: {amount:moneyAbout} less than in the period before.',
  'market.finding.usual':
    'Nothing more than chance: revenue differs by {amount:moneyAbout}, as it does when customers come and go.',
  'market.finding.order_more':
    'One order of {order:moneyAbout} makes the difference: without it you took {rest:moneyAbout} less than in the period before, not {amount:moneyAbout} more.',
  'market.finding.order_less':
    'One order of {order:moneyAbout} in the period before makes the difference: without it you took {rest:moneyAbout} more than then, not {amount:moneyAbout} less.',
  'market.finding.order_mostly_more':
    'Most of it is one order of {order:moneyAbout}: without it you took {rest:moneyAbout} more than in the period before, not {amount:moneyAbout} more.',
  'market.finding.order_mostly_less':
    'Most of it is one order of {order:moneyAbout} in the period before: without it you took {rest:moneyAbout} less than then, not {amount:moneyAbout} less.',
  'market.finding.only_orders':
    'Revenue alone does not show it: its difference of {amount:moneyAbout} is no more than a few very large orders cause by chance.',
  'market.finding.orders_up':
    'The number of orders rose by {change:percent}, from {before:number} to {now:number}.',
  'market.finding.orders_down':
    'The number of orders fell by {change:percent}, from {before:number} to {now:number}.',
  'market.finding.factor.customers':
    'The main reason is how many customers bought: {now:number} known customers instead of {before:number}.',
  'market.finding.factor.frequency':
    'The main reason is how often they bought: {now:number} orders per customer instead of {before:number}.',
  'market.finding.factor.items':
    'The main reason is how much they bought: {now:number} units per order instead of {before:number}.',
  'market.finding.factor.price':
    'The main reason is the price of what they chose: {now:money} per unit instead of {before:money}.',
  'market.finding.factor.unknown':
    'The main reason is orders without a named customer: {now:moneyAbout} instead of {before:moneyAbout}.',
  'market.finding.factor.returns':
    'The main reason is returns: {now:moneyAbout} instead of {before:moneyAbout}.',
  'market.finding.part.up': '“{label}” brought {amount:moneyAbout} more.',
  'market.finding.part.down': '“{label}” brought {amount:moneyAbout} less.',
  'market.finding.part.customers.new.up': 'New customers brought {amount:moneyAbout} more.',
  'market.finding.part.customers.new.down': 'New customers brought {amount:moneyAbout} less.',
  'market.finding.part.customers.returning.up':
    'Customers who had bought before brought {amount:moneyAbout} more.',
  'market.finding.part.customers.returning.down':
    'Customers who had bought before brought {amount:moneyAbout} less.',
  'market.finding.simpson':
    'Careful with the average order: it went from {before:money} to {now:money}, yet moved the other way in every part by {kind}. The change in the parts’ shares caused that.',
  'market.finding.mix':
    'The average order went from {before:money} to {now:money} only because the shares by {kind} shifted; with the earlier shares it would be {same:money}.',
  'market.kind.category': 'category',
  'market.kind.product': 'product',
  'market.kind.country': 'country',
  'market.kind.channel': 'channel',
  'market.kind.customers': 'new and returning customers',
  'market.figure.net': 'Net revenue',
  'market.figure.pieces': 'Units',
  'market.figure.orders': 'Orders',
  'market.figure.customers': 'Known customers',
  'market.figure.averageOrder': 'Average order',
  'market.figure.before': '{value} before',
  'market.change.bridge': 'From then to now',
  'market.change.bridgeHint':
    'What each factor adds or takes away. They add up to the change, to the cent (logarithmic mean, LMDI).',
  'market.change.before': 'Before',
  'market.change.now': 'Now',
  'market.factor.customers': 'Customers',
  'market.factor.frequency': 'Orders per customer',
  'market.factor.items': 'Units per order',
  'market.factor.price': 'Price per unit',
  'market.factor.unknown': 'Orders without a customer',
  'market.factor.returns': 'Returns',
  'market.change.parts': 'Where it changed',
  'market.change.partsHint':
    'What each part brought now, minus what it brought before. Choose one to look at it alone.',
  'market.change.by': 'Break down by',
  'market.change.by.category': 'Category',
  'market.change.by.product': 'Product',
  'market.change.by.country': 'Country',
  'market.change.by.channel': 'Channel',
  'market.change.by.customers': 'New and returning',
  'market.change.rest': 'All others ({count:number})',
  'market.change.name.new': 'New customers',
  'market.change.name.returning': 'Returning customers',
  'market.change.name.unknown': 'Unknown customer',
  'market.change.name.none': 'Not given',
  'market.change.name.notProducts': 'Postage, fees and adjustments',
  'market.change.table': 'What moved',
  'market.column.part': 'Part',
  'market.column.factor': 'Factor',
  'market.column.now': 'Now',
  'market.column.before': 'Before',
  'market.column.change': 'Change',
  'market.column.day': 'Day',
  'market.rolling.title': 'Rolling revenue',
  'market.rolling.over': 'Over',
  'market.rolling.days7': '7 days',
  'market.rolling.days28': '28 days',
  'market.rolling.days365': '365 days',
  'market.rolling.hint':
    'A rolling total shows turning points without the ups and downs of single days: the sum of the days up to and including each day.',
  'market.onlyChance': 'Show all anyway ({rows:number})',
  'market.counting': 'How this is counted',
  'market.counting.factors':
    'Revenue of known customers is their number × orders per customer × units per order × price per unit. Each factor’s part of the change is the logarithmic mean of both revenues times the logarithm of the factor’s own change, so that the parts add up to the whole and their order does not matter. Orders without a named customer, and returns, are parts of their own.',
  'market.counting.chance':
    'A change is reported when the sum of all customers’ own changes is larger than chance would make it in 99 of 100 cases, given how much those changes vary. One wholesale order cannot pass this test.',
  'market.page.trend': 'Trend',
  'market.question.trend':
    'Where sales are heading without the season, and which days are unusual.',
  'market.trend.title': 'Where are sales heading?',
  'market.trend.measure': 'Measure',
  'market.trend.measure.net': 'Net revenue',
  'market.trend.measure.orders': 'Orders',
  'market.trend.measure.units': 'Units',
  'market.trend.measure.averageOrder': 'Average order',
  'market.trend.measure.price': 'Price per unit',
  'market.trend.grain': 'By',
  'market.trend.grain.day': 'Day',
  'market.trend.grain.week': 'Week',
  'market.trend.grain.month': 'Month',
  'market.trend.finding.up.day': '{measure}: up by about {slope} each day ({range}).',
  'market.trend.finding.up.week': '{measure}: up by about {slope} each week ({range}).',
  'market.trend.finding.up.month': '{measure}: up by about {slope} each month ({range}).',
  'market.trend.finding.up.year': '{measure}: up by about {slope} each year ({range}).',
  'market.trend.finding.down.day': '{measure}: down by about {slope} each day ({range}).',
  'market.trend.finding.down.week': '{measure}: down by about {slope} each week ({range}).',
  'market.trend.finding.down.month': '{measure}: down by about {slope} each month ({range}).',
  'market.trend.finding.down.year': '{measure}: down by about {slope} each year ({range}).',
  'market.trend.finding.change':
    'The level changed in the week of {day:day}: about {after} a week since, {before} before.',
  'market.trend.finding.changeOrSeason':
    'The level changed in the week of {day:day}: about {after} a week since, {before} before. It may be the season; with less than two years of data that is unclear.',
  'market.trend.finding.changeAverage':
    'The level changed in the week of {day:day}: about {after} since, {before} before.',
  'market.trend.finding.changeAverageOrSeason':
    'The level changed in the week of {day:day}: about {after} since, {before} before. It may be the season; with less than two years of data that is unclear.',
  'market.trend.finding.weekday':
    '{weekday} is your strongest day: {effect:percent} above an average day.',
  'market.trend.finding.month':
    '{month} is your strongest month: {effect:percent} above an average month.',
  'market.trend.nothing':
    'Nothing more than chance here: no direction, no change of level, no strongest day or month.',
  'market.trend.finding.openDays': 'You sell on these weekdays only: {days}.',
  'market.trend.finding.closed':
    'Nothing is ever sold from {from} to {to}: you seem to be closed then.',
  'market.trend.picture': '{measure} and its trend',
  'market.trend.season.day': 'Season: what the weekday adds or takes away',
  'market.trend.season.year': 'Season: what the time of year adds or takes away',
  'market.trend.season.week': 'Season: what the week of the year adds or takes away',
  'market.trend.season.month': 'Season: what the month adds or takes away',
  'market.trend.rest': 'Remainder: what is left over',
  'market.trend.mark.change': 'New level, week of {day}',
  'market.trend.mark.odd': 'Odd day: {day}',
  'market.trend.leftOut':
    'Left out, because your data may not cover all of their days: {first} and {last}.',
  'market.trend.leftOutOne': 'Left out, because your data may not cover all of its days: {period}.',
  'market.trend.filled':
    '{count:plural(One period|{} periods)} without a sale: the average is interpolated from its neighbours.',
  'market.trend.short.day':
    'With fewer than 15 days no weekday pattern can be found: the trend is smoothed, or left out below eight days.',
  'market.trend.short.week':
    'Finding a yearly season takes 105 weeks: until then the trend is smoothed over about 13 weeks with the season in it, or left out below eight weeks.',
  'market.trend.short.month':
    'Finding a yearly season takes 25 months: until then the trend is smoothed over about 7 months with the season in it, or left out below eight months.',
  'market.trend.line': 'As a straight line',
  'market.trend.line.short': 'Too few periods for a straight line.',
  'market.trend.line.day': 'Change per day: {slope} ({range}).',
  'market.trend.line.week': 'Change per week: {slope} ({range}).',
  'market.trend.line.month': 'Change per month: {slope} ({range}).',
  'market.trend.line.year': 'Change per year: {slope} ({range}).',
  'market.trend.line.flat': 'It neither rises nor falls.',
  'market.trend.line.correlated':
    'What is left over is correlated from one period to the next, so the textbook range ({range}) is too narrow. The corrected range is given above.',
  'market.trend.line.free':
    'What is left over shows no correlation from one period to the next, so the textbook range holds.',
  'market.trend.odd': 'Odd days',
  'market.trend.oddHint':
    'Days far from what their weekday and the surrounding weeks suggest, the furthest first.',
  'market.trend.nothingSold': 'Nothing sold: closed?',
  'market.trend.noOdd': 'No day is far from what was to be expected.',
  'market.trend.column.period': 'Period',
  'market.trend.column.trend': 'Trend',
  'market.trend.column.seasonal': 'Season',
  'market.trend.column.yearly': 'Time of year',
  'market.trend.column.remainder': 'Remainder',
  'market.trend.column.expected': 'Expected',
  'market.trend.column.largest': 'Largest order',
  'market.trend.column.largestAmount': 'Its amount',
  'market.trend.parts': 'Parts of the trend',
  'market.trend.parts.season':
    'Value = trend + season + remainder, by STL with a season of {season:number} periods.',
  'market.trend.parts.year':
    'Value = trend + weekday + time of year + remainder. With few years, the time of year also contains some of their chance.',
  'market.trend.parts.smooth': 'Value = trend + remainder; your data are too short for a season.',
  'market.trend.parts.none': 'Your data are too short to be split into parts.',
  'market.trend.counting.parts':
    'The parts come from STL (Cleveland and others, 1990) with the default settings of statsmodels: seasonal span 7, trend span the smallest odd number above 1.5 × season ÷ (1 − 1.5 ÷ 7), not robust. A season is 7 days, 52 weeks or 12 months. More than two years of days are split by week and by year (MSTL, Bandara and others, 2025), with each day of the year as a mean over the years. Periods without a sale count as zero in sums.',
  'market.trend.counting.line':
    'The line is X = μ + βt + ε by least squares; with a season, each weekday, week or month of the year has its own level. Correlation is tested with the Ljung–Box test; the corrected range is Newey and West’s. A direction is reported only when its 99% range excludes zero.',
  'market.trend.counting.changes':
    'New levels are searched for in weeks, less their season where there are 105 weeks (PELT). A new level must save 3 × ln(weeks) × the variance of the noise, more where neighbouring weeks are alike, and all new levels together must explain more than a straight line does. A weekday is named by the sign test, so that single large orders make none; a month by Student’s t-test.',
  'market.trend.counting.odd':
    'A day is odd if it lies more than 5 median absolute deviations (× 1.4826) from trend and weekday. For this, both are smoothed over 29 days and 35 weeks, and fitted again with odd days brought closer. The last day may not be over: it is odd only if it has already sold more than expected, compared with the same weekday a week before. Where most days sell nothing, the days with sales are compared with their own median.',
  'market.page.together': 'Bought together',
  'market.question.together': 'What ends up in the same order more often than by chance.',
  'market.together.title': 'What goes with what?',
  'market.together.finding.pair':
    '“{first}” and “{second}” are bought together in {orders:number} orders, {times:number} times as often as by chance.',
  'market.together.finding.confidence':
    'Of the orders with “{first}”, {share:percent} also contain “{second}”.',
  'market.together.finding.bundle':
    'The best pair to offer: “{second}” to customers who buy “{first}” ({without:number} orders went without it). Expect about {amount:moneyAbout} more over the same length of time, from {low:moneyAbout} to {high:moneyAbout}.',
  'market.together.least': 'Least orders together',
  'market.together.leastHint':
    'Sets found in fewer of the {orders:number} orders are not listed. Leave it empty for a list of readable length.',
  'market.together.raised':
    'There are more sets this frequent than can be listed: the list starts at {orders:number} orders.',
  'market.together.giants':
    '{count:plural(One order contains|{} orders contain)} more than {above:number} products, the largest {largest:number}: hardly one person’s basket. Each counts once, like any other, and chance is worked out with their size in mind.',
  'market.together.nothing':
    'As far as these orders show, no two products are bought together more often than by chance.',
  'market.together.tooFew':
    'No two products are together in {least:number} or more of the {orders:plural(one order|{} orders)}, so nothing can be told about what goes together.',
  'market.together.map': 'How much the strongest products share',
  'market.together.mapHint':
    'Of the orders with either product, the share with both. The numbers at the top are those of the rows.',
  'market.together.bundles': 'Pairs to offer together',
  'market.together.bundlesHint':
    'Ranked by what offering the second product to buyers of the first should bring. It is an assumption until you test it.',
  'market.together.sets': 'Bought together',
  'market.together.setsHint':
    'Every set of up to four products found in at least {orders:plural(one order|{} orders)}; the download contains all {sets:number}, single products last.',
  'market.together.setsAlone':
    'No two products are together in {orders:plural(one order|{} orders)} or more, so single products are listed.',
  'market.together.singles': 'Also show the {products:number} single products',
  'market.together.noSets': 'No product is in {orders:plural(one order|{} orders)} or more.',
  'market.together.rules': 'Rules',
  'market.together.rulesHint':
    'Customers who buy the one also buy the other. Only rules beyond chance are shown, the most certain first; the download contains all {rules:number}.',
  'market.together.rulesHintNone': 'Customers who buy the one also buy the other.',
  'market.together.noRules': 'Everything here could be chance.',
  'market.together.allRules': 'Also show the {rules:number} rules that may be chance',
  'market.together.column.items': 'Products',
  'market.together.column.size': 'Size',
  'market.together.column.orders': 'Orders',
  'market.together.column.support': 'Of all orders',
  'market.together.column.if': 'Customers who buy',
  'market.together.column.then': 'also buys',
  'market.together.column.confidence': 'How often',
  'market.together.column.confidenceRange': '95% range',
  'market.together.column.timesChance': 'Times chance',
  'market.together.column.lift': 'Lift',
  'market.together.column.leverage': 'Leverage',
  'market.together.column.conviction': 'Conviction',
  'market.together.column.first': 'Product',
  'market.together.column.second': 'goes with',
  'market.together.column.shared': 'Shared orders',
  'market.together.column.without': 'Orders without it',
  'market.together.column.extra': 'Extra revenue',
  'market.together.column.extraRange': 'Range',
  'market.together.column.margin': 'Margin on that',
  'market.together.counting.sets':
    'An order counts a product once, however many units. Postage, fees and returns are left out. Every count is exact.',
  'market.together.counting.measures':
    'Confidence (“how often”) is the share of orders with the first that also contain the second, with its Wilson range. Lift compares that with the share of all orders that contain the second; leverage is the difference from independence as a share of all orders; conviction is how much more often the rule would fail if the two were independent.',
  'market.together.counting.chance':
    'Large orders contain any two products more often, and lift mistakes that for a bond. “Times chance” compares with what orders of these sizes would contain by chance. A rule is shown when the exact test (hypergeometric) rules chance out, with at most 1 in 100 of the rules shown expected to be false (Benjamini and Hochberg, over all possible rules). A rule with several products has to say more than the shorter rules within it.',
  'market.together.counting.bundles':
    'Extra revenue is the number of orders with the first product alone × a tenth of the share that buys both unasked × the mean price of a unit of the second. How many an offer wins over is not in your data: the range assumes a twentieth to a fifth, with the range of the share. It covers the same length of time as the orders shown.',
  'market.page.next': 'Bought next',
  'market.question.next':
    'What the next order contains, and what customers bring after their first.',
  'market.next.title': 'What is bought next?',
  'market.next.nobody':
    'No order is by a named customer who came back, so there is no telling what follows an order.',
  'market.next.hint':
    'From an order to the same customer’s next one: {steps:number} such steps by {customers:plural(one customer who came back|{} customers who came back)}.',
  'market.next.by': 'By',
  'market.next.nothing':
    'As far as these orders show, what is in an order says nothing about the next one.',
  'market.next.finding.next':
    'Of the customers who bought “{from}” and came back, {share:percent} bought “{to}” in their next order, {times:number} times as many as by chance.',
  'market.next.finding.again':
    'Most often bought again: “{from}”. {share:percent} of its buyers who came back bought it in their next order too, {times:number} times as many as by chance.',
  'market.next.flow': '{from} → {to}: {customers:plural(one customer|{} customers)}',
  'market.next.picture': 'From an order to the next',
  'market.next.pictureHint':
    'Number of customers who went this way, the strongest beyond chance. Buying the same again is in the table.',
  'market.next.table': 'Bought next',
  'market.next.tableHint':
    'After an order with the first product, a reminder could show the second. Only what goes beyond chance is shown.',
  'market.next.all': 'Also show the {flows:number} that may be chance',
  'market.next.column.from': 'After',
  'market.next.column.to': 'Next order contains',
  'market.next.column.customers': 'Customers',
  'market.next.column.of': 'Came back',
  'market.next.column.share': 'How often',
  'market.next.counting':
    'Bought next: a customer counts once per pair, however often it happens. Chance is what next orders of the same month and size contain anyway; the Poisson test must rule it out, with at most 1 in 100 of the pairs shown expected to be false (Benjamini and Hochberg, over all pairs of the 200 names bought most). Taste counts: people who like tea buy tea again. Guests have no next order.',
  'market.first.title': 'What do customers bring later, depending on their first order?',
  'market.first.hint':
    'Sales in the {days:number} days after the first order, of {customers:plural(one customer|{} customers)} known that long, compared with others whose first order was in the same month and of the same size.',
  'market.first.warning':
    'Customers who start with one product may differ in other ways too: a trade buyer chooses differently from someone looking for a gift. Try it on some new customers before you change the shop.',
  'market.first.days': 'Days after the first order',
  'market.first.daysOption': '{days:number} days',
  'market.first.nothing':
    'As far as these customers show, the first order says nothing about later sales.',
  'market.first.finding.more':
    'Customers who started with “{name}” brought {later:money} each in the {days:number} days after; others brought {others:money}.',
  'market.first.finding.less':
    'Customers who started with “{name}” brought less: {later:money} each in the {days:number} days after; others brought {others:money}.',
  'market.first.finding.more.pieces':
    'Customers who started with “{name}” bought {later:number} units each in the {days:number} days after; others bought {others:number}.',
  'market.first.finding.less.pieces':
    'Customers who started with “{name}” bought less: {later:number} units each in the {days:number} days after; others bought {others:number}.',
  'market.first.table': 'First order and later sales',
  'market.first.tableHint':
    'Per customer, without the first order. Only what goes beyond chance is shown.',
  'market.first.all': 'Also show the {rows:number} that may be chance',
  'market.first.empty': 'In {days:number} days: nothing beyond chance.',
  'market.first.column.name': 'First order contained',
  'market.first.column.customers': 'Customers',
  'market.first.column.later': 'Later sales each',
  'market.first.column.range': 'Range',
  'market.first.column.others': 'Others',
  'market.first.column.difference': 'Difference',
  'market.first.column.again': 'Bought again',
  'market.first.counting':
    'Later sales: for customers whose first order lies at least 90 or 365 days back, the sales from the next day on, returns not taken off. The first order is the first in your data. Others are all customers whose first order was in the same month and contained about as many names (1, 2, 3–4, 5–8 …) but not this one. The range is a bootstrap over customers. A row is shown when later sales differ in rank from those of the others (van Elteren’s test, at most 1 in 100 of the rows shown expected to be false by Benjamini and Hochberg, over the 200 names bought most and both time spans) and the range excludes what the others bring. At least 20 customers per row; guests have no later sales.',
  'market.page.products': 'Products',
  'market.question.products':
    'What the shop lives on, how steadily it sells, and where it is heading.',
  'market.products.title': 'What sells?',
  'market.products.finding.rising':
    'Growing faster than the rest of the shop: {names}. {count:plural(It|Together they)} brought {amount:moneyAbout}.',
  'market.products.finding.fading':
    'Losing ground to the rest of the shop: {names}. {count:plural(It|Together they)} brought {amount:moneyAbout}.',
  'market.products.finding.silent':
    'Not sold for longer than chance explains: {names}. {count:plural(It|Together they)} brought {amount:moneyAbout} before.',
  'market.products.finding.new':
    'Sold for the first time in the last 8 weeks: {names}. {count:plural(It|Together they)} brought {amount:moneyAbout}.',
  'market.products.finding.rising.pieces':
    'Growing faster than the rest of the shop: {names}. {count:plural(It|Together they)} sold {amount:number} units.',
  'market.products.finding.fading.pieces':
    'Losing ground to the rest of the shop: {names}. {count:plural(It|Together they)} sold {amount:number} units.',
  'market.products.finding.silent.pieces':
    'Not sold for longer than chance explains: {names}. {count:plural(It|Together they)} sold {amount:number} units before.',
  'market.products.finding.new.pieces':
    'Sold for the first time in the last 8 weeks: {names}. {count:plural(It|Together they)} sold {amount:number} units.',
  'market.products.finding.concentrated':
    '{share:percent} of the {things}, {rows:number} of them, bring 80% of sales.',
  'market.products.finding.season':
    '{count:plural(It|Some of these)} may only be in or out of season; with less than two years of data that is unclear.',
  'market.products.quoted': '“{name}”',
  'market.products.others': '{count:plural(one more|{} more)}',
  'market.products.nothing':
    'As far as these orders show, nothing rises, fades or has gone silent by more than chance.',
  'market.products.leftOut': 'Left out: {amount} of postage, fees and lines without a product.',
  'market.products.things.product': 'products',
  'market.products.things.category': 'categories',
  'market.products.things.country': 'countries',
  'market.products.things.channel': 'channels',
  'market.products.count.product': 'Products',
  'market.products.count.category': 'Categories',
  'market.products.count.country': 'Countries',
  'market.products.count.channel': 'Channels',
  'market.products.what.revenue': 'net revenue',
  'market.products.what.pieces': 'units',
  'market.products.top10': 'Top ten, of revenue',
  'market.products.gini': 'Gini',
  'market.products.giniHint':
    'How unevenly sales are spread: 0 if all sell the same, 1 if one sells everything.',
  'market.products.pareto': '80% of {what} comes from {rows:number} of {all:number} {things}',
  'market.products.paretoHint': 'Share of {what} that the best {things} bring together.',
  'market.products.curve': 'Yours',
  'market.products.alike': 'All equal',
  'market.products.grid': 'What matters, and how steadily it sells',
  'market.products.gridHint':
    'A brings the first 80% of net revenue, B the next 15%, C the rest. X sells steadily from week to week (coefficient of variation of units up to 0.5), Y less so (up to 1), Z irregularly. Choose a cell to list it.',
  'market.products.cell': '{count:number} · {share} of revenue',
  'market.products.unclassed':
    '{count:plural(One has|{} have)} no letter X, Y or Z: first sold less than 8 weeks ago, or without dates.',
  'market.products.policy.AX': 'Never run out; reorder at fixed intervals.',
  'market.products.policy.AY': 'Keep some in reserve; order ahead of its season.',
  'market.products.policy.AZ': 'See who buys it; order to demand, in small lots.',
  'market.products.policy.BX': 'Automate its reorders.',
  'market.products.policy.BY': 'Check it once a month; keep a small reserve.',
  'market.products.policy.BZ': 'Reorder when it runs low, not before.',
  'market.products.policy.CX': 'Order rarely, many at a time.',
  'market.products.policy.CY': 'Keep few; offer it with what sells.',
  'market.products.policy.CZ': 'Order on request, or let it run out.',
  'market.products.show': 'Show',
  'market.products.all': 'Everything',
  'market.products.option': '{label} ({count:number})',
  'market.products.table': 'Products',
  'market.products.table.category': 'Categories',
  'market.products.table.country': 'Countries',
  'market.products.table.channel': 'Channels',
  'market.products.tableHint': 'Highest revenue first. Choose one to see everything about it.',
  'market.products.onlyBack':
    '{count:plural(One of the rows was|{} of the rows were)} only returned, not sold, in these days and {count:plural(is|are)} not counted among the {things} above.',
  'market.products.tableHint.others': 'Highest revenue first. Choose one to look at what it sells.',
  'market.products.course.new': 'New',
  'market.products.course.rising': 'Rising',
  'market.products.course.fading': 'Fading',
  'market.products.course.silent': 'Silent',
  'market.products.growth.title': 'Which {things} are large, and which grow',
  'market.products.growth.hint':
    'The {count:number} {things} with the highest revenue that have sold for long enough: their share of revenue, and how their share of order lines grew from the older half of the weeks to the newer. Areas are units.',
  'market.products.growth.hint.enough':
    'The {count:number} {things} that have sold for long enough: their share of revenue, and how their share of order lines grew from the older half of the weeks to the newer. Areas are units.',
  'market.products.growth.hint.all':
    'All {count:number} {things}: their share of revenue, and how their share of order lines grew from the older half of the weeks to the newer. Areas are units.',
  'market.products.growth.rising': 'Rising, beyond chance',
  'market.products.growth.fading': 'Fading, beyond chance',
  'market.products.growth.other': 'May be chance',
  'market.products.growth.say':
    '{name}: {share} of revenue, {growth} against the shop, {pieces:number} units',
  'market.products.column.name': 'Name',
  'market.products.column.category': 'Category',
  'market.products.column.abc': 'ABC',
  'market.products.column.xyz': 'XYZ',
  'market.products.column.course': 'Direction',
  'market.products.column.growth': 'Growth against the shop',
  'market.products.column.share': 'Share of revenue',
  'market.products.column.net': 'After returns',
  'market.products.column.margin': 'Margin',
  'market.products.column.variation': 'Variation',
  'market.products.column.silent': 'Days since a sale',
  'market.products.column.upTo': 'Cumulative',
  'market.products.counting.sums':
    'Net revenue is sales less returns; units are those sold. Margin takes off the cost in your product file for the units that were not returned. Postage, fees and lines without a product are left out.',
  'market.products.counting.classes':
    'Classes A, B and C follow cumulative net revenue, the best first: up to 80%, up to 95%, the rest. Whatever crosses a limit belongs to the upper class. X, Y and Z follow the standard deviation of units per week divided by their mean, in weeks counted back from the newest day, since the first sale; fewer than 8 weeks get no letter.',
  'market.products.counting.courses':
    'Rising and fading are tested on the weekly share of the shop’s order lines, so that a season of the whole shop is not attributed to the product: with more than two years, each week against the same week a year before; with less, by the Mann–Kendall test in the newest 52 weeks, where a season of the product’s own can still look like a trend. The newer half must be at least a quarter above the older half, or a fifth below. New means a first sale in the last 8 weeks. Silent means no sale for 8 weeks or more, which its own rate of sales explains in fewer than 1 of 100 cases; what was just as silent at this time a year before and sold again is out of season, not silent. Of everything named, at most 1 in 100 should be chance (Benjamini and Hochberg).',
  'market.trend.finding.beforeMore':
    'In the week before {holiday} you sell {effect:percent} more than in the weeks around it.',
  'market.trend.finding.beforeTimes':
    'In the week before {holiday} you sell about {times:number} times as much as in the weeks around it.',
  'market.trend.finding.duringTimes':
    'During {holiday} you sell about {times:number} times as much as in the weeks around it.',
  'market.trend.finding.beforeLess':
    'In the week before {holiday} you sell {effect:percent} less than in the weeks around it.',
  'market.trend.finding.duringMore':
    'During {holiday} you sell {effect:percent} more than in the weeks around it.',
  'market.trend.finding.duringLess':
    'During {holiday} you sell {effect:percent} less than in the weeks around it.',
  'market.trend.finding.openOnly':
    'Of the {days:number} days on which you usually sell, you were closed on {closed:number}; only open days are compared.',
  'market.trend.column.closed': 'Closed days',
  'market.trend.closedOf': '{closed:number} of {days:number}',
  'market.trend.holidays': 'Around holidays',
  'market.trend.holidaysHint':
    'The week before a holiday and its days, compared with the same weekdays of the four weeks before and after.',
  'market.trend.holidaysNone': 'No holiday makes sales rise or fall with it by more than chance.',
  'market.trend.holidaysAll': 'Also show the {rows:number} others',
  'market.trend.holiday.before': 'The week before',
  'market.trend.holiday.during': 'The holiday itself',
  'market.trend.holiday.told': 'Yes',
  'market.trend.holiday.chance': 'May be chance',
  'market.column.holiday': 'Holiday',
  'market.column.when': 'When',
  'market.column.effect': 'Difference',
  'market.column.times': 'Times seen',
  'market.column.told': 'Clear effect',
  'market.trend.counting.holidays':
    'Holidays: each is moved through the calendar by the same number of days in every year; a difference counts as a clear effect when few such moves outdo it (at most one in twenty of those named is expected to be chance) and it was seen at least twice. A rise must also end with the holiday: where the days after it sell nearly as much, it is the time of year. Chinese, Islamic and Indian holidays are calculated; where they depend on sighting the moon, they may be a day off. Where nine of ten surrounding days have sales, a day without a sale counts as closed and is left out.',
  'market.page.places': 'When and where',
  'market.question.places':
    'Where your customers are, when they buy, how much at once and at what price.',
  'market.places.title': 'When and where do they buy?',
  'market.places.finding.abroad':
    '{share:percent} of revenue comes from outside {home}, from {countries:plural(one country|{} countries)}.',
  'market.places.finding.oneCountry': 'All revenue comes from {home}.',
  'market.places.finding.month':
    '{month} is your strongest month: it brought about {times} times as much as a usual one, each of the {years:number} times it is in your data.',
  'market.places.finding.hoursDaily':
    'The busiest time of day is between {from}:00 and {to}:00: {share:percent} of the orders in three hours.',
  'market.places.finding.hours':
    '{weekday} between {from}:00 and {to}:00 is the busiest time: {share:percent} of the week’s orders in three hours.',
  'market.places.finding.closed': 'There are no orders on a {weekday}: you seem to be closed then.',
  'market.places.finding.closedTwo':
    'There are no orders on a {weekday} or a {other}: you seem to be closed then.',
  'market.places.finding.single': '{share:percent} of orders contain a single product.',
  'market.places.map': 'Revenue by country',
  'market.places.mapHint':
    'Each shade is about two and a half times the one before. Click a country to look at it alone.',
  'market.places.missing': 'Not on the map, because too small or not a country: {names}.',
  'market.places.orders': '{orders:plural(One order|{} orders)}',
  'market.places.countries': 'Countries',
  'market.places.countriesHint': 'Largest first. Click one to look at it alone.',
  'market.places.noCountries': 'Your files name no countries.',
  'market.places.hours': 'Orders by hour of the week',
  'market.places.months': 'Months across the years',
  'market.places.baskets': 'How much is in an order',
  'market.places.basketsHint': 'Orders by the number of different products in them.',
  'market.places.prices': 'What people pay per unit',
  'market.places.pricesHint': 'Units by price.',
  'market.places.products': '{count:plural(1 product|{} products)}',
  'market.places.sizes': '{from:number} – {to:number}',
  'market.places.range': '{from} – {to}',
  'market.places.andMore': '{from} and more',
  'market.places.above': 'Above {from}',
  'market.places.counting.countries':
    'Countries are counted as your files name them; on the map, names and codes of one country are combined. Revenue is net: sales less returns. Orders and customers are counted once per country.',
  'market.places.counting.when':
    'Hours: orders by the time of their first line, on the shop’s clock; three hours are called busiest if they hold at least half as many orders again as usual ones, beyond chance; days with more than five times the usual orders, such as a big sale, are left out of that. Baskets: different products in an order, without postage and fees. Prices: what a unit cost after its discount.',
  'market.column.country': 'Country',
  'market.column.net': 'Net revenue',
  'market.column.gross': 'Revenue',
  'market.column.share': 'Share',
  'market.column.orders': 'Orders',
  'market.column.customers': 'Customers',
  'market.column.averageOrder': 'Average order',
  'market.column.weekday': 'Weekday',
  'market.column.hour': 'Hour',
  'market.column.period': 'Month',
  'market.column.units': 'Units',
  'market.column.from': 'From',
  'market.column.upTo': 'To',
  'market.card.lead':
    '{code}: {units:plural(one unit|{} units)} in {orders:plural(one order|{} orders)} by {customers:plural(one known customer|{} known customers)}, from {from:day} to {to:day}.',
  'market.card.repeat': '{share:percent} of them bought it again.',
  'market.card.repeatAll': 'All of them bought it again.',
  'market.card.margin': 'Margin',
  'market.card.stock': 'In stock',
  'market.card.returns': 'Returned',
  'market.card.returned': 'Returned',
  'market.card.price': 'Price per unit',
  'market.card.alone': 'Look at it alone',
  'market.card.forecast': 'What will it sell?',
  'market.card.months': 'Units sold by month',
  'market.card.prices': 'What a unit cost',
  'market.card.partners': 'In the same orders, beyond chance',
  'market.card.share': 'Of its orders',
  'market.card.lift': 'Times chance',
  'market.card.buyers': 'Who buys most of it',
  'market.card.customer': 'Customer',
  'market.card.last': 'Last order',
  'market.page.prices': 'Prices',
  'market.question.prices': 'How prices affect sales, and what lower prices brought.',
  'market.prices.title': 'How do prices affect sales?',
  'market.prices.finding.risen':
    '{products:number} of your {of:number} products became more expensive at once, in the week of {day:date}: by about {change:percent}.',
  'market.prices.finding.risenAll':
    'All {of:number} products became more expensive at once, in the week of {day:date}: by about {change:percent}.',
  'market.prices.finding.fallenAll':
    'All {of:number} products became cheaper at once, in the week of {day:date}: by about {change:percent}.',
  'market.prices.finding.fallen':
    '{products:number} of your {of:number} products became cheaper at once, in the week of {day:date}: by about {change:percent}.',
  'market.prices.finding.earlier':
    'Before that, prices moved all at once {times:plural(one more time|{} more times)}: {weeks}.',
  'market.prices.finding.earlierMost':
    'Before that, prices moved all at once {times:number} more times, most recently {weeks}.',
  'market.prices.earlier.risen': 'by about {change:percent} up in the week of {day:date}',
  'market.prices.earlier.fallen': 'by about {change:percent} down in the week of {day:date}',
  'market.prices.finding.sale':
    '{products:number} of the {of:number} products sold in the week of {day:date} were cheaper at once, by about {change:percent}: the shop sold {lift:percent} more units than in the weeks around it.',
  'market.prices.finding.saleUnclear':
    '{products:number} of the {of:number} products sold in the week of {day:date} were cheaper at once, by about {change:percent}. The shop did not clearly sell more units than in the weeks around it.',
  'market.prices.finding.sales':
    'Most products were cheaper at once {times:number} times, by about {change:percent}, most recently in the week of {day:date}: the shop then sold {lift:percent} more units than in the weeks around.',
  'market.prices.finding.salesUnclear':
    'Most products were cheaper at once {times:number} times, by about {change:percent}, most recently in the week of {day:date}. The shop did not clearly sell more units than in the weeks around.',
  'market.prices.finding.elastic':
    '“{name}”: a 1% lower price brings about {elasticity}% more units ({low}% to {high}%). A lower price brings more revenue.',
  'market.prices.finding.elasticAtCost':
    '“{name}”: a 1% lower price brings about {elasticity}% more units ({low}% to {high}%). A lower price brings more revenue but, given what a unit costs you, less margin.',
  'market.prices.finding.inelastic':
    '“{name}”: a 1% higher price loses about {elasticity}% of its units ({low}% to {high}%). A higher price brings more revenue.',
  'market.prices.finding.reacts':
    '“{name}” sells more at a lower price: about {elasticity}% more units for 1% off ({low}% to {high}%).',
  'market.prices.finding.promotion':
    'Lower prices of “{name}” brought {extra:number} extra units compared with the weeks around ({low:number} to {high:number}); then {pulled:number} were missing in the weeks after.',
  'market.prices.finding.promotionAlone':
    'Lower prices of “{name}” brought {extra:number} extra units compared with the weeks around ({low:number} to {high:number}), and none were missing afterwards.',
  'market.prices.still':
    'Your prices hardly moved, so there is no telling what another price would do. Change a few, at different times, and it will show here.',
  'market.prices.nothing':
    'Nothing more than chance here: no product clearly reacts to its price, and no promotion clearly sold more.',
  'market.prices.figure.told': 'Products that react to price',
  'market.prices.figure.unitsBelow': 'Units below usual price',
  'market.prices.figure.ordersBelow': 'Orders with such units',
  'market.prices.figure.belowHint':
    'Bought for at least 5% less than the usual price of the eight weeks before and after.',
  'market.prices.whatIf': 'What if its price changed?',
  'market.prices.whatIfHint':
    'An average week at another price, if everything else stays the same. Beyond prices you have tried (outside {low} to {high}) it is a guess.',
  'market.prices.whatIf.product': 'Product',
  'market.prices.whatIf.change': 'Change of price',
  'market.prices.whatIf.value': '{change}: {price} per unit',
  'market.prices.whatIf.range': '{low} to {high}',
  'market.prices.whatIf.revenue': 'Revenue a week',
  'market.prices.whatIf.units': 'Units a week',
  'market.prices.whatIf.margin': 'Margin a week',
  'market.prices.whatIf.now': 'Now: {value}',
  'market.prices.whatIf.unclear':
    'How this product reacts to its price is unclear: it may be chance, and the wide ranges show it.',
  'market.prices.table': 'Elasticities',
  'market.prices.tableHint':
    'Change in units, in per cent, for a 1% higher price; clear effects first. Products with few sales lean on their category.',
  'market.prices.verdict.told': 'Clear effect',
  'market.prices.verdict.unclear': 'May be chance',
  'market.prices.verdict.mixed': 'Unclear: the price depends on who buys, or how much',
  'market.prices.verdict.together': 'Unclear: all prices moved at once',
  'market.prices.verdict.fixed': 'Unclear: the price hardly moved',
  'market.prices.verdict.few': 'Unclear: too few weeks',
  'market.prices.column.product': 'Product',
  'market.prices.column.name': 'Name',
  'market.prices.column.category': 'Category',
  'market.prices.column.elasticity': 'Elasticity',
  'market.prices.column.low90': 'At least',
  'market.prices.column.high90': 'At most',
  'market.prices.column.verdict': 'Verdict',
  'market.prices.column.own': 'From its own weeks alone',
  'market.prices.column.price': 'Price',
  'market.prices.column.lowest': 'Lowest',
  'market.prices.column.highest': 'Highest',
  'market.prices.column.weekly': 'Units a week',
  'market.prices.column.weeks': 'Weeks',
  'market.prices.column.below': 'Bought below usual',
  'market.prices.column.times': 'Times',
  'market.prices.column.discount': 'Price change',
  'market.prices.column.units': 'Units',
  'market.prices.column.extra': 'Extra units',
  'market.prices.column.extraLow': 'Extra, at least',
  'market.prices.column.extraHigh': 'Extra, at most',
  'market.prices.column.lift': 'Lift',
  'market.prices.column.pulled': 'Missing after',
  'market.prices.column.cannibalised': 'Missing in its category',
  'market.prices.column.told': 'Clear effect',
  'market.prices.column.customer': 'Customer',
  'market.prices.column.orders': 'Orders',
  'market.prices.column.ordersBelow': 'Below usual price',
  'market.prices.column.share': 'Share',
  'market.prices.elasticitiesNone':
    'For no product is it clear how many more or fewer units another price would sell.',
  'market.prices.promotions': 'Promotions',
  'market.prices.promotionsHint':
    'Weeks with a price clearly below the usual one, or with coupons, compared with the weeks around them. The most certain come first, effects that may be chance last.',
  'market.prices.noPromotions':
    'No product was clearly cheaper for all customers for up to six weeks.',
  'market.prices.customers': 'Customers who wait for lower prices',
  'market.prices.promotionsNone':
    '{rows:plural(One product was|{} products were)} cheaper for some weeks. For no single one are the extra sales more than chance may explain.',
  'market.prices.customersHint':
    'Customers with at least three orders who bought below the usual price more often than chance explains; those with the most such orders come first.',
  'market.prices.noCustomers':
    'No customer with three or more orders bought below usual prices more often than chance explains.',
  'market.prices.counting.elasticity':
    'Elasticities come from the units of each week between a product’s first sale and its last: quasi-Poisson regression on the logarithm of the mean price paid, the logarithm of what the rest of the shop sold that week (so that season and general promotions are not attributed to the product), and a trend. Weeks without a sale count as zero, at the price of the nearest week with one. Lines of more than ten times the usual number of units are left out as wholesale. Where neighbouring weeks are alike, the range is widened.',
  'market.prices.counting.pooling':
    'Each estimate leans on the other products of its category (empirical Bayes; of the whole shop where the category has no more than three): the less its own weeks show, the more. Products of a category are assumed to differ by at least 0.5. Ranges are 90% ranges.',
  'market.prices.counting.verdict':
    'The effect is unclear where a product sold in fewer than 10 weeks or over fewer than 20, where its price moved by less than 2%, and where buyers in the same week pay such different prices that less than 70% of the movement of the weekly price is due to the week, or more than 25% of it to who bought or how much. Clear effect: at most 1 in 100 of those named should be chance (Benjamini and Hochberg), from its own weeks alone.',
  'market.prices.counting.promotions':
    'A price is clearly lower at 5% below the usual one (the median of eight weeks before and after), or where a third of the lines have a coupon, for up to six weeks; anything longer is a new price. Expected units are the mean of up to six weeks before and after at the usual price, counting weeks with a sale only and leaving out the three weeks after. Missing after compares these three weeks with all weeks around; missing in its category does the same for the other products at their usual price. Both may be chance. A customer who always pays the same lower price while others pay the usual one (a subscription, a trade price) is not waiting for a lower one; where a quarter of the sales are such, weeks at a lower price are no promotion. Weeks in which at least five products, and half of those sold, were cheaper are measured for the whole shop in the same way.',
  'market.competitors.finding.position':
    'Compared with the competitor’s list, you are more expensive on {dearer:number} of {compared:number} products, and cheaper on {cheaper:number}.',
  'market.competitors.title': 'Competitor’s prices',
  'market.competitors.failed': 'The list could not be compared. Open the page again.',
  'market.competitors.comparing': 'Comparing names…',
  'market.competitors.noList':
    'Choose a competitor’s price list, with a column of names and one of prices, and it is matched with your products here. It is kept apart from your own products.',
  'market.competitors.choose': 'Choose a price list',
  'market.competitors.another': 'Choose another price list',
  'market.competitors.list': 'Price list',
  'market.competitors.names': 'Their names',
  'market.competitors.prices': 'Their prices',
  'market.competitors.counted':
    '{matches:number} likely matches between {own:number} of your products and {theirs:number} of theirs; {sure:number} are sure. The others count once you accept them.',
  'market.competitors.review': 'Review matches',
  'market.competitors.keys':
    'Click here or tab to it, then: y for the same product, n for not the same, j or ↓ for next, k or ↑ for back.',
  'market.competitors.place': '{at:number} of {count:number}',
  'market.competitors.same': 'Same product (y)',
  'market.competitors.different': 'Not the same (n)',
  'market.competitors.previous': 'Back (k)',
  'market.competitors.next': 'Next (j)',
  'market.competitors.noPrice': 'No price',
  'market.competitors.noCategory': 'No category',
  'market.competitors.status.accepted': 'Accepted',
  'market.competitors.status.rejected': 'Rejected',
  'market.competitors.status.sure': 'Sure',
  'market.competitors.status.open': 'To review',
  'market.competitors.column.own': 'Your product',
  'market.competitors.column.price': 'Your price',
  'market.competitors.column.theirs': 'Their name',
  'market.competitors.column.theirPrice': 'Their price',
  'market.competitors.column.difference': 'You against them',
  'market.competitors.column.score': 'Score',
  'market.competitors.column.status': 'Status',
  'market.competitors.column.code': 'Your code',
  'market.competitors.column.category': 'Category',
  'market.competitors.column.compared': 'Compared',
  'market.competitors.column.dearer': 'You cost more',
  'market.competitors.column.cheaper': 'You cost less',
  'market.competitors.column.middle': 'Median difference',
  'market.competitors.positions': 'Price position',
  'market.competitors.positionsHint':
    'Sure and accepted matches with two prices; prices within 0.5% count as equal.',
  'market.competitors.table': 'Matches',
  'market.competitors.tableHint':
    'One of theirs for each of yours. What you accept or reject is saved with the shop.',
  'market.competitors.noMatches': 'No product on the list is likely to be one of yours.',
  'market.competitors.counting':
    'Names are compared without their model numbers and sizes by the words they share, rare ones weighing more (tf-idf cosine). An equal model number, first word and sizes raise the score; different ones, a single word in common and prices three times apart or more lower it. From the best score down each product is taken once, none below 0.5. A match is sure from 0.75 on with an equal model number and no other size (or, without model numbers, one name saying all of the other), and no rival near. The score is no probability; its weights are set by hand. On two public lists of electronics whose 636 equal products are known (Abt and Buy), 94% of these are found and 99% of what is matched is right; where model numbers are taken out of the names, 47% and 63%. Your price is that of your product file, else the middle of the 20 newest sales. Both lists are taken to be in one currency.',
  'market.page.advertising': 'Advertising',
  'market.question.advertising':
    'What your advertising cost, what it brings, and where the money would do more.',
  'market.advertising.title': 'What does advertising bring?',
  'market.advertising.finding.brings':
    '“{channel}” brings about {perSpent} for each 1 spent (90% range {low} to {high}).',
  'market.advertising.finding.nothing':
    'In {weeks:number} weeks no channel shows an effect beyond chance.',
  'market.advertising.finding.better':
    'Taking spend into account improves the forecast of the newest {weeks:number} weeks: off by {with} a week instead of {without}.',
  'market.advertising.finding.no_better':
    'Careful: taking spend into account does not improve the forecast of the newest {weeks:number} weeks: off by {with} a week instead of {without}.',
  'market.advertising.finding.split':
    'For the same money, moving some from “{from}” to “{channel}” would bring about {gain} more a week ({sure:percent} sure).',
  'market.advertising.unnamed': 'No name',
  'market.advertising.files': 'Spend files and orders',
  'market.advertising.source': 'Data from',
  'market.advertising.outcome': 'What advertising should increase',
  'market.advertising.columns': 'Columns: {count:plural(one channel|{} channels)}',
  'market.advertising.use.spend': 'Spend on a channel',
  'market.advertising.use.beside': 'Other influence',
  'market.advertising.use.none': 'Not used',
  'market.advertising.refusal.no_dates':
    'These files have no days in common with your sales, so there is no telling what advertising brings.',
  'market.advertising.refusal.no_spend_in_weeks':
    'There is no spend in the weeks that have sales, so there is no telling what advertising brings.',
  'market.advertising.refusal.too_few_weeks':
    'It is too early to say what advertising brings: there are {weeks:number} whole weeks, and this many channels need {needed:number}.',
  'market.advertising.refusal.never_varied':
    'Spend on {channels} was the same every week, so there is no telling what it brings. Spend more in some weeks and less in others, and come back.',
  'market.advertising.spent': 'Spend by channel',
  'market.advertising.table': 'Advertising by channel',
  'market.advertising.tableHint':
    'Orders are those whose channel or coupon has the name of the advertising channel; orders alone cannot show what the other channels brought. The total is compared with all orders of these days.',
  'market.advertising.together': 'Total',
  'market.advertising.months': 'Advertising by month',
  'market.advertising.monthsHint': 'Newest month first.',
  'market.advertising.curves': 'What more spending would bring',
  'market.advertising.curvesHint':
    'Per week, from nothing to double what was spent in the newest year, with 90% ranges.',
  'market.advertising.responses': 'What each channel brings',
  'market.advertising.onlyChance':
    'How much the channels bring cannot be told apart from chance, so no curve is drawn.',
  'market.advertising.responsesHint':
    'Over {weeks:number} weeks ({gaps:number} without a row); 90% ranges.',
  'market.advertising.budget': 'Budget',
  'market.advertising.budgetHint':
    'Per week. No channel goes below half or above double what it has today.',
  'market.advertising.total': 'Total per week',
  'market.advertising.brings': 'Brings per week',
  'market.advertising.gain': 'More than with today’s split',
  'market.advertising.gainRange':
    'How much more than with today’s split: with 90% certainty between {low} and {high} a week.',
  'market.advertising.keep':
    'It might just as well bring less: this alone is no reason to move money.',
  'market.advertising.sure': 'Chance that it is more',
  'market.advertising.column.channel': 'Channel',
  'market.advertising.column.month': 'Month',
  'market.advertising.column.spend': 'Spend',
  'market.advertising.column.impressions': 'Impressions',
  'market.advertising.column.clicks': 'Clicks',
  'market.advertising.column.cpc': 'Cost per click',
  'market.advertising.column.perOrder': 'Cost per order',
  'market.advertising.column.perNew': 'Cost per new customer',
  'market.advertising.column.revenue': 'Net revenue',
  'market.advertising.column.payback': 'Payback (revenue per 1 spent)',
  'market.advertising.column.weekly': 'Spend per week',
  'market.advertising.column.brought': 'Brings',
  'market.advertising.column.perSpent': 'Brings per 1 spent',
  'market.advertising.column.low': 'Low',
  'market.advertising.column.high': 'High',
  'market.advertising.column.carryover': 'Carries over a week',
  'market.advertising.column.half': 'Half its maximum at, a week',
  'market.advertising.column.today': 'Today',
  'market.advertising.column.proposed': 'Proposed',
  'market.advertising.column.change': 'Change',
  'market.advertising.counting.figures':
    'Spend, impressions and clicks are those of your spend files, assumed to be in the shop’s currency. Orders, new customers (first purchase in the shop) and net revenue are counted from the first to the last day with spend. Today’s spend is the mean week of the newest 52.',
  'market.advertising.counting.curves':
    'Weekly sums are explained by level, trend, yearly waves, the other influences, and each channel’s spend after geometric adstock and Hill saturation, with weights that cannot be negative (ridge). Carry-over, saturation and ridge are chosen on held-out weeks with rolling origins. At least 52 weeks and 10 per parameter are needed.',
  'market.advertising.counting.ranges':
    'Ranges come from 200 refits, choices included, to outcomes in which the remainder is moved in blocks of 4 weeks. A channel has a clear effect when it explains more than any channel does in 99 of 100 made-up outcomes without advertising. An effect is what happens along with spend: spending more when sales are high anyway looks like an effect.',
  'market.advertising.counting.budget':
    'Each total is split in steps of 1/400 of today’s, the best by the curves; every channel keeps its weekly pattern. The chance is the share of refits in which the split brings more than the same total with today’s shares.'
} as const;
