import type { SavedModel } from '../../../../workers/contract/saved-model.ts';
import type { ModelId } from '../../../../workers/rooms/models/train/contract.ts';
import { methodWords } from '../words.ts';
import { toldWords } from './facts.ts';

/** Default names of earlier versions, in all languages. */
const GIVEN: Record<string, readonly string[]> = {
  buy_again: ['Who will buy again in 90 days?', '未来 90 天，谁会再来买？'],
  spend: ['What will a customer spend in the next 90 days?', '未来 90 天，一位顾客会花多少钱？']
};

/** A name from an imported file, or what the model predicts and how, in the current language. */
export function nameWords({ name, facts }: Pick<SavedModel, 'name' | 'facts'>): string {
  const given = facts.about === 'table' ? [facts.target] : (GIVEN[facts.about] ?? []);
  if (name !== '' && !given.includes(name)) return name;
  return givenName({ facts });
}

/** What it predicts and how. */
export function givenName({ facts }: Pick<SavedModel, 'facts'>): string {
  return `${toldWords(facts)} · ${methodWords(facts.method as ModelId)}`;
}
