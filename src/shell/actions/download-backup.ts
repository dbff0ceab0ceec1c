import { ask, type AskOptions } from '../../bridge/index.svelte.ts';
import { download } from '../../ui/table/download.ts';
import { shops } from '../shops.svelte.ts';

/** Hands the person one file with everything of a shop; its size. */
export async function downloadBackup(
  { shopId, name }: { shopId: number; name: string },
  options: AskOptions
): Promise<number> {
  const now = new Date().toISOString();
  const blob = await ask('data', 'backup', { shopId, now }, options);
  download(`${name}-${now.slice(0, 10)}.tillsight`, blob);
  await shops.refresh();
  return blob.size;
}
