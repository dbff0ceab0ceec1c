/** Words of the market room. */
export const marketEn = {
  'market.page.change': 'What changed',
  'market.question.change': 'Two periods side by side: what made the difference, and where.',
  'market.change.title': 'What changed, and why?',
  'market.change.lead': 'Two periods side by side, and what made the difference.',
  'market.change.span': 'Period',
  'market.change.span.days28': 'Last 28 days',
  'market.change.span.month': 'Month so far',
  'market.change.span.year': 'Year so far',
  'market.change.span.own': 'Own dates',
  'market.change.days': '{from:date} – {to:date}, beside {beforeFrom:date} – {beforeTo:date}',
  'market.change.daysAlone':
    '{from:date} – {to:date}. Your data hold nothing before it to compare with.',
  'market.change.noDates': 'Your orders have no dates, so nothing can be compared.',
  'market.change.ownHint': 'The dates are those chosen above; without any, everything.',
  'market.finding.up':
    'Revenue rose by {change:percent}: {amount:moneyAbout} more than in the days before.',
  'market.finding.down':
    'Revenue fell by {change:percent}: {amount:moneyAbout} less than in the days before.',
  'market.finding.usual':
    'Nothing that could be told from chance: the difference in revenue is {amount:moneyAbout}, as buyers come and go.',
  'market.finding.order_more':
    'One order of {order:moneyAbout} makes the difference: without it you took {rest:moneyAbout} less than in the days before, not {amount:moneyAbout} more.',
  'market.finding.order_less':
    'One order of {order:moneyAbout} in the days before makes the difference: without it you took {rest:moneyAbout} more than then, not {amount:moneyAbout} less.',
  'market.finding.order_mostly_more':
    'Mostly it is one order of {order:moneyAbout}: without it you took {rest:moneyAbout} more than in the days before, not {amount:moneyAbout} more.',
  'market.finding.order_mostly_less':
    'Mostly it is one order of {order:moneyAbout} in the days before: without it you took {rest:moneyAbout} less than then, not {amount:moneyAbout} less.',
  'market.finding.only_orders':
    'Revenue alone does not show it: its difference of {amount:moneyAbout} is no more than a few very large orders make by chance.',
  'market.finding.orders_up':
    'The number of orders rose by {change:percent}, from {before:number} to {now:number}.',
  'market.finding.orders_down':
    'The number of orders fell by {change:percent}, from {before:number} to {now:number}.',
  'market.finding.factor.customers':
    'Mostly it is how many bought: {now:number} known customers instead of {before:number}.',
  'market.finding.factor.frequency':
    'Mostly it is how often they bought: {now:number} orders a customer instead of {before:number}.',
  'market.finding.factor.items':
    'Mostly it is how much they took: {now:number} pieces an order instead of {before:number}.',
  'market.finding.factor.price':
    'Mostly it is the price of what they chose: {now:money} a piece instead of {before:money}.',
  'market.finding.factor.unknown':
    'Mostly it is orders that name no customer: {now:moneyAbout} instead of {before:moneyAbout}.',
  'market.finding.factor.returns':
    'Mostly it is what came back: {now:moneyAbout} instead of {before:moneyAbout}.',
  'market.finding.part.up': '“{label}” brought {amount:moneyAbout} more.',
  'market.finding.part.down': '“{label}” brought {amount:moneyAbout} less.',
  'market.finding.part.customers.new.up': 'New customers brought {amount:moneyAbout} more.',
  'market.finding.part.customers.new.down': 'New customers brought {amount:moneyAbout} less.',
  'market.finding.part.customers.returning.up':
    'Customers who had bought before brought {amount:moneyAbout} more.',
  'market.finding.part.customers.returning.down':
    'Customers who had bought before brought {amount:moneyAbout} less.',
  'market.finding.simpson':
    'Careful with the average order: it went from {before:money} to {now:money}, yet the other way in every part by {kind}. The parts’ shares did that.',
  'market.finding.mix':
    'The average order went from {before:money} to {now:money} only because the shares by {kind} moved; with the shares of before it would be {same:money}.',
  'market.kind.category': 'category',
  'market.kind.product': 'product',
  'market.kind.country': 'country',
  'market.kind.channel': 'channel',
  'market.kind.customers': 'new and returning customers',
  'market.figure.net': 'Net revenue',
  'market.figure.pieces': 'Pieces',
  'market.figure.orders': 'Orders',
  'market.figure.customers': 'Known customers',
  'market.figure.averageOrder': 'Average order',
  'market.figure.before': '{value} before',
  'market.change.bridge': 'From then to now',
  'market.change.bridgeHint':
    'What each factor adds or takes. They sum to the change, in cents: logarithmic mean (LMDI).',
  'market.change.before': 'Before',
  'market.change.now': 'Now',
  'market.factor.customers': 'Customers',
  'market.factor.frequency': 'Orders a customer',
  'market.factor.items': 'Pieces an order',
  'market.factor.price': 'Price a piece',
  'market.factor.unknown': 'Orders without a customer',
  'market.factor.returns': 'Returns',
  'market.change.parts': 'Where it changed',
  'market.change.partsHint':
    'What each part brought now less what it brought before. Choose one to look at it alone.',
  'market.change.by': 'Told apart by',
  'market.change.by.category': 'Category',
  'market.change.by.product': 'Product',
  'market.change.by.country': 'Country',
  'market.change.by.channel': 'Channel',
  'market.change.by.customers': 'New and returning',
  'market.change.rest': 'All others ({count:number})',
  'market.change.name.new': 'New customers',
  'market.change.name.returning': 'Returning customers',
  'market.change.name.unknown': 'Customer not known',
  'market.change.name.none': 'Not said',
  'market.change.name.notProducts': 'Postage, fees and adjustments',
  'market.change.table': 'What moved',
  'market.column.part': 'Part',
  'market.column.factor': 'Factor',
  'market.column.now': 'Now',
  'market.column.before': 'Before',
  'market.column.change': 'Change',
  'market.column.day': 'Day',
  'market.rolling.title': 'Revenue of the days up to each day',
  'market.rolling.over': 'Over',
  'market.rolling.days7': '7 days',
  'market.rolling.days28': '28 days',
  'market.rolling.days365': '365 days',
  'market.rolling.hint':
    'A rolling total shows a turn without the ups and downs of single days; it has moved by all that came and all that fell out.',
  'market.onlyChance': 'Show all the same ({rows:number})',
  'market.counting': 'How this is counted',
  'market.counting.factors':
    'Revenue of known customers is their number × orders each × pieces an order × price a piece. Each factor’s part of the change is the logarithmic mean of both revenues times the logarithm of its own change, so that the parts sum to the whole and their order does not matter. Orders that name no customer, and returns, are parts of their own.',
  'market.counting.chance':
    'A change is said to be one when the sum of all buyers’ own changes is larger than their spread would make it in 99 of 100 cases by chance. One wholesale order cannot pass this test.',
  'market.page.trend': 'Trend',
  'market.question.trend': 'Where it goes, with the season taken out, and which days are odd.',
  'market.trend.title': 'Where is it going?',
  'market.trend.measure': 'What is followed',
  'market.trend.measure.net': 'Net revenue',
  'market.trend.measure.orders': 'Orders',
  'market.trend.measure.units': 'Pieces',
  'market.trend.measure.averageOrder': 'Average order',
  'market.trend.measure.price': 'Price a piece',
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
    'The level changed in the week of {day:day}: about {after} a week since, {before} before. It may be the season, which data of less than two years cannot tell.',
  'market.trend.finding.changeAverage':
    'The level changed in the week of {day:day}: about {after} since, {before} before.',
  'market.trend.finding.changeAverageOrSeason':
    'The level changed in the week of {day:day}: about {after} since, {before} before. It may be the season, which data of less than two years cannot tell.',
  'market.trend.finding.weekday':
    '{weekday} is the strongest day: {effect:percent} above the usual one.',
  'market.trend.finding.month':
    '{month} is the strongest month: {effect:percent} above the usual one.',
  'market.trend.finding.closed':
    'From {from} to {to} nothing is ever sold: you seem to be closed then.',
  'market.trend.nothing':
    'Nothing here can be told from chance: no direction, no change of level, no strongest day or month.',
  'market.trend.picture': '{measure} and its trend',
  'market.trend.season.day': 'Season: what the weekday adds or takes',
  'market.trend.season.year': 'Season: what the time of year adds or takes',
  'market.trend.season.week': 'Season: what the week of the year adds or takes',
  'market.trend.season.month': 'Season: what the month adds or takes',
  'market.trend.rest': 'Rest: what is left over',
  'market.trend.mark.change': 'New level, week of {day}',
  'market.trend.mark.odd': 'Odd day: {day}',
  'market.trend.leftOut':
    'Left out, since their days may not all be in your data: {first} and {last}.',
  'market.trend.leftOutFirst': 'Left out, since its days may not all be in your data: {first}.',
  'market.trend.filled':
    '{count:plural(One period|{} periods)} without a sale: the average is put between its neighbours’.',
  'market.trend.short.day':
    'Fewer than 15 days have no season of weekdays: the trend is smoothed, or left out below eight days.',
  'market.trend.short.week':
    'The season of a year takes 105 weeks to be told: until then the trend is smoothed over about 13 weeks with the season in it, or left out below eight weeks.',
  'market.trend.short.month':
    'The season of a year takes 25 months to be told: until then the trend is smoothed over about 7 months with the season in it, or left out below eight months.',
  'market.trend.line': 'As a straight line',
  'market.trend.line.short': 'Too few periods for a straight line.',
  'market.trend.line.day': 'Each day adds {slope} ({range}).',
  'market.trend.line.week': 'Each week adds {slope} ({range}).',
  'market.trend.line.month': 'Each month adds {slope} ({range}).',
  'market.trend.line.year': 'Each year adds {slope} ({range}).',
  'market.trend.line.flat': 'It neither grows nor falls.',
  'market.trend.line.correlated':
    'What is left over is correlated from one period to the next, so the textbook range ({range}) is too narrow. Above stands the corrected one.',
  'market.trend.line.free':
    'What is left over shows no correlation from one period to the next, so the textbook range holds.',
  'market.trend.odd': 'Odd days',
  'market.trend.oddHint':
    'Days far from what their weekday and the weeks around them let one expect, the farthest first.',
  'market.trend.nothingSold': 'Nothing sold: closed?',
  'market.trend.noOdd': 'No day lies far from what was to be expected.',
  'market.trend.column.period': 'Period',
  'market.trend.column.trend': 'Trend',
  'market.trend.column.seasonal': 'Season',
  'market.trend.column.yearly': 'Time of year',
  'market.trend.column.remainder': 'Rest',
  'market.trend.column.expected': 'Expected',
  'market.trend.column.largest': 'Largest order',
  'market.trend.column.largestAmount': 'Its amount',
  'market.trend.parts': 'Parts of the trend',
  'market.trend.parts.season':
    'Value = trend + season + rest, by STL with a season of {season:number} periods.',
  'market.trend.parts.year':
    'Value = trend + weekday + time of year + rest. Of few years the time of year also holds part of their chance.',
  'market.trend.parts.smooth': 'Value = trend + rest; the past is too short for a season.',
  'market.trend.parts.none': 'The past is too short for parts.',
  'market.trend.counting.parts':
    'Parts come from STL (Cleveland and others, 1990) with the default settings of statsmodels: seasonal span 7, trend span the smallest odd number above 1.5 × season ÷ (1 − 1.5 ÷ 7), not robust. A season is 7 days, 52 weeks or 12 months. Days of more than two years are told apart by week and year (MSTL, Bandara and others, 2025), each day of the year as a mean over the years. Periods without a sale are zeros of sums.',
  'market.trend.counting.line':
    'The line is X = μ + βt + ε by least squares; with a season, each weekday, week or month of the year has a level of its own. Correlation is tested by Ljung and Box; the corrected range is Newey and West’s. A direction is said only when its 99% range leaves out zero.',
  'market.trend.counting.changes':
    'New levels are looked for in weeks, less their season where there are 105 weeks (PELT). A new level must save 3 × ln(weeks) × the variance of the noise, more where neighbouring weeks are alike, and all must tell more than a straight line does. A weekday is named by the sign test, so that single large orders make none; a month by Student’s t.',
  'market.trend.counting.odd':
    'A day is odd beyond 5 median absolute deviations (× 1.4826) of what trend and weekday leave. For it both are smoothed over 29 days and 35 weeks, and fitted again with odd days brought near. The last day may not be over: it is odd only if more than that was sold already, beside the same weekday a week before. Where most days sell nothing, the days that sell are compared with their own median.',
  'market.page.together': 'Bought together',
  'market.question.together': 'What lands in the same order, more often than chance would have it.',
  'market.together.title': 'What goes with what?',
  'market.together.finding.pair':
    '“{first}” and “{second}” are bought together in {orders:number} orders, {times:number} times as often as chance.',
  'market.together.finding.confidence':
    'Of the orders with “{first}”, {share:percent} hold “{second}” too.',
  'market.together.finding.bundle':
    'The best pair to offer: “{second}” to those who buy “{first}” ({without:number} orders went without it). Expect about {amount:moneyAbout} more over as long a time, from {low:moneyAbout} to {high:moneyAbout}.',
  'market.together.least': 'Least orders together',
  'market.together.leastHint':
    'Sets that fewer of the {orders:number} orders hold are not listed. Leave it empty for a list of readable length.',
  'market.together.raised':
    'More sets than can be listed are that frequent: the list begins at {orders:number} orders.',
  'market.together.giants':
    '{count:plural(One order holds|{} orders hold)} more than {above:number} products, the largest {largest:number}: hardly one person’s basket. Each counts once, like any other, and the chance allows for their size.',
  'market.together.nothing':
    'No two products are bought together more often than chance would have it, as far as these orders can tell.',
  'market.together.map': 'How much the strongest products share',
  'market.together.mapHint':
    'Of the orders that hold either one, the share that holds both. Numbers above are those of the rows.',
  'market.together.bundles': 'Pairs to offer together',
  'market.together.bundlesHint':
    'Ranked by what offering the second product to those who buy the first should bring. A supposition until you test it.',
  'market.together.sets': 'Bought together',
  'market.together.setsHint':
    'Every set of up to four products that at least {orders:plural(one order holds|{} orders hold)}; the download holds all {sets:number}, single products last.',
  'market.together.setsAlone':
    'No two products are together in {orders:plural(one order|{} orders)} or more, so these stand alone.',
  'market.together.singles': 'Show also the {products:number} single products',
  'market.together.noSets': 'No product is in {orders:plural(one order|{} orders)} or more.',
  'market.together.rules': 'Rules',
  'market.together.rulesHint':
    'Who buys this buys that too. Shown is what chance does not explain, the surest first; the download holds all {rules:number}.',
  'market.together.rulesHintNone': 'Who buys this buys that too.',
  'market.together.noRules': 'Chance explains everything here.',
  'market.together.allRules': 'Show also the {rules:number} rules that chance may explain',
  'market.together.column.items': 'Products',
  'market.together.column.size': 'Size',
  'market.together.column.orders': 'Orders',
  'market.together.column.support': 'Of all orders',
  'market.together.column.if': 'Who buys',
  'market.together.column.then': 'also buys',
  'market.together.column.confidence': 'So often',
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
  'market.together.column.margin': 'Of it margin',
  'market.together.counting.sets':
    'An order counts a product once, however many pieces. Postage, fees and returns are left out. Every count is exact.',
  'market.together.counting.measures':
    'Confidence (“so often”) is the share of orders with the first that hold the second, with its Wilson range. Lift compares that with the share of all orders that hold the second; leverage is the difference to independence as a share of all orders; conviction is how much more often the rule would fail if the two were independent.',
  'market.together.counting.chance':
    'Large orders hold any two products more often, which lift takes for a bond. “Times chance” compares with what orders of these sizes would hold by chance. A rule is shown when the exact test (hypergeometric) rules chance out, with at most 1 in 100 shown rules false (Benjamini and Hochberg, over all rules that were possible). A rule with several products has to say more than the shorter rules in it.',
  'market.together.counting.bundles':
    'Extra revenue is the orders with the first product alone × a tenth of the share that takes both unasked × the mean price of a piece of the second. How many an offer wins is not in your data: the range goes from a twentieth to a fifth, with the range of the share. It covers as long a time as the orders shown.',
  'market.page.next': 'Bought next',
  'market.question.next': 'What the next order holds, and what customers bring after their first.',
  'market.next.title': 'What is bought next?',
  'market.next.nobody':
    'No order names a customer who came back, so what follows an order cannot be told.',
  'market.next.hint':
    'From an order to the same customer’s next one: {steps:number} such steps by {customers:plural(one customer who came again|{} customers who came again)}.',
  'market.next.by': 'By',
  'market.next.nothing':
    'What an order holds says nothing about the next one, as far as these orders can tell.',
  'market.next.finding.next':
    'Of the customers who bought “{from}” and came again, {share:percent} took “{to}” in the next order, {times:number} times as many as chance.',
  'market.next.finding.again':
    'Bought again most: “{from}”. {share:percent} of its buyers who came again took it in the next order too, {times:number} times as many as chance.',
  'market.next.flow': '{from} → {to}: {customers:plural(one customer|{} customers)}',
  'market.next.picture': 'From an order to the next',
  'market.next.pictureHint':
    'Customers who went this way, the strongest beyond chance. Buying the same again stands in the table.',
  'market.next.table': 'Bought next',
  'market.next.tableHint':
    'After an order with the first, a reminder could show the second. Shown is what chance does not explain.',
  'market.next.all': 'Show also the {flows:number} that chance may explain',
  'market.next.column.from': 'After',
  'market.next.column.to': 'Next order holds',
  'market.next.column.customers': 'Customers',
  'market.next.column.of': 'Came again',
  'market.next.column.share': 'So often',
  'market.next.counting':
    'Bought next: a customer counts once a pair, however often it happens. Chance is what next orders of the same month and size hold anyway; the Poisson tail must rule it out, with at most 1 in 100 shown pairs false (Benjamini and Hochberg, over all pairs of the 200 names bought most). Tastes count: who likes tea buys tea again. Guests leave no next order.',
  'market.first.title': 'What do customers bring later, by their first order?',
  'market.first.hint':
    'Sales in the {days:number} days after the first order, of {customers:plural(one customer|{} customers)} known for so long, beside others whose first order was of the same month and size.',
  'market.first.warning':
    'Who starts with one thing may differ from others in more than that: a professional buyer chooses otherwise than who looks for a gift. Try it on some newcomers before you change the shop.',
  'market.first.days': 'Days after the first order',
  'market.first.daysOption': '{days:number} days',
  'market.first.nothing':
    'What the first order holds says nothing about later sales, as far as these customers can tell.',
  'market.first.finding.more':
    'Customers who started with “{name}” brought {later:money} each in the {days:number} days after, others {others:money}.',
  'market.first.finding.less':
    'Customers who started with “{name}” brought less: {later:money} each in the {days:number} days after, others {others:money}.',
  'market.first.finding.more.pieces':
    'Customers who started with “{name}” took {later:number} pieces each in the {days:number} days after, others {others:number}.',
  'market.first.finding.less.pieces':
    'Customers who started with “{name}” took less: {later:number} pieces each in the {days:number} days after, others {others:number}.',
  'market.first.table': 'First order and later sales',
  'market.first.tableHint':
    'Per customer, without the first order. Shown is what chance does not explain.',
  'market.first.all': 'Show also the {rows:number} that chance may explain',
  'market.first.empty': 'In {days:number} days: nothing that chance does not explain.',
  'market.first.column.name': 'First order held',
  'market.first.column.customers': 'Customers',
  'market.first.column.later': 'Later sales each',
  'market.first.column.range': 'Range',
  'market.first.column.others': 'Others',
  'market.first.column.difference': 'Difference',
  'market.first.column.again': 'Bought again',
  'market.first.counting':
    'Later sales: of customers whose first order lies at least 90 or 365 days back, the sales from the next day on, returns not taken off. The first order is the first in your data. Others are all whose first order fell in the same month and held about as many names (1, 2, 3–4, 5–8 …) but not this one. The range is a bootstrap over customers. A row is shown when later sales rank apart from those of the others (van Elteren’s test, at most 1 in 100 shown rows false by Benjamini and Hochberg, over the 200 names bought most and both spans) and the range leaves out what the others bring. At least 20 customers a row; guests leave no later sales.',
  'market.page.products': 'Products',
  'market.question.products': 'What the shop lives on, how evenly it sells, and where it goes.',
  'market.products.title': 'What sells?',
  'market.products.finding.rising':
    'Rising beside the rest of the shop: {names}. {count:plural(It|Together they)} brought {amount:moneyAbout}.',
  'market.products.finding.fading':
    'Fading beside the rest of the shop: {names}. {count:plural(It|Together they)} brought {amount:moneyAbout}.',
  'market.products.finding.silent':
    'No sale for longer than chance explains: {names}. {count:plural(It|Together they)} brought {amount:moneyAbout} before.',
  'market.products.finding.new':
    'Sold for the first time in the last 8 weeks: {names}. {count:plural(It|Together they)} brought {amount:moneyAbout}.',
  'market.products.finding.rising.pieces':
    'Rising beside the rest of the shop: {names}. {count:plural(It|Together they)} sold {amount:number} pieces.',
  'market.products.finding.fading.pieces':
    'Fading beside the rest of the shop: {names}. {count:plural(It|Together they)} sold {amount:number} pieces.',
  'market.products.finding.silent.pieces':
    'No sale for longer than chance explains: {names}. {count:plural(It|Together they)} sold {amount:number} pieces before.',
  'market.products.finding.new.pieces':
    'Sold for the first time in the last 8 weeks: {names}. {count:plural(It|Together they)} sold {amount:number} pieces.',
  'market.products.finding.concentrated':
    '{share:percent} of the {things}, {rows:number} of them, bring 80% of what is sold.',
  'market.products.finding.season':
    '{count:plural(It|Some of these)} may only be in or out of season, which data of less than two years cannot tell.',
  'market.products.quoted': '“{name}”',
  'market.products.others': '{count:plural(one more|{} more)}',
  'market.products.nothing':
    'Nothing rises, fades or has fallen silent by more than chance, as far as these orders can tell.',
  'market.products.leftOut': 'Left out: {amount} of postage, fees and lines that name no product.',
  'market.products.things.product': 'products',
  'market.products.things.category': 'categories',
  'market.products.things.country': 'countries',
  'market.products.things.channel': 'channels',
  'market.products.count.product': 'Products',
  'market.products.count.category': 'Categories',
  'market.products.count.country': 'Countries',
  'market.products.count.channel': 'Channels',
  'market.products.what.revenue': 'net revenue',
  'market.products.what.pieces': 'pieces',
  'market.products.top10': 'Best ten, of revenue',
  'market.products.gini': 'Gini',
  'market.products.giniHint':
    'How unevenly sales are spread: 0 if all sell alike, 1 if one sells everything.',
  'market.products.pareto': '80% of {what} comes from {rows:number} of {all:number} {things}',
  'market.products.paretoHint': 'Share of {what} that the best {things} bring together.',
  'market.products.curve': 'Yours',
  'market.products.alike': 'All alike',
  'market.products.grid': 'What matters, and how evenly it sells',
  'market.products.gridHint':
    'A brings the first 80% of net revenue, B the next 15%, C the rest. X sells evenly from week to week (coefficient of variation of pieces up to 0.5), Y less so (up to 1), Z unevenly. Choose a cell to list it.',
  'market.products.cell': '{count:number} · {share} of revenue',
  'market.products.unclassed':
    '{count:plural(One has|{} have)} no letter X, Y or Z: first sold less than 8 weeks ago, or without dates.',
  'market.products.policy.AX': 'Never be out of it; reorder in a fixed rhythm.',
  'market.products.policy.AY': 'Keep some in reserve; order ahead of its season.',
  'market.products.policy.AZ': 'Look who buys it; order to demand, in small lots.',
  'market.products.policy.BX': 'Let reorders run by themselves.',
  'market.products.policy.BY': 'Check it once a month; keep a small reserve.',
  'market.products.policy.BZ': 'Reorder when it runs low, not before.',
  'market.products.policy.CX': 'Order seldom, many at a time.',
  'market.products.policy.CY': 'Keep few; offer it with what sells.',
  'market.products.policy.CZ': 'Order when asked, or let it run out.',
  'market.products.show': 'Show',
  'market.products.all': 'Everything',
  'market.products.option': '{label} ({count:number})',
  'market.products.table': 'Products',
  'market.products.table.category': 'Categories',
  'market.products.table.country': 'Countries',
  'market.products.table.channel': 'Channels',
  'market.products.tableHint': 'The most revenue first. Choose one to see all of it.',
  'market.products.onlyBack':
    '{count:plural(One of the rows was|{} of the rows were)} only returned, not sold, in these days and {count:plural(is|are)} not in the number of {things} above.',
  'market.products.tableHint.others':
    'The most revenue first. Choose one to look at what it sells.',
  'market.products.course.new': 'New',
  'market.products.course.rising': 'Rising',
  'market.products.course.fading': 'Fading',
  'market.products.course.silent': 'Silent',
  'market.products.growth.title': 'Which {things} are large, and which grow',
  'market.products.growth.hint':
    'The {count:number} {things} with most revenue that sold for long enough: part of revenue, and how their part of order lines grew from the older half of the weeks to the newer. Areas are pieces.',
  'market.products.growth.hint.enough':
    'The {count:number} {things} that sold for long enough: part of revenue, and how their part of order lines grew from the older half of the weeks to the newer. Areas are pieces.',
  'market.products.growth.hint.all':
    'All {count:number} {things}: part of revenue, and how their part of order lines grew from the older half of the weeks to the newer. Areas are pieces.',
  'market.products.growth.rising': 'Rises, beyond chance',
  'market.products.growth.fading': 'Fades, beyond chance',
  'market.products.growth.other': 'May be chance',
  'market.products.growth.say':
    '{name}: {share} of revenue, {growth} beside the shop, {pieces:number} pieces',
  'market.products.column.name': 'Name',
  'market.products.column.category': 'Category',
  'market.products.column.abc': 'ABC',
  'market.products.column.xyz': 'XYZ',
  'market.products.column.course': 'Where it goes',
  'market.products.column.growth': 'Growth beside the shop',
  'market.products.column.share': 'Of revenue',
  'market.products.column.net': 'Less returns',
  'market.products.column.margin': 'Margin',
  'market.products.column.variation': 'Variation',
  'market.products.column.silent': 'Days since a sale',
  'market.products.column.upTo': 'Together',
  'market.products.counting.sums':
    'Net revenue is sales less returns; pieces are those sold. Margin takes off the cost your product file says of the pieces that were not sent back. Postage, fees and lines that name no product are left out.',
  'market.products.counting.classes':
    'Classes A, B and C follow net revenue added up, the best first: up to 80%, up to 95%, the rest. What crosses a limit belongs to the upper class. X, Y and Z follow the standard deviation of pieces a week over their mean, in weeks counted back from the newest day, since its first sale; fewer than 8 weeks get no letter.',
  'market.products.counting.courses':
    'Rising and fading are tested on the weekly share of the shop’s order lines, so that a season of the whole shop is none of the product: over two years each week against the same week a year before, over less by Mann and Kendall in the newest 52 weeks, where a season of its own can still look like a trend. The newer half must be at least a quarter above the older half, or a fifth below. New is a first sale in the last 8 weeks. Silent is no sale for 8 weeks or more, which its own rate of sales explains in fewer than 1 of 100 cases; what was as silent at this time a year before and sold again is out of season, not silent. Of all that is named, at most 1 in 100 should be chance (Benjamini and Hochberg).',
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
    'You were closed on {closed:number} of the {days:number} days; only open days are compared.',
  'market.trend.column.closed': 'Closed days',
  'market.trend.closedOf': '{closed:number} of {days:number}',
  'market.trend.holidays': 'Around holidays',
  'market.trend.holidaysHint':
    'The week before a holiday and its days, beside the same weekdays of four weeks before and after.',
  'market.trend.holidaysNone':
    'Around no holiday do sales differ from the weeks around it by more than chance explains.',
  'market.trend.holidaysAll': 'Show also the {rows:number} others',
  'market.trend.holiday.before': 'The week before',
  'market.trend.holiday.during': 'Its days',
  'market.trend.holiday.told': 'Yes',
  'market.trend.holiday.chance': 'May be chance',
  'market.column.holiday': 'Holiday',
  'market.column.when': 'When',
  'market.column.effect': 'Difference',
  'market.column.times': 'Times seen',
  'market.column.told': 'Told from chance',
  'market.trend.counting.holidays':
    'Holidays: each is moved about the calendar by as many days in every year; a difference is told from chance when few such moves outdo it (at most one in twenty of those told is expected to be chance) and it was seen at least twice. Chinese, Islamic and Indian holidays are computed; where the moon is watched for, feasts may fall a day apart. Where nine of ten days around sell something, a day without a sale is a closed one and is left out.',
  'market.page.places': 'When and where',
  'market.question.places':
    'Where your buyers are, when they buy, how much at once and at what price.',
  'market.places.title': 'When and where do they buy?',
  'market.places.finding.abroad':
    '{share:percent} of revenue comes from outside {home}, from {countries:plural(one country|{} countries)}.',
  'market.places.finding.oneCountry': 'All revenue comes from {home}.',
  'market.places.finding.hours':
    '{weekday} between {from}:00 and {to}:00 is the busiest: {share:percent} of the week’s orders in three hours.',
  'market.places.finding.closed': 'No order is ever from a {weekday}: you seem to be closed then.',
  'market.places.finding.closedTwo':
    'No order is ever from a {weekday} or a {other}: you seem to be closed then.',
  'market.places.finding.single': '{share:percent} of orders hold a single product.',
  'market.places.map': 'Revenue by country',
  'market.places.mapHint':
    'Each shade is about two and a half times the one before. Click a country to look at it alone.',
  'market.places.missing': 'Not on the map, since too small or no country: {names}.',
  'market.places.orders': '{orders:plural(One order|{} orders)}',
  'market.places.countries': 'Countries',
  'market.places.countriesHint': 'The largest first. Click one to look at it alone.',
  'market.places.noCountries': 'Your files name no countries.',
  'market.places.hours': 'Orders by hour of the week',
  'market.places.months': 'Months over the years',
  'market.places.baskets': 'How much is in an order',
  'market.places.basketsHint': 'Orders by how many different products they hold.',
  'market.places.prices': 'What people pay a piece',
  'market.places.pricesHint': 'Pieces by what one costs.',
  'market.places.products': '{count:plural(1 product|{} products)}',
  'market.places.range': '{from} – {to}',
  'market.places.andMore': '{from} and more',
  'market.places.above': 'Above {from}',
  'market.places.counting.countries':
    'Countries are counted as your files name them; on the map names and codes of one country stand together. Revenue is net: sales less what came back. Orders and customers are counted once a country.',
  'market.places.counting.when':
    'Hours: orders by the time of their first line, on the shop’s clock; three hours are called busiest where they hold at least half as much again as usual ones, beyond chance. Baskets: different products of an order, without postage and fees. Prices: what a piece came to after its discount.',
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
  'market.column.units': 'Pieces',
  'market.column.from': 'From',
  'market.column.upTo': 'To',
  'market.card.lead':
    '{code}: {units:plural(one piece|{} pieces)} in {orders:plural(one order|{} orders)} by {customers:plural(one known customer|{} known customers)}, from {from:day} to {to:day}.',
  'market.card.repeat': '{share:percent} of them bought it again.',
  'market.card.repeatAll': 'All of them bought it again.',
  'market.card.margin': 'Margin',
  'market.card.stock': 'In stock',
  'market.card.returns': 'Came back',
  'market.card.returned': 'Came back',
  'market.card.price': 'Price a piece',
  'market.card.alone': 'Look at it alone',
  'market.card.forecast': 'What will it sell?',
  'market.card.months': 'Pieces sold by month',
  'market.card.prices': 'What a piece came to',
  'market.card.partners': 'In the same orders, beyond chance',
  'market.card.share': 'Of its orders',
  'market.card.lift': 'Times chance',
  'market.card.buyers': 'Who buys most of it',
  'market.card.customer': 'Customer',
  'market.card.last': 'Last time',
  'market.page.prices': 'Prices',
  'market.question.prices': 'What prices do to sales, and what lower ones brought.',
  'market.prices.title': 'What do prices do to sales?',
  'market.prices.finding.risen':
    '{products:number} of your {of:number} products became dearer at once, in the week of {day:date}: by about {change:percent}.',
  'market.prices.finding.risenAll':
    'All {of:number} products became dearer at once, in the week of {day:date}: by about {change:percent}.',
  'market.prices.finding.fallenAll':
    'All {of:number} products became cheaper at once, in the week of {day:date}: by about {change:percent}.',
  'market.prices.finding.fallen':
    '{products:number} of your {of:number} products became cheaper at once, in the week of {day:date}: by about {change:percent}.',
  'market.prices.finding.earlier':
    'Before that, prices moved at once {times:plural(one more time|{} more times)}: {weeks}.',
  'market.prices.finding.earlierMost':
    'Before that, prices moved at once {times:number} more times, the last of them {weeks}.',
  'market.prices.earlier.risen': 'by about {change:percent} up in the week of {day:date}',
  'market.prices.earlier.fallen': 'by about {change:percent} down in the week of {day:date}',
  'market.prices.finding.elastic':
    '“{name}”: one per cent off its price brings about {elasticity}% more pieces ({low}% to {high}%). A lower price brings more revenue.',
  'market.prices.finding.elasticAtCost':
    '“{name}”: one per cent off its price brings about {elasticity}% more pieces ({low}% to {high}%). A lower price brings more revenue but, at what a piece costs you, less margin.',
  'market.prices.finding.inelastic':
    '“{name}”: one per cent more for it costs about {elasticity}% of its pieces ({low}% to {high}%). A higher price brings more revenue.',
  'market.prices.finding.reacts':
    '“{name}” sells more at a lower price: about {elasticity}% more pieces for one per cent off ({low}% to {high}%).',
  'market.prices.finding.promotion':
    'Lower prices of “{name}” brought {extra:number} pieces more than the weeks around ({low:number} to {high:number}); then {pulled:number} were missing in the weeks after.',
  'market.prices.finding.promotionAlone':
    'Lower prices of “{name}” brought {extra:number} pieces more than the weeks around ({low:number} to {high:number}), and none were missing after.',
  'market.prices.still':
    'Your prices hardly moved, so nobody can tell what another price would do. Change a few, at different times, and it will show here.',
  'market.prices.nothing':
    'Nothing here can be told from chance: no product clearly answers to its price, and no promotion clearly brought more.',
  'market.prices.figure.told': 'Products that answer to price',
  'market.prices.figure.unitsBelow': 'Pieces below usual price',
  'market.prices.figure.ordersBelow': 'Orders with such a piece',
  'market.prices.figure.belowHint':
    'Paid at least 5% less than the usual price of its eight weeks before and after.',
  'market.prices.whatIf': 'What if its price changed?',
  'market.prices.whatIfHint':
    'An average week at another price, if all else stays as it was. Beyond prices you have tried (outside {low} to {high}) it is a guess.',
  'market.prices.whatIf.product': 'Product',
  'market.prices.whatIf.change': 'Change of price',
  'market.prices.whatIf.value': '{change}: {price} a piece',
  'market.prices.whatIf.range': '{low} to {high}',
  'market.prices.whatIf.revenue': 'Revenue a week',
  'market.prices.whatIf.units': 'Pieces a week',
  'market.prices.whatIf.margin': 'Margin a week',
  'market.prices.whatIf.now': 'Now: {value}',
  'market.prices.whatIf.unclear':
    'This product’s answer to its price cannot be told from chance; the ranges say how little is known.',
  'market.prices.table': 'Elasticities',
  'market.prices.tableHint':
    'Per cent more or fewer pieces for one per cent more price, those told from chance first. Thin products lean on their category.',
  'market.prices.verdict.told': 'Told from chance',
  'market.prices.verdict.unclear': 'May be chance',
  'market.prices.verdict.mixed': 'Cannot tell: who buys, or how much, makes the price',
  'market.prices.verdict.together': 'Cannot tell: all prices moved at once',
  'market.prices.verdict.fixed': 'Cannot tell: the price hardly moved',
  'market.prices.verdict.few': 'Cannot tell: too few weeks',
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
  'market.prices.column.weekly': 'Pieces a week',
  'market.prices.column.weeks': 'Weeks',
  'market.prices.column.below': 'Bought below usual',
  'market.prices.column.times': 'Times',
  'market.prices.column.discount': 'Price change',
  'market.prices.column.units': 'Pieces',
  'market.prices.column.extra': 'Extra pieces',
  'market.prices.column.extraLow': 'Extra, at least',
  'market.prices.column.extraHigh': 'Extra, at most',
  'market.prices.column.lift': 'Lift',
  'market.prices.column.pulled': 'Missing after',
  'market.prices.column.cannibalised': 'Missing in its category',
  'market.prices.column.told': 'Told from chance',
  'market.prices.column.customer': 'Customer',
  'market.prices.column.orders': 'Orders',
  'market.prices.column.ordersBelow': 'Below usual price',
  'market.prices.column.share': 'Share',
  'market.prices.elasticitiesNone':
    'Of no product can be told how many more or fewer pieces another price would sell.',
  'market.prices.promotions': 'Promotions',
  'market.prices.promotionsHint':
    'Weeks with a price clearly below the usual one, or with coupons, beside the weeks around them. The surest first; a lift that may be chance stands last.',
  'market.prices.promotionsNone':
    '{rows:plural(One product was|{} products were)} cheaper for some weeks. What sold more then may all be chance.',
  'market.prices.noPromotions':
    'No product was clearly cheaper, for all who buy it, for up to six weeks.',
  'market.prices.customers': 'Who waits for lower prices',
  'market.prices.customersHint':
    'Customers with at least three orders, those who most often buy something below its usual price first.',
  'market.prices.noCustomers': 'No customer with three orders or more bought below usual prices.',
  'market.prices.counting.elasticity':
    'Elasticities come from the pieces of each week between a product’s first sale and its last: quasi-Poisson regression on the logarithm of the mean price paid, the logarithm of what the rest of the shop sold that week (so that season and general promotions are none of the product), and a trend. It takes weeks without a sale as they are, at the price of the nearest week with one. Lines of more than ten times the usual number of pieces are left out as wholesale. Where neighbouring weeks are alike the range is widened.',
  'market.prices.counting.pooling':
    'Each estimate leans on the other products of its category (empirical Bayes; of the whole shop where the category has no more than three), the more the less its own weeks say. Products of a category are taken to differ by at least 0.5. Ranges hold with 90%.',
  'market.prices.counting.verdict':
    'It cannot be told where a product sold in fewer than 10 weeks or over fewer than 20, where its price moved by less than 2%, and where buyers of one week differ so much in price that less than 70% of what moved the weekly price is the week, or more than 25% of it goes with who bought or how much. Told from chance: at most 1 in 100 of those said should be chance (Benjamini and Hochberg), from its own weeks alone.',
  'market.prices.counting.promotions':
    'A price is clearly lower at 5% below the usual one (the middle of eight weeks before and after), or where a third of the lines bear a coupon, for up to six weeks; longer is a new price. Expected are the mean pieces of up to six weeks before and after at the usual price, those with a sale alone, the three weeks after left out. Missing after compares these three weeks with all weeks around; missing in its category does so for the other products at their usual price. Both may be chance.',
  'market.competitors.finding.position':
    'Against the competitor’s list you are dearer on {dearer:number} of {compared:number} products compared, and cheaper on {cheaper:number}.',
  'market.competitors.title': 'Competitor’s prices',
  'market.competitors.failed': 'The list could not be compared. Open the page again.',
  'market.competitors.comparing': 'Comparing names…',
  'market.competitors.noList':
    'Choose a competitor’s price list, with a column of names and one of prices, and it is matched to your products here. It is kept apart from your own products.',
  'market.competitors.choose': 'Choose a price list',
  'market.competitors.another': 'Choose another price list',
  'market.competitors.list': 'Price list',
  'market.competitors.names': 'Their names',
  'market.competitors.prices': 'Their prices',
  'market.competitors.counted':
    '{matches:number} likely matches between {own:number} of your products and {theirs:number} of theirs; {sure:number} are sure. The others count once you accept them.',
  'market.competitors.review': 'Look through matches',
  'market.competitors.keys':
    'Click here or tab to it, then: y the same product, n not, j or ↓ next, k or ↑ back.',
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
  'market.competitors.status.open': 'To be looked at',
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
  'market.competitors.column.dearer': 'You are dearer',
  'market.competitors.column.cheaper': 'You are cheaper',
  'market.competitors.column.middle': 'Middle difference',
  'market.competitors.positions': 'Price position',
  'market.competitors.positionsHint':
    'Sure and accepted matches with two prices; within 0.5% prices are alike.',
  'market.competitors.table': 'Matches',
  'market.competitors.tableHint':
    'One of theirs for one of yours. What you accept or reject is kept with the shop.',
  'market.competitors.noMatches': 'No product of the list is likely one of yours.',
  'market.competitors.counting':
    'Names are compared without their model numbers and sizes by the words they share, rare ones weighing more (tf-idf cosine). An equal model number, first word and sizes raise the score; different ones, a single word in common and prices three times apart or more lower it. From the best score down each product is taken once, none below 0.5. A match is sure from 0.75 on with an equal model number and no other size (or, without model numbers, one name saying all of the other), and no rival near. The score is no probability; its weights are set by hand. On two public lists of electronics whose 636 equal products are known (Abt and Buy), 94% of these are found and 99% of what is matched is right; where model numbers are taken out of the names, 47% and 63%. Your price is that of your product file, else the middle of the 20 newest sales. Both lists are taken to be in one currency.',
  'market.page.advertising': 'Advertising',
  'market.question.advertising':
    'What your advertising cost, what it brings, and where its money would do more.',
  'market.advertising.title': 'What does advertising bring?',
  'market.advertising.finding.brings':
    '“{channel}” brings about {perSpent} for each 1 spent (90% range {low} to {high}).',
  'market.advertising.finding.nothing':
    'In {weeks:number} weeks no channel’s effect can be told from chance.',
  'market.advertising.finding.better':
    'Knowing what was spent tells the newest {weeks:number} weeks better: off by {with} a week instead of {without}.',
  'market.advertising.finding.no_better':
    'Careful: knowing what was spent does not tell the newest {weeks:number} weeks better: off by {with} a week instead of {without}.',
  'market.advertising.finding.split':
    'For the same money, moving some from “{from}” to “{channel}” would bring about {gain} more a week ({sure:percent} sure).',
  'market.advertising.unnamed': 'No name',
  'market.advertising.files': 'Spend files and orders',
  'market.advertising.source': 'From',
  'market.advertising.outcome': 'What advertising should move',
  'market.advertising.columns': 'Columns: {count:plural(one channel|{} channels)}',
  'market.advertising.use.spend': 'Spend of a channel',
  'market.advertising.use.beside': 'Known besides',
  'market.advertising.use.none': 'Not used',
  'market.advertising.refusal.no_dates':
    'These files share no days with sales, so what advertising brings cannot be told.',
  'market.advertising.refusal.no_spend_in_weeks':
    'No spend falls into the weeks that have sales, so what advertising brings cannot be told.',
  'market.advertising.refusal.too_few_weeks':
    'What advertising brings cannot be told yet: here are {weeks:number} whole weeks, and {needed:number} are needed for so many channels.',
  'market.advertising.refusal.never_varied':
    'Spend on {channels} was the same in every week, so what it brings cannot be told. Spend more in some weeks and less in others, and come back.',
  'market.advertising.spent': 'Spent by channel',
  'market.advertising.table': 'Advertising by channel',
  'market.advertising.tableHint':
    'Orders are those whose channel or coupon has the name of the advertising channel; what other channels brought nobody can tell from orders alone. All together stands beside all orders of these days.',
  'market.advertising.together': 'All together',
  'market.advertising.months': 'Advertising by month',
  'market.advertising.monthsHint': 'The newest month first.',
  'market.advertising.curves': 'What more spending would bring',
  'market.advertising.curvesHint':
    'A week, from nothing to double of what was spent in the newest year, with ranges of 90%.',
  'market.advertising.responses': 'What each channel brings',
  'market.advertising.responsesHint':
    'Over {weeks:number} weeks ({gaps:number} without a row); ranges of 90%.',
  'market.advertising.budget': 'Budget',
  'market.advertising.budgetHint':
    'A week. No channel goes below half or above double of what it has today.',
  'market.advertising.total': 'Total a week',
  'market.advertising.brings': 'Brings a week',
  'market.advertising.gain': 'More than with today’s shares',
  'market.advertising.gainRange':
    'How much more than with today’s shares: with 90% certainty between {low} and {high} a week.',
  'market.advertising.keep': 'It may as well bring less: this alone is no reason to move money.',
  'market.advertising.sure': 'How sure that it is more',
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
  'market.advertising.column.weekly': 'Spend a week',
  'market.advertising.column.brought': 'Brings',
  'market.advertising.column.perSpent': 'Brings per 1 spent',
  'market.advertising.column.low': 'Low',
  'market.advertising.column.high': 'High',
  'market.advertising.column.carryover': 'Stays a week later',
  'market.advertising.column.half': 'Half of the most at, a week',
  'market.advertising.column.today': 'Today',
  'market.advertising.column.proposed': 'Proposed',
  'market.advertising.column.change': 'Change',
  'market.advertising.counting.figures':
    'Spend, impressions and clicks are those of your spend files, taken as in the shop’s currency. Orders, new customers (first purchase in the shop) and net revenue are counted from the first to the last day with spend. Today’s spend is the mean week of the newest 52.',
  'market.advertising.counting.curves':
    'Sums by week are told by level, trend, waves of the year, what else is known, and each channel’s spend after geometric adstock and Hill saturation, with weights that cannot be negative (ridge). Carry-over, saturation and ridge are chosen by weeks held out in rolling origins. At least 52 weeks and 10 a parameter are needed.',
  'market.advertising.counting.ranges':
    'Ranges are of 200 refits, choices included, to outcomes in which what was left over is moved in blocks of 4 weeks. A channel is told from chance when it explains more than any channel does in 99 of 100 made outcomes without advertising. Effects are what happens along with spend: spending more when sales are high anyway looks like an effect.',
  'market.advertising.counting.budget':
    'Each total is split in steps of 1/400 of today’s, the best by the curves; every channel keeps its pattern of weeks. How sure it is says in how many of the refits the split brings more than the same total in today’s shares.'
} as const;
