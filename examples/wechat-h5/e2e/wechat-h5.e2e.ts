import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import type {Page} from 'puppeteer-core';
import {findHelp} from '../../county-portal/e2e/support/citizen.ts';
import {press, waitForWords} from '../../county-portal/e2e/support/looking.ts';
import {listenForComplaints, openStage, type Stage} from '../../county-portal/e2e/support/stage.ts';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

interface FakeWeChat {
  invoked: [name: string, options: {fontSize?: number}][];
  tell: (fontSize: string) => void;
}

/** What WeChat puts into its pages, as far as this one uses it. */
const putIntoWeChat = async (page: Page) => {
  await page.setUserAgent({
    userAgent:
      'Mozilla/5.0 (Linux; Android 13; wv) AppleWebKit/537.36 (KHTML, like Gecko) Version/4.0 Chrome/116.0.0.0 Mobile Safari/537.36 MicroMessenger/8.0.47 Language/zh_CN',
  });
  await page.evaluateOnNewDocument(() => {
    const fake: FakeWeChat = {invoked: [], tell: () => undefined};
    Object.assign(globalThis, {
      fakeWeChat: fake,
      WeixinJSBridge: {
        invoke: (name: string, options: {fontSize?: number}) => fake.invoked.push([name, options]),
        on: (_event: string, listener: (answer: {fontSize: string}) => void) =>
          (fake.tell = (fontSize) => listener({fontSize})),
      },
      // The county's centre, as WeChat gives it: GCJ-02.
      wx: {
        getLocation: ({success}: {success: (place: {longitude: number; latitude: number}) => void}) =>
          success({longitude: 112.4634, latitude: 34.6176}),
      },
    });
  });
};

it('inside WeChat, follows its type size, finds the nearest station and the right service', async () => {
  const page = await stage.newPerson({width: 390, height: 844});
  await putIntoWeChat(page);
  const complaints = await listenForComplaints(page);
  await page.goto(`${stage.site}/examples/wechat-h5/`);
  await press(page, 'button', '我附近谁在');
  await waitForWords(page, '#nearest', /公共法律服务.+，\d[\d.]*(米|公里)，/);

  // Large type for everybody who asked WeChat for it, and WeChat's own enlarging is off.
  const sizeOf = () =>
    page.$eval('pls-service-finder', (finder) =>
      parseFloat(getComputedStyle(finder.shadowRoot?.querySelector('label') ?? finder).fontSize),
    );
  await findHelp(page, '老板不给工资');
  await waitForWords(page, 'pls-service-finder', '什么时候有结果');
  const standard = await sizeOf();
  await page.evaluate(() => {
    (globalThis as unknown as {fakeWeChat: FakeWeChat}).fakeWeChat.tell('5');
  });
  await page.waitForFunction(
    (before) => {
      const label = document.querySelector('pls-service-finder')?.shadowRoot?.querySelector('label');
      return label && parseFloat(getComputedStyle(label).fontSize) > before;
    },
    {},
    standard,
  );
  const invoked = await page.evaluate(() => (globalThis as unknown as {fakeWeChat: FakeWeChat}).fakeWeChat.invoked);
  assert.deepEqual(invoked.at(-1), ['setFontSizeCallback', {fontSize: 0}]);
  assert.equal(await page.evaluate(() => navigator.serviceWorker.getRegistrations().then(({length}) => length)), 0);
  assert.deepEqual(complaints(), []);
});
