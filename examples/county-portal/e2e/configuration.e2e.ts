import assert from 'node:assert/strict';
import {after, before, beforeEach, afterEach, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {} from '@pls-kit/widgets';
import {embed, type HostSite, openHostSite, pageOf} from './support/host-site.ts';
import {waitForWords} from './support/looking.ts';
import {listenForComplaints, openStage, type Stage} from './support/stage.ts';

const stations = '<pls-station-map></pls-station-map>';

describe('configuring a page', () => {
  let stage: Stage;
  let host: HostSite;
  let page: Page;
  let complaints: () => readonly string[];
  /** Our own words on the console, once there are so many; the browser's own lines about a lost request are not ours. */
  const advice = async (count: number): Promise<string[]> => {
    const ours = () => complaints().filter((line) => line.includes('[pls-kit]'));
    for (let tries = 0; ours().length < count && tries < 200; tries++) await new Promise((go) => setTimeout(go, 50));
    await new Promise((go) => setTimeout(go, 300));
    return ours();
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
    page = await stage.newPerson();
    complaints = await listenForComplaints(page);
  });
  afterEach(() => page.browserContext().close());

  it('takes the tag’s attribute before pls-config, before plsKit.configure(), before the script, and follows each', async () => {
    await page.goto(
      host.put(
        pageOf(`${embed(stage.api)}<pls-config><section><pls-station-map></pls-station-map></section></pls-config>`),
      ),
    );
    const shows = (area: string) => waitForWords(page, 'pls-station-map', new RegExp(`${area}有 \\d+ 个站点`));
    await shows('洛龙区');
    await page.evaluate(() => {
      document.querySelector<HTMLScriptElement>('script[data-api]')?.setAttribute('data-portal', 'pk_jianxi');
    });
    await shows('涧西区');
    await page.evaluate(() => window.plsKit?.configure({portal: 'pk_xigong'}));
    await shows('西工区');
    await page.$eval('pls-config', (config) => {
      config.setAttribute('portal', 'pk_laocheng');
    });
    await shows('老城区');
    await page.$eval('pls-station-map', (map) => {
      map.setAttribute('portal', 'pk_luoning');
    });
    await shows('洛宁县');
    // And back down, one by one.
    await page.$eval('pls-station-map', (map) => {
      map.removeAttribute('portal');
    });
    await shows('老城区');
    await page.$eval('pls-config', (config) => {
      config.replaceWith(...config.childNodes);
    });
    await shows('西工区');
    await page.evaluate(() => window.plsKit?.configure({portal: undefined}));
    await shows('涧西区');
    assert.deepEqual(complaints(), []);
  });

  it('hears plsKit.configure() before any widget is there, and changes the language of all later', async () => {
    const said = '<script>plsKit.configure({portal: "pk_xigong", locale: "en"})</script>';
    await page.goto(host.put(pageOf(embed(stage.api) + said + stations)));
    await waitForWords(page, 'pls-station-map', 'Xigong');
    await page.evaluate(() => window.plsKit?.configure({locale: 'zh-Hant'}));
    await waitForWords(page, 'pls-station-map', '個站點');
    assert.deepEqual(complaints(), []);
  });

  it('hands over to the page that an attribute of the tag names, also one that came late', async () => {
    await page.goto(host.put(pageOf(embed(stage.api) + '<pls-service-finder></pls-service-finder>')));
    await waitForWords(page, 'pls-service-finder', '大家常遇到的事');
    await page.$eval('pls-service-finder >>> input', (input) => {
      input.value = '坐飞船去火星';
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      input.form?.requestSubmit();
    });
    const nowhere = await waitForWords(page, 'pls-service-finder', '没找到');
    assert.doesNotMatch(nowhere, /去最近的站点问/);
    await page.$eval('pls-service-finder', (finder) => {
      finder.setAttribute('map-url', '/stations.html');
    });
    await waitForWords(page, 'pls-service-finder', '去最近的站点问');
    assert.deepEqual(complaints(), []);
  });

  it('says once which values an attribute takes, and goes on with the first', async () => {
    const tags =
      '<pls-station-map theme="drak" help="tiny"></pls-station-map><pls-case-tracker theme="drak"></pls-case-tracker>';
    await page.goto(host.put(pageOf(embed(stage.api, 'data-locale="cn"') + tags)));
    await waitForWords(page, 'pls-station-map', '洛龙区公共法律服务中心');
    await waitForWords(page, 'pls-case-tracker', '查办到哪一步了');
    const said = await advice(3);
    for (const line of [
      'theme="drak" is not one of "light", "dark", "auto"',
      'help="tiny" is not one of "full", "compact": "full" is used.',
      'data-locale="cn" is not one of "zh-CN", "zh-Hant", "en": "zh-CN" is used.',
    ]) {
      assert.equal(said.filter((words) => words.includes(line)).length, 1, `${line}\n${said.join('\n')}`);
    }
    assert.equal(said.length, 3);
  });

  const unusable = /网上的服务这会儿用不了|没连上/;
  for (const [what, attributes, expected] of [
    [
      'no address',
      'data-portal="pk_luolong"',
      '<pls-station-map> cannot reach the API: add data-api="https://..." to the script',
    ],
    [
      'no portal key',
      'data-api="{api}"',
      '<pls-station-map> cannot reach the API: add data-portal="pk_..." to the script',
    ],
    [
      'an address without https',
      'data-api="http://api.nowhere.test" data-portal="pk_luolong"',
      'Write data-api="https://api.nowhere.test".',
    ],
    ['an address with a path', 'data-api="{api}/v1" data-portal="pk_luolong"', 'Write data-api="{api}".'],
    [
      'an address without a scheme',
      'data-api="api.nowhere.test" data-portal="pk_luolong"',
      'Write data-api="https://api.nowhere.test".',
    ],
    [
      'an address where nothing answers',
      'data-api="http://127.0.0.1:9" data-portal="pk_luolong"',
      'http://127.0.0.1:9 cannot be reached.',
    ],
    [
      'the address of another site',
      'data-api="{host}" data-portal="pk_luolong"',
      '{host} answers with a page, not with data',
    ],
    [
      'a key that nobody has',
      'data-api="{api}" data-portal="pk_nowhere"',
      'Portal "pk_nowhere" is not known at {api}. Put the key',
    ],
    ['what is no key', 'data-api="{api}" data-portal="luolong"', 'Portal "luolong" is not known at {api}. Put the key'],
  ] as const) {
    it(`tells the web team what to write for ${what}, and the citizen whom to call`, async () => {
      const fill = (text: string) => text.replaceAll('{api}', stage.api).replaceAll('{host}', host.origin);
      const script = `<script src="${stage.api}/embed/pls-kit.js" ${fill(attributes)}></script>`;
      await page.goto(host.put(pageOf(script + stations)));
      const shown = await waitForWords(page, 'pls-station-map', unusable);
      assert.match(shown, /12348/);
      const [only = '', ...others] = await advice(1);
      assert.ok(only.includes(fill(expected)), only);
      assert.deepEqual(others, []);
    });
  }

  it('takes an address with a slash at its end as it is', async () => {
    const script = `<script src="${stage.api}/embed/pls-kit.js" data-api="${stage.api}/" data-portal="pk_luolong"></script>`;
    await page.goto(host.put(pageOf(script + stations)));
    await waitForWords(page, 'pls-station-map', '洛龙区公共法律服务中心');
    assert.deepEqual(complaints(), []);
  });

  for (const tag of ['pls-consultation-form', 'pls-case-tracker']) {
    it(`${tag} lets nobody write for a portal that takes nothing from this site`, async () => {
      const {port} = new URL(host.origin);
      const {pathname} = new URL(host.put(pageOf(`${embed(stage.api)}<${tag}></${tag}>`)));
      // Another site with https, as far as a page can tell: one without it is led away before its site is looked at.
      await page.evaluateOnNewDocument(() => {
        Object.defineProperty(globalThis, 'isSecureContext', {value: true});
      });
      await page.goto(`http://county.test:${port}${pathname}`);
      const shown = await waitForWords(page, tag, unusable);
      assert.match(shown, /打 12348/);
      const [only = '', ...others] = await advice(1);
      assert.ok(
        only.includes(
          `Portal "pk_luolong" takes nothing from http://county.test:${port}. Put this site's own key into data-portal, ` +
            `or have whoever runs the API add PLS_ORIGINS="pk_luolong=http://county.test:${port}".`,
        ),
        only,
      );
      assert.deepEqual(others, []);
    });
  }
});
