// packages/widgets/tokens is where the look is said: what is made from it is current, and nothing says it twice.
import assert from 'node:assert/strict';
import {globSync, readFileSync} from 'node:fs';
import path from 'node:path';
import {describe, it} from 'node:test';
import {root} from '../root.mjs';
import {runNode} from '../run.mjs';
import {valueText} from '../tokens/css.mjs';
import {isReference, resolveTokens} from '../tokens/resolve.mjs';

const source = path.join(root, 'packages/widgets/src');
const read = (/** @type {string} */ file) => readFileSync(path.join(source, file), 'utf8');
const tokens = resolveTokens(path.join(root, 'packages/widgets/tokens'));
const all = [tokens.base, ...tokens.contexts.map((context) => context.tokens)].flatMap((each) => [...each.values()]);
const files = globSync('**/*.ts', {cwd: source, exclude: ['**/*.test.ts', 'generated/*', 'test/*']});
const none = /** @type {string[]} */ ([]);

describe('design tokens', () => {
  it('are what the generated styles say', async () => {
    const {code, output} = await runNode(['scripts/generate-tokens.mjs', '--check'], {capture: true});
    assert.equal(code, 0, output);
  });

  it('are each a custom property, or said by the sources in these words', () => {
    const wrong = [...tokens.base.values()].flatMap(({path: name, value, type, description, extension}) => {
      const {property, stated} = extension;
      if (!stated) return property ? [] : [`${name} is neither`];
      const written = type === 'fontFamily' ? '' : valueText({path: name, value, type, description, extension});
      const words = stated.text.replace('{value}', written).replace('{number}', String(parseFloat(written)));
      return read(stated.file).includes(words) ? [] : [`${name}: ${stated.file} does not say 「${words}」`];
    });
    assert.deepEqual(wrong, none);
  });

  it('are all private properties there are, each of them used', () => {
    const defined = new Set(
      all.flatMap(({extension}) => [extension.property, extension.source]).filter((name) => name !== undefined),
    );
    const styles = [...files, 'generated/token.styles.ts'].map(read).join('\n');
    const used = new Set([...styles.matchAll(/var\((--_[\w-]+)/g)].map(([, name = '']) => name));
    assert.deepEqual([...used].toSorted(), [...defined].toSorted());
  });

  it('are the only colours', () => {
    const literal = /(?<![&\w])#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})\b|\b(?:rgb|hsl)a?\(\d/gi;
    const found = files
      .filter((file) => file.endsWith('.styles.ts'))
      .flatMap((file) =>
        [...read(file).matchAll(literal)].map(([color]) => `${file}: ${color}`).filter((each) => !isPaper(each)),
      );
    assert.deepEqual(found, none);
  });

  it('mix only the accent: what the script for old engines does', () => {
    const mixed = all.flatMap(({path: name, extension: {mix}}) => (mix ? [[name, mix.of]] : []));
    assert.deepEqual([...new Set(mixed.map(([, of]) => of))], ['{color.accent.$root}']);
  });

  it('point only to tokens that exist', () => {
    const lost = all.flatMap(({path: name, value, extension}) =>
      [value, extension.atLeast, extension.atMost, extension.mix?.of, extension.mix?.with]
        .filter(isReference)
        .filter((reference) => !tokens.base.has(String(reference).slice(1, -1)))
        .map((reference) => `${name} → ${String(reference)}`),
    );
    assert.deepEqual(lost, none);
  });
});

/** Print has white tints: the paper's own colour is no token. */
const isPaper = (/** @type {string} */ found) => found === 'styles/base.styles.ts: #fff';
