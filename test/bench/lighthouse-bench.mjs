import { chromium } from 'playwright';
import { launchOptions, obtainBrowser } from '../kit/browser.mjs';
import { bound } from './compare.mjs';
import { npmPeer, requirePeer } from './peers.mjs';

const PORT = 9333;

/** Lighthouse's mobile preset on the first screen: every category it reports. */
export async function lighthouse(url) {
  if (!npmPeer('lighthouse')) return [];
  const { default: audit } = await import(requirePeer.resolve('lighthouse'));
  const options = launchOptions(obtainBrowser());
  const browser = await chromium.launch({
    ...options,
    args: [...options.args, `--remote-debugging-port=${PORT}`]
  });
  try {
    const { lhr } = await audit(url, { port: PORT, output: 'json', logLevel: 'error' });
    return Object.values(lhr.categories).map((category) =>
      bound({
        work: `Lighthouse, mobile: ${category.title}`,
        ours: category.score * 100,
        limit: 95,
        unit: 'points',
        least: true
      })
    );
  } finally {
    await browser.close();
  }
}
