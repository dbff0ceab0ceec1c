import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../shared', import.meta.url));

/**
 * Folder of the real data and reference figures next to the repository; null if absent. Tests that
 * need it use `describe.skipIf(!SHARED)`, so that they are reported as skipped.
 */
export const SHARED: string | null = existsSync(folder) ? folder : null;
