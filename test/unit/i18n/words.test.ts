import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/languages/all.ts';
import type { WordsPart, WordsRoom } from '../../../src/i18n/words.ts';

const source = fileURLToPath(new URL('../../../src', import.meta.url));
const parts = Object.keys(LANGUAGES[0].words) as WordsPart[];
const rooms = parts.filter((part): part is WordsRoom => part !== 'shell' && part !== 'shared');

function files(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((found) => found.isFile() && /\.(ts|mjs|svelte|html)$/.test(found.name))
    .map((found) => join(found.parentPath, found.name));
}

describe.each(LANGUAGES)('words of $name', ({ id, words }) => {
  it('of a room lie in its one file and begin with its name', async () => {
    for (const room of rooms) {
      const keys = Object.keys(await words[room]());
      expect(keys.filter((key) => !key.startsWith(`${room}.`))).toEqual([]);
      expect(readFileSync(join(source, 'i18n', `${room}.${id}.ts`), 'utf8')).toContain(keys[0]);
    }
  });

  it('of several rooms belong to none', async () => {
    const shared = { ...(await words.shell()), ...(await words.shared()) };
    const owned = Object.keys(shared).filter((key) =>
      rooms.some((room) => key.startsWith(`${room}.`))
    );
    expect(owned).toEqual([]);
  });

  it('never stand under one key twice', async () => {
    const keys = (await Promise.all(parts.map((part) => words[part]()))).flatMap(Object.keys);
    expect(keys.length).toBe(new Set(keys).size);
  });
});

it('which language is spoken is asked nowhere outside i18n', () => {
  const asked = files(source)
    .filter((file) => !file.startsWith(join(source, 'i18n')))
    .filter((file) => /(['"`])(zh|en)\1/.test(readFileSync(file, 'utf8')));
  expect(asked).toEqual([]);
});
