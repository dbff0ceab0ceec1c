import fc from 'fast-check';
import { expect, it } from 'vitest';
import { holdTogether } from '../../../src/ui/hold-together.ts';

const text = (said: string) => ({ text: said, blank: null });
const figure = (said: string) => ({ text: said, blank: 'value' });

it('takes the signs around a figure to it', () => {
  const [, held, rest] = holdTogether(
    [text('共（'), figure('€93.1万'), text('），比去年多')],
    false
  );
  expect(held).toMatchObject({ before: '（', after: '），', isHeld: true });
  expect(rest.text).toBe('比去年多');
});

it('leaves a name to the browser unless it is pressed', () => {
  const parts = [figure('红茶'), text('，卖得最好')];
  expect(holdTogether(parts, false)[0]).toMatchObject({ isHeld: false, after: '' });
  expect(holdTogether(parts, true)[0]).toMatchObject({ isHeld: true, after: '，' });
});

it('says the same words in the same order', () => {
  const part = fc.record({
    text: fc.string({ unit: fc.constantFrom('，', '。', '（', '1', 'a', '顾', ' ') }),
    blank: fc.constantFrom('value', null)
  });
  fc.assert(
    fc.property(fc.array(part), fc.boolean(), (parts, isPressed) => {
      const held = holdTogether(parts, isPressed);
      const said = held.map(({ before, text, after }) => before + text + after).join('');
      expect(said).toBe(parts.map(({ text }) => text).join(''));
    })
  );
});
