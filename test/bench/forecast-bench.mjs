import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));
/** Sets of competitions, below `data`. */
const FOLDERS = ['m3', 'm4', 'tourism'];
/** Names of the reference figures; without one a method has no peer. */
const PEERS = {
  naive: 'Naive',
  seasonal_naive: 'sNaive',
  naive2: 'Naive2',
  ses: 'SES',
  holt: 'Holt',
  damped_trend: 'Damped',
  theta: 'thetaf',
  ets: 'ets',
  arima: 'arima'
};
const SALES_PEERS = { ...PEERS, naive: 'naive', seasonal_naive: 'snaive', ses: 'ses' };
const SLOW = ['croston', 'sba', 'tsb', 'adida', 'imapa'];
const TIMED = 200;

/**
 * Accuracy of every forecasting method beside the reference figures, and time beside R's
 * `forecast::ets`. `--data FOLDER`: another folder of the same layout, every series, no peers;
 * `--methods a,b`: only these; `--sets a,b`: only these sets and files of sales, without the time,
 * so that what takes long can be measured in pieces.
 */
export async function forecast(_url, { data, methods, sets: names } = {}) {
  const folders = data ? [data] : FOLDERS.map((name) => `${shared}/data/${name}`);
  if (!folders.every(existsSync)) throw new Error(`No data at ${folders.join(', ')}.`);
  const server = await createServer({
    server: { middlewareMode: true, hmr: false },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true }
  });
  try {
    const bench = await server.ssrLoadModule('/test/bench/forecast/measure.ts');
    const asked = methods?.split(',') ?? bench.METHODS;
    const isAsked = ([name]) => !names || names.split(',').includes(name);
    const whole = folders.flatMap((one) => [...bench.readSets(one, Boolean(data))]);
    const sets = new Map(whole.filter(isAsked));
    const reference = data ? null : JSON.parse(readFileSync(`${shared}/reference/forecast.json`));
    const fast = asked.filter((method) => !SLOW.includes(method));
    const rows = await rowsOfSets(bench, sets, fast, reference?.sets);
    if (data) return rows;
    const sales = [...bench.readSales(`${shared}/data/sales-series`)].filter(isAsked);
    rows.push(...(await rowsOfSales(bench, sales, asked, reference.sales_series)));
    if (!names) rows.push(await timing(bench, sets.get('m3-monthly').slice(0, TIMED)));
    return rows;
  } finally {
    await server.close();
  }
}

async function rowsOfSets(bench, sets, methods, reference) {
  const rows = [];
  for (const [name, cases] of sets) {
    const peers = reference?.[name]?.core_subset.methods;
    for (const method of methods) {
      const own = await bench.measure(cases, method);
      const [peerName, peer] = peerOf(peers, method);
      rows.push(line(`${name} ${method}, OWA`, own.owa, peer?.OWA, peerName, says(own)));
    }
  }
  return rows;
}

/** The automatic choice is held against the best of all methods there. */
function peerOf(peers, method) {
  if (!peers) return ['reference', null];
  if (method !== 'automatic') return [PEERS[method] ?? 'reference', peers[PEERS[method]]];
  return Object.entries(peers).reduce((best, own) => (own[1].OWA < best[1].OWA ? own : best));
}

async function rowsOfSales(bench, sales, methods, reference) {
  const rows = [];
  for (const [name, cases] of sales) {
    const peers = reference[name].methods;
    const isSlow = 'croston' in peers;
    for (const method of methods.filter((own) => isSlow || !SLOW.includes(own))) {
      const own = await bench.measure(cases, method);
      const peerName = SALES_PEERS[method] ?? (SLOW.includes(method) ? method : undefined);
      const measured = isSlow ? 'RMSSE' : 'MASE';
      const of = (peer) => (isSlow ? peer?.RMSSE : peer?.MASE);
      const complete = Object.entries(peers).filter(([, peer]) => peer.series === cases.length);
      const [bestName, best] = complete.reduce((a, b) => (of(b[1]) < of(a[1]) ? b : a));
      const [beside, value] =
        method === 'automatic' ? [bestName, best] : [peerName ?? 'reference', peers[peerName]];
      const ours = isSlow ? own.rmsse : own.mase;
      rows.push(line(`${name} ${method}, ${measured}`, ours, of(value), beside, says(own)));
    }
  }
  return rows;
}

/** By turns would need R to be started again for every series; both in one run instead. */
async function timing(bench, cases) {
  const folder = mkdtempSync(join(tmpdir(), 'forecast-'));
  try {
    const file = join(folder, 'series.csv');
    const lines = cases.map(({ period, horizon, past }) => [period, horizon, ...past].join());
    writeFileSync(file, lines.join('\n'));
    const script = fileURLToPath(new URL('r/forecast_ets.R', import.meta.url));
    const { status, stdout } = spawnSync('Rscript', [script, file], { encoding: 'utf8' });
    const { milliseconds } = await bench.measure(cases, 'automatic');
    const ets = await bench.measure(cases, 'ets');
    const peer = status === 0 ? Number(stdout) : null;
    const note = `of it ets alone ${ets.milliseconds.toFixed(1)} ms`;
    const work = `automatic, ${cases.length} series of m3-monthly, each`;
    return { ...line(work, milliseconds, peer, 'forecast::ets', note), unit: 'ms' };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function line(work, ours, peer, peerName, note) {
  const own = peer ?? null;
  const ratio = own === null ? null : ours / own;
  return { work, ours, peer: own, peer_name: peerName, ratio, unit: '', note };
}

function says(own) {
  const total = Number.isNaN(own.totalInside80)
    ? ''
    : `, of the sum ${percent(own.totalInside80)} and ${percent(own.totalInside95)}`;
  return (
    `${own.series} series, sMAPE ${own.smape.toFixed(3)}, MASE ${own.mase.toFixed(3)}, ` +
    `RMSSE ${own.rmsse.toFixed(3)}, bias ${own.bias.toFixed(3)}, ranges hold ` +
    `${percent(own.inside80)} and ${percent(own.inside95)}${total}, MSIS ${own.msis.toFixed(2)}, ` +
    `${own.milliseconds.toFixed(1)} ms`
  );
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
