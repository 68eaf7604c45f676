import {readdirSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {root} from '../root.mjs';

/**
 * Message ids are written for people (`finder.answered-by`); in the bundle each is as many bytes as a short sentence and
 * compresses badly, being said once. This gives every id a number, said without the object around it, in the widgets and in
 * the languages alike.
 *
 * @typedef {Map<string, string>} ShortIds
 */

const source = path.join(root, 'packages/widgets/dist');
/** `{id: 'finder.title'}`, as TypeScript leaves it. */
const inMessage = /\{\s*id: '([a-z][a-z0-9-]*\.[a-z0-9-]+)',?\s*\}/g;
/** `'finder.title': …` at the start of a line of a language's table. */
const inTable = /^(\s*)'([a-z][a-z0-9-]*\.[a-z0-9-]+)':/gm;

const modules = () =>
  readdirSync(source, {recursive: true, encoding: 'utf8'})
    .filter((file) => file.endsWith('.js') && !file.endsWith('.test.js'))
    .map((file) => path.join(source, file));

/** Private custom properties (`--_accent-hover`): only our own styles read them, so any name does. */
const privateProperty = /--_[a-z][a-z0-9-]*/g;

/** @returns {ShortIds} by order of the alphabet, so that the same messages give the same bundle */
const shortIds = () => {
  const ids = new Set(
    modules().flatMap((file) => [...readFileSync(file, 'utf8').matchAll(inMessage)].map(([, id]) => id ?? '')),
  );
  return new Map([...ids].sort().map((id, index) => [id, String(index + 1)]));
};

/** @returns {ShortIds} the most used get the shortest names; by order of the alphabet among equals, as the ids */
const shortProperties = () => {
  /** @type {Map<string, number>} */
  const uses = new Map();
  for (const file of modules()) {
    for (const [name] of readFileSync(file, 'utf8').matchAll(privateProperty))
      uses.set(name, (uses.get(name) ?? 0) + 1);
  }
  const names = [...uses].sort(([one, ofOne], [other, ofOther]) => ofOther - ofOne || (one < other ? -1 : 1));
  return new Map(names.map(([name], index) => [name, `--_${index.toString(36)}`]));
};

/**
 * What nothing of ours uses, by file; every text must be there, or the build stops. Each message has its id and is plain
 * text: there is nothing to hash and no html template to reorder. Nothing is disposed of by `using`.
 *
 * @type {Record<string, [before: RegExp, after: string][]>}
 */
const cuts = {
  '@lit/localize/internal/runtime-msg.js': [
    [/options\?\.id \?\? generateId\(template\)/, 'options'],
    [/let order = expressionOrders\.get[\s\S]*?template\.values\[i\]\),\s*\};/, 'return localized;'],
    [/const expressionOrders = new WeakMap\(\);\s*const hashCache = new Map\(\);/, ''],
    [/function generateId\(template\) \{[\s\S]*?\n\}/, ''],
  ],
  '@lit/localize/internal/fnv1a64.js': [[/const hl = \[\];\s*for [\s\S]*?\n\}/, 'const hl = [];']],
  'tslib/tslib.es6.mjs': [[/var _SuppressedError = [\s\S]*?\n\};/, 'var _SuppressedError;']],
};

/**
 * @param {string} code
 * @param {[RegExp, string][]} ofFile
 */
const cut = (code, ofFile) => {
  let lean = code;
  for (const [before, after] of ofFile) {
    if (!before.test(lean)) throw new Error(`A dependency no longer says ${String(before)}: see short-names.mjs`);
    lean = lean.replace(before, after);
  }
  return lean;
};

/** @returns {import('rollup').Plugin} */
export const shortNames = () => {
  /** @type {ShortIds} */
  let short = new Map();
  /** @type {ShortIds} */
  let properties = new Map();
  return {
    name: 'short-names',
    buildStart() {
      short = shortIds();
      properties = shortProperties();
      if (short.size === 0) this.error('No message ids found: has the compiler changed how it writes them?');
    },
    transform(code, file) {
      const ofFile = Object.entries(cuts).find(([name]) => file.endsWith(`node_modules/${name}`))?.[1];
      if (ofFile !== undefined) return {code: cut(code, ofFile), map: null};
      if (!file.startsWith(source)) return null;
      const shortened = code
        .replace(inMessage, (_all, id) => short.get(id) ?? '')
        .replace(inTable, (_all, space, id) => `${space}${short.get(id) ?? `'${id}'`}:`)
        .replace(privateProperty, (name) => properties.get(name) ?? name);
      return shortened === code ? null : {code: shortened, map: null};
    },
  };
};
