import {createHash} from 'node:crypto';
import path from 'node:path';

/**
 * @typedef {Record<string, {file: string; imports: string[]; later: string[]}>} SizedManifest - per widget its file, every
 *   file that this one imports, directly or not, and what the widget asks for once somebody gets there; names relative to
 *   `pls-kit.js`; languages other than Chinese are not in it
 *
 * @typedef {[name: string, integrity: string]} KitFile
 * @typedef {import('../../packages/widgets/dist/embed/kit-manifest.js').KitManifest} KitManifest - what the loader knows
 * @typedef {import('../../packages/widgets/dist/embed/kit-manifest.js').LaterManifest} LaterManifest - what it learns later
 *
 * @typedef {object} PublishedIntegrity - `integrity.json`
 * @property {string} version - of the kit
 * @property {string} loader - the versioned loader, whose address never changes its bytes
 * @property {Record<string, string>} files - name → `sha384-…` for loaders, `sha256-…` for the files they load
 */

/** @type {Omit<KitManifest, 'version'> | undefined} */
let made;
/** @type {Record<string, string>} */
let everything = {};

/** @type {KitFile | undefined} */
let doctor;

/** What stands in a name for the bytes: 8 characters, as Rollup's own. */
const hashOf = (/** @type {string} */ code) => createHash('sha256').update(code).digest('base64url').slice(0, 8);

/**
 * @param {string} code
 * @param {'sha256' | 'sha384'} hash
 */
const integrityOf = (code, hash) => `${hash}-${createHash(hash).update(code).digest('base64')}`;

/**
 * @param {import('rollup').OutputBundle} bundle
 * @param {string} file
 * @param {boolean} alsoLater - follow `import()` as well
 * @returns {string[]} every file that comes with this one, itself first
 */
const closure = (bundle, file, alsoLater) => {
  const found = new Set([file]);
  for (const name of found) {
    const output = bundle[name];
    if (output?.type !== 'chunk') continue;
    const later = alsoLater ? output.dynamicImports : [];
    for (const next of [...output.imports, ...later]) if (languageOf(bundle[next]) === undefined) found.add(next);
  }
  return [...found];
};

/** `zh-Hant` for the file that `locales/zh-hant.ts` became. */
const languageOf = (/** @type {import('rollup').OutputAsset | import('rollup').OutputChunk | undefined} */ output) => {
  if (output?.type !== 'chunk' || !/[\\/]locales[\\/]/.test(output.facadeModuleId ?? '')) return undefined;
  return Intl.getCanonicalLocales(path.basename(output.facadeModuleId ?? '', '.js'))[0];
};

/** Tags whose element comes in another one's file (`WidgetChunk`): they share all but a few lines. */
const guests = {'application-form': 'consultation-form'};

/** Chunks that only a part of those who see their widget needs: vouched for under their own name, and not fetched before. */
const seldom = ['map-canvas'];

/** @returns {(readonly [tag: string, widget: SizedManifest[string]])[]} every tag, and the files that bring it */
const byTag = (/** @type {SizedManifest} */ sized) => [
  ...Object.entries(sized),
  ...Object.entries(guests).flatMap(([tag, host]) => (sized[host] ? [/** @type {const} */ ([tag, sized[host]])] : [])),
];

/**
 * Before all: the doctor, which only `?pls-doctor` in a page's address asks for. A bundle of its own, so that nothing of it
 * can get into what everybody loads.
 *
 * @returns {import('rollup').Plugin}
 */
export const collectDoctor = () => ({
  name: 'collect-doctor',
  generateBundle(_options, bundle) {
    const [chunk, ...others] = Object.values(bundle).filter((output) => output.type === 'chunk');
    if (chunk === undefined || others.length > 0) this.error('The doctor must be one file');
    doctor = [chunk.fileName, integrityOf(chunk.code, 'sha256')];
  },
});

/**
 * First pass: learns which files make up each widget, and writes it to `manifest.json` for the size check.
 *
 * @returns {import('rollup').Plugin}
 */
export const collectManifest = () => ({
  name: 'collect-manifest',
  generateBundle(_options, bundle) {
    const chunks = Object.values(bundle).filter((output) => output.type === 'chunk');
    const advice = chunks.find(({name}) => name === 'advice');
    if (advice === undefined) this.error('There is no chunk "advice"');
    /** @type {SizedManifest} */
    const sized = {};
    for (const chunk of chunks) {
      if (!chunk.isEntry || chunk === advice) continue;
      const now = closure(bundle, chunk.fileName, false);
      const later = closure(bundle, chunk.fileName, true).filter((name) => ![...now, advice.fileName].includes(name));
      const [file = '', ...imports] = now;
      sized[chunk.name] = {file, imports, later};
    }
    const all = chunks.map(({fileName, code}) => /** @type {KitFile} */ ([fileName, integrityOf(code, 'sha256')]));
    const found = new Map(all);
    const fileOf = (/** @type {string} */ name) => /** @type {KitFile} */ ([name, found.get(name) ?? '']);

    /** @type {Record<string, readonly KitFile[]>} */
    const later = {};
    const rare = new Map(chunks.filter(({name}) => seldom.includes(name)).map(({name, fileName}) => [fileName, name]));
    if (rare.size < seldom.length) this.error(`There is no chunk for one of ${seldom.join(', ')}`);
    for (const [name, widget] of byTag(sized)) later[name] = widget.later.filter((file) => !rare.has(file)).map(fileOf);
    for (const [file, name] of rare) later[name] = [fileOf(file)];
    for (const chunk of chunks) {
      const language = languageOf(chunk);
      if (language !== undefined) later[language] = closure(bundle, chunk.fileName, false).map(fileOf);
    }
    if (doctor === undefined) this.error('The doctor must be bundled before the widgets');
    later['doctor'] = [doctor];
    found.set(...doctor);
    const source = `export const later = ${JSON.stringify(later)};\n`;
    const laterFile = `later-${hashOf(source)}.js`;
    this.emitFile({type: 'asset', fileName: laterFile, source});
    found.set(laterFile, integrityOf(source, 'sha256'));

    const first = [...new Set(Object.values(sized).flatMap(({file, imports}) => [file, ...imports]))];
    made = {
      files: first.map(fileOf),
      widgets: Object.fromEntries(
        byTag(sized).map(([name, {file, imports}]) => [name, [file, ...imports].map((each) => first.indexOf(each))]),
      ),
      later: fileOf(laterFile),
      advice: fileOf(advice.fileName),
    };
    everything = Object.fromEntries(found);
    this.emitFile({type: 'asset', fileName: 'manifest.json', source: `${JSON.stringify(sized, null, 2)}\n`});
  },
});

/**
 * Between the two: publishes the integrity of a script that belongs to our iframes, whose name floats like the loader's.
 *
 * @returns {import('rollup').Plugin}
 */
export const publishFrameScript = () => ({
  name: 'publish-frame-script',
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type === 'chunk') everything[output.fileName] = integrityOf(output.code, 'sha384');
    }
  },
});

/**
 * Last pass: gives the loader the manifest that it reads as `__PLS_KIT__`, and publishes it twice: by the name that
 * floats, and by one that holds its version and a hash of its bytes, so that this address can never have others.
 *
 * @param {string} version
 * @returns {import('rollup').Plugin}
 */
export const publishLoader = (version) => {
  let injected = false;
  return {
    name: 'publish-loader',
    transform(code) {
      if (!code.includes('__PLS_KIT__')) return null;
      if (made === undefined) this.error('The widgets must be bundled before the loader');
      injected = true;
      // On the first line, so that the source map's lines still hold.
      return {code: `const __PLS_KIT__ = ${JSON.stringify({version, ...made})};${code}`, map: null};
    },
    generateBundle(_options, bundle) {
      if (!injected || made === undefined) this.error('The loader never says __PLS_KIT__, so it could load nothing');
      const [loader, ...others] = Object.values(bundle).filter((output) => output.type === 'chunk');
      if (loader === undefined || others.length > 0) this.error('The loader must be one file');
      const {fileName, code} = loader;
      const versioned = fileName.replace('.js', `-${version}-${hashOf(code)}.js`);
      const integrity = integrityOf(code, 'sha384');
      /** @type {PublishedIntegrity} */
      const published = {
        version,
        loader: versioned,
        files: {[versioned]: integrity, [fileName]: integrity, ...everything},
      };
      this.emitFile({type: 'asset', fileName: versioned, source: code});
      this.emitFile({type: 'asset', fileName: 'integrity.json', source: `${JSON.stringify(published, null, 2)}\n`});
    },
  };
};
