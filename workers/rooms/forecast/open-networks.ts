import { readBackendWish } from '../../store/backend-wish.ts';
import type { NetworkId } from './methods/networks/contract.ts';
import type { TellByNetwork } from './methods/networks/tell-networks.ts';
import type { WindowNetMethod } from './methods/networks/window-net.ts';

/** Networks on whatever tensors run on; tfjs is loaded when first asked. */
export const tellByNetwork: TellByNetwork = async (id, task, job) => {
  const { onBackend } = await import('../../tensors/on-backend.ts');
  return onBackend(await readBackendWish({}), job, async (_, guarded) => {
    const { tellByNet } = await import('./methods/networks/window-net.ts');
    return tellByNet(await loadNet(id), task, guarded);
  });
};

async function loadNet(id: NetworkId): Promise<WindowNetMethod> {
  if (id === 'gru') return (await import('./methods/networks/gru-net.ts')).gru;
  return (await import('./methods/networks/n-beats-net.ts')).nBeats;
}
