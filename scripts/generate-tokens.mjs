// npm run generate: packages/widgets/tokens/*.json → packages/widgets/src/generated/*.ts.
// With --check nothing is written, and the exit code is 1 when a file is not what the tokens give.
import {mkdirSync, readFileSync, writeFileSync} from 'node:fs';
import path from 'node:path';
import {root} from './root.mjs';
import {tokenRules, valueText} from './tokens/css.mjs';
import {resolveTokens} from './tokens/resolve.mjs';

const folder = path.join(root, 'packages/widgets/src/generated');
const notice = '// Made from tokens/*.json by `npm run generate`: edit those files, not this one.\n';
const tokens = resolveTokens(path.join(root, 'packages/widgets/tokens'));

const styles = () => `${notice}import {css} from 'lit';

/** The tokens as custom properties: private ones (\`--_…\`), and what a host says over them (\`--pls-…\`). */
export const tokenStyles = css\`
${tokenRules(tokens)}\`;
`;

const publicTokens = () => {
  const rows = [...tokens.base.values()]
    .filter(({extension}) => extension.public)
    .map((token) => {
      const {description, extension} = token;
      const fallback =
        extension.fallback ?? (token.type === 'color' ? /** @type {any} */ (token.value).hex : valueText(token));
      return {name: extension.public, fallback, description};
    });
  return `${notice}import type {Token} from '../tokens.js';

/** Every public \`--pls-*\` custom property. All other custom properties (\`--_…\`) are private and may change. */
export const tokens: readonly Token[] = ${JSON.stringify(rows, null, 2)};
`;
};

const accentBounds = () => {
  const path = 'color.accent.$root';
  const bounds = Object.fromEntries(
    [{selector: '.pls', tokens: tokens.base}, ...tokens.contexts].flatMap(({selector, tokens: own}) => {
      const found = own.get(path)?.extension.bounds;
      return found ? [[selector, found]] : [];
    }),
  );
  const shares = Object.fromEntries(
    [...tokens.base.values()].flatMap(({extension: {property, mix}}) =>
      mix ? [[property, {share: mix.share, with: named(mix.with)}]] : [],
    ),
  );
  return `${notice}
/** How far the host's accent is followed, in OKLCH: by the selector for which it holds, later ones over earlier ones. */
export const accentBounds = ${JSON.stringify(bounds, null, 2)} as const;

/** Custom properties mixed from the accent and a ground, in OKLab: the accent's share, the ground. */
export const mixes = ${JSON.stringify(shares, null, 2)
    .replaceAll('"--', "'--")
    .replaceAll(/('--[\w-]+)"/g, "$1'")} as const;
`;
};
const named = (/** @type {string} */ reference) => tokens.base.get(reference.slice(1, -1))?.extension.property;

const readIfThere = (/** @type {string} */ file) => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return '';
  }
};

const stale = Object.entries({
  'token.styles.ts': styles(),
  'public-tokens.ts': publicTokens(),
  'accent-bounds.ts': accentBounds(),
})
  .map(([name, content]) => ({file: path.join(folder, name), content}))
  .filter(({file, content}) => readIfThere(file) !== content);

if (process.argv.includes('--check')) {
  for (const {file} of stale) {
    console.error(`${path.relative(root, file)} is not what tokens/*.json give: run \`npm run generate\`.`);
  }
  process.exitCode = stale.length === 0 ? 0 : 1;
} else {
  mkdirSync(folder, {recursive: true});
  for (const {file, content} of stale) writeFileSync(file, content);
  console.log(
    stale.length === 0 ? 'Tokens: nothing to do.' : stale.map(({file}) => path.relative(root, file)).join('\n'),
  );
}
