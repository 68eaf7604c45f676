import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {chromeLauncher} from '@web/test-runner-chrome';
import {browserFlags, findBrowser, findFirefox} from './scripts/find-browser.mjs';
import {firefoxPreferences} from './scripts/engines/firefox-preferences.mjs';
import {startServer} from './scripts/start-server.mjs';
import {browserReporter} from './scripts/test/browser-reporter.mjs';

/** One real server for the whole run; a test reads its address from `globalThis.plsTest.api`. */
const server = await startServer({
  // All of them come from one address, as fast as they can: many times what a town's people do.
  env: {PLS_RATE_LIMITS: 'network=60000,staff=60000'},
});

/** Firefox really saves what a test saves. */
const downloads = mkdtempSync(path.join(tmpdir(), 'pls-downloads-'));

const inChromium = () =>
  chromeLauncher({
    launchOptions: {executablePath: findBrowser(), args: browserFlags},
    // A window for each page: in a window's hidden tab no animation frame comes, and Lit tests wait for ever.
    createPage: async ({browser}) => (await browser.createBrowserContext()).newPage(),
  });

/** puppeteer cannot tell Firefox what its user prefers: it is told at its start, and a test that wants another is Chromium's. */
const inFirefox = () =>
  chromeLauncher({
    launchOptions: {
      browser: 'firefox',
      executablePath: findFirefox(),
      extraPrefsFirefox: {
        ...firefoxPreferences,
        'ui.prefersReducedMotion': 1,
        'browser.download.folderList': 2,
        'browser.download.dir': downloads,
      },
    },
    createPage: async ({browser}) => {
      const page = await (await browser.createBrowserContext()).newPage({type: 'window'});
      return Object.assign(page, {
        emulateMediaFeatures: async (features = []) => {
          for (const {name, value} of features) {
            if (!(await page.evaluate(`matchMedia('(${name}: ${value})').matches`)))
              throw new Error(`Firefox was not started with ${name}: ${value}`);
          }
        },
      });
    },
  });

const isFirefox = process.env['PLS_TEST_BROWSER'] === 'firefox';

/** `npm run bench -- drafts`: more of the random sequences than a test runs. */
const numberOf = (/** @type {string} */ name) =>
  process.env[name] === undefined ? undefined : Number(process.env[name]);
const [sequences, seed] = [numberOf('PLS_SEQUENCES'), numberOf('PLS_SEED')];

export default {
  files: [
    'packages/{sdk,widgets}/dist/**/*.browser-test.js',
    'packages/widgets/dist/**/*.test.js',
    ...(isFirefox ? [] : ['packages/widgets/dist/**/*.chromium-test.js']),
  ],
  nodeResolve: {exportConditions: ['development', 'browser'], browser: true},
  // Of Firefox's windows only one has the focus, and a page without it hears of no focus that comes or goes.
  concurrency: isFirefox ? 1 : 2,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: sequences !== undefined ? 3_600_000 : isFirefox ? 300_000 : 600_000,
  browsers: [isFirefox ? inFirefox() : inChromium()],
  filterBrowserLogs: ({args}) => !String(args[0]).startsWith('Lit is in dev mode'),
  testFramework: {config: {timeout: 40_000}},
  testRunnerHtml: (testFramework) => `<!doctype html>
<html lang="zh-CN">
  <head>
    <title>Test</title>
    <script>
      globalThis.plsTest = ${JSON.stringify({api: server.api, sequences, seed})};
      // The page is used again for the next file: what the last one stored must not be there.
      localStorage.clear();
      sessionStorage.clear();
    </script>
  </head>
  <body>
    <script type="module" src="${testFramework}"></script>
  </body>
</html>`,
  plugins: [
    {
      name: 'real-server',
      serverStop: async () => {
        await server.stop();
        rmSync(downloads, {recursive: true, force: true});
      },
    },
  ],
  reporters: [browserReporter()],
};
