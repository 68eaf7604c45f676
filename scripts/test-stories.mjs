// Opens every story of storybook-static in Chromium, with nothing but a static host behind it: the server is inside the page.
// A story fails when its play function throws, when the page throws or asks any other host for something, or when axe finds
// a violation. `node scripts/test-stories.mjs TEXT` takes only the
// stories whose id contains TEXT.
import {createServer} from 'node:http';
import {mkdtemp, readFile, rm} from 'node:fs/promises';
import {tmpdir} from 'node:os';
import path from 'node:path';
import {launch} from 'puppeteer-core';
import {browserFlags, findBrowser} from './find-browser.mjs';
import {root} from './root.mjs';

const folder = path.join(root, 'storybook-static');
const patienceMs = 40_000;
/** @type {Record<string, string>} */
const mediaTypes = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.wasm': 'application/wasm',
  '.woff2': 'font/woff2',
};

/** Serves the built Storybook on a free port. */
const serveFolder = async () => {
  const server = createServer((request, response) => {
    const file = path.join(folder, decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname));
    if (!file.startsWith(folder + path.sep)) {
      response.writeHead(403).end();
      return;
    }
    readFile(file).then(
      (body) =>
        response
          .writeHead(200, {'Content-Type': mediaTypes[path.extname(file)] ?? 'application/octet-stream'})
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(undefined)));
  const address = server.address();
  if (address === null || typeof address === 'string') throw new Error('The system gave no port');
  return {base: `http://127.0.0.1:${address.port}`, close: () => server.close()};
};

/**
 * Runs in the page: waits until Storybook has played the story.
 *
 * A play function that throws still ends with status "success", so the events that tell of it are read as well.
 *
 * @param {string} id
 * @param {number} timeoutMs
 */
const waitForStory = (id, timeoutMs) =>
  new Promise((resolve) => {
    const started = Date.now();
    const look = () => {
      const channel = /** @type {any} */ (globalThis).__STORYBOOK_ADDONS_CHANNEL__;
      const last = (/** @type {string} */ event) => channel?.last?.(event)?.[0];
      const text = (/** @type {any} */ error) =>
        error === undefined ? undefined : (error.message ?? JSON.stringify(error));
      const finished = last('storyFinished');
      const thrown =
        last('playFunctionThrewException') ??
        last('unhandledErrorsWhilePlaying') ??
        last('storyThrewException') ??
        last('storyErrored') ??
        last('storyMissing');
      if (finished?.storyId === id) {
        const axe = finished.reporters?.find((/** @type {any} */ reporter) => reporter.type === 'a11y');
        resolve({
          status: finished.status,
          thrown: text(thrown),
          axe: axe?.status,
          violations: (axe?.result?.violations ?? []).map(
            (/** @type {any} */ {id: rule, nodes}) =>
              `${rule}: ${nodes.map((/** @type {any} */ node) => node.target.join(' ')).join(', ')}`,
          ),
        });
      } else if (Date.now() - started > timeoutMs) {
        resolve({status: 'timeout', thrown: text(thrown), axe: undefined, violations: []});
      } else {
        setTimeout(look, 20);
      }
    };
    look();
  });

const index = JSON.parse(await readFile(path.join(folder, 'index.json'), 'utf8'));
const only = process.argv[2] ?? '';
/** @type {{id: string}[]} */
const stories = Object.values(index.entries).filter(({type, id}) => type === 'story' && id.includes(only));

const site = await serveFolder();
const userDataDir = await mkdtemp(path.join(tmpdir(), 'pls-stories-'));
const executablePath = findBrowser();
if (executablePath === undefined) throw new Error('No Chromium found: run `node scripts/ensure-browser.mjs`.');
const browser = await launch({executablePath, args: browserFlags, userDataDir});

let failed = 0;
const queue = [...stories];
const work = async () => {
  for (let story = queue.shift(); story !== undefined; story = queue.shift()) {
    // A page of its own: what one story stores or leaves open is not there for the next.
    const context = await browser.createBrowserContext();
    const page = await context.newPage();
    /** @type {string[]} */
    const pageErrors = [];
    page.on('request', (request) => {
      const {protocol, origin} = new URL(request.url());
      if (/^https?:$/.test(protocol) && origin !== site.base) pageErrors.push(`asked ${origin}`);
    });
    page.on('pageerror', (error) => pageErrors.push(error instanceof Error ? error.message : String(error)));
    const query = new URLSearchParams({id: story.id, viewMode: 'story'});
    /** @type {any} */
    let result;
    try {
      await page.goto(`${site.base}/iframe.html?${query}`, {waitUntil: 'domcontentloaded'});
      result = await page.evaluate(waitForStory, story.id, patienceMs);
    } catch (error) {
      result = {status: 'error', thrown: String(error), violations: []};
    }
    const ok =
      result.status === 'success' && result.thrown === undefined && pageErrors.length === 0 && result.axe === 'passed';
    if (!ok) {
      failed += 1;
      console.log(`✖ ${story.id} (${result.status}, axe: ${result.axe ?? 'not run'})`);
      // A failed query of Testing Library prints the whole page after its sentence.
      for (const line of [result.thrown, ...result.violations, ...pageErrors]) {
        if (line) console.log(`    ${line.slice(0, 1200)}`);
      }
    } else if (only !== '') console.log(`ok ${story.id}`);
    await context.close();
  }
};
await Promise.all([work(), work()]);

await browser.close();
site.close();
await rm(userDataDir, {recursive: true, force: true});
console.log(JSON.stringify({passed: stories.length - failed, failed}));
process.exitCode = failed === 0 && stories.length > 0 ? 0 : 1;
