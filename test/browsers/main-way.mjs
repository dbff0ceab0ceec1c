import { strict as assert } from 'node:assert';
import { setTimeout as pause } from 'node:timers/promises';
import * as inPage from './in-page.mjs';

/** Open rooms, each with a region whose table or list must have rows, in English and Chinese. */
const ANSWERS = {
  overview: ['Revenue', '各期销售额'],
  'overview/counted': ['Summary', '汇总'],
  'customers/list': ['Customers', '顾客'],
  recommend: ['Similar products', '相似商品'],
  data: ['Files in this shop', '店铺里的文件']
};
const OTHERS = ['market', 'forecast', 'models', 'campaigns'];
const SHORT_MS = 30_000;
const LONG_MS = 180_000;

/**
 * The main way through the app, as [what must be true, how it is seen]; each step goes on where the
 * one before ended.
 *
 * @param {import('./engines/engine.d.ts').Engine} engine
 * @param {{ url: string, close(): Promise<void> }} site
 * @param {{ path: string, status: string, netRevenue: number }} file an export to import
 * @returns {[string, () => Promise<void>][]}
 */
export function mainWay(engine, site, file) {
  const run = (what, ...args) => engine.run(what, ...args);

  async function goTo(address) {
    await engine.open(`${site.url}#/${address}`);
    await run(inPage.watchPage);
  }

  async function until(says, limit, what, ...args) {
    for (const end = Date.now() + limit; ; await pause(200)) {
      const value = await run(what, ...args);
      if (value !== false && value !== undefined) return value;
      const alerts = await run(inPage.wordsOf, '[role=alert]');
      assert.ok(
        Date.now() < end,
        `${says} within ${limit / 1000} s; alerts: ${alerts.join(' | ')}`
      );
    }
  }

  async function settled() {
    await until('a heading', SHORT_MS, () => !!document.querySelector('h1'));
    await until('the end of the work', LONG_MS, inPage.isIdle);
  }

  async function opens(room, language) {
    await goTo(`${room}?lang=${language}`);
    const title = ANSWERS[room]?.[language === 'en' ? 0 : 1];
    if (title) await until(`rows of ${title}`, LONG_MS, inPage.hasRows, title);
    await settled();
    await noErrors();
  }

  async function summary() {
    await goTo('overview/counted?lang=en');
    const press = () => run(inPage.pressInRegion, 'Summary', 'Download JSON');
    for (const end = Date.now() + LONG_MS; !(await press()); await pause(200)) {
      assert.ok(Date.now() < end, 'no Summary on the overview');
    }
    const text = await until('a download', SHORT_MS, inPage.fileSeen, 'summary.json');
    return Object.fromEntries(JSON.parse(text).map(({ measure, value }) => [measure, value]));
  }

  async function shopNames() {
    await goTo('?lang=en');
    await settled();
    return run(inPage.wordsOf, 'ul.shops a');
  }

  async function noErrors() {
    assert.deepEqual(await run(inPage.errorsSeen), []);
    assert.deepEqual(await run(inPage.wordsOf, '[role=alert]'), []);
  }

  return [
    [
      'the first visit shows the drop zone and gets ready for offline',
      async () => {
        await goTo('?lang=en');
        await until('the button', SHORT_MS, (words) => document.body.textContent.includes(words), [
          'Open the sample shop'
        ]);
        await until('ready offline', LONG_MS, inPage.isOfflineReady);
        await noErrors();
      }
    ],
    [
      'the sample shop opens with one click',
      async () => {
        await goTo('?lang=en');
        await until('the button', SHORT_MS, inPage.press, 'button', 'Open the sample shop');
        await until('the overview', LONG_MS, () => location.hash.startsWith('#/overview'));
        assert.ok((await summary()).orders > 5_000);
        await noErrors();
      }
    ],
    ...[...Object.keys(ANSWERS), ...OTHERS].map((room) => [
      `${room} opens on the sample shop`,
      () => opens(room, 'en')
    ]),
    [
      'a file goes in, once',
      async () => {
        const before = await shopNames();
        await engine.choose('input[type=file]', file.path);
        await until('Check the columns', LONG_MS, inPage.press, 'button', 'Import');
        const said = await until('the receipt', LONG_MS, () => {
          const found = [...document.querySelectorAll('[role=status]')].map((s) =>
            s.textContent.replace(/\s+/g, ' ').trim()
          );
          return found.find((words) => words.startsWith('Imported'));
        });
        assert.equal(said, file.status);
        assert.ok(Math.abs((await summary()).net_revenue - file.netRevenue) < 0.005);
        assert.equal((await shopNames()).length, before.length + 1);
      }
    ],
    ...Object.keys(ANSWERS).map((room) => [
      `${room} opens on the file, in Chinese`,
      () => opens(room, 'zh')
    ]),
    [
      'the data page says nothing that the browser does not know',
      async () => {
        await goTo('data/storage?lang=en');
        await settled();
        const words = (await run(inPage.wordsOf, 'main')).join(' ');
        assert.doesNotMatch(words, /\b0 (B|bytes)\b.* of 0/i);
      }
    ],
    [
      'it opens again with the server gone',
      async () => {
        await site.close();
        assert.ok(Math.abs((await summary()).net_revenue - file.netRevenue) < 0.005);
        await noErrors();
      }
    ]
  ];
}
