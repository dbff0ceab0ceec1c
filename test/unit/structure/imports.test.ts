import { basename, extname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { violation, type Import } from './import-table.ts';
import { importsOf, listFiles } from './sources.ts';

const files = ['src', 'workers'].flatMap(listFiles);
const imports = files.filter((file) => /\.(ts|mjs|svelte)$/.test(file)).flatMap(importsOf);

describe('imports', () => {
  it('are found at all', () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.some(({ to }) => to === 'workers/rooms/import/api.ts')).toBe(true);
    expect(imports.some(({ from }) => from.endsWith('.svelte'))).toBe(true);
  });

  it('keep to the table', () => {
    expect(imports.map(violation).filter(Boolean)).toEqual([]);
  });

  it('name the file with its extension', () => {
    const bare = imports.filter(({ to, isPackage }) => !isPackage && extname(to) === '');
    expect(bare).toEqual([]);
  });

  const file = (from: string, to: string, isDynamic = false): Import => ({
    from,
    to,
    isPackage: false,
    names: [],
    isDynamic
  });
  const pack = (from: string, to: string, ...names: string[]): Import => ({
    from,
    to,
    isPackage: true,
    names
  });

  it.each([
    ['an algorithm that stores', pack('workers/rooms/overview/tally.ts', 'dexie')],
    ['an algorithm that learns', pack('workers/rooms/recommend/words.ts', '@tensorflow/tfjs')],
    ['a screen that talks to workers', pack('src/rooms/overview/state.svelte.ts', 'comlink')],
    ['a chart that draws', pack('src/charts/Axis.svelte', 'd3', 'scaleLinear', 'select')],
    ['a chart with the selection', pack('src/charts/Axis.svelte', 'd3-selection')],
    ['a screen that computes', file('src/rooms/overview/a.ts', 'workers/maths/random.ts')],
    ['a screen in another', file('src/rooms/overview/a.ts', 'src/rooms/recommend/b.ts')],
    ['a room downstream', file('workers/rooms/import/a.ts', 'workers/rooms/overview/b.ts')],
    ['a neighbour', file('workers/rooms/recommend/a.ts', 'workers/rooms/forecast/b.ts')],
    ['an api behind an algorithm', file('workers/rooms/data/a.ts', 'workers/rooms/import/api.ts')],
    ['maths that know a room', file('workers/maths/a.ts', 'workers/rooms/import/b.ts')],
    ['a control that knows data', file('src/ui/Table.svelte', 'src/bridge/index.svelte.ts')],
    ['a room opened past the table', file('src/App.svelte', 'src/rooms/data/Room.svelte', true)],
    ['a room loaded at once', file('src/bridge/rooms.ts', 'src/rooms/data/Room.svelte')],
    ['places loaded at once', file('src/bridge/rooms.ts', 'src/rooms/data/places.ts')],
    ['a part opened by the table', file('src/bridge/rooms.ts', 'src/rooms/data/Rule.svelte', true)],
    ['a bridge that knows screens', file('src/bridge/job.svelte.ts', 'src/shell/NoShop.svelte')],
    ['a file without a place', file('src/elsewhere/a.ts', 'src/ui/turns/pace.ts')]
  ])('of %s would be found', (_, planted) => {
    expect(violation(planted)).toContain(planted.from);
  });

  it.each([
    pack('workers/rooms/import/tokenize.ts', 'papaparse'),
    pack('workers/rooms/models/text-net.ts', '@tensorflow/tfjs'),
    pack('src/charts/scales.ts', 'd3', 'scaleLinear'),
    file('src/bridge/rooms.ts', 'src/rooms/data/Room.svelte', true),
    file('src/bridge/rooms.ts', 'src/rooms/data/places.ts', true),
    file('src/bridge/rooms.ts', 'src/shell/ClosedRoom.svelte', true),
    file('workers/rooms/overview/a.ts', 'workers/rooms/customers/b.ts'),
    file('src/rooms/overview/a.ts', 'workers/rooms/recommend/contract.ts')
  ])('$from → $to may be', (allowed) => {
    expect(violation(allowed)).toBeNull();
  });
});

describe('file names', () => {
  const NAMES: Record<string, RegExp> = {
    '.svelte': /^[A-Z][A-Za-z0-9]*\.svelte$/,
    '.ts': /^[a-z0-9]+(-[a-z0-9]+)*(\.(svelte|worker|en|zh|d))?\.ts$/,
    '.mts': /^[a-z0-9]+(-[a-z0-9]+)*\.d\.mts$/,
    '.mjs': /^[a-z0-9]+(-[a-z0-9]+)*\.mjs$/,
    '.css': /^[a-z0-9]+(-[a-z0-9]+)*\.css$/,
    '.json': /^tsconfig\.json$/
  };

  it('are kebab-case.ts, PascalCase.svelte, name.svelte.ts, x.worker.ts', () => {
    const odd = files.filter((file) => !NAMES[extname(file)]?.test(basename(file)));
    expect(odd).toEqual([]);
  });

  it('say what is inside', () => {
    const vague = /(^|[/.-])(utils?|helpers?|misc|common|stuff)([/.-]|$)/i;
    const own = listFiles('test');
    expect([...files, ...own].filter((file) => vague.test(file))).toEqual([]);
  });
});

describe('tests', () => {
  it('lie where a runner finds them', () => {
    const places: [RegExp, RegExp][] = [
      [/^test\/unit\//, /^(?!.*\.(browser|svelte)\.test\.ts$)/],
      [/^test\/browser\//, /\.(browser|svelte)\.test\.ts$/],
      [/^test\/e2e\//, /\.spec\.ts$/]
    ];
    const tests = listFiles('test').filter((file) => /\.(test|spec)\.ts$/.test(file));
    const lost = tests.filter(
      (file) => !places.some(([folder, name]) => folder.test(file) && name.test(file))
    );
    expect(lost).toEqual([]);
  });
});
