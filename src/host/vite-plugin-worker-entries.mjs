/**
 * For the build of workers: keeps every worker's entry a file that nothing imports.
 *
 * Vite lets the bundler move shared code into a worker's entry, so that chunks import the entry
 * back. WebKit evaluates such an entry a second time: a worker answered every question twice, and
 * one import stored two shops. Vite sets `preserveEntrySignatures: false` for workers and takes no
 * option for it; the last word is a plugin's.
 * @returns {import('vite').Plugin}
 */
export function workerEntries() {
  return {
    name: 'tillsight-worker-entries',
    options: (given) => ({ ...given, preserveEntrySignatures: 'strict' }),
    generateBundle(_, bundle) {
      const chunks = Object.values(bundle).filter(({ type }) => type === 'chunk');
      const entries = new Set(chunks.filter(({ isEntry }) => isEntry).map((c) => c.fileName));
      for (const { fileName, imports, dynamicImports } of chunks) {
        const entry = [...imports, ...dynamicImports].find((name) => entries.has(name));
        if (entry) this.error(`${fileName} imports the worker's entry ${entry}`);
      }
    }
  };
}
