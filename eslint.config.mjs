import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import wc from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';

const ourPackages = ['contract', 'rules', 'sdk', 'widgets', 'server', 'doctor'];

/** Forbids what a layer may not import; one call per layer, because a later block replaces an earlier one's rule. */
const mayImport = (packages, {node = false, alsoForbid = []} = {}) => ({
  '@typescript-eslint/no-restricted-imports': [
    'error',
    {
      patterns: [
        ...ourPackages
          .filter((name) => !packages.includes(name))
          .map((name) => ({
            group: [`@pls-kit/${name}`, `@pls-kit/${name}/*`],
            message: 'Imports go contract ← rules ← sdk ← widgets, and rules ← server: ARCHITECTURE.md.',
          })),
        ...(node ? [] : [{group: ['node:*'], message: 'This code also runs inside a page: no Node modules here.'}]),
        ...alsoForbid,
      ],
    },
  ],
});

const onlyTransportSpeaksHttp = {
  group: ['ky', 'hono', 'hono/*'],
  message: 'Only the SDK speaks HTTP: ask it for a client.',
};

/** `it` of node:test gives a promise that the runner itself awaits. */
const runnerAwaits = {
  '@typescript-eslint/no-floating-promises': [
    'error',
    {
      allowForKnownSafeCalls: [
        {
          from: 'package',
          package: 'node:test',
          name: ['it', 'test', 'describe', 'suite', 'before', 'after', 'beforeEach', 'afterEach'],
        },
      ],
    },
  ],
};

const nodeGlobals = Object.fromEntries(
  [
    'AbortController',
    'AbortSignal',
    'Buffer',
    'File',
    'Response',
    'URL',
    'URLSearchParams',
    'clearTimeout',
    'console',
    'crypto',
    'fetch',
    'performance',
    'process',
    'setTimeout',
  ].map((name) => [name, 'readonly']),
);
const pageGlobals = Object.fromEntries(
  [
    'Event',
    'FormData',
    'HTMLElement',
    'customElements',
    'document',
    'getComputedStyle',
    'history',
    'innerHeight',
    'innerWidth',
    'localStorage',
    'location',
    'navigator',
    'requestAnimationFrame',
    'scrollTo',
    'scrollX',
    'scrollY',
    'sessionStorage',
    'window',
  ].map((name) => [name, 'readonly']),
);

export default defineConfig(
  {
    ignores: [
      '**/dist/**',
      '**/node_modules/**',
      'packages/contract/src/generated/**',
      'storybook-static/**',
      'coverage/**',
      // Other people's pages and workers.
      'scripts/zoo/pages/**',
      '.cache/**',
      '.pls/**',
    ],
  },
  {linterOptions: {reportUnusedDisableDirectives: 'error'}},
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', {allow: ['warn', 'error']}],
      'object-shorthand': 'error',
      'prefer-const': ['error', {ignoreReadBeforeAssign: true}],
    },
  },

  {
    files: ['**/*.{ts,tsx}'],
    extends: [...tseslint.configs.strictTypeChecked],
    languageOptions: {parserOptions: {projectService: true}},
    rules: {
      // Numbers and booleans read well in a template; objects and undefined do not.
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowBoolean: true}],
      // `onClick={() => close()}`: the arrow's own value is nobody's.
      '@typescript-eslint/no-confusing-void-expression': ['error', {ignoreArrowShorthand: true}],
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      // `[...text]` is how code points are counted here; nobody counts the people in an emoji.
      '@typescript-eslint/no-misused-spread': ['error', {allow: ['string']}],
      '@typescript-eslint/consistent-type-imports': [
        'error',
        // `typeof import('./part.js')` is the type of a module that comes later.
        {fixStyle: 'inline-type-imports', disallowTypeAnnotations: false},
      ],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_', varsIgnorePattern: '^_'}],
    },
  },
  {files: ['packages/contract/src/**/*.ts'], rules: mayImport([])},
  {files: ['packages/rules/src/**/*.ts'], rules: mayImport(['contract'])},
  {files: ['packages/sdk/src/**/*.ts'], rules: mayImport(['contract', 'rules'])},
  {
    files: ['packages/server/src/**/*.ts'],
    rules: {
      ...mayImport(['contract', 'rules']),
      'no-restricted-syntax': [
        'error',
        {
          selector: "CallExpression[callee.property.name='transaction']",
          message: 'Use inTransaction() of database/in-transaction.ts: it does again what another transaction undid.',
        },
      ],
    },
  },
  {files: ['packages/server/src/database/in-transaction.ts'], rules: {'no-restricted-syntax': 'off'}},
  {
    files: ['packages/server/src/{node,serve}.ts', 'packages/server/src/node/**/*.ts'],
    rules: {...mayImport(['contract', 'rules'], {node: true}), 'no-console': 'off'},
  },
  {
    files: ['packages/widgets/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], wc.configs['flat/recommended'], litA11y.configs.recommended],
    rules: {
      ...mayImport(['contract', 'rules', 'sdk'], {alsoForbid: [onlyTransportSpeaksHttp]}),
      'no-restricted-globals': [
        'error',
        {name: 'fetch', message: 'Widgets render and never fetch: ask the SDK for a client.'},
        {name: 'XMLHttpRequest', message: 'Widgets render and never fetch: ask the SDK for a client.'},
      ],
      // Elements are registered by define…() in their own file, with the prefix that the page chose.
      'wc/guard-super-call': 'off',
    },
  },

  // The doctor is a guest's guest: it stands alone, and its checks run inside pages too.
  {files: ['packages/doctor/src/**/*.ts'], rules: mayImport([])},
  {files: ['packages/doctor/src/{index.ts,node/**/*.ts}'], rules: mayImport([], {node: true})},
  {files: ['packages/doctor/src/console/*.ts'], rules: {'no-console': 'off'}},

  // Tests start the real server and use Node's runner.
  {
    files: [
      'packages/{contract,rules,sdk,server,doctor}/src/**/*.test.ts',
      'packages/*/src/test/**/*.ts',
      'packages/*/src/**/testing/**/*.ts',
    ],
    rules: {
      ...mayImport(ourPackages, {node: true}),
      ...runnerAwaits,
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['packages/widgets/src/**/*.{test,chromium-test}.ts', 'packages/sdk/src/**/*.browser-test.ts'],
    rules: {
      ...mayImport(ourPackages),
      'no-restricted-globals': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
      // chai: `expect(x).to.be.true`.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A plugin of Open Web Components types chai's plain `equal` as a promise; it is none.
      '@typescript-eslint/no-floating-promises': [
        'error',
        {allowForKnownSafeCalls: [{from: 'package', package: '@open-wc/semantic-dom-diff', name: 'Equal'}]},
      ],
    },
  },
  {
    files: ['stories/**/*.ts', 'examples/**/*.{ts,tsx}'],
    rules: {
      ...mayImport(ourPackages, {node: true}),
      ...runnerAwaits,
      'no-console': 'off',
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },

  {
    // storybook/test gives Testing Library's queries as `any`.
    files: ['stories/**/*.ts'],
    rules: Object.fromEntries(
      ['argument', 'assignment', 'call', 'member-access', 'return'].map((what) => [
        `@typescript-eslint/no-unsafe-${what}`,
        'off',
      ]),
    ),
  },

  // The clerk's page is what anybody outside could write: on the SDK and the published widgets, with nothing of the server.
  {
    files: ['examples/desk/src/**/*.ts'],
    extends: [lit.configs['flat/recommended'], litA11y.configs.recommended],
    rules: mayImport(['contract', 'rules', 'sdk', 'widgets'], {alsoForbid: [onlyTransportSpeaksHttp]}),
  },

  {files: ['**/*.mjs'], languageOptions: {globals: {...nodeGlobals, ...pageGlobals}}, rules: {'no-console': 'off'}},
  {
    files: ['examples/**/*.js'],
    languageOptions: {globals: {...pageGlobals, ...nodeGlobals}},
  },
);
