import assert from 'node:assert/strict';
import {after, before, beforeEach, afterEach, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {embed, type HostSite, openHostSite, pageOf} from './support/host-site.ts';
import {click, waitForWords} from './support/looking.ts';
import {listenForComplaints, openStage, type Stage} from './support/stage.ts';

interface Published {
  readonly loader: string;
  readonly files: Readonly<Record<string, string>>;
}
const fallBack = '<a href="tel:12348">公共法律服务热线 12348</a>';
const finder = `<pls-service-finder>${fallBack}</pls-service-finder>`;

describe('the bytes that a page runs', () => {
  let stage: Stage;
  let host: HostSite;
  let page: Page;
  let published: Published;
  let complaints: () => readonly string[];

  before(async () => {
    stage = await openStage();
    host = await openHostSite(stage);
    published = (await (await fetch(`${stage.api}/embed/integrity.json`)).json()) as Published;
  });
  after(async () => {
    host.close();
    await stage.close();
  });
  beforeEach(async () => {
    host.change = (_name, text) => text;
    page = await stage.newPerson();
    complaints = await listenForComplaints(page);
  });
  afterEach(() => page.browserContext().close());

  it('are vouched for, each file before it is run, those of a language and of what comes later too', async () => {
    const tags = '<pls-service-finder></pls-service-finder><pls-consultation-form></pls-consultation-form>';
    // Each link leaves the page again once it has done its work.
    await page.evaluateOnNewDocument(() => {
      const seen: HTMLLinkElement[] = [];
      Object.assign(globalThis, {linksSeen: seen});
      new MutationObserver((records) => {
        for (const {addedNodes} of records) {
          for (const node of addedNodes) if (node instanceof HTMLLinkElement) seen.push(node);
        }
      }).observe(document, {childList: true, subtree: true});
    });
    await page.goto(host.put(pageOf(embed(stage.api, 'data-locale="en"') + tags)));
    await waitForWords(page, 'pls-service-finder', 'What people often ask about');
    await click(page, 'pls-service-finder >>> .chip, pls-service-finder >>> .matter');
    await waitForWords(page, 'pls-service-finder', 'What to bring');
    await page.waitForNetworkIdle({idleTime: 500});
    const {run, links} = await page.evaluate(() => ({
      run: performance
        .getEntriesByType('resource')
        .map(({name}) => /\/embed\/(.+-[\w-]{8}\.js)$/.exec(name)?.[1] ?? '')
        .filter((name) => name !== ''),
      links: (globalThis as unknown as {linksSeen: HTMLLinkElement[]}).linksSeen
        .filter(({rel}) => rel === 'modulepreload')
        .map(({href, integrity}) => [href.slice(href.lastIndexOf('/') + 1), integrity] as const),
    }));
    assert.ok(
      run.some((name) => name.startsWith('answer-view')) && run.some((name) => name.startsWith('en-')),
      run.join(),
    );
    const vouched = new Map(links);
    for (const name of run) assert.equal(vouched.get(name), published.files[name], name);
    assert.deepEqual(complaints(), []);
  });

  it('run from an address that pins a release, with its integrity', async () => {
    const {loader, files} = published;
    const pin = `integrity="${files[loader] ?? ''}" crossorigin="anonymous"`;
    const response = await fetch(`${stage.api}/embed/${loader}`);
    assert.match(response.headers.get('Cache-Control') ?? '', /immutable/);
    await page.goto(host.put(pageOf(embed(stage.api, pin, `${stage.api}/embed/${loader}`) + finder)));
    await waitForWords(page, 'pls-service-finder', '大家常遇到的事');
    assert.deepEqual(complaints(), []);
  });

  for (const which of ['service-finder-', 'pls-kit-']) {
    it(`do not run where something on the way has changed ${which}…, and the hotline stays`, async () => {
      const {loader, files} = published;
      host.change = (name, text) => (name.startsWith(which) ? `${text}\nglobalThis.injected = true;` : text);
      const pin = `integrity="${files[loader] ?? ''}" crossorigin="anonymous"`;
      await page.goto(host.put(pageOf(embed(stage.api, pin, host.copyOfKit + loader) + finder)));
      await page.waitForNetworkIdle({idleTime: 500});
      assert.equal(await page.evaluate(() => 'injected' in globalThis), false);
      assert.equal(await page.$eval('pls-service-finder a', (link) => link.checkVisibility()), true);
      const said = complaints().join('\n');
      assert.match(said, /integrity/);
      if (which === 'service-finder-')
        assert.match(said, /\[pls-kit\] <pls-service-finder> could not be loaded from http/);
    });
  }
});
