import { afterEach, describe, expect, it } from 'vitest';
import { i18n } from '../../../src/i18n/index.svelte.ts';
import { cutRange, sayRange } from '../../../src/ui/say-range.ts';

const about = (value: number) => i18n.formats.number(Number(value.toPrecision(3)));

const KINDS = ['likely', 'brings', 'usual', 'between', 'sure', 'textbook'] as const;
/** Stand beside the figure that their ends would say again. */
const BESIDE: readonly string[] = ['likely', 'between', 'sure'];

afterEach(() => i18n.setLanguage('en', false));

describe.each(['en', 'zh'] as const)('a range in a sentence: %s', (language) => {
  it.each(KINDS)('says both ends: %s', async (kind) => {
    await i18n.setLanguage(language, false);
    const said = sayRange(kind, about, 93_100, 94_900);
    expect(said).toContain('93,100');
    expect(said).toContain('94,900');
  });

  it.each(KINDS)('says an end once at most where both are written alike: %s', async (kind) => {
    await i18n.setLanguage(language, false);
    const said = sayRange(kind, about, 93_899, 93_901);
    expect(said.split('93,900').length - 1).toBe(BESIDE.includes(kind) ? 0 : 1);
    expect(said).not.toContain('{');
  });
});

it.each([
  ['八成可能在 ¥214万～¥264万', ['八成可能在 ', '¥214万', '～', '¥264万']],
  ['between €1 and €2', ['between ', '€1', ' and ', '€2']],
  ['give or take very little', ['give or take very little']]
])('is cut at its figures: %s', (text, pieces) => {
  const cut = cutRange([{ text, blank: 'range' }]);
  expect(cut.map((part) => part.text)).toEqual(pieces);
  for (const { text: own, blank } of cut) expect(blank !== null).toBe(/\d/u.test(own));
});
