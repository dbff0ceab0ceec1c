import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '../../src/host/serve.mjs';
import { DIST, sampleProfile } from '../e2e/site.ts';

const CONFIG = 'test/e2e/playwright.config.ts';

/**
 * Serves the production build for all specs, with a folder for the fitted sample shop, which an
 * earlier run may have left; specs get both through environment variables.
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
  // Errors are reported by the specs that need the profile.
  const fitted = fitting?.catch(() => '');
  return async () => {
    await fitted;
    await site.close();
    if (own) rmSync(own, { recursive: true, force: true });
  };
}

/**
 * Many tests need the fitted sample shop, but not the first ones: it is fitted while these run, so
 * that no worker waits for it. A run of few tests may not need it at all.
 */
function isWhole(): boolean {
  const given = process.argv.slice(2);
  return (
    !given.includes('alone') && !given.some((own) => /e2e\/\w|\.spec/.test(own.replace(CONFIG, '')))
  );
}
