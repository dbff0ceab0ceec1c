import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('../../../shared', import.meta.url));

/**
 * Folder of the real data and reference figures beside the repository; null where it is absent.
 * Tests that need it say `describe.skipIf(!SHARED)`, so that they skip visibly.
 */
export const SHARED: string | null = existsSync(folder) ? folder : null;
