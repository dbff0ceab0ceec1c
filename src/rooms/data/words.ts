import { healthEn } from '../../i18n/health.en.ts';
import { i18n } from '../../i18n/index.svelte.ts';

// The sentences of this room come with it: the first page stays small.
i18n.learn(healthEn);
