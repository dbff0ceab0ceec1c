/** Words of the forecast room. */
export const forecastEn = {
  'forecast.page.ahead': 'What comes',
  'forecast.question.ahead': 'What to expect next, and how certain that is.',
  'forecast.ahead.title': 'What comes next?',
  'forecast.page.test': 'Methods compared',
  'forecast.question.test': 'How each method would have done on your own past sales.',
  'forecast.test.title': 'Which method can be trusted here?',
  'forecast.what': 'What to forecast',
  'forecast.measure.net': 'Net revenue',
  'forecast.measure.orders': 'Orders',
  'forecast.measure.units': 'Units',
  'forecast.period': 'Period',
  'forecast.grain.day': 'Days',
  'forecast.grain.week': 'Weeks',
  'forecast.grain.month': 'Months',
  'forecast.horizon': 'How far ahead',
  'forecast.finding.expected.day':
    '{measure} over the next {horizon:plural(day|{} days)}: about {mean}, and {range}.',
  'forecast.finding.expected.week':
    '{measure} over the next {horizon:plural(week|{} weeks)}: about {mean}, and {range}.',
  'forecast.finding.expected.month':
    '{measure} over the next {horizon:plural(month|{} months)}: about {mean}, and {range}.',
  'forecast.finding.wide':
    'That range is too wide to plan by. {period} alone is more certain: about {mean}, and {range}.',
  'forecast.finding.more':
    'That is more than in the same periods a year earlier: {share:percent} more, {range}.',
  'forecast.finding.less':
    'That is less than in the same periods a year earlier: {share:percent} less, {range}.',
  'forecast.finding.asMuch': 'That is about as much as in the same periods a year earlier.',
  'forecast.finding.same':
    'It is too early to say whether that is more or less than in the same periods a year earlier.',
  'forecast.finding.onceSeen':
    'The periods forecast here brought {yearBefore} a year earlier. With less than two years of data the forecast cannot know your yearly season: it has not seen Christmas, for example, twice.',
  'forecast.finding.noYear':
    'Your data hold less than a year, so this forecast knows no season: there are months it has never seen.',
  'forecast.finding.yearBefore': 'The periods forecast here brought {yearBefore} a year earlier.',
  'forecast.finding.lastYear':
    'You have only one past year to go by: last year’s pattern counts for {share:percent} of this forecast, and could not be tested.',
  'forecast.finding.beyondTests':
    'The forecast uses a season learned from both of your years. The tests on your past had only one year to learn from, so they say little about it.',
  'forecast.finding.better':
    'Tested on your own past, this forecast was {miss:percent} less wrong than simply repeating earlier figures.',
  'forecast.finding.betterHardly':
    'On your own past, its error is nearly that of simply repeating the past: only {miss:percent} smaller.',
  'forecast.finding.naive':
    'Tested on your own past, nothing clearly beat simply repeating earlier figures, so that is what you see.',
  'forecast.finding.mean':
    'You sell only now and then. Tested on your own past, nothing clearly beat the plain average, so that is what you see, the same for every period.',
  'forecast.finding.beyondMean':
    'You sell only now and then. Even so, tested on your own past, this forecast clearly beat the plain average.',
  'forecast.finding.brings':
    '{holiday}, with the days around it, is expected to bring about {amount} more than ordinary days.',
  'forecast.finding.costs':
    '{holiday}, with the days around it, is expected to bring about {amount} less than ordinary days.',
  'forecast.finding.below':
    '{measure} fell below the usual range in {period}: {came}, when {range} was to be expected.',
  'forecast.finding.above':
    '{measure} rose above the usual range in {period}: {came}, when {range} was to be expected.',
  'forecast.finding.toldInside':
    'On {told:date} the forecast for {period} was {range}; the actual figure was {came}.',
  'forecast.finding.toldOutside':
    'On {told:date} the forecast for {period} was {range}; the actual figure was {came}, outside that range.',
  'forecast.told.table': 'How earlier forecasts turned out',
  'forecast.told.hint':
    'What was forecast here beforehand, newest period first. The forecast and its range are shown as you saw them then.',
  'forecast.told.says':
    'Of {all:plural(one forecast|{} forecasts)} made beforehand, {inside:number} came true within the 80% range.',
  'forecast.told.saysYear':
    'Of {all:plural(one forecast|{} forecasts)} made beforehand, {inside:number} came true within the 80% range. They were off by {miss} on average; last year’s figure would have been off by {yearMiss}.',
  'forecast.told.column.told': 'Forecast on',
  'forecast.told.column.mean': 'Forecast',
  'forecast.told.column.came': 'Actual',
  'forecast.told.column.inside': 'Within the range',
  'forecast.told.column.miss': 'Off by',
  'forecast.told.column.yearMiss': 'Last year’s figure off by',
  'forecast.told.yes': 'Yes',
  'forecast.told.no': 'No',
  'forecast.counting.outside':
    'Out of its usual range: the newest whole month, two weeks or three days, told by the automatic combination from the time before them alone, with ranges so wide that usual ups and downs leave them in 2 to 5 of 100 shops, and in up to about one in ten where few years are known and a good or bad spell lingers. The overview speaks of it only where it lies further out.',
  'forecast.counting.told':
    'Earlier forecasts: each forecast you look at is kept with the shop, one for every measure, kind of period and filter by product, category, country or channel, and every last whole period: the newest 24 of each. A column of another table is known again by its file’s name, whatever its kind and number, as “visits (2).xlsx” is “visits.csv”. A week or month that had begun by then is left out, since part of it had come. What came is counted from your files as they are counted now, whole periods alone.',
  'forecast.finding.oddOnce':
    '{period} stands out from the periods around it with {value}. The methods count it as {used}; last year’s pattern takes it as it was.',
  'forecast.finding.odd':
    '{period} stands out from the periods around it with {value}. The forecast counts it as {used}, so that a one-off does not distort what follows.',
  'forecast.finding.gap':
    'No sales at all from {from} to {to}: too long to be chance. You were sold out or closed, or sales were not recorded. The forecast treats it as ordinary time, not as a lack of demand.',
  'forecast.finding.gapOne':
    'No sales at all in {from}: too long to be chance. You were sold out or closed, or sales were not recorded. The forecast treats it as ordinary time, not as a lack of demand.',
  'forecast.finding.gapOthers':
    'No sales at all from {from} to {to}, nor in {others:plural(one other stretch|{} other stretches)}: too long to be chance. You were sold out or closed, or sales were not recorded. The forecast treats them as ordinary time, not as a lack of demand.',
  'forecast.finding.gapOneOthers':
    'No sales at all in {from}, nor in {others:plural(one other stretch|{} other stretches)}: too long to be chance. You were sold out or closed, or sales were not recorded. The forecast treats them as ordinary time, not as a lack of demand.',
  'forecast.finding.silent':
    'Nothing sold since {day:day}, though about {pace} a week is usual: out of stock, or no longer sold? The forecast is what to expect once it is available again. About {lost:number} units have been missed since.',
  'forecast.finding.farOff':
    '{lines:plural(One line is|{} lines are)} dated years away from all others ({day:day}), probably by mistake, and left out here. Correct them in your file and they will count.',
  'forecast.finding.short.day':
    'You have only {periods:plural(one whole day|{} whole days)} of sales so far: the ranges are wide, and no method could be tested on the past.',
  'forecast.finding.short.week':
    'You have only {periods:plural(one whole week|{} whole weeks)} of sales so far: the ranges are wide, and no method could be tested on the past.',
  'forecast.finding.short.month':
    'You have only {periods:plural(one whole month|{} whole months)} of sales so far: the ranges are wide, and no method could be tested on the past.',
  'forecast.finding.goal':
    'By {day:day}, {share:percent} of the goal for {period} ({amount}) was reached. You will meet it in about {cases:number} of 10 cases: the whole month is expected to bring {range}.',
  'forecast.finding.goalSure':
    'By {day:day}, {share:percent} of the goal for {period} ({amount}) was reached. You are almost certain to meet it: the whole month is expected to bring {range}.',
  'forecast.finding.goalHardly':
    'By {day:day}, {share:percent} of the goal for {period} ({amount}) was reached. You are unlikely to meet it: the whole month is expected to bring {range}.',
  'forecast.finding.goalReached':
    'You have reached the goal for {period} ({amount}): {reached} came in by {day:day}.',
  'forecast.finding.none': 'There is not one whole period yet. Choose shorter periods.',
  'forecast.ahead.picture': '{measure}: past and forecast',
  'forecast.ahead.odd': 'Stands out',
  'forecast.ahead.gap': 'Sold out, closed or not recorded',
  'forecast.ahead.mean': 'Expected',
  'forecast.ahead.range80': '80% range',
  'forecast.ahead.range95': '95% range',
  'forecast.ahead.instead': 'Counted as',
  'forecast.ahead.unfinished':
    '{period} is not over in your data, which end on {day}: {soFar} so far. The forecast starts with it and gives its full total.',
  'forecast.ahead.closed': 'You never sell on {days}: nothing is expected then.',
  'forecast.ahead.held':
    'Tested at {cuts:plural(one point|{} points)} in your past, the 80% range contained {share:percent} of the actual figures, the 95% range {wide:percent}.',
  'forecast.table.ofShop': 'Your sales',
  'forecast.table.inFile': '{column} ({file})',
  'forecast.table.inFileAgain': '{column} ({file}, no. {nth:number})',
  'forecast.table.take': 'Rows in one period',
  'forecast.table.take.sum': 'Added up',
  'forecast.table.take.mean': 'Averaged',
  'forecast.table.sum.day':
    '“{measure}” over the next {horizon:plural(day|{} days)} together: about {mean}, and {range}.',
  'forecast.table.sum.week':
    '“{measure}” over the next {horizon:plural(week|{} weeks)} together: about {mean}, and {range}.',
  'forecast.table.sum.month':
    '“{measure}” over the next {horizon:plural(month|{} months)} together: about {mean}, and {range}.',
  'forecast.table.mean.day':
    '“{measure}”, averaged over the next {horizon:plural(day|{} days)}: about {mean}, and {range}.',
  'forecast.table.mean.week':
    '“{measure}”, averaged over the next {horizon:plural(week|{} weeks)}: about {mean}, and {range}.',
  'forecast.table.mean.month':
    '“{measure}”, averaged over the next {horizon:plural(month|{} months)}: about {mean}, and {range}.',
  'forecast.table.onceSeen':
    'In the periods forecast here it was {yearBefore} a year earlier. With less than two years of data the forecast cannot know the yearly season: it has not seen it twice.',
  'forecast.table.yearBefore': 'In the periods forecast here it was {yearBefore} a year earlier.',
  'forecast.table.mean':
    'Many periods are 0. Tested on the table’s own past, nothing clearly beat the plain average, so that is what you see, the same for every period.',
  'forecast.table.beyondMean':
    'Many periods are 0. Even so, tested on the table’s own past, this forecast clearly beat the plain average.',
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
  'forecast.table.proposed': 'That is what its name and numbers suggest; you can change it above.',
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
    '{rows:plural(One row is|{} rows are)} left out: the date cannot be read, or is years away from all others.',
  'forecast.table.lens':
    'Of your filters, only the period applies to this table; it has none of the others.',
  'forecast.table.closed': 'No row ever falls on {days}: nothing is expected then.',
  'forecast.table.counting':
    'A column of another table, by whole days, weeks or months within the filter’s period, and no shorter than its rows are apart. The first and last period are left out where the table begins or may end inside them. Methods, tests on the past and ranges are those of your sales. Columns that name a row or a part of a date are not offered.',
  'forecast.table.refused': 'Tables that cannot be forecast',
  'forecast.table.lacks.dates':
    '“{file}” has no column of dates that can be read: add one with a date in each row.',
  'forecast.table.lacks.days': '“{file}” has too few different dates: at least eight are needed.',
  'forecast.table.lacks.rhythm':
    '“{file}” has too few rows over time: at least about one a month is needed.',
  'forecast.table.lacks.numbers':
    '“{file}” has dates but no column of numbers that vary and measure something.',
  'forecast.discount.title': 'If you plan a discount',
  'forecast.discount.hint':
    'So far, {example} off usual prices went with about {effect} ({range}). If you gave discounts when sales were good anyway, the true effect is smaller. The forecast assumes last year’s usual discount, {usual}.',
  'forecast.discount.plan': 'Planned discount, in all periods shown',
  'forecast.discount.says':
    'At {plan} off: about {mean} in total instead of {before}, and {range}.',
  'forecast.price.title': 'If you change your prices',
  'forecast.price.plan': 'Planned change of usual prices, in all periods shown',
  'forecast.price.hint':
    'So far, prices {example} higher went with about {effect} ({range}). If you raised prices when demand was rising anyway, the true effect is worse.',
  'forecast.price.says':
    'At prices {plan}: about {mean} in total instead of {before}, and {range}.',
  'forecast.price.same': 'At recent prices: about {mean} in total, and {range}.',
  'forecast.price.cut':
    'Below {low} and above {high} there is no telling: what your prices did so far is too uncertain, and the good case would be more than twice the bad one. A new price kept for two months or more would show more.',
  'forecast.discount.cut':
    'Beyond {high} off there is no telling: what discounts did so far is too uncertain, and the good case would be more than twice the bad one. Every further discount of a few weeks shows more.',
  'forecast.plan.unsure':
    'There is no telling what other prices or discounts would do: even without a change, the forecast is too uncertain ({range}). Try longer periods, or more products together.',
  'forecast.plan.widePrice':
    'There is no telling what other prices would do: prices did move, but sales rose and fell so much anyway that even for 10% more the good case would be more than twice the bad one. A new price kept for two months or more would show more.',
  'forecast.plan.wideDiscount':
    'There is no telling what discounts would do: there were some, but sales rose and fell so much anyway that even for 10% off the good case would be more than twice the bad one. Every further discount of a few weeks shows more.',
  'forecast.price.still':
    'There is no telling what other prices would do: taken together, your usual prices hardly moved.',
  'forecast.price.untried':
    'There is no telling yet what other prices would do: it takes thirteen months of sales to test whether prices improve the forecast.',
  'forecast.price.unclear':
    'There is no telling what other prices would do: taking prices into account did not improve forecasts of your own past.',
  'forecast.price.products': 'How single products reacted to price',
  'forecast.price.hintProduct':
    'So far, weeks in which it cost {example} more went with about {effect} ({range}), as on the Prices page of Market. Short sales are among them, and those move more than a lasting price; and if you raised the price when demand was rising anyway, the true effect is worse.',
  'forecast.price.countingProduct':
    'Prices: taking usual prices into account did not improve forecasts of your own past, but the weeks of this one product do show an effect: its units against its price, allowing for what everything else in view sold and for a trend, as on the Prices page of Market. Money is units times price. You can plan as far as its price has moved, and at most to double.',
  'forecast.price.counting':
    'Prices: an index of usual prices with fixed weights (what each product brought in total), so that selling more of an expensive product does not look like a higher price. The usual price is the median of eleven weeks: anything shorter than about six weeks is a discount or not visible yet. Its logarithm is used beside discounts in the regression on the calendar, and only where forecasts of your own past were better with it and where its effect is larger than if the same prices had come at other times; those also give the range. The forecast assumes the prices of the last four weeks.',
  'forecast.cash.title': 'When the money arrives',
  'forecast.cash.hint':
    'No file says when you are paid or what fees are kept: enter both. Of what you sold in the last year, {refunds:percent} was returned; the same is assumed from now on.',
  'forecast.cash.payout': 'Days until you are paid',
  'forecast.cash.fee': 'Fees kept (% of sales)',
  'forecast.cash.says.day':
    'Money you receive in the next {horizon:plural(day|{} days)}: about {mean}, and {range}.',
  'forecast.cash.says.week':
    'Money you receive in the next {horizon:plural(week|{} weeks)}: about {mean}, and {range}.',
  'forecast.cash.says.month':
    'Money you receive in the next {horizon:plural(month|{} months)}: about {mean}, and {range}.',
  'forecast.cash.before': 'About {amount} of it comes from sales made before.',
  'forecast.cash.tax.taken_off':
    'These figures are without tax, since you took it off revenue: what customers pay on top comes in too, and goes out again.',
  'forecast.cash.tax.added':
    'These figures include tax, since you added it to revenue: part of this money is owed to the tax office.',
  'forecast.cash.table': 'Expected cash',
  'forecast.cash.column.paidOut': 'Paid out, before fees',
  'forecast.cash.column.fees': 'Fees',
  'forecast.cash.column.refunds': 'Refunds',
  'forecast.cash.column.mean': 'Received',
  'forecast.cash.counting':
    'Money received: net revenue is split into what is sold and what is returned, at the rate of the last year. The sales of a day are paid so many days later, less fees; refunds are paid out in the period of the return, and fees on them are not given back. Sales are spread evenly over the days of a period, weekends included. The ranges are those of the forecast. Purchases, wages and rent are not included.',
  'forecast.parts.by': 'Split by',
  'forecast.parts.none': 'Not split',
  'forecast.parts.kind.category': 'Category',
  'forecast.parts.kind.country': 'Country',
  'forecast.parts.kind.channel': 'Channel',
  'forecast.parts.table.category': 'By category',
  'forecast.parts.table.country': 'By country',
  'forecast.parts.table.channel': 'By channel',
  'forecast.parts.hint':
    'What each part is expected to bring in {period}, and in {horizon:plural(this period|all {} periods)} together. The parts add up to the first row.',
  'forecast.parts.grows':
    '“{name}” grows most: about {mean} is expected in total, {range}, after {yearBefore} in the same periods a year earlier.',
  'forecast.parts.shrinks':
    '“{name}” shrinks most: about {mean} is expected in total, {range}, after {yearBefore} in the same periods a year earlier.',
  'forecast.parts.steady':
    'Compared with the same periods a year earlier, no part is expected to change by more than its range allows for.',
  'forecast.parts.noYear':
    'Whether a part grows or shrinks is unclear: your data do not cover the same periods a year earlier.',
  'forecast.parts.nothing': 'There are not two parts to split by.',
  'forecast.parts.role.total': 'All together',
  'forecast.parts.role.rest': 'All others',
  'forecast.parts.role.unnamed': 'Not named',
  'forecast.parts.column.part': 'Part',
  'forecast.parts.column.next': 'Expected, {period}',
  'forecast.parts.column.nextLow': 'Low, {period}',
  'forecast.parts.column.nextHigh': 'High, {period}',
  'forecast.parts.column.sum': 'Expected in total',
  'forecast.parts.column.sumLow': 'Low in total, 80%',
  'forecast.parts.column.sumHigh': 'High in total, 80%',
  'forecast.parts.column.yearBefore': 'Year earlier',
  'forecast.ahead.table': 'Forecast',
  'forecast.ahead.tableHint': 'Method: {method}.',
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
  'forecast.column.coverage80': 'Within 80% range',
  'forecast.column.coverage95': 'Within 95% range',
  'forecast.test.table': 'Methods compared',
  'forecast.test.hint':
    'Each method was tested at {cuts:plural(one point|{} points)} in your past: given what was known then, it had to forecast what came next. The simple method to beat: {baseline}.',
  'forecast.test.lastYear':
    'The forecast shown also uses last year’s figures, at {share:percent}. With only one past year that could not be tested, so this table says little about it.',
  'forecast.test.finding.untested':
    'No method can be trusted yet: your past is too short to test any.',
  'forecast.test.finding.better':
    '“{name}” is the one to trust here: tested at {cuts:plural(one point|{} points)} in your past, it was {share:percent} less wrong than the simple method, “{baseline}”.',
  'forecast.test.finding.plain':
    'No method deserves more trust than the simple one here: tested at {cuts:plural(one point|{} points)} in your past, nothing was clearly less wrong than “{baseline}”, which is used.',
  'forecast.test.finding.none':
    'No method has proved better than the simple one here: tested at {cuts:plural(one point|{} points)} in your past, “{name}”, which is used, was no less wrong than “{baseline}”.',
  'forecast.test.finding.beyond':
    'Your past cannot yet show which method to trust: “{name}” is used because it knows a season learned from two years, which no test at {cuts:plural(one point|{} points)} could know.',
  'forecast.test.finding.lastYear':
    'Your past cannot yet show which method to trust: “{name}” is used because it takes last year’s figures into account, which cannot be tested on a single past year.',
  'forecast.test.finding.least':
    '“{name}” was least wrong of all, but not by enough to rule out luck: “{used}” is the safer choice.',
  'forecast.test.finding.leastNew': 'Of what could be tested, “{name}” was least wrong.',
  'forecast.test.finding.held':
    'Its range, meant to be right four times out of five, contained {held:percent} of the actual figures.',
  'forecast.test.none': 'Your past is too short to test methods on.',
  'forecast.test.used': '{name} (used)',
  'forecast.test.counting.figures':
    'MASE: the mean absolute error, divided by that of last season’s number inside the past; below 1 is better than that (Hyndman and Koehler, 2006). sMAPE: 200 × |actual − forecast| ÷ (actual + forecast), averaged. Bias: how much too high the forecasts were, as a share of the actual figures. Within the range: the share of actual figures inside it, with ranges made from the other points in the past.',
  'forecast.test.counting.methods':
    'ETS: exponential smoothing, with the form of error, trend and season that has the smallest AICc. CES: a level and its tendency, smoothed together as one complex number, without a season, with an additive or with a growing one, whichever has the smallest AICc (Svetunkov and others, 2022). Theta: a long line and a short one, averaged (Assimakopoulos and Nikolopoulos, 2000; optimised and dynamic after Fiorucci and others, 2016). ARIMA: after Hyndman and Khandakar (2008). Regression on the calendar: growth, season, weekdays, closed days and holidays, by ridge regression. Combination: the mean of several.',
  'forecast.test.counting.lags':
    'Boosted trees over all series: one model that learns from the total and its largest parts (up to 30 products, categories, countries and channels) at once. It looks at what each sold in the preceding steps and a year earlier, as a share of its own usual level, and at the calendar, and forecasts step by step (Montero-Manso and Hyndman, 2021).',
  'forecast.test.lags.waits':
    'One model that learns from all your products at once is still being tested. It takes a few more seconds.',
  'forecast.test.lags.fewSeries':
    'Boosted trees over all series were not tested: fewer than six products, categories, countries or channels sell steadily in these periods.',
  'forecast.test.lags.shortPast':
    'Boosted trees over all series were not tested: your past is too short for six test points.',
  'forecast.test.networks.try': 'Try networks too',
  'forecast.test.networks.takes':
    'Two networks learn from your products, categories, countries and channels. It takes up to a minute, and often is no better.',
  'forecast.test.networks.ranOut':
    'One network’s training was stopped when its time was up; with more time, or on a faster machine, it may come out slightly different.',
  'forecast.test.networks.fewSeries':
    'Networks were not tested: fewer than six products, categories, countries or channels sell steadily in these periods.',
  'forecast.test.networks.shortPast':
    'Networks were not tested: your past is too short for six test points.',
  'forecast.test.networks.outOfNumbers':
    'Networks were tested, but none learned anything usable from your sales.',
  'forecast.test.counting.networks':
    'Networks: a gated recurrent unit (GRU; after Wen and others, 2017) and N-BEATS (Oreshkin and others, 2020, with what is known of each step after Olivares and others, 2023). They read the last steps of the total and its largest parts as shares of their level, the calendar and the year before, and forecast the median and the 80% range of the steps to come. Training stops when forecasts of the newest steps, which are held back, no longer improve. Networks are chosen by the same rule as every other method.',
  'forecast.counting': 'How this is counted',
  'forecast.counting.series':
    'Whole days, weeks or months of the data in view. The first period is left out where the shop began inside it, the last where your data may end inside it. Net revenue: sales less returns.',
  'forecast.counting.underway':
    'The period that is not over: what has come in so far, plus a forecast of the rest. The rest mixes the pace so far, by your own weekdays, with what was forecast before the period began; the pace counts for as much as has passed, and the range narrows with it. The forecast never falls below what has come in, unless returns outweighed sales in a whole earlier period. Whether the last day is over is judged by the hour of its last sale; without times, by its sales.',
  'forecast.counting.choice':
    'Methods are tested at several points in your own past, each time with only the days before it. The most accurate are used, combined where that is more accurate; where none beats repeating earlier figures, those are repeated. Test points that look at the same days count only for what they do not share: a single method is used alone only where the past has at least six points, worth at least four that share nothing. Where many periods brought nothing, all are compared with the plain average instead, by squared errors and two standard errors, since absolute errors favour forecasting nothing.',
  'forecast.counting.closed':
    'Days on which you never sell are left out of what methods learn from (except those that simply repeat the past), and are forecast as zero. They do not count where the share of actual figures inside the ranges is given.',
  'forecast.counting.ranges':
    'The ranges come from the method’s errors on your past, step by step. They are wider where there are few such errors, and never go below zero for sales. The range of all periods together comes from the errors of their totals.',
  'forecast.counting.holidays':
    'Holidays, for days and weeks: the kind you chose beside your notes on the overview, or all kinds if you chose none. A holiday’s effect (its days, the weeks before, the week after) counts only where forecasts of your own past were better with it, where it is larger than chance would make any of those tested, and where the whole forecast was less wrong with it.',
  'forecast.counting.goal':
    'Goal: for the month in which your data end, using the monthly forecast. With fewer than six whole months, the days left are forecast by the automatic combination from the newest 400 days. The chance is that of a normal distribution as wide as the month’s 80% range. It is given for the whole shop only.',
  'forecast.counting.parts':
    'Split: each part is forecast by the method of the total, then adjusted so that the parts add up to the total: the less accurate a part was on your past, the more it gives way (MinT with shrunk covariances; Wickramasuriya, Athanasopoulos and Hyndman, 2019). The ranges come from the errors of the adjusted forecasts on your past. Because the parts have a say and holidays are not taken out first, the total may differ a little from the picture above. The eight largest parts of the last year are shown.',
  'forecast.counting.lastYear':
    'With more than one year of data but less than two, no method can know the season. Last year’s figures, with half of the growth since, are mixed with the methods’ forecasts; each counts by one over its squared errors (Bates and Granger, 1969): the methods’ at points in your past, last year’s over the periods that have come twice. The ranges are as wide as if both were wrong in the same way, or as far apart as the two are, whichever is more. On 1,600 pieces of real series this was about half as wrong as the methods alone for shops and travel, and a little less wrong elsewhere.',
  'forecast.counting.beyondTests':
    'With two years of data but less than three, the season is the mean of both years, if they resemble each other by more than chance, and ranges are √3 times as wide as the errors around that mean. On 360 pieces of real series this was 1 to 35% less wrong than the method that such short tests would choose.',
  'forecast.counting.odd':
    'A period far outside what season and trend suggest (more than 6 robust standard deviations) is counted as the nearest usual value when methods are fitted. Errors are measured against the actual figures.',
  'forecast.counting.gaps':
    'Gaps: stretches of up to ten weeks without a sale that chance would cause in fewer than one of twenty such series, given how often the eight comparable times before and after sell something. If there is one about a year before or after too, it is a closure that comes back, and is left as it is. At the very end, two to thirteen weeks without a sale count as a gap if how often it sold before and at this time last year, and what the rest of the shop sold, rule out chance. Errors are measured as if usual sales had come.',
  'forecast.method.combination': 'Combination',
  'forecast.method.naive': 'Last value',
  'forecast.method.seasonal_naive': 'Last season’s number',
  'forecast.method.naive2': 'Last value with season',
  'forecast.method.mean': 'Mean of the past',
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
  'forecast.question.order': 'What to order now so that it lasts until the next delivery.',
  'forecast.order.title': 'What should be ordered?',
  'forecast.order.rule.leadDays': 'Days until delivery',
  'forecast.order.rule.reviewDays': 'Days between orders',
  'forecast.order.rule.service': 'In stock how often (%)',
  'forecast.order.rule.pack': 'Units per pack',
  'forecast.order.rule.minimum': 'Smallest order (units)',
  'forecast.order.rule.holding': 'Storage a year (% of cost)',
  'forecast.order.rule.orderCost': 'Cost per order',
  'forecast.order.finding.economic':
    'For {products:plural(one product|{} products)} with a known cost, ordering and storing economic quantities would cost about {cost} a year; an order every {days:plural(day|{} days)} costs {periodCost}. That saves about {saved} a year.',
  'forecast.order.finding.noCost':
    'No file says what your products cost you, so economic quantities cannot be calculated. Add a product file with a cost column.',
  'forecast.order.finding.costs':
    'With this list over the last {weeks:plural(week|{} weeks)}, at a yearly rate, storage would have cost {holding} and orders {ordering}. Ordering what the last month sold: storage {lastMonthHolding}, orders {lastMonthOrdering}.',
  'forecast.order.finding.now':
    '{products:plural(One product is|{} products are)} due for ordering, “{first}” first.',
  'forecast.order.finding.nowOne': 'One product is due for ordering: “{first}”.',
  'forecast.order.finding.enough':
    'You have enough of {products:plural(the one product|all {} products)} with a known stock until the next order.',
  'forecast.order.finding.noStock':
    'No file says what you have in stock, so the list shows what your shelves should hold for the next {days:plural(day|{} days)}: {products:plural(one product|{} products)}. Add a product file with a stock column to see what is due.',
  'forecast.order.finding.better':
    'With this list over the last {weeks:plural(week|{} weeks)}, {lost:percent} of the units customers wanted would have been missing, with {shelf} of goods on the shelf. Ordering what the last month sold: {lastMonthLost:percent} missing, with {lastMonthShelf}.',
  'forecast.order.finding.betterPieces':
    'With this list over the last {weeks:plural(week|{} weeks)}, {lost:percent} of the units customers wanted would have been missing, with {shelf} units on the shelf. Ordering what the last month sold: {lastMonthLost:percent} missing, with {lastMonthShelf}.',
  'forecast.order.finding.more':
    'It is a trade-off: with this list over the last {weeks:plural(week|{} weeks)}, {lost:percent} of the units customers wanted would have been missing, with {shelf} of goods on the shelf. Ordering what the last month sold: {lastMonthLost:percent} missing, with {lastMonthShelf}.',
  'forecast.order.finding.morePieces':
    'It is a trade-off: with this list over the last {weeks:plural(week|{} weeks)}, {lost:percent} of the units customers wanted would have been missing, with {shelf} units on the shelf. Ordering what the last month sold: {lastMonthLost:percent} missing, with {lastMonthShelf}.',
  'forecast.order.finding.worse':
    'Do not rely on this list here: over the last {weeks:plural(week|{} weeks)}, simply ordering what the last month sold would have left {lastMonthLost:percent} missing with {lastMonthShelf} of goods on the shelf; this list {lost:percent} with {shelf}.',
  'forecast.order.finding.worsePieces':
    'Do not rely on this list here: over the last {weeks:plural(week|{} weeks)}, simply ordering what the last month sold would have left {lastMonthLost:percent} missing with {lastMonthShelf} units on the shelf; this list {lost:percent} with {shelf}.',
  'forecast.order.finding.farOff':
    '{lines:plural(One line is|{} lines are)} dated years away from all others ({day:day}), probably by mistake, and left out here. Correct them in your file and they will count.',
  'forecast.order.finding.tooMuch':
    'Over the same weeks the list expected {share:percent} more than was sold in total. It goes by the preceding weeks, so it follows falling sales late; leftover stock is included in the trial above.',
  'forecast.order.finding.tooLittle':
    'Over the same weeks the list expected {share:percent} less than was sold in total. It goes by the preceding weeks, so it follows rising sales late; missing units are included in the trial above.',
  'forecast.order.finding.short':
    'With {weeks:plural(one week|{} weeks)} of sales the list could not be tested on the past; it is based on how products usually sell.',
  'forecast.order.finding.beyondYear':
    '“{name}”: the list says {pieces:number} units, more than the {sold:number} sold in the whole last year. Its sales swing so much that always having enough would take that many: order a part, and look again soon.',
  'forecast.order.finding.beyondYearOthers':
    '“{name}”: the list says {pieces:number} units, more than the {sold:number} sold in the whole last year, and {others:plural(one more product is|{} more products are)} like it. Their sales swing so much that always having enough would take that many: order a part, and look again soon.',
  'forecast.order.finding.silent':
    'No “{name}” has been sold since {day:day}, though about {pace} a week is usual: is it out of stock, or discontinued? The list expects what it sold before; about {lost:number} units have been missed since. If it is discontinued, tick the box below.',
  'forecast.order.finding.silentOthers':
    'No “{name}” has been sold since {day:day}, though about {pace} a week is usual, and {others:plural(one more product has|{} more products have)} stopped like it: are they out of stock, or discontinued? The list expects what they sold before. If they are discontinued, tick the box below.',
  'forecast.order.finding.silentEnded':
    'No “{name}” has been sold since {day:day}, though about {pace} a week is usual. As you ticked, it is discontinued: none is expected or ordered.',
  'forecast.order.finding.silentEndedOthers':
    'No “{name}” has been sold since {day:day}, though about {pace} a week is usual, and {others:plural(one more product has|{} more products have)} stopped like it. As you ticked, they are discontinued: none are expected or ordered.',
  'forecast.order.finding.silentStocked':
    'No “{name}” has been sold since {day:day}, though about {pace} a week is usual, and your file has {stock:number} in stock: is it not on display, or no longer wanted?',
  'forecast.order.finding.silentStockedOthers':
    'No “{name}” has been sold since {day:day}, though about {pace} a week is usual, and your file has {stock:number} in stock; {others:plural(one more product in stock has|{} more products in stock have)} stopped like it. Are they not on display, or no longer wanted?',
  'forecast.order.endsSilent': 'Products that have stopped selling are discontinued: order none',
  'forecast.order.finding.odd':
    'One order took {pieces:number} units of “{name}” ({day:day}); the largest before it took {counted:number}. The list keeps no stock for another like it: order when it comes.',
  'forecast.order.finding.oddTried':
    'One order took {pieces:number} units of “{name}” ({day:day}); the largest before it took {counted:number}. The list keeps no stock for another like it: order when it comes. In the trial above most of its units count as missing.',
  'forecast.order.finding.oddOthers':
    'One order took {pieces:number} units of “{name}” ({day:day}); the largest before it took {counted:number}. The list keeps no stock for another like it, nor for {others:plural(one more order|{} more orders)} far above what is usual: order when they come.',
  'forecast.order.finding.oddTriedOthers':
    'One order took {pieces:number} units of “{name}” ({day:day}); the largest before it took {counted:number}. The list keeps no stock for another like it, nor for {others:plural(one more order|{} more orders)} far above what is usual: order when they come. In the trial above most of their units count as missing.',
  'forecast.order.supplier.choose': 'Buy from',
  'forecast.order.supplier.all': 'All suppliers',
  'forecast.order.supplier.unnamed': 'Not named',
  'forecast.order.bySupplier': 'By supplier',
  'forecast.order.bySupplierHint':
    'What the list below adds up to for each supplier in your product file. Choose one to see and download its list alone.',
  'forecast.order.column.products': 'Products to order',
  'forecast.order.table': 'What to order',
  'forecast.order.tableHint':
    'Units for the next {days:plural(day|{} days)}, enough {service:percent} of the time. The largest value comes first. It covers whole weeks, counted back from the newest day.',
  'forecast.order.column.product': 'Product',
  'forecast.order.column.name': 'Name',
  'forecast.order.column.category': 'Category',
  'forecast.order.column.demand': 'Expected',
  'forecast.order.column.safetyStock': 'Safety stock',
  'forecast.order.column.reorderPoint': 'Reorder at',
  'forecast.order.column.orderQuantity': 'To order',
  'forecast.order.column.economicQuantity': 'Economic quantity',
  'forecast.order.column.value': 'Value',
  'forecast.order.column.stock': 'In stock',
  'forecast.order.column.oddPieces': 'Units in odd orders',
  'forecast.order.column.runsOut': 'Runs out',
  'forecast.order.isOut': 'Out of stock',
  'forecast.order.column.method': 'Method',
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
    'Weeks without a sale amid steady sales: too many to be chance. Units are what the weeks before and after suggest.',
  'forecast.order.counting.demand':
    'Expected: the product’s weekly pace (units sold, less those returned the same week) × the time from this order until the next one is delivered. An order is odd, and counts only as the largest before it, if it is more than ten times the largest of ten or more earlier orders and more than the product sold in the quarter before, or more than five times that largest order and more than a year of sales; a second one as large is ordinary business. The pace comes from whichever of four methods was least wrong on the product’s own past; with two years of sales also with the shop’s season. If, at test points in the last year, all products together then sold more or less than these paces, the expected units are corrected by as much of that as chance does not explain, provided this would have been less wrong over the last half year.',
  'forecast.order.counting.safety':
    'Safety stock: units beyond the expected ones, so that you have enough as often as you ask. It comes from the negative binomial distribution with the product’s own errors (short pasts borrow from the shop’s usual product); where such levels were enough less often over the last half year, they are raised until they would have been.',
  'forecast.order.counting.order':
    'Reorder at: expected units until the delivery + safety stock. To order: expected units + safety stock − what is in stock, in whole packs, when the stock is at or below that point. Runs out: the day on which the stock is used up at the expected pace, within a year. Value: by cost where your product file gives it, otherwise by the mean price.',
  'forecast.order.counting.economic':
    'Economic quantity: √(2 × units a year × cost per order ÷ cost of storing a unit for a year) (Harris, 1913), in whole packs, at least the smallest order and at most what a year sells. Storage costs the given share of what a unit costs you. An order is for one product: if you order ten at once, the cost per order is a tenth of the whole. An order that is due has at least this many units where the stock is known. Without both costs, or without the cost of the product, none of this is calculated.',
  'forecast.order.counting.tried':
    'Tested on the past: each week with what was known by then, for products with at least half a year of sales before it. Sales stand for demand, so sales lost to empty shelves are not included. Both ways start with the same stock.',
  'forecast.order.counting.soldOut':
    'Perhaps out of stock: up to ten weeks without a sale that chance would cause in fewer than one of twenty shops, given how often the product sells in the eight weeks before and after. The expected units treat such weeks like those around them.',
  'forecast.order.counting.silent':
    'Nothing sold since: two to thirteen weeks without a sale up to the last day that chance would cause in fewer than one of twenty shops. This takes into account how often the product sold in the quarter, half year and year before and at this time last year, whether it was fading, how long its silences last, and how much the rest of the shop sold meanwhile. It is then taken to be out of stock: those weeks count like the thirteen before them. With stock in your file, and after more than thirteen weeks, they count as they are.'
} as const;
