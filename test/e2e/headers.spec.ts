import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from '@playwright/test';
import { HEADERS } from '../../src/host/headers.mjs';
import { smallFile } from '../kit/files/order-files.ts';
import { expect, importFiles, openSample, region, test } from './site.ts';

test.describe.configure({ timeout: 120_000 });
test.use({ keepsFiles: true });

/** Walks through every screen, with a file, a text, and the sample shop. */
async function tour(page: Page): Promise<void> {
  await importFiles(page, smallFile());
  await openSample(page);
  await page.goto('./#/recommend?lang=en');
  await expect(region(page, 'Similar products')).toBeVisible({ timeout: 30_000 });
  const names = ['overview', 'customers', 'market', 'forecast', 'models', 'campaigns', 'data'];
  for (const name of names) {
    await page.goto(`./#/${name}?lang=zh&theme=dark`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
}

test('a whole tour asks only its own origin, and every answer carries every header', async ({
  page,
  context,
  baseURL,
  request
}) => {
  const requested: string[] = [];
  const bare: string[] = [];
  const check = (url: string, headers: Record<string, string>, exempt = '') => {
    for (const [name, value] of Object.entries(HEADERS)) {
      if (name !== exempt && headers[name.toLowerCase()] !== value) bare.push(`${url}: ${name}`);
    }
  };
  context.on('request', (asked) => requested.push(asked.url()));
  context.on('response', (response) => {
    // Chromium keeps no Strict-Transport-Security with what it caches: asked of the server below.
    const url = response.url();
    if (url.startsWith('http')) check(url, response.headers(), 'Strict-Transport-Security');
  });
  await page.addInitScript(() => {
    const seen: string[] = ((globalThis as never as { refused: string[] }).refused = []);
    addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
      seen.push(`${violatedDirective} ${blockedURI}`)
    );
  });

  await tour(page);

  const origin = new URL(baseURL!).origin;
  const web = requested.filter((url) => /^(http|ws)/.test(url));
  expect(web.length).toBeGreaterThan(10);
  expect(web.some((url) => /learn\.worker/.test(url))).toBe(true);
  expect(web.filter((url) => new URL(url).origin !== origin)).toEqual([]);
  for (const url of new Set(web)) check(url, (await request.get(url)).headers());
  expect(bare).toEqual([]);
  const refused = () => (globalThis as never as { refused: string[] }).refused;
  expect(await page.evaluate(refused)).toEqual([]);
});

test('the note lists what was requested from where', async ({ page, baseURL }) => {
  await page.goto('./#/?lang=en');
  await page.getByRole('button', { name: /nothing leaves/i }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByText(new URL(baseURL!).origin)).toBeVisible();
});

/** Ways to carry data off, each from the page; `to` is another server on this machine. */
const ATTEMPTS: Record<string, (to: string) => unknown> = {
  fetch: (to) => fetch(`${to}?fetch`, { mode: 'no-cors' }).catch(() => {}),
  beacon: (to) => navigator.sendBeacon(`${to}?beacon`, 'data'),
  image: (to) => (new Image().src = `${to}?image`),
  socket: (to) => void new WebSocket(`${to.replace('http', 'ws')}?socket`),
  events: (to) => void new EventSource(`${to}?events`),
  style: (to) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href: `${to}?style` });
    document.head.append(link);
  },
  prefetch: (to) => {
    const link = document.createElement('link');
    Object.assign(link, { rel: 'prefetch', href: `${to}?prefetch` });
    document.head.append(link);
  },
  frame: (to) => {
    const frame = document.createElement('iframe');
    frame.src = `${to}?frame`;
    document.body.append(frame);
  },
  form: (to) => {
    const form = document.createElement('form');
    Object.assign(form, { action: `${to}?form`, method: 'post' });
    document.body.append(form);
    form.submit();
  },
  location: (to) => (location.href = `${to}?location`),
  ping: (to) => {
    const link = document.createElement('a');
    Object.assign(link, { href: '#/', ping: `${to}?ping` });
    document.body.append(link);
    link.click();
  }
};

test('planted ways to carry data off are blocked', async ({ page, siteErrors }) => {
  const arrived: string[] = [];
  const other = createServer((request, response) => {
    arrived.push(request.url ?? '');
    response.end();
  });
  await new Promise<void>((ready) => other.listen(0, '127.0.0.1', ready));
  const to = `http://127.0.0.1:${(other.address() as AddressInfo).port}/`;
  await page.goto('./#/?lang=en');
  for (const attempt of Object.values(ATTEMPTS)) {
    await page.evaluate(attempt, to).catch(() => {});
  }
  await page.waitForTimeout(500);
  expect(await page.evaluate(() => 'RTCPeerConnection' in globalThis)).toBe(false);
  expect(arrived).toEqual([]);
  expect(new URL(page.url()).hash).toContain('#/');
  expect(siteErrors.length).toBeGreaterThan(3);
  siteErrors.length = 0;
  other.closeAllConnections();
  other.close();
});

test('a script from a string, or a worker from elsewhere, does not run', async ({
  page,
  siteErrors
}) => {
  await page.goto('./#/?lang=en');
  const refused = await page.evaluate(async () => {
    // In a task of the page's own: what the tools evaluate is exempt from the policy.
    await new Promise((later) => setTimeout(later));
    const outcomes: Record<string, string> = {};
    const attempt = (name: string, run: () => unknown) => {
      try {
        run();
        outcomes[name] = 'ran';
      } catch (error) {
        outcomes[name] = (error as Error).name;
      }
    };
    attempt('worker', () => new Worker('./sw.js'));
    attempt('html', () => (document.createElement('div').innerHTML = '<b>x</b>'));
    // oxlint-disable-next-line typescript/no-implied-eval, no-new-func -- the policy must refuse it
    attempt('eval', () => new Function('return 1')());
    return outcomes;
  });
  expect(refused).toEqual({ worker: 'TypeError', html: 'TypeError', eval: 'EvalError' });
  siteErrors.length = 0;
});
