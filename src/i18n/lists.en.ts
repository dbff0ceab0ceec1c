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
  'lists.method.buy_again': 'Buy it again',
  'lists.metric.diversity': 'How unlike the ten are',
  'lists.split': 'Held back',
  'lists.split.last_order': 'Each customer’s last order',
  'lists.split.date': 'All orders after one day',
  'lists.split.last_product': 'Each customer’s last new product',
  'lists.scope': 'Counts as found',
  'lists.scope.new': 'Products new to the customer',
  'lists.scope.any': 'Any product, bought before too',
  'lists.hits': 'Customers who bought one of their ten',
  'lists.hitsHint': 'With 95% ranges. The dashed line is what best sellers reach.',
  'lists.measures': 'How these measures are counted',
  'lists.measuresText':
    'Hit rate: customers who bought at least one product of their list. Precision: listed products that were bought. Recall: bought products that were listed. NDCG: the same with places further down counting less, 1 being a perfect order. MAP: precision averaged over the places of what was bought. Products shown: share of all products in anybody’s ten. How unlike the ten are: one minus the cosine of the buyers of two products of a list. Novelty: the mean of minus log2 of the share of customers who have a listed product. More than 3,000 customers are sampled.',
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
    'Part of what customers bought was held back; the methods saw what came before and ranked all products. 95% ranges by resampling customers.',
  'lists.beats':
    'Tried on {customers:plural(one customer|{} customers)}, “{method}” had something the customer then bought among its ten in {hit:percent} of cases; best sellers in {baseline:percent}.',
  'lists.beatsNot':
    'Tried on {customers:plural(one customer|{} customers)}, nothing beats best sellers by more than chance ({baseline:percent} of customers bought one of the ten), so best sellers are used.',
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
