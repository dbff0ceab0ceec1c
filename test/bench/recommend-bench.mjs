import { withPage } from './browser.mjs';
import { bound, median, row } from './compare.mjs';
import { pythonSeconds } from './peers.mjs';
import { retailCsv } from './retail-files.mjs';
import { serveRoom } from './serve-room.mjs';

const RUNS = 3;
const LARGE = { users: 200_000, items: 50_000 };
const SPARSE = ['item_knn_cosine', 'markov', 'slim', 'als'];
/** A minute or two of a worker, and what a small computer has to spare. */
const MAX_SECONDS = 180;
const MAX_MEGABYTES = 1_500;

/** Fitting and scoring in Chromium beside numpy and scipy, then the sparse methods on a large shop. */
export async function recommend() {
  const site = await serveRoom('recommend');
  try {
    return [...(await besidePython(site.url)), ...(await large(site.url))];
  } finally {
    await site.close();
  }
}

async function besidePython(url) {
  const file = retailCsv();
  const ours = { ease: [], knn: [], score: [] };
  const theirs = { ease: [], knn: [], score: [] };
  let shape = '';
  const megabytes = await withPage(async (page, peak) => {
    await page.goto(`${url}recommend.html`);
    await page.locator('input').setInputFiles(file);
    for (let run = 0; run < RUNS; run++) {
      const answer = await page.evaluate(() => window.ask({ name: 'retail' }));
      shape = `${answer.users.toLocaleString('en')} customers, ${answer.items.toLocaleString('en')} products`;
      for (const part of Object.keys(ours)) {
        ours[part].push(answer[part]);
        theirs[part].push(pythonSeconds('recommend_scipy.py', ['pandas', 'scipy'], file, part));
      }
    }
    return peak();
  });
  const parts = [
    ['ease', `EASE, ${shape}`, 'numpy inverse', 3],
    ['knn', 'item neighbours by cosine, top 100', 'scipy sparse', 1],
    ['score', 'EASE scores and ten products for every customer', 'scipy sparse × numpy', 1]
  ];
  return [
    ...parts.map(([part, work, peerName, most]) =>
      row({ work, ours: median(ours[part]), peer: median(theirs[part]), peerName, most })
    ),
    bound({
      work: 'memory of the three, renderer peak, the file’s text included',
      ours: megabytes,
      limit: MAX_MEGABYTES,
      unit: 'MB'
    })
  ];
}

/** Each sparse method in a browser of its own. */
async function large(url) {
  const rows = [];
  for (const method of SPARSE) {
    const [answer, megabytes] = await withPage(async (page, peak) => {
      await page.goto(`${url}recommend.html`);
      const asked = { name: 'invented', ...LARGE, method };
      return [await page.evaluate((question) => window.ask(question), asked), peak()];
    });
    const name = `50,000 products × 200,000 customers, ${method}`;
    const note = `${answer.purchases.toLocaleString('en')} purchases; a thousand lists ${answer.thousand.toFixed(2)} s`;
    rows.push(
      bound({ work: `${name}: fit`, ours: answer.fit, limit: MAX_SECONDS, unit: 's', note }),
      bound({ work: `${name}: memory`, ours: megabytes, limit: MAX_MEGABYTES, unit: 'MB' })
    );
  }
  return rows;
}
