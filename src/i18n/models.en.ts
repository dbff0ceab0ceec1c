/** Words of the models room. */
export const modelsEn = {
  'models.title': 'Learn from your own data',
  'models.lead':
    'Pick a question. It is answered from your orders, and tested on days it has not seen.',
  'models.questions': 'The big questions',
  'models.ask.buy_again': 'Who will buy again in 90 days?',
  'models.ask.buy_again.hint': 'A chance for every customer, and what speaks for it.',
  'models.ask.spend': 'What will a customer spend in the next 90 days?',
  'models.ask.spend.hint': 'An amount for every customer, those who buy nothing included.',
  'models.ask.table': 'Any column of any table',
  'models.ask.table.hint': 'Drop a table, choose the column to predict.',
  'models.ask.table.none':
    'Drop a CSV or Excel file that is neither orders, products nor customers: it is kept as another table and can be learned from here.',
  'models.ask.lacksCustomers': 'Needs orders that name their customers.',
  'models.ask.lacksMoney': 'Needs prices.',
  'models.back': 'All questions',
  'models.steps': 'Steps',
  'models.step.collect': 'Collect',
  'models.step.preprocess': 'Preprocess',
  'models.step.choose': 'Choose',
  'models.step.train': 'Train',
  'models.step.evaluate': 'Evaluate',
  'models.step.deploy': 'Deploy',

  'models.finding.buy_again':
    'Of the {rows:number} customers it was surest of, {found:number} bought again within 90 days; {rows:number} picked by chance would be {expected:number}.',
  'models.finding.spend':
    'The {rows:number} customers it put first spent {found:money} each in 90 days; all customers spent {expected:money}.',
  'models.finding.class':
    'Of the {rows:number} rows it was surest of, {found:number} are “{value}”; {rows:number} drawn by chance would be {expected:number}.',
  'models.finding.number':
    'The {rows:number} rows it put highest have {found:number} on average; all rows have {expected:number}.',
  'models.finding.classes':
    '{accuracy:percent} of the rows were told right; {baseline} gets {naive:percent}.',
  'models.finding.beats':
    '{method} beats “{baseline}” by more than chance, on {rows:number} rows it had never seen.',
  'models.finding.loses':
    '{method} does not beat “{baseline}” by more than chance, so go by that instead.',
  'models.finding.trust.good':
    'You can take its chances at their word: on average they were off by {gap:plural(one point|{} points)}.',
  'models.finding.trust.rough':
    'Trust the order more than the chances: on average they were off by {gap:plural(one point|{} points)}.',
  'models.finding.trust.number':
    'On average it was off by {miss}: trust the order of the list more than a single figure.',

  'models.collect.file': 'Table',
  'models.collect.target': 'Column to predict',
  'models.collect.choose': 'Choose a column',
  'models.collect.as': 'Treat it as',
  'models.collect.as.auto': 'what it looks like',
  'models.collect.as.class': 'a class',
  'models.collect.as.number': 'a number',
  'models.collect.rows':
    '{train:plural(One row|{} rows)} to learn from, {test:plural(one row|{} rows)} to test on.',
  'models.collect.cuts':
    'Each row is a customer as known on one day, from earlier orders alone. Learned from: {train}. Tested on {test} and the 90 days after it.',
  'models.collect.preview': 'Rows of the test',
  'models.collect.features': 'How each column was made',
  'models.collect.answer': 'Answer',
  'models.collect.row': 'Row',
  'models.collect.status':
    'Orders cancelled or refunded later count as returns from their own date on where the file says it by a status alone.',

  'models.feature.recency_days': 'Days since last order',
  'models.feature.orders': 'Orders',
  'models.feature.orders_90d': 'Orders in the last 90 days',
  'models.feature.revenue': 'Spent so far',
  'models.feature.revenue_90d': 'Spent in the last 90 days',
  'models.feature.average_order': 'Average order',
  'models.feature.items_per_order': 'Pieces an order',
  'models.feature.products': 'Different products',
  'models.feature.gap_days': 'Usual days between orders',
  'models.feature.tenure_days': 'Days since first order',
  'models.feature.returned_share': 'Share sent back',
  'models.feature.coupon_share': 'Share of orders with a coupon',
  'models.feature.country': 'Country',
  'models.feature.channel': 'Channel',
  'models.feature.first_category': 'Category of the first order',
  'models.made.recency_days': 'Whole days from the newest order to the day looked at.',
  'models.made.orders': 'Different orders before the day.',
  'models.made.orders_90d': 'Different orders in the 90 days before the day.',
  'models.made.revenue': 'Sum of all sale lines before the day, returns not taken off.',
  'models.made.revenue_90d': 'The same over the 90 days before the day.',
  'models.made.average_order': 'Spent so far divided by orders.',
  'models.made.items_per_order': 'Pieces bought divided by orders.',
  'models.made.products': 'Different products bought before the day.',
  'models.made.gap_days':
    'Median of the days between days with an order; unknown with only one such day.',
  'models.made.tenure_days': 'Whole days from the first order to the day.',
  'models.made.returned_share':
    'Money of returned lines divided by money of sale lines, at most 1.',
  'models.made.coupon_share': 'Orders with a coupon divided by orders.',
  'models.made.country': 'Of the newest order before the day.',
  'models.made.channel': 'Of the newest order before the day.',
  'models.made.first_category': 'Of the first line ever bought.',

  'models.preprocess.lead':
    'Learned from the training rows alone, then repeated for the test and for today. Untick a column to leave it out.',
  'models.preprocess.columns': 'Columns',
  'models.preprocess.learn': 'Learn from “{name}”',
  'models.preprocess.column': 'Column',
  'models.preprocess.kind': 'Kind',
  'models.preprocess.kind.number': 'Number',
  'models.preprocess.kind.date': 'Date',
  'models.preprocess.kind.text': 'Text',
  'models.preprocess.filled': 'Filled',
  'models.preprocess.distinct': 'Different values',
  'models.preprocess.becomes': 'What becomes of it',
  'models.preprocess.becomes.number': 'Scaled to mean 0 and deviation 1',
  'models.preprocess.becomes.missing':
    'Scaled; where empty the median, and a column that says it was empty',
  'models.preprocess.becomes.date': 'Day, year, month, weekday and hour, each scaled',
  'models.preprocess.becomes.text':
    'A column for each word; words below 1% of the rows and new ones are “others”',
  'models.preprocess.alarm': 'Careful',
  'models.alarm.constant': 'The same in every row: left out.',
  'models.alarm.identifier': 'Another in nearly every row, as numbers and names are: left out.',
  'models.alarm.tells_target':
    'Tells the answer by itself: probably known only afterwards. Left out unless you tick it.',

  'models.choose.lead':
    'Each is fitted on the same rows and tested on the same rows, beside what is naive.',
  'models.choose.split': 'Test rows',
  'models.choose.split.random': 'a quarter, by chance',
  'models.choose.split.time': 'the newest quarter by “{column}”',
  'models.choose.split.column': 'where “{column}” says “test”',
  'models.choose.split.fixed':
    'The test is the newest 90 days: nothing later is ever learned from.',
  'models.choose.settings': 'Settings of {method}',
  'models.method.as_before': 'As before',
  'models.method.majority': 'The usual share',
  'models.method.mean': 'The mean of all',
  'models.method.logistic_regression': 'Logistic regression',
  'models.method.naive_bayes': 'Naive Bayes',
  'models.method.k_nearest_neighbours': 'k nearest neighbours',
  'models.method.linear_svm': 'Linear support vector machine',
  'models.method.decision_tree': 'Decision tree',
  'models.method.random_forest': 'Random forest',
  'models.method.gradient_boosting': 'Gradient-boosted trees',
  'models.method.linear_regression': 'Linear regression',
  'models.method.ridge': 'Ridge regression',
  'models.method.lasso': 'Lasso',
  'models.setting.alpha': 'Penalty',
  'models.setting.c': 'Freedom (inverse penalty)',
  'models.setting.depth': 'Deepest branch',
  'models.setting.entropy': 'Entropy instead of Gini (0 or 1)',
  'models.setting.k': 'Neighbours',
  'models.setting.l2': 'Penalty on leaves',
  'models.setting.leaves': 'Leaves a tree',
  'models.setting.min_leaf': 'Fewest rows a leaf',
  'models.setting.rate': 'Learning rate',
  'models.setting.rounds': 'Trees, one after the other',
  'models.setting.share': 'Share of absolute penalty',
  'models.setting.smoothing': 'Smoothing',
  'models.setting.squared': 'Squared hinge (0 or 1)',
  'models.setting.trees': 'Trees',

  'models.train.button': 'Train',
  'models.train.lead': 'Fits {methods} on {rows:plural(one row|{} rows)}.',
  'models.train.done':
    'Trained on {rows:plural(one row|{} rows)} with {features:plural(one feature|{} features)}.',
  'models.train.needsTarget': 'First choose the column to predict, under Collect.',
  'models.train.first': 'Nothing is trained yet. Press Train.',

  'models.metrics': 'Metrics',
  'models.metrics.hint':
    'On test rows alone. Ranges hold 95 of 100 resamples of those rows. Methods are compared by log loss, amounts by squared error.',
  'models.metrics.model': 'Method',
  'models.metrics.split': 'Part',
  'models.metrics.split.test': 'Test',
  'models.metrics.metric': 'Measure',
  'models.metric.log_loss': 'Log loss (smaller is better)',
  'models.metric.brier': 'Brier score (smaller is better)',
  'models.metric.auc': 'Area under the ROC curve',
  'models.metric.average_precision': 'Average precision',
  'models.metric.accuracy': 'Told right',
  'models.metric.rmse': 'Root of the mean squared error',
  'models.metric.mae': 'Mean absolute error',
  'models.metric.r2': 'Share of variance told (R²)',
  'models.calibration': 'Do its chances come true?',
  'models.calibration.hint':
    'Customers or rows in ten groups by the chance they were told, and the share it happened to. On the line: true.',
  'models.calibration.told': 'Chance told',
  'models.calibration.happened': 'Happened',
  'models.calibration.true': 'as told',
  'models.calibration.rows': 'Rows',
  'models.lift': 'How much the first of the list hold',
  'models.lift.hint':
    'Test rows, surest first: the share of all that lies among the first so many.',
  'models.lift.found': 'this list',
  'models.lift.chance': 'by chance',
  'models.lift.rows': 'Share of the list',
  'models.importance': 'What it goes by',
  'models.importance.hint':
    'How much worse it gets on the test when a column’s values stand in other rows.',
  'models.importance.column': 'Column',
  'models.explanation': 'Explanation',
  'models.explanation.hint':
    'Weights of the methods that are lines, on scaled columns: above zero raises the answer.',
  'models.explanation.none':
    'None of the trained methods is a line. Choose logistic or linear regression to read weights.',
  'models.explanation.feature': 'Feature',
  'models.explanation.class': 'Class',
  'models.explanation.intercept': 'Start value',
  'models.explanation.others': 'others',
  'models.explanation.empty': 'not said',

  'models.predictions': 'Predictions',
  'models.predictions.now':
    'Every customer today, by {method}, which for this has learned from the test too.',
  'models.predictions.rows':
    'Rows by {method}: those whose answer is empty, else those of the test.',
  'models.predictions.customer': 'Customer',
  'models.predictions.name': 'Name',
  'models.predictions.prediction': 'Prediction',
  'models.predictions.probability': 'Chance',
  'models.predictions.why': 'Why',
  'models.predictions.up': '{column} {value} ↑',
  'models.predictions.down': '{column} {value} ↓',
  'models.predictions.whyHint': '↑ raises it, ↓ lowers it. Shapley values, strongest first.',
  'models.class.yes': 'buys',
  'models.class.no': 'does not buy',
  'models.deploy.lead':
    'The list goes to your mail program; the model holds how columns become features and every number of the method.',
  'models.deploy.model': 'Download the model (JSON)'
};
