/**
 * What the bundle changes in ky 1.14.3, by file. Every text must stand there once, or the build stops: then read what
 * the new ky does, and this list again.
 *
 * @type {Record<string, [before: string | RegExp, after: string][]>}
 */
const changes = {
  // `ky(address, options)` alone: no ky.get, ky.create, ky.extend.
  'index.js': [
    [/for \(const method of requestMethods\) \{[\s\S]*ky\.retry = retry;\n/, ''],
    ['const ky = createInstance();', 'const ky = /* @__PURE__ */ createInstance();'],
  ],
  'core/Ky.js': [
    // No hooks.
    [/hooks: mergeHooks\(\{[\s\S]*?\}, options\.hooks\),/, ''],
    ['for (const hook of ky.#options.hooks.afterResponse)', 'if (false) for (const hook of [])'],
    ['for (const hook of ky.#options.hooks.beforeError)', 'if (false) for (const hook of [])'],
    ['for (const hook of this.#options.hooks.beforeRetry)', 'if (false) for (const hook of [])'],
    ['for (const hook of this.#options.hooks.beforeRequest)', 'if (false) for (const hook of [])'],
    // So nothing forces a retry.
    ['if (error instanceof ForceRetryError && error.customRequest)', 'if (false)'],
    ['if (errorObject instanceof ForceRetryError)', 'if (false)'],
    // No progress, and no streamed request.
    ['if (ky.#options.onDownloadProgress)', 'if (false)'],
    ['if (this.#options.onUploadProgress)', 'if (false)'],
    ['if (!this.#options.onUploadProgress || !request.body)', 'if (true)'],
    ['if (supportsRequestStreams) {', 'if (false) {'],
    // The address is whole: no prefix, no search parameters.
    ["prefixUrl: String(options.prefixUrl || ''),", ''],
    ["if (this.#options.prefixUrl && typeof this.#input === 'string')", 'if (false)'],
    ['if (hasSearchParameters(this.#options.searchParams))', 'if (false)'],
    // The input is text: no Request whose header for a form's boundary would have to go.
    [/const userProvidedContentType = [^;]*;/, 'const userProvidedContentType = true;'],
    // The SDK counts the time itself (`timeout: false`) and parses itself.
    ["if (typeof ky.#options.timeout === 'number' && ky.#options.timeout > maxSafeTimeout)", 'if (false)'],
    ['if (this.#options.timeout === false)', 'if (true)'],
    ['for (const [type, mimeType] of Object.entries(responseTypes))', 'if (false) for (const [type, mimeType] of [])'],
    ['if (this.#options.parseJson)', 'if (false)'],
    // The SDK's own `fetch` takes the request alone.
    ['findUnknownOptions(this.request, this.#options)', 'undefined'],
    ['mergeHeaders(this.#input.headers, options.headers)', 'new globalThis.Headers(options.headers)'],
    ["normalizeRequestMethod(options.method ?? this.#input.method ?? 'GET')", "options.method ?? 'GET'"],
    // Everything that the SDK throws into ky is an Error.
    ['error instanceof Error ? error : new NonError(error)', 'error'],
  ],
  // Nothing to merge: the one instance has no defaults.
  'utils/merge.js': [
    [/export const validateAndMerge =[\s\S]*?\n\};/, 'export const validateAndMerge = (defaults, options) => options;'],
  ],
  // Tried out at load, and then asked by nobody.
  'core/constants.js': [
    [
      /export const supportsRequestStreams = \(\(\) => \{[\s\S]*?\n\}\)\(\);/,
      'export const supportsRequestStreams = false;',
    ],
    [/export const usualFormBoundarySize = .*;/, 'export const usualFormBoundarySize = 0;'],
    ['validate();', ''],
  ],
  // ky knows the SDK's own TimeoutError by its name, which it compares with that of its class: minified, `Le`.
  'utils/type-guards.js': [
    ['(error?.name === HTTPError.name)', "(error?.name === 'HTTPError')"],
    ['(error?.name === TimeoutError.name)', "(error?.name === 'TimeoutError')"],
  ],
};

/**
 * The widgets carry ky for one thing, `ky(address, options)` with its retries (packages/sdk/src/transport.ts). Hooks,
 * progress, prefixes, merging and timeouts are never reached from there, which no bundler can know: without them ky
 * weighs 2 KB instead of 4.3 in each widget. The SDK's tests run on the whole ky, the end-to-end tests on this one.
 *
 * @returns {import('rollup').Plugin}
 */
export const leanKy = () => {
  /** @type {Set<string>} */
  const seen = new Set();
  return {
    name: 'lean-ky',
    transform(code, id) {
      const [, file = ''] = /\/node_modules\/ky\/distribution\/(.*)$/.exec(id.replaceAll('\\', '/')) ?? [];
      const wanted = changes[file];
      if (wanted === undefined) return null;
      seen.add(file);
      let lean = code;
      for (const [before, after] of wanted) {
        if (lean.split(before).length !== 2)
          this.error(`ky/${file} no longer says \`${before}\` once: look at it again`);
        lean = lean.replace(before, () => after);
      }
      return {code: lean, map: null};
    },
    generateBundle(_options, bundle) {
      const missing = Object.keys(changes).filter((file) => !seen.has(file));
      if (missing.length > 0) this.error(`ky came into the bundle without ${missing.join(', ')}: look at it again`);
      for (const output of Object.values(bundle)) {
        if (output.type !== 'chunk' || !output.code.includes('Object.hasOwn(')) continue;
        this.error(`${output.fileName} asks Object.hasOwn, which Chromium has from 93 on`);
      }
    },
  };
};
