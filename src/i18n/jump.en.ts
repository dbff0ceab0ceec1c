/** The palette that finds pages, customers, products, figures and actions by name. */
export const jumpEn = {
  'jump.hint': 'A page, a customer, a product, a figure …',
  'jump.results': 'Results',
  'jump.page': 'Pages',
  'jump.part': 'Figures and tables',
  'jump.action': 'Actions',
  'jump.customer': 'Customers',
  'jump.product': 'Products',
  'jump.count': '{count:plural(one match|{} matches)}',
  'jump.shown':
    '{shown:number} of {count:plural(one match|{} matches)} shown; type more to narrow down',
  'jump.none': 'Nothing found by that name. Try fewer letters.',
  'jump.reading': 'Loading customers and products.',
  'jump.keys': '↑ ↓ choose · Enter go · Esc close',
  'jump.start': 'Start page',
  'jump.files': 'Import files',
  'jump.sample': 'Open the sample shop',
  'jump.language': 'Change the language: {name}',
  'jump.backup': 'Download a backup',
  'jump.wholeShop': 'Clear the lens: show the whole shop',
  'jump.print': 'Print this page',
  'jump.shop': 'Open the shop {name}',
  'jump.also.overview': 'dashboard',
  'jump.also.customers': 'clients buyers',
  'jump.also.recommend': 'similar suggestions',
  'jump.also.data': 'settings'
};
