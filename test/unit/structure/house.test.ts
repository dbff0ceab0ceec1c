import { readFileSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Import } from './import-table.ts';
import { exportsOf, importsOf, listFiles, readCode, ROOT, wordsOf } from './sources.ts';

const MAX_FILES = 20;
const MAX_CONTRACT_LINES = 200;
/** Folders of one kind: a file a platform, a method, a language. */
const ONE_KIND = /\/(platforms|methods|i18n|languages|headers-by-language|e2e)$/;

const files = ['src', 'workers'].flatMap(listFiles);
const sources = files.filter((file) => /\.(ts|mjs|svelte)$/.test(file));
/** Tests look at inner parts too: what they hold to a reference is in use. */
const tests = listFiles('test').filter((file) => /\.(ts|mjs|js|svelte)$/.test(file));
const imports = sources.flatMap(importsOf).filter(({ isPackage }) => !isPackage);

/** One way round for each circle of files that import each other. */
function findCircles(edges: Import[]): string[] {
  const next = new Map<string, string[]>();
  for (const { from, to } of edges) next.set(from, [...(next.get(from) ?? []), to]);
  const state = new Map<string, 'open' | 'done'>();
  const circles: string[] = [];
  const walk = (file: string, path: string[]) => {
    if (state.get(file) === 'done') return;
    if (state.get(file) === 'open') {
      circles.push([...path.slice(path.indexOf(file)), file].join(' → '));
      return;
    }
    state.set(file, 'open');
    for (const to of next.get(file) ?? []) walk(to, [...path, file]);
    state.set(file, 'done');
  };
  for (const file of next.keys()) walk(file, []);
  return circles;
}

describe('the house', () => {
  it('has no circles', () => {
    // What is fetched later is no circle: a room asks the bridge that fetched it.
    expect(findCircles(imports.filter(({ isDynamic }) => !isDynamic))).toEqual([]);
  });

  it('would see a circle', () => {
    const edge = (from: string, to: string): Import => ({
      from,
      to,
      isPackage: false,
      names: [],
      isDynamic: false
    });
    expect(findCircles([edge('a', 'b'), edge('b', 'c'), edge('c', 'b')])).toEqual(['b → c → b']);
    expect(findCircles([edge('a', 'b'), edge('a', 'c'), edge('b', 'c')])).toEqual([]);
  });

  it('writes the fields of an object in the object, not in a literal spread into it', () => {
    const spread = sources.filter((file) => /(?:^|[,{]\s*)\.\.\.\{\s/m.test(readCode(file)));
    expect(spread).toEqual([]);
  });

  it('has no crowded folder', () => {
    const held = new Map<string, number>();
    for (const file of [...files, ...listFiles('test')]) {
      const folder = posix.dirname(file);
      held.set(folder, (held.get(folder) ?? 0) + 1);
    }
    const crowded = [...held].filter(
      ([folder, count]) => count > MAX_FILES && !ONE_KIND.test(folder)
    );
    expect(crowded).toEqual([]);
  });

  it('has short contracts', () => {
    const long = files
      .filter((file) => posix.basename(file) === 'contract.ts')
      .map((file) => ({ file, lines: readCode(file).split('\n').length }))
      .filter(({ lines }) => lines > MAX_CONTRACT_LINES);
    expect(long).toEqual([]);
  });

  it('has no component that nothing shows', () => {
    const shown = new Set(imports.map(({ to }) => to));
    expect(files.filter((file) => file.endsWith('.svelte') && !shown.has(file))).toEqual([]);
  });

  it('exports only what is used elsewhere', { timeout: 60_000 }, () => {
    const users = [...imports, ...tests.flatMap(importsOf).filter(({ isPackage }) => !isPackage)];
    const taken = new Set(users.flatMap(({ to, names }) => names.map((name) => `${to} ${name}`)));
    const takenWhole = new Map<string, string[]>();
    for (const { from, to, names } of users) {
      // `(await import(…)).name` and `import * as`: whatever the importing file says counts.
      if (names.length === 0) takenWhole.set(to, [...(takenWhole.get(to) ?? []), from]);
    }
    const isUsed = (file: string, name: string) =>
      taken.has(`${file} ${name}`) ||
      (takenWhole.get(file) ?? []).some((from) => wordsOf(from).has(name));
    const unused = files
      .filter((file) => file.endsWith('.ts') && !file.endsWith('.d.ts'))
      .flatMap(exportsOf)
      .filter((own) => !isUsed(own.file, own.name) && !(own.isType && own.isPartOfOther));
    expect(unused.map(({ file, name }) => `${file} ${name}`)).toEqual([]);
  });

  it('has what the pages of the benchmarks take', () => {
    // No type check reads them: a name that moved would be missed when they run next.
    const lacking = tests
      .filter((file) => /\.m?js$/.test(file))
      .flatMap(importsOf)
      .filter(({ isPackage, to }) => !isPackage && to.endsWith('.ts'))
      .flatMap(({ from, to, names }) => {
        if (!files.includes(to) && !tests.includes(to)) return [`${from} ${to}`];
        const known = new Set(exportsOf(to).map(({ name }) => name));
        return names.filter((name) => !known.has(name)).map((name) => `${from} ${name}`);
      });
    expect(lacking).toEqual([]);
  });

  it('stands in the README as it is', () => {
    const [, picture] = /```\n(src\/[\s\S]*?)```/.exec(
      readFileSync(join(ROOT, 'README.md'), 'utf8')
    )!;
    const drawn: string[] = [];
    let top = '';
    for (const line of picture.split('\n')) {
      const [, indent, name] = /^( *)([\w.-]+(?:\/|\.ts))(?: |$)/.exec(line) ?? [];
      if (name && indent === '') top = name;
      else if (name && indent === '  ') drawn.push(top + name);
    }
    const parts = [...files, ...listFiles('test')].map((file) => {
      const [folder, part, deeper] = file.split('/');
      return `${folder}/${part}${deeper ? '/' : ''}`;
    });
    const folders = new Set(parts.filter((part) => part.endsWith('/')));
    expect([...folders].filter((folder) => !drawn.includes(folder))).toEqual([]);
    expect(drawn.filter((part) => !parts.includes(part))).toEqual([]);
    const hosts = parts.filter((part) => /^workers\/.*\.ts$/.test(part));
    expect(hosts.filter((part) => !drawn.includes(part))).toEqual([]);
  });
});
