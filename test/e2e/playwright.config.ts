import { defineConfig } from '@playwright/test';
import { launchOptions } from '../kit/browser.mjs';

/** What measures time, or lays moments by it, has the machine to itself. */
const ALONE = /@alone/;

/**
 * A bar that runs while a page waits is drawn sixty times a second by the processor where no GPU is:
 * of pages that wait long, a quarter to a third of all their time. What measures time waits as people
 * do.
 */
const STILL = { contextOptions: { reducedMotion: 'reduce' } } as const;

/** Without a GPU its part is played by the processor, which draws faster when it is not asked to. */
const browser = launchOptions();
const args = [...browser.args, '--disable-gpu', '--disable-software-rasterizer'];

/** End-to-end tests on the production build in `dist/` (made by `npm run build`). */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: '../kit/serve-site.ts',
  workers: 2,
  fullyParallel: true,
  projects: [
    { name: 'together', grepInvert: ALONE, use: STILL },
    { name: 'alone', grep: ALONE, workers: 1, dependencies: ['together'] }
  ],
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: !!process.env.CI,
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: { ...browser, args },
    actionTimeout: 15_000
  }
});
