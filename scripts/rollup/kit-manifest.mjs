/**
 * @typedef {Record<string, {file: string; imports: string[]}>} WidgetManifest - per widget its file and every file
 *   that this one imports, directly or not; names relative to `pls-kit.js`
 *
 * @typedef {Record<string, {file: string; imports: string[]; later: string[]}>} SizedManifest - the same, and what the
 *   widget asks for once somebody gets there; languages other than Chinese are not in it
 */

/** @type {WidgetManifest | undefined} */
let manifest;

/**
 * @param {import('rollup').OutputBundle} bundle
 * @param {string} file
 * @param {boolean} alsoLater - follow `import()` as well
 * @returns {Set<string>} every file that comes with this one, itself first
 */
const closure = (bundle, file, alsoLater) => {
  const found = new Set([file]);
  for (const name of found) {
    const output = bundle[name];
    if (output?.type !== 'chunk') continue;
    const later = alsoLater ? output.dynamicImports : [];
    for (const next of [...output.imports, ...later]) if (!isLanguage(bundle[next])) found.add(next);
  }
  return found;
};

const isLanguage = (/** @type {import('rollup').OutputAsset | import('rollup').OutputChunk | undefined} */ output) =>
  output?.type === 'chunk' && /[\\/]locales[\\/]/.test(output.facadeModuleId ?? '');

/**
 * First pass: learns which files make up each widget, and writes it to `manifest.json` for the size check.
 *
 * @returns {import('rollup').Plugin}
 */
export const collectManifest = () => ({
  name: 'collect-manifest',
  generateBundle(_options, bundle) {
    /** @type {SizedManifest} */
    const sized = {};
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk' || !output.isEntry) continue;
      const [file = '', ...imports] = closure(bundle, output.fileName, false);
      const now = new Set([file, ...imports]);
      const later = [...closure(bundle, file, true)].filter((name) => !now.has(name));
      sized[output.name] = {file, imports, later};
    }
    manifest = Object.fromEntries(Object.entries(sized).map(([name, {file, imports}]) => [name, {file, imports}]));
    this.emitFile({type: 'asset', fileName: 'manifest.json', source: `${JSON.stringify(sized, null, 2)}\n`});
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
