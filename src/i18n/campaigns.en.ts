/** Words of the campaigns room. */
export const campaignsEn = {
  // This week.
  'campaigns.page.week': 'This week',
  'campaigns.question.week': 'At most seven things worth doing in the next seven days.',
  'campaigns.week.title': 'What to do this week',
  'campaigns.week.table': 'This week',
  'campaigns.week.tableHint': 'Expected money: sales that each may bring in the next 90 days.',
  'campaigns.week.people': 'Whom to write to',
  'campaigns.week.peopleHint': 'Everybody the list above is about, each once.',
  'campaigns.week.first': '{count:number} things are worth doing this week. First: {action}',
  'campaigns.week.only': 'One thing is worth doing this week: {action}',
  'campaigns.week.none': 'Nothing is urgent this week.',
  'campaigns.week.looked':
    'We looked at {customers:plural(one customer|{} customers)} and {products:plural(one product|{} products)}: who stopped coming, who is due to order, who is new, what runs out. Nothing there is more than chance explains, or worth an evening.',
  'campaigns.week.lookedProducts':
    'We looked at {products:plural(one product|{} products)}: what runs out, and what is bought together. Your files name no customers, so we cannot say whom to write to.',
  'campaigns.week.few':
    'With so few customers, a habit can hardly be told from chance yet; each month of orders you add makes it clearer.',
  'campaigns.week.noDates':
    'No order in your files has a date, so we cannot say what is due this week.',
  'campaigns.week.old':
    'Your newest order is of {day:day}, and this is the plan for the week after it. Add newer orders before you act on it.',
  'campaigns.week.about': 'about {money} in 90 days',
  'campaigns.week.range': 'about {money} in 90 days ({low} to {high})',
  'campaigns.week.do.missed_pace':
    'Ask {customers:plural(one regular customer|{} regular customers)} why the usual order did not come.',
  'campaigns.week.do.win_back':
    'Win back {customers:plural(one customer|{} customers)} who used to come and stopped lately.',
  'campaigns.week.do.second_order':
    'Offer a second order to {customers:plural(one customer|{} customers)} who bought for the first time in the last {days:plural(day|{} days)}.',
  'campaigns.week.do.due_order':
    'Remind {customers:plural(one regular customer whose order is|{} regular customers whose orders are)} due by the end of the week.',
  'campaigns.week.do.due_again':
    'Remind {customers:plural(one customer who is|{} customers who are)} due to buy the same product again.',
  'campaigns.week.do.order_now':
    'Order {products:plural(one product|{} products)} from your suppliers, “{name}” first.',
  'campaigns.week.do.order_now_one': 'Order “{name}” from your supplier.',
  'campaigns.week.do.out_of_stock':
    'Check whether {products:plural(one product is|{} products are)} out of stock, “{name}” first.',
  'campaigns.week.do.out_of_stock_one': 'Check whether “{name}” is out of stock.',
  'campaigns.week.do.bundle': 'Offer “{second}” to whoever buys “{first}”.',
  'campaigns.week.why.missed_pace':
    'They bought at a steady pace, typically every {usual:plural(day|{} days)}, and have now been silent for {silent:plural(one day|{} days)}.',
  'campaigns.week.why.win_back':
    'They typically came every {usual:plural(day|{} days)} and have now been silent for {silent:plural(one day|{} days)}: more likely gone than late.',
  'campaigns.week.why.second_order':
    'Now is the time: {share:percent} of first-time buyers come back within {days:plural(one day|{} days)}. After that, second orders come at only {rate:percent} of that pace.',
  'campaigns.week.why.due_order':
    'They order at a steady pace, and {late:plural(one of them is|{} of them are)} already late.',
  'campaigns.week.why.due_order_soon': 'They order at a steady pace; none of them is late yet.',
  'campaigns.week.why.due_again':
    'They buy it at a steady pace, {products:plural(one product|{} products)} in all, and {late:plural(one of them is|{} of them are)} already late.',
  'campaigns.week.why.due_again_soon':
    'They buy it at a steady pace, {products:plural(one product|{} products)} in all; none of them is late yet.',
  'campaigns.week.why.order_now':
    'What is in stock does not last until the delivery after next. If you wait a week, these sales are lost.',
  'campaigns.week.why.out_of_stock':
    '“{name}” sold about {pace:number} units a week and has not sold for {silent:plural(one day|{} days)}, which chance does not explain. If you dropped it on purpose, there is nothing to do.',
  'campaigns.week.why.bundle':
    '{without:plural(One order|{} orders)} held the first without the second, though the two are bought together far more often than chance explains.',
  'campaigns.week.open.missed_pace': 'See who is leaving',
  'campaigns.week.open.win_back': 'See who is leaving',
  'campaigns.week.open.second_order': 'See who comes back',
  'campaigns.week.open.due_order': 'See who is due',
  'campaigns.week.open.due_again': 'See who is due',
  'campaigns.week.open.order_now': 'See what to order',
  'campaigns.week.open.out_of_stock': 'See what has gone silent',
  'campaigns.week.open.bundle': 'See what is bought together',
  'campaigns.week.short.missed_pace': 'Ask why the order did not come',
  'campaigns.week.short.win_back': 'Win back',
  'campaigns.week.short.second_order': 'Offer a second order',
  'campaigns.week.short.due_order': 'Remind of the usual order',
  'campaigns.week.short.due_again': 'Remind of the same product',
  'campaigns.week.column.rank': 'Rank',
  'campaigns.week.column.action': 'What to do',
  'campaigns.week.column.customers': 'Customers',
  'campaigns.week.column.products': 'Products',
  'campaigns.week.column.money': 'Expected money',
  'campaigns.week.column.link': 'Where',
  'campaigns.week.column.atStake': 'At stake',
  'campaigns.week.column.usual': 'Usual days between orders',
  'campaigns.week.column.silent': 'Days silent',
  'campaigns.week.counting.money':
    'Expected money is sales, not profit, that an action may bring in the 90 days after the newest day of your data. The largest comes first; what may bring less than a ten-thousandth of the last 90 days’ sales is left out, and so is a message to fewer than three people.',
  'campaigns.week.counting.reacts':
    'Of the people you write to, one in ten is taken to buy because of it, at worst one in twenty, at best one in five. How many really do, only your own test can tell: keep some of the list back and compare.',
  'campaigns.week.counting.stopped':
    'Stopped coming: customers of three or more days of purchase, silent for at most {lately:plural(one day|{} days)}, who missed a steady pace or are more likely gone than not by the lifetime models. Where these cannot tell, those silent for longer than chance explains. At stake is what they would spend in 90 days if they still bought, times the chance that they have left.',
  'campaigns.week.counting.second':
    'A second order is offered where second orders come clearly more often in the first days than later. The days are those within which half of all who came back did. At stake is the middle second order; counted is only the share of buyers who would not come back within 90 days by themselves.',
  'campaigns.week.counting.due':
    'Due: customers who order, or buy the same product, at a pace more even than chance, with the next purchase due within seven days or a little late. At stake is one usual purchase.',
  'campaigns.week.counting.shelves':
    'To order: what “What to order” lists with 14 days until delivery and 28 days between orders. The money is what a week of waiting would lose. Out of stock: steady sales that have stopped. At their former pace they would sell twice the money shown in 90 days; as some may have been dropped on purpose, half is counted.',
  'campaigns.week.counting.bundle':
    'Bought together: the pair with the most to gain; one in ten of those who bought the first alone is taken to add the second as often as others do.',
  'campaigns.week.counting.once':
    'A customer is in one action only, in this order: stopped coming, second order, order due, same product due. Whoever returned all or nearly all they bought is in none.',

  // The playbook.
  'campaigns.counting': 'How this is counted',
  'campaigns.page.playbook': 'Playbook',
  'campaigns.question.playbook': 'What to do for each segment, when, and what to leave alone.',
  'campaigns.playbook.title': 'What to do for whom',
  'campaigns.playbook.most':
    'Most comes from “{segment}”: {part:percent} of your customers, {share:percent} of the revenue from known customers.',
  'campaigns.playbook.told': 'Your {customers:number} customers fall into these segments.',
  'campaigns.playbook.few':
    'With {customers:plural(one customer|{} customers)}, segments would be a handful of people each. Write to each of them by name instead; from 50 customers on this page says what to do for whom.',
  'campaigns.playbook.alike':
    'All your customers have ordered equally often and for the same amount, so segments tell nobody apart yet.',
  'campaigns.playbook.nobody':
    'No order in your files has both a customer and a date, so there are no segments.',
  'campaigns.playbook.customers': '{customers:plural(one customer|{} customers)}',
  'campaigns.playbook.share': '{share:percent} of revenue',
  'campaigns.playbook.when': 'When',
  'campaigns.playbook.not': 'Not',
  'campaigns.playbook.when.known':
    'They usually order again after {wait:plural(one day|{} days)}; half of them have been silent for {silent:plural(one day|{} days)} or more.',
  'campaigns.playbook.when.past':
    'Those who came again did so after {wait:plural(one day|{} days)}; half of them have been silent for {silent:plural(one day|{} days)} or more.',
  'campaigns.playbook.when.late':
    'Now: they usually order again after {wait:plural(one day|{} days)}, and half of them have already been silent for {silent:plural(one day|{} days)} or more.',
  'campaigns.playbook.when.unknown':
    'Too few of them came twice to say how long they wait; half have been silent for {silent:plural(one day|{} days)} or more.',
  'campaigns.playbook.coupons':
    '{share:percent} of their orders used a coupon (all customers: {all:percent}).',
  'campaigns.playbook.see': 'See these customers',
  'campaigns.playbook.list': 'Make a list of them',
  'campaigns.playbook.column.segment': 'Segment',
  'campaigns.playbook.column.share': 'Share of revenue',
  'campaigns.playbook.column.wait': 'Usual wait (days)',
  'campaigns.playbook.do.champions':
    'Thank them, show them new goods before anybody else, and ask for a review or a recommendation.',
  'campaigns.playbook.do.loyal':
    'Offer what goes with what they buy already, and the larger pack. Ask for a review.',
  'campaigns.playbook.do.potential_loyalist':
    'Suggest the next product by what they bought, and say what comes with a third or fourth order.',
  'campaigns.playbook.do.new':
    'Welcome them: how to use what they bought, and one reason to come a second time.',
  'campaigns.playbook.do.promising':
    'They came lately, but not often yet. Write to them personally and show the best of your range.',
  'campaigns.playbook.do.need_attention':
    'They could go either way. Remind them of what they bought, with a reason to come that ends on a date.',
  'campaigns.playbook.do.about_to_sleep':
    'A short, friendly reminder with your best sellers. One message, then wait.',
  'campaigns.playbook.do.at_risk':
    'They used to buy often. Ask what went wrong, and make coming back easy: their last basket, free delivery once.',
  'campaigns.playbook.do.cannot_lose':
    'They spent much and have been away for long: worth a call or a letter by hand. Find out why they stopped before you offer anything.',
  'campaigns.playbook.do.hibernating':
    'Two or three cheap messages a year, at your season’s peak, with what is new since they left.',
  'campaigns.playbook.do.lost':
    'One last message asking whether they still want to hear from you. Take off the list whoever does not answer.',
  'campaigns.playbook.not.champions':
    'No discount for all of them: most of it would go to people who buy in any case.',
  'campaigns.playbook.not.loyal': 'No discount on the usual order: reward the next step.',
  'campaigns.playbook.not.potential_loyalist': 'Not everything at once: one suggestion a message.',
  'campaigns.playbook.not.new':
    'No price cut in the first message: it teaches them to wait for the next one.',
  'campaigns.playbook.not.promising': 'Do not lead with the cheapest goods.',
  'campaigns.playbook.not.need_attention':
    'Do not wait for the next season: they may be gone by then.',
  'campaigns.playbook.not.about_to_sleep':
    'No series of reminders: they bought little and would unsubscribe.',
  'campaigns.playbook.not.at_risk': 'Not just the newsletter that everybody gets.',
  'campaigns.playbook.not.cannot_lose': 'No mass mailing, and no discount code as the first word.',
  'campaigns.playbook.not.hibernating': 'No paid advertising and no printed catalogue.',
  'campaigns.playbook.not.lost': 'Spend no money on winning them back.',
  'campaigns.playbook.counting.segments':
    'Segments come from how recently, how often and for how much each customer bought, each split at your own quintiles, as in Customers. What to do for each is common marketing practice; the figures are your shop’s.',
  'campaigns.playbook.counting.share':
    'Share of revenue: sales to the segment’s customers less what they returned, as a share of those of all known customers.',
  'campaigns.playbook.counting.wait':
    'Usual wait: the middle number of days from one day of purchase to the next, over all such gaps of the segment’s customers; left out with fewer than ten gaps.',

  // Lists.
  'campaigns.page.lists': 'Lists',
  'campaigns.question.lists':
    'Whom to write to, who may be written to, and the file for the tool that sends it.',
  'campaigns.lists.title': 'Who should hear from you?',
  'campaigns.lists.can.email':
    '{writable} of {chosen:plural(one customer|{} customers)} can be written to by e-mail.',
  'campaigns.lists.can.phone':
    '{writable} of {chosen:plural(one customer|{} customers)} can be reached by phone or text message.',
  'campaigns.lists.can.list':
    '{writable} of {chosen:plural(one customer|{} customers)} can be on the list.',
  'campaigns.lists.canNone':
    'None of the {chosen:plural(one customer|{} customers)} chosen can be written to in this way.',
  'campaigns.lists.spent': 'They spent {spent:moneyAbout} in the last year.',
  'campaigns.lists.leftOut': '{count:plural(one is|{} are)} left out: {reasons}.',
  'campaigns.lists.leftOutFor': 'Left out: {reasons}.',
  'campaigns.lists.out.refused': '{count:plural(one|{})} said no to being written to',
  'campaigns.lists.out.notYes': '{count:plural(one|{})} did not say yes',
  'campaigns.lists.out.noAddress.email': '{count:plural(one has|{} have)} no e-mail address',
  'campaigns.lists.out.noAddress.phone': '{count:plural(one has|{} have)} no phone number',
  'campaigns.lists.out.badAddress.email':
    '{count:plural(one has|{} have)} an e-mail address that cannot be right',
  'campaigns.lists.out.badAddress.phone':
    '{count:plural(one has|{} have)} a phone number that cannot be dialled',
  'campaigns.lists.out.repeated.email':
    '{count:plural(one has|{} have)} the address of another customer and would get it twice',
  'campaigns.lists.out.repeated.phone':
    '{count:plural(one has|{} have)} the number of another customer and would get it twice',
  'campaigns.lists.whom': 'Whom to write to',
  'campaigns.lists.who': 'Who',
  'campaigns.lists.choice.everyone': 'Everyone who bought ({customers})',
  'campaigns.lists.choice.best': 'Best customers: Champions and Loyal ({customers})',
  'campaigns.lists.choice.new': 'New in the last 60 days, one order ({customers})',
  'campaigns.lists.choice.due': 'Due to buy again ({customers})',
  'campaigns.lists.choice.leaving': 'Leaving, worth winning back ({customers})',
  'campaigns.lists.short.everyone': 'everyone who bought',
  'campaigns.lists.short.best': 'best customers',
  'campaigns.lists.short.new': 'new customers',
  'campaigns.lists.short.due': 'due to buy again',
  'campaigns.lists.short.leaving': 'leaving',
  'campaigns.lists.notOffered': 'Nobody at the moment, so not offered: {nobody}.',
  'campaigns.lists.nobody':
    'Nobody is chosen. Choose other customers or look through fewer filters.',
  'campaigns.lists.lens':
    'Who is best, new, due or leaving is judged by all they bought. The filters above then narrow who is on the list, and which orders and money are counted.',
  'campaigns.lists.channel': 'Sent by',
  'campaigns.lists.channel.email': 'E-mail',
  'campaigns.lists.channel.phone': 'Phone or text message',
  'campaigns.lists.channel.list': 'Just the list',
  'campaigns.lists.onlyYes': 'Only who said yes',
  'campaigns.lists.noConsent':
    'No file says who agreed to be written to: you must know yourself whether you may write to these customers.',
  'campaigns.lists.allYes': 'All customers on the list said yes to being written to.',
  'campaigns.lists.unknown':
    'Of {unknown:plural(one customer|{} customers)} on the list no file says whether they agreed. They stay in; tick “Only who said yes” to leave them out.',
  'campaigns.lists.phoneConsent':
    'What your files say about consent is usually about e-mails: make sure it covers calls and text messages.',
  'campaigns.lists.country': 'Country of phone numbers',
  'campaigns.lists.country.none': 'Not chosen',
  'campaigns.lists.countryAssumed':
    'No file says where {count:plural(one customer lives|{} customers live)}: their phone numbers are read as numbers in {country}.',
  'campaigns.lists.countryUnknown':
    'No file says where {count:plural(one customer lives|{} customers live)}: choose the country of their phone numbers, or only those with a + are used.',
  'campaigns.lists.holdOut': 'Hold out (%)',
  'campaigns.lists.held':
    '{written} are written to; {heldOut}, drawn by lot, get nothing, so that the log can later tell what the campaign brought.',
  'campaigns.lists.apart':
    '{names}: so large a part of the money that a comparison would hang on it. Always written to, and not compared in the log.',
  'campaigns.lists.heldNobody':
    'Nobody is held out, so the log will not be able to tell what the campaign brought and what would have come anyway.',
  'campaigns.lists.heldFew':
    'That is too few to learn from: it takes about {written} written to and {heldOut} held out, and more for a small effect.',
  'campaigns.lists.file': 'The file',
  'campaigns.lists.noAddresses':
    'No file has e-mail addresses or phone numbers. Add a file of customers that has them, and the list can be written for Klaviyo, Mailchimp, Google, Meta or TikTok.',
  'campaigns.lists.format': 'Format',
  'campaigns.lists.format.plain': 'Plain CSV',
  'campaigns.lists.format.klaviyo': 'Klaviyo',
  'campaigns.lists.format.mailchimp': 'Mailchimp',
  'campaigns.lists.format.google': 'Google Ads Customer Match',
  'campaigns.lists.format.meta': 'Meta Custom Audience',
  'campaigns.lists.format.tiktok': 'TikTok (phone with +)',
  'campaigns.lists.format.tiktok_digits': 'TikTok (phone without +)',
  'campaigns.lists.format.plain.hint': 'For a spreadsheet, mail merge or any other tool.',
  'campaigns.lists.format.klaviyo.hint':
    'Consent in your files counts as consent to e-mails only: nobody becomes subscribed to text messages.',
  'campaigns.lists.format.mailchimp.hint': 'Only customers with an e-mail address.',
  'campaigns.lists.format.google.hint':
    'Names, e-mail and phone hashed; country and postcode plain, as Google asks.',
  'campaigns.lists.format.meta.hint':
    'Everything hashed, with the country of every customer. Load those held out as an audience to exclude.',
  'campaigns.lists.format.tiktok.hint':
    'TikTok’s own pages disagree on the + before phone numbers: if few customers are matched, try the other file.',
  'campaigns.lists.format.tiktok_digits.hint':
    'TikTok’s own pages disagree on the + before phone numbers: if few customers are matched, try the other file.',
  'campaigns.lists.metaFew': 'Fewer than {least} people: Meta will not use the audience.',
  'campaigns.lists.privacy': 'The file is written on this computer; nothing is sent anywhere.',
  'campaigns.lists.privacyHashed':
    'Hashing happens on this computer; nothing is sent anywhere until you upload the file yourself.',
  'campaigns.lists.download': 'Download the list',
  'campaigns.lists.downloadHeld': 'Download who is held out',
  'campaigns.lists.wrote.written': 'List downloaded: {rows:plural(one customer|{} customers)}.',
  'campaigns.lists.wrote.held_out':
    'Held out, downloaded: {rows:plural(one customer|{} customers)}.',
  'campaigns.lists.toolLeftOut':
    '{count} left out, having nothing by which this tool could know them.',
  'campaigns.lists.toolRepeated': '{count} with the address of another customer, written once.',
  'campaigns.lists.keep': 'Keep as campaign',
  'campaigns.lists.keepHint':
    'The list and who is held out are noted as they are now. When you add newer orders, the log compares what both groups bought.',
  'campaigns.lists.name': 'Name of the campaign',
  'campaigns.lists.nameHint': 'Spring letter',
  'campaigns.lists.starts': 'Goes out on',
  'campaigns.lists.note': 'Note in the log',
  'campaigns.lists.noted': '“{name}” is noted in the log.',
  'campaigns.lists.toLog': 'Open the log',
  'campaigns.lists.table': 'List',
  'campaigns.lists.tableHint':
    'Who is written to and who is held out. Customers left out are not in it.',
  'campaigns.lists.column.email': 'E-mail',
  'campaigns.lists.column.phone': 'Phone',
  'campaigns.lists.column.country': 'Country',
  'campaigns.lists.column.consent': 'Said yes',
  'campaigns.lists.column.orders': 'Orders',
  'campaigns.lists.column.lastOrder': 'Last order',
  'campaigns.lists.column.group': 'Group',
  'campaigns.lists.consent.yes': 'Yes',
  'campaigns.lists.consent.no': 'No',
  'campaigns.lists.consent.unknown': 'Not known',
  'campaigns.lists.group.written': 'Written to',
  'campaigns.lists.group.held_out': 'Held out',

  // Tests between two groups.
  'campaigns.page.tests': 'Tests',
  'campaigns.question.tests':
    'Which of two versions does better, and how many customers it takes to know.',
  'campaigns.tests.title': 'Which of two does better?',
  'campaigns.tests.plan': 'Plan',
  'campaigns.tests.planHint':
    'What each length of test would need. The first row is the plan above; the others take the rate in as many days.',
  'campaigns.tests.planHintTyped': 'What the test needs, by the rate that you typed.',
  'campaigns.tests.planWhat': 'Plan a test',
  'campaigns.tests.planLead':
    'One group gets things as they are, the other the change. Decide beforehand how many customers that takes.',
  'campaigns.tests.measure': 'What is measured',
  'campaigns.tests.measure.share': 'Share who buy',
  'campaigns.tests.measure.amount': 'Amount per customer',
  'campaigns.tests.rate.share': 'Rate now (%)',
  'campaigns.tests.rate.amount': 'Amount now',
  'campaigns.tests.spread': 'Standard deviation',
  'campaigns.tests.improvement': 'Smallest improvement worth having (%)',
  'campaigns.tests.days': 'Days it runs',
  'campaigns.tests.customers': 'Customers for the test',
  'campaigns.tests.secondShare': 'In the second group (%)',
  'campaigns.tests.power': 'Chance to see it (%)',
  'campaigns.tests.level': 'Chance of a false alarm (%)',
  'campaigns.tests.otherRate':
    'To test anything else that a customer does or does not do, such as opening a letter, type its rate now. Empty fields go back to what your data say.',
  'campaigns.tests.more.share': '{improvement} more buyers',
  'campaigns.tests.more.amount': '{improvement} more spent per customer',
  'campaigns.tests.finding.enough.even':
    'To see {what} you need {first:plural(one customer|{} customers)} in each group; you have {available:number}, or {each:number} for each: enough.',
  'campaigns.tests.finding.enough.uneven':
    'To see {what} you need {first:plural(one customer|{} customers)} in the first group and {second:number} in the second; you have {available:number}: enough.',
  'campaigns.tests.finding.short.even':
    'To see {what} you need {first:plural(one customer|{} customers)} in each group; you have {available:number}, or {each:number} for each: not enough.',
  'campaigns.tests.finding.short.uneven':
    'To see {what} you need {first:plural(one customer|{} customers)} in the first group and {second:number} in the second; you have {available:number}: not enough.',
  'campaigns.tests.finding.unknown.even':
    'To see {what} you need {first:plural(one customer|{} customers)} in each group. The data here do not say who bought, so how many customers you have is not known.',
  'campaigns.tests.finding.unknown.uneven':
    'To see {what} you need {first:plural(one customer|{} customers)} in the first group and {second:number} in the second. The data here do not say who bought, so how many customers you have is not known.',
  'campaigns.tests.finding.even':
    'With all of them in the test, an improvement as small as {visible} would show: from {from} to {to}.',
  'campaigns.tests.finding.visible':
    'With the customers there are, only an improvement of {visible} or more would show: from {from} to {to}.',
  'campaigns.tests.finding.hopeless':
    'With the customers there are, only a leap from {from} to {to} would show. Give everyone the version you believe in, and test when there are more customers.',
  'campaigns.tests.finding.invisible':
    'With so few customers, no improvement would show, however large. Give everyone the version you believe in, and test when there are more customers.',
  'campaigns.tests.finding.longer':
    'Let the test run {days:number} days instead: by what customers do in that time, the customers there are would be enough.',
  'campaigns.tests.finding.now.share':
    'Without any change, {share} of customers who had bought before bought again within {days:plural(one day|{} days)}, counted over {windows:plural(the latest such period|the latest {} such periods together)} in your data.',
  'campaigns.tests.finding.now.amount':
    'Without any change, customers who had bought before spent {amount} each on average within {days:plural(one day|{} days)}, counted over {windows:plural(the latest such period|the latest {} such periods together)} in your data. {share} of them bought at all.',
  'campaigns.tests.finding.few':
    'That rests on only {buyers:plural(one buyer|{} buyers)}, so take it as a rough guess.',
  'campaigns.tests.finding.heavy':
    'One customer alone spent {largest} in such a period, {times:number} times the average: a single large order can decide a test of amounts. A test of who buys is safer.',
  'campaigns.tests.finding.segment':
    'For each period those customers count who were in the segment when it began.',
  'campaigns.tests.finding.often':
    'This is for one look at the end. To look as often as you like before, put {total:number} customers into the test in all.',
  'campaigns.tests.finding.oftenShort':
    'This is for one look at the end. To look as often as you like before would take {total:number} customers in all, more than you have: wait for the end before you read it.',
  'campaigns.tests.finding.list':
    'If the list in view was chosen by who bought lately, its rate is higher than it will be in the test.',
  'campaigns.tests.finding.noWindow':
    'What you look at does not reach back far enough: nobody had bought before the latest {days:plural(day|{} days)}. Choose fewer days for the test, look at a longer time, or type the rate now.',
  'campaigns.tests.finding.noCustomers':
    'The data here do not say who bought, so the rate now is not known. Type it below. With customers in your files it would be counted from what they bought again within {days:plural(one day|{} days)}.',
  'campaigns.tests.finding.zero':
    'Within {days:plural(one day|{} days)} nobody who had bought before bought again, so there is no rate to improve on. Choose more days, or type the rate now.',
  'campaigns.tests.finding.beyond':
    'The rate now is {rate}: {improvement} more would be above 100%. Choose a smaller improvement.',
  'campaigns.tests.finding.noSpread':
    'How much customers differ in what they spend is not known. Type the standard deviation, or plan by who buys.',
  'campaigns.tests.visible': 'What can be seen',
  'campaigns.tests.visibleHint':
    'The smallest improvement that would show, for so many customers in each group.',
  'campaigns.tests.visibleHintUneven':
    'The smallest improvement that would show, for so many customers in the first group.',
  'campaigns.tests.have': '{hint} You have {each:number}.',
  'campaigns.tests.inEach': 'Customers in each group',
  'campaigns.tests.inFirst': 'Customers in the first group',
  'campaigns.tests.curve.visible': 'Would show',
  'campaigns.tests.curve.wanted': 'Wanted',
  'campaigns.tests.column.days': 'Days',
  'campaigns.tests.column.measure': 'Measured',
  'campaigns.tests.column.rate': 'Now',
  'campaigns.tests.column.improvement': 'Improvement',
  'campaigns.tests.column.power': 'Chance to see it',
  'campaigns.tests.column.level': 'False alarm',
  'campaigns.tests.column.perGroup': 'Needed in each group',
  'campaigns.tests.column.firstGroup': 'Needed in the first',
  'campaigns.tests.column.secondGroup': 'Needed in the second',
  'campaigns.tests.column.available': 'You have in all',
  'campaigns.tests.column.enough': 'Enough',
  'campaigns.tests.column.visible': 'Smallest that shows',
  'campaigns.tests.yes': 'Yes',
  'campaigns.tests.no': 'No',
  'campaigns.tests.lists':
    'Draw the customers by lot: a list with customers held out is a test. Those held out are group A, those written to are group B.',
  'campaigns.tests.toLists': 'Make a list',
  'campaigns.tests.read': 'Read a test',
  'campaigns.tests.readLead':
    'Type what came of each group. You may look as often as you like: the answer stays true however often you look.',
  'campaigns.tests.count.aCustomers': 'Customers in A',
  'campaigns.tests.count.aBuyers': 'Buyers in A',
  'campaigns.tests.count.bCustomers': 'Customers in B',
  'campaigns.tests.count.bBuyers': 'Buyers in B',
  'campaigns.tests.readNow': 'Read',
  'campaigns.tests.finding.verdict.b':
    'B is better: {b} of its customers bought, {a} of A’s. B is ahead by somewhere between {low} and {high} percentage points.',
  'campaigns.tests.finding.verdict.a':
    'A is better: {a} of its customers bought, {b} of B’s. A is ahead by somewhere between {low} and {high} percentage points.',
  'campaigns.tests.finding.verdict.bSmall':
    'B is better, but by less than you wanted: {b} bought, {a} in A, ahead by between {low} and {high} percentage points where {worth} would be worth having.',
  'campaigns.tests.finding.verdict.aSmall':
    'A is better, but not by much: {a} bought, {b} in B, ahead by between {low} and {high} percentage points.',
  'campaigns.tests.finding.verdict.same':
    'No difference worth having: {b} bought in B, {a} in A, and neither is ahead by the {worth} percentage points that you wanted. Keep what is simpler or cheaper.',
  'campaigns.tests.finding.verdict.early':
    'Too early to say: {b} bought in B, {a} in A, but the true difference may be anything from {low} to {high} percentage points.',
  'campaigns.tests.finding.onlyOnce':
    'Only if you fixed these group sizes beforehand and look for the first time today may you say already that {better} is better.',
  'campaigns.tests.finding.enoughAt':
    'Looked at as often as you like, an improvement worth having ({worth} percentage points) usually shows by about {enoughAt:number} customers in both groups together.',
  'campaigns.tests.finding.past':
    'With so many customers, an improvement worth having ({worth} percentage points) would usually have shown by now. Whatever difference there is, it is probably smaller.',
  'campaigns.tests.fault.noCustomers':
    'A group without customers tells nothing. Type how many customers each group had.',
  'campaigns.tests.fault.moreBuyers':
    'A group cannot have more buyers than customers. Count each customer once, however often they bought.',
  'campaigns.tests.fault.notWhole': 'Customers and buyers are whole numbers, zero or more.',
  'campaigns.tests.sizesOff':
    'The groups are not as large as planned: {share} of the customers are in B, and {planned} were to be. By lot alone that happens less than once in 1,000 tests. Find out what decided who is in which group before you trust the result.',
  'campaigns.tests.reading': 'Reading',
  'campaigns.tests.readingHint':
    'With 95% intervals. The interval for any time holds however often you look; the one for a single look only if the sizes were fixed beforehand.',
  'campaigns.tests.column.group': 'Group',
  'campaigns.tests.column.customers': 'Customers',
  'campaigns.tests.column.buyers': 'Buyers',
  'campaigns.tests.column.share': 'Share',
  'campaigns.tests.column.low': 'At least',
  'campaigns.tests.column.high': 'At most',
  'campaigns.tests.column.p': 'p',
  'campaigns.tests.group.always': 'B − A, at any time',
  'campaigns.tests.group.once': 'B − A, single look',
  'campaigns.tests.counting': 'How this is counted',
  'campaigns.tests.counting.rate':
    'The rate now: the latest periods, up to four, as long as the test and ending with your data. In each, customers count who had bought before it began; a segment’s members are those of that day.',
  'campaigns.tests.counting.shares':
    'Shares: the test of two proportions (Fleiss, Levin, Paik 2003), two-sided, without correction for continuity.',
  'campaigns.tests.counting.amounts':
    'Amounts: the t-test with the spread of sales per customer, nothing for those who bought nothing (Schouten 1999). Few customers spend most of the money, so a single large order can decide.',
  'campaigns.tests.counting.chance':
    'A chance of 80% means: if the change is as good as you want, 80 of 100 such tests show it. A false alarm of 5% means: if it changes nothing, 5 of 100 show a difference, as long as each is looked at once.',
  'campaigns.tests.counting.always':
    'Looked at again and again, the plain test cries wolf far more often. What stands here is the mixture sequential probability ratio test with its asymptotic confidence sequence (Johari, Pekelis, Walsh 2015; Howard and others 2021; Waudby-Smith and others 2024); for a single look, Newcombe’s interval (1998).',
  'campaigns.tests.counting.sizes':
    'Group sizes are compared with the plan by the chi-square test; a chance below 1 in 1,000 is a warning (Fabijan and others 2019).',

  // The log.
  'campaigns.page.log': 'Log',
  'campaigns.question.log': 'What each campaign brought, beside customers who were held out.',
  'campaigns.log.title': 'What did campaigns bring?',
  'campaigns.log.table': 'Campaigns',
  'campaigns.log.none': 'No campaign yet',
  'campaigns.log.noneHint':
    'Note a list as a campaign when you write to it, with some customers held out. Once newer orders are imported, this page says what it brought.',
  'campaigns.log.toLists': 'Choose who should hear from you',
  'campaigns.log.said.waits':
    'It goes out on {first:day}, and your orders end on {today:day}. Import newer orders to see what it brought.',
  'campaigns.log.said.more':
    'It worked: in {days:plural(one day|{} days)} each customer you wrote to spent {each} more than each one held out ({range}). Over all {count:plural(one customer|{} customers)} that is about {total} you would not have had.',
  'campaigns.log.said.less':
    'It did harm: in {days:plural(one day|{} days)} each customer you wrote to spent {each} less than each one held out ({range}). Over all {count:plural(one customer|{} customers)} that is about {total} lost.',
  'campaigns.log.said.buyers':
    'More customers ordered because of it: {written:percent} of those you wrote to, {heldOut:percent} of those held out. Whether they also spent more cannot be told yet.',
  'campaigns.log.said.fewer':
    'Fewer customers ordered because of it: {written:percent} of those you wrote to, {heldOut:percent} of those held out. Whether they also spent less cannot be told yet.',
  'campaigns.log.said.unsure':
    'What it brought cannot be told from chance: in {days:plural(one day|{} days)} {written:percent} of those you wrote to ordered and {heldOut:percent} of those held out.',
  'campaigns.log.said.unsureRange': 'Its effect may be anything from {low} to {high} per customer.',
  'campaigns.log.said.few':
    'With only {count:plural(one customer|{} customers)} held out, even a large effect stays hidden. Hold out more next time.',
  'campaigns.log.said.alone':
    '{buyers:plural(One customer|{} customers)} of {count:number} ordered in {days:plural(one day|{} days)}, for {amount} in all. How many would have ordered anyway is not known, because nobody was held out.',
  'campaigns.log.said.running': 'This is day {days:number} of {all:number}: it may still change.',
  'campaigns.log.said.shared':
    '{count:plural(One customer was|{} customers were)} also written to in another campaign of these days, which blurs both.',
  'campaigns.log.days': '{first:day} to {last:day}',
  'campaigns.log.sizes':
    '{written:plural(one written to|{} written to)}, {heldOut:number} held out',
  'campaigns.log.show': 'Show these customers',
  'campaigns.log.remove': 'Remove',
  'campaigns.log.removeTitle': 'Remove “{name}” from the log?',
  'campaigns.log.removeText':
    'Who was written to and who was held out is forgotten, so that nobody can say later what it brought. Your orders stay as they are.',
  'campaigns.log.removeForGood': 'Remove it',
  'campaigns.log.column.name': 'Campaign',
  'campaigns.log.column.starts': 'Goes out on',
  'campaigns.log.column.days': 'Days of data',
  'campaigns.log.column.written': 'Written to',
  'campaigns.log.column.writtenBuyers': 'Written to: ordered',
  'campaigns.log.column.writtenEach': 'Written to: spent each',
  'campaigns.log.column.heldOut': 'Held out',
  'campaigns.log.column.heldOutBuyers': 'Held out: ordered',
  'campaigns.log.column.heldOutEach': 'Held out: spent each',
  'campaigns.log.column.more': 'More per customer',
  'campaigns.log.counting': 'How this is counted',
  'campaigns.log.counting.days':
    'A campaign’s days are the {days:number} days from the one on which it goes out. Both groups are counted over the same days, whatever lens is set.',
  'campaigns.log.counting.each':
    'Spent by each is the net revenue (sales minus returns) of these days, divided by all customers of the group, whether they ordered or not.',
  'campaigns.log.counting.sure':
    'The two groups were drawn by lot, so only the campaign makes them differ, apart from chance. Something is said when the 95% interval leaves out zero (Welch for spending, Newcombe for shares); of a hundred campaigns without any effect about five to ten still look as if they had one.'
} as const;
