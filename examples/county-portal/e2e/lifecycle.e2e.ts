import assert from 'node:assert/strict';
import {after, before, beforeEach, afterEach, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {} from '@pls-kit/widgets';
import {ask, wages} from './support/citizen.ts';
import {embed, type HostSite, openHostSite, pageOf} from './support/host-site.ts';
import {press, waitForWords, write} from './support/looking.ts';
import {listenForComplaints, openStage, type Stage} from './support/stage.ts';

const far = '<div style="height: 9000px"></div>';
const fallBack = '<a href="tel:12348">公共法律服务热线 12348</a>';

describe('tags that come, go and move', () => {
  let stage: Stage;
  let host: HostSite;
  let page: Page;
  let complaints: () => readonly string[];
  /** Names of the kit's files that the page has asked for. */
  const asked = (): Promise<string[]> =>
    page.evaluate(() =>
      performance
        .getEntriesByType('resource')
        .map(({name}) => /\/embed\/(.*)$/.exec(name)?.[1] ?? '')
        .filter((name) => name !== ''),
    );

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

  it('brings no code for a tag far below, shows what stands in it, and brings it when somebody comes near', async () => {
    await page.goto(host.put(pageOf(`${embed(stage.api)}${far}<pls-station-map>${fallBack}</pls-station-map>`)));
    await page.waitForNetworkIdle({idleTime: 300});
    assert.deepEqual(await asked(), ['pls-kit.js']);
    // What is printed now holds the hotline.
    assert.match(await page.$eval('pls-station-map', (tag) => (tag as HTMLElement).innerText), /12348/);
    await page.$eval('pls-station-map', (tag) => {
      tag.scrollIntoView();
    });
    await waitForWords(page, 'pls-station-map', '洛龙区公共法律服务中心');
    assert.deepEqual(complaints(), []);
  });

  it('works for a tag that is hidden at first, and for one inserted with others around it', async () => {
    await page.goto(
      host.put(pageOf(`${embed(stage.api)}<div id="tab" hidden><pls-case-tracker></pls-case-tracker></div>`)),
    );
    await page.waitForNetworkIdle({idleTime: 300});
    assert.deepEqual(await asked(), ['pls-kit.js']);
    await page.$eval('#tab', (tab) => {
      tab.removeAttribute('hidden');
    });
    await waitForWords(page, 'pls-case-tracker', '查办到哪一步了');
    await page.evaluate(() => {
      const box = document.createElement('section');
      box.innerHTML = '<div><pls-station-map></pls-station-map></div>';
      document.body.prepend(box);
    });
    await waitForWords(page, 'pls-station-map', '洛龙区公共法律服务中心');
    assert.deepEqual(complaints(), []);
  });

  it('keeps its state over hiding, moving, and being taken out and put back', async () => {
    const boxes = '<div id="one"><pls-consultation-form></pls-consultation-form></div><div id="two"></div>';
    await page.goto(host.put(pageOf(embed(stage.api) + boxes)));
    await write(page, '把事情说一说', '包工头欠我三个月工资，打电话不接，该怎么要？');
    await press(page, 'button', '下一步');
    await waitForWords(page, 'pls-consultation-form', '怎么答复您？');
    for (const change of [
      (form: HTMLElement) => {
        form.hidden = true;
        form.hidden = false;
      },
      (form: HTMLElement) => document.querySelector('#two')?.append(form),
      async (form: HTMLElement) => {
        form.remove();
        await new Promise((resolve) => setTimeout(resolve, 200));
        document.querySelector('#one')?.append(form);
      },
    ]) {
      await page.$eval('pls-consultation-form', change as (form: Element) => unknown);
      await waitForWords(page, 'pls-consultation-form', '怎么答复您？');
    }
    // Another element of the same tag finds the words in this tab, as after a reload.
    await page.evaluate(() => {
      document.querySelector('pls-consultation-form')?.remove();
      document.body.append(document.createElement('pls-consultation-form'));
    });
    await waitForWords(page, 'pls-consultation-form', '怎么答复您？');
    await press(page, 'button', '上一步');
    const text = await page.$eval('pls-consultation-form >>> textarea', ({value}) => value);
    assert.equal(text, '包工头欠我三个月工资，打电话不接，该怎么要？');
    assert.deepEqual(complaints(), []);
  });

  it('follows a case on while the page moves the tracker', async () => {
    await page.goto(`${stage.site}/one-page.html`);
    await page.$eval('pls-consultation-form', (form) => {
      form.scrollIntoView();
    });
    await ask(page, {...wages, words: '搬来搬去也跟着看的那一件：工地欠我工资怎么要？'});
    await press(page, 'button', '看办理进度');
    await waitForWords(page, 'pls-case-tracker', '已经收到');
    await page.$eval('pls-case-tracker', (tracker) => {
      document.body.prepend(tracker);
    });
    await waitForWords(page, 'pls-case-tracker', '已经收到');
  });

  it('is dressed and works in another document, moved there before and after it was shown', async () => {
    const widget = '<pls-station-map></pls-station-map><iframe title="f" style="width: 700px; height: 700px"></iframe>';
    await page.goto(host.put(pageOf(embed(stage.api) + widget)));
    await waitForWords(page, 'pls-station-map', '洛龙区公共法律服务中心');
    const look = () =>
      page.evaluate(() => {
        const inside = document.querySelector('iframe')?.contentDocument;
        return [...(inside?.querySelectorAll('pls-station-map') ?? [])].map((map) => {
          const frame = map.shadowRoot?.querySelector('.pls');
          const style = frame && inside?.defaultView?.getComputedStyle(frame);
          return {radius: style?.borderTopLeftRadius, words: frame?.textContent.includes('洛龙区公共法律服务中心')};
        });
      });
    const radius = await page.$eval('pls-station-map >>> .pls', (frame) => getComputedStyle(frame).borderTopLeftRadius);
    assert.notEqual(radius, '0px');
    await page.evaluate(() => {
      const [api, portal] = ['api', 'portal'].map(
        (key) => document.querySelector<HTMLScriptElement>('script[data-api]')?.dataset[key] ?? '',
      );
      const fresh = document.createElement('pls-station-map');
      fresh.setAttribute('api', api ?? '');
      fresh.setAttribute('portal', portal ?? '');
      const body = document.querySelector('iframe')?.contentDocument?.body;
      const shown = document.querySelector('pls-station-map');
      if (shown) body?.append(shown, fresh);
    });
    await page.waitForFunction(
      () =>
        [...(document.querySelector('iframe')?.contentDocument?.querySelectorAll('pls-station-map') ?? [])].every(
          (map) => map.shadowRoot?.textContent.includes('洛龙区公共法律服务中心'),
        ),
      {polling: 100},
    );
    assert.deepEqual(await look(), [
      {radius, words: true},
      {radius, words: true},
    ]);
    // Back again, and with the styles of a part that comes later.
    await page.evaluate(() => {
      const map = document.querySelector('iframe')?.contentDocument?.querySelector('pls-station-map');
      if (map) document.body.prepend(map);
    });
    await page.$$eval('pls-station-map >>> button', (buttons) => {
      buttons.find(({textContent}) => textContent.includes('详情'))?.click();
    });
    await waitForWords(page, 'pls-station-map', '能办');
    assert.equal(
      await page.$eval('pls-station-map >>> .pls', (frame) => getComputedStyle(frame).borderTopLeftRadius),
      radius,
    );
    assert.deepEqual(complaints(), []);
  });

  it('works inside another shadow root, once the page has said where', async () => {
    await page.goto(host.put(pageOf(`${embed(stage.api)}<div id="app"></div>`)));
    await page.evaluate(() => {
      const root = document.querySelector('#app')?.attachShadow({mode: 'open'});
      if (!root) return;
      root.innerHTML = '<p>app</p>';
      window.plsKit?.watch(root);
      root.append(document.createElement('pls-station-map'));
    });
    await waitForWords(page, '#app', '洛龙区公共法律服务中心');
    assert.deepEqual(complaints(), []);
  });

  it('is as it was when somebody comes back to the page', async () => {
    await page.goto(host.put(pageOf(`${embed(stage.api)}<pls-service-finder></pls-service-finder>`)));
    await waitForWords(page, 'pls-service-finder', '大家常遇到的事');
    await write(page, '您遇到的事', '老板不给工资');
    await waitForWords(page, 'pls-service-finder', /有 \d+ 条建议/);
    const unload = await page.evaluate(() => {
      addEventListener('pagehide', ({persisted}) => {
        sessionStorage.setItem('persisted', String(persisted));
      });
      addEventListener('pageshow', ({persisted}) => {
        sessionStorage.setItem('shown', String(persisted));
      });
      return true;
    });
    assert.ok(unload);
    await page.goto(host.put(pageOf('<p>elsewhere</p>')));
    const hidden = await page.evaluate(() => sessionStorage.getItem('persisted'));
    await page.goBack();
    const shown = await page.evaluate(() => sessionStorage.getItem('shown'));
    // Where the browser keeps pages at all, nothing of ours forbids it.
    assert.equal(hidden, 'true', 'the page may be kept');
    assert.equal(shown, 'true', 'the page was kept');
    await write(page, '您遇到的事', '，找谁');
    assert.equal(await page.$eval('pls-service-finder >>> input', ({value}) => value), '老板不给工资，找谁');
    await waitForWords(page, 'pls-service-finder', /有 \d+ 条建议/);
  });
});
