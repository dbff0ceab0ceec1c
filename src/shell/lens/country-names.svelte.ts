import { ask } from '../../bridge/index.svelte.ts';
import { i18n, t } from '../../i18n/index.svelte.ts';

/**
 * What the countries of the shop that is looked at are called in the language of the screen. Files
 * write them in their own ways ("EIRE", "DE"), by which the address and downloads go on.
 */
class CountryNames {
  /** Code by the file's spelling; empty until read. */
  #codes = $state.raw<ReadonlyMap<string, string>>(new Map());
  #shopId = 0;
  #several = $derived.by(() => {
    const codes = [...this.#codes.values()];
    return new Set(codes.filter((code, at) => codes.indexOf(code) !== at));
  });

  /** To be called anew whenever the shop has changed. */
  open(shopId: number): void {
    if (shopId !== this.#shopId) [this.#shopId, this.#codes] = [shopId, new Map()];
    void this.#read();
  }

  /**
   * The name of a country; the file's spelling where it means none, and beside the name where the
   * shop writes the country in several ways, which are counted apart.
   */
  nameOf(spelling: string): string {
    const code = this.#codes.get(spelling);
    if (!code) return spelling;
    const name = i18n.formats.country(code);
    if (name === spelling || !this.#several.has(code)) return name;
    return t('country.asWritten', { name, spelling });
  }

  /** How the file spells the country that is called so on the screen; else what was written. */
  spellingOf(written: string): string {
    const wanted = written.trim().toLocaleLowerCase(i18n.formats.locale);
    const isMeant = (spelling: string) =>
      this.nameOf(spelling).toLocaleLowerCase(i18n.formats.locale) === wanted;
    return [...this.#codes.keys()].find(isMeant) ?? written;
  }

  async #read(): Promise<void> {
    const shopId = this.#shopId;
    const found = await ask('data', 'countries', { shopId }).catch(() => []);
    if (shopId !== this.#shopId) return;
    this.#codes = new Map(found.map(({ name, code }) => [name, code]));
  }
}

export const countryNames = new CountryNames();
