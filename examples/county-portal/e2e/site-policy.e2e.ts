import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {ask, findHelp, wages} from './support/citizen.ts';
import {click, find, press, waitForWords, write} from './support/looking.ts';
import {listenForComplaints, openStage, type Stage} from './support/stage.ts';

/** Requests that the server has answered, by route, since a mark in its log. */
const countRoutes = (log: string): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const line of log.split('\n')) {
    if (!line.startsWith('{')) continue;
    const {method, route} = JSON.parse(line) as {method?: string; route?: string};
    const key = `${method ?? ''} ${route ?? ''}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
};

describe('on a site that allows nothing but itself and the API', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  it('serves every page under that policy', async () => {
    for (const name of ['', 'consult.html', 'progress.html', 'stations.html', 'one-page.html', 'desk/']) {
      const response = await fetch(`${stage.site}/${name}`);
      assert.equal(response.status, 200);
      assert.equal(
        response.headers.get('Content-Security-Policy'),
        `default-src 'self' ${stage.api}; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'self'; require-trusted-types-for 'script'`,
      );
    }
  });

  it('uses every widget on pages of its own without one complaint', async () => {
    const page = await stage.newPerson();
    const complaints = await listenForComplaints(page);
    await page.goto(`${stage.site}/`);
    await findHelp(page, '老板不给工资');
    await waitForWords(page, 'pls-service-finder', '什么时候有结果');
    await Promise.all([page.waitForNavigation(), press(page, 'button', '先问一问')]);
    await ask(page, wages);
    await Promise.all([page.waitForNavigation(), press(page, 'button', '看办理进度')]);
    await waitForWords(page, 'pls-case-tracker', '已经收到');
    await page.goto(`${stage.site}/stations.html`);
    await waitForWords(page, 'pls-station-map', '洛龙区公共法律服务中心');
    assert.deepEqual(complaints(), []);
  });

  // On a phone the other widgets are far below, and their code is not there yet when they are asked for.
  for (const viewport of [
    {width: 1280, height: 900},
    {width: 390, height: 700},
  ]) {
    it(`hands over inside one page, ${viewport.width} px wide, without one complaint`, async () => {
      const page = await stage.newPerson(viewport);
      const complaints = await listenForComplaints(page);
      await page.goto(`${stage.site}/one-page.html`);
      await findHelp(page, '老板不给工资');
      await waitForWords(page, 'pls-service-finder', '什么时候有结果');
      await waitForWords(page, 'pls-service-finder', '看附近站点');
      await press(page, 'button', '先问一问');
      await find(page, 'pls-consultation-form >>> input[type=radio][value=wage-arrears]:checked');
      const {number} = await ask(page, wages);
      await press(page, 'button', '看办理进度');
      await waitForWords(page, 'pls-case-tracker', '已经收到');
      await waitForWords(page, 'pls-case-tracker', number.replace(/(\d{4})(?=\d)/g, '$1 '));
      assert.equal(new URL(page.url()).pathname, '/one-page.html', 'still the same page');
      await press(page, 'button', '看附近站点');
      await waitForWords(page, 'pls-station-map', '公共法律服务中心');
      assert.deepEqual(complaints(), []);
    });
  }

  it('asks once for what each widget shows first, and never ahead of need', async () => {
    const firsts = {
      '': 'GET /v1/topics',
      'consult.html': 'GET /v1/forms/{code}',
      'stations.html': 'GET /v1/portal',
    };
    const ready = {
      '': ['pls-service-finder', '大家常遇到的事'],
      'consult.html': ['pls-consultation-form', '把事情说一说'],
      'stations.html': ['pls-station-map', '公共法律服务中心'],
    } as const;
    for (const name of Object.keys(firsts) as (keyof typeof firsts)[]) {
      const page = await stage.newPerson();
      const before = stage.log().length;
      await page.goto(`${stage.site}/${name}`);
      await waitForWords(page, ready[name][0], ready[name][1]);
      // What would be asked twice would be asked by now: the first answer is on the screen.
      await page.waitForNetworkIdle({idleTime: 500});
      const counts = countRoutes(stage.log().slice(before));
      assert.equal(counts.get(firsts[name]), 1, `${firsts[name]} on /${name}: ${JSON.stringify([...counts])}`);
      const preflights = [...counts.keys()].filter((key) => key.startsWith('OPTIONS'));
      assert.deepEqual(preflights, [], 'catalogue reads cost no preflight');
      const started = await page.evaluate(() =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
          .filter(({name: address}) => address.includes('/v1/'))
          .map(({initiatorType}) => initiatorType),
      );
      assert.equal(started[0], 'link', 'the loader starts it, beside the widget’s code');
      await page.browserContext().close();
    }
  });

  it('does not move what the citizen is reading while widgets come in', async () => {
    const page = await stage.newPerson();
    await page.evaluateOnNewDocument(() => {
      const shifts = {score: 0};
      Object.assign(globalThis, {shifts});
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as (PerformanceEntry & {value: number; hadRecentInput: boolean})[]) {
          if (!entry.hadRecentInput) shifts.score += entry.value;
        }
      }).observe({type: 'layout-shift', buffered: true});
    });
    for (const [name, tag] of [
      ['', 'pls-service-finder'],
      ['consult.html', 'pls-consultation-form'],
      ['progress.html', 'pls-case-tracker'],
      ['stations.html', 'pls-station-map'],
    ] as const) {
      await page.goto(`${stage.site}/${name}`);
      await waitForWords(page, tag, '12348');
      await page.waitForNetworkIdle({idleTime: 500});
      const score = await page.evaluate(() => (globalThis as unknown as {shifts: {score: number}}).shifts.score);
      // 0.1 is where Core Web Vitals stop calling it good.
      assert.ok(score < 0.1, `/${name} shifts by ${score}`);
    }
  });

  it('keeps the site’s own large type', async () => {
    const page = await stage.newPerson();
    await page.goto(`${stage.site}/`);
    await waitForWords(page, 'pls-service-finder', '大家常遇到的事');
    const size = () =>
      page.$eval('pls-service-finder >>> h2', (heading) => Number.parseFloat(getComputedStyle(heading).fontSize));
    const before = await size();
    await click(page, '#large');
    await waitForWords(page, 'pls-service-finder', '大家常遇到的事');
    assert.equal(await size(), before * 1.25, 'the widgets follow');
    await write(page, '您遇到的事', '离婚');
    await page.reload();
    await waitForWords(page, 'pls-service-finder', '大家常遇到的事');
    assert.equal(await size(), before * 1.25, 'and after a reload');
  });
});
