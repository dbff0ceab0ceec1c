import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serve } from '../../src/host/serve.mjs';
import { withPage } from './browser.mjs';
import { bound, median, row } from './compare.mjs';
import { pythonSeconds } from './peers.mjs';
import { retailCsv, scratch } from './retail-files.mjs';

const RUNS = 5;
/** Customers of the invented shops: as many times the smallest as the list says. */
const SMALLEST = 2_000;
const TIMES = [1, 10, 100];

/** The room's computing in Chromium beside pandas and scipy, then on ever larger shops. */
export async function customers() {
  const site = await serveRoom();
  try {
    return [...(await besidePython(site.url)), ...(await growing(site.url))];
  } finally {
    await site.close();
  }
}

async function besidePython(url) {
  const file = retailCsv();
  const peers = { pandas: [], scipy: [] };
  const ours = await withPage(async (page) => {
    await page.goto(`${url}customers.html`);
    await page.locator('input').setInputFiles(file);
    return page.evaluate((runs) => window.ask({ name: 'retail', runs }), RUNS);
  });
  for (let run = 0; run < RUNS; run++) {
    peers.pandas.push(pythonSeconds('customers_pandas.py', ['pandas'], file));
    peers.scipy.push(pythonSeconds('bg_nbd_scipy.py', ['pandas', 'scipy'], file));
  }
  return [
    row({
      work: 'RFM scores and monthly cohorts, 541,909 retail lines in memory',
      ours: median(ours.segments),
      peer: median(peers.pandas),
      peerName: 'pandas',
      most: 0.5
    }),
    row({
      work: 'BG/NBD fit, 4,338 retail customers, three starts',
      ours: median(ours.fit),
      peer: median(peers.scipy),
      peerName: 'scipy Nelder-Mead, one start',
      most: 0.2,
      note: `log-likelihood ${ours.logLikelihood.toFixed(2)}`
    })
  ];
}

/** Seconds and memory as the shop grows; each shop in a browser of its own. */
async function growing(url) {
  const found = [];
  for (const times of TIMES) {
    const customers = SMALLEST * times;
    const [answer, megabytes] = await withPage(async (page, peak) => {
      await page.goto(`${url}customers.html`);
      const asked = { name: 'invented', customers };
      return [await page.evaluate((question) => window.ask(question), asked), peak()];
    });
    found.push({ customers, megabytes, ...answer });
  }
  return found.flatMap(describe);
}

/** Time and memory may grow as the customers do, with a quarter to spare for noise. */
function describe({ customers, lines, segments, value, megabytes }, at, all) {
  const name = `${customers.toLocaleString('en')} customers, ${lines.toLocaleString('en')} orders`;
  const linear = (of) => (at === 0 ? Infinity : 1.25 * 10 * all[at - 1][of]);
  const limits = { segments: 0.5 * 4 ** at, value: linear('value'), megabytes: linear('megabytes') };
  return [
    ['RFM and cohorts', 'segments', segments, 's'],
    ['value, intervals, test', 'value', value, 's'],
    ['memory, renderer peak', 'megabytes', megabytes, 'MB']
  ].map(([work, of, ours, unit]) =>
    bound({ work: `${name}: ${work}`, ours, limit: limits[of], unit })
  );
}

/** The pure files of the room, built as the app is, on a page without its screens. */
async function serveRoom() {
  const outDir = `${scratch}/customers`;
  const root = fileURLToPath(new URL('pages/', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: './',
    worker: { format: 'es' },
    build: { outDir, rolldownOptions: { input: `${root}customers.html` } }
  });
  return serve({ root: outDir, port: 0, headers: {} });
}
