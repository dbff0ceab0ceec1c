/** The frame around the rooms: navigation, notices, the note of trust. */
export const shellEn = {
  'shell.evicted':
    'Shops were stored here, but this browser has deleted them, as browsers do when the disk gets full or a clean-up program runs. Restore a backup, or drop the files in again.',
  'shell.skip': 'Skip to the content',
  'shell.home': 'Tillsight, start page',
  'shell.shop': 'Shop',
  'shell.jump': 'Search or jump to',
  'shell.toLight': 'Switch to light',
  'shell.toDark': 'Switch to dark',
  'shell.drop': 'Drop your spreadsheets here',
  'shell.reload': 'Reload',
  'shell.lacksFiles': 'Part of Tillsight did not load, so this page is incomplete.',
  'shell.lacksFilesHelp':
    'Your data are safe on this device. Check that Tillsight’s address can be reached, then reload.',
  'shell.unfinished':
    'An import was interrupted before it finished. Nothing from it was added, and your shops are intact. Start the import again when you like.',
  'shell.update': 'A new version of Tillsight is ready. Your data stay as they are.',
  'shell.updateWaits':
    'A new version is ready. You can switch to it when the current work is done.',
  'shell.updateStarts':
    'The new version starts in a few seconds. If it does not, close every tab of Tillsight and open it again.',
  'shell.updateNow': 'Update now',

  'nav.main': 'Main',
  'nav.pages': 'Pages',
  'nav.overview': 'Overview',
  'nav.customers': 'Customers',
  'nav.market': 'Market',
  'nav.recommend': 'Recommend',
  'nav.forecast': 'Forecast',
  'nav.models': 'Models',
  'nav.campaigns': 'Campaigns',
  'nav.data': 'Data',
  'nav.import': 'Import',

  'trust.short': 'Nothing leaves this computer',
  'trust.title': 'Nothing leaves this computer',
  'trust.how':
    'Your files are read by this page and kept in this browser. There is no account and no server that receives them.',
  'trust.policy':
    'The browser itself enforces this: the page’s security policy lets it, and the background workers that do the computing, contact only its own address.',
  'trust.origin': 'Contacted on this visit',
  'trust.requests': 'Requests',
  'trust.own': '{origin} (this app’s own files)',
  'trust.elsewhere': 'Anywhere else',
  'trust.pull':
    'Try it yourself: once “Ready offline” is shown, disconnect from the network. Everything keeps working.',
  'trust.offlineReady': 'Ready offline',
  'trust.offlineFiles': 'Getting ready for offline: {done:number} of {total:number} files',
  'trust.offlineNotYet': 'Not ready for offline yet',
  'trust.install': 'Install as an app',

  'lacking.orders': 'There are no orders here yet',
  'lacking.sales': 'There are no sales among these lines',
  'lacking.customers': 'These orders name no customers',
  'lacking.dates': 'These orders have no dates',
  'lacking.products': 'There are no products here yet',
  'lacking.spend': 'There is no advertising spend here yet',
  'lacking.holds': 'This shop contains: {held}.',
  'lacking.held.order_lines': '{rows:plural(one order line|{} order lines)}',
  'lacking.held.products': '{rows:plural(one product|{} products)}',
  'lacking.held.customers': '{rows:plural(one customer|{} customers)}',
  'lacking.held.spend': '{rows:plural(one row|{} rows)} of advertising spend',
  'lacking.held.texts': '{rows:plural(one text or rating|{} texts or ratings)}',
  'lacking.held.other': '{rows:plural(one row|{} rows)} of another table',
  'lacking.canProducts': 'You can still find products that are alike or were bought together.',
  'lacking.add.orders':
    'What sells and who buys is worked out from orders: add an export of orders, with a date, a product and an amount in each line.',
  'lacking.add.sales':
    'Only lines with a price and a quantity above zero are sales; these are returns, or cost nothing. Add the orders they belong to.',
  'lacking.add.customers':
    'Customers are recognised by a number, an e-mail or a phone in each order line. Add an export that has one of these, or choose that column when you import.',
  'lacking.add.dates':
    'What changes, what comes next and who comes back is worked out from order dates. Add an export with a date in each line, or choose that column when you import.',
  'lacking.add.products':
    'Similar products are found from product names, and what suits whom from who bought or rated what. Add a list of products with names, or orders with a product in each line.',
  'lacking.add.spend':
    'Add a report of campaigns by day from Google Ads or Meta Ads, or any file with the columns date, channel and spend (impressions and clicks if you have them).',
  'noShop.title': 'No shop here yet',
  'noShop.hint': 'Drop a file with your orders anywhere on this page, or choose one.',
  'noShop.start': 'Go to the start page to open the sample shop'
};
