import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';
import { serve } from '../../src/host/serve.mjs';
import { dropToOverview, dropToReceipt, receiptToOverview, withPage } from './browser.mjs';
import { bound, median, row } from './compare.mjs';
import { inventOrders } from './invent-orders.mjs';
import { libreOfficeSeconds, npmPeer, pythonSeconds } from './peers.mjs';
import { retailCsv, retailXlsx, scratch } from './retail-files.mjs';

const RUNS = 5;
const WORK = '541,909 lines, CSV drop → Overview';

export async function importCsv(url) {
  const file = retailCsv();
  const duckdb = await serveDuckDb();
  const times = { ours: [], pandas: [], duckdb: [] };
  for (let run = 0; run < RUNS; run++) {
    times.ours.push(await withPage((page) => dropToOverview(page, url, file)));
    times.pandas.push(pythonSeconds('retail_pandas.py', ['pandas'], file));
    times.duckdb.push(duckdb && (await withPage((page) => duckDbSeconds(page, duckdb.url, file))));
  }
  await duckdb?.close();
  const ours = median(times.ours);
  const libre = libreOfficeSeconds(file, `${scratch}/libre`);
  return [
    row({ work: WORK, ours, peer: median(times.pandas), peerName: 'pandas', most: 2.5 }),
    row({ work: WORK, ours, peer: median(times.duckdb), peerName: 'DuckDB-Wasm', most: 1 }),
    row({ work: WORK, ours, peer: libre, peerName: 'LibreOffice CSV → CSV', most: 0.2 })
  ];
}

export async function importXlsx(url) {
  const [seconds, megabytes] = await withPage(async (page, peak) => [
    await dropToOverview(page, url, retailXlsx),
    peak()
  ]);
  const peer = pythonSeconds('retail_openpyxl.py', ['openpyxl'], retailXlsx);
  const work = '541,909 lines, XLSX drop → Overview';
  return [
    row({ work, ours: seconds, peer, peerName: 'openpyxl read-only', most: 0.5 }),
    bound({ work: 'its memory, renderer peak', ours: megabytes, limit: 600, unit: 'MB' })
  ];
}

const ROWS = [100_000, 500_000, 1_000_000, 5_000_000];

/** Files of growing length: what a row costs must not grow, and memory has its bound. */
export async function importRows(url) {
  const rows = [];
  let first = NaN;
  for (const lines of ROWS) {
    const file = inventOrders(lines);
    const imported = await withPage(async (page, peak) => {
      const seconds = await dropToReceipt(page, url, file);
      const megabytes = peak();
      return { seconds, megabytes, after: await receiptToOverview(page), most: peak() };
    });
    rmSync(file);
    const cost = (imported.seconds / lines) * 1e6;
    if (Number.isNaN(first)) first = cost;
    const work = `${lines.toLocaleString('en')} lines, CSV drop → imported`;
    const note = `${imported.seconds.toFixed(1)} s`;
    const overview = `then the Overview: ${imported.after.toFixed(1)} s, ${Math.round(imported.most)} MB`;
    rows.push(
      bound({ work: `${work}, a row`, ours: cost, limit: first, unit: 'µs', note }),
      bound({
        work: 'its memory, renderer peak',
        ours: imported.megabytes,
        limit: 600,
        unit: 'MB',
        note: overview
      })
    );
  }
  return rows;
}

/** DuckDB-Wasm on a page of its own, in the same Chromium; null where it cannot be had. */
async function serveDuckDb() {
  if (!npmPeer('@duckdb/duckdb-wasm')) return null;
  const outDir = `${scratch}/duckdb`;
  const root = fileURLToPath(new URL('pages/', import.meta.url));
  const modules = fileURLToPath(new URL('peers/node_modules/', import.meta.url));
  await build({
    configFile: false,
    logLevel: 'error',
    root,
    base: './',
    resolve: {
      alias: { '@duckdb': `${modules}@duckdb`, 'apache-arrow': `${modules}apache-arrow` }
    },
    build: { outDir, assetsInlineLimit: 0, rolldownOptions: { input: `${root}duckdb.html` } }
  });
  // Without the app's headers: its policy forbids what this peer needs.
  return serve({ root: outDir, port: 0, headers: {} });
}

async function duckDbSeconds(page, url, file) {
  await page.goto(`${url}duckdb.html`);
  await page.locator('input').setInputFiles(file);
  await page.waitForFunction(() => window.seconds, null, { timeout: 60_000 });
  return page.evaluate(() => window.seconds);
}
