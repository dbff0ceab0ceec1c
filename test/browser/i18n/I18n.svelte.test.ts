import { expect, it, onTestFinished } from 'vitest';
import { I18n } from '../../../src/i18n/i18n.svelte.ts';
import { en } from '../../../src/i18n/languages/en.ts';
import type { Language } from '../../../src/i18n/languages/language.ts';
import { zh } from '../../../src/i18n/languages/zh.ts';

/** Chinese whose words come when the gate is opened. */
function slowChinese(): { language: Language; arrive: () => void } {
  let arrive = () => {};
  const gate = new Promise<void>((resolve) => (arrive = resolve));
  const shell = () => gate.then(zh.words.shell);
  return { language: { ...zh, words: { ...zh.words, shell } }, arrive };
}

const asking = (language: string) => new URLSearchParams({ lang: language });

it('speaks the language of the newest address, however late the words of an earlier one come', async () => {
  const before = document.documentElement.lang;
  onTestFinished(() => void (document.documentElement.lang = before));
  const { language, arrive } = slowChinese();
  const i18n = new I18n([en, language]);
  await i18n.setLanguage('en', false);
  i18n.fromAddress(asking('zh'));
  i18n.fromAddress(asking('en'));
  arrive();
  await i18n.loadEveryLanguage();
  await new Promise((later) => setTimeout(later));
  expect(i18n.language).toBe('en');
  i18n.fromAddress(asking('zh'));
  await expect.poll(() => i18n.language).toBe('zh');
});
