import { defineConfig } from '@playwright/test';
import { launchOptions } from '../kit/browser.mjs';

/** End-to-end tests on the production build in `dist/` (made by `npm run build`). */
export default defineConfig({
  testDir: '.',
  testMatch: '*.spec.ts',
  outputDir: '../../test-results',
  globalSetup: '../kit/serve-site.ts',
  // One after the other: some measure time, and a worker each would fight over the processor.
  workers: 1,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 15_000 },
  forbidOnly: !!process.env.CI,
  use: {
    locale: 'en-GB',
    timezoneId: 'UTC',
    launchOptions: launchOptions(),
    actionTimeout: 15_000
  }
});
