/** Words of the models room. */
export const modelsEn = {
  'models.title': 'Learn from your own data',
  'models.lead':
    'Pick a question. The answer comes from your own orders and is tested on days the model has never seen.',
  'models.questions': 'The big questions',
  'models.ask.buy_again': 'Who will buy again in 90 days?',
  'models.ask.buy_again.hint': 'A chance for every customer, and the reasons behind it.',
  'models.ask.spend': 'What will a customer spend in the next 90 days?',
  'models.ask.spend.hint': 'An amount for every customer, including those who will buy nothing.',
  'models.ask.table': 'Any column of any table',
  'models.ask.table.hint': 'Drop in a table and choose the column to predict.',
  'models.ask.table.none':
    'Drop in a CSV or Excel file that is not orders, products or customers. It is kept as another table, and you can predict any column of it here.',
  'models.ask.mailing': 'Who will answer the next mailing?',
  'models.ask.mailing.hint':
    'A chance for every customer, learned from a mailing you have already sent.',
  'models.ask.mailing.none':
    'Needs a table of an earlier mailing with a row for each customer: a column such as “segment” or “campaign” for what they were sent, one such as “visit” or “response” with 1 or 0, and columns for what you knew beforehand.',
  'models.ask.mailing.differs':
    'These customers are likely to answer, but many of them would have come without a mailing. To see whom the mailing itself persuades, use “Which offer to show whom?”: it compares customers by what {offer} says they were sent.',
  'models.ask.lacksCustomers': 'Needs orders with customer names or numbers.',
  'models.ask.lacksMoney': 'Needs prices.',
  'models.back': 'All questions',
  'models.noTable': 'There is no other table yet',
  'models.noTable.hint':
    'Drop a CSV or Excel file anywhere on this page, such as a member list with a column that says who left. A file that is not orders, products or customers is kept as another table, and you can predict any of its columns.',
  'models.elsewhere': 'A file is missing from this list',
  'models.elsewhere.file':
    'Each row of “{file}” was imported as one of “{kind}”, so the file is not listed here.',
  'models.elsewhere.leftOut':
    'Each row of “{file}” was imported as one of “{kind}”, so the file is not listed here. It was stored without {columns}.',
  'models.quoted': '“{name}”',
  'models.elsewhere.again':
    'To predict any column of a file, drop it in again and choose “{other}” under “Each row is” before you import.',
  'models.missed.question': 'The question in this address does not exist. Choose one of these.',
  'models.missed.tableLost':
    'The table in this address is no longer in this shop. Choose another one under Collect.',
  'models.missed.table':
    'The table in this address is no longer in this shop. You are looking at {file} instead.',
  'models.missed.name':
    '{file} has no “{name}”, which this address asks for. The best match was used instead.',
  'models.missed.methods': '{methods} cannot predict this column, so {used} were used instead.',
  'models.steps': 'Steps',
  'models.step.collect': 'Collect',
  'models.step.preprocess': 'Preprocess',
  'models.step.choose': 'Choose',
  'models.step.train': 'Train',
  'models.step.evaluate': 'Evaluate',
  'models.step.deploy': 'Deploy',

  'models.finding.buy_again':
    'Of the {rows:number} customers the model was surest of, {found:number} bought again within 90 days. Picking {rows:number} at random would find about {expected:number}.',
  'models.finding.few_buy_again':
    'Too few of the {testRows:number} customers tested bought again within 90 days to tell whether the model finds them.',
  'models.finding.few_class':
    'Too few of the {testRows:number} rows tested are “{value}” to tell whether the model finds them.',
  'models.finding.spend':
    'The {rows:number} customers the model ranked highest spent {found:money} each in 90 days; the average customer spent {expected:money}.',
  'models.finding.class':
    'Of the {rows:number} rows the model was surest of, {found:number} are “{value}”. Picking {rows:number} at random would find about {expected:number}.',
  'models.finding.number':
    'The {rows:number} rows the model ranked highest average {found:number}; all rows average {expected:number}.',
  'models.finding.classes':
    '{accuracy:percent} of the rows were predicted correctly; “{baseline}” gets {naive:percent}.',
  'models.finding.beats':
    '{method} did better than “{baseline}” by more than chance, on {rows:number} rows it had never seen.',
  'models.finding.loses':
    '{method} does not beat “{baseline}” by more than chance, so use that instead.',
  'models.finding.suspect.tells_target':
    '{metric} {value} is too good to be true. The answer follows from {columns} alone, which is probably only known afterwards. Untick that under Preprocess and train again, unless you know it beforehand.',
  'models.finding.suspect.carries':
    '{metric} {value} looks too good to be true. It rests mainly on {columns}. Check that you know this before you know the answer; if not, untick it under Preprocess and train again.',
  'models.finding.trust.good':
    'You can take the chances at face value: on average they were off by {gap:plural(one point|{} points)}.',
  'models.finding.trust.rough':
    'Trust the ranking more than the chances: on average they were off by {gap:plural(one point|{} points)}.',
  'models.finding.trust.number':
    'On average the prediction was off by {miss}, so trust the ranking more than any single figure.',

  'models.collect.file': 'Table',
  'models.collect.target': 'Column to predict',
  'models.collect.choose': 'Choose a column',
  'models.collect.chooseTable': 'Choose a table',
  'models.collect.as': 'Treat it as',
  'models.collect.as.auto': 'what it looks like',
  'models.collect.as.class': 'a class',
  'models.collect.as.number': 'a number',
  'models.collect.rows':
    '{train:plural(One training row|{} training rows)}, {test:plural(one test row|{} test rows)}.',
  'models.collect.unanswered':
    '{rows:plural(One more row has|{} more rows have)} nothing under “{name}”: predicted, but not used for training.',
  'models.collect.cuts':
    'Each row is a customer as known on one day, using only earlier orders. Trained on: {train}. Tested on {test} and the 90 days after it.',
  'models.beforehand.scarce':
    'Only {rows:plural(one row has|{} rows have)} “{value}”: too few to learn from or to test. Add more such rows; until then, do not trust any result about it.',
  'models.beforehand.scarceMany':
    'Only {rows:plural(one row has|{} rows have)} “{value}”, and {others:plural(one more answer is|{} more answers are)} just as rare: too few to learn from. Merge rare answers in the file, or add more rows with them.',
  'models.collect.preview': 'Test rows',
  'models.collect.features': 'How each column is calculated',
  'models.collect.answer': 'Answer',
  'models.collect.row': 'Row',
  'models.collect.status':
    'If the file only shows cancellations and refunds as a status, those orders count as returns from their own order date.',

  'models.feature.recency_days': 'Days since last order',
  'models.feature.orders': 'Orders',
  'models.feature.orders_90d': 'Orders in the last 90 days',
  'models.feature.revenue': 'Spent so far',
  'models.feature.revenue_90d': 'Spent in the last 90 days',
  'models.feature.average_order': 'Average order',
  'models.feature.items_per_order': 'Units per order',
  'models.feature.products': 'Different products',
  'models.feature.gap_days': 'Usual days between orders',
  'models.feature.tenure_days': 'Days since first order',
  'models.feature.returned_share': 'Share returned',
  'models.feature.coupon_share': 'Share of orders with a coupon',
  'models.feature.country': 'Country',
  'models.feature.channel': 'Channel',
  'models.feature.first_category': 'Category of the first order',
  'models.made.recency_days': 'Whole days from the latest order to the day in question.',
  'models.made.orders': 'Number of orders before the day.',
  'models.made.orders_90d': 'Number of orders in the 90 days before the day.',
  'models.made.revenue': 'Total of all sale lines before the day, returns not taken off.',
  'models.made.revenue_90d': 'The same, over the 90 days before the day.',
  'models.made.average_order': 'Spent so far divided by the number of orders.',
  'models.made.items_per_order': 'Units bought divided by the number of orders.',
  'models.made.products': 'Number of different products bought before the day.',
  'models.made.gap_days':
    'Median number of days between days with an order; unknown if there is only one such day.',
  'models.made.tenure_days': 'Whole days from the first order to the day.',
  'models.made.returned_share':
    'Value of returned lines divided by value of sale lines, at most 1.',
  'models.made.coupon_share': 'Orders with a coupon divided by all orders.',
  'models.made.country': 'From the latest order before the day.',
  'models.made.channel': 'From the latest order before the day.',
  'models.made.first_category': 'From the first line the customer ever bought.',

  'models.preprocess.lead':
    'Worked out from the training rows only, then applied unchanged to the test rows and to today. Untick a column to leave it out.',
  'models.preprocess.columns': 'Columns',
  'models.preprocess.column': 'Column',
  'models.preprocess.kind': 'Kind',
  'models.preprocess.kind.number': 'Number',
  'models.preprocess.kind.date': 'Date',
  'models.preprocess.kind.text': 'Text',
  'models.preprocess.filled': 'Filled',
  'models.preprocess.distinct': 'Different values',
  'models.preprocess.becomes': 'What it becomes',
  'models.preprocess.becomes.number': 'Scaled to mean 0 and standard deviation 1',
  'models.preprocess.becomes.missing':
    'Scaled; gaps filled with the median and flagged in an extra column',
  'models.preprocess.becomes.date': 'Day, year, month, weekday and hour, each scaled',
  'models.preprocess.becomes.text':
    'One column per value; new ones and those below 1% become “others”',
  'models.preprocess.kind.free': 'Free text',
  'models.preprocess.becomes.free':
    '{terms:plural(One column for a term|{} columns, one per term)} (TF-IDF)',
  'models.preprocess.text': 'Free text as terms',
  'models.preprocess.text.lead':
    'Words are put in lower case and stop words removed; Chinese text is split into single characters and pairs. A term gets a higher number the more often it appears in a text and the fewer texts contain it. Only terms from the training rows count, the most common first, up to 300 per column; all other words are ignored.',
  'models.preprocess.text.terms':
    '{column}: {terms:plural(one term|{} terms)}. Found in the most texts: {commonest}.',
  'models.preprocess.text.before': 'Before',
  'models.preprocess.text.after': 'After',
  'models.preprocess.text.none': 'It contains none of the chosen terms.',
  'models.preprocess.alarm': 'Warning',
  'models.alarm.short.constant': 'Always the same',
  'models.alarm.short.identifier': 'An ID or name',
  'models.alarm.short.tells_target': 'Gives the answer away',
  'models.alarm.constant': 'The same in every row it is trained on, so it is left out.',
  'models.alarm.identifier':
    'A person’s name, or different in nearly every row like an ID, so it is left out.',
  'models.alarm.tells_target':
    'Gives the answer away by itself, so it is probably only known afterwards. Left out unless you tick it.',

  'models.choose.lead':
    'All methods are trained on the same rows and tested on the same rows, alongside a simple baseline.',
  'models.choose.split': 'Test rows',
  'models.choose.split.random': 'a random quarter',
  'models.choose.split.time': 'the latest quarter by “{column}”',
  'models.choose.split.column': 'where “{column}” says “test”',
  'models.choose.split.fixed':
    'The test covers the latest 90 days; the model never learns from anything later.',
  'models.choose.settings': 'Settings for {method}',
  'models.method.as_before': 'As before',
  'models.method.majority': 'The usual share',
  'models.method.mean': 'The overall mean',
  'models.method.logistic_regression': 'Logistic regression',
  'models.method.naive_bayes': 'Naive Bayes',
  'models.method.k_nearest_neighbours': 'k nearest neighbours',
  'models.method.linear_svm': 'Linear support vector machine',
  'models.method.rbf_svm': 'Support vector machine, curved (RBF)',
  'models.method.perceptron': 'Neural network (perceptron)',
  'models.method.decision_tree': 'Decision tree',
  'models.method.random_forest': 'Random forest',
  'models.method.gradient_boosting': 'Gradient-boosted trees',
  'models.method.linear_regression': 'Linear regression',
  'models.method.ridge': 'Ridge regression',
  'models.method.lasso': 'Lasso',
  'models.setting.alpha': 'Penalty',
  'models.setting.c': 'Freedom (inverse penalty)',
  'models.setting.depth': 'Maximum depth',
  'models.setting.entropy': 'Entropy instead of Gini (0 or 1)',
  'models.setting.gamma_scale': 'Width of a neighbourhood (times the default)',
  'models.setting.units': 'Units in the first layer',
  'models.setting.second_units': 'Units in the second layer (0: none)',
  'models.setting.epochs': 'Maximum epochs',
  'models.setting.weight_decay': 'Weight decay',
  'models.setting.k': 'Neighbours',
  'models.setting.l2': 'Penalty on leaves',
  'models.setting.leaves': 'Leaves per tree',
  'models.setting.min_leaf': 'Fewest rows per leaf',
  'models.setting.rate': 'Learning rate',
  'models.setting.rounds': 'Trees, one after another',
  'models.setting.share': 'Penalty (share of the largest useful)',
  'models.setting.smoothing': 'Smoothing',
  'models.setting.squared': 'Squared hinge (0 or 1)',
  'models.setting.trees': 'Trees',

  'models.setting.value': '{name} {value}',
  'models.tuning': 'Better settings',
  'models.tuning.lead':
    'Tries other settings for the chosen methods: most of them on a few rows, the best on all. They are chosen using training rows only. The test rows are used once, at the end, to check whether the new settings beat the defaults.',
  'models.tuning.time': 'Time to spend',
  'models.tuning.button': 'Find better settings',
  'models.tuning.none': 'None of the chosen methods has settings to tune.',
  'models.tuning.better':
    '{method}: better than its defaults on {rows:number} test rows, by more than chance: {metric} {found} instead of {defaults}.',
  'models.tuning.nothing':
    '{method}: better than its defaults, but not better than “{baseline}” by more than chance. Settings cannot help where there is nothing to learn.',
  'models.tuning.unclear':
    '{method}: no clear difference. On {rows:number} test rows the new settings get {metric} {found}, the defaults {defaults}.',
  'models.tuning.worse':
    '{method}: keep the defaults. The settings that looked better do worse on {rows:number} test rows: {metric} {found} instead of {defaults}.',
  'models.tuning.defaults':
    '{method}: keep the defaults. None of the {tried:number} settings tried did better.',
  'models.tuning.no_time':
    '{method}: time ran out before anything could be compared with the defaults. Allow more time.',
  'models.tuning.metric.log_loss': 'log loss',
  'models.tuning.metric.rmse': 'root mean squared error',
  'models.tuning.found': 'New settings: {settings}.',
  'models.tuning.use': 'Use these settings',
  'models.tuning.used': 'In use. Press Train to train with them.',
  'models.tuning.tried': 'Settings tried for {method}',
  'models.tuning.tried.parts':
    'Scored on {rows:plural(one row|{} rows)} held out at random from the training rows. Compare scores only where the share of rows used is the same.',
  'models.tuning.tried.newest':
    'Scored on the latest {rows:number} training rows, which were held out. Compare scores only where the share of rows used is the same.',
  'models.tuning.from': 'Source',
  'models.tuning.from.default': 'default',
  'models.tuning.from.drawn': 'random',
  'models.tuning.share': 'Training rows used',
  'models.tuning.score.log_loss': 'Log loss (smaller is better)',
  'models.tuning.score.rmse': 'Root mean squared error (smaller is better)',
  'models.tuning.took': 'Seconds',
  'models.tuning.fate': 'Result',
  'models.tuning.fate.found': 'best',
  'models.tuning.fate.behind': 'others did better',
  'models.tuning.fate.stopped': 'ran out of time',

  'models.train.button': 'Train',
  'models.train.lead': 'Trains {methods} on {rows:plural(one row|{} rows)}.',
  'models.train.noneHeld':
    'The neural network trains on all of them. With fewer than {least:number} rows, none are held out to decide when to stop, so it runs every epoch.',
  'models.train.done':
    'Trained on {rows:plural(one row|{} rows)} with {features:plural(one feature|{} features)}.',
  'models.train.needsTarget': 'Choose the column to predict under Collect first.',
  'models.train.first': 'Nothing is trained yet. Press Train.',

  'models.stopped.epoch':
    'Training stopped at epoch {round:number} of {rounds:number}: {method}, for “{question}”.',
  'models.stopped.tree':
    'Training stopped at tree {round:number} of {rounds:number}: {method}, for “{question}”.',
  'models.stopped.stale.app':
    'The app has been updated since, so this training was discarded and will start again from the beginning.',
  'models.stopped.stale.data':
    'The shop’s data have changed since, so this training was discarded and will start again from the beginning.',
  'models.stopped.anew.app':
    'The app has been updated since this training stopped, so it starts again from the beginning.',
  'models.stopped.anew.data':
    'The shop’s data have changed since this training stopped, so it starts again from the beginning.',
  'models.stopped.anew.damaged':
    'The saved progress of this training cannot be read, so it starts again from the beginning.',
  'models.stopped.cannotKeep':
    'The progress of this training could not be stored, so it cannot be paused. It goes on, but if you close the tab it starts again from the beginning.',
  'models.stopped.goOn': 'Go on',
  'models.stopped.letGo': 'Discard it',

  'models.runs': 'Your runs',
  'models.runs.hint':
    'Everything trained for this question, newest first, up to 50. Choose a row to use its method, settings and columns again. If a training run was continued, only the seconds since then are counted.',
  'models.runs.clear':
    'The best run is {best}: {metric} {value}. The second best, {second}, gets {other}, outside the 95% range of the best ({low} to {high}), so the lead is more than chance.',
  'models.runs.unclear':
    'The best run is {best}: {metric} {value}. The second best, {second}, gets {other}, inside the 95% range of the best ({low} to {high}), so the lead may be chance.',
  'models.runs.standing': 'Rank',
  'models.runs.standing.best': 'best',
  'models.runs.standing.perhaps': 'best, perhaps by chance',
  'models.runs.standing.other': 'behind the best',
  'models.runs.standing.earlier': 'on earlier data',
  'models.runs.settings': 'Settings',
  'models.runs.features': 'Features',
  'models.runs.trained': 'Trained',
  'models.runs.seed': 'Seed',

  'models.metrics': 'Metrics',
  'models.metrics.hint':
    'On test rows only. Ranges cover 95 of 100 resamples of those rows. Methods are compared by log loss; for amounts, by squared error.',
  'models.metrics.model': 'Method',
  'models.metrics.split': 'Part',
  'models.metrics.split.test': 'Test',
  'models.metrics.metric': 'Measure',
  'models.metric.log_loss': 'Log loss (smaller is better)',
  'models.metric.brier': 'Brier score (smaller is better)',
  'models.metric.auc': 'Area under the ROC curve',
  'models.metric.average_precision': 'Average precision',
  'models.metric.accuracy': 'Accuracy',
  'models.metric.rmse': 'Root mean squared error',
  'models.metric.mae': 'Mean absolute error',
  'models.metric.r2': 'Share of variance explained (R²)',
  'models.calibration': 'Do its chances come true?',
  'models.calibration.hint':
    'Customers or rows in ten groups by predicted chance, and the share for which it happened. On the line, the predictions are right.',
  'models.calibration.told': 'Predicted chance',
  'models.calibration.happened': 'Actual share',
  'models.calibration.true': 'exactly right',
  'models.calibration.rows': 'Rows',
  'models.lift': 'How many the top of the list finds',
  'models.lift.hint':
    'Test rows, surest first: how much of the total is found in the top part of the list.',
  'models.lift.found': 'this list',
  'models.lift.chance': 'at random',
  'models.lift.rows': 'Share of the list',
  'models.importance': 'What matters most',
  'models.importance.hint':
    'How much worse the test result gets when the values of a column are shuffled.',
  'models.importance.column': 'Column',
  'models.dependence': 'How one column affects it',
  'models.dependence.of': 'How it changes with “{column}”',
  'models.dependence.hint':
    'The column is set to one value after another in {rows:plural(one test row|{} test rows)}, everything else unchanged.',
  'models.dependence.band': 'Band: the middle 80% of the rows.',
  'models.dependence.column': 'Column to look at',
  'models.dependence.mean': 'Mean',
  'models.dependence.low': '10% are below',
  'models.dependence.high': '10% are above',
  'models.dependence.chance': 'the chance of “{value}”',
  'models.dependence.buy_again': 'the chance of buying again',
  'models.dependence.least': 'less than 1%',
  'models.dependence.number': 'the answer',
  'models.dependence.up':
    '{column}: from {from} to {to}, {what} rises from {before} to {after} on average.',
  'models.dependence.down':
    '{column}: from {from} to {to}, {what} falls from {before} to {after} on average.',
  'models.dependence.bent':
    '{column}: {what} is highest at {from} ({before}) and lowest at {to} ({after}) on average.',
  'models.dependence.flat': '{column}: whatever the value, {what} hardly moves from {before}.',
  'models.dependence.single':
    '{column} is {from} in every row here, so there is nothing to compare.',
  'models.dependence.together':
    'Be careful: {column} moves together with {other} (correlation {correlation}), but here only one of them is changed. This shows how the model answers, not what changing the column would achieve.',
  'models.dependence.apart':
    'Be careful with columns that move together, because here only one is changed. This shows how the model answers, not what changing the column would achieve.',
  'models.explanation': 'Explanation',
  'models.explanation.hint':
    'Weights of the linear methods, on scaled columns. A weight above zero raises the answer.',
  'models.explanation.none':
    'None of the trained methods is linear. Choose logistic or linear regression to see weights.',
  'models.explanation.feature': 'Feature',
  'models.explanation.class': 'Class',
  'models.explanation.intercept': 'Intercept',
  'models.explanation.others': 'others',
  'models.explanation.empty': 'not given',
  'models.term.holds': '{column} contains “{term}”',
  'models.term.lacks': '{column} does not contain “{term}”',
  'models.term.empty': '{column} is empty',
  'models.term.filled': '{column} is not empty',

  'models.predictions': 'Predictions',
  'models.predictions.now':
    'Every customer today, by {method}, which was trained on the test rows too for this list.',
  'models.predictions.rows':
    'Rows by {method}: those without an answer if there are any, otherwise the test rows.',
  'models.predictions.customer': 'Customer',
  'models.predictions.name': 'Name',
  'models.reviews.productName': 'Name',
  'models.predictions.prediction': 'Prediction',
  'models.predictions.probability': 'Chance',
  'models.predictions.why': 'Why',
  'models.predictions.up': '{column} {value} ↑',
  'models.predictions.down': '{column} {value} ↓',
  'models.predictions.emptyUp': '{column} is empty ↑',
  'models.predictions.emptyDown': '{column} is empty ↓',
  'models.predictions.termUp': '{what} ↑',
  'models.predictions.termDown': '{what} ↓',
  'models.predictions.whyHint': '↑ raises it, ↓ lowers it. Shapley values, strongest first.',
  'models.profit': 'What a cut-off earns',
  'models.profit.hint':
    'Profit on the test rows if you contact only the top of the list, from nobody to everybody.',
  'models.profit.hintKept':
    'Profit on the rows with a known answer, by how much of the list you contact. On rows this model was trained on, it looks better than it will be.',
  'models.profit.lacks.classes':
    'Profit by cut-off can only be worked out for a model that chooses between two answers.',
  'models.profit.lacks.ahead':
    'Profit by cut-off cannot be worked out yet: what this model predicts about customers still lies ahead.',
  'models.profit.lacks.column':
    'Profit by cut-off needs a table that has the answers: {file} has no column “{column}”.',
  'models.profit.lacks.answers':
    'Profit by cut-off needs at least five rows with an answer, and both answers among them: {file} has too few in “{column}”.',
  'models.profit.cost': 'Cost of a contact {currency}',
  'models.profit.gain': 'Gain from a success {currency}',
  'models.profit.curve': 'Profit',
  'models.profit.best': 'best: top {share}',
  'models.profit.bestNobody': 'best: nobody',
  'models.profit.from': 'Lowest chance',
  'models.profit.says':
    'Best on these {rows:number} rows: contact the top {share:percent}, with a chance of {chance:percent} or more. That earns {profit}; contacting everybody earns {everybody}, nobody 0. Resampled rows put the best share between {low} and {high}.',
  'models.profit.nobody':
    'On these {rows:number} rows no contact pays: contacting everybody earns {everybody}, nobody 0. Resampled rows put the best share between {low} and {high}.',
  'models.profit.beats.everybody':
    'On rows not used to choose it, such a cut-off earned {lead} more than contacting everybody ({low} to {high}), which is more than chance.',
  'models.profit.beats.nobody':
    'On rows not used to choose it, such a cut-off earned {lead} more than contacting nobody ({low} to {high}), which is more than chance.',
  'models.profit.loses.everybody':
    'No cut-off beats contacting everybody by more than chance: on rows not used to choose it, the difference was {lead} ({low} to {high}).',
  'models.profit.loses.nobody':
    'No cut-off beats contacting nobody by more than chance: on rows not used to choose it, the difference was {lead} ({low} to {high}).',
  'models.profit.use': 'Use this cut-off',
  'models.surest': 'Choose the top of the list',
  'models.surest.lead':
    'Turn the top of the list into a segment. You can pick it in the lens above every page to look at these customers, recommend to them or download them.',
  'models.surest.leadRows': 'Choose where the list ends.',
  'models.surest.cut': 'Cut-off',
  'models.surest.share': 'the top {share:percent}',
  'models.surest.least': 'a chance you choose',
  'models.surest.leastNumber': 'a number you choose',
  'models.surest.profit': 'the most profitable cut-off ({chance:percent})',
  'models.surest.chance': 'Lowest chance, %',
  'models.surest.number': 'Lowest prediction {currency}',
  'models.surest.called': 'Segment name',
  'models.surest.name': '{question}: top {cut}',
  'models.surest.about.buy_again': 'Buys again',
  'models.surest.about.spend': 'Spends most',
  'models.surest.alone': 'Show and download only these',
  'models.surest.make': 'Make a segment of {count:plural(this customer|these {} customers)}',
  'models.surest.rows': '{count:plural(one row|{} rows)} of the list.',
  'models.surest.made':
    '“{name}” is now a segment of {count:plural(one customer|{} customers)}. It stays as it is today when new orders arrive; make it again to update it.',
  'models.surest.look': 'View these customers',
  'models.lists': 'Lists of customers',
  'models.lists.hint':
    'Segments of the customers a model was surest of, as they were on that day; customers who bought since are not added. Choose one to view or delete it.',
  'models.lists.count': 'Customers',
  'models.lists.made': 'Made on',
  'models.lists.delete': 'Delete the list',
  'models.class.yes': 'buys',
  'models.class.no': 'does not buy',
  'models.ask.kept': 'Models you keep',
  'models.ask.kept.hint': 'Use them on any table, pass them on, or open one from a file.',
  'models.deploy.keep': 'Keep this model',
  'models.deploy.kept': 'Kept',
  'models.deploy.keptHint':
    'It stays in this shop unchanged, whatever data you add later, and is part of the backup.',
  'models.deploy.keptBefore': 'This model is already kept, so nothing was added.',
  'models.kept.open': 'Open a model file',
  'models.kept.gone': 'This model was deleted in another tab. Choose another one.',
  'models.kept.none': 'You have not kept a model yet',
  'models.kept.noneHint':
    'Train a model and keep it in the Deploy step, or open a model file that was downloaded here or elsewhere.',
  'models.kept.list': 'Kept models',
  'models.kept.listHint':
    'Kept as they were trained. Choose one to use it on a table or to pass it on.',
  'models.kept.name': 'Name',
  'models.kept.tells': 'What it predicts',
  'models.kept.figure': 'Test result',
  'models.kept.figureWords': '{metric} {value} (baseline: {naive})',
  'models.kept.figureWithin': '{metric} {value} ({low} to {high}; baseline: {naive})',
  'models.kept.rows': 'Training rows',
  'models.kept.saved': 'Kept on',
  'models.kept.before': '“{name}” is already kept, so nothing was added.',
  'models.kept.otherMoney':
    'This model was trained on amounts in {learned}, but this shop uses {own}. It treats your amounts as {learned}, and the amounts it predicts are in {learned}.',
  'models.kept.delete': 'Delete',
  'models.kept.deleteTitle': 'Delete “{name}”?',
  'models.kept.deleteText':
    'The model and what it learned will be removed from this shop. If you downloaded it, you can open that file again.',
  'models.kept.deleteForGood': 'Delete for good',
  'models.kept.page': 'As a page with a form (HTML)',
  'models.kept.pageHint':
    'One file that opens with a double-click, without this app or the internet: enter a row and see the answer, its range and the reasons. “k nearest neighbours” models and “curved” ones contain training rows, so only give them to people who may see those.',
  'models.net.tells': 'The mood of a review',
  'models.net.writing.spaced': 'a language with spaces between words',
  'models.net.writing.chinese': 'Chinese',
  'models.net.writing.unspaced': 'a language without spaces between words',
  'models.net.learned':
    'Trained on {rows:number} reviews in {writing}. On {test:number} reviews it had not seen, it was right {accuracy:percent} of the time ({low:percent} to {high:percent}); always giving the more common mood would be right {naive:percent} of the time.',
  'models.net.doubt':
    'That is not better than always giving the more common mood by more than chance, so do not rely on it.',
  'models.net.noPage':
    'A network cannot be exported as a page with a form: it only works in this app, and it gives no reasons word by word. The file (JSON) records how a text is read, every word it knows and every weight.',
  'models.net.text': 'Review to classify',
  'models.net.tell': 'Predict its mood',
  'models.net.says.good': 'A good review, with a chance of {share:percent}.',
  'models.net.says.bad': 'A bad review, with a chance of {share:percent}.',
  'models.net.unknown': 'The network knows none of these words, so this answer means little.',
  'models.net.partly': 'It knows {share:percent} of the words it read.',
  'models.net.score': 'Classify the reviews in a file',
  'models.net.scoreLead':
    'A file of reviews you add later is read in the same way as in training. It does not need stars.',
  'models.net.noTables': 'Drop in a file of reviews to classify each of them here.',
  'models.net.noColumn': '{file} has no column with sentences that could be reviews.',
  'models.net.done':
    'Of {rows:number} reviews in {file} (column {column}), {good:number} are predicted to be good and {bad:number} bad.',
  'models.net.right':
    'For the {rows:number} reviews whose mood the file gives, {share:percent} of the predictions are right. If it was trained on these very reviews, expect it to be right less often on new ones.',
  'models.net.blank': '{rows:plural(One row without text was|{} rows without text were)} left out.',
  'models.net.scored': 'Mood of the reviews in {file}',
  'models.net.scoredHint': 'By {method}, most likely to be bad first.',
  'models.net.known': 'Words it knows',
  'models.net.card.method': 'Method: {method}, trained in this browser with seed {seed}.',
  'models.net.card.data': '{rows:number} reviews with a known mood, in {writing}.',
  'models.net.card.reading':
    'The first {length:number} words of a text are read; {known:number} different words are known.',
  'models.net.card.day': 'The test set is the reviews from {day} on.',
  'models.net.card.fifth': 'The test set is every fifth row.',
  'models.net.card.rows': '{train:number} reviews for training, {test:number} for testing.',
  'models.net.card.limits':
    'For reviews like these, in the same language. Train it again when people start writing about other things.',
  'models.net.card.moods':
    'It separates good from bad reviews. It was not trained on those in between and calls them one or the other.',
  'models.page.learned': 'Trained on {rows:number} rows.',
  'models.page.doubt':
    'In its test it did not beat the simple baseline by more than chance, so do not rely on it.',
  'models.page.enter': 'Fill in a row; the answer changes as you type.',
  'models.page.enterCustomer': 'Fill in the details of a customer; the answer changes as you type.',
  'models.page.unit': '{column} ({currency})',
  'models.page.chance': '{share} chance that {column} is “{value}”',
  'models.page.chance.buy_again': '{share} chance of buying again',
  'models.page.alike.buy_again':
    'Of {rows} customers in the test with about this chance, {share} bought again within 90 days.',
  'models.page.alike': 'Of {rows} test rows with about this chance, {share} were “{value}”.',
  'models.page.range': 'Four in five fall between {low} and {high}.',
  'models.page.raises': '{column} {value} raises it.',
  'models.page.lowers': '{column} {value} lowers it.',
  'models.page.emptyRaises': '{column} is empty, which raises it.',
  'models.page.emptyLowers': '{column} is empty, which lowers it.',
  'models.page.termRaises': 'Raises it: {what}.',
  'models.page.termLowers': 'Lowers it: {what}.',
  'models.page.unknown':
    'The model knows none of the words in {column}, so this answer means little.',
  'models.page.outside':
    'In the training data {column} ranged from {low} to {high}. This value is outside that range, so the answer is a guess.',
  'models.page.newCategory':
    'The training data had almost only the listed values for {column}. With any other value the answer is a guess.',
  'models.page.private': 'Nothing you enter here leaves this page.',
  'models.score.drift':
    'These rows no longer look like the training rows. Trust the predictions less, or train the model again.',
  'models.score.drift.number': '{column}: median {now}, in training {before}.',
  'models.score.drift.text':
    '{column}: of the terms in a typical text, training knows {now}; in the test it knew {before}.',
  'models.score.drift.category': '{column} “{category}”: {now} of the rows, in training {before}.',
  'models.deploy.lead':
    'The list is for your mailing program. The model file records how columns become features and every number of the method.',
  'models.deploy.model': 'Download the model (JSON)',

  'models.predictions.of': 'Predictions for {file}',
  'models.predictions.scored': 'Every row of {file}, by {method}.',
  'models.deploy.card': 'Download the model card (Markdown)',
  'models.score': 'Predict another table',
  'models.score.lead':
    'Rows that arrived later go through the same preprocessing. The answer column may be missing.',
  'models.score.none':
    'Import a table with the columns {columns}, and its rows will be predicted here.',
  'models.score.table': 'Table to predict',
  'models.score.choose': 'Choose a table',
  'models.score.done': '{rows:plural(One row|{} rows)} of {file} predicted.',
  'models.score.missing':
    'Missing from this table or of a different kind, so treated as empty: {columns}. This makes the predictions less reliable.',
  'models.score.unseen':
    '{column}: {rows:plural(one row has|{} rows have)} a value that was rare or absent in training ({words}).',
  'models.score.nothing': '{file} has none of the columns the model was trained on: {columns}.',
  'models.card': 'Model card',
  'models.card.method': 'Method: {method}.',
  'models.card.data': 'Data',
  'models.card.file': '{file}, {rows:plural(one row|{} rows)}; predicts “{target}”.',
  'models.card.orders':
    'The shop’s orders: what was known about each customer on a day, and what happened afterwards.',
  'models.card.currency': 'Amounts are in {currency}.',
  'models.card.columns': 'Columns used: {columns} ({features:plural(one feature|{} features)}).',
  'models.card.text':
    '{column} is free text, read as {terms:plural(one term|{} terms)} chosen from the training rows.',
  'models.card.split': 'Days and split',
  'models.card.within': '{method}, {metric}: {value} ({low} to {high})',
  'models.card.value': '{method}, {metric}: {value}',
  'models.card.leaks': 'Data leaks',
  'models.card.checked':
    'Every column was checked for being the same in every row, being different in every row, or giving the answer away by itself.',
  'models.card.noLeak': 'None were found.',
  'models.card.leak': '{column}: {why}',
  'models.card.taken': 'You ticked it.',
  'models.card.limits': 'Limits',
  'models.card.sameKind':
    'Applies to rows produced in the same way as these. Train again when that changes.',
  'models.card.horizon':
    'Looks {days} days ahead, and applies as long as customers behave as they did in these orders.',
  'models.card.noCause':
    'It predicts who, not why: it does not say what an e-mail or a discount would change.',
  'models.groups.nothing': 'There is nothing to group yet',
  'models.groups.nothingHint':
    'Import orders with customer names or numbers, or any other table with one row for each thing you want to group.',

  'models.ask.odd': 'Which orders are odd?',
  'models.ask.odd.hint': 'Mistyped prices, bulk buyers, strange baskets: each with the reason.',
  'models.odd.found': '{found:plural(One order is|{} orders are)} unusual, out of {orders:number}.',
  'models.odd.first': 'The most unusual is order {order}. {reason}.',
  'models.odd.trust':
    'Unusual does not mean wrong: look at each order before you act. If orders differed by chance alone, fewer than 1 list in 100 would contain any. Repeating this with other random splits leaves {agreement:percent} of the most unusual orders the same.',
  'models.odd.none':
    'No order is unusual: none of {orders:number} is further from normal than chance allows.',
  'models.odd.noneTrust':
    'Your orders vary so much that chance alone can produce one as extreme as the most extreme here.',
  'models.odd.list': 'Odd orders',
  'models.odd.listHint': 'Most unusual first.',
  'models.odd.listFirst': 'The {rows:number} most unusual of {found:number}, most unusual first.',
  'models.odd.order': 'Order',
  'models.odd.why': 'What is unusual',
  'models.odd.day': 'Day',
  'models.odd.score': 'Oddness (.5 usual, 1 odd)',
  'models.odd.reason': '{feature} {value}, usually {low} to {high}',
  'models.odd.reasonOne': '{feature} {value}, usually {low}',
  'models.odd.away': '{reason} ({away} standard deviations away)',
  'models.odd.yes': 'yes',
  'models.odd.no': 'no',
  'models.odd.feature.amount': 'Amount',
  'models.odd.feature.pieces': 'Units',
  'models.odd.feature.products': 'Different products',
  'models.odd.feature.piece_price': 'Price per unit',
  'models.odd.feature.discount': 'Discount',
  'models.odd.feature.hour': 'Hour',
  'models.odd.feature.is_new': 'New customer',
  'models.odd.how': 'How odd orders are found',
  'models.odd.howText':
    'Checked: {features}. An isolation forest of 200 trees ranks all orders by how few random splits separate them from the rest. An order is listed if one of its figures is more than {limit} standard deviations from the median; amounts and counts are compared as ratios. “Usually” means nine out of ten orders. Hour and new customer affect the ranking, but are never a reason by themselves.',

  'models.ask.groups': 'Which groups are in this table?',
  'models.ask.groups.hint': 'Your customers or any other table: similar rows together, and tested.',
  'models.all.rows': '{rows:plural(one row|{} rows)}',
  'models.all.customers': '{rows:plural(one customer|{} customers)}',
  'models.groups.groups': 'There are {groups:number} groups among {all}.',
  'models.groups.cloud':
    'There are no clear groups among {all}. The {groups:number} shown are slices of one continuous cloud.',
  'models.groups.one': 'This method finds nothing to split: together, {all} form one group.',
  'models.groups.trust.groups':
    'You can rely on them. They are more separate than slices of one cloud would be (silhouette {silhouette}; the same columns without groups reach {chance} at most), and samples of the rows give the same groups (agreement {stability}, where 1 means identical).',
  'models.groups.trust.cloud':
    'Use them to sort rows, but do not treat them as distinct types: silhouette {silhouette}, while the same columns without groups reach up to {chance}. Samples of the rows agree by {stability} (1 means identical groups).',
  'models.groups.trust.unstable':
    'Use them to sort rows, but do not treat them as distinct types. They are slightly separate (silhouette {silhouette}; the same columns without groups reach {chance} at most), but samples of the rows give different groups (agreement {stability}, where 1 means identical).',
  'models.groups.telling':
    'Based on {columns}. The other columns are about the same in every group and would only blur them.',
  'models.groups.tellsNot': 'Not used for grouping: about the same in every group.',
  'models.groups.customers': 'Customers as of today',
  'models.groups.collect': '{rows:plural(One row|{} rows)} to group. No answer column is needed.',
  'models.groups.preprocess':
    'Numbers are scaled to mean 0 and standard deviation 1; each text value becomes a column. Untick a column to group without it.',
  'models.groups.byTimes': 'Has a long tail, so it is compared as ratios (logarithm).',
  'models.groups.method': 'Method',
  'models.groups.count': 'Groups (0: automatic)',
  'models.groups.smallest': 'Rows in the smallest group (0: automatic)',
  'models.groups.train':
    'Regrouped as soon as you change something. Unless you set a number, the one used has the groups that stand out most beyond what the same columns without groups would give, and that samples of the rows find again.',
  'models.grouper.k_means': 'k-means',
  'models.grouper.gaussian_mixture': 'Gaussian mixture',
  'models.grouper.ward': 'Hierarchy (Ward)',
  'models.grouper.average_linkage': 'Hierarchy (average linkage)',
  'models.grouper.dbscan': 'DBSCAN',
  'models.grouper.hdbscan': 'HDBSCAN',
  'models.grouper.k_means.hint': 'Round groups around centres. A good first try.',
  'models.grouper.gaussian_mixture.hint':
    'Overlapping clouds of different widths; their number is chosen by the Bayesian information criterion.',
  'models.grouper.ward.hint': 'Repeatedly joins the two groups that stay most compact together.',
  'models.grouper.average_linkage.hint':
    'Repeatedly joins the two groups that are closest on average; odd rows become groups of their own.',
  'models.grouper.dbscan.hint':
    'Groups of any shape where rows are dense; isolated rows belong to none. The number is found automatically.',
  'models.grouper.hdbscan.hint':
    'Groups of any shape, dense and sparse ones side by side; isolated rows belong to none. The number is found automatically.',
  'models.groups.directions': 'How the map is drawn',
  'models.groups.pca': 'Principal components',
  'models.groups.ica': 'Independent components',
  'models.groups.t_sne': 'Neighbours (t-SNE)',
  'models.groups.perplexity': 'Neighbours of a row (perplexity)',
  'models.groups.perplexityHint':
    'How many rows each row tries to stay close to. A low value shows small clumps, some of them due to chance; a high value shows the whole. Compare two values: what appears in both is in your data.',
  'models.groups.map': 'The rows as a map',
  'models.groups.mapHint':
    'The two directions in which rows differ most cover {share:percent} of all differences.',
  'models.groups.mapSources': 'Two sources as independent of each other as possible.',
  'models.groups.mapNeighbours':
    'Similar rows are drawn side by side. Distances between clumps mean nothing, nor does how large a clump is drawn.',
  'models.groups.kept':
    'Of the 10 rows most like it, a row has {kept:percent} among its 10 closest on this map.',
  'models.groups.loadings': 'Directions in the data',
  'models.groups.loadingsHint':
    'How much each column contributes to the two directions of the map.',
  'models.groups.first': 'Across',
  'models.groups.second': 'Up',
  'models.groups.none': 'in no group',
  'models.groups.name': 'Group {number}',
  'models.groups.group': 'Group',
  'models.groups.silhouette': 'Silhouette (1: far apart)',
  'models.groups.table': 'The groups by their means',
  'models.groups.tableHint': 'Largest group first. Averages use only rows with a value.',
  'models.groups.members': 'Every row and its group',

  'models.ask.offers': 'Which offer to show whom?',
  'models.ask.offers.hint': 'A table of who was offered what, and what happened.',
  'models.offers.nothing': 'This needs a table of offers',
  'models.offers.nothingHint':
    'Drop in a CSV or Excel file with a row for each customer: one column for the offer they got (such as “coupon”, “gift”, “none”; 2 to 10 offers, given at random) and one for the outcome (1 or 0, or an amount). Other columns, such as age or earlier spending, describe the customers.',
  'models.offers.offer': 'Offer',
  'models.offers.outcome': 'Outcome',
  'models.offers.pick': 'Choose a column',
  'models.offers.treated': 'Offer to mail',
  'models.offers.control': 'Compared with',
  'models.offers.learn': 'What describes customers',
  'models.offers.learnHint':
    'Only use what you knew before the offer. Anything that happened afterwards would give the answer away.',
  'models.offers.lacks.table':
    'No column of this table looks like an offer with 2 to 10 values alongside a numeric outcome. Choose the columns above, or drop in another table.',
  'models.offers.lacks.rows':
    'Too few rows: you need {rows} with an outcome, and {each} for each offer.',
  'models.offers.lacks.offers':
    'Everybody got the same offer, or the others have fewer than {each} rows, so there is nothing to compare.',
  'models.offers.lacks.outcome': 'The outcome is the same in every row, so no offer can be better.',
  'models.offers.points': '{points} points',
  'models.offers.unlike':
    'These offers were not given at random: customers already differed in {columns}. The results below may be due to the customers, so no offer is called better.',
  'models.offers.best':
    '“{best}” works best: {reward} per customer, compared with {other} for “{second}”. The difference is {lead} ({low} to {high}).',
  'models.offers.alike':
    'There is no clear winner between the two best offers: “{best}” brings {reward} per customer and “{second}” {other}, and the difference may be anything from {low} to {high}.',
  'models.offers.noWinner':
    'No policy that learns as it goes beats always offering “{best}” by more than chance.',
  'models.offers.winner':
    '{policy} would beat always offering “{best}” by {lead} per customer ({low} to {high}): the right offer depends on the customer.',
  'models.offers.some':
    'Offer “{treated}” first to the customers at the top of the ranking. In the top 30% it brings {first} more than “{control}” ({low} to {high}); across all customers {average}.',
  'models.offers.all':
    '“{treated}” brings {average} more than “{control}” ({low} to {high}). It is not clear whom it persuades most, so offer it to all or to any.',
  'models.offers.none':
    'It is not clear that “{treated}” brings more than “{control}”, or for whom: the difference may be anything from {low} to {high}.',
  'models.offers.noColumns':
    'No column describes the customers, so it is not possible to say whom an offer persuades.',
  'models.offers.policy': 'Policy',
  'models.offers.policy.always': 'Always “{offer}”',
  'models.offers.policy.split': 'Equal shares',
  'models.offers.policy.epsilon_greedy': 'ε-greedy',
  'models.offers.policy.ucb1': 'UCB',
  'models.offers.policy.thompson': 'Thompson sampling',
  'models.offers.policy.lin_ucb': 'LinUCB',
  'models.offers.policies': 'What each policy brings',
  'models.offers.policiesHint': 'Average outcome per decision, with its 95% range.',
  'models.offers.reward': 'Outcome per decision',
  'models.offers.low': 'From',
  'models.offers.high': 'To',
  'models.offers.decisions': 'Decisions used',
  'models.offers.lost': 'Cost of learning',
  'models.offers.lostHint':
    'Outcome lost compared with always “{best}”, added up. A curve that flattens has finished learning; one that falls does better.',
  'models.offers.lostUnit': 'Lost',
  'models.offers.qini': 'Gain when only some get the offer',
  'models.offers.qiniHint':
    '“{treated}” compared with “{control}”: extra outcome per customer, averaged over all customers. Above the dashed line, the ranking is better than chance.',
  'models.offers.won': 'Gain',
  'models.offers.share': 'Share who get the offer',
  'models.offers.chance': 'At random',
  'models.offers.method.two_model': 'Two models',
  'models.offers.method.class_transformation': 'Class transformation',
  'models.offers.method.uplift_tree': 'Uplift tree',
  'models.offers.method.response': 'Response model',
  'models.offers.coefficients': 'How good each ranking is',
  'models.offers.coefficientsHint':
    'Qini coefficient: the area between the curve and the line for a random order. A ranking only counts if it is far above 0 (2.9 standard deviations).',
  'models.offers.method': 'Rank by',
  'models.offers.coefficient': 'Qini coefficient',
  'models.offers.deciles': 'Uplift by tenths of the ranking',
  'models.offers.decilesHint': 'By {method}; those it persuades most come first.',
  'models.offers.decile': 'Tenth',
  'models.offers.treatedRate': 'With the offer',
  'models.offers.controlRate': 'Without',
  'models.offers.uplift': 'Uplift',
  'models.offers.how': 'How offers are compared',
  'models.offers.howText':
    'Policies are replayed on the table: only rows where a policy chooses the offer actually made count and teach it. In the replay, each offer has the same number of rows, in random order. Uplift is the chance with the offer minus the chance without. Each half of the rows is ranked by models trained on the other half (logistic regression; for amounts, whether the amount is above the median). The uplift tree splits customers where the offer affects them differently; the gain in its parts is measured on rows not used to choose them. Ranges for the ranking come from 300 resamples; those for differences allow for every pair of offers compared. The response model ranks who answers, not whom the offer persuades.',

  'models.ask.labels': 'Label a few, and the rest follow',
  'models.ask.labels.hint':
    'Sort 20 customers or rows by hand; the others are predicted from them.',
  'models.labels.column': 'Label',
  'models.labels.byHand': 'By hand, on this page',
  'models.labels.pretend': 'Pretend only this many are known',
  'models.labels.pretendHint':
    'Enter a number to hide the other labels and check the predictions against them. 0 uses every label there is.',
  'models.labels.lacks.rows': 'Too few rows: you need {rows}.',
  'models.labels.lacks.features':
    'No other column says anything about a row: each is the same everywhere, just numbers the rows, or is the label in other words.',
  'models.labels.begin':
    'Label a few rows below. Once two labels have {least} rows each, the rest of {all} are predicted.',
  'models.labels.few':
    '{told:number} rows are predicted from {labelled:number} labels. With {least} labels or more, you will see how accurate this is.',
  'models.labels.verdict.helps':
    'The rows without a label helped: from {labelled:number} labels, {accuracy:percent} are predicted correctly instead of {alone:percent}, a lead of {lead} ({low} to {high}).',
  'models.labels.verdict.same':
    'From {labelled:number} labels, {alone:percent} are predicted correctly. The rows without a label did not help by more than chance: with them it is {accuracy:percent} (difference {low} to {high}).',
  'models.labels.verdict.alike':
    'From {labelled:number} labels, {alone:percent} are predicted correctly. The rows without a label made no difference.',
  'models.labels.verdict.hurts':
    'From {labelled:number} labels, {alone:percent} are predicted correctly. The rows without a label make it worse here: with them it is {accuracy:percent} (difference {low} to {high}), so they are not used.',
  'models.labels.beats':
    'Giving every row the most common label would be right for {naive:percent}.',
  'models.labels.loses':
    'Giving every row the most common label would be right for {naive:percent}; {used:percent} is not better by more than chance. Do not act on these predictions yet.',
  'models.labels.judged.hidden':
    'Tested on {rows:number} rows whose label was hidden, with {draws:number} random draws of the {labelled:number} labels that remain.',
  'models.labels.judged.cross':
    'Tested on the {rows:number} labelled rows, predicting a fifth at a time from the others.',
  'models.labels.next': 'Label this one next',
  'models.labels.nextHint':
    'Once a button has the focus, you can also press 1, 2, … to label. Rows come in the order in which a label teaches most.',
  'models.labels.words': 'Your labels, separated by commas',
  'models.labels.words.default': 'yes, no',
  'models.labels.row': 'Row {row}',
  'models.labels.guess': 'so far: {label}, {chance}',
  'models.labels.skip': 'Skip',
  'models.labels.undo': 'Undo',
  'models.labels.done': 'Labelled by hand: {labels:number}.',
  'models.labels.queueEmpty': 'There are no rows left to label.',
  'models.labels.label': 'Label',
  'models.labels.own': 'Labels by hand',
  'models.labels.ownHint': 'Kept with this shop in this browser.',
  'models.labels.picture': 'Share predicted correctly',
  'models.labels.pictureHint':
    'With its 95% range. The mark shows the result of giving every row the most common label.',
  'models.labels.method.majority': 'Most common label for all',
  'models.labels.method.logistic_regression': 'Labelled rows only',
  'models.labels.method.self_training': 'Self-training',
  'models.labels.method.label_spreading': 'Label spreading',
  'models.labels.predictionsHint': 'By “{method}”, surest first.',
  'models.labels.metricsHint': 'Every method on the same rows, the simple baseline first.',
  'models.labels.split.cross': 'Labelled rows, in parts',
  'models.labels.split.hidden': 'Rows with a hidden label',
  'models.labels.how': 'How the rest are predicted',
  'models.labels.howText':
    '“Labelled rows only” is a logistic regression. Self-training lets it learn again from its own answers of 90% and more. Label spreading passes labels along links from each row to the 7 most similar. If there are more than 1,000 rows, 1,000 drawn at random are compared. Chances are softened until they match the test results. A method that uses the rows without a label is only used if its lead is more than chance. If you labelled rows because they were the hardest, the test is stricter than the rest of the rows would be.',

  'models.ask.descent': 'How a model learns',
  'models.ask.descent.hint': 'Four ways to reach the best fit, step by step, on your own data.',
  'models.descent.target': 'What to learn',
  'models.descent.needsTarget': 'Choose the column to learn above.',
  'models.descent.rate': 'Step size',
  'models.descent.rateValue': '{share} of the safe size: {rate}',
  'models.descent.batch': 'Rows used for each small step',
  'models.descent.batchValue': '{batch:number} rows',
  'models.descent.way.gradient': 'All rows per step',
  'models.descent.way.sgd': 'Small steps (SGD)',
  'models.descent.way.momentum': 'Momentum',
  'models.descent.way.adam': 'Adam',
  'models.descent.first':
    '{names} got there first: {passes:plural(one pass|{} passes)} over the rows to cover 99% of the way.',
  'models.descent.none':
    'None got there in 40 passes over the rows: the steps are too small, or they overshoot the goal.',
  'models.descent.why.gradient.diverged':
    '“All rows per step” ran away: a step of {rate} is larger than {safe}, so each one lands higher up on the other side.',
  'models.descent.why.gradient.swings':
    '“All rows per step” swings from side to side: a step of {rate} is too close to {safe}, or above it.',
  'models.descent.why.sgd.diverged':
    'Small steps ran away: {batch:number} rows alone can curve more steeply than all of them together, and a step of {rate} is too large for that.',
  'models.descent.why.sgd.swings':
    'Small steps do not settle: every {batch:number} rows point in a slightly different direction. Smaller steps or more rows help.',
  'models.descent.why.momentum.diverged':
    'Momentum ran away: it keeps nine tenths of every step, so steps of {rate} add up to ten times that.',
  'models.descent.why.momentum.swings':
    'Momentum overshoots the goal and comes back: steps of {rate} add up to ten times that.',
  'models.descent.why.adam.diverged':
    'Adam ran away: its steps are as large as its rate, however flat the slope is.',
  'models.descent.why.adam.swings':
    'Adam does not settle: its steps are as large as its rate, however near the goal is.',
  'models.descent.safe':
    'With all rows, a step below {safe} cannot run away (2 / {largest}, the steepest curvature). The steepest direction curves {condition:number} times as much as the flattest, so what is safe for one is slow for the other.',
  'models.descent.safeFlat':
    'With all rows, a step below {safe} cannot run away (2 / {largest}, the steepest curvature). One direction is flat, and every step there is slow.',
  'models.descent.curves': 'Distance still to go',
  'models.descent.curvesHint':
    'After every pass over the rows: 100% at the start, 0% at the exact solution. A curve that leaves the chart has run away.',
  'models.descent.left': 'Still to go',
  'models.descent.pass': 'Passes over the rows',
  'models.descent.loss': 'Loss',
  'models.descent.surface': 'The ways down, seen from above',
  'models.descent.surfaceHint':
    'Each line joins points of equal loss, the lowest inside. These two directions cover {covered} of the distance the four ways travel; each dot is a pass.',
  'models.descent.firstDirection': 'First direction',
  'models.descent.secondDirection': 'Second direction',
  'models.descent.startLabel': 'Start',
  'models.descent.exact': 'Exact solution',
  'models.descent.ends': 'Where each way ended',
  'models.descent.state': 'State',
  'models.descent.state.arrived': 'Arrived',
  'models.descent.state.underway': 'Still on its way',
  'models.descent.state.swings': 'Does not settle',
  'models.descent.state.diverged': 'Ran away',
  'models.descent.arrivedAfter': 'Passes to arrive',
  'models.descent.lastLoss': 'Final loss',
  'models.descent.how': 'How the four ways are compared',
  'models.descent.howText':
    'A class is learned by logistic regression, a number by linear regression, from {rows:number} rows and {features:number} features, each in units of its own standard deviation, with a small penalty. All four start at zero. The exact solution comes from Newton’s method or from least squares. Momentum keeps 0.9 of the previous step; Adam takes a tenth of the step size. If there are more than 1,500 rows, 1,500 are drawn at random, and the surface is measured on 500 of them.',
  'models.ask.contact': 'When to write to a customer',
  'models.ask.contact.hint':
    'Whom to write to this week and whom to leave alone, learned on a simulated copy of your shop.',
  'models.contact.look':
    'Treating customers individually pays: the learned rule earns {learned} per customer per year, {more} more than the best rule that treats everybody alike.',
  'models.contact.fixed':
    'Write to everybody {weeks:plural(every week|every {} weeks)}. That earns {fixed} per customer per year, compared with {never} without messages. Treating customers individually adds next to nothing.',
  'models.contact.leave':
    'Writing hardly pays under these assumptions. Without messages a customer brings {never} a year, and neither a fixed interval nor the learned rule earns 1% more.',
  'models.contact.near':
    'By trial and error alone, the learned rule earned {share} of what the best possible rule earns in the same simulated shop.',
  'models.contact.rests':
    'All of this depends on your assumption below that a message raises the chance of an order by {lift}. Your orders do not show this, so try it on half of your customers first.',
  'models.contact.lacks.money':
    'The best time to write is judged by what orders earn, but no file gives a price.',
  'models.contact.lacks.history': 'Too few customers came back to simulate the shop.',
  'models.contact.lacksHint':
    'You need prices, customer names or numbers, and at least 50 weeks in which a customer ordered again.',
  'models.contact.assumed': 'Your assumptions about messages',
  'models.contact.assumedHint':
    'How often customers order and how much they spend comes from your orders. The effect of a message does not, so these five numbers are up to you. The costs of a message and of annoying a customer start at 1% of what an average order earns.',
  'models.contact.lift': 'Rise in a rested customer’s chance of an order (%)',
  'models.contact.margin': 'Your margin on an order (%)',
  'models.contact.rest': 'Weeks until a message works fully again',
  'models.contact.cost': 'Cost of a message',
  'models.contact.annoyance': 'Cost of annoying a customer you have just written to',
  'models.contact.grid': 'Write or wait',
  'models.contact.gridHint':
    'Top to bottom: weeks since the last order. In each box, left to right, 1 to 8 weeks and more since the last message: a tall bar means write, a low one means wait. Pale: no customer is there today.',
  'models.contact.recency': 'Weeks since the last order',
  'models.contact.orders': 'Orders so far',
  'models.contact.ordersHead': 'Orders so far',
  'models.contact.advice': 'Advice',
  'models.contact.wait': 'Wait',
  'models.contact.writeAlways': 'Write every week',
  'models.contact.writeAfter': 'Write from {weeks:number} weeks after the last message',
  'models.contact.andMore': '{from:number} and more',
  'models.contact.today': 'Customers today',
  'models.contact.chance': 'Chance of an order in a week',
  'models.contact.cell':
    '{recency} weeks since the last order, {orders} orders so far: {advice}. {customers:plural(One customer|{} customers)} today.',
  'models.contact.rules': 'What each rule earns',
  'models.contact.rulesHint':
    'Per customer per year in the simulated shop. Each week further ahead counts 2% less.',
  'models.contact.rule': 'Rule',
  'models.contact.rule.never': 'Never write',
  'models.contact.rule.weekly': 'Every week',
  'models.contact.rule.gap': 'Every {gap:number} weeks',
  'models.contact.rule.learned': 'Learned (Q-learning)',
  'models.contact.rule.optimal': 'Best possible',
  'models.contact.earned': 'Earned per year',
  'models.contact.lost': 'Less than the best',
  'models.contact.mails': 'Messages per year',
  'models.contact.curve': 'How the rule was learned',
  'models.contact.curveHint':
    'How much less per year the rule learned so far would earn than the best possible rule, after so many simulated customer weeks. Dashed: rules that do not learn.',
  'models.contact.simulated': 'Simulated weeks',
  'models.contact.how': 'How this is learned',
  'models.contact.howText':
    'The simulated shop is based on {weeks:number} weeks of {customers:number} customers, {orders:number} of them with an order. For each number of weeks since the last order and of orders so far, it uses how often customers order, what an order brings and how they move on. Your own rates count as those without messages; if you already write, part of its effect is in them. A message works in proportion to the weeks of rest before it, and annoys by whatever rest is missing. Q-learning tries writing and waiting in each state and remembers what each earned; it never sees the chances. The best possible rule is calculated from the chances themselves (value iteration). Customers buying for the first time are not included.',
  'models.ask.reviews': 'What mood and what topics are in the reviews?',
  'models.ask.reviews.hint':
    'Written reviews with stars or a label: what makes them good or bad, and what they are about.',
  'models.method.text_cnn': 'Convolutional network over words',
  'models.method.gru': 'Recurrent network over words (GRU)',
  'models.method.lstm': 'Recurrent network with a memory (LSTM)',
  'models.reviews.nothing': 'This needs reviews',
  'models.reviews.nothingHint':
    'Drop in a CSV or Excel file with a review in each row: one column for the text, another for the stars or a label such as “good” and “bad”. A date and a product are used if there are any.',
  'models.reviews.source': 'Reviews from',
  'models.reviews.files': 'The shop’s review files',
  'models.reviews.lacks.moods':
    'These reviews have no stars and no label saying good or bad, so their mood is unknown. Only what they are about is shown.',
  'models.reviews.lacks.one_mood':
    'All of these reviews have the same mood, so there is nothing to compare. Only what they are about is shown.',
  'models.reviews.lacks.few':
    'Too few reviews to learn the mood from words: you need {rows} good or bad ones, and {each} of each.',
  'models.reviews.mood':
    'Of {reviews:plural(one review|{} reviews)}, {good:percent} are good and {bad:percent} are bad.',
  'models.reviews.badWords': 'The words most typical of bad reviews: {words}.',
  'models.reviews.worse':
    '{count:plural(One product gets|{} products get)} more bad reviews than the others by more than chance: {count:plural(|first )}{name}, with {share:percent} bad, compared with {others:percent} for the others.',
  'models.reviews.noneWorse':
    'No product gets more bad reviews than the others by more than chance, out of {products:plural(one|{})} with enough reviews.',
  'models.reviews.about':
    '{topics:plural(One topic appears|{} topics appear)} in both halves of the reviews. The most common, {share:percent} of all: {words}.',
  'models.reviews.beats':
    'To predict the mood of new reviews from their words, use {method}. Of {rows:plural(one review|{} reviews)} it had not seen, it got {accuracy:percent} right and found {found:percent} of the bad ones. Always saying “{mood}” would be right for {baseline:percent}.',
  'models.reviews.beatsNot':
    'No method predicts the mood from words better than chance. {method} is right for {accuracy:percent} of {rows:plural(one review|{} reviews)} it had not seen, always saying “{mood}” for {baseline:percent}. Read the stars, not the model.',
  'models.reviews.quoted': '“{word}”',
  'models.reviews.listed': '“{word}”',
  'models.reviews.moods': 'How the reviews feel',
  'models.reviews.moodsHint':
    '{reviews:plural(One review|{} reviews)}, by stars or label. Out of five stars, four or more is good, two or fewer is bad.',
  'models.reviews.moodColumn': 'Mood',
  'models.reviews.mood.good': 'good',
  'models.reviews.mood.bad': 'bad',
  'models.reviews.mood.middling': 'in between',
  'models.reviews.mood.untold': 'unknown',
  'models.reviews.reviews': 'Reviews',
  'models.reviews.share': 'Share',
  'models.reviews.word': 'Word',
  'models.reviews.weight': 'Weight',
  'models.reviews.goodShare': 'Good among them',
  'models.reviews.quote': 'A review that says it',
  'models.reviews.words.good': 'What makes a review good',
  'models.reviews.words.bad': 'What makes a review bad',
  'models.reviews.wordsHint':
    'Highest weight first. Only words in {least} or more reviews that go with this mood by more than chance.',
  'models.reviews.noWords': 'No word goes with this mood by more than chance.',
  'models.reviews.topics': 'What the reviews are about',
  'models.reviews.topicsHint':
    'Each topic by its strongest words; each review is counted under its main topic.',
  'models.reviews.topicWords': 'Topic',
  'models.reviews.quotes': 'Two reviews',
  'models.reviews.topicsLack.few': 'No topics are shown: you need {rows} reviews with words.',
  'models.reviews.topicsLack.unstable':
    'No topics are shown: the two halves of the reviews would give different ones.',
  'models.reviews.product': 'Product',
  'models.reviews.products': 'Products by their reviews',
  'models.reviews.productsHint':
    'Products with {least} or more rated reviews, those worse than the others first.',
  'models.reviews.isWorse': 'Worse than the others',
  'models.reviews.worse.yes': 'yes',
  'models.reviews.worse.no': 'may be chance',
  'models.reviews.badShare': 'Bad',
  'models.reviews.othersShare': 'Bad among the others',
  'models.reviews.methods': 'How well words predict the mood',
  'models.reviews.splitDay':
    'Trained on {train:plural(one review|{} reviews)} written before {day:date}, tested on the {test:plural(one|{})} since then.',
  'models.reviews.splitFifth':
    'Trained on {train:plural(one review|{} reviews)}, tested on every fifth row: {test:plural(one review|{} reviews)}.',
  'models.reviews.copied':
    'Careful: {copied:plural(one test review is|{} test reviews are)} word for word the same as a training review, which makes every method look better than it is.',
  'models.reviews.badFound': 'Bad ones found',
  'models.reviews.metricsHint':
    'Every method on the same reviews, the simple baseline first. The last two columns show the range other samples of reviews would give.',
  'models.reviews.netsLead':
    'You can also train three neural networks on {rows:plural(one review|{} reviews)}. After the first rounds you will see how long it takes; none trains for much longer than {longest:duration}, and you can cancel at any time.',
  'models.reviews.netsBeat':
    '{best} is right for {accuracy:percent}, better than {method} by more than chance.',
  'models.reviews.netsDoNot':
    '{best}, the best of the networks, is right for {accuracy:percent}. That is not better by more than chance than {method}, which needs no waiting.',
  'models.reviews.netsFewer':
    'The networks were trained on only {rows:plural(one review|{} reviews)}, drawn at random.',
  'models.reviews.ranOut': '{method} ran out of time before it had learned all it could.',
  'models.reviews.training': 'How training went: {method}',
  'models.reviews.trainingNow': 'Training now: {method}',
  'models.reviews.trainingHint':
    'Lower is better. A tenth of the reviews is held out and decides when to stop, so that nothing is learned by heart.',
  'models.reviews.trainingStopped':
    'Stopped after {rounds:plural(one round|{} rounds)}, because predictions for held-out reviews no longer improved; round {best:number} was kept.',
  'models.reviews.trainingDone':
    'All {rounds:plural(one round|{} rounds)} completed; round {best:number} was kept, the best on held-out reviews.',
  'models.reviews.trainingRanOut':
    'Time ran out after {rounds:plural(one round|{} rounds)}; round {best:number} was kept, the best on held-out reviews.',
  'models.reviews.probability': 'Chance it is good',
  'models.reviews.said': 'Actual mood',
  'models.reviews.text': 'Review',
  'models.reviews.predictionsHint':
    '{method}: reviews without a mood first, worst first; then the test reviews that surprise it most.',
  'models.reviews.how': 'How reviews are read',
  'models.reviews.howText':
    'Stars and labels give the mood of a review; reviews in between are counted, but not used for training. Naive Bayes learns from word counts, logistic regression from words weighted by how rare they are (TF-IDF); Chinese, Japanese and Thai are read by characters and pairs of characters. Word weights come from a logistic regression over all good and bad reviews; a “not” is joined to the word it negates. Topics come from a non-negative factorisation of the weighted words; of 2 to 8 topics, the largest number that both halves of the reviews agree on is shown. Each product is tested against all others; of those called worse, 1 in 20 may be chance. Of the lens, only the period and the products narrow reviews.',
  'models.ask.photos': 'Which products look alike on their photos?',
  'models.ask.photos.hint':
    'Drop your product photos: look-alikes, the same photo used twice, photos in the wrong category.',
  'models.photos.drop': 'Drop product photos or a folder of them here',
  'models.photos.dropHint':
    'JPEG, PNG or WebP. Name each file after the product number or name, such as TS-001.jpg and TS-001_2.jpg; the folder name can be the category.',
  'models.photos.choose': 'Choose photos',
  'models.photos.chooseFolder': 'Choose a folder',
  'models.photos.private':
    'Nothing leaves this computer. Only a small picture of 64 × 64 pixels per photo is kept with the shop and included in its backup; your files stay as they are.',
  'models.photos.delete': 'Delete the photos',
  'models.photos.deleteTitle': 'Delete the photos of this shop?',
  'models.photos.deleteText':
    'The small pictures are deleted here. The photos on your computer are not touched.',
  'models.photos.kept': '{photos:plural(One photo is|{} photos are)} kept.',
  'models.photos.others': '{rest:plural(one more|{} more)}',
  'models.photos.fault.empty':
    '{files:plural(One file is|{} files are)} empty (0 bytes): {names}. Copy {files:plural(it|them)} from the camera or the shop again.',
  'models.photos.fault.not_photo':
    '{files:plural(One file is|{} files are)} not a JPEG, PNG or WebP: {names}. Save {files:plural(it|them)} as JPEG and drop {files:plural(it|them)} in again.',
  'models.photos.fault.damaged':
    '{files:plural(One photo is|{} photos are)} damaged and cannot be opened: {names}. Check whether another program can open {files:plural(it|them)}, and save {files:plural(it|them)} again.',
  'models.photos.fault.too_large':
    '{files:plural(One photo has|{} photos have)} more than {million} million pixels: {names}. Make {files:plural(it|them)} smaller; 1,000 pixels wide is plenty.',
  'models.photos.fault.too_many':
    '{files:plural(One photo was|{} photos were)} not kept, because a shop holds {most:number} at most: {names}. Choose one or two photos of each product.',
  'models.photos.unmatched':
    '{files:plural(One photo does|{} photos do)} not match any product of this shop by name: {names}. Rename {files:plural(it|them)} to the product number or name, or import a file that lists the products; the photos are kept until then.',
  'models.photos.noneInLens': 'None of the products in the current lens has a photo.',
  'models.photos.one': 'Only one product has photos so far; you need two to compare.',
  'models.photos.has':
    'Comparing {photos:plural(one photo|{} photos)} of {products:plural(one product|{} products)}.',
  'models.photos.same':
    '{products:plural(One product shows|{} products show)} the same photo: {names}.',
  'models.photos.nearlySame':
    '{products:plural(One product shows|{} products show)} almost the same photo: {names}.',
  'models.photos.sameMore':
    'The same is true of {groups:plural(one more group|{} more groups)} of products.',
  'models.photos.mostAlike':
    '{first} and {second} look most alike on different photos: {similarity:percent}.',
  'models.photos.pairs': 'Products that look alike',
  'models.photos.why': 'Colours {colour:percent}, shape {shape:percent}',
  'models.photos.more': 'Show more pairs',
  'models.photos.list': 'Each product and its look-alikes',
  'models.photos.listHint':
    'Similarity is the average of colours and shape, 100% for the same photo. Even products that look nothing alike get about 40 to 60%.',
  'models.photos.product': 'Product',
  'models.photos.alike': 'Looks like',
  'models.photos.similarity': 'Similarity',
  'models.photos.colour': 'Colours',
  'models.photos.shape': 'Shape',
  'models.photos.how': 'How photos are compared',
  'models.photos.howText':
    'A photo becomes a table of numbers: {side} × {side} pixels, with red, green and blue values for each. Colours are counted as the eye distinguishes them (Oklab), with little weight on the background. Shape is how strongly edges run in each of nine directions, place by place (histogram of oriented gradients). Both are vectors of length 1, and the cosine between two photos is their similarity. If products have several photos, the two most alike count. Nothing was learned from other people’s photos, so the comparison sees looks, not meaning: it knows a red round thing, not an apple.',
  'models.photos.categories': 'Does the photo show the category?',
  'models.photos.category': 'Category in the shop',
  'models.photos.told': 'What the photo looks like',
  'models.photos.probability': 'How sure',
  'models.photos.lacks.categories':
    'Your files give no category for these products, and their photos are not in folders. With a category column, or a folder for each category, a model can learn to tell categories apart.',
  'models.photos.lacks.few':
    'Too few photos to learn categories from: you need at least two categories with {photos} photos of {products} products each.',
  'models.photos.netLead':
    'A small convolutional network can learn to tell {categories} apart, using only your photos. It is tested on products it never saw. After the first rounds you will see how long it takes: about {longest:duration} at most. You can cancel at any time.',
  'models.photos.waits':
    'Your photos are still being stored. Once that is done, you can train on all of them.',
  'models.photos.method.majority': 'Always the most common category',
  'models.photos.method.nearest_photos': 'Most similar photos',
  'models.photos.method.photo_cnn': 'Convolutional network on photos',
  'models.photos.verdict.majority':
    'The category does not show on these photos. Always giving the most common one is right for {baseline:percent} of {products:plural(one product|{} products)}, the most similar photos for {nearest:percent} and the network for {network:percent}, which is not better by more than chance. Do not sort by photo.',
  'models.photos.verdict.nearest_photos':
    'Use the most similar photos, which need no training: they are right for {accuracy:percent} of {products:plural(one held-out product|{} held-out products)}. The network gets {network:percent}, not better by more than chance; always giving the most common category would be right for {baseline:percent}.',
  'models.photos.verdict.photo_cnn':
    'Use the network: it is right for {accuracy:percent} of {products:plural(one product|{} products)} it never saw, better by more than chance than the most similar photos ({nearest:percent}). Always giving the most common category would be right for {baseline:percent}.',
  'models.photos.metricsHint':
    '{products:plural(One product|{} products)} with {photos:plural(one photo|{} photos)}, in four parts: each is predicted by models trained on the other three. The last two columns show the range other samples of products would give.',
  'models.photos.contradictions': 'Products whose photo looks like another category',
  'models.photos.contradictionsHint':
    'Surest first. Check whether the photo or the category is wrong; some things just look like others.',
  'models.photos.contradiction': '{category} in the shop, looks like {told} ({probability:percent})'
};
