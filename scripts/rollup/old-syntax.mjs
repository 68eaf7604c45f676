import {transform} from 'esbuild';

/**
 * Rewrites what the oldest browsers in use on county offices' machines cannot parse: 360 and QQ run Chromium 86,
 * which knows private fields but no static blocks (and TypeScript writes one for each `static styles`).
 *
 * @returns {import('rollup').Plugin}
 */
export const oldSyntax = () => ({
  name: 'old-syntax',
  async renderChunk(code) {
    const result = await transform(code, {
      target: 'chrome86',
      format: 'esm',
      sourcemap: 'external',
      legalComments: 'none',
    });
    return {code: result.code, map: result.map};
  },
});
