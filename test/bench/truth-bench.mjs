import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const shared = fileURLToPath(new URL('../../../shared', import.meta.url));

/** Whether ranges hold as often as they say and chances come true, on shops whose future is known. */
export async function truth() {
  if (!existsSync(shared)) throw new Error('The real data are not beside the repository.');
  const server = await createServer({
    server: { middlewareMode: true },
    appType: 'custom',
    logLevel: 'error',
    optimizeDeps: { noDiscovery: true }
  });
  try {
    const { measureTruth, shares } = await server.ssrLoadModule('/test/bench/truth/measure.ts');
    return rowsOf(await measureTruth(shared), shares);
  } finally {
    await server.close();
  }
}

function rowsOf({ cuts, customers, alive, next, cdnow }, shares) {
  const held = (what) => shares(cuts.map((cut) => cut[what]));
  const mean = (values) => values.reduce((sum, own) => sum + own, 0) / values.length;
  const sides = ({ below, above }) => `missed below ${percent(below)}, above ${percent(above)}`;
  const own = (what) => ({
    inside: mean(customers.map((one) => one[what].inside)),
    below: mean(customers.map((one) => one[what].below)),
    above: mean(customers.map((one) => one[what].above))
  });
  const came = next.reduce((sum, one) => sum + one.came, 0);
  const inside = next.reduce((sum, one) => sum + one.inside, 0);
  return [
    ...['orders', 'money'].map((what) =>
      line(
        `80 % ranges of the shop’s ${what}, ${cuts.length} cuts × horizons`,
        held(what).inside,
        0.8,
        within(held(what).inside, 0.72, 0.88),
        sides(held(what))
      )
    ),
    ...['orders', 'money'].map((what) =>
      line(
        `80 % ranges of customers’ own ${what}, a year`,
        own(what).inside,
        0.8,
        within(own(what).inside, 0.76, 0.9),
        sides(own(what))
      )
    ),
    line(
      'still a customer: Brier score, five seeds',
      mean(alive.map(({ brier }) => brier)),
      mean(alive.map(({ always }) => always)),
      mean(alive.map(({ brier }) => brier)) <= 0.12,
      `says ${percent(mean(alive.map(({ said }) => said)))}, true ${percent(mean(alive.map(({ share }) => share)))}; each ${alive.map(({ brier }) => brier.toFixed(3)).join(' ')}`,
      'always the true share'
    ),
    line(
      'CDNOW, orders a customer off in the 39 weeks held back',
      cdnow.ours,
      cdnow.bgNbd,
      cdnow.ours <= cdnow.bgNbd,
      '',
      'BG/NBD alone'
    ),
    line(
      '80 % ranges of next orders that came',
      inside / came,
      0.8,
      inside / came >= 0.76,
      `${came} came of ${next.reduce((sum, one) => sum + one.dated, 0)} dated`
    )
  ];
}

function line(work, ours, peer, ok, note, peerName = 'claimed') {
  return { work, ours, peer, peer_name: peerName, ratio: null, unit: '', note, ok };
}

function within(share, low, high) {
  return share >= low && share <= high;
}

function percent(share) {
  return `${(100 * share).toFixed(1)} %`;
}
