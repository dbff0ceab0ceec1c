import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import process from 'node:process';

const NAMES = [
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
  'chrome',
  'microsoft-edge',
  'msedge'
];

/** The same engine without a window's frame, which takes a tenth of the processor time less. */
const SHELLS = ['chromium-headless-shell', 'chrome-headless-shell'];

const USUAL_PLACES = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe'
];

/** Path of a browser that can run the tests, without installing anything; null when none is here. */
export function findBrowser() {
  return (
    named() ?? onPath(NAMES) ?? USUAL_PLACES.find((place) => existsSync(place)) ?? playwrights()
  );
}

/** What tests run in, without installing anything: the engine alone where it is here. */
export function findTestBrowser() {
  return named() ?? onPath(SHELLS) ?? findBrowser();
}

/** What tests run in: the engine alone, which is installed where that is one command of Debian's. */
export function obtainTestBrowser() {
  const found = named() ?? onPath(SHELLS);
  if (found) return found;
  installPackage('chromium-headless-shell');
  return onPath(SHELLS) ?? obtainBrowser();
}

/**
 * Path of a browser, installing one when none is here: Playwright's own download, else Debian's
 * package when we may. Throws when nothing works.
 */
export function obtainBrowser() {
  const found = findBrowser();
  if (found) return found;
  console.log('No browser found; installing one.');
  run(process.execPath, [playwrightCli(), 'install', 'chromium']);
  const own = playwrights();
  if (own) return own;
  installPackage('chromium');
  const installed = findBrowser();
  if (!installed) throw new Error('no browser: set CHROME_PATH to Chrome, Chromium or Edge');
  return installed;
}

/** Debian's package, when we may install it. */
function installPackage(name) {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  const soon = ['-qq', '-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=20'];
  run('apt-get', [...soon, 'update']);
  run('apt-get', [...soon, 'install', '-y', '--no-install-recommends', name]);
}

/**
 * Pages of the browser's own address bar, made anew for every window although nobody sees one: they
 * took a third of what it takes to open a browser and the app in it.
 */
const ADDRESS_BAR = ['WebUIOmniboxPopup', 'WebUIOmniboxAimPopup'];

/** What Playwright turns off itself: a list of ours takes the place of its own. */
const PLAYWRIGHTS_FEATURES = [
  'AimEnabled',
  'AvoidCorsURLLoaderRestartOnRedirect',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'LensOverlay',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
  'TcpPortRandomizationWin',
  'ThirdPartyStoragePartitioning',
  'msEdgeUpdateLaunchServicesPreferredVersion',
  'msForceBrowserSignIn'
];

/** How Playwright starts that browser. Chromium refuses its sandbox to root. */
export function launchOptions(executablePath = findTestBrowser() ?? undefined) {
  const features = [...PLAYWRIGHTS_FEATURES, ...ADDRESS_BAR].join(',');
  const args = ['--disable-dev-shm-usage', `--disable-features=${features}`];
  if (process.getuid?.() === 0) args.push('--no-sandbox');
  return { executablePath, args };
}

function named() {
  const path = process.env.CHROME_PATH;
  if (path && !existsSync(path)) throw new Error(`CHROME_PATH names ${path}, which is not there`);
  return path || null;
}

function onPath(names) {
  const folders = (process.env.PATH ?? '').split(process.platform === 'win32' ? ';' : ':');
  for (const name of names) {
    for (const folder of folders) {
      if (existsSync(join(folder, name))) return join(folder, name);
    }
  }
  return null;
}

function playwrights() {
  try {
    const { chromium } = createRequire(import.meta.url)('playwright');
    const path = chromium.executablePath();
    return existsSync(path) ? path : null;
  } catch {
    return null;
  }
}

/** Playwright's command, by its package: the file itself is not among its exports. */
export function playwrightCli() {
  const { resolve } = createRequire(import.meta.url);
  return join(dirname(resolve('playwright/package.json')), 'cli.js');
}

function run(command, args) {
  spawnSync(command, args, { stdio: 'inherit', timeout: 300_000 });
}
