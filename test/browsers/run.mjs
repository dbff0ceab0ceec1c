/**
 * `npm run test:browsers`: the main way on the production build in the engines of Firefox and of
 * Safari (Debian's packages). Not part of `npm test`. Ends with `N passed, N failed, N skipped`;
 * an engine that cannot be had here skips its steps. Names choose engines: `firefox`, `webkit`.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { existsSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';
import { gunzipSync } from 'node:zlib';
import { installIfStale } from '../../src/host/install.mjs';

installIfStale();
const { build } = await import('vite');
const { serve } = await import('../../src/host/serve.mjs');
const { startFirefox } = await import('./engines/firefox.mjs');
const { startWebKit } = await import('./engines/webkit.mjs');
const { mainWay } = await import('./main-way.mjs');
const { lacking } = await import('./in-page.mjs');

const ENGINES = {
  firefox: startFirefox,
  webkit: () => startWebKit({ older: false }),
  'older-webkit': () => startWebKit({ older: true })
};
const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'tillsight-browsers-'));
const asked = process.argv.slice(2);
const totals = { passed: 0, failed: 0, skipped: 0 };

await build({ root, logLevel: 'warn' });
const file = fileToImport();
for (const [name, start] of Object.entries(ENGINES)) {
  if (asked.length === 0 || asked.includes(name)) await tryEngine(name, start);
}
rmSync(folder, { recursive: true, force: true });
console.log(`${totals.passed} passed, ${totals.failed} failed, ${totals.skipped} skipped`);
process.exit(totals.failed === 0 && totals.passed > 0 ? 0 : 1);

async function tryEngine(name, start) {
  const site = await serve({ root: join(root, 'dist'), host: '127.0.0.1' });
  const engine = await start();
  if (!engine) {
    console.log(`– ${name} is not here and cannot be installed`);
    totals.skipped++;
    await site.close();
    return;
  }
  console.log(engine.name);
  try {
    for (const [what, see] of mainWay(engine, site, file)) await step(what, see);
    console.log(
      `  lacks: ${(await engine.run(lacking)).join(', ') || 'nothing that is asked for'}`
    );
  } finally {
    await engine.close();
    await site.close().catch(() => {});
  }
}

async function step(what, see) {
  const started = performance.now();
  const seconds = () => `${((performance.now() - started) / 1000).toFixed(1)} s`;
  try {
    await see();
    totals.passed++;
    console.log(`  ✓ ${what} (${seconds()})`);
  } catch (error) {
    totals.failed++;
    console.log(`  ✗ ${what} (${seconds()})\n    ${error.message}`);
  }
}

/** The real retail file where it lies beside the repository, else a small one. */
function fileToImport() {
  const shared = join(root, '../shared');
  if (existsSync(shared)) {
    const path = join(folder, 'online_retail.csv');
    const packed = readFileSync(join(shared, 'data/online-retail/online_retail.csv.gz'));
    writeFileSync(path, gunzipSync(packed));
    const totalsOf = readFileSync(join(shared, 'reference/summary_online_retail.json'), 'utf8');
    const status = 'Imported 541,909 of 541,909 rows, 0 set aside';
    return { path, status, netRevenue: JSON.parse(totalsOf).net_revenue };
  }
  const path = join(folder, 'small.csv');
  writeFileSync(
    path,
    'Order ID,Date,Customer,Product,Quantity,Unit Price\n' +
      '1,2024-01-15,ada,Mug,2,4.50\n2,2024-02-03,bo,Bowl,1,12.00\n3,2024-02-20,ada,Plate,3,6.00\n'
  );
  return { path, status: 'Imported 3 of 3 rows, 0 set aside', netRevenue: 39 };
}
