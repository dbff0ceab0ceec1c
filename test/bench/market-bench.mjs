import { decomposition } from './market/decomposition.mjs';
import { growth } from './market/growth.mjs';
import { lensChanges } from './market/lens.mjs';
import { setsBesidePeers, setsOnPage } from './market/sets.mjs';
import { serveRoom } from './serve-room.mjs';

const PARTS = { sets, lens: lensChanges, decomposition: decompositionBesidePeer, growth };

/**
 * What is bought together, the lens, the decomposition of days and ever larger shops. `--part a,b`:
 * only these; `--lines 1000000`: shops no larger.
 */
export async function market(url, { part = Object.keys(PARTS).join(), ...options } = {}) {
  const rows = [];
  for (const name of part.split(',')) rows.push(...(await PARTS[name](url, options)));
  return rows;
}

async function sets(url) {
  const beside = await withRoom(setsBesidePeers);
  return [await setsOnPage(url), ...beside];
}

function decompositionBesidePeer() {
  return withRoom(decomposition);
}

async function withRoom(work) {
  const site = await serveRoom('market');
  try {
    return await work(site.url);
  } finally {
    await site.close();
  }
}
