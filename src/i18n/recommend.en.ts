/** Recommend: similar products, lists for customers, how good they are. */
export const recommendEn = {
  'recommend.column.rank': 'Rank',
  'recommend.column.product': 'Product',
  'recommend.column.score': 'Similarity',
  'recommend.column.sharedWords': 'Words they share',

  'recommend.page.product': 'For a product',
  'recommend.page.lists': 'For each customer',
  'recommend.page.test': 'How good is it?',
  'recommend.product.title': 'What goes with this product?',
  'recommend.product.lead': 'Choose a product, or describe one in your own words.',
  'recommend.lists.title': 'What should each customer see next?',
  'recommend.lists.lead': 'A list of products for every customer, each with its reason.',
  'recommend.test.title': 'Do the lists beat best sellers?',
  'recommend.test.lead': 'Every method is tried on orders it has not seen.',
  'recommend.headline': 'Closest to “{name}” is “{best}”.',
  'recommend.headlineTogether':
    'Closest to “{name}” is “{best}”. In the same order more often than chance would have it: “{together}” ({orders:plural(one order|{} orders)}).',
  'recommend.headlineOnlyTogether':
    'In the same order as “{name}” more often than chance would have it: “{together}” ({orders:plural(one order|{} orders)}).',
  'recommend.headlineText': 'Closest to your words is “{best}”.',
  'recommend.product': 'Product',
  'recommend.text': 'Find products like this text',
  'recommend.textHint': 'red glass heart, 青花茶杯 …',
  'recommend.find': 'Find',
  'recommend.weighing': 'How likeness is measured',
  'recommend.weighingText':
    'TF-IDF compares two texts by the share of telling words they have in common, 0 to 1. BM25 adds up what each shared word tells, less for long texts; its sums compare answers to one question only. A field may count several times or not at all. Where price counts, being in the same band of prices, out of eight, is a shared word.',
  'recommend.priceBand': 'price {range}',
  'recommend.howMany': 'How many',
  'recommend.similar': 'Similar products',
  'recommend.noneSimilar': 'No other product shares a word with this one.',
  'recommend.noWordHint':
    'Try other words: names, materials and colours that stand in your product names work best.',
  'recommend.unknownWords': 'Not in any product name: {words}.',
  'recommend.downloadHint':
    'The download holds the list for {products:plural(one name|all {} names)} in your files.',
  'recommend.method': 'How this is counted',
  'recommend.methodText':
    'Each product is the words of its name, description and category, rare words weighing more (TF-IDF). The score is the cosine between two products: 1 when they use the same words in the same measure, 0 when they share none. Compared here: {products:plural(one product|{} products)}, {words:plural(one word|{} different words)}.',

  'recommend.words': 'How words count',
  'recommend.words.tf_idf': 'TF-IDF and cosine',
  'recommend.words.bm25': 'BM25',

  'recommend.field.title': 'Title',
  'recommend.field.description': 'Description',
  'recommend.field.category': 'Category',
  'recommend.field.price': 'Price',

  'recommend.times.0': 'Not at all',
  'recommend.times.1': 'Once',
  'recommend.times.2': 'Twice',
  'recommend.times.3': 'Three times',

  'recommend.engine.sparse':
    'Computed by word lists: only products that share a word are compared.',
  'recommend.engine.dense': 'Computed in tiles by TensorFlow.js, then counted again exactly.',

  'recommend.backend.label': 'Computing device',
  'recommend.backend.calibration': 'Chosen by timing a known product on this machine.',
  'recommend.backend.remembered': 'Remembered from an earlier visit.',
  'recommend.backend.person': 'Chosen by you.',
  'recommend.backend.took': '{ms} ms',
  'recommend.backend.refused': 'not used: {why}',
  'recommend.backend.why.not_available': 'this browser does not offer it',
  'recommend.backend.why.software_renderer':
    'graphics are drawn by the processor here, which is slower',
  'recommend.backend.why.no_float32': 'its numbers are too coarse on this device',
  'recommend.backend.why.wrong_product': 'it miscalculated a known product',
  'recommend.backend.why.context_lost': 'the graphics device was reset',

  'recommend.lists.coldStart': '{method}, as too little is known of them',
  'recommend.lists.noPurchases': '{method}, no purchases yet',
  'recommend.lists.newProduct': 'New product, by its words',
  'recommend.lists.reasonNew': 'Nobody has bought it yet; it reads like {name}, which they have.',
  'recommend.lists.newProducts': 'Give the last place to a product nobody has bought yet',
  'recommend.lists.rulesSet': '{never:number} never, {always:number} always',
  'recommend.lists.toCustomer': 'About the customer {name}',
  'recommend.lists.toProduct': 'About the product {name}',
  'recommend.lists.whyTitle': '{name} for {customer}',
  'recommend.lists.behind': 'Orders behind it',
  'recommend.lists.behindHint':
    'Of {customers:plural(one customer|{} customers)}, every line that the reason counts.',
  'recommend.lists.neverThis': 'Never show this product',
  'recommend.lists.alwaysThis': 'Always show it first',
  'recommend.lists.takerReads': 'It reads like {name}, which they have',
  'recommend.lists.models': 'Kept models',
  'recommend.lists.modelsTitle': 'Models fitted on this shop',
  'recommend.lists.modelsHint':
    'Kept on this device, so that the next visit need not fit them again; fitted anew when your data change. Choose a row to export or delete one.',
  'recommend.lists.noModels': 'No model is kept yet.',
  'recommend.lists.modelTest': 'NDCG in the test',
  'recommend.lists.modelBaseline': 'Best sellers',
  'recommend.lists.modelData': 'Fitted on',
  'recommend.lists.modelCurrent': 'Today’s data',
  'recommend.lists.modelOld': 'Earlier data',
  'recommend.lists.modelKept': 'Kept since',
  'recommend.lists.modelSize': 'Size',
  'recommend.lists.modelSettings': 'Settings',
  'recommend.lists.modelAbout':
    '{size:bytes}, fitted and kept on {day:date}. The exported file holds product codes and customer codes: keep it as safe as your orders.',
  'recommend.lists.modelExport': 'Export as JSON',
  'recommend.lists.modelDelete': 'Delete',
  'recommend.lists.method.biased_mf': 'Predicted rating',
  'recommend.lists.ratings':
    '{all:plural(One rating counts|{} ratings count)} too: what a customer rated better than the middle of the scale is taken as bought; what they rated below it ({dislikes:number}) is never listed for them.',
  'recommend.lists.finding':
    'Lists for {customers:plural(one customer|{} customers)}, by the method you chose: “{method}”.',
  'recommend.lists.findingBest':
    'Lists for {customers:plural(one customer|{} customers)}, by the method that did best in the test: “{method}”.',
  'recommend.lists.findingFallback':
    'Lists for {customers:plural(one customer|{} customers)}, by “{method}”: no other method is known to do better here.',
  'recommend.lists.nobody':
    'Nobody can have a list of their own: your orders do not say who bought. What sells together is under “For a product”.',
  'recommend.lists.forEach': 'For each customer',
  'recommend.lists.howGood': 'How good is it?',
  'recommend.lists.merge': 'Mail merge',
  'recommend.lists.mergeHint':
    'One row a customer, ready for a mailing program. Mail only those who agreed to it.',
  'recommend.lists.forEachHint': 'Chosen by: {method}. Every reason can be counted in your orders.',
  'recommend.lists.method.best_sellers': 'Best sellers',
  'recommend.lists.method.recent_best_sellers': 'Best sellers of late',
  'recommend.lists.method.item_knn_cosine': 'Same buyers, cosine',
  'recommend.lists.method.ease': 'Linear model (EASE)',
  'recommend.lists.method.content': 'Reads like what they bought',
  'recommend.lists.method.markov': 'Bought in the next order',
  'recommend.lists.method.item_knn_jaccard': 'Same buyers, Jaccard',
  'recommend.lists.method.item_knn_bm25': 'Same buyers, BM25',
  'recommend.lists.method.slim': 'Sparse linear model (SLIM)',
  'recommend.lists.method.als': 'Hidden tastes (ALS)',
  'recommend.lists.method.stacking': 'Blend of methods',
  'recommend.lists.method.bpr': 'Hidden tastes, trained on order (BPR)',
  'recommend.lists.method.gru': 'Order after order (GRU network)',
  'recommend.lists.train': 'Train more methods',
  'recommend.lists.trainHint':
    'Learn from your orders round after round: {methods}. This takes minutes on a large shop; you can watch and cancel, and the test then holds them against the others.',
  'recommend.lists.training': 'How training went: {method}',
  'recommend.lists.trainingNow': 'Training now',
  'recommend.lists.trainingHint':
    'Lower is better. Purchases not trained on decide when to stop, so that nothing is learned by heart.',
  'recommend.lists.trainingStopped':
    'Stopped after {rounds:plural(one round|{} rounds)}, as purchases not trained on were no longer foretold better; round {best:number} was kept.',
  'recommend.lists.trainingDone':
    'All {rounds:plural(one round|{} rounds)} were done; round {best:number} was kept, the best on purchases not trained on.',
  'recommend.lists.audience': 'For',
  'recommend.lists.everybody': 'All customers',
  'recommend.lists.audienceSize':
    'Lists for {customers:plural(one customer|{} customers)} of {of:number}; both downloads hold only these.',
  'recommend.lists.method.country_best_sellers': 'Best sellers in their country',
  'recommend.lists.method.segment_best_sellers': 'Best sellers in their segment',
  'recommend.lists.method.buy_again': 'Buy it again',
  'recommend.lists.metric.diversity': 'How unlike a list’s products are',
  'recommend.lists.split': 'Held back',
  'recommend.lists.split.last_order': 'Each customer’s last order',
  'recommend.lists.split.date': 'All orders after one day',
  'recommend.lists.split.last_product': 'Each customer’s last new product',
  'recommend.lists.scope': 'Counts as found',
  'recommend.lists.scope.new': 'Products new to the customer',
  'recommend.lists.scope.any': 'Any product, bought before too',
  'recommend.lists.hits': 'Customers who bought one of their {k:number}',
  'recommend.lists.hitsHint': 'With 95% ranges. The dashed line is what best sellers reach.',
  'recommend.lists.measures': 'How these measures are counted',
  'recommend.lists.measuresText':
    'Hit rate: customers who bought at least one product of their list. Precision: listed products that were bought. Recall: bought products that were listed. NDCG: the same with places further down counting less, 1 being a perfect order. MAP: precision averaged over the places of what was bought. Products shown: share of all products in anybody’s list. How unlike a list’s products are: one minus the cosine of the buyers of two products of a list. Novelty: the mean of minus log2 of the share of customers who have a listed product. More than 3,000 customers are sampled; of more than a million purchases only those of customers drawn by chance are learned from and compared. The list that decides has ten places, or as many as a third of the products; of the products a customer first bought on one day, one is drawn.',
  'recommend.lists.alwaysCodes': 'Always show first: product codes, separated by commas',
  'recommend.lists.always': 'Always shown',
  'recommend.lists.reasonAlways': 'Shown to everybody by your rule.',
  'recommend.lists.category.any': 'Any category',
  'recommend.lists.category.same': 'Categories they bought from',
  'recommend.lists.category.other': 'Categories new to them',
  'recommend.lists.margin': 'Margin at least, %',
  'recommend.lists.inStock': 'Only what is in stock',
  'recommend.lists.unknown':
    'Not among your products: {codes}. Check the codes; they are case-sensitive.',
  'recommend.lists.best': 'The one that won the test',
  'recommend.lists.ownedAllowed': 'Also what they bought before',
  'recommend.lists.rules': 'Rules: never, always, in stock, margin, category',
  'recommend.lists.never': 'Never show: product codes, separated by commas',
  'recommend.lists.apply': 'Apply',
  'recommend.lists.reason':
    '{both:number} of the {of:plural(one buyer|{} buyers)} of {name} also bought it; of all customers {share:percent} did.',
  'recommend.lists.reasonSeller':
    '{buyers:plural(One customer|{} customers)} bought it, {share:percent} of all.',
  'recommend.lists.liked':
    '{both:number} of the {of:plural(one customer|{} customers)} who bought or liked {name} bought or liked it too; of all customers {share:percent} did.',
  'recommend.lists.likedSeller':
    '{buyers:plural(One customer|{} customers)} bought or liked it, {share:percent} of all.',
  'recommend.lists.product': 'Product {rank}',
  'recommend.lists.reasonOf': 'Reason {rank}',
  'recommend.lists.metric.hit': 'Hit rate',
  'recommend.lists.metric.precision': 'Precision',
  'recommend.lists.metric.recall': 'Recall',
  'recommend.lists.metric.ndcg': 'NDCG',
  'recommend.lists.metric.map': 'MAP',
  'recommend.lists.metric.coverage': 'Products shown',
  'recommend.lists.metric.popularity': 'Share who have the product',
  'recommend.lists.metric.novelty': 'Novelty (bits)',
  'recommend.lists.metric': 'Measure',
  'recommend.lists.k': 'List length',
  'recommend.lists.howGoodHint':
    'Part of what customers bought was held back; the methods saw what came before and ranked all products. 95% ranges by resampling customers.',
  'recommend.lists.beats':
    'Tried on {customers:plural(one customer|{} customers)}, “{method}” had something the customer then bought among its {k:number} in {hit:percent} of cases; best sellers in {baseline:percent}.',
  'recommend.lists.beatsNot':
    'Tried on {customers:plural(one customer|{} customers)}, nothing beats best sellers by more than chance ({baseline:percent} of customers bought one of the {k:number}).',
  'recommend.lists.noCustomers':
    'Nobody has a list of their own here: that takes orders that say who bought, by a number, an e-mail or a phone, and when.',
  'recommend.lists.nothingLeft':
    'Nothing is left to recommend: these customers have every product already, or the rules leave none.',
  'recommend.lists.noTest':
    'There is nothing to try the methods on yet: no customer came back for something that could be held back and found again. Best sellers are used.',
  'recommend.lists.tooFew':
    'It cannot be tested yet which method is best: {customers:plural(one customer|{} customers)} came back for something new among {products:plural(one product|{} products)}, and it takes {minCustomers:number} customers and {minProducts:number} products. Until then best sellers are used.',
  'recommend.lists.togetherTitle': 'Bought together',
  'recommend.lists.togetherHint':
    'Products in the same orders as {name} at least as often as chance would have it, those beyond chance first; {orders:plural(one order holds|{} orders hold)} it. Lift: how many times as often as chance.',
  'recommend.lists.noTogether':
    'No product has been in the same order with it twice, and as often as chance would have it.',
  'recommend.lists.takers': 'Who may want it',
  'recommend.lists.takersHint':
    'Customers without {name} whose other purchases speak most for it; {buyers:plural(one customer has|{} customers have)} it.',
  'recommend.lists.takerReason':
    '{both:number} of the {of:plural(one buyer|{} buyers)} of {name} also have it',
  'recommend.lists.noTakers': 'Nobody’s other purchases speak for it yet.',
  'recommend.lists.column.orders': 'Orders together',
  'recommend.lists.column.share': 'Share of its orders',
  'recommend.lists.column.lift': 'Lift',
  'recommend.lists.column.chance': 'How sure',
  'recommend.lists.beyond': 'Beyond chance',
  'recommend.lists.mayBe': 'May be chance'
};
