import { readdirSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { launchOptions, obtainBrowser } from '../kit/browser.mjs';

/** Workers collect in turns of their own after they hear that memory is short. */
const COLLECTIONS = 3;
const COLLECTION_MS = 1_000;

/**
 * Opens a page in a Chromium of its own with an empty profile, hands it to `work`, closes all.
 *
 * @param {(
 *   page: import('playwright').Page,
 *   peakMegabytes: () => number,
 *   heldMegabytes: () => Promise<number>,
 *   workerSeconds: () => number
 * ) => Promise<T>} work
 * @returns {Promise<T>}
 * @template T
 */
export async function withPage(work) {
  const server = await chromium.launchServer(launchOptions(obtainBrowser()));
  try {
    const browser = await chromium.connect(server.wsEndpoint());
    const page = await (await browser.newContext({ acceptDownloads: true })).newPage();
    const root = server.process().pid;
    return await work(
      page,
      () => rendererMegabytes(root, 'VmHWM'),
      () => heldMegabytes(page, root),
      () => workerSeconds(root)
    );
  } finally {
    await server.close();
  }
}

/** Memory a page and its workers hold once their garbage is collected, without shared files. */
async function heldMegabytes(page, root) {
  const session = await page.context().newCDPSession(page);
  for (let turn = 0; turn < COLLECTIONS; turn++) {
    await session.send('Memory.simulatePressureNotification', { level: 'critical' });
    await page.waitForTimeout(COLLECTION_MS);
  }
  await session.detach();
  return rendererMegabytes(root, 'RssAnon');
}

/** The most that any renderer below a process has of this, in MB; NaN where /proc is not there. */
function rendererMegabytes(root, field) {
  let peak = NaN;
  for (const pid of processes()) {
    const status = read(`/proc/${pid}/status`);
    const isRenderer = read(`/proc/${pid}/cmdline`).includes('--type=renderer');
    if (!isRenderer || !descends(pid, root)) continue;
    const megabytes = Number(new RegExp(`${field}:\\s+(\\d+)`).exec(status)?.[1] ?? 0) / 1024;
    peak = Math.max(Number.isNaN(peak) ? 0 : peak, megabytes);
  }
  return peak;
}

/** Time of a core that workers below a process have had; NaN where /proc is not there. */
function workerSeconds(root) {
  let nanoseconds = NaN;
  for (const pid of processes().filter((own) => descends(own, root))) {
    for (const task of list(`/proc/${pid}/task`)) {
      const place = `/proc/${pid}/task/${task}`;
      if (!read(`${place}/comm`).startsWith('DedicatedWorker')) continue;
      const [used] = read(`${place}/schedstat`).split(' ');
      nanoseconds = (Number.isNaN(nanoseconds) ? 0 : nanoseconds) + Number(used);
    }
  }
  return nanoseconds / 1e9;
}

function processes() {
  return list('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map(Number);
}

function list(path) {
  try {
    return readdirSync(path);
  } catch {
    return [];
  }
}

function descends(pid, root) {
  for (let at = pid; at > 1; at = Number(/PPid:\s+(\d+)/.exec(read(`/proc/${at}/status`))?.[1])) {
    if (at === root) return true;
  }
  return false;
}

function read(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}

const IMPORT = 'form.target button[type=submit]';
const GO_ON = 'a.go';
const OVERVIEW = 'section[aria-label=Revenue]';

/**
 * Chooses a file on the start page and goes on as soon as each screen stands: Import, See the
 * overview. Resolves with seconds from the chosen file to the whole Overview in the document.
 */
export function dropToOverview(page, url, file) {
  return dropTo(page, url, file, [IMPORT, GO_ON], OVERVIEW);
}

/** As `dropToOverview`, to the receipt of the import. */
export function dropToReceipt(page, url, file) {
  return dropTo(page, url, file, [IMPORT], GO_ON);
}

/** From the receipt to the whole Overview, in seconds. */
export async function receiptToOverview(page) {
  const began = performance.now();
  await page.locator(GO_ON).click();
  await page.locator(OVERVIEW).waitFor();
  return (performance.now() - began) / 1000;
}

async function dropTo(page, url, file, clicks, end) {
  await page.goto(`${url}#/?lang=en`);
  await page.getByText('Ready offline').waitFor();
  await page.evaluate(
    ([clicks, end]) => {
      const goOn = () => {
        const found = document.querySelector(clicks[0] ?? end);
        if (!found) return;
        if (clicks.shift()) found.click();
        else window.finished ??= performance.now();
      };
      new MutationObserver(goOn).observe(document.body, { subtree: true, childList: true });
      const input = document.querySelector('input[type=file]');
      input.addEventListener('change', () => (window.dropped = performance.now()), {
        capture: true
      });
    },
    [clicks, end]
  );
  await page.locator('input[type=file]').first().setInputFiles(file);
  await page.waitForFunction(() => window.finished, null, { timeout: 600_000 });
  return page.evaluate(() => (window.finished - window.dropped) / 1000);
}
