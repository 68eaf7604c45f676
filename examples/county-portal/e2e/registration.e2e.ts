import assert from 'node:assert/strict';
import {after, before, beforeEach, afterEach, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {} from '@pls-kit/widgets';
import {embed, type HostSite, openHostSite, pageOf} from './support/host-site.ts';
import {waitForWords} from './support/looking.ts';
import {listenForComplaints, openStage, type Stage} from './support/stage.ts';

const fallBack = '<a href="tel:12348">公共法律服务热线 12348</a>';
const stations = `<pls-station-map>${fallBack}</pls-station-map>`;

describe('registering the tags', () => {
  let stage: Stage;
  let host: HostSite;
  let page: Page;
  let complaints: () => readonly string[];
  /** Waits until the page has complained so often, and a little longer for what must not come. */
  const complaintsOf = async (count: number): Promise<readonly string[]> => {
    for (let tries = 0; complaints().length < count && tries < 100; tries++)
      await new Promise((go) => setTimeout(go, 50));
    await new Promise((go) => setTimeout(go, 300));
    return complaints();
  };

  before(async () => {
    stage = await openStage();
    host = await openHostSite(stage);
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

  it('works once where the script stands twice, with one warning', async () => {
    await page.goto(host.put(pageOf(embed(stage.api) + stations + embed(stage.api))));
    await waitForWords(page, 'pls-station-map', '洛龙区公共法律服务中心');
    const [only = '', ...others] = await complaintsOf(1);
    assert.match(only, /\[pls-kit\] twice: 0\.\d+\.\d+ stays, not 0\.\d+\.\d+/);
    assert.deepEqual(others, []);
  });

  it('keeps the first of two versions, and names both', async () => {
    host.change = (name, text) => (name === 'pls-kit.js' ? text.replace(/version:"[^"]+"/, 'version:"9.9.9"') : text);
    await page.goto(
      host.put(pageOf(embed(stage.api, '', `${host.copyOfKit}pls-kit.js`) + stations + embed(stage.api))),
    );
    await waitForWords(page, 'pls-station-map', '洛龙区公共法律服务中心');
    assert.equal(await page.evaluate(() => window.plsKit?.version), '9.9.9');
    const [only = '', ...others] = await complaintsOf(1);
    assert.match(only, /twice: 9\.9\.9 stays, not 0\.\d+\.\d+/);
    assert.deepEqual(others, []);
  });

  it('leaves somebody else’s element of that name alone, and says which prefix makes room', async () => {
    const own = `<script>customElements.define('pls-station-map', class extends HTMLElement {
      connectedCallback() { this.className = 'theirs'; }
    })</script>`;
    await page.goto(host.put(pageOf(own + embed(stage.api) + stations)));
    const [only = '', ...others] = await complaintsOf(1);
    assert.match(only, /<pls-station-map> is defined by another script.*data-prefix="law".*<law-station-map>/);
    assert.deepEqual(others, []);
    assert.equal(await page.$eval('pls-station-map', ({className}) => className), 'theirs');

    const other = stations.replaceAll('pls-', 'law-');
    await page.goto(host.put(pageOf(own + embed(stage.api, 'data-prefix="law"') + stations + other)));
    await waitForWords(page, 'law-station-map', '洛龙区公共法律服务中心');
    assert.equal(await page.$eval('pls-station-map', ({className}) => className), 'theirs');
    assert.equal((await complaintsOf(1)).length, 1, 'nothing more to say');
  });

  it('keeps to "pls" where the prefix is none, and says so', async () => {
    await page.goto(host.put(pageOf(embed(stage.api, 'data-prefix="Ly_"') + stations)));
    await waitForWords(page, 'pls-station-map', '洛龙区公共法律服务中心');
    const [only = '', ...others] = await complaintsOf(1);
    assert.match(only, /data-prefix="Ly_" is not like "law"/);
    assert.deepEqual(others, []);
  });

  for (const [what, replacement] of [
    ['refuses with an error', `throw new Error('no elements here')`],
    ['does nothing', ''],
    ['registers a class of its own over ours', `own.call(customElements, name, class extends element {})`],
    ['asks first whether the name is free', `if (!customElements.get(name)) own.call(customElements, name, element)`],
    ['hands on to a registry of a frame', `own.apply(customElements, [name, element, options])`],
  ] as const) {
    it(`works where another script’s customElements.define ${what}`, async () => {
      const replace = `<script>{
        const own = customElements.define;
        customElements.define = function (name, element, options) { ${replacement} };
      }</script>`;
      await page.goto(host.put(pageOf(replace + embed(stage.api) + stations)));
      await waitForWords(page, 'pls-station-map', '洛龙区公共法律服务中心');
      assert.deepEqual(await complaintsOf(0), []);
    });
  }

  it('says in one line why nothing comes where define itself is lamed, and leaves what stood between the tags', async () => {
    const lame = `<script>CustomElementRegistry.prototype.define = () => {}</script>`;
    await page.goto(host.put(pageOf(lame + embed(stage.api) + stations)));
    const [only = '', ...others] = await complaintsOf(1);
    assert.match(only, /No tag can be defined: another script has replaced customElements\.define/);
    assert.deepEqual(others, []);
    assert.equal(await page.$eval('pls-station-map', ({textContent}) => textContent), '公共法律服务热线 12348');
    assert.equal(await page.$eval('pls-station-map a', (link) => link.checkVisibility()), true);
  });

  it('loads a second copy under a policy list that names ours once, without an error', async () => {
    const policy = "require-trusted-types-for 'script'; trusted-types pls-kit";
    await page.goto(host.put(pageOf(embed(stage.api) + stations), {'Content-Security-Policy': policy}));
    await waitForWords(page, 'pls-station-map', '洛龙区公共法律服务中心');
    assert.deepEqual(complaints(), []);
    const tag = await page.evaluate(async (copy) => {
      const {files} = (await (await fetch(`${copy}integrity.json`)).json()) as {files: Record<string, string>};
      const name = Object.keys(files).find((file) => file.startsWith('station-map-')) ?? '';
      const chunk = (await import(copy + name)) as {element: CustomElementConstructor};
      return typeof chunk.element;
    }, host.copyOfKit);
    assert.equal(tag, 'function');
  });

  it('puts one name on the global object, changes no prototype, and leaves natives as they are', async () => {
    await page.evaluateOnNewDocument(() => {
      const places = [
        Object,
        Array,
        Function,
        String,
        Promise,
        Map,
        Set,
        WeakMap,
        Symbol,
        JSON,
        Math,
        URL,
        Event,
      ].concat(
        [EventTarget, Node, Element, HTMLElement, Document, ShadowRoot, CSSStyleSheet, CustomEvent] as never,
        [customElements, history, location, console] as never,
      );
      const look = () =>
        places.map((place) => {
          const {prototype} = place as {prototype?: object};
          return [place, prototype ?? {}].map((object) => Object.getOwnPropertyDescriptors(object));
        });
      const before = look();
      const names = new Set<PropertyKey>(Reflect.ownKeys(globalThis));
      Object.assign(Element.prototype, {});
      const differences = () => {
        const now = look();
        return before.flatMap((pair, place) =>
          pair.flatMap((old, side) => {
            const fresh = now[place]?.[side] ?? {};
            const keys = new Set([...Reflect.ownKeys(old), ...Reflect.ownKeys(fresh)]);
            return [...keys].filter((key) => {
              const [one, other] = [old, fresh].map((all) => (all as Record<PropertyKey, PropertyDescriptor>)[key]);
              return one?.value !== other?.value || one?.get !== other?.get || one?.set !== other?.set;
            });
          }),
        );
      };
      addEventListener('look-again', () => {
        const added = Reflect.ownKeys(globalThis).filter((name) => !names.has(name));
        document.title = JSON.stringify({added: added.map(String), changed: differences().map(String)});
      });
    });
    const all = ['service-finder', 'consultation-form', 'case-tracker', 'station-map'];
    await page.goto(host.put(pageOf(embed(stage.api) + all.map((name) => `<pls-${name}></pls-${name}>`).join(''))));
    for (const name of all) {
      await page.$eval(`pls-${name}`, (element) => {
        element.scrollIntoView();
      });
      await waitForWords(page, `pls-${name}`, '12348');
    }
    await page.waitForNetworkIdle({idleTime: 500});
    const title = await page.evaluate(() => {
      dispatchEvent(new Event('look-again'));
      return document.title;
    });
    const {added, changed} = JSON.parse(title) as {added: string[]; changed: string[]};
    // The test's own bridges are the other names.
    assert.deepEqual(
      added.filter((name) => !/^(noteViolation|puppeteer_|__aria)/.test(name)),
      ['plsKit'],
    );
    assert.deepEqual(changed, []);
    assert.deepEqual(complaints(), []);
  });
});
