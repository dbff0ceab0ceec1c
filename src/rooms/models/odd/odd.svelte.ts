import { SEED } from '../../../../workers/contract/seed.ts';
import type { OddAnswer, OddQuestion } from '../../../../workers/rooms/models/odd/contract.ts';
import { ask } from '../../../bridge/index.svelte.ts';
import { lens } from '../../../bridge/lens.svelte.ts';
import { Part } from '../../../bridge/part.svelte.ts';
import { i18n, type Detail, type MessageKey, type Saying } from '../../../i18n/index.svelte.ts';
import { reasonWords } from './words.ts';

/** Orders that differ from the others. */
export class OddState {
  #shopId = 0;
  readonly #part = new Part<OddQuestion, OddAnswer>(
    () => (this.#shopId ? { shopId: this.#shopId, lens: lens.current, seed: SEED } : null),
    (question, options) => ask('models', 'odd', question, options)
  );
  readonly job = this.#part.job;
  /** The page has no options. */
  readonly asked = '';

  get answer(): OddAnswer | null {
    return this.#part.answer;
  }

  get sayings(): Saying[] {
    const { answer } = this;
    if (!answer) return [];
    const say = (key: MessageKey, detail: Detail): Saying => ({
      key,
      parts: i18n.parts(key, detail)
    });
    const { orders, found, rows, currency, agreement } = answer;
    if (found === 0) return [say('models.odd.none', { orders }), say('models.odd.noneTrust', {})];
    const words = reasonWords(rows[0].reasons[0], currency);
    return [
      say('models.odd.found', { orders, found }),
      say('models.odd.first', { order: rows[0].order, reason: words }),
      say('models.odd.trust', { agreement })
    ];
  }

  open(shopId: number, version: string): void {
    if (shopId !== this.#shopId) this.#part.forget();
    this.#shopId = shopId;
    void this.#part.ask(version);
  }
}
