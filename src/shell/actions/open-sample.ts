import { ask, type AskOptions } from '../../bridge/index.svelte.ts';
import { i18n } from '../../i18n/index.svelte.ts';
import { addressOf, route } from '../route.svelte.ts';
import { shops } from '../shops.svelte.ts';

/** Makes the sample shop, in the language spoken, and shows it. */
export async function openSample(options: Required<AskOptions>): Promise<void> {
  options.onProgress({ step: 'generating', done: 0, total: 0 });
  const question = { language: i18n.spoken.sampleShop, now: new Date().toISOString() };
  const { shopId } = await ask('data', 'openSample', question, options);
  await shops.refresh();
  route.open(addressOf('overview', { shop: shopId }));
}
