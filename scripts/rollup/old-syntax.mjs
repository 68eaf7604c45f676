/**
 * Keeps the bundle readable for the oldest browsers on county offices' machines: 360 and QQ run Chromium 86, which
 * knows private and static fields, but no static blocks, and TypeScript writes one for each `static styles`. (esbuild
 * can lower them, but then lowers every private field with them, at 1 KB a widget.)
 *
 * @typedef {{type: string; start: number; end: number; [key: string]: any}} Node
 */

/** Calls that came after Chromium 86, and with which; `name?.()` may stand. @type {ReadonlyMap<string, number>} */
const newCalls = new Map([
  ['at', 92],
  ['randomUUID', 92],
  ['hasOwn', 93],
  ['findLast', 97],
  ['findLastIndex', 97],
  ['structuredClone', 98],
  ['showPicker', 99],
  ['checkVisibility', 105],
  ['toReversed', 110],
  ['toSorted', 110],
  ['toSpliced', 110],
  ['groupBy', 117],
  ['withResolvers', 119],
]);

/** Syntax and calls that came after Chromium 86, and what to call them. */
const tooNew = (/** @type {Node} */ node) => {
  if (node.type === 'StaticBlock') return 'a static block (Chromium 94)';
  if (node.type === 'BinaryExpression' && node.left.type === 'PrivateIdentifier') return '#field in object (91)';
  if (node.type === 'Literal' && /[dv]/.test(node.regex?.flags ?? ''))
    return 'a regular expression with flag d or v (90, 112)';
  if (node.type === 'CallExpression' && !node.optional) {
    const {type, computed, property, name: own} = node.callee;
    // Minified, a function of ours may be called at(), and only that one is a global's name.
    const name =
      type === 'MemberExpression' && property.type === 'Identifier' && !computed
        ? property.name
        : own === 'structuredClone'
          ? own
          : '';
    const version = newCalls.get(name);
    if (version !== undefined) return `a call of ${name}() (${version})`;
  }
  return undefined;
};

/**
 * Every node of a syntax tree, from the outside in.
 *
 * @param {unknown} tree
 * @param {(node: Node) => void} visit
 */
export const walk = (tree, visit) => {
  if (Array.isArray(tree)) {
    for (const item of tree) walk(item, visit);
  } else if (tree !== null && typeof tree === 'object') {
    if ('type' in tree) visit(/** @type {Node} */ (tree));
    for (const value of Object.values(tree)) walk(value, visit);
  }
};

/** `static { this.styles = …; }` is `static styles = …;`; any other block becomes the value of a private static field. */
const asField = (/** @type {Node} */ block, /** @type {string} */ code, /** @type {number} */ index) => {
  const [statement, ...rest] = block.body;
  const {type, operator, left, right} = statement?.expression ?? {};
  const setsOne =
    rest.length === 0 &&
    type === 'AssignmentExpression' &&
    operator === '=' &&
    left.type === 'MemberExpression' &&
    left.object.type === 'ThisExpression' &&
    !left.computed &&
    left.property.type === 'Identifier';
  if (setsOne) return `static ${left.property.name} = ${code.slice(right.start, right.end)};`;
  return `static #block${index} = (() => ${code.slice(code.indexOf('{', block.start), block.end)})();`;
};

/** @returns {import('rollup').Plugin} */
export const oldSyntax = () => ({
  name: 'old-syntax',
  transform(code) {
    if (!/\bstatic\s*\{/.test(code)) return null;
    /** @type {Node[]} */
    const blocks = [];
    walk(this.parse(code), (node) => {
      if (node.type === 'StaticBlock') blocks.push(node);
    });
    let old = code;
    for (const [index, block] of [...blocks.entries()].reverse()) {
      old = old.slice(0, block.start) + asField(block, code, index) + old.slice(block.end);
    }
    // Line by line the same, so that the source map of the module still holds.
    return {code: old, map: null};
  },
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      walk(this.parse(output.code), (node) => {
        const name = tooNew(node);
        if (name === undefined) return;
        this.error(`${output.fileName} holds ${name}: ${output.code.slice(node.start, node.start + 80)}`);
      });
    }
  },
});
