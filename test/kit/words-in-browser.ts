import { i18n } from '../../src/i18n/index.svelte.ts';
import { LANGUAGES } from '../../src/i18n/languages/all.ts';
import type { WordsPart, WordsRoom } from '../../src/i18n/words.ts';

// Before each file of browser tests: makes the words of every room available to components.
const parts = Object.keys(LANGUAGES[0].words) as WordsPart[];
const rooms = parts.filter((part): part is WordsRoom => part !== 'shell' && part !== 'shared');
await Promise.all(rooms.map((room) => i18n.loadRoom(room)));
