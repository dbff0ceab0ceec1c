import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { serve } from '../../src/host/serve.mjs';
import { DIST } from '../e2e/site.ts';

/** Serves the production build for all specs; they find it through the environment. */
export default async function serveSite(): Promise<() => Promise<void>> {
  if (!existsSync(join(DIST, 'index.html'))) throw new Error('no build: run npm run build first');
  const site = await serve({ root: DIST, host: '127.0.0.1' });
  process.env.TILLSIGHT_SITE = site.url;
  return () => site.close();
}
