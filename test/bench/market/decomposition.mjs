import { writeFileSync } from 'node:fs';
import { withPage } from '../browser.mjs';
import { bound, median, row } from '../compare.mjs';
import { pythonJson } from '../peers.mjs';
import { scratch } from '../retail-files.mjs';

const RUNS = 5;
/** Decompositions of one turn. */
const TIMES = 10;
const DAYS = 731;
const LIMIT_MS = 30;

/** Two years of days told apart by week and year, beside statsmodels. */
export async function decomposition(url) {
  const values = inventDays();
  const file = `${scratch}/days.json`;
  writeFileSync(file, JSON.stringify(values));
  const times = { ours: [], wall: [], theirs: [] };
  let first = NaN;
  let peerName = 'statsmodels MSTL';
  await withPage(async (page, _peak, _held, workerSeconds) => {
    await page.goto(`${url}market.html`);
    const ask = (times) =>
      page.evaluate((question) => window.ask(question), { name: 'decompose', values, times });
    [first] = await ask(1);
    for (let run = 0; run < RUNS; run++) {
      const before = workerSeconds();
      const wall = median(await ask(TIMES));
      const used = (1000 * (workerSeconds() - before)) / TIMES;
      times.wall.push(wall);
      times.ours.push(Number.isNaN(used) ? wall : used);
      const theirs = pythonJson('mstl_statsmodels.py', ['statsmodels'], file, TIMES);
      times.theirs.push(theirs && 1000 * theirs.seconds);
      peerName = theirs?.name ?? peerName;
    }
  });
  const ours = median(times.ours);
  const work = `${DAYS} days by week and year, time of one core`;
  const note = `by the clock ${median(times.wall).toFixed(1)} ms, the first of all ${first.toFixed(0)} ms`;
  return [
    row({ work, ours, peer: median(times.theirs), peerName, unit: 'ms', most: 1, note }),
    bound({ work, ours, limit: LIMIT_MS, unit: 'ms' })
  ];
}

/** A line, a year, a week and a fixed noise, by formula. */
function inventDays() {
  return Array.from({ length: DAYS }, (_, t) => {
    const waves = 30 * Math.sin((2 * Math.PI * t) / 365) + 12 * Math.cos((2 * Math.PI * t) / 7);
    return 200 + 0.1 * t + waves + (((t * 7919) % 13) - 6) * 1.5;
  });
}
