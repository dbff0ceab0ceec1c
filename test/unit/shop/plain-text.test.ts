import { expect, it } from 'vitest';
import { plainText } from '../../../workers/shop/plain-text.ts';
import { processorTime } from '../processor-time.ts';

it.each([
  [
    '<p class="MsoNormal" style="margin:0cm">Warm light&nbsp;</p><ul><li>Free delivery &amp; returns</li></ul>',
    'Warm light Free delivery & returns'
  ],
  ['Blue ink &lt;50 ml&gt;', 'Blue ink <50 ml>'],
  ['a < b and c > d', 'a < b and c > d'],
  ['fits <50 ml> cups', 'fits <50 ml> cups'],
  ['<b>un</b>believable', 'unbelievable'],
  ['one<br>two<br/>three', 'one two three'],
  ['&lt;p&gt;Tea &amp;amp; cups&lt;/p&gt;', 'Tea & cups'],
  ['caf&eacute; &#233;&#xe9; &Uuml;ber &Eacute;t&eacute;', 'café éé Über Été'],
  ['<style>p { color: red }</style><p>seen</p><!-- not --><script>not()</script>', 'seen'],
  ['Tom & Jerry; R&D', 'Tom & Jerry; R&D'],
  ['&unheard; of', '&unheard; of'],
  ['&constructor; of &Aring;ngstr&ouml;m', '&constructor; of Ångström'],
  ['plain', 'plain']
])('%s', (written, read) => {
  expect(plainText(written).replace(/\s+/g, ' ')).toBe(read);
});

it('reads a long text of nothing but "<" in no time', () => {
  const began = processorTime();
  plainText('<'.repeat(100_000) + '<a '.repeat(50_000));
  expect(processorTime() - began).toBeLessThan(1_000);
});
