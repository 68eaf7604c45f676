import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../root.mjs';

/**
 * Message ids are written for people (`finder.answered-by`); in the bundle each is as many bytes as a short sentence and
 * compresses badly, being said once. This gives every id two or three characters, in the widgets and in the languages alike.
 *
 * @typedef {Map<string, string>} ShortIds
 */

const source = path.join(root, 'packages/widgets/dist');
/** `{id: 'finder.title'}`, as TypeScript leaves it. */
const inMessage = /\bid: '([a-z][a-z0-9-]*\.[a-z0-9-]+)'/g;
/** `'finder.title': …` at the start of a line of a language's table. */
const inTable = /^(\s*)'([a-z][a-z0-9-]*\.[a-z0-9-]+)':/gm;

const modules = () =>
  readdirSync(source, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.js') && !file.endsWith('.test.js'))
    .map((file) => path.join(source, file));

/** @returns {ShortIds} by order of the alphabet, so that the same messages give the same bundle */
const shortIds = () => {
  const ids = new Set(
    modules().flatMap((file) => [...readFileSync(file, 'utf8').matchAll(inMessage)].map(([, id]) => id ?? '')),
  );
  return new Map([...ids].sort().map((id, index) => [id, index.toString(36)]));
};

/**
 * Every message has its id and is plain text, so that nothing is left to hash, and no html template to reorder.
 *
 * @param {string} code - `@lit/localize/internal/runtime-msg.js`
 */
const withoutHashes = (code) => {
  /** @type {[RegExp, string][]} */
  const cuts = [
    [/options\?\.id \?\? generateId\(template\)/, 'options.id'],
    [/let order = expressionOrders\.get[\s\S]*?template\.values\[i\]\),\s*\};/, 'return localized;'],
    [/const expressionOrders = new WeakMap\(\);\s*const hashCache = new Map\(\);/, ''],
    [/function generateId\(template\) \{[\s\S]*?\n\}/, ''],
  ];
  let lean = code;
  for (const [before, after] of cuts) {
    if (!before.test(lean)) throw new Error('@lit/localize has changed: read runtime-msg.js, then short-ids.mjs');
    lean = lean.replace(before, after);
  }
  return lean;
};

/** @returns {import('rollup').Plugin} */
export const shortMessageIds = () => {
  /** @type {ShortIds} */
  let short = new Map();
  return {
    name: 'short-message-ids',
    buildStart() {
      short = shortIds();
      if (short.size === 0) this.error('No message ids found: has the compiler changed how it writes them?');
    },
    transform(code, file) {
      if (file.endsWith('@lit/localize/internal/runtime-msg.js')) return {code: withoutHashes(code), map: null};
      if (!file.startsWith(source)) return null;
      const shortened = code
        .replace(inMessage, (_all, id) => `id: '${short.get(id)}'`)
        .replace(inTable, (_all, space, id) => `${space}'${short.get(id) ?? id}':`);
      return shortened === code ? null : {code: shortened, map: null};
    },
  };
};
