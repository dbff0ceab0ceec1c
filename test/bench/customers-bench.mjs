import { dropToOverview, withPage } from './browser.mjs';
import { bound, median, row } from './compare.mjs';
import { pythonSeconds } from './peers.mjs';
import { retailCsv } from './retail-files.mjs';
import { serveRoom } from './serve-room.mjs';

const RUNS = 5;
/** Customers of the invented shops: as many times the smallest as the list says. */
const SMALLEST = 2_000;
const TIMES = [1, 10, 100];

/** The room's computing in Chromium beside pandas and scipy, then on ever larger shops. */
export async function customers(url) {
  const site = await serveRoom('customers');
  try {
    const beside = await besidePython(site.url);
    return [...beside, await roomFromNothing(url), ...(await growing(site.url))];
  } finally {
    await site.close();
  }
}

async function besidePython(url) {
  const file = retailCsv();
  const times = { segments: [], fit: [], pandas: [], scipy: [] };
  let logLikelihood = NaN;
  await withPage(async (page) => {
    await page.goto(`${url}customers.html`);
    await page.locator('input').setInputFiles(file);
    for (let run = 0; run < RUNS; run++) {
      const ours = await page.evaluate(() => window.ask({ name: 'retail' }));
      logLikelihood = ours.logLikelihood;
      times.segments.push(ours.segments);
      times.fit.push(ours.fit);
      times.pandas.push(pythonSeconds('customers_pandas.py', ['pandas'], file));
      times.scipy.push(pythonSeconds('bg_nbd_scipy.py', ['pandas', 'scipy'], file));
    }
  });
  return [
    row({
      work: 'RFM scores and monthly cohorts, 541,909 retail lines in memory',
      ours: median(times.segments),
      peer: median(times.pandas),
      peerName: 'pandas',
      most: 0.5
    }),
    row({
      work: 'BG/NBD fit, 4,338 retail customers, three starts',
      ours: median(times.fit),
      peer: median(times.scipy),
      peerName: 'scipy Nelder-Mead, one start',
      most: 0.2,
      note: `log-likelihood ${logLikelihood.toFixed(2)}`
    })
  ];
}

/** The room itself on the production build: a new page asks for its first two answers. */
async function roomFromNothing(url) {
  const file = retailCsv();
  const times = { ours: [], pandas: [] };
  await withPage(async (page) => {
    await dropToOverview(page, url, file);
    for (let run = 0; run < RUNS; run++) {
      times.ours.push(await askRoomSeconds(page, url));
      times.pandas.push(pythonSeconds('customers_pandas.py', ['pandas'], file, 'with-reading'));
    }
  });
  return row({
    work: 'the room from nothing: worker start, load from the database, segments, moves, cohorts',
    ours: median(times.ours),
    peer: median(times.pandas),
    peerName: 'pandas, reading the CSV and the above',
    most: 1
  });
}

async function askRoomSeconds(page, url) {
  await page.goto('about:blank');
  await page.goto(`${url}#/customers/return?lang=en`);
  const took = (name) => performance.getEntriesByName(`ask customers.${name}`)[0]?.duration;
  await page.waitForFunction(
    () => performance.getEntriesByName('ask customers.cohorts').length > 0,
    null,
    { timeout: 60_000 }
  );
  const [segments, cohorts] = await Promise.all(
    ['rfm', 'cohorts'].map((own) => page.evaluate(took, own))
  );
  return (segments + cohorts) / 1000;
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

/** Ten times the customers may cost ten times as much, with a quarter to spare for noise. */
const LINEAR = 12.5;
/** Below this an answer comes at once and its growth is noise. */
const FLOOR = { segments: 0.2, value: 2, megabytes: 160 };

function describe({ customers, lines, ...figures }, at, all) {
  const name = `${customers.toLocaleString('en')} customers, ${lines.toLocaleString('en')} orders`;
  const limit = (of) =>
    at === 0 ? FLOOR[of] * LINEAR : Math.max(FLOOR[of], all[at - 1][of]) * LINEAR;
  return [
    ['RFM and cohorts', 'segments', 's'],
    ['value, intervals, test', 'value', 's'],
    ['memory, renderer peak', 'megabytes', 'MB']
  ].map(([work, of, unit]) =>
    bound({ work: `${name}: ${work}`, ours: figures[of], limit: limit(of), unit })
  );
}
