import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {barriers} from '../../county-portal/e2e/support/accessibility.ts';
import {ask, findHelp, wages} from '../../county-portal/e2e/support/citizen.ts';
import {
  click,
  fieldOf,
  find,
  frameIn,
  insideFrame,
  press,
  waitForWords,
  write,
} from '../../county-portal/e2e/support/looking.ts';
import {listenForComplaints, openStage, type Stage} from '../../county-portal/e2e/support/stage.ts';

/** The one button that the form has there. */
const goOn = 'pls-consultation-form >>> a.btn.pri';

/** No localhost: a name that is on the way, as far as the browser knows. */
const oldSite = (port: string | number) => `http://county.test:${port}`;

describe('the example legacy-page: GBK, quirks, a global reset, plain http', () => {
  let stage: Stage;
  let address: string;
  before(async () => {
    stage = await openStage({optionsAt: (port) => ({portalOrigins: {pk_luolong: [oldSite(port)]}})});
    address = `${oldSite(new URL(stage.api).port)}/examples/legacy-page/`;
  });
  after(() => stage.close());

  it('is what it says', async () => {
    const page = await stage.newPerson();
    await page.goto(address);
    assert.deepEqual(
      await page.evaluate(() => ({
        charset: document.characterSet,
        mode: document.compatMode,
        secure: isSecureContext,
        root: getComputedStyle(document.documentElement).fontSize,
        own: typeof (globalThis as {jQuery?: unknown}).jQuery,
        title: document.title,
      })),
      {charset: 'GBK', mode: 'BackCompat', secure: false, root: '100px', own: 'function', title: '某县司法局（演示）'},
    );
  });

  it('answers in place, and goes on at an encrypted page with the form, the receipt and the tracker', async () => {
    const page = await stage.newPerson();
    const complaints = await listenForComplaints(page);
    await page.goto(address);
    await findHelp(page, '老板不给工资');
    await waitForWords(page, 'pls-service-finder', '什么时候有结果');
    await press(page, 'button', '先问一问');
    const shown = await waitForWords(page, 'pls-consultation-form', '这一步要换到加密的网页上办');
    assert.match(shown, /没有加密/);
    assert.equal(await page.$('pls-consultation-form >>> :is(input, textarea)'), null, 'nothing to write into');
    const link = await find(page, goOn);
    const target = new URL(await link.evaluate((element) => (element as HTMLAnchorElement).href));
    assert.equal(target.origin, stage.api);
    assert.equal(target.pathname, '/embed/page/consultation-form');
    assert.equal(target.searchParams.get('pls-topic'), 'wage-arrears');
    assert.equal(target.searchParams.get('from'), address);
    await Promise.all([page.waitForNavigation(), click(page, goOn)]);
    assert.equal(await page.evaluate(() => isSecureContext && window.top === window), true);
    await find(page, 'pls-consultation-form >>> input[type=radio][value=wage-arrears]:checked');
    const {number} = await ask(page, wages);
    await Promise.all([page.waitForNavigation(), press(page, 'button', '看办理进度')]);
    await waitForWords(page, 'pls-case-tracker', '已经收到');
    await waitForWords(page, 'pls-case-tracker', number.replace(/(\d{4})(?=\d)/g, '$1 '));
    assert.doesNotMatch(page.url(), new RegExp(number), 'nothing personal in an address');
    await Promise.all([page.waitForNavigation(), click(page, 'a.back')]);
    assert.equal(page.url(), address);
    assert.deepEqual(complaints(), []);
  });

  it('shows the stations in place, and sends the tracker to the encrypted page', async () => {
    const page = await stage.newPerson();
    const complaints = await listenForComplaints(page);
    await page.goto(address);
    await waitForWords(page, 'pls-case-tracker', '这一步要换到加密的网页上办');
    assert.equal(await page.$('pls-case-tracker >>> input'), null);
    await page.$eval('pls-station-map', (map) => {
      map.scrollIntoView();
    });
    await waitForWords(page, 'pls-station-map', '洛龙区公共法律服务中心');
    assert.deepEqual(complaints(), []);
  });

  it('goes on at the encrypted page from a frame in such a page too, which is as little encrypted', async () => {
    const page = await stage.newPerson();
    const complaints = await listenForComplaints(page);
    await page.goto(new URL('/examples/iframe/', address).href);
    const inner = await frameIn(page, 'fixed');
    const frame = insideFrame(page, inner);
    await waitForWords(frame, 'pls-consultation-form', '这一步要换到加密的网页上办');
    assert.equal(await inner.evaluate(() => isSecureContext), false);
    await Promise.all([page.waitForNavigation(), click(frame, goOn)]);
    assert.equal(new URL(page.url()).origin, stage.api);
    await fieldOf(page, '把事情说一说');
    assert.deepEqual(complaints(), []);
  });

  it('bars nobody on the pages that stand in', async () => {
    const page = await stage.newPerson({width: 360, height: 700});
    for (const path of [
      '/embed/page/consultation-form?portal=pk_luolong',
      `/embed/page/case-tracker?portal=pk_luolong&locale=en&from=${encodeURIComponent(address)}`,
      '/embed/page/station-map?portal=pk_luolong&theme=dark',
      '/embed/frame/service-finder?portal=pk_luolong&elder',
    ]) {
      await page.goto(stage.api + path);
      const [, tag = ''] = /(?:page|frame)\/([a-z-]+)/.exec(path) ?? [];
      await waitForWords(page, `pls-${tag}`, '12348');
      await page.waitForNetworkIdle({idleTime: 300});
      assert.deepEqual(await barriers(page), [], path);
    }
  });

  it('keeps its own ways', async () => {
    const page = await stage.newPerson();
    await page.goto(address);
    await waitForWords(page, 'pls-service-finder', '大家常遇到的事');
    assert.equal(await page.$eval('#menu', (menu) => getComputedStyle(menu).display), 'none');
    await page.$eval('#more', (link) => {
      (link as HTMLElement).click();
    });
    assert.equal(await page.$eval('#menu', (menu) => getComputedStyle(menu).display), 'block');
  });
});

describe('on such a page, where the portal allows anonymous consultations', () => {
  let stage: Stage;
  let address: string;
  before(async () => {
    stage = await openStage({
      optionsAt: (port) => ({portalOrigins: {pk_luolong: [oldSite(port)]}, insecurePortals: ['pk_luolong']}),
    });
    address = `${oldSite(new URL(stage.api).port)}/examples/legacy-page/`;
  });
  after(() => stage.close());

  it('asks in place without a name, and follows the case at the encrypted page', async () => {
    const page = await stage.newPerson();
    const complaints = await listenForComplaints(page);
    await page.goto(address);
    await page.$eval('pls-consultation-form', (form) => {
      form.scrollIntoView();
    });
    await fieldOf(page, '把事情说一说');
    await waitForWords(page, 'pls-consultation-form', '在这里只能不留姓名、电话地问');
    await write(page, '把事情说一说', wages.words);
    await press(page, 'button', '下一步');
    await click(page, 'pls-consultation-form >>> input[type=radio][value=self]');
    assert.equal(await page.$('pls-consultation-form >>> input[type=radio][value=phone]'), null);
    await click(page, 'pls-consultation-form >>> input[type=radio][value=online]');
    assert.equal(await page.$('pls-consultation-form >>> input[autocomplete]:not([autocomplete=off])'), null);
    await press(page, 'button', '下一步');
    await waitForWords(page, 'pls-consultation-form', '交之前，再看一遍');
    await press(page, 'button', '确认，交上去');
    await waitForWords(page, 'pls-consultation-form', /办件号\n\d{4} \d{4} \d{4}\n/);
    await press(page, 'button', '看办理进度');
    await waitForWords(page, 'pls-case-tracker', '这一步要换到加密的网页上办');
    assert.deepEqual(complaints(), []);
  });
});
