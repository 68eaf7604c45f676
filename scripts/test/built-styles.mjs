import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {parseAst} from 'rollup/parseAst';
import {walk} from '../rollup/old-syntax.mjs';
import {root} from '../root.mjs';

/**
 * @typedef {object} Rule
 * @property {string} file - of the bundle
 * @property {readonly string[]} conditions - `@supports …`, `@media …` around it, from the outside in
 * @property {string} selector - or `@keyframes …`, `@page`
 * @property {readonly (readonly [property: string, value: string])[]} declarations
 */

/** What an engine leaves out without harm where it does not know it. */
export const harmless = /^(?:text-underline-offset|text-decoration-thickness|forced-color-adjust|print-color-adjust):/;

/** @param {string} css @param {number} from @param {string} ends @returns {number} where the first of `ends` is, or the end */
const find = (css, from, ends) => {
  let depth = 0;
  for (let at = from; at < css.length; at += 1) {
    const character = css.charAt(at);
    if (character === '\\') at += 1;
    else if (character === '"' || character === "'") at = css.indexOf(character, at + 1);
    else if (character === '(') depth += 1;
    else if (character === ')') depth -= 1;
    else if (depth === 0 && ends.includes(character)) return at;
  }
  return css.length;
};

/** @param {string} css @param {number} open @returns {number} where the block that opens there closes */
const closeOf = (css, open) => {
  let at = find(css, open + 1, '{}');
  while (css.charAt(at) === '{') at = find(css, closeOf(css, at) + 1, '{}');
  return at;
};

/** @param {string} body @returns {[string, string][]} */
const declarationsIn = (body) => {
  /** @type {[string, string][]} */
  const declarations = [];
  for (let at = 0; at < body.length;) {
    const end = find(body, at, ';');
    const text = body.slice(at, end);
    const colon = text.indexOf(':');
    if (colon > 0) declarations.push([text.slice(0, colon).trim(), text.slice(colon + 1).trim()]);
    at = end + 1;
  }
  return declarations;
};

/** @param {string} file @param {string} css @param {readonly string[]} conditions @returns {Rule[]} */
const rulesIn = (file, css, conditions = []) => {
  /** @type {Rule[]} */
  const rules = [];
  for (let at = 0; at < css.length;) {
    const end = find(css, at, '{;}');
    const prelude = css.slice(at, end).trim();
    at = end + 1;
    if (css.charAt(end) !== '{') continue;
    const close = closeOf(css, end);
    const body = css.slice(end + 1, close);
    at = close + 1;
    if (/^@(?:media|supports)\b/.test(prelude)) rules.push(...rulesIn(file, body, [...conditions, prelude]));
    else if (/^@keyframes\b/.test(prelude))
      rules.push(...rulesIn(file, body, conditions).map((rule) => ({...rule, selector: prelude})));
    else rules.push({file, conditions, selector: prelude, declarations: declarationsIn(body)});
  }
  return rules;
};

/** Every text of a script that is CSS; what is put into a template counts as 0. @param {string} code */
const stylesIn = (code) => {
  /** @type {string[]} */
  const texts = [];
  walk(parseAst(code), (node) => {
    if (node.type === 'TemplateLiteral')
      texts.push(node.quasis.map((/** @type {{value: {cooked: string}}} */ {value}) => value.cooked).join('0'));
    else if (node.type === 'Literal' && typeof node.value === 'string') texts.push(node.value);
  });
  return texts
    .map((text) => text.replace(/\/\*[^]*?\*\//g, ''))
    .filter((text) => /^[^<]*\{[^{}<]*[\w-]+:[^{}<]+\}/.test(text));
};

/** Every rule of the widgets' styles as they are published. @returns {Rule[]} */
export const builtStyles = () =>
  globSync('dist/embed/*.js', {cwd: root})
    .toSorted()
    .filter((file) => !/pls-kit-/.test(file))
    .flatMap((file) =>
      stylesIn(readFileSync(path.join(root, file), 'utf8')).flatMap((css) => rulesIn(path.basename(file), css)),
    );
