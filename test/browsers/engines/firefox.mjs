import puppeteer from 'puppeteer-core';
import { obtain } from './install.mjs';

/**
 * Firefox over WebDriver BiDi; null when it is not here and cannot be installed.
 * @returns {Promise<import('./engine.d.ts').Engine | null>}
 */
export async function startFirefox() {
  const executablePath = obtain(['/usr/bin/firefox-esr', '/usr/bin/firefox'], ['firefox-esr']);
  if (!executablePath) return null;
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: 180_000
  });
  const page = await browser.newPage();
  return {
    name: await browser.version(),
    open: async (url) => void (await page.goto(url, { waitUntil: 'domcontentloaded' })),
    run: (inPage, ...args) => page.evaluate(inPage, ...args),
    async choose(selector, path) {
      const input = await page.$(selector);
      await input.uploadFile(path);
    },
    close: () => browser.close()
  };
}
