import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {diagnose} from '../diagnose.js';
import {type FindingId, sections} from '../finding.js';
import {brokenPages, type Places} from '../testing/broken-pages.js';
import {type BrokenSite, openBrokenSite} from '../testing/broken-site.js';
import {type Browser, openBrowser} from './browser.js';
import {findBrowser} from './find-browser.js';
import {look} from './look.js';

/** Only names and numbers: the pages are made anew with the real ones. */
const names = brokenPages({} as Places);

const healthy = [
  '',
  'consult.html',
  'progress.html',
  'stations.html',
  'one-page.html',
  'examples/strict-csp/',
  'examples/legacy-page/',
  'examples/iframe/',
  'examples/iframe/sandbox.html',
];

// Most of it is waiting for what does not come.
describe('a look at a page', {concurrency: 4}, () => {
  let site: BrokenSite;
  let browser: Browser;
  before(async () => {
    const program = findBrowser();
    assert.ok(program, 'a Chromium: `node scripts/ensure-browser.mjs` gets one');
    browser = await openBrowser(program, ['--host-resolver-rules=MAP *.test 127.0.0.1']);
    site = await openBrokenSite();
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('has a page for everything that can be found', () => {
    assert.deepEqual(
      [...new Set(names.flatMap(({found}) => found))].sort(),
      (Object.keys(sections) as FindingId[]).sort(),
    );
  });

  names.forEach(({name, site: at}, place) => {
    const pageAt = () => {
      const page = site.pages[place];
      assert.ok(page);
      return page;
    };
    it(`names what is wrong with ${name}, without a browser`, async () => {
      const page = pageAt();
      const {facts} = await look(site.addressOf(page), {fetch: site.fetch});
      const found = diagnose(facts);
      assert.deepEqual(
        found.map(({id}) => id),
        page.foundWithout ?? page.found,
      );
      if (page.line === undefined || page.foundWithout) return;
      const lines = found.flatMap(({changes}) => changes.map(({line}) => line));
      assert.ok(
        lines.some((line) => line.includes(page.line ?? '')),
        `${page.line} in ${lines.join('\n')}`,
      );
    });
    // There is no certificate for a name that is nobody's: the console's tests serve such pages by another way.
    if (at?.startsWith('https:')) return;
    it(`names what is wrong with ${name}, in a browser`, async () => {
      const page = pageAt();
      const {facts, browserFailure} = await look(site.addressOf(page), {
        fetch: site.fetch,
        browser,
      });
      assert.equal(browserFailure, undefined);
      const found = diagnose(facts);
      assert.deepEqual(
        found.map(({id}) => id),
        page.found,
      );
      const lines = found.flatMap(({changes}) => changes.map(({line}) => line));
      if (page.line !== undefined)
        assert.ok(
          lines.some((line) => line.includes(page.line ?? '')),
          `${page.line} in ${lines.join('\n')}`,
        );
    });
  });

  for (const path of healthy) {
    it(`finds nothing wrong with the example /${path}`, async () => {
      for (const options of [{}, {browser}]) {
        const {facts} = await look(`${site.examples}/${path}`, options);
        assert.deepEqual(diagnose(facts), []);
      }
    });
  }
});
