import path from 'node:path';
import {gzipSync} from 'node:zlib';
import {nodeResolve} from '@rollup/plugin-node-resolve';
import terserPlugin from '@rollup/plugin-terser';
import {rollup} from 'rollup';
import {root} from '../root.mjs';

// Its types are those of a CommonJS module, whose default is not the function.
const terser = /** @type {(options: object) => import('rollup').Plugin} */ (/** @type {unknown} */ (terserPlugin));

/**
 * What a county's own bundler makes of the SDK as it is published: the ES2020 of `dist`, the whole ky, nothing of our plugins.
 *
 * @param {string} source - a module; `@pls-kit/sdk` is the one in this folder
 * @param {import('rollup').OutputOptions} [output]
 */
export const bundleSdk = async (source, output = {format: 'es'}) => {
  const entry = path.join(root, 'packages/sdk/entry.js');
  const bundle = await rollup({
    input: entry,
    preserveEntrySignatures: 'allow-extension',
    plugins: [
      {
        name: 'given-source',
        resolveId: (id) =>
          id === entry ? id : id === '@pls-kit/sdk' ? path.join(root, 'packages/sdk/dist/index.js') : null,
        load: (id) => (id === entry ? source : null),
      },
      nodeResolve({browser: true}),
      terser({ecma: 2020, module: true}),
    ],
  });
  const made = await bundle.generate(output);
  await bundle.close();
  return made.output.flatMap((chunk) => (chunk.type === 'chunk' ? [chunk] : []));
};

/**
 * How much that is.
 *
 * @param {string} source - as for {@link bundleSdk}
 * @returns {Promise<{first: number; later: number}>} bytes, gzip −9: at once, and of what it loads when it is needed
 */
export const sdkSize = async (source) => {
  const sizes = (await bundleSdk(source)).map(({isEntry, code}) => ({
    isEntry,
    bytes: gzipSync(code, {level: 9}).length,
  }));
  const sum = (/** @type {boolean} */ ofEntry) =>
    sizes.filter(({isEntry}) => isEntry === ofEntry).reduce((total, {bytes}) => total + bytes, 0);
  return {first: sum(true), later: sum(false)};
};
