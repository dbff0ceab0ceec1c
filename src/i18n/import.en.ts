/** What a file can answer, said before it is imported. */
export const importEn = {
  'import.answers': 'What this can answer',
  'import.answersHint': 'It changes as you choose other meanings below.',
  'import.answersNone':
    'Nothing yet: choose what the columns mean, or export a list of orders with dates and amounts.',
  'import.works': 'Works',
  'import.off': 'Off',

  'import.analysis.overview': 'Revenue, orders and their course',
  'import.analysis.customers': 'Customers, segments and lifetime value',
  'import.analysis.market': 'What sells',
  'import.analysis.baskets': 'What is bought together',
  'import.analysis.similar': 'Similar products',
  'import.analysis.recommend': 'Recommendations',
  'import.analysis.forecast': 'Forecast',
  'import.analysis.campaigns': 'Advertising',
  'import.analysis.texts': 'What reviews say',
  'import.analysis.models': 'Predictive models',

  'import.lacks.orders': 'no orders with a date and an amount',
  'import.lacks.buyer': 'no buyer in this export',
  'import.lacks.product': 'no product in this export',
  'import.lacks.order_id': 'no order number',
  'import.lacks.names': 'no product names',
  'import.lacks.pairs': 'neither buyer nor order number',
  'import.lacks.spend': 'needs a file with advertising spend',
  'import.lacks.texts': 'needs a file with reviews',
  'import.lacks.table': 'needs buyers, or another table to learn from'
} as const;
