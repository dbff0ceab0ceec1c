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
  'recommend.test.lead': 'Every method is tested on orders it has not seen.',
  'recommend.headline': 'Closest to “{name}” is “{best}”.',
  'recommend.headlineTogether':
    'Closest to “{name}” is “{best}”. In the same order more often than by chance: “{together}” ({orders:plural(one order|{} orders)}).',
  'recommend.headlineOnlyTogether':
    'In the same order as “{name}” more often than by chance: “{together}” ({orders:plural(one order|{} orders)}).',
  'recommend.headlineText': 'Closest to your words is “{best}”.',
  'recommend.product': 'Product',
  'recommend.text': 'Find products like this text',
  'recommend.textHint': 'red glass heart, 青花茶杯 …',
  'recommend.find': 'Find',
  'recommend.weighing': 'How similarity is measured',
  'recommend.weighingText':
    'TF-IDF compares two texts by the share of distinctive words they have in common, from 0 to 1. BM25 adds up the weight of each shared word, less for long texts; its scores can only be compared within one search. A field can count several times or not at all. Where price counts, being in the same of eight price bands is treated as a shared word.',
  'recommend.priceBand': 'price {range}',
  'recommend.howMany': 'How many',
  'recommend.similar': 'Similar products',
  'recommend.noneSimilar': 'No other product shares a word with this one.',
  'recommend.noWordHint':
    'Try other words: names, materials and colours that appear in your product names work best.',
  'recommend.unknownWords': 'Not in any product name: {words}.',
  'recommend.downloadHint':
    'The download contains the list for {products:plural(one name|all {} names)} in your files.',
  'recommend.method': 'How this is counted',
  'recommend.methodText':
    'Each product is described by the words of its name, description and category; rare words carry more weight (TF-IDF). The score is the cosine similarity of two products: 1 when they use the same words in the same proportions, 0 when they share none. Compared here: {products:plural(one product|{} products)}, {words:plural(one word|{} different words)}.',

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
    'Calculated from word lists: only products that share a word are compared.',
  'recommend.engine.dense': 'Calculated in blocks by TensorFlow.js, then recalculated exactly.',

  'recommend.backend.label': 'Computing device',
  'recommend.backend.calibration': 'Chosen by timing a known calculation on this machine.',
  'recommend.backend.remembered': 'Remembered from an earlier visit.',
  'recommend.backend.person': 'Chosen by you.',
  'recommend.backend.took': '{ms} ms',
  'recommend.backend.refused': 'not used: {why}',
  'recommend.backend.why.not_available': 'this browser does not offer it',
  'recommend.backend.why.software_renderer':
    'graphics are drawn by the processor here, which is slower',
  'recommend.backend.why.no_float32': 'its numbers are not precise enough on this device',
  'recommend.backend.why.wrong_product': 'it got a known calculation wrong',
  'recommend.backend.why.context_lost': 'the graphics device was reset',

  'recommend.lists.coldStart': '{method}, as too little is known about them',
  'recommend.lists.noPurchases': '{method}, no purchases yet',
  'recommend.lists.newProduct': 'New product, by its wording',
  'recommend.lists.reasonNew':
    'Nobody has bought it yet; its wording is close to {name}, which they have.',
  'recommend.lists.newProducts': 'Keep the last place for a product nobody has bought yet',
  'recommend.lists.rulesSet': '{never:number} never, {always:number} always',
  'recommend.lists.toCustomer': 'About the customer {name}',
  'recommend.lists.toProduct': 'About the product {name}',
  'recommend.lists.whyTitle': '{name} for {customer}',
  'recommend.lists.behind': 'Orders behind it',
  'recommend.lists.behindHint':
    'From {customers:plural(one customer|{} customers)}: every order line the reason counts.',
  'recommend.lists.neverThis': 'Never show this product',
  'recommend.lists.alwaysThis': 'Always show it first',
  'recommend.lists.takerReads': 'Its wording is close to {name}, which they have',
  'recommend.lists.models': 'Kept models',
  'recommend.lists.modelsTitle': 'Models fitted on this shop',
  'recommend.lists.modelsHint':
    'Kept on this device, so they need not be fitted again on your next visit. They are refitted when your data change. Choose a row to export or delete a model.',
  'recommend.lists.noModels': 'No models are kept yet.',
  'recommend.lists.modelTest': 'NDCG in the test',
  'recommend.lists.modelBaseline': 'Best sellers',
  'recommend.lists.modelData': 'Fitted on',
  'recommend.lists.modelCurrent': 'Current data',
  'recommend.lists.modelOld': 'Earlier data',
  'recommend.lists.modelKept': 'Kept since',
  'recommend.lists.modelSize': 'Size',
  'recommend.lists.modelSettings': 'Settings',
  'recommend.lists.modelAbout':
    '{size:bytes}, fitted and kept on {day:date}. The exported file contains product codes and customer codes: keep it as safe as your orders.',
  'recommend.lists.modelExport': 'Export as JSON',
  'recommend.lists.modelDelete': 'Delete',
  'recommend.lists.method.biased_mf': 'Predicted rating',
  'recommend.lists.ratings':
    '{all:plural(One rating counts|{} ratings count)} too: a rating above the middle of the scale counts as a purchase; a product rated below it ({dislikes:number}) is never listed for that customer.',
  'recommend.lists.finding':
    'Lists for {customers:plural(one customer|{} customers)}, by the method you chose: “{method}”.',
  'recommend.lists.findingBest':
    'Lists for {customers:plural(one customer|{} customers)}, by the method that did best in the test: “{method}”.',
  'recommend.lists.findingFallback':
    'Lists for {customers:plural(one customer|{} customers)}, by “{method}”: no other method is known to do better here.',
  'recommend.lists.others':
    '{others:plural(One more person is|{} more people are)} in your files without a purchase and get best sellers.',
  'recommend.lists.gone': 'Out of stock and not sold for eight weeks, so on no list: {names}.',
  'recommend.lists.goneMany':
    '{count:number} products are out of stock and have not sold for eight weeks, so they are on no list: {names} and others.',
  'recommend.lists.nobody':
    'There can be no lists for individual customers, because your orders do not say who bought. See “For a product” for what sells together.',
  'recommend.lists.forEach': 'For each customer',
  'recommend.lists.howGood': 'How good is it?',
  'recommend.lists.merge': 'Mail merge',
  'recommend.lists.mergeHint':
    'One row per customer, ready for a mailing program. Only write to those who have agreed to it.',
  'recommend.lists.forEachHint': 'Chosen by: {method}. Every reason can be checked in your orders.',
  'recommend.lists.method.best_sellers': 'Best sellers',
  'recommend.lists.method.recent_best_sellers': 'Recent best sellers',
  'recommend.lists.method.item_knn_cosine': 'Same buyers, cosine',
  'recommend.lists.method.ease': 'Linear model (EASE)',
  'recommend.lists.method.content': 'Worded like past purchases',
  'recommend.lists.method.markov': 'Bought in the next order',
  'recommend.lists.method.item_knn_jaccard': 'Same buyers, Jaccard',
  'recommend.lists.method.item_knn_bm25': 'Same buyers, BM25',
  'recommend.lists.method.slim': 'Sparse linear model (SLIM)',
  'recommend.lists.method.als': 'Hidden tastes (ALS)',
  'recommend.lists.method.stacking': 'Blend of methods',
  'recommend.lists.method.bpr': 'Hidden tastes, trained on ranking (BPR)',
  'recommend.lists.method.gru': 'Order by order (GRU network)',
  'recommend.lists.train': 'Train more methods',
  'recommend.lists.trainHint':
    'These methods learn from your orders in many rounds: {methods}. This takes minutes for a large shop. You can watch and cancel; the test then compares them with the others.',
  'recommend.lists.training': 'How training went: {method}',
  'recommend.lists.trainingNow': 'Training now',
  'recommend.lists.trainingHint':
    'Lower is better. Purchases left out of training decide when to stop, so that nothing is simply memorised.',
  'recommend.lists.trainingStopped':
    'Stopped after {rounds:plural(one round|{} rounds)}, as predictions of purchases left out of training no longer improved; round {best:number} was kept.',
  'recommend.lists.trainingDone':
    'All {rounds:plural(one round|{} rounds)} were completed; round {best:number} was kept, the best on purchases left out of training.',
  'recommend.lists.audience': 'For',
  'recommend.lists.everybody': 'All customers',
  'recommend.lists.audienceSize':
    'Lists for {customers:plural(one customer|{} customers)} of {of:number}; both downloads contain only these.',
  'recommend.lists.method.country_best_sellers': 'Best sellers in their country',
  'recommend.lists.method.segment_best_sellers': 'Best sellers in their segment',
  'recommend.lists.method.buy_again': 'Buy it again',
  'recommend.lists.metric.diversity': 'Variety within a list',
  'recommend.lists.split': 'Test data',
  'recommend.lists.split.last_order': 'Each customer’s last order',
  'recommend.lists.split.date': 'All orders after one day',
  'recommend.lists.split.last_product': 'Each customer’s last new product',
  'recommend.lists.scope': 'Counts as a hit',
  'recommend.lists.scope.new': 'Products new to the customer',
  'recommend.lists.scope.any': 'Any product, also bought before',
  'recommend.lists.hits': 'Customers who bought one of their {k:number} products',
  'recommend.lists.hitsHint': 'With 95% ranges. The dashed line shows what best sellers achieve.',
  'recommend.lists.measures': 'How these measures are counted',
  'recommend.lists.measuresText':
    'Hit rate: the share of customers who bought at least one product on their list. Precision: the share of listed products that were bought. Recall: the share of bought products that were listed. NDCG: the same, with lower places counting less; 1 is a perfect order. MAP: precision averaged over the places of the products bought. Products shown: the share of all products that are on anybody’s list. Variety within a list: one minus the cosine similarity of the buyers of two products on a list. Novelty: the mean of minus log2 of the share of customers who have a listed product. If there are more than 3,000 customers, a sample of them is tested. If there are more than a million purchases, only those of customers drawn at random are learned from and compared. The list that decides has ten places, or a third of the number of products if that is fewer. Of the products a customer first bought on one day, one is drawn at random.',
  'recommend.lists.alwaysCodes': 'Always show first: product codes, separated by commas',
  'recommend.lists.always': 'Always shown',
  'recommend.lists.reasonAlways': 'Shown to everyone by your rule.',
  'recommend.lists.category.any': 'Any category',
  'recommend.lists.category.same': 'Categories they bought from',
  'recommend.lists.category.other': 'Categories new to them',
  'recommend.lists.margin': 'Minimum margin, %',
  'recommend.lists.inStock': 'Only what is in stock',
  'recommend.lists.unknown':
    'Not among your products: {codes}. Check the codes; they are case-sensitive.',
  'recommend.lists.best': 'Winner of the test',
  'recommend.lists.ownedAllowed': 'Include what they bought before',
  'recommend.lists.rules': 'Rules: never, always, in stock, margin, category',
  'recommend.lists.never': 'Never show: product codes, separated by commas',
  'recommend.lists.apply': 'Apply',
  'recommend.lists.reason':
    '{both:number} of the {of:plural(one buyer|{} buyers)} of {name} also bought it; {share:percent} of all customers did.',
  'recommend.lists.reasonSeller':
    '{buyers:plural(One customer|{} customers)} bought it ({share:percent} of all).',
  'recommend.lists.liked':
    '{both:number} of the {of:plural(one customer|{} customers)} who bought or liked {name} bought or liked it too; {share:percent} of all customers did.',
  'recommend.lists.likedSeller':
    '{buyers:plural(One customer|{} customers)} bought or liked it ({share:percent} of all).',
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
    'Part of what customers bought was held back as test data. The methods saw only what came before and ranked all products. The 95% ranges come from resampling customers.',
  'recommend.lists.beats':
    'Tested on {customers:plural(one customer|{} customers)}: “{method}” had something the customer then bought among its {k:number} products in {hit:percent} of cases, best sellers in {baseline:percent}.',
  'recommend.lists.beatsInOrder':
    'Tested on {customers:plural(one customer|{} customers)}: “{method}” puts what customers then bought higher up its lists than best sellers do. As many found something among its {k:number} products: {hit:percent}, and {baseline:percent} with best sellers.',
  'recommend.lists.beatsNot':
    'Tested on {customers:plural(one customer|{} customers)}: no method beats best sellers by more than chance ({baseline:percent} of customers bought one of the {k:number} products).',
  'recommend.lists.noCustomers':
    'There are no lists for individual customers here. They need orders that say when they were placed and who bought, by a customer number, an e-mail or a phone.',
  'recommend.lists.nothingLeft':
    'Nothing is left to recommend: these customers already have every product, or your rules leave none.',
  'recommend.lists.noTest':
    'The methods cannot be tested yet: that needs orders that say who bought, and customers who came back for something else. Best sellers are used.',
  'recommend.lists.tooFew':
    'The best method cannot be tested yet: {customers:plural(one customer|{} customers)} came back for something new among {products:plural(one product|{} products)}, and the test needs {minCustomers:number} customers and {minProducts:number} products. Until then, best sellers are used.',
  'recommend.lists.togetherTitle': 'Bought together',
  'recommend.lists.togetherHint':
    'Products in the same orders as {name} at least as often as expected by chance, those beyond chance first. {orders:plural(One order contains|{} orders contain)} it. Lift: how many times as often as by chance.',
  'recommend.lists.noTogether':
    'No product has been in the same order with it at least twice and as often as expected by chance.',
  'recommend.lists.takers': 'Who may want it',
  'recommend.lists.takersHint':
    'Customers without {name} whose other purchases point to it most strongly; {buyers:plural(one customer has|{} customers have)} it.',
  'recommend.lists.takerReason':
    '{both:number} of the {of:plural(one buyer|{} buyers)} of {name} also have it',
  'recommend.lists.noTakers': 'Nobody’s other purchases point to it yet.',
  'recommend.lists.column.orders': 'Orders together',
  'recommend.lists.column.share': 'Share of its orders',
  'recommend.lists.column.lift': 'Lift',
  'recommend.lists.column.chance': 'How sure',
  'recommend.lists.beyond': 'Beyond chance',
  'recommend.lists.mayBe': 'May be chance'
};
