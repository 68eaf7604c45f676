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
    // No hooks, so nothing forces a retry; no progress; no HTTPError: the SDK's own `fetch` throws what refuses.
    [/hooks: mergeHooks\(\{[\s\S]*?\}, options\.hooks\),/, ''],
    [/for \(const hook of ky\.#options\.hooks\.afterResponse\)[\s\S]*?response = nextResponse;\s*\}/, ''],
    [/ky\.#decorateResponse\(response\);\s[\s\S]*?streamResponse\(progressResponse, [^\n]*\s*\}/, ''],
    [/\/\/ Apply custom request from forced retry[\s\S]*?(?=return this\.#retry\(function_\);)/, ''],
    [/\/\/ Wrap non-Error throws[\s\S]*?(?=\s*#decorateResponse)/, 'return this.#retryWhenAsked(error);\n    }'],
    // What the SDK's `shouldRetry` and `delay` say, and nothing else.
    [
      /#decorateResponse\(response\) \{[\s\S]*?return response;\s*\}/,
      `async #retryWhenAsked(error) {
        if (!(await this.#options.retry.shouldRetry({error}))) throw error;
        return this.#options.retry.delay(this.#retryCount);
      }`,
    ],
    [/#calculateDelay\(\) \{[\s\S]*?return Math\.min\(backoffLimit, jitteredDelay\);\s*\}/, ''],
    [/#cancelResponseBody\(response\) \{[\s\S]*?\n {4}\}/, ''],
    [/#getNormalizedOptions\(\) \{[\s\S]*?(?=\n\}\n)/, ''],
    // The address is whole text: no prefix, no search parameters, no Request whose header for a form's boundary would have to go.
    ["prefixUrl: String(options.prefixUrl || ''),", ''],
    [/if \(typeof this\.#input !== 'string' &&[\s\S]*?(?=if \(supportsAbortController)/, ''],
    [/\/\/ eslint-disable-next-line unicorn\/prevent-abbreviations\s*static #normalize[\s\S]*?(?=\s*request;)/, ''],
    [/const userProvidedContentType = [\s\S]*?(?=this\.request = new globalThis\.Request\(this\.#input,)/, ''],
    [/if \(hasSearchParameters\([\s\S]*?(?=\n {4}\}\n)/, ''],
    ['mergeHeaders(this.#input.headers, options.headers)', 'new globalThis.Headers(options.headers)'],
    ["normalizeRequestMethod(options.method ?? this.#input.method ?? 'GET')", "options.method ?? 'GET'"],
    // The SDK counts the time itself (`timeout: false`), watches the signal itself and parses itself.
    [/throwHttpErrors: options\.throwHttpErrors[\s\S]*?context: options\.context \?\? \{\},/, ''],
    [/if \(supportsAbortController && supportsAbortSignal\) \{[\s\S]*?\n {8}\}/, ''],
    [/\/\/ Reset abortController[\s\S]*?(?=const nonRequestOptions)/, ''],
    ['this.#userProvidedAbortSignal ? { signal: this.#userProvidedAbortSignal } : {}', '{}'],
    [/#userProvidedAbortSignal;\s*#cachedNormalizedOptions;/, ''],
    ['#abortController;\n', ''],
    ["if (typeof ky.#options.timeout === 'number' && ky.#options.timeout > maxSafeTimeout)", 'if (false)'],
    ['if (this.#options.timeout === false)', 'if (true)'],
    [/return timeout\(this\.#originalRequest[^;]*;/, ''],
    ['for (const [type, mimeType] of Object.entries(responseTypes))', 'if (false) for (const [type, mimeType] of [])'],
    ['if (supportsRequestStreams) {', 'if (false) {'],
    ['this.#options.stringifyJson?.(this.#options.json) ?? ', ''],
    // Its bodies are whole texts and files: there is no stream to be let go.
    [/\s*\.finally\(\(\) => \{[\s\S]*?\}\);(?=\s*(?:if \(false\) )?for \(const \[type, mimeType\])/, ';'],
    [/#cancelBody\(body\) \{[\s\S]*?\n {4}\}/, ''],
    // The parameters of its address are what many a page keeps in a variable called Request; then fetch() is told in plain words.
    [
      'this.request = new globalThis.Request(this.#input, this.#options);',
      `this.request = globalThis.Request?.prototype?.clone
        ? new Request(input, this.#options)
        : {...this.#options, toString: () => input, clone() { return this; }};`,
    ],
    // The SDK's own `fetch` takes the request alone.
    ['findUnknownOptions(this.request, this.#options)', 'undefined'],
  ],
  // Nobody gives it a signal.
  'utils/delay.js': [
    [/if \(signal\) \{[\s\S]*?\n {8}\}\s*function abortHandler\(\) \{[\s\S]*?\n {8}\}/, ''],
    [/const timeoutId = setTimeout\(\(\) => \{[\s\S]*?\}, ms\);/, 'setTimeout(resolve, ms);'],
  ],
  'utils/normalize.js': [
    [/export const normalizeRetryOptions = [\s\S]*?\n\};/, 'export const normalizeRetryOptions = (retry) => retry;'],
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
};

/** Our ky asks for nothing that has to be lent (packages/sdk/src/lend-has-own.ts), and a guest changes nothing of its page. */
const lender = /[\\/]sdk[\\/]dist[\\/](?:es2022[\\/])?lend-has-own\.js$/;

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
      if (lender.test(id)) {
        seen.add('the lender');
        return {code: 'export const lendHasOwn = () => undefined;', map: null};
      }
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
    generateBundle() {
      const missing = [...Object.keys(changes), 'the lender'].filter((file) => !seen.has(file));
      if (missing.length > 0) this.error(`ky came into the bundle without ${missing.join(', ')}: look at it again`);
    },
  };
};
