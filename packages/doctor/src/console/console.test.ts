import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {setTimeout as delay} from 'node:timers/promises';
import {type Browser, type BrowserPage, openBrowser} from '../node/browser.js';
import {findBrowser} from '../node/find-browser.js';
import {brokenPages, type Places} from '../testing/broken-pages.js';
import {type BrokenSite, openBrokenSite} from '../testing/broken-site.js';

const patienceMs = 60_000;
const names = brokenPages({} as Places);

interface Said {
  readonly type: string;
  readonly args: readonly {readonly value?: unknown}[];
}

/** Serves what stands at `https://*.test`, for which nobody has a certificate. */
const serveSecurely = async ({on, send}: BrowserPage, site: BrokenSite): Promise<void> => {
  on('Fetch.requestPaused', ({requestId, request}) => {
    const {url, method} = request as {url: string; method: string};
    void site.fetch(url, {method}).then(async (response) =>
      send('Fetch.fulfillRequest', {
        requestId,
        responseCode: response.status,
        responseHeaders: [...response.headers].map(([name, value]) => ({name, value})),
        body: Buffer.from(await response.arrayBuffer()).toString('base64'),
      }),
    );
  });
  await send('Fetch.enable', {patterns: [{urlPattern: 'https://*.test/*'}]});
};

/** What the doctor says in the console of a page, as one text. */
const examine = (browser: Browser, site: BrokenSite, address: string): Promise<string> =>
  browser.withPage(async (page) => {
    const {send, on} = page;
    const lines: string[] = [];
    const done = new Promise<void>((resolve) => {
      on('Runtime.consoleAPICalled', (event) => {
        const {type, args} = event as unknown as Said;
        const text = args.map(({value}) => String(value)).join(' ');
        if (type === 'endGroup') resolve();
        else if (type === 'log' || text.startsWith('[pls-kit] 体检')) lines.push(text);
      });
    });
    for (const domain of ['Page', 'Runtime']) await send(`${domain}.enable`);
    await send('Emulation.setFocusEmulationEnabled', {enabled: true});
    await serveSecurely(page, site);
    await send('Page.navigate', {url: `${address}?pls-doctor`});
    await Promise.race([
      done,
      delay(patienceMs, undefined, {ref: false}).then(() => {
        throw new Error(`The doctor never came to ${address}`);
      }),
    ]);
    return lines.join('\n');
  });

// Most of it is waiting for what does not come.
describe('the doctor in the console', {concurrency: 4}, () => {
  let site: BrokenSite;
  let browser: Browser;
  before(async () => {
    const program = findBrowser();
    assert.ok(program, 'a Chromium: `node scripts/ensure-browser.mjs` gets one');
    browser = await openBrowser(program, [
      '--host-resolver-rules=MAP *.test 127.0.0.1',
      // The API of the tests is on this machine, and Chromium would ask somebody whether an https site may reach it.
      '--disable-features=LocalNetworkAccessChecks',
    ]);
    site = await openBrokenSite();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  names.forEach(({name, foundInside}, place) => {
    if (foundInside === 'cannot run') return;
    it(`names what is wrong with ${name}`, async () => {
      const page = site.pages[place];
      assert.ok(page && page.foundInside !== 'cannot run');
      const said = await examine(browser, site, site.addressOf(page));
      const found = [...said.matchAll(/\[(?:错误|警告|提示) ([a-z-]+)\]/g)].map(([, id]) => id);
      assert.deepEqual(found, page.foundInside ?? page.found, said);
      if (page.line !== undefined && page.foundInside === undefined) assert.ok(said.includes(page.line), said);
    });
  });

  for (const path of ['', 'consult.html', 'examples/strict-csp/', 'examples/legacy-page/']) {
    it(`finds nothing wrong with the example /${path}`, async () => {
      assert.match(await examine(browser, site, `${site.examples}/${path}`), /^\[pls-kit\] 体检: 没有发现问题。/);
    });
  }
});
