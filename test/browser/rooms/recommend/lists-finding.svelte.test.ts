import { expect, it } from 'vitest';
import { i18n } from '../../../../src/i18n/index.svelte.ts';
import { listsFinding } from '../../../../src/rooms/recommend/findings.ts';

it('counts as customers those who bought, as the other rooms do, and says who else has a list', async () => {
  await i18n.setLanguage('en', false);
  await i18n.loadRoom('recommend');
  const said = (buyers: number) =>
    listsFinding({
      method: 'best',
      answer: {
        buyers,
        customers: ['a', 'b', 'c', 'd', 'e'],
        gone: [],
        method: 'ease',
        fallback: 'popular',
        lists: { item: [1] }
      }
    } as never);
  expect(said(5)).toMatch(/^Lists for 5 customers, by [^.]*\.$/);
  expect(said(3)).toMatch(/^Lists for 3 customers, .* 2 more people are in your files without a/);
});
