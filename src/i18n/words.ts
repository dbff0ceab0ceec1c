import type { campaignsEn } from './campaigns.en.ts';
import type { customersEn } from './customers.en.ts';
import type { dataEn } from './data.en.ts';
import type { forecastEn } from './forecast.en.ts';
import type { importEn } from './import.en.ts';
import type { jumpEn } from './jump.en.ts';
import type { marketEn } from './market.en.ts';
import type { modelsEn } from './models.en.ts';
import type { overviewEn } from './overview.en.ts';
import type { recommendEn } from './recommend.en.ts';
import type { sharedEn } from './shared.en.ts';
import type { shellEn } from './shell.en.ts';
import type { startEn } from './start.en.ts';

/**
 * The words of the app by the part that brings them: `shell` and `shared` are always there, the
 * others are rooms and come with them. English says which keys there are.
 */
export interface Words {
  shell: typeof shellEn;
  shared: typeof sharedEn;
  jump: typeof jumpEn;
  start: typeof startEn;
  import: typeof importEn;
  overview: typeof overviewEn;
  customers: typeof customersEn;
  market: typeof marketEn;
  recommend: typeof recommendEn;
  forecast: typeof forecastEn;
  models: typeof modelsEn;
  campaigns: typeof campaignsEn;
  data: typeof dataEn;
}

export type WordsPart = keyof Words;

/** A room with words of its own, or another part whose words come with it. */
export type WordsRoom = Exclude<WordsPart, 'shell' | 'shared'>;

/** Every sentence the screen can say. A language has each of them, or the build fails. */
export type MessageKey = { [Part in WordsPart]: keyof Words[Part] }[WordsPart];

/** Sentences by key, as far as they have been fetched. */
export type Messages = Record<string, string>;
