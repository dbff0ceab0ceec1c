/** Customers. */
export const customersEn = {
  'customers.showThese': 'Show these customers',
  'customers.showing': '{count:plural(1 customer|{} customers)}',
  'customers.showAll': 'Show all',
  'customers.notYet': 'not yet a customer',
  'customers.eight': 'Eight classes',
  'customers.scheme': 'Segments by',
  'customers.mapTitle': 'Where your customers stand',
  'customers.mapSubtitle': 'Customers of each kind and their share of all; click one to see them.',
  'customers.tile': '{customers:number} · {share}',
  'customers.segments': 'Segments',
  'customers.customers': 'Customers',
  'customers.cohorts': 'Cohorts',
  'customers.valueModel': 'Value model',
  'customers.groups': 'Groups',
  'customers.groupsHint':
    'Averages of each group. A name such as “about 2 orders” goes by its middle customer, whom a few large ones do not move.',
  'customers.eightRule':
    'High means: bought within {days:number} days, at least {orders:number} orders, {average:money} an order or more.',
  'customers.eightAbout': '',
  'customers.crosswalk': 'How the two ways of sorting meet',
  'customers.moves': 'How customers moved',
  'customers.movesHint': 'Then and now, each scored as the shop stood that day ({day:day}).',
  'customers.wasThen': '{segment} on {day:day}',
  'customers.howScored': 'How scores are made',
  'customers.scoreRule':
    'Recency is days since the last order, frequency the number of orders, monetary the money spent. Each is cut at your own quintiles (interpolated), so that about a fifth of your customers falls between two limits; customers with equal values always get equal scores, also where that makes the parts uneven. The three scores together name the segment. You can set the limits yourself.',
  'customers.scoreNoMoney':
    'These files hold no prices: the score for money is the same for everybody and left out.',
  'customers.cutNumber': '{score}, limit {number:number}',
  'customers.cutsAscending': 'Each limit must be at least as high as the one before.',
  'customers.applyCuts': 'Use these limits',
  'customers.quintiles': 'Back to five equal parts',
  'customers.today': 'Counted back from {date:date}, the day after your newest sale.',
  'customers.linesWithout':
    '{lines:plural(One sale line names|{} sale lines name)} no customer and cannot be counted here.',
  'customers.cohortPeriod': 'Period',
  'customers.cohortBy': 'Group by',
  'customers.cohortTitle': 'What became of each group',
  'customers.otherCohorts': 'Others',
  'customers.hatched': 'Hatched: the period has not ended yet.',
  'customers.funnelTitle': 'From order to order',
  'customers.funnelNote': 'Customers who joined lately have had less time to come back.',
  'customers.funnelFirst': 'First order',
  'customers.funnelRow': 'Order {order:number} · {share:percent} go on',
  'customers.gapTitle': 'Half of all next orders follow within {days:plural(one day|{} days)}',
  'customers.gapDays': '{from:number} to {to:number} days',
  'customers.survivalTitle': 'How long until the second order',
  'customers.survivalSubtitle':
    'Share still waiting, by days since the first order, with a 95% band. Customers who joined lately are counted as long as they could be watched.',
  'customers.daysSinceFirst': 'Days since the first order',
  'customers.days': '{days:plural(1 day|{} days)}',
  'customers.comingOrders': 'Orders, next {days:number} days',
  'customers.comingValue': 'Revenue, next {days:number} days',
  'customers.about': 'about {text}',
  'customers.range80': '80% between {low} and {high}',
  'customers.purchaseRule':
    'What today’s known customers are expected to buy; new customers come on top. Several orders on one day count as one.',
  'customers.valueRule':
    'Expected orders times what such an order brings, from today’s known customers.',
  'customers.valueRuleDiscounted':
    'Expected orders times what such an order brings, from today’s known customers, discounted by {rate:percent} a year.',
  'customers.missRule':
    'The range is as wide as the misses of {misses:plural(one forecast|{} forecasts)} made for {days:number} days at earlier dates of your own past.',
  'customers.missUnknown':
    'Your past is too short to see how forecasts for it would have missed: the range is as wide as a usual shop’s.',
  'customers.predicted': 'Expected',
  'customers.actual': 'Came',
  'customers.purchases': 'Purchases',
  'customers.testTitle':
    'Tried on your own past: {predicted:number} orders expected, {actual:number} came',
  'customers.testSubtitle':
    'Fitted on everything up to {split:day}, compared with what came until {last:day}, week by week.',
  'customers.testNote':
    'Off by {error} orders a customer on average; “as often as last time” is off by {naive}. The 80% ranges held {coverage:percent} of customers.',
  'customers.calibrationTitle': 'Did the chances come true?',
  'customers.calibrationSubtitle':
    'Customers in order of their chance of buying in the time held back, in ten groups: the share that did buy. On the line, chances are right.',
  'customers.calibrationChance': 'Chance given',
  'customers.calibrationCame': 'Did buy',
  'customers.calibrationLine': 'If chances were right',
  'customers.testedNext':
    '{dated:plural(One customer was|{} customers were)} given a date for the next order; {came:number} of them ordered in the time held back, {inside:percent} of these within their 80% range, {early:percent} before and {late:percent} after it.',
  'customers.usedModels': 'Who has left is told by {models}.',
  'customers.usedModel': '{model} ({weight:percent})',
  'customers.usedAlone': '{model}',
  'customers.usedWhy':
    'Each counts as much as it explains who bought again in the time held back, fitted on the time before.',
  'customers.notExpected': 'not expected',
  'customers.frequencyTitle': 'Expected and real orders, by how often they had bought before',
  'customers.frequencySubtitle': 'Orders a customer in the time held back.',
  'customers.noTest':
    'There is too little past to try the forecast on: it needs six weeks of orders and ten customers.',
  'customers.notTold': 'cannot be told',
  'customers.valueMethod': 'How this is computed',
  'customers.valueMethodText':
    'BG/NBD, MBG/NBD and Pareto/NBD say how often a customer buys and whether they have left: after a repeat purchase, after any purchase, or at any moment. Gamma-Gamma says what an order brings. Time counts in weeks, several orders on a day as one. A customer’s range is the shortest that holds 80 of 100 ways the coming year was played, with parameters and the shop’s level as uncertain as your data leave them; the shop’s range is as wide as its forecasts missed in the past.',
  'customers.discount': 'Discount a year, in percent',
  'customers.winBack': 'Win back',
  'customers.winBackHint':
    'Silent for longer than their own rhythm, and more likely gone than not. Most money to regain first: what they would bring in a year, times the chance that they have left.',
  'customers.winBackByRhythm':
    'A rule of thumb: silent for more than three of their usual waits (bought on one day only: three times what others took to a second purchase). First who would bring most in a year.',
  'customers.winBackNobody': 'Nobody to win back now.',
  'customers.winBackYear': 'Would bring in a year',
  'customers.dueAgain': 'Due to buy again',
  'customers.dueHint':
    'Customers who buy the same product at a pace more even than chance would make it, and who are likely still customers; days late, or still to come when below zero.',
  'customers.traitMore': '{feature} above the rest ({value})',
  'customers.traitLess': '{feature} below the rest ({value})',
  'customers.traitNone': 'much like the whole shop',
  'customers.groupSize': '{customers:plural(1 customer|{} customers)}:',
  'customers.sampled':
    'Each pair of customers is compared, so this was done on a sample of {sample:number}; the other {rest:plural(customer|{} customers)} joined the group of their nearest in it.',
  'customers.howMany': 'How many groups',
  'customers.auto': 'As the data say',
  'customers.groupMap': 'Customers side by side',
  'customers.groupMapHint':
    'Near points buy alike. The two directions show {share:percent} of all differences.',
  'customers.whyGroups': 'Why so many groups',
  'customers.candidates': 'Counts compared',
  'customers.cardLead':
    '{segment}: {orders:plural(one order|{} orders)}, {revenue:money} in all, last here {days:plural(one day|{} days)} ago.',
  'customers.cardLeadNoMoney':
    '{segment}: {orders:plural(one order|{} orders)}, last here {days:plural(one day|{} days)} ago.',
  'customers.cardNext':
    'The next order is expected in about {days:number} days (80% between {low:number} and {high:number}, if one comes).',
  'customers.cardNoNext': 'More likely than not they have left: no next order is expected.',
  'customers.path': 'Segments over time',
  'customers.timeLine': 'Orders of this customer',
  'customers.itsProducts': 'What they bought',
  'customers.similar': 'Customers who buy alike',
  'customers.similarRow': '{shared:plural(1 product|{} products)} in common, {orders} orders',
  'customers.join': 'Conditions',
  'customers.joinAnd': 'All of these',
  'customers.joinOr': 'Any of these',
  'customers.addCondition': 'Add a condition',
  'customers.removeCondition': 'Remove this condition',
  'customers.condition': 'Condition',
  'customers.operator': 'How',
  'customers.ruleCountNoMoney': '{customers:plural(One customer|{} customers)} ({share:percent}).',
  'customers.ruleCount':
    '{customers:plural(One customer|{} customers)} ({share:percent}), {revenue:money} so far.',
  'customers.showRule': 'Show them',
  'customers.ownRule': 'Your own conditions',
  'customers.segmentName': 'Name',
  'customers.save': 'Save',
  'customers.removeSegment': 'Remove {name}',
  'customers.compareA': 'First segment',
  'customers.compareB': 'Second segment',
  'customers.compare': 'Compare',
  'customers.choose': 'Choose…',
  'customers.comparison': 'Side by side',
  'customers.comparisonSize':
    '{a:plural(1 customer|{} customers)} and {b:number}, {both:number} in both.',
  'customers.difference': 'Difference',
  'customers.clear': 'Clear?',
  'customers.clearYes': 'yes',
  'customers.clearNo': 'may be chance',
  'customers.builderHint': 'Saved segments stay in this browser and can be used in other rooms.',

  'customers.noMoney':
    'These files hold no prices, so nothing here is in money: customers are told apart by when and how often they bought.',
  'customers.page.who': 'Who they are',
  'customers.page.list': 'Every customer',
  'customers.page.return': 'Who comes back',
  'customers.page.value': 'What they are worth',
  'customers.page.leaving': 'Who is leaving',
  'customers.page.groups': 'Groups in the data',
  'customers.page.own': 'Your own segments',

  'customers.question.who':
    'What kinds of customers do you have, and how much does each kind bring?',
  'customers.question.list':
    'Who is who? Look somebody up, sort, open a card, take the list along.',
  'customers.question.return': 'How many come back, and how long does it take?',
  'customers.question.value': 'What will the customers you have bring in the coming year?',
  'customers.question.leaving': 'Whom should you write to before they are gone for good?',
  'customers.question.groups': 'Which customers buy alike?',
  'customers.question.own': 'Whom do you mean? Put conditions together and see who meets them.',
  'customers.worthOfEach': 'See what each customer is worth',
  'customers.pastDetails': 'For whom the forecast was right',
  'customers.again': 'Compute again',

  'customers.since.month': 'Since last month',
  'customers.since.quarter': 'Since last quarter',
  'customers.since.year': 'Since last year',

  'customers.move.before': 'Then',
  'customers.move.now': 'Now',
  'customers.move.stayed': 'Stayed',
  'customers.move.change': 'Change',
  'customers.move.from': 'Most came from',
  'customers.move.to': 'Most went to',

  'customers.cuts.r': 'Days since the last order',
  'customers.cuts.f': 'Orders',
  'customers.cuts.m': 'Money spent',

  'customers.period.week': 'Week',
  'customers.period.month': 'Month',
  'customers.period.quarter': 'Quarter',

  'customers.by.time': 'When they first bought',
  'customers.by.product': 'First product',
  'customers.by.category': 'First category',
  'customers.by.country': 'Country',
  'customers.by.channel': 'Channel',
  'customers.by.coupon': 'Coupon',

  'customers.measure.share': 'Share that came back',
  'customers.measure.active': 'Customers',
  'customers.measure.revenue': 'Revenue',
  'customers.measure.average': 'Average order',
  'customers.measure.cumulative': 'Revenue per customer so far',
  'customers.measure': 'Show',

  'customers.measureHint.share':
    'Of each group, the share that bought again so many periods later.',
  'customers.measureHint.active': 'How many of each group bought in each period.',
  'customers.measureHint.revenue': 'What each group spent in each period.',
  'customers.measureHint.average': 'What one order of each group brought.',
  'customers.measureHint.cumulative': 'All a customer of the group has brought up to then.',

  'customers.after.week': '{count:plural(1 week|{} weeks)} after',
  'customers.after.month': '{count:plural(1 month|{} months)} after',
  'customers.after.quarter': '{count:plural(1 quarter|{} quarters)} after',

  'customers.modelState.fitted': 'Fitted by maximum likelihood.',
  'customers.modelState.border':
    'Leaving out drop-out fits as well: these data cannot tell who has left from who buys rarely, so no chance of being a customer is given.',
  'customers.modelState.thin':
    'Few customers have bought twice; a cautious prior steadies the figures and the ranges are wide.',
  'customers.modelState.none': 'Nothing to fit yet.',

  'customers.reason.silent_longer':
    'Usually every {usual:plural(day|{} days)}, silent for {silent:number}',
  'customers.reason.silent_once': 'One order, silent for {silent:plural(one day|{} days)}',
  'customers.reason.silent_one_day':
    'Bought on one day only, silent for {silent:plural(one day|{} days)}',

  'customers.group.big_regulars': 'Big regulars',
  'customers.group.regulars': 'Regulars',
  'customers.group.big_baskets': 'Big baskets',
  'customers.group.recent_newcomers': 'Recent newcomers',
  'customers.group.one_time': 'Small one-time buyers',
  'customers.group.faded_regulars': 'Faded regulars',
  'customers.group.gone': 'Long gone',
  'customers.group.wide_choosers': 'Wide choosers',
  'customers.group.plain':
    'About {orders:plural(one order|{} orders)}, last {days:plural(one day|{} days)} ago',
  'customers.group.noise': 'In no group',

  'customers.feature.recency_days': 'days since the last order',
  'customers.feature.orders': 'orders',
  'customers.feature.revenue': 'money spent',
  'customers.feature.average_order': 'average order',
  'customers.feature.units_per_order': 'units an order',
  'customers.feature.products': 'different products',
  'customers.feature.days_between': 'days between orders',
  'customers.feature.tenure_days': 'days since the first order',

  'customers.method.k-means': 'k-means',
  'customers.method.ward': 'Ward’s hierarchy',
  'customers.method.dbscan': 'Density (DBSCAN)',

  'customers.groupReason.silhouette':
    '{k:plural(One group|{} groups)} lie farthest apart and come out the same from other samples of your customers.',
  'customers.groupReason.finest':
    'Two groups lie farthest apart but tell little; {k:number} separate nearly as well.',
  'customers.groupReason.stability':
    'No count separates clearly; {k:number} comes out most alike from other samples.',
  'customers.groupReason.asked': 'You asked for {k:number}.',
  'customers.groupReason.too_few': 'There are too few customers to group.',
  'customers.groupReason.density':
    'Found where customers lie densely; the reach is read from the knee of their distances.',

  'customers.column.segment': 'Segment',
  'customers.column.customers': 'Customers',
  'customers.column.averageOrder': 'Average order',
  'customers.column.cohort': 'Cohort',
  'customers.column.period': 'Periods after',
  'customers.column.active': 'Active',
  'customers.column.wentOn': 'Went on',
  'customers.column.medianDays': 'Median days',
  'customers.column.waiting': 'Still waiting',
  'customers.column.watched': 'Watched',
  'customers.column.gap': 'Days between orders',
  'customers.column.count': 'Orders',
  'customers.column.model': 'Model',
  'customers.column.parameter': 'Parameter',
  'customers.column.repeats': 'Repeat orders before',
  'customers.column.week': 'Week',
  'customers.column.atRisk': 'Money at risk',
  'customers.column.chance': 'Chance of having left',
  'customers.column.yearly': 'A year’s value',
  'customers.column.orders': 'Orders',
  'customers.column.code': 'Code',
  'customers.column.times': 'Times',
  'customers.column.usual': 'Usual days',
  'customers.column.due': 'Due',
  'customers.column.overdue': 'Days late',
  'customers.column.group': 'Group',
  'customers.column.silhouette': 'Separation',
  'customers.column.groups': 'Groups',
  'customers.column.inertia': 'Spread left',
  'customers.column.stability': 'Repeatable',
  'customers.column.recency': 'Days since',
  'customers.column.first': 'First order',
  'customers.column.last': 'Last order',
  'customers.column.alive': 'Still a customer',
  'customers.column.orders90': 'Orders in 90 days',
  'customers.column.value365': 'Value in a year',
  'customers.column.low80': '80% from',
  'customers.column.high80': '80% to',
  'customers.column.next': 'Next order',
  'customers.column.class': 'Eight classes',
  'customers.column.date': 'Date',
  'customers.column.orderId': 'Order',
  'customers.column.total': 'Total',
  'customers.column.products': 'Products',

  'customers.fact': 'What',
  'customers.fact.orders': 'Orders',
  'customers.fact.revenue': 'Money spent',
  'customers.fact.average_order': 'Average order',
  'customers.fact.returned_share': 'Share given back (0 to 1)',
  'customers.fact.recency_days': 'Days since the last order',
  'customers.fact.units': 'Units',
  'customers.fact.r': 'R score',
  'customers.fact.f': 'F score',
  'customers.fact.m': 'M score',
  'customers.fact.expected_orders_90d': 'Orders expected in 90 days',
  'customers.fact.expected_value_365d': 'Value expected in a year',
  'customers.fact.p_alive': 'Chance of still being a customer',
  'customers.fact.segment': 'Segment',
  'customers.fact.segment_month_ago': 'Segment a month ago',
  'customers.fact.segment_quarter_ago': 'Segment a quarter ago',
  'customers.fact.segment_year_ago': 'Segment a year ago',
  'customers.fact.chinese_class': 'Eight classes',
  'customers.fact.group': 'Group in the data',
  'customers.fact.country': 'Country',
  'customers.fact.channel': 'Channel',
  'customers.fact.bought_product': 'Bought product (code)',
  'customers.fact.bought_category': 'Bought category',
  'customers.fact.first_day': 'First day',
  'customers.fact.last_day': 'Last day',

  'customers.is.at_least': 'is at least',
  'customers.is.at_most': 'is at most',
  'customers.is.one_of': 'is',
  'customers.is.none_of': 'is not',

  'customers.compared.orders': 'Orders a customer',
  'customers.compared.revenue': 'Money a customer',
  'customers.compared.average_order': 'Average order',
  'customers.compared.recency_days': 'Days since the last order',
  'customers.compared.days_between': 'Days between orders',
  'customers.compared.repeat_share': 'Bought twice or more',

  'customers.finding.champions_share':
    'Your {customers:plural(champion is|{} champions are)} {share:percent} of the customers and brought {revenueShare:percent} of the money.',
  'customers.finding.at_risk_money':
    '{customers:plural(One customer|{} customers)} who bought often or spent much, {revenue:moneyAbout} in all, are now among those longest away.',
  'customers.finding.moved_down':
    '{down:plural(One good customer has|{} good customers have)} faded since {day:day}: {share:percent} of those you had, against {before:percent} in the quarter before.',
  'customers.finding.moved_up':
    'Fewer good customers fade: {down:number} since {day:day}, {share:percent} of those you had, against {before:percent} in the quarter before.',
  'customers.finding.moved_none':
    'None of the {good:number} good customers you had on {day:day} has faded since; in the quarter before, {before:percent} did.',
  'customers.finding.one_time_share':
    '{customers:plural(One customer|{} customers)} ({share:percent}) bought only once.',
  'customers.finding.gave_back':
    '{customers:plural(One customer who scores high gave|{} customers who score high gave)} back all or nearly all they bought and {customers:plural(is|are)} left out of these sentences; scores count sales alone.',
  'customers.finding.frequency_tied':
    '{customers:plural(One|{})} of {of:plural(one customer|{} customers)} bought {orders:plural(once|{} times)}: by how often they buy, customers cannot be cut into five equal parts, only into {scores:plural(one|{})}.',
  'customers.finding.few_customers':
    'With {customers:plural(one customer|{} customers)} every figure here rests on few people; it grows surer with each month of orders you add.',
  'customers.finding.scores_flat':
    'All {customers:number} customers bought as often and for as much, so only recency tells them apart.',
  'customers.finding.no_customers':
    'The files name no customers, so nobody can be told apart here. Add a file with a customer number, an e-mail or a phone to each order.',
  'customers.next.week': 'the next week',
  'customers.next.month': 'the next month',
  'customers.next.quarter': 'the next quarter',
  'customers.next.period': 'the next period',
  'customers.finding.cohort_best':
    '{cohort} did best: {share:percent} came back in {next}, {others:percent} of the others.',
  'customers.finding.cohort_trend_up':
    'Newcomers return more: {recent:percent} of the newest {cohorts:number} groups came back in {next}, {before:percent} of the {cohorts:number} before.',
  'customers.finding.cohort_trend_down':
    'Newcomers return less: {recent:percent} of the newest {cohorts:number} groups came back in {next}, {before:percent} of the {cohorts:number} before.',
  'customers.finding.cohorts_skipped':
    'Only groups from {day:day} on are compared: whoever appears soon after your data begin may be an old customer.',
  'customers.finding.second_order':
    '{share:percent} of your customers came back for a second order ({customers:plural(one person|{} people)}).',
  'customers.finding.second_order_all':
    'All {customers:plural(one customer|{} customers)} came back for a second order.',
  'customers.finding.median_return':
    'Half of all customers are back within {days:plural(one day|{} days)}.',
  'customers.finding.never_half_return':
    'Fewer than half come back: {share:percent} within {days:plural(one day|{} days)}, as far as the data can see.',
  'customers.finding.nobody_returned':
    'Nobody has come back for a second order within {days:plural(one day|{} days)}, as far as the data can see.',
  'customers.finding.value_total':
    'The customers you have now should bring about {value:moneyAbout} in the coming year, most likely between {low:moneyAbout} and {high:moneyAbout}.',
  'customers.finding.value_top':
    '{customers:plural(One of them is|{} of them are)} expected to bring {share:percent} of it.',
  'customers.finding.value_test':
    'Tried on your own past, {predicted:number} orders were expected after {splitDay:day} and {actual:number} came; “as often as before” would have said {naive:number} and been farther off for single customers too.',
  'customers.finding.value_test_customers':
    'Tried on your own past, {predicted:number} orders were expected after {splitDay:day} and {actual:number} came: for single customers closer than “as often as before”, in total not ({naive:number}).',
  'customers.finding.value_test_total':
    'Tried on your own past, {predicted:number} orders were expected after {splitDay:day} and {actual:number} came: in total closer than “as often as before” ({naive:number}), for single customers not.',
  'customers.finding.value_test_worse':
    'Tried on your own past, {predicted:number} orders were expected after {splitDay:day} and {actual:number} came; “as often as before” ({naive:number}) would have been as good or better.',
  'customers.finding.alive_unknown':
    'These data cannot tell who has left for good from who simply buys rarely, so no chance of still being a customer is shown; expected orders are.',
  'customers.finding.value_thin':
    'Only {repeaters:plural(one customer has|{} customers have)} bought twice in {weeks:plural(one week|{} weeks)}: the ranges are wide, and a few more months of orders would narrow them.',
  'customers.finding.value_thin_few':
    'Only {repeaters:plural(one customer has|{} customers have)} bought twice: with so few people the ranges are wide.',
  'customers.finding.leaving_money':
    '{customers:plural(One customer has|{} customers have)} been silent for longer than their own rhythm and more likely left than not: about {money:moneyAbout} a year is at risk with them.',
  'customers.finding.leaving_top':
    'The {customers:number} at the top of the list are {money:moneyAbout} of it: start with them.',
  'customers.finding.leaving_none':
    'Nobody is silent for longer than their own rhythm and more likely gone than not.',
  'customers.finding.leaving_by_rhythm':
    'Who has left cannot be told from these data. By a rule of thumb, {customers:plural(one customer has|{} customers have)} been silent for more than three of their usual waits; they would bring about {money:moneyAbout} a year.',
  'customers.finding.leaving_none_by_rhythm':
    'Who has left cannot be told from these data; nobody has been silent for more than three of their usual waits.',
  'customers.finding.leaving_gave_back':
    '{customers:plural(One more who|{} more who)} gave back all or nearly all they bought {customers:plural(is|are)} not on the list.',
  'customers.finding.due_now':
    '{due:plural(One steady purchase is|{} steady purchases are)} due, of {customers:plural(one customer|{} customers)}.',
  'customers.finding.due_now_and_soon':
    '{due:plural(One steady purchase is|{} steady purchases are)} due, of {customers:plural(one customer|{} customers)}; {soon:number} more within 30 days.',
  'customers.finding.due_soon':
    'No steady purchase is overdue; {soon:plural(one is|{} are)} due within 30 days.',
  'customers.finding.due_none':
    'Nobody buys the same product at a pace steadier than chance, so it cannot be said when the next time is due.',
  'customers.finding.groups_found':
    'Your customers fall into {groups:plural(one group|{} groups)}; the most valuable, “{name}”, holds {customers:plural(one customer|{} customers)} with {share:percent} of the money.',
  'customers.finding.groups_one':
    'Your customers form no groups: they differ from one to the next without a gap.',
  'customers.finding.groups_rough':
    'Your customers differ without clear borders. As a rough map of {groups:number} parts, the most valuable, “{name}”, holds {customers:plural(one customer|{} customers)} with {share:percent} of the money.',
  'customers.finding.groups_too_few':
    '{customers:plural(One customer is|{} customers are)} too few to form groups.'
};
