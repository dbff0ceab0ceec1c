import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/host/serve.mjs';
import { DIST, sampleProfile } from '../e2e/site.ts';

const CONFIG = 'test/e2e/playwright.config.ts';

/**
 * Serves the production build for all specs, with a folder for the fitted sample shop, which a run
 * before may have left; they find both through the environment.
 */
export default async function serveSite(): Promise<() => Promise<void>> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('no build: run npm run build first');
  const site = await serve({ root: DIST, host: '127.0.0.1' });
  process.env.TILLSIGHT_SITE = site.url;
  const own = process.env.TILLSIGHT_SAMPLE
    ? null
    : mkdtempSync(join(tmpdir(), 'tillsight-sample-'));
  if (own) process.env.TILLSIGHT_SAMPLE = own;
  const fitting = isWhole() ? sampleProfile(process.env.TILLSIGHT_SAMPLE!) : null;
  // Who needs the profile finds what went wrong beside it.
  const fitted = fitting?.catch(() => '');
  return async () => {
    await fitted;
    await site.close();
    if (own) rmSync(own, { recursive: true, force: true });
  };
}

/**
 * Many tests need the fitted sample shop, but not the first ones: it is made while these run, where
 * both workers would else wait for it. Of a few tests perhaps none needs it.
 */
function isWhole(): boolean {
  const given = process.argv.slice(2);
  return (
    !given.includes('alone') && !given.some((own) => /e2e\/\w|\.spec/.test(own.replace(CONFIG, '')))
  );
}
