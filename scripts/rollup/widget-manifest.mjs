/**
 * @typedef {Record<string, {file: string; imports: string[]}>} WidgetManifest - per widget its file and every file
 *   that this one imports, directly or not; names relative to `pls-kit.js`
 */

/** @type {WidgetManifest | undefined} */
let manifest;

/**
 * First pass: learns which files make up each widget, and writes it to `manifest.json` for the size check.
 *
 * @returns {import('rollup').Plugin}
 */
export const collectManifest = () => ({
  name: 'collect-manifest',
  generateBundle(_options, bundle) {
    const importsOf = (/** @type {string} */ file, /** @type {Set<string>} */ found = new Set()) => {
      const output = bundle[file];
      if (output?.type !== 'chunk') return found;
      for (const name of output.imports) {
        if (found.has(name)) continue;
        found.add(name);
        importsOf(name, found);
      }
      return found;
    };
    const entries = Object.values(bundle).flatMap((output) =>
      output.type === 'chunk' && output.isEntry ? [output] : [],
    );
    manifest = Object.fromEntries(
      entries.map(({name, fileName}) => [name, {file: fileName, imports: [...importsOf(fileName)]}]),
    );
    this.emitFile({type: 'asset', fileName: 'manifest.json', source: `${JSON.stringify(manifest, null, 2)}\n`});
  },
});

/**
 * Second pass: gives the loader the manifest that it reads as `__PLS_MANIFEST__`.
 *
 * @returns {import('rollup').Plugin}
 */
export const injectManifest = () => {
  let injected = false;
  return {
    name: 'inject-manifest',
    transform(code) {
      if (!code.includes('__PLS_MANIFEST__')) return null;
      if (manifest === undefined) this.error('The widgets must be bundled before the loader');
      injected = true;
      // On the first line, so that the source map's lines still hold.
      return {code: `const __PLS_MANIFEST__ = ${JSON.stringify(manifest)};${code}`, map: null};
    },
    generateBundle() {
      if (!injected) this.error('The loader never says __PLS_MANIFEST__, so it could load nothing');
    },
  };
};
