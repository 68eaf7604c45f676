// npm run size: what a page downloads, gzip −9. The last line is one line of JSON; exit 1 when a bar is missed.
import {readFileSync} from 'node:fs';
import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {root} from './root.mjs';

const kilobyte = 1024;
const bars = {loader: 3 * kilobyte, widget: 30 * kilobyte, together: 55 * kilobyte};

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

/** @type {import('./rollup/widget-manifest.mjs').WidgetManifest} */
let manifest;
try {
  manifest = JSON.parse(readFileSync(path.join(folder, 'manifest.json'), 'utf8'));
} catch {
  console.error('dist/embed holds no build: run `npm run build` first.');
  process.exit(1);
}

// The loader comes before any of them and has a bar of its own; each widget counts Lit and ky, whoever else shares them.
const widgets = Object.entries(manifest);
const rows = [
  {name: 'pls-kit.js', bytes: gzipped('pls-kit.js'), bar: bars.loader, files: 1},
  ...widgets.map(([name, {file, imports}]) => ({
    name,
    bytes: sum([file, ...imports]),
    bar: bars.widget,
    files: 1 + imports.length,
  })),
];
const together = new Set(widgets.flatMap(([, {file, imports}]) => [file, ...imports]));
rows.push({name: 'all widgets', bytes: sum(together), bar: bars.together, files: together.size});

console.log(`${'gzip −9'.padEnd(20)}${'bytes'.padStart(8)}${'bar'.padStart(8)}${'files'.padStart(7)}`);
for (const {name, bytes, bar, files} of rows) {
  const verdict = bytes > bar ? `  over by ${bytes - bar}` : '';
  console.log(
    `${name.padEnd(20)}${String(bytes).padStart(8)}${String(bar).padStart(8)}${String(files).padStart(7)}${verdict}`,
  );
}
console.log('\nEach file:');
for (const [name, bytes] of [...sizes].toSorted(([, a], [, b]) => b - a)) {
  console.log(`  ${name.padEnd(42)}${String(bytes).padStart(8)}`);
}
const passed = rows.every(({bytes, bar}) => bytes <= bar);
console.log(JSON.stringify({passed, bytes: Object.fromEntries(rows.map(({name, bytes}) => [name, bytes]))}));
process.exitCode = passed ? 0 : 1;
