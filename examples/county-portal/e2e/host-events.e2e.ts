import assert from 'node:assert/strict';
import {after, before, beforeEach, afterEach, describe, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import type {StationMap} from '@pls-kit/widgets';
import {ask, findHelp, tellContact, tellMatter, wages} from './support/citizen.ts';
import {embed, type HostSite, openHostSite, pageOf} from './support/host-site.ts';
import {fieldOf, press, waitForWords} from './support/looking.ts';
import {listenForComplaints, openStage, type Stage} from './support/stage.ts';

interface Heard {
  readonly type: string;
  readonly from: string;
  readonly detail: Readonly<Record<string, unknown>>;
}

const names = [
  'pls-ready',
  'pls-error',
  'pls-search-answered',
  'pls-service-chosen',
  'pls-stations-shown',
  'pls-station-chosen',
  'pls-form-step',
  'pls-before-submit',
  'pls-consultation-submitted',
  'pls-case-opened',
];

describe('what the page around the widgets hears, and what it may put into them', () => {
  let stage: Stage;
  let host: HostSite;
  let page: Page;
  let complaints: () => readonly string[];
  const heard = (): Promise<Heard[]> => page.evaluate(() => (globalThis as unknown as {heard: Heard[]}).heard);
  const heardOf = async (type: string): Promise<Heard[]> => (await heard()).filter((event) => event.type === type);

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
    await page.evaluateOnNewDocument((types) => {
      const all: Heard[] = [];
      Object.assign(globalThis, {heard: all});
      for (const type of types) {
        document.addEventListener(type, (event) => {
          const detail = (event as CustomEvent<Heard['detail']>).detail;
          all.push({
            type,
            from: (event.target as Element).localName,
            detail: JSON.parse(JSON.stringify(detail)) as Heard['detail'],
          });
        });
      }
    }, names);
  });
  afterEach(() => page.browserContext().close());

  it('hears of a whole journey, and nothing of who went it', async () => {
    const all = ['service-finder', 'consultation-form', 'case-tracker', 'station-map'];
    await page.goto(host.put(pageOf(embed(stage.api) + all.map((name) => `<pls-${name}></pls-${name}>`).join(''))));
    await waitForWords(page, 'pls-service-finder', '大家常遇到的事');
    await page.$eval('pls-service-finder >>> input', (input) => {
      input.value = '孩子抚养费不给';
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      input.form?.requestSubmit();
    });
    await waitForWords(page, 'pls-service-finder', /对得上的有 \d+ 件|什么时候有结果/);
    await page.$eval('pls-service-finder >>> input', (input) => {
      input.value = '';
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    });
    await findHelp(page, '老板不给工资');
    await waitForWords(page, 'pls-service-finder', '什么时候有结果');
    await press(page, 'button', '先问一问');
    await fieldOf(page, '把事情说一说');
    const {number, code} = await ask(page, wages);
    await press(page, 'button', '看办理进度');
    await waitForWords(page, 'pls-case-tracker', '已经收到');
    await page.$eval('pls-station-map', (map) => {
      map.scrollIntoView();
    });
    await waitForWords(page, 'pls-station-map', '公共法律服务中心');
    await page.$$eval('pls-station-map >>> button', (buttons) => {
      buttons.find(({textContent}) => textContent.includes('详情'))?.click();
    });
    await waitForWords(page, 'pls-station-map', '能办');
    await page.waitForNetworkIdle({idleTime: 300});

    const events = await heard();
    for (const name of names.filter((each) => each !== 'pls-error')) {
      assert.ok(
        events.some(({type}) => type === name),
        `${name} was never heard: ${JSON.stringify(events.map(({type}) => type))}`,
      );
    }
    assert.deepEqual(await heardOf('pls-error'), []);
    assert.deepEqual(
      (await heardOf('pls-ready')).map(({from}) => from).toSorted(),
      all.map((name) => `pls-${name}`).toSorted(),
    );
    assert.deepEqual(
      (await heardOf('pls-form-step')).map(({detail}) => detail.step),
      ['contact', 'check'],
    );
    assert.deepEqual((await heardOf('pls-consultation-submitted'))[0]?.detail, {
      service: 'consult',
      topic: 'wage-arrears',
    });
    assert.deepEqual(
      (await heardOf('pls-case-opened')).map(({detail}) => detail),
      [{}],
    );

    // Stations are public; of the rest nothing may hold a person's words, however they are grouped or masked.
    const told = JSON.stringify(events.filter(({type}) => type !== 'pls-stations-shown')).replace(/\s/g, '');
    for (const secret of [
      wages.name,
      wages.phone,
      wages.phone.slice(-4),
      number,
      number.slice(0, 8),
      code,
      '包工头',
      '抚养费',
      '工资',
    ]) {
      assert.ok(!told.includes(secret), `${secret} stands in ${told}`);
    }
    assert.doesNotMatch(told, /\d{7,}|\p{Script=Han}/u);
    assert.deepEqual(complaints(), []);
  });

  it('hears what is wrong', async () => {
    await page.goto(
      host.put(
        pageOf(`${embed(stage.api).replace('pk_luolong', 'pk_nowhere')}<pls-service-finder></pls-service-finder>`),
      ),
    );
    await waitForWords(page, 'pls-service-finder', '网上的服务这会儿用不了');
    assert.deepEqual((await heardOf('pls-error'))[0], {
      type: 'pls-error',
      from: 'pls-service-finder',
      detail: {reason: 'refused'},
    });
    const bare = embed(stage.api).replace(/data-portal="[^"]*"/, '');
    await page.goto(host.put(pageOf(`${bare}<pls-service-finder></pls-service-finder>`)));
    await waitForWords(page, 'pls-service-finder', '网上的服务这会儿用不了');
    assert.deepEqual(
      (await heardOf('pls-error')).map(({detail}) => detail),
      [{reason: 'unconfigured'}],
    );
  });

  it('shows the page’s own captcha before sending, and waits for it', async () => {
    const captcha = '<div slot="captcha"><button type="button" id="puzzle">点一下，证明是人</button></div>';
    const script = `<script>
      let solve;
      const solved = new Promise((resolve) => (solve = resolve));
      document.querySelector('#puzzle').addEventListener('click', () => solve());
      document.addEventListener('pls-before-submit', (event) => event.waitUntil(solved));
    </script>`;
    await page.goto(
      host.put(pageOf(`${embed(stage.api)}<pls-consultation-form>${captcha}</pls-consultation-form>${script}`)),
    );
    await fieldOf(page, '把事情说一说');
    assert.equal(await page.$eval('#puzzle', (button) => button.checkVisibility()), false, 'not before it is needed');
    await tellMatter(page, wages);
    await tellContact(page, wages);
    await waitForWords(page, 'pls-consultation-form', '交之前，再看一遍');
    assert.equal(await page.$eval('#puzzle', (button) => button.checkVisibility()), true);
    const before = stage.log().length;
    await press(page, 'button', '确认，交上去');
    await waitForWords(page, 'pls-consultation-form', '正在交');
    await new Promise((go) => setTimeout(go, 500));
    const isSent = () => /"method":"POST","route":"\/v1\/cases"/.test(stage.log().slice(before));
    assert.equal(isSent(), false);
    assert.deepEqual(await heardOf('pls-consultation-submitted'), []);
    await page.click('#puzzle');
    await waitForWords(page, 'pls-consultation-form', '办件号');
    for (let tries = 0; !isSent() && tries < 50; tries++) await new Promise((go) => setTimeout(go, 50));
    assert.equal(isSent(), true, stage.log().slice(before));
    assert.equal((await heardOf('pls-before-submit')).length, 1);
    assert.deepEqual(complaints(), []);
  });

  it('sends nothing where the page says no, keeps every word, and sends when it says yes', async () => {
    const script = `<script>
      let may = 'prevent';
      document.addEventListener('pls-before-submit', (event) => {
        if (may === 'prevent') event.preventDefault();
        if (may === 'reject') event.waitUntil(Promise.reject(new Error('not solved')));
      });
    </script>`;
    await page.goto(host.put(pageOf(`${embed(stage.api)}<pls-consultation-form></pls-consultation-form>${script}`)));
    await tellMatter(page, wages);
    await tellContact(page, wages);
    await press(page, 'button', '确认，交上去');
    await waitForWords(page, 'pls-consultation-form', '验证还没做完，还没交上去');
    await page.evaluate("may = 'reject'");
    await press(page, 'button', '现在再交一次');
    await waitForWords(page, 'pls-consultation-form', '验证还没做完，还没交上去');
    assert.deepEqual(await heardOf('pls-consultation-submitted'), []);
    await page.evaluate("may = 'yes'");
    await press(page, 'button', '现在再交一次');
    await waitForWords(page, 'pls-consultation-form', '办件号');
    assert.deepEqual(complaints(), []);
  });

  it('shows the page’s own sign-in above the form and the tracker', async () => {
    const login = '<p slot="login"><a href="/login">用豫事办登录</a></p>';
    const tags = ['consultation-form', 'case-tracker'].map((name) => `<pls-${name}>${login}</pls-${name}>`).join('');
    await page.goto(host.put(pageOf(embed(stage.api) + tags)));
    await fieldOf(page, '把事情说一说');
    await fieldOf(page, '办件号');
    assert.deepEqual(await page.$$eval('[slot=login] a', (links) => links.map((link) => link.checkVisibility())), [
      true,
      true,
    ]);
    await tellMatter(page, wages);
    await waitForWords(page, 'pls-consultation-form', '怎么答复您？');
    assert.equal(await page.$eval('pls-consultation-form [slot=login]', (slot) => slot.checkVisibility()), false);
    assert.deepEqual(complaints(), []);
  });

  it('shows the page’s own map beside the list, told what to draw, and unfolds what is chosen there', async () => {
    const map = '<div slot="map" id="map" style="height: 100px">地图</div>';
    await page.goto(host.put(pageOf(`${embed(stage.api)}<pls-station-map>${map}</pls-station-map>`)));
    await waitForWords(page, 'pls-station-map', '洛龙区公共法律服务中心');
    assert.equal(await page.$eval('#map', (box) => box.checkVisibility()), true);
    const [shown] = await heardOf('pls-stations-shown');
    const stations = shown?.detail.stations as {id: string; name: string; coordinates: Record<string, number>}[];
    assert.equal(stations.length, 20);
    assert.equal(stations[0]?.name, '洛龙区公共法律服务中心');
    assert.deepEqual(Object.keys(stations[0].coordinates).toSorted(), ['latitude', 'longitude']);
    const third = stations[2]?.id ?? '';
    await page.$eval(
      'pls-station-map',
      (element, id) => {
        (element as Element & Pick<StationMap, 'choose'>).choose(id);
      },
      third,
    );
    await waitForWords(page, 'pls-station-map', '能办');
    assert.deepEqual(
      (await heardOf('pls-station-chosen')).map(({detail}) => detail),
      [{station: third}],
    );
    assert.deepEqual(complaints(), []);
  });
});
