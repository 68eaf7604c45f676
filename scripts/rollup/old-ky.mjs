const called = 'Object.hasOwn(';

/**
 * ky asks `Object.hasOwn` at every call, and Chromium has it from 93 on: without this, nothing reaches the service from 86.
 * (`AbortSignal.any`, from 116, ky looks for first; the SDK does without.) Stops the build when ky comes in and no longer
 * asks: then look at what it needs now.
 *
 * @returns {import('rollup').Plugin}
 */
export const oldKy = () => {
  const modules = {seen: 0, mended: 0};
  return {
    name: 'old-ky',
    transform(code, id) {
      if (!/[\\/]node_modules[\\/]ky[\\/]/.test(id)) return null;
      modules.seen++;
      if (!code.includes(called)) return null;
      modules.mended++;
      return {code: code.replaceAll(called, 'Object.prototype.hasOwnProperty.call('), map: null};
    },
    generateBundle() {
      if (modules.seen > 0 && modules.mended === 0)
        this.error(`ky no longer says \`${called}\`: look at what it needs now`);
    },
  };
};
