import { smallFile } from '../../kit/files/order-files.ts';
import { expect, importFiles, look, test } from '../site.ts';
import { axeFindings, spoken } from './axe.ts';

// The checker is put into the page from outside; the policy it would break is tested elsewhere.
test.use({ bypassCSP: true });

const LOOKS = [
  { language: 'en', theme: 'light' },
  { language: 'zh', theme: 'dark' }
];

test('axe finds nothing while importing', async ({ page }) => {
  await look(page, smallFile());
  for (const { language, theme } of LOOKS) {
    const query = `lang=${language}&theme=${theme}`;
    await page.goto(`./#/import?${query}`);
    await spoken(page, language);
    expect.soft(await axeFindings(page), `Check the columns, ${query}`).toEqual([]);
  }
  await importFiles(page, smallFile());
  await page.getByRole('button', { name: 'Rows set aside' }).click();
  for (const { language, theme } of LOOKS) {
    const query = `lang=${language}&theme=${theme}`;
    await page.goto(`./#/import?${query}`);
    await spoken(page, language);
    expect.soft(await axeFindings(page), `receipt, ${query}`).toEqual([]);
  }
});
