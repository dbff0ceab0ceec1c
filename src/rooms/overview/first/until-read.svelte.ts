import { ask } from '../../../bridge/index.svelte.ts';
import { shops } from '../../../shell/shops.svelte.ts';

/** News about a shop that is shown until dismissed; what was dismissed is stored as a setting. */
export class UntilRead<T> {
  news = $state.raw<T | null>(null);

  /**
   * Must be created during the initialisation of a component.
   *
   * @param key setting that holds what was dismissed last in the current shop
   * @param look fetches the news, given what was dismissed last; null: none
   * @param nameOf identifies dismissed news in the setting
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
          // The page works without it; errors are reported where they matter.
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
