import { bankFile, reviewsFile } from './bank-file.mjs';
import { withPage } from './browser.mjs';
import { bound, median, row } from './compare.mjs';
import { pythonPeer } from './peers.mjs';
import { serveRoom } from './serve-room.mjs';

const ROUNDS = 3;
const GROUPS = { name: 'groups', k: 4, starts: 10 };
/** First centres as both sides are given them: rows far from each other in the file. */
const FIRSTS = Array.from({ length: GROUPS.starts }, (_, start) =>
  Array.from({ length: GROUPS.k }, (_, own) => 97 + 811 * start + 9001 * own)
);
const SAME = { name: 'sameStarts', firsts: FIRSTS };
const bank = (method) => ({ name: 'bank', method });

/** What is asked of ours and of scikit-learn, and how many times as long it may take. */
const BESIDE = [
  ['logistic regression', bank('logistic_regression'), 'LogisticRegression, lbfgs', 2],
  [
    'logistic regression, to the last digits on both sides',
    bank('logistic_regression'),
    'LogisticRegression, newton-cholesky',
    2,
    bank('newton_cholesky')
  ],
  ['linear SVM, plane and chances', bank('linear_svm'), 'LinearSVC twice and Platt’s curve', 2],
  ['linear SVM, its plane alone', { name: 'plane' }, 'LinearSVC, primal', 2],
  ['decision tree, depth 5', bank('decision_tree'), 'DecisionTreeClassifier', 1.5],
  ['k-means, 4 groups, 10 starts', GROUPS, 'KMeans, tol 0', 1.5],
  ['k-means, rounds from the same first centres', SAME, 'KMeans, tol 0', 1.5],
  ['random forest, 100 trees', bank('random_forest'), 'RandomForestClassifier', 2],
  [
    'gradient boosting, 100 trees',
    bank('gradient_boosting'),
    'HistGradientBoostingClassifier, no early stopping',
    2
  ]
];
/**
 * The models' methods in one worker in Chromium beside scikit-learn with one thread, on the same
 * prepared rows by turns; an epoch of the convolution over words on WASM beside WebGL drawn by the
 * processor; then ever more rows. `--rounds 1`: so many turns, `--rows 10000`: no more rows.
 */
export async function models(_url, { rounds = ROUNDS, rows = Infinity } = {}) {
  const site = await serveRoom('models');
  try {
    const url = `${site.url}models.html`;
    const file = await bankFile();
    return [
      ...(await besideSklearn(url, file, Number(rounds))),
      await besideWebgl(url, reviewsFile()),
      ...(await growing(url, file, Number(rows)))
    ];
  } finally {
    await site.close();
  }
}

async function besideSklearn(url, file, rounds) {
  const peer = pythonPeer('models_sklearn.py', ['sklearn'], file);
  try {
    return await withPage(async (page) => {
      await page.goto(url);
      await page.locator('input').setInputFiles(file);
      const rows = [];
      for (const [work, question, peerName, most, asked = question] of BESIDE) {
        const [ours, theirs] = [[], []];
        for (let round = 0; round < rounds; round++) {
          ours.push(await page.evaluate((own) => window.ask(own), question));
          theirs.push(await peer.ask(asked));
        }
        rows.push(
          row({
            work: `bank, ${work}`,
            peerName: `scikit-learn ${peerName}`,
            most,
            ours: median(ours.map(({ seconds }) => seconds)),
            peer: median(theirs.map((own) => own?.seconds ?? null)),
            note: `${figures(ours[0])}${theirs[0] ? ` beside ${figures(theirs[0])}` : ''}`
          })
        );
      }
      return rows;
    });
  } finally {
    peer.close();
  }
}

function figures({ auc, inertia, rounds }) {
  const took = rounds ? `, ${rounds} rounds` : '';
  return auc === undefined ? `inertia ${inertia.toFixed(1)}${took}` : `AUC ${auc.toFixed(5)}`;
}

/** Of WebGL so many batches of an epoch's. */
const BATCHES = 2;

async function besideWebgl(url, file) {
  const ask = (question) =>
    withPage(async (page) => {
      await page.goto(url);
      await page.locator('input').setInputFiles(file);
      return page.evaluate((own) => window.ask({ name: 'epoch', ...own }), question);
    });
  const wasm = await ask({ prefer: 'wasm' });
  const webgl = await ask({ prefer: 'webgl', batches: BATCHES });
  const isThere = webgl.backend === 'webgl';
  return row({
    work: `an epoch of the convolution over words, 10,000 reviews, ${wasm.backend}`,
    ours: wasm.epoch,
    peer: isThere ? webgl.epoch : null,
    peerName: `WebGL on ${webgl.renderer || 'nothing'}`,
    most: 0.1,
    note: `AUC ${wasm.auc.toFixed(4)} after it; WebGL: ${BATCHES} of ${wasm.batches} batches, scaled`
  });
}

const SIZES = [10_000, 100_000, 1_000_000];
const GROWING = [
  ['logistic regression', bank('logistic_regression')],
  ['decision tree', bank('decision_tree')],
  ['gradient boosting', bank('gradient_boosting')],
  // Of a million rows ten starts take minutes, and grow no other way than three.
  ['k-means', { ...GROUPS, starts: 3 }]
];
/** Ten times the rows may cost ten times as much, with a quarter to spare for noise. */
const LINEAR = 12.5;
/** Below this an answer comes at once and its growth is noise. */
const FLOOR = { seconds: 0.2, megabytes: 160 };

/** Each method and size in a browser of its own. */
async function growing(url, file, most) {
  const rows = [];
  for (const [work, question] of GROWING) {
    let before = { ...FLOOR };
    for (const size of SIZES.filter((own) => own <= most)) {
      const own = await withPage(async (page, peak) => {
        await page.goto(url);
        await page.locator('input').setInputFiles(file);
        const asked = { ...question, rows: size };
        return { ...(await page.evaluate((one) => window.ask(one), asked)), megabytes: peak() };
      });
      const name = `${size.toLocaleString('en')} rows, ${work}`;
      const limit = (of) => Math.max(FLOOR[of], before[of]) * LINEAR;
      rows.push(
        bound({
          work: name,
          ours: own.seconds,
          limit: limit('seconds'),
          unit: 's',
          note: figures(own)
        }),
        bound({
          work: `${name}: memory, renderer peak`,
          ours: own.megabytes,
          limit: limit('megabytes'),
          unit: 'MB',
          note: `of it the rows ${Math.round((size * 50 * 8) / 2 ** 20)} MB`
        })
      );
      before = own;
    }
  }
  return rows;
}
