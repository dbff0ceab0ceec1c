import { build } from 'vite';

const SUFFIX = '?standalone';
/** No file of its own: styles and links of the app have nothing to do with it. */
const PREFIX = '\0standalone:';

/**
 * `import script from './file.ts?standalone'` gives the text of one plain script that holds the file
 * and all it imports, to be written into a page of its own that works without the app and without a
 * request.
 * @returns {import('vite').Plugin}
 */
export function standalone() {
  return {
    name: 'tillsight-standalone',
    enforce: 'pre',
    async resolveId(source, importer) {
      if (!source.endsWith(SUFFIX)) return undefined;
      const found = await this.resolve(source.slice(0, -SUFFIX.length), importer);
      return found && `${PREFIX}${found.id}.js`;
    },
    async load(id) {
      if (!id.startsWith(PREFIX)) return undefined;
      const entry = id.slice(PREFIX.length, -'.js'.length);
      const [{ output }] = await build({
        configFile: false,
        logLevel: 'warn',
        build: {
          write: false,
          target: 'es2022',
          minify: true,
          lib: { entry, formats: ['iife'], name: 'standalone' }
        }
      });
      return `export default ${JSON.stringify(output[0].code)}`;
    }
  };
}
