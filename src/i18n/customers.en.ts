/** Customers. */
export const customersEn = {
  'customers.showThese': 'Show these customers',
  'customers.showing': '{count:plural(1 customer|{} customers)}',
  'customers.showAll': 'Show all',
  'customers.notYet': 'not yet a customer',
  'customers.eight': 'Eight classes',
  'customers.scheme': 'Segments by',
  'customers.mapTitle': 'Where your customers stand',
  'customers.mapSubtitle':
    'How many customers are in each segment, and their share of the total. Click one to see who they are.',
  'customers.tile': '{customers:number} · {share}',
  'customers.segments': 'Segments',
  'customers.customers': 'Customers',
  'customers.cohorts': 'Cohorts',
  'customers.valueModel': 'Value model',
  'customers.groups': 'Groups',
  'customers.groupsHint':
    'Averages for each group. A name such as “about 2 orders” describes the customer in the middle of the group, so a few very large ones do not distort it.',
  'customers.eightRule':
    'High means: bought within the last {days:number} days, at least {orders:number} orders, {average:money} or more per order.',
  'customers.eightAbout': '',
  'customers.crosswalk': 'How the two schemes compare',
  'customers.moves': 'How customers moved',
  'customers.movesHint':
    'Compares {day:day} with now. Each is scored as the shop stood on that day.',
  'customers.wasThen': '{segment} on {day:day}',
  'customers.howScored': 'How scores are worked out',
  'customers.scoreRule':
    'Recency is the number of days since the last order, frequency the number of orders, monetary the money spent. Each is split at your own quintiles (interpolated), so about a fifth of your customers falls into each band. Customers with equal values always get equal scores, even where that makes the bands uneven. The three scores together decide the segment. You can set the limits yourself.',
  'customers.scoreNoMoney':
    'These files contain no prices, so the money score is the same for everyone and is left out.',
  'customers.cutNumber': '{score}, limit {number:number}',
  'customers.cutsAscending': 'Each limit must be at least as high as the one before it.',
  'customers.applyCuts': 'Use these limits',
  'customers.quintiles': 'Back to five equal parts',
  'customers.today': 'Counted back from {date:date}, the day after your newest sale.',
  'customers.linesWithout':
    '{lines:plural(One sale line has|{} sale lines have)} no customer and cannot be counted here.',
  'customers.cohortPeriod': 'Period',
  'customers.cohortBy': 'Group by',
  'customers.cohortTitle': 'How each group developed',
  'customers.otherCohorts': 'Others',
  'customers.hatched': 'Hatched: the period has not ended yet.',
  'customers.funnelTitle': 'From one order to the next',
  'customers.funnelNote': 'Customers who joined recently have had less time to come back.',
  'customers.funnelFirst': 'First order',
  'customers.funnelRow': 'Order {order:number} · {share:percent} came back',
  'customers.gapTitleFew': 'Days from one order to the next',
  'customers.gapTitle': 'Half of all repeat orders come within {days:plural(one day|{} days)}',
  'customers.gapDays': '{from:number} to {to:number} days',
  'customers.survivalTitle': 'How long until the second order',
  'customers.survivalSubtitle':
    'Share of customers who have not yet placed a second order, by days since the first, with a 95% band. Recent customers count only for as long as your data follow them.',
  'customers.daysSinceFirst': 'Days since the first order',
  'customers.days': '{days:plural(1 day|{} days)}',
  'customers.comingOrders': 'Orders, next {days:number} days',
  'customers.comingValue': 'Revenue, next {days:number} days',
  'customers.about': 'about {text}',
  'customers.range80': '80% range: {low} to {high}',
  'customers.purchaseRule':
    'What the customers you have now are expected to buy; new customers come on top. Several orders on one day count as one.',
  'customers.valueRule':
    'Expected orders times the expected value of an order, for the customers you have now.',
  'customers.valueRuleDiscounted':
    'Expected orders times the expected value of an order, for the customers you have now, discounted at {rate:percent} a year.',
  'customers.missRule':
    'The range is as wide as past errors: those of {misses:plural(one forecast|{} forecasts)} for {days:number} days, made for earlier dates in your own history.',
  'customers.missUnknown':
    'Your history is too short to measure forecast errors, so the range is as wide as a typical shop’s.',
  'customers.predicted': 'Expected',
  'customers.actual': 'Actual',
  'customers.purchases': 'Purchases',
  'customers.testTitle':
    'Tested on your own history: {predicted:number} orders expected, {actual:number} placed',
  'customers.testSubtitle':
    'Fitted to everything up to {split:day}, then compared week by week with actual orders up to {last:day}.',
  'customers.testNote':
    'Average error per customer: {error} orders; {naive} for “as often as before”. The 80% ranges covered {coverage:percent} of customers.',
  'customers.calibrationTitle': 'Were the chances right?',
  'customers.calibrationSubtitle':
    'Customers in ten groups, by their predicted chance of buying in the test period, and the share who did buy. On the line, the chances were right.',
  'customers.calibrationChance': 'Predicted chance',
  'customers.calibrationCame': 'Actually bought',
  'customers.calibrationLine': 'If chances were right',
  'customers.testedNext':
    '{dated:plural(One customer was|{} customers were)} given an expected date for the next order, and {came:number} of them ordered in the test period. Of those, {inside:percent} ordered within their 80% range, {early:percent} before it and {late:percent} after it.',
  'customers.usedModels': 'Whether a customer has left is estimated by {models}.',
  'customers.usedModel': '{model} ({weight:percent})',
  'customers.usedAlone': '{model}',
  'customers.usedWhy':
    'Each model’s weight depends on how well it explains who bought again in the test period, when fitted only to the time before.',
  'customers.notExpected': 'not expected',
  'customers.frequencyTitle':
    'Expected and actual orders, by how often customers had bought before',
  'customers.frequencySubtitle': 'Orders per customer in the test period.',
  'customers.noTest':
    'There is not enough history to test the forecast: it needs six weeks of orders and ten customers.',
  'customers.notTold': 'cannot be estimated',
  'customers.valueMethod': 'How this is worked out',
  'customers.valueMethodText':
    'BG/NBD, MBG/NBD and Pareto/NBD estimate how often a customer buys and whether they have left. They differ in when a customer can leave: after a repeat purchase, after any purchase, or at any moment. Gamma-Gamma estimates the value of an order. Time is counted in weeks; several orders on one day count as one. A customer’s range is the shortest that holds 80 of 100 simulations of the coming year, with the parameters and the shop’s overall level as uncertain as your data leave them. The shop’s range is as wide as its past forecast errors. The next order is dated by these models, within a year; for a customer who buys more evenly than chance would, by the usual gap after the last order.',
  'customers.discount': 'Discount rate per year, %',
  'customers.winBack': 'Win back',
  'customers.winBackHint':
    'More likely gone than not, and silent for longer than is usual for them, or, with one or two days of purchase, for longer than most who came back. Sorted by the money to win back: what they would bring in over a year, times the chance that they have left. Who missed a steady pace has no such chance and is listed with the whole year.',
  'customers.winBackByRhythm':
    'A rule of thumb: silent for more than three times their usual gap (if they bought on one day only: three times what others took to buy again). Sorted by what they would bring in over a year.',
  'customers.winBackNobody': 'There is nobody to win back right now.',
  'customers.winBackYear': 'Would bring in a year',
  'customers.missed': 'Missed a steady pace',
  'customers.missedHint':
    'Bought more evenly than chance would explain; now silent for more than two usual gaps, for longer than ever before, and for longer than 95% of the gaps of all steady customers, measured by what is usual for each. Expected orders and the chance of still being a customer take purchases for random and may still call most of them customers; here the pace counts, so that chance is not shown. The ten who stopped last; the list below has the others, largest amount first, with this reason.',
  'customers.dueAgain': 'Due to buy again',
  'customers.dueHint':
    'Customers who buy the same product at a steadier pace than chance would explain, and who are probably still customers. Days late below zero are days still to go.',
  'customers.traitMore': '{feature} above the rest ({value})',
  'customers.traitLess': '{feature} below the rest ({value})',
  'customers.traitNone': 'much like the shop as a whole',
  'customers.groupSize': '{customers:plural(1 customer|{} customers)}:',
  'customers.sampled':
    'Every pair of customers is compared, so this was done on a sample of {sample:number}; the other {rest:plural(customer|{} customers)} joined the group of the sampled customer most like them.',
  'customers.howMany': 'How many groups',
  'customers.auto': 'Automatic',
  'customers.groupMap': 'Map of your customers',
  'customers.groupMapHint':
    'Customers close together buy alike. The two directions show {share:percent} of all differences.',
  'customers.whyGroups': 'Why this number of groups',
  'customers.candidates': 'Numbers compared',
  'customers.cardLead':
    '{segment}: {orders:plural(one order|{} orders)}, {revenue:money} in all, last order {days:plural(one day|{} days)} ago.',
  'customers.cardLeadNoMoney':
    '{segment}: {orders:plural(one order|{} orders)}, last order {days:plural(one day|{} days)} ago.',
  'customers.cardNext':
    'The next order is expected in about {days:number} days (80% range: {low:number} to {high:number} days, if they order again).',
  'customers.cardNoNext': 'More likely than not, they have left: no further order is expected.',
  'customers.cardMissed':
    'They ordered every {usualDays:plural(day|{} days)} or so and have missed that pace: nothing for {silentDays:number} days.',
  'customers.path': 'Segments over time',
  'customers.timeLine': 'This customer’s orders',
  'customers.itsProducts': 'What they bought',
  'customers.similar': 'Customers who buy alike',
  'customers.similarRow':
    '{shared:plural(1 product|{} products)} in common, {orders:plural(one order|{} orders)}',
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
  'customers.clear': 'Beyond chance?',
  'customers.clearYes': 'yes',
  'customers.clearNo': 'may be chance',
  'customers.builderHint': 'Saved segments stay in this browser and can be used on other pages.',

  'customers.noMoney':
    'These files contain no prices, so nothing here is in money: customers are compared by when and how often they bought.',
  'customers.page.who': 'Who they are',
  'customers.page.list': 'Every customer',
  'customers.page.return': 'Who comes back',
  'customers.page.value': 'What they are worth',
  'customers.page.leaving': 'Who is leaving',
  'customers.page.groups': 'Groups in the data',
  'customers.page.own': 'Your own segments',

  'customers.question.who':
    'What kinds of customers do you have, and how much does each kind bring in?',
  'customers.question.list':
    'Who is who? Search, sort, open a customer’s card or download the list.',
  'customers.question.return': 'How many come back, and how long does it take?',
  'customers.question.value': 'What will the customers you have now bring in over the coming year?',
  'customers.question.leaving': 'Who should you write to before they are gone for good?',
  'customers.question.groups': 'Which customers buy alike?',
  'customers.question.own': 'Who are you looking for? Combine conditions and see who matches.',
  'customers.worthOfEach': 'See what each customer is worth',
  'customers.pastDetails': 'Who the forecast was right for',
  'customers.again': 'Recalculate',

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

  'customers.measure.share': 'Share who came back',
  'customers.measure.active': 'Customers',
  'customers.measure.revenue': 'Revenue',
  'customers.measure.average': 'Average order',
  'customers.measure.cumulative': 'Revenue per customer so far',
  'customers.measure': 'Show',

  'customers.measureHint.share':
    'The share of each group that bought again that many periods later.',
  'customers.measureHint.active': 'How many customers of each group bought in each period.',
  'customers.measureHint.revenue': 'What each group spent in each period.',
  'customers.measureHint.average': 'The average value of an order in each group.',
  'customers.measureHint.cumulative':
    'Average revenue per customer of each group, up to and including that period.',

  'customers.after.week': '{count:plural(1 week|{} weeks)} later',
  'customers.after.month': '{count:plural(1 month|{} months)} later',
  'customers.after.quarter': '{count:plural(1 quarter|{} quarters)} later',

  'customers.modelState.fitted': 'Fitted by maximum likelihood.',
  'customers.modelState.border':
    'A model in which nobody leaves fits just as well, so these data cannot separate customers who have left from those who buy rarely. No chance of still being a customer is given.',
  'customers.modelState.thin':
    'Few customers have bought twice, so a cautious prior steadies the figures and the ranges are wide.',
  'customers.modelState.none': 'Nothing to fit yet.',

  'customers.reason.missed_pace':
    'Steadily every {usual:plural(day|{} days)}, silent for {silent:number}',
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
  'customers.group.wide_choosers': 'Variety buyers',
  'customers.group.larger_orders': 'Larger orders than most',
  'customers.group.plain':
    'About {orders:plural(one order|{} orders)}, last one {days:plural(one day|{} days)} ago',
  'customers.group.noise': 'In no group',

  'customers.feature.recency_days': 'days since the last order',
  'customers.feature.orders': 'orders',
  'customers.feature.revenue': 'money spent',
  'customers.feature.average_order': 'average order',
  'customers.feature.units_per_order': 'units per order',
  'customers.feature.products': 'different products',
  'customers.feature.days_between': 'days between orders',
  'customers.feature.tenure_days': 'days since the first order',

  'customers.method.k-means': 'k-means',
  'customers.method.ward': 'Hierarchical (Ward)',
  'customers.method.dbscan': 'Density (DBSCAN)',

  'customers.groupReason.silhouette':
    '{k:plural(One group is|{} groups are)} the best separated, and other samples of your customers give the same groups.',
  'customers.groupReason.large_enough':
    'Splits that leave fewer than five customers in a group are passed over. Of the others, {k:plural(one group is|{} groups are)} well separated, and other samples of your customers give the same groups.',
  'customers.groupReason.finest':
    'Two groups are the best separated but say little; {k:number} are separated nearly as well.',
  'customers.groupReason.stability':
    'No number of groups is clearly separated; {k:number} is the most consistent across samples.',
  'customers.groupReason.asked': 'You chose {k:number}.',
  'customers.groupReason.too_few': 'There are too few customers to group.',
  'customers.groupReason.density':
    'Groups are found where many customers lie close together. The search radius is read from the bend in the curve of their distances.',

  'customers.column.segment': 'Segment',
  'customers.column.customers': 'Customers',
  'customers.column.averageOrder': 'Average order',
  'customers.column.cohort': 'Cohort',
  'customers.column.period': 'Periods later',
  'customers.column.active': 'Active',
  'customers.column.wentOn': 'Came back',
  'customers.column.medianDays': 'Median days',
  'customers.column.waiting': 'Not back yet',
  'customers.column.watched': 'Observed',
  'customers.column.gap': 'Days between orders',
  'customers.column.count': 'Orders',
  'customers.column.model': 'Model',
  'customers.column.parameter': 'Parameter',
  'customers.column.repeats': 'Earlier repeat orders',
  'customers.column.week': 'Week',
  'customers.column.atRisk': 'Money at risk',
  'customers.column.chance': 'Chance of having left',
  'customers.column.yearly': 'Value in a year',
  'customers.column.orders': 'Orders',
  'customers.column.code': 'Code',
  'customers.column.times': 'Times',
  'customers.column.usual': 'Usual gap (days)',
  'customers.column.silent': 'Days silent',
  'customers.column.due': 'Due',
  'customers.column.overdue': 'Days late',
  'customers.column.group': 'Group',
  'customers.column.silhouette': 'Separation',
  'customers.column.groups': 'Groups',
  'customers.column.inertia': 'Spread in groups',
  'customers.column.stability': 'Stability',
  'customers.column.recency': 'Days since order',
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
  'customers.fact.returned_share': 'Share returned (0 to 1)',
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

  'customers.compared.orders': 'Orders per customer',
  'customers.compared.revenue': 'Money per customer',
  'customers.compared.average_order': 'Average order',
  'customers.compared.recency_days': 'Days since the last order',
  'customers.compared.days_between': 'Days between orders',
  'customers.compared.repeat_share': 'Bought twice or more',

  'customers.finding.champions_share':
    'Your {customers:plural(champion is|{} champions are)} {share:percent} of your customers and brought in {revenueShare:percent} of the money.',
  'customers.finding.at_risk_money':
    '{customers:plural(One customer has|{} customers have)} been away for longer than most, after buying often or spending a lot: {revenue:moneyAbout} in all.',
  'customers.finding.moved_down':
    '{down:plural(One good customer has|{} good customers have)} become less active since {day:day}: {share:percent} of those you had, compared with {before:percent} in the quarter before.',
  'customers.finding.moved_up':
    'Fewer good customers are becoming less active: {down:number} since {day:day}, {share:percent} of those you had, compared with {before:percent} in the quarter before.',
  'customers.finding.moved_none':
    'None of the {good:number} good customers you had on {day:day} has become less active since; in the quarter before, {before:percent} did.',
  'customers.finding.one_time_share':
    '{customers:plural(One customer|{} customers)} ({share:percent}) bought only once.',
  'customers.finding.gave_back':
    '{customers:plural(One high-scoring customer is|{} high-scoring customers are)} left out of these sentences, having returned all or nearly all they bought; scores are based on sales only.',
  'customers.finding.frequency_tied':
    '{customers:plural(One|{})} of {of:plural(one customer|{} customers)} bought {orders:plural(once|{} times)}, so the number of orders cannot split customers into five equal parts, only into {scores:plural(one|{})}.',
  'customers.finding.few_customers':
    'With {customers:plural(one customer|{} customers)}, every figure here rests on few people; it becomes more reliable with each month of orders you add.',
  'customers.finding.scores_flat':
    'All {customers:number} customers bought equally often and spent the same, so only the time since their last order tells them apart.',
  'customers.finding.no_customers':
    'Your files do not name customers, so nobody can be told apart here. Add a file with a customer number, e-mail or phone for each order.',
  'customers.next.week': 'the next week',
  'customers.next.month': 'the next month',
  'customers.next.quarter': 'the next quarter',
  'customers.next.period': 'the next period',
  'customers.finding.cohort_best':
    '{cohort} did best: {share:percent} came back in {next}, compared with {others:percent} of the others.',
  'customers.finding.cohort_trend_up':
    'More newcomers come back: {recent:percent} of the newest {cohorts:number} groups returned in {next}, compared with {before:percent} of the {cohorts:number} before.',
  'customers.finding.cohort_trend_down':
    'Fewer newcomers come back: {recent:percent} of the newest {cohorts:number} groups returned in {next}, compared with {before:percent} of the {cohorts:number} before.',
  'customers.finding.cohorts_skipped':
    'Only groups from {day:day} onwards are compared: anyone who appears soon after your data begin may be an existing customer.',
  'customers.finding.second_order':
    '{share:percent} of your customers came back for a second order ({customers:plural(one person|{} people)}).',
  'customers.finding.second_order_all':
    'All {customers:plural(one customer|{} customers)} came back for a second order.',
  'customers.finding.median_return':
    'Half of all customers come back within {days:plural(one day|{} days)}.',
  'customers.finding.never_half_return':
    '{share:percent} of your customers are back within {days:plural(one day|{} days)}, as far as your data show.',
  'customers.finding.nobody_returned':
    'Nobody has come back for a second order within {days:plural(one day|{} days)}, as far as your data show.',
  'customers.finding.value_total':
    'The customers you have now should bring in about {value:moneyAbout} over the coming year, most likely between {low:moneyAbout} and {high:moneyAbout}.',
  'customers.finding.value_top':
    '{customers:plural(One of them is|{} of them are)} expected to bring in {share:percent} of it.',
  'customers.finding.value_test':
    'Tested on your own history: {predicted:number} orders expected after {splitDay:day}, {actual:number} placed. “As often as before” would have said {naive:number}, and been further off for individual customers too.',
  'customers.finding.value_test_customers':
    'Tested on your own history: {predicted:number} orders expected after {splitDay:day}, {actual:number} placed. This beats “as often as before” for individual customers, but not in total ({naive:number}).',
  'customers.finding.value_test_total':
    'Tested on your own history: {predicted:number} orders expected after {splitDay:day}, {actual:number} placed. This beats “as often as before” in total ({naive:number}), but not for individual customers.',
  'customers.finding.value_test_worse':
    'Tested on your own history: {predicted:number} orders expected after {splitDay:day}, {actual:number} placed. “As often as before” ({naive:number}) would have been as good or better.',
  'customers.finding.alive_unknown':
    'Your data cannot tell who has left for good and who simply buys rarely. So the chance of still being a customer is not shown; expected orders are.',
  'customers.finding.value_thin':
    'Only {repeaters:plural(one customer has|{} customers have)} bought twice in {weeks:plural(one week|{} weeks)}, so the ranges are wide; a few more months of orders would narrow them.',
  'customers.finding.value_thin_few':
    'Only {repeaters:plural(one customer has|{} customers have)} bought twice, and with so few people the ranges are wide.',
  'customers.finding.leaving_missed':
    '{customers:plural(One customer|{} customers)} used to buy at a steady pace and missed it: typically every {usual:plural(day|{} days)}, now silent for {silent:number}. That is about {money:moneyAbout} a year.',
  'customers.finding.leaving_money':
    '{customers:plural(One customer has|{} customers have)} been silent for longer than is usual for them and probably left: about {money:moneyAbout} a year is at risk.',
  'customers.finding.leaving_money_some':
    '{customers:plural(One customer has|{} customers have)} probably left: about {money:moneyAbout} a year is at risk. {own:plural(One of them has|{} of them have)} been silent for longer than is usual for them; the others bought on one or two days only and have no usual gap yet.',
  'customers.finding.leaving_money_few_days':
    '{customers:plural(One customer|{} customers)} who bought on one or two days only probably left: about {money:moneyAbout} a year is at risk.',
  'customers.finding.leaving_top':
    'The {customers:number} at the top of the list account for {money:moneyAbout} a year: start with them.',
  'customers.finding.leaving_none':
    'Nobody has been silent for longer than is usual for them and is more likely gone than not.',
  'customers.finding.leaving_by_rhythm':
    'Your data cannot show who has left. By a rule of thumb, {customers:plural(one customer has|{} customers have)} been silent for more than three times their usual gap; they would bring in about {money:moneyAbout} a year.',
  'customers.finding.leaving_none_by_rhythm':
    'Your data cannot show who has left; no customer has been silent for more than three times their usual gap.',
  'customers.finding.leaving_gave_back':
    '{customers:plural(One more is|{} more are)} not on the list, having returned all or nearly all they bought.',
  'customers.finding.due_now':
    '{due:plural(One regular purchase is|{} regular purchases are)} due, from {customers:plural(one customer|{} customers)}.',
  'customers.finding.due_now_and_soon':
    '{due:plural(One regular purchase is|{} regular purchases are)} due, from {customers:plural(one customer|{} customers)}; {soon:number} more within 30 days.',
  'customers.finding.due_soon':
    'No regular purchase is overdue; {soon:plural(one is|{} are)} due within 30 days.',
  'customers.finding.due_none':
    'Nobody buys the same product at a steadier pace than chance would explain, so the next purchase date cannot be predicted.',
  'customers.finding.groups_found':
    'Your customers fall into {groups:plural(one group|{} groups)}; most money comes from “{name}”: {share:percent}, with {customers:plural(one customer|{} customers)}.',
  'customers.finding.groups_one':
    'Your customers do not form groups: they differ gradually, with no clear gap between them.',
  'customers.finding.groups_rough':
    'There are no clear borders between your customers. In a rough split into {groups:number} parts, most money comes from “{name}”: {share:percent}, with {customers:plural(one customer|{} customers)}.',
  'customers.finding.groups_too_few':
    '{customers:plural(One customer is|{} customers are)} too few to form groups.'
};
