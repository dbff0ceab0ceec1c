import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { playwrightCli } from '../../kit/browser.mjs';

test('where no browser is found, the command that downloads one is there', () => {
  expect(existsSync(playwrightCli())).toBe(true);
});
