import {isReference} from './resolve.mjs';

/**
 * Tokens as custom properties.
 *
 * @typedef {import('./resolve.mjs').Token} Token
 * @typedef {{base: Map<string, Token>; contexts: import('./resolve.mjs').Context[]}} Tokens
 */

const byte = (/** @type {number} */ share) => Math.round(share * 255);

/** `#fff` or `rgb(20 30 40/0.06)`; the hexadecimal form and the components must be one colour. */
const colorText = (/** @type {any} */ {colorSpace, components, alpha = 1, hex}) => {
  if (colorSpace !== 'srgb' || components.length !== 3) throw new Error(`${hex}: only srgb, three components`);
  const made = `#${components.map((/** @type {number} */ share) => byte(share).toString(16).padStart(2, '0')).join('')}`;
  if (made !== hex) throw new Error(`${hex}: the components are those of ${made}`);
  if (alpha !== 1) return `rgb(${components.map(byte).join(' ')}/${alpha})`;
  return hex.replace(/^#(.)\1(.)\2(.)\3$/, '#$1$2$3');
};

const size = (/** @type {{value: number; unit: string}} */ {value, unit}) =>
  unit === 'ms' ? `${value / 1000}s` : `${value}${unit}`;
const bare = (/** @type {{value: number; unit: string}} */ given) => (given.value === 0 ? '0' : size(given));

const shadowText = (/** @type {any} */ {offsetX, offsetY, blur, spread, color}) =>
  [...[offsetX, offsetY, blur].map(bare), ...(spread.value === 0 ? [] : [bare(spread)]), colorText(color)].join(' ');

/**
 * @param {Token} token
 * @returns {string} its value alone, as CSS writes it
 */
export const valueText = ({path, type, value}) => {
  if (type === 'color') return colorText(value);
  if (type === 'shadow') return [value].flat().map(shadowText).join(', ');
  if (type === 'dimension' || type === 'duration') return size(/** @type {any} */ (value));
  if (type === 'number' || type === 'fontWeight') return String(value);
  throw new Error(`${path}: no way to write a ${type}`);
};

const clamped = (/** @type {string} */ channel, /** @type {import('./resolve.mjs').Bound} */ {least, most}) => {
  const lower = least === undefined ? channel : `max(${channel}, ${least})`;
  return most === undefined ? lower : `min(${lower}, ${most})`;
};

/** @param {Tokens} tokens */
const writer = ({base}) => {
  const named = (/** @type {string} */ reference) => {
    const token = base.get(reference.slice(1, -1));
    if (!token?.extension.property) throw new Error(`${reference} names no custom property`);
    return token.extension;
  };
  const variable = (/** @type {string} */ reference) => `var(${named(reference).property})`;

  /** @param {Token} token */
  const plain = (token) => {
    if (isReference(token.value)) return variable(token.value);
    const own = valueText(token);
    const {public: host, scaled, atLeast, atMost, bounds} = token.extension;
    // The host's colour counts only where the engine can bound it.
    const hosted = host && !bounds ? `var(${host}, ${own})` : own;
    const sized = scaled ? `calc(${hosted} * var(--_s))` : hosted;
    if (atLeast) return `max(${variable(atLeast)}, ${sized})`;
    return atMost ? `min(${sized}, ${variable(atMost)})` : sized;
  };
  const declaration = (/** @type {Token} */ token) => `${token.extension.property}: ${plain(token)};`;
  const source = (/** @type {Token} */ token) => {
    const {source: handed, public: host} = token.extension;
    return handed ? [`${handed}: var(${host}, ${valueText(token)});`] : [];
  };
  const mixed = (/** @type {Token} */ {extension: {property, mix}}) =>
    mix
      ? [
          `${property}: color-mix(in oklab, ${variable(mix.of)} ${Math.round(mix.share * 100)}%, ${variable(mix.with)});`,
        ]
      : [];
  const bounded = (/** @type {Token} */ {extension: {property, source: handed, bounds}}) =>
    bounds
      ? [
          `${property}: oklch(from var(${handed}) ${clamped('l', bounds.lightness)} ${clamped('c', bounds.chroma)} h / 1);`,
        ]
      : [];
  return {declaration, source, mixed, bounded};
};

const rule = (/** @type {string} */ selector, /** @type {string[]} */ declarations, indent = '  ') =>
  declarations.length === 0
    ? ''
    : `${indent}${selector.replaceAll(',', `,\n${indent}`)} {\n${declarations.map((line) => `${indent}  ${line}\n`).join('')}${indent}}\n`;

/** @param {Tokens} tokens */
export const tokenRules = (tokens) => {
  const {declaration, source, mixed, bounded} = writer(tokens);
  const places = [{selector: '.pls', tokens: tokens.base}, ...tokens.contexts].map(({selector, tokens: own}) => ({
    selector,
    own: [...own.values()].filter(({extension}) => extension.property),
  }));
  const rules = (/** @type {(token: Token) => string[]} */ write, indent = '  ') =>
    places.map(({selector, own}) => rule(selector, own.flatMap(write), indent)).join('');
  const root = places[0]?.own ?? [];
  return (
    rules((token) => [...(root.includes(token) ? source(token) : []), declaration(token)]) +
    `  @supports (color: color-mix(in oklab, red, blue)) {\n${rules(mixed, '    ')}  }\n` +
    `  @supports (color: oklch(from red l c h)) {\n${rules(bounded, '    ')}  }\n`
  );
};
