import type { Backend, BackendWish } from '../contract/backend.ts';
import { readSettings } from './settings.ts';

/**
 * Adds what is stored in the settings: the person's own choice, and the result of a calibration.
 */
export async function readBackendWish(wish: BackendWish): Promise<BackendWish> {
  const settings = await readSettings();
  return {
    prefer: wish.prefer ?? asBackend(settings.backend),
    remembered: wish.remembered ?? asBackend(settings.backendMeasured)
  };
}

function asBackend(value: string | undefined): Backend | undefined {
  return value === 'webgl' || value === 'wasm' || value === 'cpu' ? value : undefined;
}
