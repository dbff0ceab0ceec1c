import type { MoodNetId } from '../contract.ts';
import type { MoodNetMethod } from './mood-net.ts';

/** Loads a network's method together with the tensor library. */
export async function loadNet(id: MoodNetId): Promise<MoodNetMethod> {
  if (id === 'gru') return (await import('./gru-net.ts')).gru;
  if (id === 'lstm') return (await import('./lstm-net.ts')).lstm;
  return (await import('./text-cnn-net.ts')).textCnn;
}
