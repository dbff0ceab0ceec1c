/**
 * The import table of the house: who may know whom. Places are found by a file's path; what a
 * place may import is named by places and packages.
 */

/** Rooms by how far up the stream they lie; one may know only rooms of a smaller number. */
const STREAM: Record<string, number> = {
  import: 0,
  data: 1,
  customers: 2,
  market: 2,
  recommend: 3,
  forecast: 3,
  models: 3,
  campaigns: 4,
  overview: 5
};

type Place =
  | 'contract'
  | 'room contract'
  | 'room api'
  | 'room glue'
  | 'room net'
  | 'room algorithm'
  | 'standalone'
  | 'shop'
  | 'shop load'
  | 'text'
  | 'text net'
  | 'learning'
  | 'learning store'
  | 'maths'
  | 'tensors'
  | 'store'
  | 'sample'
  | 'sample command'
  | 'worker entry'
  | 'worker host'
  | 'host'
  | 'bridge'
  | 'room table'
  | 'screen'
  | 'shell'
  | 'charts'
  | 'ui'
  | 'i18n'
  | 'pwa'
  | 'app';

const PLACES: [RegExp, Place][] = [
  [/^workers\/contract\//, 'contract'],
  // A part's contract lies beside the part.
  [/^workers\/rooms\/(.+\/)?contract\.ts$/, 'room contract'],
  [/^workers\/rooms\/[^/]+\/api\.ts$/, 'room api'],
  // Parts of an api between the store and the algorithms.
  [/^workers\/rooms\/data\/describe-[a-z-]+\.ts$/, 'room glue'],
  [/^workers\/rooms\/(.+\/)?open-[a-z-]+\.ts$/, 'room glue'],
  [/^workers\/rooms\/.+-net\.ts$/, 'room net'],
  // Built into one script, whose text a screen writes into a page of its own.
  [/^workers\/rooms\/.+\/standalone\.ts$/, 'standalone'],
  [/^workers\/rooms\/[^/]+\//, 'room algorithm'],
  [/^workers\/shop\/load\.ts$/, 'shop load'],
  [/^workers\/shop\//, 'shop'],
  [/^workers\/text\/.+-net\.ts$/, 'text net'],
  [/^workers\/text\//, 'text'],
  [/^workers\/learning\/kept-models\.ts$/, 'learning store'],
  [/^workers\/learning\//, 'learning'],
  [/^workers\/maths\//, 'maths'],
  [/^workers\/tensors\//, 'tensors'],
  [/^workers\/store\//, 'store'],
  // A command for Node that runs the generator through the build tool.
  [/^workers\/sample\/write-files\.mjs$/, 'sample command'],
  [/^workers\/sample\//, 'sample'],
  [/^workers\/[^/]+\.worker\.ts$/, 'worker entry'],
  [/^workers\/(host|host-once|transfer|second-worker)\.ts$/, 'worker host'],
  [/^src\/host\//, 'host'],
  // Knows every screen's address, and loads none before it is asked for.
  [/^src\/bridge\/rooms\.ts$/, 'room table'],
  [/^src\/bridge\//, 'bridge'],
  [/^src\/rooms\//, 'screen'],
  [/^src\/shell\//, 'shell'],
  [/^src\/charts\//, 'charts'],
  [/^src\/ui\//, 'ui'],
  [/^src\/i18n\//, 'i18n'],
  [/^src\/pwa\//, 'pwa'],
  [/^src\/(App\.svelte|main\.ts|app\.css)$/, 'app']
];

interface Rule {
  places: Place[];
  packages: RegExp;
}

const NONE = /^$/;
const NODE = /^node:/;
const SVELTE = /^svelte(\/|$)/;
/** Algorithms may use readers and packers, never the screen, the store, the bridge or tfjs. */
const PURE = /^(?!svelte|dexie|comlink|@tensorflow\/|d3|vite|node:)/;
const TFJS = /^@tensorflow\//;

const CONTRACTS: Place[] = ['contract', 'room contract'];
/** What two rooms need: below every room. */
const SHARED: Place[] = ['shop', 'text', 'learning', 'maths'];
const PURE_PLACES: Place[] = [...CONTRACTS, 'room algorithm', ...SHARED];
const GLUE_PLACES: Place[] = [
  'room glue',
  'room net',
  'shop load',
  'text net',
  'learning store',
  'tensors',
  'store',
  'sample'
];
const SCREEN_PLACES: Place[] = [
  'bridge',
  'room table',
  'charts',
  'ui',
  'i18n',
  'shell',
  ...CONTRACTS
];

const TABLE: Record<Place, Rule> = {
  contract: { places: CONTRACTS, packages: NONE },
  'room contract': { places: CONTRACTS, packages: NONE },
  'room algorithm': { places: PURE_PLACES, packages: PURE },
  standalone: { places: PURE_PLACES, packages: NONE },
  shop: { places: ['shop', 'maths', 'contract'], packages: NONE },
  'shop load': { places: ['shop', 'store', 'maths', 'contract'], packages: NONE },
  text: { places: ['text', 'maths', 'contract'], packages: NONE },
  'text net': { places: ['text', 'text net', 'tensors', 'maths', 'contract'], packages: TFJS },
  learning: { places: ['learning', 'maths', 'contract'], packages: NONE },
  'learning store': { places: ['learning', 'store', 'maths', 'contract'], packages: NONE },
  'room net': { places: [...PURE_PLACES, 'room net', 'tensors'], packages: TFJS },
  'room glue': {
    places: [...PURE_PLACES, ...GLUE_PLACES, 'room api'],
    packages: NONE
  },
  'room api': {
    places: [...PURE_PLACES, ...GLUE_PLACES],
    packages: NONE
  },
  maths: { places: ['maths', 'contract'], packages: NONE },
  tensors: { places: ['tensors', ...PURE_PLACES], packages: TFJS },
  store: { places: ['store', ...CONTRACTS], packages: /^dexie$/ },
  sample: { places: ['sample', 'maths', ...CONTRACTS], packages: NODE },
  'sample command': { places: ['sample'], packages: /^(node:.+|vite)$/ },
  'worker entry': { places: ['room api', 'worker host', 'contract'], packages: NONE },
  'worker host': { places: ['worker entry', 'worker host', ...CONTRACTS], packages: /^comlink$/ },
  host: { places: ['host'], packages: /^(node:.+|vite)$/ },
  bridge: {
    places: ['bridge', 'room table', 'pwa', 'worker entry', ...CONTRACTS],
    packages: /^(comlink|svelte)$/
  },
  'room table': { places: ['bridge', 'screen', 'shell', 'i18n'], packages: /^svelte$/ },
  screen: { places: ['screen', 'standalone', ...SCREEN_PLACES], packages: SVELTE },
  shell: { places: ['pwa', ...SCREEN_PLACES], packages: SVELTE },
  charts: {
    places: ['charts', 'ui', 'i18n'],
    packages: /^(svelte(\/|$)|d3$|d3-(?!selection)|world-atlas\/|topojson-client$|geojson$)/
  },
  ui: { places: ['ui', 'i18n'], packages: SVELTE },
  i18n: { places: ['i18n', ...CONTRACTS], packages: SVELTE },
  pwa: { places: ['pwa', 'host'], packages: /^(node:.+|vite|svelte)$/ },
  app: {
    places: ['app', 'screen', 'shell', 'bridge', 'room table', 'charts', 'ui', 'i18n', 'pwa'],
    packages: SVELTE
  }
};

/** What D3 offers that changes the document; Svelte draws, so charts must not have it. */
const D3_DRAWS = /^(select|selectAll|create|creator|pointer|brush|drag|zoom|transition|axis)/;

export interface Import {
  /** Path of the importing file, relative to the repository. */
  from: string;
  /** A path relative to the repository, or a package's name. */
  to: string;
  isPackage: boolean;
  /** The names taken, as far as they are written out. */
  names: string[];
  /** Loaded when it is asked for: `import('…')`. */
  isDynamic?: boolean;
}

/** Why an import breaks the table; null when it may be. */
export function violation(found: Import): string | null {
  const { from, to, isPackage, names } = found;
  const place = placeOf(from);
  if (!place) return `${from} lies in no place of the house`;
  const { places, packages } = TABLE[place];
  if (isPackage) {
    if (!packages.test(to)) return `${from} (${place}) imports ${to}`;
    const drawn = place === 'charts' ? names.find((name) => D3_DRAWS.test(name)) : undefined;
    return drawn ? `${from} takes ${drawn} from ${to}` : null;
  }
  const target = placeOf(to);
  if (!target || !places.includes(target)) return `${from} (${place}) imports ${to}`;
  if (opensRoom(found)) return `${from} opens ${to}, which is the room table's to open`;
  return againstTheStream(from, to) ? `${from} imports ${to}, which is not upstream` : null;
}

/**
 * A room's screen is loaded by the table of rooms alone, and by it only when it is asked for; so is
 * what of it can be looked for.
 */
function opensRoom({ from, to, isDynamic = false }: Import): boolean {
  const isScreen = /^src\/(rooms\/[^/]+\/Room|shell\/ClosedRoom)\.svelte$/.test(to);
  const isTable = placeOf(from) === 'room table';
  const isPlaces = /^src\/rooms\/[^/]+\/places\.ts$/.test(to);
  if (isTable && !/^src\/(bridge|i18n)\//.test(to)) return !(isScreen || isPlaces) || !isDynamic;
  return isScreen;
}

/** Contracts and the store know every room's types; algorithms only those above them. */
function againstTheStream(from: string, to: string): boolean {
  const [own, other] = [roomOf(from), roomOf(to)];
  if (!own || !other || own === other) return false;
  if (from.startsWith('src/')) return to.startsWith('src/');
  return !(STREAM[other] < STREAM[own]);
}

function placeOf(path: string): Place | undefined {
  return PLACES.find(([pattern]) => pattern.test(path))?.[1];
}

function roomOf(path: string): string | undefined {
  return /^(?:src|workers)\/rooms\/([^/]+)\//.exec(path)?.[1];
}
