import { dropToOverview, withPage } from '../browser.mjs';
import { bound, median } from '../compare.mjs';
import { retailCsv } from '../retail-files.mjs';
import { go, openFresh } from './ask-market.mjs';

const PAGES = [
  ['What changed', '', 'changed'],
  ['Products', '/products', 'products'],
  ['Trend', '/trend', 'trend']
];
/** A large part of the lines, small ones, days, both; and all again. */
const LENSES = [
  'country=United+Kingdom',
  'country=Germany',
  'from=2011-03-01&to=2011-08-31',
  'country=France&from=2011-01-01&to=2011-11-30',
  'country=EIRE',
  'from=2010-12-01&to=2011-11-30',
  ''
];
const LIMIT_MS = 100;

/** Each market page under one lens after another, on the production build. */
export async function lensChanges(url) {
  const file = retailCsv();
  return withPage(async (page, _peak, _held, workerSeconds) => {
    await dropToOverview(page, url, file);
    const rows = [];
    for (const [name, address, question] of PAGES) {
      const first = await openFresh(page, url, `#/market${address}?lang=en`, question);
      const found = [];
      for (const lens of LENSES) {
        const before = workerSeconds();
        const answer = await go(page, `#/market${address}?lang=en&${lens}`, question);
        found.push({ ...answer, core: 1000 * (workerSeconds() - before) });
      }
      const answers = found.map(({ answer }) => answer);
      rows.push(
        bound({
          work: `541,909 lines, ${name} under another lens: the answer`,
          ours: median(answers),
          limit: LIMIT_MS,
          unit: 'ms',
          note:
            `each of ${LENSES.length}: ${answers.map(Math.round).join(', ')} ms; time of one core ` +
            `${found.map(({ core }) => Math.round(core)).join(', ')} ms; until drawn ` +
            `${Math.round(median(found.map(({ drawn }) => drawn)))} ms; first of all ${first.toFixed(1)} s`
        })
      );
    }
    return rows;
  });
}
