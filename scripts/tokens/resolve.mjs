import {readFileSync} from 'node:fs';
import path from 'node:path';

/**
 * Reads design tokens as the Design Tokens Community Group writes them down (Format, Color and Resolver modules, 2025.10).
 * What CSS can say and the format cannot stands under `$extensions`, `cn.pls-kit`.
 *
 * @typedef {{least?: number; most?: number}} Bound
 * @typedef {object} Extension
 * @property {string} [property] - our private custom property; `--_…`
 * @property {string | null} [public] - the host's custom property; `null` in a context where the host has no say
 * @property {string} [fallback] - words for the documentation, where the value is not what holds
 * @property {string} [source] - private custom property that hands on the host's own value as it is
 * @property {{lightness: Bound; chroma: Bound}} [bounds] - of the host's colour, in OKLCH
 * @property {{of: string; share: number; with: string}} [mix] - in OKLab; the value is for engines that cannot mix
 * @property {boolean} [scaled] - times the scale of type
 * @property {string} [atLeast] - token that it never goes below
 * @property {string} [atMost] - token that it never goes above
 * @property {{file: string; text: string}} [stated] - where the sources say it themselves; `{value}` or `{number}` in the text
 *
 * @typedef {{path: string; type: string; value: unknown; description: string; extension: Extension}} Token
 * @typedef {{name: string; selector: string; tokens: Map<string, Token>}} Context - tokens as this context has them, only
 *   those that its own files name
 */

const vendor = 'cn.pls-kit';

const read = (/** @type {string} */ file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * @param {Record<string, any>} group
 * @param {string[]} names
 * @param {string} [inherited] - type of the groups around
 * @returns {Token[]}
 */
const tokensOf = (group, names = [], inherited) =>
  Object.entries(group).flatMap(([name, child]) => {
    if (name.startsWith('$') && name !== '$root') return [];
    if (/[{}.]/.test(name)) throw new Error(`${[...names, name].join('.')}: a name holds none of { } .`);
    const type = child.$type ?? group['$type'] ?? inherited;
    if (!('$value' in child)) return tokensOf(child, [...names, name], type);
    const where = [...names, name].join('.');
    if (type === undefined && !isReference(child.$value)) throw new Error(`${where} has no $type`);
    const description = child.$description ?? '';
    return [{path: where, type, value: child.$value, description, extension: child.$extensions?.[vendor] ?? {}}];
  });

/** @returns {value is string} `{group.token}` */
export const isReference = (/** @type {unknown} */ value) => typeof value === 'string' && /^\{[^{}]+\}$/.test(value);

/**
 * @param {string} folder - with the resolver and the files that it names
 * @returns {{base: Map<string, Token>; contexts: Context[]}} contexts in the order in which they override
 */
export const resolveTokens = (folder) => {
  const resolver = read(path.join(folder, 'pls.resolver.json'));
  if (resolver.version !== '2025.10') throw new Error('pls.resolver.json is of another version of the Resolver module');
  const load = (/** @type {{$ref: string}[]} */ sources) =>
    sources.flatMap(({$ref}) => tokensOf(read(path.join(folder, $ref))));

  /** @type {Map<string, Token>} */
  let base = new Map();
  /** @type {Context[]} */
  const contexts = [];
  for (const {$ref} of resolver.resolutionOrder) {
    const [, kind, name] = /^#\/(sets|modifiers)\/(.+)$/.exec($ref) ?? [];
    if (kind === 'sets') {
      base = new Map([
        ...base,
        ...load(resolver.sets[name ?? ''].sources).map((token) => /** @type {const} */ ([token.path, token])),
      ]);
      continue;
    }
    const modifier = resolver.modifiers[name ?? ''];
    const {selectors, within = {}} = modifier.$extensions[vendor];
    for (const [context, sources] of Object.entries(modifier.contexts)) {
      if (context === modifier.default) continue;
      // Whoever is in the inner context has the outer one's class as well.
      const outer = JSON.stringify(modifier.contexts[within[context]] ?? []);
      const own = /** @type {{$ref: string}[]} */ (sources).filter((source) => !outer.includes(JSON.stringify(source)));
      const tokens = load(own).map((token) => {
        const original = base.get(token.path);
        if (!original) throw new Error(`${context}: there is no token ${token.path} to override`);
        const extension = {...original.extension, ...token.extension};
        return /** @type {const} */ ([token.path, {...original, ...token, extension}]);
      });
      contexts.push({name: context, selector: selectors[context], tokens: new Map(tokens)});
    }
  }
  return {base, contexts};
};
