/**
 * A classic script is read in the page's own encoding, which is GBK on some county sites; only ASCII is the same in
 * all of them.
 *
 * @returns {import('rollup').Plugin}
 */
export const asciiOnly = () => ({
  name: 'ascii-only',
  generateBundle(_options, bundle) {
    for (const output of Object.values(bundle)) {
      if (output.type !== 'chunk') continue;
      const at = [...output.code].findIndex((character) => character.charCodeAt(0) > 0x7f);
      if (at !== -1)
        this.error(`${output.fileName} is not ASCII: "${output.code.slice(Math.max(0, at - 30), at + 10)}"`);
    }
  },
});
