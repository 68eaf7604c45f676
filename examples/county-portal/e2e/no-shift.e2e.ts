import assert from 'node:assert/strict';
import {setTimeout as delay} from 'node:timers/promises';
import {after, before, describe, it} from 'node:test';
import {embed, type HostSite, openHostSite, pageOf} from './support/host-site.ts';
import {press, waitForWords} from './support/looking.ts';
import {openStage, type Stage} from './support/stage.ts';

const fallBack = '<a href="tel:12348">公共法律服务热线 12348</a>';
const below = `<main>${'<p>要闻：公共法律服务进村入户</p>'.repeat(40)}</main>`;
const shown: Readonly<Record<string, string>> = {
  'pls-service-finder': '大家常遇到的事',
  'pls-consultation-form': '是哪一类事',
  'pls-application-form': '大约 8 分钟',
  'pls-case-tracker': '查询码',
  'pls-station-map': '洛龙区公共法律服务中心',
};

interface Shifts {
  shift?: number;
}

describe('the place of a widget', () => {
  let stage: Stage;
  let host: HostSite;

  before(async () => {
    stage = await openStage();
    host = await openHostSite(stage);
  });
  after(async () => {
    host.close();
    await stage.close();
  });

  const open = async (
    tag: string,
    width: number,
    height: number,
    apiDelayMs: number,
    words: string | RegExp | undefined = shown[tag],
    more = '',
  ) => {
    const page = await stage.newPerson();
    await page.setViewport({width, height});
    const session = await page.createCDPSession();
    await session.send('Fetch.enable', {patterns: [{urlPattern: `${stage.api}/v1/*`}]});
    session.on('Fetch.requestPaused', ({requestId}) => {
      void delay(apiDelayMs).then(() => session.send('Fetch.continueRequest', {requestId}).catch(() => undefined));
    });
    await page.evaluateOnNewDocument(() => {
      const seen = window as Shifts;
      seen.shift = 0;
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {value: number; hadRecentInput: boolean})[])
          if (!entry.hadRecentInput) seen.shift = (seen.shift ?? 0) + entry.value;
      }).observe({type: 'layout-shift', buffered: true});
    });
    const viewport = '<meta name="viewport" content="width=device-width, initial-scale=1">';
    await page.goto(
      host.put(pageOf(`<h1>某县司法局</h1>${embed(stage.api, more)}<${tag}>${fallBack}</${tag}>${below}`, viewport)),
    );
    await waitForWords(page, tag, words ?? '');
    // It is given back two seconds after the first answer.
    await delay(2500);
    return page;
  };

  for (const tag of Object.keys(shown)) {
    for (const [width, height] of [
      [360, 740],
      [1280, 900],
    ] as const) {
      it(`is kept, so that nothing in sight moves when <${tag}> comes slowly, ${width} px wide`, async () => {
        const page = await open(tag, width, height, 500);
        const shift = await page.evaluate(() => (window as Shifts).shift ?? 1);
        assert.ok(shift < 0.001, String(shift));
        await page.browserContext().close();
      });
    }
  }

  // With what stands below in sight.
  for (const [tag, words] of [
    ['pls-service-finder', /What people often ask about/],
    ['pls-consultation-form', /If you know which kind it is|Something else/],
    ['pls-case-tracker', /Query code/],
  ] as const) {
    it(`is kept for the longer words of English: <${tag}>`, async () => {
      const page = await open(tag, 900, 2600, 500, words, 'data-locale="en"');
      const shift = await page.evaluate(() => (window as Shifts).shift ?? 1);
      assert.ok(shift < 0.001, String(shift));
      await page.browserContext().close();
    });
  }

  it('is given back once somebody does something in it', async () => {
    const page = await open('pls-service-finder', 1280, 2400, 0);
    const gap = () =>
      page.$eval('pls-service-finder', (finder) => {
        const frame = finder.shadowRoot?.querySelector('.pls');
        const [strip, content] = [frame?.querySelector('.help'), frame?.querySelector('.help')?.previousElementSibling];
        return Math.round((strip?.getBoundingClientRect().top ?? 0) - (content?.getBoundingClientRect().bottom ?? 0));
      });
    assert.ok((await gap()) > 0, 'held, since what stands below is in sight');
    await press(page, 'button', '大字');
    await waitForWords(page, 'pls-service-finder', '大家常遇到的事');
    assert.equal(await gap(), 0);
    await page.browserContext().close();
  });
});
