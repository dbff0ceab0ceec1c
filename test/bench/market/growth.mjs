import { closeSync, openSync, readFileSync, rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { dropToReceipt, withPage } from '../browser.mjs';
import { bound, median, row } from '../compare.mjs';
import { pythonSeconds } from '../peers.mjs';
import { retailCsv, scratch } from '../retail-files.mjs';
import { askTogether, go, openFresh } from './ask-market.mjs';

const RETAIL = 541_909;
/** As many times the retail file, the last one as far as five million lines reach. */
const LINES = [RETAIL, 2 * RETAIL, 5 * RETAIL, 5_000_000];
/** Half a year, a day less each time, beside as many days before: nearly all lines. */
const HALF_YEARS = ['06-01', '06-02', '06-03'].map((day) => `from=2011-${day}&to=2011-11-30`);
const ROUNDS = HALF_YEARS.length;
const SUPPORT = 0.01;
/** Twice the lines may cost twice as much, with a quarter to spare for noise. */
const SPARE = 1.25;
const MAX_MEGABYTES = 2_048;

/** Seconds and memory of two questions on the production build as the shop grows. */
export async function growth(url, { lines: most = Infinity } = {}) {
  const rows = [];
  let first = null;
  for (const lines of LINES.filter((own) => own <= Number(most))) {
    const file = multiplyRetail(lines);
    const found = await measure(url, file);
    const peer = pythonSeconds('market_change_pandas.py', ['pandas'], file, ROUNDS);
    rmSync(file);
    first ??= found;
    const name = `${lines.toLocaleString('en')} lines`;
    const megabytes = { limit: MAX_MEGABYTES, unit: 'MB' };
    rows.push(
      row({
        work: `${name}, what changed in half a year`,
        ours: found.changed,
        peer,
        peerName: 'pandas groupby',
        most: 1,
        note: `from nothing, database included: ${found.changedFirst.toFixed(1)} s`
      }),
      bound({ work: `${name}: memory, renderer peak`, ours: found.changedPeak, ...megabytes }),
      bound({
        work: `${name}, sets in 1 % of orders, rules and bundles`,
        ours: found.together,
        limit: (first.together * lines * SPARE) / RETAIL,
        unit: 's',
        note: `from nothing, list of readable length: ${found.togetherFirst.toFixed(1)} s`
      }),
      bound({ work: `${name}: memory, renderer peak`, ours: found.togetherPeak, ...megabytes })
    );
  }
  return rows;
}

/** The import's own memory goes with its page. */
async function measure(url, file) {
  return withPage(async (importing, peak) => {
    await dropToReceipt(importing, url, file);
    const context = importing.context();
    const page = await context.newPage();
    await importing.close();
    const changedFirst = await openFresh(page, url, '#/market?lang=en', 'changed');
    const changed = [];
    for (const days of HALF_YEARS) {
      const { answer } = await go(page, `#/market?lang=en&${days}`, 'changed');
      changed.push(answer / 1000);
    }
    const changedPeak = peak();
    const another = await context.newPage();
    await page.close();
    const { first: togetherFirst, ask } = await askTogether(another, url);
    const together = [];
    for (let round = 0; round < ROUNDS; round++) together.push(await ask(SUPPORT));
    const togetherPeak = peak();
    return {
      changedFirst,
      changed: median(changed),
      changedPeak,
      togetherFirst,
      together: median(together),
      togetherPeak
    };
  });
}

/** The retail file over and over, each time with orders of its own, up to so many lines. */
function multiplyRetail(lines) {
  const path = join(scratch, `retail-${lines}.csv`);
  const [header, ...rows] = readFileSync(retailCsv(), 'utf8').trimEnd().split('\n');
  const file = openSync(path, 'w');
  writeSync(file, `${header}\n`);
  for (let copy = 0; copy * rows.length < lines; copy++) {
    const own = rows.slice(0, lines - copy * rows.length);
    const said = copy === 0 ? own : own.map((row) => row.replace(',', `-${copy},`));
    writeSync(file, `${said.join('\n')}\n`);
  }
  closeSync(file);
  return path;
}
