import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { I18n } from '../../../src/i18n/i18n.svelte.ts';
import { LANGUAGES } from '../../../src/i18n/languages/all.ts';
import { en } from '../../../src/i18n/languages/en.ts';
import type { Language } from '../../../src/i18n/languages/language.ts';

/** Every sentence said loudly. */
function loud<Key extends string>(words: Record<Key, string>): Record<Key, string> {
  const said = Object.entries<string>(words).map(([key, text]) => [key, `${text}!`]);
  return Object.fromEntries(said) as Record<Key, string>;
}

/** A made-up language with customs unlike those of the others: that it compiles is half the proof. */
const LOUD: Language = {
  id: 'xl',
  html: 'x-loud',
  name: 'LOUD',
  locale: () => 'de-CH',
  joints: { sentences: ' / ', clauses: '; ', items: ' + ' },
  plural: (value, [one, few = one, many = few]) => (value === 1 ? one : value < 5 ? few : many),
  shortAmounts: { from: 1000, zeros: 3 },
  eightClasses: true,
  sampleShop: 'en',
  words: {
    shell: async () => loud(await en.words.shell()),
    shared: async () => ({ ...loud(await en.words.shared()), 'table.rows': ROWS }),
    jump: async () => loud(await en.words.jump()),
    start: async () => loud(await en.words.start()),
    import: async () => loud(await en.words.import()),
    overview: async () => loud(await en.words.overview()),
    customers: async () => loud(await en.words.customers()),
    market: async () => loud(await en.words.market()),
    recommend: async () => loud(await en.words.recommend()),
    forecast: async () => loud(await en.words.forecast()),
    models: async () => loud(await en.words.models()),
    campaigns: async () => loud(await en.words.campaigns()),
    data: async () => loud(await en.words.data())
  }
};
const ROWS = '{count:plural({} row|{} rows|{} ROWS)}';

// @ts-expect-error a language without some of a room's sentences is refused
const lacking: Language['words']['start'] = async () => ({ 'start.title': 'Only this one' });

beforeEach(() => {
  vi.stubGlobal('document', { documentElement: { lang: '' } });
  vi.stubGlobal('navigator', { languages: ['fr-FR'], language: 'fr-FR' });
  vi.stubGlobal('location', { hash: '', search: '' });
});
afterEach(() => vi.unstubAllGlobals());

async function speaking(...ids: string[]): Promise<I18n> {
  const i18n = new I18n([...LANGUAGES, LOUD]);
  await i18n.start();
  for (const id of ids) await i18n.setLanguage(id, false);
  return i18n;
}

describe('a third language', () => {
  it('is spoken with its words, joints, plurals and formats', async () => {
    const i18n = await speaking('xl');
    expect(i18n.language).toBe('xl');
    expect(document.documentElement.lang).toBe('x-loud');
    expect(i18n.t('action.cancel')).toBe('Cancel!');
    expect(i18n.sentences(['a', 'b'])).toBe('a / b');
    expect(i18n.clauses(['a', 'b'])).toBe('a; b');
    expect(i18n.list(['a', 'b'])).toBe('a + b');
    expect([1, 3, 12345].map((count) => i18n.t('table.rows', { count }))).toEqual([
      '1 row',
      '3 rows',
      `${new Intl.NumberFormat('de-CH').format(12345)} ROWS`
    ]);
    expect(i18n.formats.day(15317)).toBe('9. Dez. 2011');
    expect(i18n.formats.moneyAbout(8_187_806, 'CHF')).toMatch(/8\.19\sMio/);
  });

  it('takes its turn on the button and is known in the address', async () => {
    const i18n = await speaking('zh');
    expect(i18n.next.name).toBe('LOUD');
    i18n.fromAddress(new URLSearchParams('lang=xl'));
    await expect.poll(() => i18n.language).toBe('xl');
    expect(i18n.next.id).toBe('en');
    expect(typeof lacking).toBe('function');
  });

  it('is the browser’s, when the browser prefers it', async () => {
    vi.stubGlobal('navigator', { languages: ['xl-LOUD'], language: 'xl-LOUD' });
    expect((await speaking()).language).toBe('xl');
  });
});

describe('words', () => {
  it('of a room come with the room, in the language spoken', async () => {
    const i18n = await speaking('zh');
    expect(i18n.has('data.shop')).toBe(false);
    await i18n.loadRoom('data');
    expect(i18n.t('data.shop')).toBe((await LANGUAGES[1].words.data())['data.shop']);
  });

  it('of the rooms seen are there when the language changes', async () => {
    const i18n = await speaking();
    await i18n.loadRoom('data');
    await i18n.setLanguage('xl', false);
    expect(i18n.t('data.shop')).toBe('This shop!');
    expect(i18n.has('overview.summary')).toBe(false);
  });

  it('of a room entered while the language changes come in both', async () => {
    const i18n = await speaking();
    const change = i18n.setLanguage('xl', false);
    await Promise.all([i18n.loadRoom('data'), change]);
    expect(i18n.t('data.shop')).toBe('This shop!');
  });

  it('that could not be fetched are asked for again', async () => {
    const fetchData = vi.fn(en.words.data).mockRejectedValueOnce(new TypeError('no network'));
    const i18n = new I18n([{ ...en, words: { ...en.words, data: fetchData } }]);
    await i18n.start();
    await expect(i18n.loadRoom('data')).rejects.toThrow('no network');
    await i18n.loadRoom('data');
    expect(i18n.t('data.shop')).toBe('This shop');
  });
});

describe('the language', () => {
  it('asked for last wins, whichever words come first', async () => {
    let arrive = (): void => {};
    const slow: Language = {
      ...LOUD,
      words: {
        ...LOUD.words,
        shell: async () => {
          await new Promise<void>((resolve) => (arrive = resolve));
          return LOUD.words.shell();
        }
      }
    };
    const i18n = new I18n([...LANGUAGES, slow]);
    await i18n.start();
    const first = i18n.setLanguage('xl', false);
    await i18n.setLanguage('zh', false);
    arrive();
    await first;
    expect(i18n.language).toBe('zh');
  });

  it('stays when nobody knows the one asked for', async () => {
    expect((await speaking('zh', 'tlh')).language).toBe('zh');
  });
});
