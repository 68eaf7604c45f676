import {readFileSync, rmSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {minifyTemplateLiterals} from 'rollup-plugin-minify-template-literals';
import {asciiOnly} from './scripts/rollup/ascii-only.mjs';
import {copyFiles} from './scripts/rollup/copy-files.mjs';
import {collectManifest, publishFrameScript, publishLoader} from './scripts/rollup/kit-manifest.mjs';
import {leanKy} from './scripts/rollup/lean-ky.mjs';
import {leanLit} from './scripts/rollup/lean-lit.mjs';
import {oldSyntax} from './scripts/rollup/old-syntax.mjs';
import {shortNames} from './scripts/rollup/short-names.mjs';
import {quietLit} from './scripts/rollup/quiet-lit.mjs';

const widgets = ['service-finder', 'consultation-form', 'case-tracker', 'station-map'];
const embed = 'dist/embed';
const desk = 'dist/examples/desk';
const {version} = JSON.parse(readFileSync('packages/widgets/package.json', 'utf8'));

// Rollup only adds files: a chunk of an earlier build would stay, and be served.
for (const folder of [embed, desk]) rmSync(folder, {recursive: true, force: true});

const litModules = () => [
  resolve({browser: true, exportConditions: ['production', 'es2022']}),
  quietLit(),
  leanKy(),
  minifyTemplateLiterals({
    include: ['packages/widgets/dist/**/*.js', 'examples/desk/dist/**/*.js'],
    // In an svg template `<circle/>` without its slash would swallow the shape after it.
    options: {minifyOptions: {keepClosingSlash: true}},
  }),
  oldSyntax(),
  terser({
    ecma: 2020,
    module: true,
    compress: {passes: 4, keep_fargs: false, unsafe_arrows: true, unsafe_methods: true},
    format: {comments: false},
  }),
];

/** `pls-kit.js` is the one file whose bytes change under the same name; it knows the hashed names of all the others. */
export default [
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
      chunkFileNames: '[name]-[hash].js',
      hoistTransitiveImports: false,
      // Each further file costs a request and starts compression anew: 0.9 KB of the four together.
      experimentalMinChunkSize: 12_000,
      // Needed by who presses 「我附近」, on pages without https, and by web teams: as small as they are, they would be put into what everybody loads,
      // or what everybody loads into them.
      manualChunks: (id) =>
        /\/(?:insecure-page|anonymous-form)\.js$/.test(id)
          ? 'insecure-page'
          : /\/(?:parts\/(device-position)|widgets\/dist\/(advice|accent)|generated\/(accent)-bounds)\.js$/
              .exec(id)
              ?.slice(1)
              .find(Boolean),
      onlyExplicitManualChunks: true,
      // For us to read a report by; a citizen's phone does not carry the address.
      sourcemap: 'hidden',
    },
    plugins: [shortNames(), leanLit(), ...litModules(), collectManifest()],
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
      terser({ecma: 2020, format: {comments: false, ascii_only: true}}),
      asciiOnly(),
    ],
  },
  {
    input: 'examples/desk/dist/desk-app.js',
    output: {file: `${desk}/desk.js`, format: 'es', sourcemap: true},
    plugins: [...litModules(), copyFiles('examples/desk', ['index.html', 'desk.css', 'icon.svg'])],
  },
];
