/** Words of the forecast room. */
export const forecastEn = {
  'forecast.page.ahead': 'What comes',
  'forecast.question.ahead': 'What is expected next, and how sure that is.',
  'forecast.week': '{year}-W{week}',
  'forecast.ahead.title': 'What comes next?',
  'forecast.page.test': 'Methods compared',
  'forecast.question.test': 'How each method would have fared on your own past.',
  'forecast.test.title': 'Which method can be trusted here?',
  'forecast.what': 'What to forecast',
  'forecast.measure.net': 'Net revenue',
  'forecast.measure.orders': 'Orders',
  'forecast.measure.units': 'Pieces',
  'forecast.period': 'Period',
  'forecast.grain.day': 'Days',
  'forecast.grain.week': 'Weeks',
  'forecast.grain.month': 'Months',
  'forecast.horizon': 'How far ahead',
  'forecast.finding.expected.day':
    '{measure} of the next {horizon:plural(day|{} days)}: about {mean}, and {range}.',
  'forecast.finding.expected.week':
    '{measure} of the next {horizon:plural(week|{} weeks)}: about {mean}, and {range}.',
  'forecast.finding.expected.month':
    '{measure} of the next {horizon:plural(month|{} months)}: about {mean}, and {range}.',
  'forecast.finding.wide':
    'That is too wide to plan by. {period} alone is surer: about {mean}, and {range}.',
  'forecast.finding.more':
    'That is more than in the same periods a year before: by {share:percent}, {range}.',
  'forecast.finding.less':
    'That is less than in the same periods a year before: by {share:percent}, {range}.',
  'forecast.finding.asMuch': 'That is about as much as in the same periods a year before.',
  'forecast.finding.same':
    'Whether that is more or less than in the same periods a year before cannot be told yet.',
  'forecast.finding.onceSeen':
    'The same periods a year before brought {yearBefore}. With less than two years of data the forecast knows no season of the year: what returns every year, such as Christmas, it has not seen twice.',
  'forecast.finding.yearBefore': 'The same periods a year before brought {yearBefore}.',
  'forecast.finding.lastYear':
    'Only one year of past: last year’s shape has a part in this, {share:percent}, and could not be tested.',
  'forecast.finding.beyondTests':
    'It goes by a season learned from both of your years. Tried on your own past it had one year alone, so those tests say little of it.',
  'forecast.finding.better':
    'Tried on your own past, this way of telling missed {miss:percent} less than simply repeating what was.',
  'forecast.finding.naive':
    'Tried on your own past, nothing clearly beat simply repeating what was, so that is what you see.',
  'forecast.finding.mean':
    'You sell now and then, with nothing in between. Tried on your own past, nothing surely beat the plain mean of what was, so that is what you see, the same for every period.',
  'forecast.finding.beyondMean':
    'You sell now and then, with nothing in between. Even so, tried on your own past this way of telling surely beat the plain mean of what was.',
  'forecast.finding.brings':
    '{holiday}, with the days around it, is expected to bring about {amount} more than usual days would.',
  'forecast.finding.costs':
    '{holiday}, with the days around it, is expected to cost about {amount} of what usual days would bring.',
  'forecast.finding.below':
    '{measure} fell out of its usual range in {period}: {came}, where the time before let one expect {range}.',
  'forecast.finding.above':
    '{measure} rose out of its usual range in {period}: {came}, where the time before let one expect {range}.',
  'forecast.finding.toldInside': 'On {told:date} you were told {range} for {period}; {came} came.',
  'forecast.finding.toldOutside':
    'On {told:date} you were told {range} for {period}; {came} came, outside of that.',
  'forecast.told.table': 'How earlier forecasts fared',
  'forecast.told.hint':
    'What you were told here before it came, the newest period first. “Told” and the range are as you saw them then.',
  'forecast.told.says':
    'Of {all:plural(one number|{} numbers)} told before, {inside:number} lay inside the 80% range.',
  'forecast.told.saysYear':
    'Of {all:plural(one number|{} numbers)} told before, {inside:number} lay inside the 80% range. The mean miss was {miss}; last year’s number missed by {yearMiss}.',
  'forecast.told.column.told': 'Told on',
  'forecast.told.column.mean': 'Told',
  'forecast.told.column.came': 'Came',
  'forecast.told.column.inside': 'In the range',
  'forecast.told.column.miss': 'Missed by',
  'forecast.told.column.yearMiss': 'Last year’s number missed by',
  'forecast.told.yes': 'Yes',
  'forecast.told.no': 'No',
  'forecast.counting.outside':
    'Out of its usual range: the newest whole month, two weeks or three days, told by the automatic combination from the time before them alone, with ranges so wide that usual ups and downs leave them in 2 to 5 of 100 shops, and in up to about one in ten where few years are known and a good or bad spell lingers. The overview speaks of it only where it lies further out.',
  'forecast.counting.told':
    'Earlier forecasts: each forecast you look at is kept with the shop, one for every measure, kind of period and filter by product, category, country or channel, and every last whole period: the newest 24 of each. A column of another table is known again by its file’s name, whatever its kind and number, as “visits (2).xlsx” is “visits.csv”. A week or month that had begun by then is left out, since part of it had come. What came is counted from your files as they are counted now, whole periods alone.',
  'forecast.finding.oddOnce':
    '{period} stands out among the periods around it with {value}. The methods take it as {used}; last year’s part takes it as it was.',
  'forecast.finding.odd':
    '{period} stands out among the periods around it with {value}. The forecast takes it as {used}, so that one odd time does not carry on.',
  'forecast.finding.gap':
    'Nothing at all from {from} to {to}: too long for chance. It was sold out, closed or not recorded; the forecast takes it as the usual time around it, not as a lack of demand.',
  'forecast.finding.gapOne':
    'Nothing at all in {from}: too long for chance. It was sold out, closed or not recorded; the forecast takes it as the usual time around it, not as a lack of demand.',
  'forecast.finding.gapOthers':
    'Nothing at all from {from} to {to}, nor in {others:plural(one other time|{} other times)}: too long for chance. It was sold out, closed or not recorded; the forecast takes it as the usual time around it, not as a lack of demand.',
  'forecast.finding.gapOneOthers':
    'Nothing at all in {from}, nor in {others:plural(one other time|{} other times)}: too long for chance. It was sold out, closed or not recorded; the forecast takes it as the usual time around it, not as a lack of demand.',
  'forecast.finding.silent':
    'Nothing sold since {day:day}, where about {pace} a week were usual: out of stock, or no longer sold? The forecast is what to expect once it is there again. About {lost:number} pieces were missed since.',
  'forecast.finding.farOff':
    '{lines:plural(One line is|{} lines are)} dated years away from all others ({day:day}), as by a clock that jumped, and left out here. Put right in your file, they count again.',
  'forecast.finding.short.day':
    'Only {periods:plural(one whole day|{} whole days)} so far: the ranges are wide, and no method could be tried on the past.',
  'forecast.finding.short.week':
    'Only {periods:plural(one whole week|{} whole weeks)} so far: the ranges are wide, and no method could be tried on the past.',
  'forecast.finding.short.month':
    'Only {periods:plural(one whole month|{} whole months)} so far: the ranges are wide, and no method could be tried on the past.',
  'forecast.finding.goal':
    '{share:percent} of the goal for {period} ({amount}) has come in up to {day:day}. It is reached in {cases:number} of 10 cases: the whole month brings {range}.',
  'forecast.finding.goalSure':
    '{share:percent} of the goal for {period} ({amount}) has come in up to {day:day}. It is reached almost surely: the whole month brings {range}.',
  'forecast.finding.goalHardly':
    '{share:percent} of the goal for {period} ({amount}) has come in up to {day:day}. It is hardly reached: the whole month brings {range}.',
  'forecast.finding.goalReached':
    'The goal for {period} ({amount}) is reached: {reached} came in up to {day:day}.',
  'forecast.finding.none': 'There is not one whole period yet. Choose shorter ones.',
  'forecast.ahead.picture': '{measure}: what was, and what is expected',
  'forecast.ahead.odd': 'Stands out',
  'forecast.ahead.gap': 'Sold out, closed or not recorded',
  'forecast.ahead.mean': 'Expected',
  'forecast.ahead.range80': '80% range',
  'forecast.ahead.range95': '95% range',
  'forecast.ahead.instead': 'Taken as',
  'forecast.ahead.unfinished':
    '{period} is not over in your data, which end on {day}: {soFar} so far. The forecast begins with it and says the whole of it.',
  'forecast.ahead.closed': 'You never sell on {days}: nothing is expected there.',
  'forecast.ahead.held':
    'Tried at {cuts:plural(one place|{} places)} of your past, the 80% range held {share:percent} of what then came, the 95% range {wide:percent}.',
  'forecast.table.ofShop': 'Your sales',
  'forecast.table.inFile': '{column} ({file})',
  'forecast.table.inFileAgain': '{column} ({file}, no. {nth:number})',
  'forecast.table.take': 'Rows of a period',
  'forecast.table.take.sum': 'Added up',
  'forecast.table.take.mean': 'Averaged',
  'forecast.table.sum.day':
    '“{measure}” of the next {horizon:plural(day|{} days)} together: about {mean}, and {range}.',
  'forecast.table.sum.week':
    '“{measure}” of the next {horizon:plural(week|{} weeks)} together: about {mean}, and {range}.',
  'forecast.table.sum.month':
    '“{measure}” of the next {horizon:plural(month|{} months)} together: about {mean}, and {range}.',
  'forecast.table.mean.day':
    '“{measure}”, averaged over the next {horizon:plural(day|{} days)}: about {mean}, and {range}.',
  'forecast.table.mean.week':
    '“{measure}”, averaged over the next {horizon:plural(week|{} weeks)}: about {mean}, and {range}.',
  'forecast.table.mean.month':
    '“{measure}”, averaged over the next {horizon:plural(month|{} months)}: about {mean}, and {range}.',
  'forecast.table.onceSeen':
    'In the same periods a year before it was {yearBefore}. With less than two years of data the forecast knows no season of the year: what returns every year it has not seen twice.',
  'forecast.table.yearBefore': 'In the same periods a year before it was {yearBefore}.',
  'forecast.table.mean':
    'Many periods are 0. Tried on the table’s own past, nothing surely beat the plain mean of what was, so that is what you see, the same for every period.',
  'forecast.table.beyondMean':
    'Many periods are 0. Even so, tried on the table’s own past this way of telling surely beat the plain mean of what was.',
  'forecast.table.brings':
    '{holiday}, with the days around it, is expected to raise this by about {amount}.',
  'forecast.table.costs':
    '{holiday}, with the days around it, is expected to lower this by about {amount}.',
  'forecast.table.taken.sum.day':
    'Column “{column}” of “{file}”: all rows of a day are added up, as is right for counts and money.',
  'forecast.table.taken.sum.week':
    'Column “{column}” of “{file}”: all rows of a week are added up, as is right for counts and money.',
  'forecast.table.taken.sum.month':
    'Column “{column}” of “{file}”: all rows of a month are added up, as is right for counts and money.',
  'forecast.table.taken.mean.day':
    'Column “{column}” of “{file}”: all rows of a day are averaged, as is right for rates, prices, temperatures and what is in stock.',
  'forecast.table.taken.mean.week':
    'Column “{column}” of “{file}”: all rows of a week are averaged, as is right for rates, prices, temperatures and what is in stock.',
  'forecast.table.taken.mean.month':
    'Column “{column}” of “{file}”: all rows of a month are averaged, as is right for rates, prices, temperatures and what is in stock.',
  'forecast.table.proposed': 'That is how its name and numbers read; you can change it above.',
  'forecast.table.empty.sum.day':
    '{periods:plural(One whole day has no number and counts|{} whole days have no number and count)} as 0.',
  'forecast.table.empty.sum.week':
    '{periods:plural(One whole week has no number and counts|{} whole weeks have no number and count)} as 0.',
  'forecast.table.empty.sum.month':
    '{periods:plural(One whole month has no number and counts|{} whole months have no number and count)} as 0.',
  'forecast.table.empty.mean.day':
    '{periods:plural(One whole day has no number and is|{} whole days have no number and are)} taken to lie between the neighbours.',
  'forecast.table.empty.mean.week':
    '{periods:plural(One whole week has no number and is|{} whole weeks have no number and are)} taken to lie between the neighbours.',
  'forecast.table.empty.mean.month':
    '{periods:plural(One whole month has no number and is|{} whole months have no number and are)} taken to lie between the neighbours.',
  'forecast.table.undated':
    '{rows:plural(One row is|{} rows are)} left out: the date cannot be read, or lies years away from all others.',
  'forecast.table.lens':
    'Of your filters the period alone holds for this table; it knows none of the others.',
  'forecast.table.closed': 'No row ever falls on {days}: nothing is expected there.',
  'forecast.table.counting':
    'A column of another table, by whole days, weeks or months within the filter’s period, and no shorter than its rows are apart. The first and last period are left out where the table begins or may end inside them. Methods, tests on the past and ranges are those of your sales. Columns that name a row or a part of a date are not offered.',
  'forecast.table.refused': 'Tables that cannot be forecast',
  'forecast.table.lacks.dates':
    '“{file}” has no column of dates that can be read: add one with a date in each row.',
  'forecast.table.lacks.days': '“{file}” has too few different dates: at least eight are needed.',
  'forecast.table.lacks.rhythm':
    '“{file}” has too few rows in time: at least about one a month is needed.',
  'forecast.table.lacks.numbers':
    '“{file}” has dates but no column of numbers that change and measure something.',
  'forecast.discount.title': 'If you plan a discount',
  'forecast.discount.hint':
    'So far, {example} off usual prices came with about {effect} ({range}). If you gave discounts when sales were good anyway, that says too much. The forecast rests on the usual discount of the last year, {usual}.',
  'forecast.discount.plan': 'Planned discount, all periods shown',
  'forecast.discount.says': 'At {plan} off: about {mean} in all instead of {before}, and {range}.',
  'forecast.price.title': 'If you plan other prices',
  'forecast.price.plan': 'Planned change of usual prices, all periods shown',
  'forecast.price.hint':
    'So far, prices {example} higher than they were came with about {effect} ({range}). If you raised prices when demand rose anyway, that says too little.',
  'forecast.price.says': 'At prices {plan}: about {mean} in all instead of {before}, and {range}.',
  'forecast.price.same': 'At the prices of late: about {mean} in all, and {range}.',
  'forecast.price.cut':
    'Below {low} and above {high} it cannot be told: what prices did so far is too unsure for that, and the good case would be more than twice the bad one. A changed price that stays for two months or more would show more.',
  'forecast.discount.cut':
    'Beyond {high} off it cannot be told: what discounts did so far is too unsure for that, and the good case would be more than twice the bad one. Each further discount of some weeks shows more.',
  'forecast.plan.unsure':
    'What other prices or discounts would do cannot be told here: even as it is, what comes is too unsure for that ({range}). Longer periods, or more products together, can be told more surely.',
  'forecast.plan.widePrice':
    'What other prices would do cannot be told here: prices did move, but sales rose and fell so much besides that even for 10% more the good case would be more than twice the bad one. A changed price that stays for two months or more would show more.',
  'forecast.plan.wideDiscount':
    'What discounts would do cannot be told here: there were some, but sales rose and fell so much besides that even for 10% off the good case would be more than twice the bad one. Each further discount of some weeks shows more.',
  'forecast.price.still':
    'What other prices would do cannot be told here: as a whole, your usual prices hardly moved.',
  'forecast.price.untried':
    'What other prices would do cannot be told here yet: it takes thirteen months of sales to try whether forecasts are better with them.',
  'forecast.price.unclear':
    'What other prices would do cannot be told here: forecasts of your own past were no better with them.',
  'forecast.price.products': 'What single products did at other prices',
  'forecast.price.hintProduct':
    'So far, weeks in which it cost {example} more came with about {effect} ({range}), as “Prices” in Market says too. Short sales are among them, which move more than a price that stays; and if you raised it when demand rose anyway, that says too little.',
  'forecast.price.countingProduct':
    'Prices: forecasts of your own past do not say what usual prices do, but the weeks of this one product do: its pieces beside its price, what the rest of what is looked at sold, and a trend, as “Prices” in Market counts them. Money is pieces times the price. You can plan as far as its price has moved, at most to double.',
  'forecast.price.counting':
    'Prices: an index of usual prices with fixed weights, what each product brought in all, so that selling more of a dearer product is no dearer price. Usual is the middle of eleven weeks: what stays for less than about six is a discount or not seen yet. Its logarithm stands beside discounts in the regression on the calendar and counts only where forecasts of your own past were better with it, and where its effect is further from none than if the same prices had come at other times; those also say the range. The forecast holds prices as they were in the last four weeks.',
  'forecast.cash.title': 'When it becomes money in hand',
  'forecast.cash.hint':
    'No file says when your money arrives or what is kept of it: enter both. Of what you sold in the last year, {refunds:percent} came back; the same is expected to.',
  'forecast.cash.payout': 'Days until you are paid',
  'forecast.cash.fee': 'Fees kept (% of sales)',
  'forecast.cash.says.day':
    'Money in hand in the next {horizon:plural(day|{} days)}: about {mean}, and {range}.',
  'forecast.cash.says.week':
    'Money in hand in the next {horizon:plural(week|{} weeks)}: about {mean}, and {range}.',
  'forecast.cash.says.month':
    'Money in hand in the next {horizon:plural(month|{} months)}: about {mean}, and {range}.',
  'forecast.cash.before': 'Of it, about {amount} comes from sales of the periods before.',
  'forecast.cash.tax.taken_off':
    'Tax is not in these figures, since you took it off revenue: what customers pay on top of it comes in too, and goes out again.',
  'forecast.cash.tax.added':
    'Tax is in these figures, since you added it to revenue: part of this money is owed to the tax office.',
  'forecast.cash.table': 'Expected cash',
  'forecast.cash.column.paidOut': 'Paid out, before fees',
  'forecast.cash.column.fees': 'Fees',
  'forecast.cash.column.refunds': 'Refunds',
  'forecast.cash.column.mean': 'In hand',
  'forecast.cash.counting':
    'Money in hand: net revenue is split into what is sold and what comes back, at the rate of the last year. Sales of a day arrive so many days later, less fees; refunds go out in the period they come in, and fees on them are not given back. Sales are spread evenly over the days of a period, weekends too. The ranges are those of the forecast. What you buy, wages and rent are not in it.',
  'forecast.parts.by': 'Split by',
  'forecast.parts.none': 'Not split',
  'forecast.parts.kind.category': 'Category',
  'forecast.parts.kind.country': 'Country',
  'forecast.parts.kind.channel': 'Channel',
  'forecast.parts.table.category': 'By category',
  'forecast.parts.table.country': 'By country',
  'forecast.parts.table.channel': 'By channel',
  'forecast.parts.hint':
    'What each part is expected to bring in {period}, and in {horizon:plural(this period|all {} periods)} together. The parts sum to the first row.',
  'forecast.parts.grows':
    '“{name}” grows most: about {mean} is expected in all, {range}, after {yearBefore} in the same periods a year before.',
  'forecast.parts.shrinks':
    '“{name}” shrinks most: about {mean} is expected in all, {range}, after {yearBefore} in the same periods a year before.',
  'forecast.parts.steady':
    'No part is expected to move further from the same periods a year before than its range reaches.',
  'forecast.parts.noYear':
    'Whether a part grows or shrinks cannot be told: the same periods a year before are not all in your data.',
  'forecast.parts.nothing': 'There are no two parts to split by.',
  'forecast.parts.role.total': 'All together',
  'forecast.parts.role.rest': 'All others',
  'forecast.parts.role.unnamed': 'Not named',
  'forecast.parts.column.part': 'Part',
  'forecast.parts.column.next': 'Expected, {period}',
  'forecast.parts.column.nextLow': 'Low, {period}',
  'forecast.parts.column.nextHigh': 'High, {period}',
  'forecast.parts.column.sum': 'Expected in all',
  'forecast.parts.column.sumLow': 'Low in all, 80%',
  'forecast.parts.column.sumHigh': 'High in all, 80%',
  'forecast.parts.column.yearBefore': 'Year before',
  'forecast.ahead.table': 'Forecast',
  'forecast.ahead.tableHint': 'Told by: {method}.',
  'forecast.column.series': 'Series',
  'forecast.column.period': 'Period',
  'forecast.column.mean': 'Expected',
  'forecast.column.low80': 'Low, 80%',
  'forecast.column.high80': 'High, 80%',
  'forecast.column.low95': 'Low, 95%',
  'forecast.column.high95': 'High, 95%',
  'forecast.column.method': 'Method',
  'forecast.column.mase': 'MASE',
  'forecast.column.smape': 'sMAPE',
  'forecast.column.bias': 'Bias',
  'forecast.column.coverage80': 'Held by 80%',
  'forecast.column.coverage95': 'Held by 95%',
  'forecast.test.table': 'Methods compared',
  'forecast.test.hint':
    'Each method was tried at {cuts:plural(one place|{} places)} of your past: told what was known there, and asked for what came next. The plain way to beat: {baseline}.',
  'forecast.test.lastYear':
    'What is shown also counts last year’s numbers, {share:percent}. Only one year of past is there, so that could not be tested, and this table says little of it.',
  'forecast.test.finding.untested':
    'No method can be trusted yet: the past is too short to try any on it.',
  'forecast.test.finding.better':
    '“{name}” can be trusted most here: tried at {cuts:plural(one place|{} places)} of your past, it missed by {share:percent} less than the plain way, “{baseline}”.',
  'forecast.test.finding.plain':
    'None can be trusted more than the plain way here: tried at {cuts:plural(one place|{} places)} of your past, nothing surely missed less than “{baseline}”, which is used.',
  'forecast.test.finding.none':
    'None has shown itself better than the plain way here: tried at {cuts:plural(one place|{} places)} of your past, “{name}”, which is used, missed no less than “{baseline}”.',
  'forecast.test.finding.beyond':
    'Your past cannot yet say which method to trust: “{name}” is used because it knows a season learned from two years, which none of the {cuts:plural(one place|{} places)} they were tried at could know.',
  'forecast.test.finding.lastYear':
    'Your past cannot yet say which method to trust: “{name}” is used because it counts last year’s numbers, which could not be tried on a single year of past.',
  'forecast.test.finding.least':
    '“{name}” missed least of all, but not by enough to rule out luck: “{used}” is the safer choice.',
  'forecast.test.finding.leastNew': 'Of what could be tried, “{name}” missed least.',
  'forecast.test.finding.held':
    'Its range, meant to hold four times out of five, held {held:percent} of what came.',
  'forecast.test.none': 'The past is too short to try methods on.',
  'forecast.test.used': '{name} (used)',
  'forecast.test.counting.figures':
    'MASE: the mean miss as a share of the miss of last season’s number inside the past; below 1 is better than that (Hyndman and Koehler, 2006). sMAPE: 200 × |came − told| ÷ (came + told), averaged. Bias: how much too much was expected, as a share of what came. Held by: the share of what came that lay inside the range, with ranges made from the other places of the past.',
  'forecast.test.counting.methods':
    'ETS: exponential smoothing, the form of error, trend and season with the smallest AICc. CES: a level and where it tends to, followed together as one complex number, without a season, with one of amounts or with one that grows by itself, the smallest AICc (Svetunkov and others, 2022). Theta: a long line and a short one, averaged (Assimakopoulos and Nikolopoulos, 2000; optimised and dynamic after Fiorucci and others, 2016). ARIMA: after Hyndman and Khandakar (2008). Regression on the calendar: growth, season, weekdays, closed days and holidays, a ridge regression. Combination: the mean of several.',
  'forecast.test.counting.lags':
    'Boosted trees over all series: one model that learns from the whole and its largest parts (up to 30 products, categories, countries and channels) at once. It looks at what each sold in the steps before and a year before, as a share of its own usual level, and at the calendar, and goes on step by step (Montero-Manso and Hyndman, 2021).',
  'forecast.test.lags.waits':
    'One model that learns from all your products at once is still being tried. It takes a few seconds more.',
  'forecast.test.lags.fewSeries':
    'Boosted trees over all series were not tried: fewer than six products, categories, countries or channels sell steadily in these periods.',
  'forecast.test.lags.shortPast':
    'Boosted trees over all series were not tried: the past is too short to try them at six places.',
  'forecast.test.networks.try': 'Try networks too',
  'forecast.test.networks.takes':
    'Two networks learn from your products, categories, countries and channels. It takes up to a minute, and is often no better.',
  'forecast.test.networks.ranOut':
    'Training of a network was ended by the clock; with more time, or on a faster machine, it may come out a little different.',
  'forecast.test.networks.fewSeries':
    'Networks were not tried: fewer than six products, categories, countries or channels sell steadily in these periods.',
  'forecast.test.networks.shortPast':
    'Networks were not tried: the past is too short to try them at six places.',
  'forecast.test.networks.outOfNumbers':
    'Networks were tried, but none of them learned anything usable from your sales.',
  'forecast.test.counting.networks':
    'Networks: a gated recurrent unit (GRU; after Wen and others, 2017) and N-BEATS (Oreshkin and others, 2020, with what is known of each step after Olivares and others, 2023). They read the last steps of the whole and its largest parts in shares of their level, the calendar and the year before, and tell the middle and the 80% range of the steps to come. Training stops when the newest steps, which are held back, are told no better. They are used by the same rule as every other method.',
  'forecast.counting': 'How this is counted',
  'forecast.counting.series':
    'Whole days, weeks or months of what the lens shows. The first period is left out where the shop began inside it, the last where your data may end inside it. Net revenue: sales less what came back.',
  'forecast.counting.underway':
    'The period that is not over: what has come in, and for what is left a mixture of its pace so far, by your own weekdays, and of what was told before it began. The pace counts for as much as has passed, and the range narrows with it. It is never told below what has come in, unless returns outweighed sales in a whole period before. Whether the last day is over is judged by the hour of its last sale; without times, by what it brought.',
  'forecast.counting.choice':
    'Methods are tried at several places of your own past, each time with the days before alone. Those that missed least there are used, together where that missed less; where none beats repeating what was, that is used. Places that look at the same days count for what they do not share: one method is used alone only where the past holds at least six places, and the worth of four that share nothing. Where many periods brought nothing, all are held against the plain mean instead, in squared misses and by two standard errors, since absolute misses favour whoever says nothing will come.',
  'forecast.counting.closed':
    'Days on which nothing is ever sold are left out of what methods learn from, all but those that repeat the past as it was, and come back as none. Where it is said how much of what came the ranges held, these days do not count.',
  'forecast.counting.ranges':
    'The ranges come from how far the method missed on your past, step by step, made wider where there are few such misses, and never below zero for sales. The range of all periods together comes from the misses of their sums.',
  'forecast.counting.holidays':
    'Holidays, of days and weeks: those of the kind you chose beside your notes on the overview, or all kinds while none is chosen. The effect of one (its days, the weeks before, the week after) counts only where forecasts of your own past were better with it, where it is further from none than chance would take any of those tried, and where the whole forecast missed less with it.',
  'forecast.counting.goal':
    'Goal: the month in which your data end, as it is told by months. With fewer than six whole months its days left are told by the automatic combination from the newest 400 days. The chance is that of a normal distribution as wide as the month’s 80% range. It is told for the whole shop alone.',
  'forecast.counting.parts':
    'Split: each part is told by the method of the whole, then made to agree, so that the parts sum to the whole: what missed more on your past gives way more (MinT with shrunk covariances; Wickramasuriya, Athanasopoulos and Hyndman, 2019). The ranges come from how far the agreed forecasts missed on your past. As the parts have a say and holidays are not taken out first, the sum may differ a little from the picture above. The eight largest parts of the last year stand alone.',
  'forecast.counting.lastYear':
    'Where there is more than one year of past and less than two, no method can know the season. Last year’s numbers, with half of the growth since, are mixed with what the methods say; each counts by one over its squared misses (Bates and Granger, 1969): the methods’ at moments of your past, last year’s over the periods that have come twice. The ranges are as wide as if both missed the same way, or as far as both are apart, whichever is more. On 1,600 pieces of real series this missed about half as much as the methods alone where shops and travel were told, and a little less elsewhere.',
  'forecast.counting.beyondTests':
    'Where there are two years of past and less than three, the season is the mean of both years, where they are alike by more than chance, and ranges are √3 times as wide as the misses beside that mean. On 360 pieces of real series this missed 1 to 35% less than the method that such short tests would choose.',
  'forecast.counting.odd':
    'A period far outside what season and trend let one expect (more than 6 robust standard deviations) is taken as the nearest usual value when methods are fitted. Misses are counted against what really came.',
  'forecast.counting.gaps':
    'Gaps: stretches of up to ten weeks without a sale where so many would come by chance in fewer than one of twenty such series, given how often the eight comparable times before and after sell something. Where about a year before or after there is one too, it is a closure that comes back, and is left as it is. At the very end, two to thirteen weeks without a sale count as a gap where how often it sold before and at this time last year, and what the rest of the shop sold, make them no chance. Misses are counted as if the usual had come.',
  'forecast.method.combination': 'Combination',
  'forecast.method.naive': 'Last value',
  'forecast.method.seasonal_naive': 'Last season’s number',
  'forecast.method.naive2': 'Last value with season',
  'forecast.method.mean': 'Mean of all that was',
  'forecast.method.grown_year': 'Last year’s number with growth',
  'forecast.method.linear_trend': 'Straight line',
  'forecast.method.calendar_regression': 'Regression on the calendar',
  'forecast.method.ses': 'Simple exponential smoothing',
  'forecast.method.holt': 'Holt’s trend',
  'forecast.method.damped_trend': 'Damped trend',
  'forecast.method.ets': 'ETS',
  'forecast.method.ces': 'Complex exponential smoothing (CES)',
  'forecast.method.theta': 'Theta',
  'forecast.method.optimised_theta': 'Optimised Theta',
  'forecast.method.dynamic_theta': 'Dynamic Theta',
  'forecast.method.arima': 'ARIMA',
  'forecast.method.mstl_ets': 'MSTL and ETS',
  'forecast.method.mstl_theta': 'MSTL and Theta',
  'forecast.method.boosted_lags': 'Boosted trees over all series',
  'forecast.method.gru': 'GRU network over all series',
  'forecast.method.n_beats': 'N-BEATS network over all series',
  'forecast.method.croston': 'Croston',
  'forecast.method.sba': 'Croston, SBA',
  'forecast.method.tsb': 'TSB',
  'forecast.method.adida': 'ADIDA',
  'forecast.method.imapa': 'iMAPA',
  'forecast.page.order': 'What to order',
  'forecast.question.order': 'What to buy in now, so that it lasts until the next delivery.',
  'forecast.order.title': 'What should be ordered?',
  'forecast.order.rule.leadDays': 'Days until it is delivered',
  'forecast.order.rule.reviewDays': 'Days between orders',
  'forecast.order.rule.service': 'Enough how often (%)',
  'forecast.order.rule.pack': 'Pieces a pack',
  'forecast.order.rule.minimum': 'Smallest order (pieces)',
  'forecast.order.rule.holding': 'Storing a year (% of cost)',
  'forecast.order.rule.orderCost': 'Cost of one order',
  'forecast.order.finding.economic':
    'Of {products:plural(one product|{} products)} with a known cost, ordering and storing in economic quantities would come to about {cost} a year; with an order every {days:plural(day|{} days)} to {periodCost}. That saves about {saved} a year.',
  'forecast.order.finding.noCost':
    'No file says what your products cost to buy, so economic quantities cannot be told. Add a product file with a cost column.',
  'forecast.order.finding.costs':
    'Ordered so over the last {weeks:plural(week|{} weeks)}, at a year’s rate, storing would have cost {holding} and ordering {ordering}. Ordering what the last month sold: storing {lastMonthHolding}, ordering {lastMonthOrdering}.',
  'forecast.order.finding.now':
    '{products:plural(One product is|{} products are)} due to be ordered, “{first}” first.',
  'forecast.order.finding.nowOne': 'One product is due to be ordered: “{first}”.',
  'forecast.order.finding.enough':
    'Of {products:plural(one product|{} products)} with a known stock there is enough until the next order.',
  'forecast.order.finding.noStock':
    'No file says what is in stock, so the list tells what shelves should hold for the next {days:plural(day|{} days)}: {products:plural(one product|{} products)}. Add a product file with a stock column to see what is due.',
  'forecast.order.finding.better':
    'Ordered so over the last {weeks:plural(week|{} weeks)}, {lost:percent} of the pieces asked for would have been missing, with {shelf} on the shelf. Ordering what the last month sold: {lastMonthLost:percent} missing, with {lastMonthShelf}.',
  'forecast.order.finding.betterPieces':
    'Ordered so over the last {weeks:plural(week|{} weeks)}, {lost:percent} of the pieces asked for would have been missing, with {shelf} pieces on the shelf. Ordering what the last month sold: {lastMonthLost:percent} missing, with {lastMonthShelf}.',
  'forecast.order.finding.more':
    'It is a trade: ordered so over the last {weeks:plural(week|{} weeks)}, {lost:percent} of the pieces asked for would have been missing, with {shelf} on the shelf. Ordering what the last month sold: {lastMonthLost:percent} missing, with {lastMonthShelf}.',
  'forecast.order.finding.morePieces':
    'It is a trade: ordered so over the last {weeks:plural(week|{} weeks)}, {lost:percent} of the pieces asked for would have been missing, with {shelf} pieces on the shelf. Ordering what the last month sold: {lastMonthLost:percent} missing, with {lastMonthShelf}.',
  'forecast.order.finding.worse':
    'Do not rely on it here: over the last {weeks:plural(week|{} weeks)} simply ordering what the last month sold would have left {lastMonthLost:percent} missing with {lastMonthShelf} on the shelf; this list {lost:percent} with {shelf}.',
  'forecast.order.finding.worsePieces':
    'Do not rely on it here: over the last {weeks:plural(week|{} weeks)} simply ordering what the last month sold would have left {lastMonthLost:percent} missing with {lastMonthShelf} pieces on the shelf; this list {lost:percent} with {shelf}.',
  'forecast.order.finding.farOff':
    '{lines:plural(One line is|{} lines are)} dated years away from all others ({day:day}), as by a clock that jumped, and left out here. Put right in your file, they count again.',
  'forecast.order.finding.tooMuch':
    'Over the same weeks the list expected {share:percent} more than was then sold in all. It goes by the weeks before, so it follows falling sales late; what was left over is in the trial above.',
  'forecast.order.finding.tooLittle':
    'Over the same weeks the list expected {share:percent} less than was then sold in all. It goes by the weeks before, so it follows rising sales late; what was missing is in the trial above.',
  'forecast.order.finding.short':
    'With {weeks:plural(one week|{} weeks)} of sales the list could not be tried on the past; it is built on what products usually do.',
  'forecast.order.finding.beyondYear':
    '“{name}”: the list says {pieces:number} pieces, more than the {sold:number} sold in the whole last year. Its sales swing so much that enough of it would be that many: order a part, and look again soon.',
  'forecast.order.finding.beyondYearOthers':
    '“{name}”: the list says {pieces:number} pieces, more than the {sold:number} sold in the whole last year, and {others:plural(one more product is|{} more products are)} like it. Their sales swing so much that enough of them would be that many: order a part, and look again soon.',
  'forecast.order.finding.silent':
    'Nothing of “{name}” has been sold since {day:day}, where about {pace} a week were usual: is it out of stock, or no longer sold? The list expects what sold before, and about {lost:number} pieces were missed since. If it is no longer sold, tick that below.',
  'forecast.order.finding.silentOthers':
    'Nothing of “{name}” has been sold since {day:day}, where about {pace} a week were usual, and {others:plural(one more product has|{} more products have)} stopped like it: are they out of stock, or no longer sold? The list expects what sold before. If they are no longer sold, tick that below.',
  'forecast.order.finding.silentEnded':
    'Nothing of “{name}” has been sold since {day:day}, where about {pace} a week were usual. As you ticked, it is no longer sold: nothing of it is expected or ordered.',
  'forecast.order.finding.silentEndedOthers':
    'Nothing of “{name}” has been sold since {day:day}, where about {pace} a week were usual, and {others:plural(one more product has|{} more products have)} stopped like it. As you ticked, they are no longer sold: nothing of them is expected or ordered.',
  'forecast.order.finding.silentStocked':
    'Nothing of “{name}” has been sold since {day:day}, where about {pace} a week were usual, though your file has {stock:number} in stock: is it not on show, or no longer wanted?',
  'forecast.order.finding.silentStockedOthers':
    'Nothing of “{name}” has been sold since {day:day}, where about {pace} a week were usual, though your file has {stock:number} in stock; {others:plural(one more product in stock has|{} more products in stock have)} stopped like it. Are they not on show, or no longer wanted?',
  'forecast.order.endsSilent': 'Products that have stopped selling are no longer sold: order none',
  'forecast.order.finding.odd':
    'One order took {pieces:number} pieces of “{name}” ({day:day}); the largest before it had {counted:number}. Nothing is kept in stock for another like it: order for it when it comes.',
  'forecast.order.finding.oddTried':
    'One order took {pieces:number} pieces of “{name}” ({day:day}); the largest before it had {counted:number}. Nothing is kept in stock for another like it: order for it when it comes. In the trial above most of its pieces count as missing.',
  'forecast.order.finding.oddOthers':
    'One order took {pieces:number} pieces of “{name}” ({day:day}); the largest before it had {counted:number}. Nothing is kept in stock for another like it, nor for {others:plural(one more order|{} more orders)} far above what is usual: order for them when they come.',
  'forecast.order.finding.oddTriedOthers':
    'One order took {pieces:number} pieces of “{name}” ({day:day}); the largest before it had {counted:number}. Nothing is kept in stock for another like it, nor for {others:plural(one more order|{} more orders)} far above what is usual: order for them when they come. In the trial above most of their pieces count as missing.',
  'forecast.order.supplier.choose': 'Buy from',
  'forecast.order.supplier.all': 'All suppliers',
  'forecast.order.supplier.unnamed': 'Not named',
  'forecast.order.bySupplier': 'By supplier',
  'forecast.order.bySupplierHint':
    'What the list below comes to for each supplier your product file names. Choose one to see, and download, its list alone.',
  'forecast.order.column.products': 'Products to order',
  'forecast.order.table': 'What to order',
  'forecast.order.tableHint':
    'Pieces for the next {days:plural(day|{} days)}, enough {service:percent} of the time. What is worth most stands first. Listed is what was sold in whole weeks, counted back from the newest day.',
  'forecast.order.column.product': 'Product',
  'forecast.order.column.name': 'Name',
  'forecast.order.column.category': 'Category',
  'forecast.order.column.demand': 'Expected',
  'forecast.order.column.safetyStock': 'Safety stock',
  'forecast.order.column.reorderPoint': 'Order at',
  'forecast.order.column.orderQuantity': 'To order',
  'forecast.order.column.economicQuantity': 'Economic quantity',
  'forecast.order.column.value': 'Value',
  'forecast.order.column.stock': 'In stock',
  'forecast.order.column.oddPieces': 'Odd pieces, not expected',
  'forecast.order.column.runsOut': 'Runs out',
  'forecast.order.column.method': 'Told by',
  'forecast.order.column.from': 'From',
  'forecast.order.column.to': 'To',
  'forecast.order.column.again': 'Sold again',
  'forecast.order.column.silentSince': 'Nothing sold since',
  'forecast.order.column.lost': 'Sales lost, about',
  'forecast.order.method.mean_4': 'Mean of 4 weeks',
  'forecast.order.method.mean_13': 'Mean of 13 weeks',
  'forecast.order.method.ses': 'Exponential smoothing',
  'forecast.order.method.tsb': 'TSB',
  'forecast.order.method.seasonal': '{name}, with the shop’s season',
  'forecast.order.soldOut': 'Perhaps out of stock',
  'forecast.order.soldOutHint':
    'Weeks without a sale where sales were steady: too many for chance. Pieces are what the weeks before and after would have sold.',
  'forecast.order.counting.demand':
    'Expected: the weekly pace of the product (pieces sold less those that came back the same week) × the time from this order until the next one is delivered. An order of more than ten times the largest of ten or more before it, and of more than the product sold in the quarter before, or of more than five times that and more than a year of it, is odd and counts as that largest; a second one as large is custom. The pace is told by whichever of four methods missed least on the product’s own past; with two years of sales also with the shop’s season. Where, at the places of the last year, all products together then sold more or less than such paces said, what is expected is moved by as much of that as chance does not explain, if it would have missed less over the last half year.',
  'forecast.order.counting.safety':
    'Safety stock: pieces beyond the expected ones, so that they are enough as often as you ask. From the negative binomial distribution with the product’s own misses (short pasts borrow from the shop’s usual product); where such levels were enough less often over the last half year, they are raised until they would have been.',
  'forecast.order.counting.order':
    'Order at: expected pieces until the delivery + safety stock. To order: expected pieces + safety stock − what is in stock, in whole packs, when the stock is at or below that point. Runs out: the day on which the stock is used up at the expected pace, within a year. Value: by cost where your product file says it, else by the mean price.',
  'forecast.order.counting.economic':
    'Economic quantity: √(2 × pieces a year × cost of one order ÷ cost of storing a piece for a year) (Harris, 1913), in whole packs, at least the smallest order and at most what a year sells. Storing costs the given share of what a piece costs to buy. An order is one of one product: if you order ten at once, its cost is a tenth of the whole. An order that is due has at least this many pieces where the stock is known. Without both costs, or without the cost of the product, nothing of this is counted.',
  'forecast.order.counting.tried':
    'Tried on the past: each week with what was known by then, products with half a year of sales before. What was sold stands for what was asked for, so sales lost to empty shelves are not in it. Both ways begin with the same shelf.',
  'forecast.order.counting.soldOut':
    'Perhaps out of stock: up to ten weeks without a sale where so many would come by chance in fewer than one of twenty shops, given how often the product sells in the eight weeks before and after. What is expected takes such weeks as those around them.',
  'forecast.order.counting.silent':
    'Nothing sold since: two to thirteen weeks without a sale up to the last day, where so many would come by chance in fewer than one of twenty shops. Counted are how often the product sold in the quarter, half year and year before and at this time last year, whether it was fading, how long its silences last, and how much the rest of the shop sold meanwhile. It is then taken as out of stock: those weeks count as the thirteen before them. With stock in your file, and after more than thirteen weeks, they count as they are.'
} as const;
