import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST, expect, test } from './site.ts';

/** What a built script imports, by file name. */
function importsOf(code: string): string[] {
  return [...code.matchAll(/(?:from|import)\s*\(?\s*[`"']\.\/([^`"']+\.js)[`"']/g)].map(
    ([, name]) => name
  );
}

test('no built script imports the entry of a worker', () => {
  const folder = join(DIST, 'assets');
  const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
  const entries = scripts.filter((name) => /\.worker-/.test(name));
  const imports = scripts.flatMap((from) =>
    importsOf(readFileSync(join(folder, from), 'utf8')).map((to) => ({ from, to }))
  );
  expect(entries).toHaveLength(3);
  // The entries load their rooms: were imports not seen, this would be empty.
  expect(imports.filter(({ from }) => entries.includes(from)).length).toBeGreaterThan(3);
  expect(imports.filter(({ to }) => entries.includes(to))).toEqual([]);
});
