import {readFileSync, rmSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {asciiOnly} from './scripts/rollup/ascii-only.mjs';
import {copyFiles} from './scripts/rollup/copy-files.mjs';
import {collectDoctor, collectManifest, publishFrameScript, publishLoader} from './scripts/rollup/kit-manifest.mjs';
import {leanKy} from './scripts/rollup/lean-ky.mjs';
import {leanLit} from './scripts/rollup/lean-lit.mjs';
import {oldSyntax} from './scripts/rollup/old-syntax.mjs';
import {shortNames} from './scripts/rollup/short-names.mjs';
import {quietLeaflet} from './scripts/rollup/quiet-leaflet.mjs';
import {quietLit} from './scripts/rollup/quiet-lit.mjs';

const widgets = ['service-finder', 'consultation-form', 'case-tracker', 'station-map'];
const embed = 'dist/embed';
const desk = 'dist/examples/desk';
const {version} = JSON.parse(readFileSync('packages/widgets/package.json', 'utf8'));

// Rollup only adds files: a chunk of an earlier build would stay, and be served.
for (const folder of [embed, desk]) rmSync(folder, {recursive: true, force: true});

/**
 * Who loads what, said here and not left to a heuristic: what several widgets share, by when it is needed. Each further file costs a
 * request and starts compression anew (0.3 KB); each byte too early is paid by every citizen on a slow line.
 *
 * @type {readonly [name: string, modules: RegExp][]}
 */
const chunks = [
  // Needed by who presses 「我附近」, on pages without https or with a form that cannot be shown, by web teams and old engines: small, and for few.
  ['insecure-page', /\/(?:insecure-page|anonymous-form|own-page|form\/unsupported)\.js$/],
  ['device-position', /\/parts\/device-position\.js$/],
  ['advice', /\/widgets\/dist\/advice\.js$/],
  ['host-look', /\/(?:host-look|accent|generated\/accent-bounds)\.js$/],
  // While somebody reads through what is about to be sent.
  ['solve-challenge', /\/(?:solve-challenge|sha-256|rules\/dist\/(?:es2022\/)?proof-of-work)\.js$/],
  // Whatever needs the browser's cryptography.
  ['web-crypto', /\/sdk\/dist\/(?:es2022\/)?secure-context\.js$/],
  // Once a case is on the screen.
  ['case-stream', /\/sdk\/dist\/(?:es2022\/)?case-stream\.js$/],
  // Once a case is opened or sent.
  [
    'cases',
    /\/(?:sdk\/dist\/(?:es2022\/)?(?:cases|case-session|idempotency-key|proof-of-work|watch-case)|parts\/save-file)\.js$/,
  ],
  // Once a case is on the screen: what is done about it; and for those who asked their device to remember cases.
  [
    'case-work',
    /\/(?:case-tracker\/(?:case-work.*|case-records|case-deeds|deed-.*|readable-copy|save-file|work-view)|icons\/doing|sdk\/dist\/(?:es2022\/)?units)\.js$/,
  ],
  ['appointments', /\/sdk\/dist\/(?:es2022\/)?appointments\.js$/],
  [
    'uploads',
    /\/(?:sdk\/dist\/(?:es2022\/)?(?:attachments|uploads\/.*|sha256)|parts\/files\/.*|icons\/files|rules\/dist\/(?:es2022\/)?file-(?:head|refusals))\.js$/,
  ],
  ['device-cases', /\/case-tracker\/device-cases\.js$/],
  ['promise', /\/(?:parts\/(?:promise|open-for-print|summary-list)|styles\/(?:promise|summary-list)\.styles)\.js$/],
  // First views: of the form and the tracker, of the finder and the list, of the list.
  [
    'fields',
    /\/(?:parts\/(?:field|error-summary|leaving)|styles\/field\.styles|widgets\/dist\/tab-storage|directives\/live|directives\/if-defined|lit-html\/directive(?:-helpers)?|rules\/dist\/(?:es2022\/)?(?:digits|case-number))\.js$/,
  ],
  [
    'places',
    /\/(?:sdk\/dist\/(?:es2022\/)?(?:services|stations)|parts\/(?:combobox|typeahead|place-search)|styles\/search\.styles)\.js$/,
  ],
  [
    'stations',
    /\/(?:parts\/(?:opening|position|station-item)|styles\/station\.styles|rules\/dist\/(?:es2022\/)?local-date|icons\/stations)\.js$/,
  ],
  [
    'station-panel',
    /\/(?:parts\/station-panel|styles\/station-panel\.styles|rules\/dist\/(?:es2022\/)?(?:coordinates|directions-links))\.js$/,
  ],
  [
    'client',
    /\/(?:ky\/.+|sdk\/dist\/(?:es2022\/)?(?:attempt|client|cursor-pages|lend-has-own|portal|regions|retry-after|to-client-error|topics|transport|until-aborted|catalogue-address|failure|shared-reads))\.js$/,
  ],
  // Every widget: Lit, languages, configuration, the frame.
  [
    'core',
    /\/(?:@lit\/.+|lit-html\/lit-html|lit-element\/.+|tslib\/.+|sdk\/dist\/(?:es2022\/)?errors|rules\/dist\/(?:es2022\/)?masking|widgets\/dist\/(?:appearance|ask-advice|configuration|container-size|events|first-requests|generated\/token\.styles|handover|localization|on-demand|pls-config|pls-element|remote|styles\/base\.styles|parts\/(?:classes|dates|failure|help-strip|icon|offline-banner|waiting|icons\/(?:cases|frame|moving|searching))))\.m?js$/,
  ],
];
const chunkOf = (/** @type {string} */ id) => chunks.find(([, modules]) => modules.test(id))?.[0];

const compress = {passes: 4, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true};

const packages = () => resolve({browser: true, exportConditions: ['production', 'es2022']});
const smallModule = () =>
  terser({
    ecma: 2020,
    module: true,
    compress,
    format: {comments: false},
  });

const litModules = () => [
  packages(),
  quietLit(),
  leanKy(),
  minifyTemplateLiterals({
    include: ['packages/widgets/dist/**/*.js', 'examples/desk/dist/**/*.js'],
    // In an svg template `<circle/>` without its slash would swallow the shape after it.
    options: {minifyOptions: {keepClosingSlash: true}},
  }),
  oldSyntax(),
  smallModule(),
];

/** `pls-kit.js` is the one file whose bytes change under the same name; it knows the hashed names of all the others. */
export default [
  {
    input: {doctor: 'packages/doctor/dist/console/main.js'},
    output: {dir: embed, entryFileNames: '[name]-[hash].js', format: 'es'},
    plugins: [oldSyntax(), terser({ecma: 2020, module: true, format: {comments: false}}), collectDoctor()],
  },
  {
    // Else an entry that a later chunk imports from becomes two files, one of which only passes on the other.
    preserveEntrySignatures: 'allow-extension',
    input: {
      ...Object.fromEntries(widgets.map((name) => [name, `packages/widgets/dist/embed/${name}.js`])),
      advice: 'packages/widgets/dist/advice.js',
    },
    output: {
      dir: embed,
      format: 'es',
      entryFileNames: '[name]-[hash].js',
      // The loader, which names them, is small: what first views share has a name of one letter.
      chunkFileNames: ({name}) => `${/^(core|client|fields|places|stations)$/.test(name) ? 'x' : name}-[hash].js`,
      hoistTransitiveImports: false,
      manualChunks: chunkOf,
      onlyExplicitManualChunks: true,
      // For us to read a report by; a citizen's phone does not carry the address.
      sourcemap: 'hidden',
    },
    plugins: [shortNames(), leanLit(), quietLeaflet(), ...litModules(), collectManifest()],
  },
  ...['frame-page', 'frame-height'].map((name) => ({
    input: `packages/widgets/dist/embed/${name}.js`,
    output: {dir: embed, entryFileNames: `${name}.js`, format: 'iife'},
    plugins: [
      publishFrameScript(),
      oldSyntax(),
      terser({ecma: 2020, format: {comments: false, ascii_only: true}}),
      asciiOnly(),
    ],
  })),
  {
    input: 'packages/widgets/dist/loader.js',
    output: {dir: embed, entryFileNames: 'pls-kit.js', format: 'iife', sourcemap: 'hidden'},
    plugins: [
      publishLoader(version),
      resolve({browser: true, exportConditions: ['es2022']}),
      oldSyntax(),
      terser({ecma: 2020, compress, format: {comments: false, ascii_only: true}}),
      asciiOnly(),
    ],
  },
  {
    // The whole SDK as one module, for pages without a bundler: its address never changes, a release changes its bytes.
    input: 'packages/sdk/dist/es2022/index.js',
    output: {file: `${embed}/sdk.js`, format: 'es', inlineDynamicImports: true, sourcemap: 'hidden'},
    plugins: [packages(), leanKy(), oldSyntax(), smallModule()],
  },
  {
    input: 'examples/desk/dist/app/desk-app.js',
    // With the citizens' form in it, for those who write down what a caller tells; its parts come with it.
    output: {file: `${desk}/desk.js`, format: 'es', sourcemap: true, inlineDynamicImports: true},
    plugins: [...litModules(), copyFiles('examples/desk', ['index.html', 'desk.css', 'icon.svg'])],
  },
];
