/**
 * The sentences on top of the Overview, one for each key of `FindingDetails` in the overview's
 * contract. Written for someone who closes the till first and reads this second: one thought a
 * sentence, the number in it, no jargon.
 */
export const findingsEn = {
  'finding.revenue_up':
    'From {from:day} to {to:day} you took {revenue:moneyAbout}, {change:percent} more than in the same number of days before.',
  'finding.revenue_down':
    'From {from:day} to {to:day} you took {revenue:moneyAbout}, {change:percent} less than in the same number of days before.',
  'finding.revenue_flat':
    'From {from:day} to {to:day} you took {revenue:moneyAbout}, about as much as in the same number of days before.',
  'finding.revenue_only':
    'From {from:day} to {to:day} you took {revenue:moneyAbout} after returns, with {orders:plural(one order|{} orders)}.',
  'finding.year_up':
    'You are ahead of last year: the newest {days:number} days brought {revenue:moneyAbout}, {change:percent} more than the same days a year ago.',
  'finding.year_down':
    'You are behind last year: the newest {days:number} days brought {revenue:moneyAbout}, {change:percent} less than the same days a year ago.',
  'finding.recent_up':
    'Sales are picking up: the newest {days:number} days brought {revenue:moneyAbout}, {change:percent} more than the {days:number} days before.',
  'finding.recent_down':
    'Sales are slowing: the newest {days:number} days brought {revenue:moneyAbout}, {change:percent} less than the {days:number} days before.',
  'finding.driver_orders':
    'It is mostly the number of orders: {orders:number} now, {before:number} before.',
  'finding.driver_average':
    'It is mostly how much people spend at a time: {average:money} an order now, {before:money} before.',
  'finding.driver_gain': '{name} grew most: {amount:moneyAbout} more than before.',
  'finding.driver_loss': '{name} fell most: {amount:moneyAbout} less than before.',
  'finding.concentration':
    'Your {products:number} best sellers bring {share:percent} of the money; you sold {of:number} products in all.',
  'finding.repeat':
    '{share:percent} of the {customers:plural(one customer|{} customers)} you know by name or number came back for another order.',
  'finding.first_time':
    '{customers:plural(one customer|{} customers)} bought for the first time and brought {share:percent} of what known customers spent.',
  'finding.other_currency':
    '{lines:plural(One line is|{} lines are)} in another currency and counted nowhere: give a rate for {currencies} under Data.',
  'finding.returns_high':
    'Returns are worth a look: {returns:moneyAbout} went back, {share:percent} of what you sold.',
  'finding.best_hour':
    'Your busiest hour is {weekday:weekday} from {hour:hour}: {share:percent} of the week’s money.',
  'finding.best_weekday':
    '{weekday:weekday} is your best day: {share:percent} of the week’s money.',
  'finding.unknown_customers':
    '{share:percent} of the money came from buyers the files do not name, so they are missing wherever customers are counted.'
} as const;
