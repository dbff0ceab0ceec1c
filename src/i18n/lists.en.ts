/** The words of recommendations for customers. */
export const listsEn = {
  'lists.title': 'For every customer',
  'lists.forEach': 'For each customer',
  'lists.howGood': 'How good is it?',
  'lists.merge': 'Mail merge',
  'lists.mergeHint':
    'One row a customer, ready for a mailing program. Mail only those who agreed to it.',
  'lists.forEachHint': 'Chosen by: {method}. Every reason can be counted in your orders.',
  'lists.method.best_sellers': 'Best sellers',
  'lists.method.recent_best_sellers': 'Best sellers of late',
  'lists.method.bought_also': 'Bought by the same customers',
  'lists.method.linear': 'Linear model (EASE)',
  'lists.method.bought_next': 'Bought in the next order',
  'lists.method.bought_also_jaccard': 'Bought by the same customers (Jaccard)',
  'lists.method.bought_also_bm25': 'Bought by the same customers (BM25)',
  'lists.method.sparse_linear': 'Sparse linear model (SLIM)',
  'lists.method.factors': 'Hidden tastes (ALS)',
  'lists.method.blend': 'Blend of methods',
  'lists.audience': 'For',
  'lists.everybody': 'All customers',
  'lists.audienceSize':
    'Lists for {customers:plural(one customer|{} customers)} of {of:number}; both downloads hold only these.',
  'lists.best': 'The one that won the test',
  'lists.ownedAllowed': 'Also what they bought before',
  'lists.rules': 'Products never to show',
  'lists.never': 'Product codes, separated by commas',
  'lists.apply': 'Apply',
  'lists.reason':
    '{both:number} of the {of:plural(one buyer|{} buyers)} of {name} also bought it; of all customers {share:percent} did.',
  'lists.reasonSeller':
    '{buyers:plural(One customer|{} customers)} bought it, {share:percent} of all.',
  'lists.product': 'Product {rank}',
  'lists.reasonOf': 'Reason {rank}',
  'lists.metric.hit': 'Hit rate',
  'lists.metric.precision': 'Precision',
  'lists.metric.recall': 'Recall',
  'lists.metric.ndcg': 'NDCG',
  'lists.metric.map': 'MAP',
  'lists.metric.coverage': 'Products shown',
  'lists.metric.popularity': 'Share who have the product',
  'lists.metric.novelty': 'Novelty (bits)',
  'lists.metric': 'Measure',
  'lists.k': 'List length',
  'lists.howGoodHint':
    'Every customer’s last order was held back; the methods saw what came before and ranked everything that customer did not have yet. 95% ranges by resampling customers.',
  'lists.beats':
    'Tried on {customers:plural(one last order|{} last orders)}, “{method}” had something the customer then bought among its ten in {hit:percent} of cases; best sellers in {baseline:percent}.',
  'lists.beatsNot':
    'Tried on {customers:plural(one last order|{} last orders)}, nothing beats best sellers by more than chance ({baseline:percent} of customers bought one of the ten), so best sellers are used.',
  'lists.noTest':
    'No customer has two orders with different products, so no method can be tried yet; best sellers are used.',
  'lists.similar': 'Similar products',
  'lists.together': 'Bought together with {name}',
  'lists.togetherTitle': 'Bought together',
  'lists.togetherHint':
    'Products in the same orders as {name}, which {orders:plural(one order holds|{} orders hold)}. Lift: how many times as often as chance.',
  'lists.noTogether': 'Nothing has been in the same order twice.',
  'lists.takers': 'Who may want it',
  'lists.takersHint':
    'Customers without {name} whose other purchases speak most for it; {buyers:plural(one customer has|{} customers have)} it.',
  'lists.takerReason':
    '{both:number} of the {of:plural(one buyer|{} buyers)} of {name} also have it',
  'lists.noTakers': 'Nobody’s other purchases speak for it yet.',
  'lists.column.orders': 'Orders together',
  'lists.column.share': 'Share of its orders',
  'lists.column.lift': 'Lift'
} as const;
