import {rmSync} from 'node:fs';
import resolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import {copyFiles} from './scripts/rollup/copy-files.mjs';

const folder = 'dist/in-page';
rmSync(folder, {recursive: true, force: true});

/** The in-page server as one module that a page imports from any static host; SQLite asks for its file beside it. */
export default {
  input: 'packages/server/dist/in-page/in-page-server.js',
  output: {file: `${folder}/pls-in-page.js`, format: 'es'},
  plugins: [
    resolve({browser: true, exportConditions: ['production']}),
    terser({ecma: 2020, module: true, format: {comments: false}}),
    copyFiles('node_modules/@sqlite.org/sqlite-wasm/dist', ['sqlite3.wasm']),
  ],
};
