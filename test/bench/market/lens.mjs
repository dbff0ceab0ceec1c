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
/** Documents that each go through all lenses, since a busy machine lengthens one or the other. */
const ROUNDS = 3;

/** Each market page under one lens after another, on the production build. */
export async function lensChanges(url) {
  const file = retailCsv();
  return withPage(async (page, _peak, _held, workerSeconds) => {
    await dropToOverview(page, url, file);
    const rows = [];
    for (const [name, address, question] of PAGES) {
      const [firsts, found] = [[], []];
      for (let round = 0; round < ROUNDS; round++) {
        firsts.push(await openFresh(page, url, `#/market${address}?lang=en`, question));
        for (const lens of LENSES) {
          const before = workerSeconds();
          const drawn = await go(page, `#/market${address}?lang=en&${lens}`, question);
          found.push({ ...drawn, core: 1000 * (workerSeconds() - before) });
        }
      }
      const medianOf = (what) => Math.round(median(found.map((own) => own[what])));
      rows.push(
        bound({
          work: `541,909 lines, ${name} under another lens: drawn`,
          ours: median(found.map(({ drawn }) => drawn)),
          limit: LIMIT_MS,
          unit: 'ms',
          note:
            `median of ${ROUNDS} documents × ${LENSES.length} lenses, in their order ` +
            `${LENSES.map((_, at) => drawnUnder(found, at)).join(', ')} ms; the answer ` +
            `${medianOf('answer')} ms, of it time of one core ${medianOf('core')} ms; first of all ` +
            `${median(firsts).toFixed(1)} s`
        })
      );
    }
    return rows;
  });
}

function drawnUnder(found, at) {
  const own = found.filter((_, index) => index % LENSES.length === at);
  return Math.round(median(own.map(({ drawn }) => drawn)));
}
