import { ask } from '../../../bridge/index.svelte.ts';
import { shops } from '../../../shell/shops.svelte.ts';

/** News of a shop that stands until the person has read it; what was read is kept as a setting. */
export class UntilRead<T> {
  news = $state.raw<T | null>(null);

  /**
   * To be made while a component is.
   *
   * @param key the setting that names what was read last, of the shop in front
   * @param look what there is, when `seen` was read last; null: nothing new
   * @param nameOf what is kept of news that were read
   */
  constructor(
    private readonly key: () => string,
    look: (seen: string) => Promise<T | null>,
    private readonly nameOf: (news: T) => string
  ) {
    $effect(() => {
      void shops.changes;
      const asked = key();
      void seenOf(asked)
        .then(look)
        .then(
          (found) => {
            if (asked === key()) this.news = found;
          },
          // The page stands without it; what failed is said where it matters.
          () => (this.news = null)
        );
    });
  }

  dismiss(): void {
    const value = this.news === null ? '' : this.nameOf(this.news);
    this.news = null;
    void ask('data', 'saveSetting', { key: this.key(), value });
  }
}

async function seenOf(key: string): Promise<string> {
  const settings = await ask('data', 'settings', {});
  return settings[key] ?? '';
}
