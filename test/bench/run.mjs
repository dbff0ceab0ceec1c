/**
 * `npm run bench [name …]`: named benchmarks on the production build in Chromium beside their
 * peers, in one run and by turns, since machines are noisy: ratios count, seconds are for scale.
 * `--option value` is handed to the benchmarks.
 */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, totalmem, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import process from 'node:process';
import { installIfStale } from '../../src/host/install.mjs';
import { serve } from '../../src/host/serve.mjs';

installIfStale();
const { build } = await import('vite');
const { importCsv, importRows, importXlsx } = await import('./import-bench.mjs');
const { similar, similarMany } = await import('./similar-bench.mjs');
const { customers } = await import('./customers-bench.mjs');
const { recommend } = await import('./recommend-bench.mjs');
const { memory } = await import('./memory-bench.mjs');
const { lighthouse } = await import('./lighthouse-bench.mjs');
const { forecast } = await import('./forecast-bench.mjs');
const { models } = await import('./models-bench.mjs');
const { truth } = await import('./truth-bench.mjs');
const { market } = await import('./market-bench.mjs');

const BENCHES = {
  'import-csv': importCsv,
  'import-xlsx': importXlsx,
  'import-rows': importRows,
  similar,
  'similar-50000': similarMany,
  customers,
  recommend,
  market,
  memory,
  truth,
  models,
  forecast,
  lighthouse
};

const options = {};
const asked = [];
const given = process.argv.slice(2);
while (given.length > 0) {
  const own = given.shift();
  if (own.startsWith('--')) options[own.slice(2)] = given.shift();
  else asked.push(own);
}
const unknown = asked.filter((name) => !(name in BENCHES));
if (unknown.length > 0) {
  console.error(
    `No benchmark ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}`
  );
  process.exit(2);
}

const dist = mkdtempSync(join(tmpdir(), 'tillsight-built-'));
const results = folder('results');
mkdirSync(results, { recursive: true });
await build({ logLevel: 'error', build: { outDir: dist, emptyOutDir: true } });
const site = await serve({ root: dist, port: 0 });
let failed = false;
try {
  for (const name of asked.length > 0 ? asked : Object.keys(BENCHES)) {
    console.log(`\n${name}`);
    const rows = await BENCHES[name](site.url, options);
    for (const row of rows) print(row);
    failed ||= rows.some((row) => row.ok === false);
    writeFileSync(
      `${results}/${name}.json`,
      JSON.stringify({ name, date: new Date().toISOString(), machine: machine(), rows }, null, 2)
    );
  }
} finally {
  await site.close();
  rmSync(dist, { recursive: true, force: true });
}
process.exitCode = failed ? 1 : 0;

function print({ work, ours, peer, peer_name, ratio, unit, note, ok }) {
  const said = ok === undefined ? ' ' : ok ? '✓' : '✗';
  const beside = peer === null ? `${peer_name}: missing` : `${peer_name} ${round(peer)} ${unit}`;
  const times = ratio === null ? '' : `  ratio ${round(ratio)}`;
  console.log(`${said} ${work}: ${round(ours)} ${unit}  |  ${beside}${times}  ${note}`);
}

function round(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(3);
}

function machine() {
  const [first] = cpus();
  return `${first.model}, ${cpus().length} cores, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.version}`;
}

function folder(name) {
  return fileURLToPath(new URL(name, import.meta.url));
}
