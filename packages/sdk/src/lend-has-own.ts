/**
 * ky asks for `Object.hasOwn`, which came with Chromium 93 and Safari 15.4: an engine without it gets it, as the standard has it,
 * with the first client. Not at the import, which does nothing; and not in bundles of ours, whose ky asks for something else
 * (`scripts/rollup/lean-ky.mjs`).
 */
export const lendHasOwn = (): void => {
  if ('hasOwn' in Object) return;
  Object.defineProperty(Object, 'hasOwn', {
    value: (object: object, key: PropertyKey) => Object.prototype.hasOwnProperty.call(object, key),
    writable: true,
    configurable: true,
  });
};
