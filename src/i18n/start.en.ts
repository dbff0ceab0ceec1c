/** The start page: dropping files, the sample shop, the shops there are. */
export const startEn = {
  'start.title': 'Drop your shop’s spreadsheets here',
  'start.answers': 'See what sells, who buys, and which products belong together.',
  'start.private': 'Nothing leaves this computer.',
  'start.or': 'or',
  'start.sample': 'Open the sample shop',
  'start.sampleHint':
    'The sample shop is made up: two years of a tea and kitchen shop, so you can look around without data of your own.',
  'start.shops': 'Your shops',
  'start.lines': '{lines:plural(one order line|{} order lines)}',
  'start.range': '{from:date} – {to:date}'
};
