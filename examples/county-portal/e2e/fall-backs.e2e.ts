import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {findHelp} from './support/citizen.ts';
import {embed, type HostSite, openHostSite, pageOf} from './support/host-site.ts';
import {sidewaysScroll, waitForWords} from './support/looking.ts';
import {openStage, type Stage} from './support/stage.ts';

const widgets = ['service-finder', 'consultation-form', 'case-tracker', 'station-map'] as const;
const fallback = '打电话一样能办';
const tags = widgets
  .map((name) => `<pls-${name}><p>${fallback} <a href="tel:12348">12348</a></p></pls-${name}>`)
  .join('');

describe('what stands between the tags', () => {
  let stage: Stage;
  let host: HostSite;
  let page: Page;
  before(async () => {
    stage = await openStage();
    host = await openHostSite(stage);
  });
  after(async () => {
    host.close();
    await stage.close();
  });
  beforeEach(async () => {
    page = await stage.newPerson();
    host.change = (_name, text) => text;
  });
  afterEach(() => page.browserContext().close());

  /** Every link to the hotline is on the screen, as the page wrote it. */
  const staysForAll = async (what: string) => {
    for (const name of widgets) {
      const link = await page.$(`pls-${name} > p > a`);
      assert.ok(await link?.boundingBox(), `${name}: ${what}`);
      assert.ok((await page.$eval(`pls-${name}`, (tag) => tag.textContent)).includes(fallback), name);
    }
  };
  const nextIdle = () => page.waitForNetworkIdle({idleTime: 500});
  const ownCopy = () => host.put(pageOf(tags + embed(stage.api, '', `${host.copyOfKit}pls-kit.js`)));

  it('shows without script', async () => {
    await page.setJavaScriptEnabled(false);
    await page.goto(host.put(pageOf(tags + embed(stage.api))));
    await staysForAll('no script runs');
  });

  it('shows while the widget is on its way', async () => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!/embed\/(?!pls-kit)/.test(request.url())) void request.continue();
    });
    await page.goto(host.put(pageOf(tags + embed(stage.api))));
    await staysForAll('no file has come yet');
  });

  it('shows where the loader is missing, and where a file of a widget is blocked or missing', async () => {
    await page.goto(host.put(pageOf(tags + embed(stage.api, '', `${stage.api}/embed/pls-kit-none.js`))));
    await nextIdle();
    await staysForAll('no loader');
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      if (!/embed\/(?!pls-kit)/.test(request.url())) void request.continue();
      else if (request.url().includes('station')) void request.respond({status: 404, body: 'no'});
      else void request.abort('blockedbyclient');
    });
    await page.goto(host.put(pageOf(tags + embed(stage.api))));
    await nextIdle();
    await staysForAll('files blocked');
  });

  it('shows in an engine that does not know the syntax of a widget, or of the loader', async () => {
    host.change = (name, text) => (name === 'pls-kit.js' ? text : `%%%${text}`);
    await page.goto(ownCopy());
    await nextIdle();
    await staysForAll('a widget’s syntax');
    host.change = (_name, text) => `%%%${text}`;
    await page.goto(ownCopy());
    await nextIdle();
    await staysForAll('the loader’s syntax');
  });

  for (const [what, takeAway] of [
    ['custom elements', () => Object.defineProperty(globalThis, 'customElements', {value: undefined})],
    ['shadow roots', () => Reflect.deleteProperty(Element.prototype, 'attachShadow')],
  ] as const) {
    it(`shows in an engine without ${what}, without an error`, async () => {
      const errors: unknown[] = [];
      const said: string[] = [];
      page.on('pageerror', (error) => errors.push(error));
      page.on('console', (message) => said.push(message.text()));
      await page.evaluateOnNewDocument(takeAway);
      await page.goto(host.put(pageOf(tags + embed(stage.api))));
      await nextIdle();
      await staysForAll(what);
      assert.deepEqual(errors, []);
      assert.ok(
        said.some((words) => words.includes('[pls-kit] this browser is too old')),
        said.join('\n'),
      );
    });
  }

  it('gives way to a widget that shows the hotline itself while the API is down', async () => {
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      void (request.url().startsWith(`${stage.api}/v1/`) ? request.abort('connectionrefused') : request.continue());
    });
    for (const name of widgets) {
      await page.goto(host.put(pageOf(`<pls-${name}>x</pls-${name}>${embed(stage.api)}`)));
      await waitForWords(page, `pls-${name}`, '12348');
    }
  });

  it('shows on a page of ours too, without script and on 360 px', async () => {
    await page.setViewport({width: 360, height: 700});
    for (const name of widgets) {
      await page.setJavaScriptEnabled(false);
      await page.goto(`${stage.api}/embed/page/${name}?portal=pk_luolong`);
      assert.ok(await (await page.$(`pls-${name} a[href="tel:12348"]`))?.boundingBox(), name);
      await page.setJavaScriptEnabled(true);
      await page.goto(`${stage.api}/embed/page/${name}?portal=pk_luolong`);
      await waitForWords(page, `pls-${name}`, '12348');
      assert.equal(await sidewaysScroll(page), 0, name);
    }
  });
});

describe('on paper', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  it('an answer has the words of the law, white grounds and no buttons', async () => {
    const page = await stage.newPerson();
    await page.goto(`${stage.site}/`);
    await findHelp(page, '老板不给工资');
    await waitForWords(page, 'pls-service-finder', '什么时候有结果');
    const looks = () =>
      page.$eval('pls-service-finder', (finder) => {
        const all = (selector: string) => [...(finder.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? [])];
        return {
          folded: all('details.law:not([open])').length,
          open: all('details.law[open]').length,
          grounds: [...new Set(all('.note.warn').map((note) => getComputedStyle(note).backgroundColor))],
          buttons: all('button, .btn').filter((button) => button.checkVisibility()).length,
          hotline: all('a.tel').filter((link) => link.checkVisibility()).length,
        };
      });
    const before = await looks();
    assert.ok(before.folded > 0 && before.buttons > 0);
    await page.emulateMediaType('print');
    await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
    const printed = await looks();
    assert.equal(printed.folded, 0);
    assert.ok(printed.open >= before.folded);
    assert.deepEqual(printed.grounds, ['rgb(255, 255, 255)']);
    assert.equal(printed.buttons, 0);
    assert.equal(printed.hotline, 1);
    await page.emulateMediaType('screen');
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    assert.equal((await looks()).folded, before.folded, 'as it was');
  });
});
