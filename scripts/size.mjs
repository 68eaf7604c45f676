// npm run size: what a page downloads, gzip −9. The last line is one line of JSON; exit 1 when a bar is missed.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {sdkSize} from './rollup/bundle-sdk.mjs';
import {root} from './root.mjs';

const kilobyte = 1024;
const bars = {
  loader: 3 * kilobyte,
  core: 22 * kilobyte,
  widget: 30 * kilobyte,
  /** A tracker is opened again and again, by people who wait for an answer. */
  'case-tracker': 28 * kilobyte,
  together: 55 * kilobyte,
  search: 12 * kilobyte,
  everything: 24 * kilobyte,
};

const folder = path.join(root, 'dist/embed');
/** @type {Map<string, number>} */
const sizes = new Map();
const gzipped = (/** @type {string} */ name) => {
  const known = sizes.get(name);
  if (known !== undefined) return known;
  const size = gzipSync(readFileSync(path.join(folder, name)), {level: 9}).length;
  sizes.set(name, size);
  return size;
};
const sum = (/** @type {Iterable<string>} */ names) =>
  [...new Set(names)].reduce((total, name) => total + gzipped(name), 0);

/** @type {import('./rollup/kit-manifest.mjs').SizedManifest} */
let manifest;
try {
  manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
} catch {
  console.error('dist/embed holds no build: run `npm run build` first.');
  process.exit(1);
}

// The loader comes before any of them and has a bar of its own; each widget counts Lit and ky, whoever else shares them.
// The bars hold for what comes with a widget; what it asks for once somebody gets there is shown beside them.
const widgets = Object.entries(manifest);
const rows = [
  {name: 'pls-kit.js', bytes: gzipped('pls-kit.js'), later: 0, bar: bars.loader, files: 1},
  ...widgets.map(([name, {file, imports, later}]) => ({
    name,
    bytes: sum([file, ...imports]),
    later: sum(later),
    bar: name === 'case-tracker' ? bars[name] : bars.widget,
    files: 1 + imports.length,
  })),
];
// What most widgets share: Lit, the SDK's client and ky, configuration, shared parts. The tracker asks for the client later,
// so that a file need not be every widget's.
const firstViews = widgets.map(([, {file, imports}]) => [file, ...imports]);
const core = new Set(firstViews.flat().filter((name) => firstViews.filter((names) => names.includes(name)).length > 2));
rows.splice(1, 0, {name: 'core', bytes: sum(core), later: 0, bar: bars.core, files: core.size});
const together = new Set(widgets.flatMap(([, {file, imports}]) => [file, ...imports]));
const laterTogether = new Set(widgets.flatMap(([, {later}]) => later).filter((name) => !together.has(name)));
rows.push({
  name: 'all widgets',
  bytes: sum(together),
  later: sum(laterTogether),
  bar: bars.together,
  files: together.size,
});

// What a county that bundles the SDK itself gets of it.
for (const [name, bar, source] of /** @type {const} */ ([
  ['sdk, search only', bars.search, "export {composeClient, services} from '@pls-kit/sdk';"],
  ['sdk, everything', bars.everything, "export {createClient} from '@pls-kit/sdk';"],
])) {
  const {first, later} = await sdkSize(source);
  rows.push({name, bytes: first, later, bar, files: 1});
}

const line = (/** @type {(string | number)[]} */ ...[name, ...cells]) =>
  String(name).padEnd(20) + cells.map((cell) => String(cell).padStart(8)).join('');
console.log(line('gzip −9', 'bytes', 'bar', 'files', 'later'));
for (const {name, bytes, later, bar, files} of rows) {
  console.log(line(name, bytes, bar, files, later) + (bytes > bar ? `  over by ${bytes - bar}` : ''));
}
console.log('\nEach file:');
for (const [name, bytes] of [...sizes].toSorted(([, a], [, b]) => b - a)) {
  console.log(`  ${name.padEnd(42)}${String(bytes).padStart(8)}`);
}
const passed = rows.every(({bytes, bar}) => bytes <= bar);
const figures = (/** @type {'bytes' | 'later'} */ key) => Object.fromEntries(rows.map((row) => [row.name, row[key]]));
console.log(JSON.stringify({passed, bytes: figures('bytes'), later: figures('later')}));
process.exitCode = passed ? 0 : 1;
