import assert from 'node:assert/strict';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import type {Engine, Window} from '../../../scripts/engines/engine.mjs';
import {embed, pageOf} from '../e2e/support/host-site.ts';
import {look, open, press, waitForPage, waitForWords, write} from './looking.ts';
import {complaints, startWatchedServer, type WatchedServer} from './watched-server.ts';

const trouble = '老板不给工资';
const question = '今年3月到8月在工地干木工，包工头欠我和三个老乡4万多块，打电话不接，该怎么要？';
const day = /\d{1,2}月\d{1,2}日/;
const hotline = '12348';

/** From the words in the box to the first answer. */
const findHelp = async (window: Window): Promise<string> => {
  await write(window, '您遇到的事', trouble);
  await waitForWords(window, 'pls-service-finder', /有 \d+ 条建议/);
  await press(window, '', '[role=option]:not(.last)');
  return waitForWords(window, 'pls-service-finder', /想当面办？[^]*公共法律服务(中心|站|工作室)/);
};

/** From an open form to number and query code. */
const ask = async (window: Window): Promise<{number: string; code: string}> => {
  await write(window, '把事情说一说', question);
  await write(window, '事情发生在哪儿？', '关林');
  await press(window, '洛龙区 关林街道', '[role=option]');
  await press(window, '下一步');
  await waitForWords(window, 'pls-consultation-form', '您怎么称呼？');
  await press(window, '我自己', 'label');
  await press(window, '打电话', 'label');
  await write(window, '您怎么称呼？', '王建国');
  await write(window, '打哪个电话找您？', '13837902146');
  await press(window, '下一步');
  const check = await waitForWords(window, 'pls-consultation-form', '交之前，再看一遍');
  assert.ok(check.includes(question) && check.includes('关林街道'), `to check before it is sent: ${check}`);
  await press(window, '确认，交上去');
  const receipt = await waitForWords(window, 'pls-consultation-form', /办件号\n\d{4} \d{4} \d{4}\n/);
  assert.match(receipt, day, 'a promised day');
  const [, number = ''] = /办件号\n([\d ]+)\n/.exec(receipt) ?? [];
  const [, code = ''] = /查询码\n(\d{4} \d{4})\n/.exec(receipt) ?? [];
  assert.match(code, /^\d{4} \d{4}$/, receipt);
  return {number: number.replaceAll(' ', ''), code: code.replaceAll(' ', '')};
};

/** What a citizen does with the four widgets as they are published, in whatever browser. */
export const describeCoreJourney = (name: string, start: () => Promise<Engine>, versions: RegExp): void => {
  describe(`the core journey in ${name}`, () => {
    let server: WatchedServer;
    let engine: Engine;
    let window: Window;

    before(async () => {
      server = await startWatchedServer();
      engine = await start();
    });
    after(async () => {
      await engine.close();
      await server.close();
    });
    beforeEach(async () => {
      server.isLost = () => false;
      window = await engine.newWindow();
    });
    afterEach(() => window.close());

    const assertNoComplaint = async () => assert.equal(await window.read(complaints), '');

    it('is that browser', () => {
      assert.match(engine.version, versions);
    });

    it('finds help, asks, and follows the case by number and code', async () => {
      await open(window, `${server.site}/`);
      const found = await findHelp(window);
      assert.match(found, new RegExp(`什么时候有结果[^]*${day.source}`), 'a day');
      await press(window, '先问一问');
      await waitForPage(window, '/consult.html');
      const {number, code} = await ask(window);
      await press(window, '看办理进度');
      await waitForPage(window, '/progress.html');
      await waitForWords(window, 'pls-case-tracker', '已经收到');
      await assertNoComplaint();

      // Somebody else, or the same person at another machine.
      await window.close();
      window = await engine.newWindow();
      await open(window, `${server.site}/progress.html`);
      await write(window, '办件号', number);
      await write(window, '查询码', code);
      await press(window, '查进度');
      assert.match(await waitForWords(window, 'pls-case-tracker', '已经收到'), day);
      await assertNoComplaint();
    });

    it('lists what is nearest to a township, and unfolds a station', async () => {
      await open(window, `${server.site}/stations.html`);
      await waitForWords(window, 'pls-station-map', '洛龙区公共法律服务中心');
      await write(window, '村名、街道或站点名', '关林');
      await press(window, '洛龙区 关林街道', '[role=option]');
      const shown = await waitForWords(window, 'pls-station-map', /关林街道最近的 \d+ 个站点/);
      assert.match(shown, /约 [\d.]+ (米|公里)/, 'distances');
      await press(window, '详情');
      await waitForWords(window, 'pls-station-map', '能办');
      await assertNoComplaint();
    });

    it('names the hotline while the API is down, and recovers by itself', async () => {
      server.isLost = (path) => path.startsWith('/v1/');
      await open(window, `${server.site}/`);
      assert.ok((await waitForWords(window, 'pls-service-finder', '没连上')).includes(hotline));
      server.isLost = () => false;
      await waitForWords(window, 'pls-service-finder', '大家常遇到的事');
    });

    it('leaves what stands between the tags where nothing of ours arrives', async () => {
      server.isLost = (path) => path.startsWith('/embed/');
      await open(window, `${server.site}/stations.html`);
      await waitForWords(window, 'pls-station-map', hotline);
      assert.equal(await window.read(`document.querySelector('pls-station-map').shadowRoot`), null);
    });

    for (const [locale, title, list] of [
      ['en', 'What happened to you?', 'Sample data'],
      ['zh-Hant', '您遇到了什麼事？', '個站點'],
    ] as const) {
      it(`speaks ${locale}`, async () => {
        const tags = '<pls-service-finder></pls-service-finder><pls-station-map></pls-station-map>';
        await open(window, server.put(pageOf(embed(server.api, `data-locale="${locale}"`) + tags)));
        await waitForWords(window, 'pls-service-finder', title);
        await waitForWords(window, 'pls-station-map', list);
        await assertNoComplaint();
      });
    }

    it('fits a phone of 360 px, with targets of 44 px, and grows for older eyes', async () => {
      await window.close();
      window = await engine.newWindow({width: 360, height: 740});
      const tags = {
        'pls-service-finder': '大家常遇到的事',
        'pls-consultation-form': '把事情说一说',
        'pls-case-tracker': '查办到哪一步了',
        'pls-station-map': '洛龙区公共法律服务中心',
      };
      for (const attribute of ['', ' elder']) {
        const body = Object.keys(tags)
          .map((tag) => `<${tag}${attribute}></${tag}>`)
          .join('');
        await open(
          window,
          server.put(pageOf(embed(server.api) + body, '<meta name="viewport" content="width=device-width">')),
        );
        for (const [tag, words] of Object.entries(tags)) {
          await window.read(`document.querySelector('${tag}').scrollIntoView()`);
          await waitForWords(window, tag, words);
          assert.deepEqual(await look(window, 'smallTargets', tag, 43.9), [], `${tag}${attribute}`);
          assert.deepEqual(await look(window, 'overflowing', tag), [], `${tag}${attribute}`);
        }
      }
      await assertNoComplaint();
    });

    it('works under a strict policy, without one complaint', async () => {
      await open(window, `${server.site}/examples/strict-csp/`);
      await findHelp(window);
      await press(window, '先问一问');
      await ask(window);
      await press(window, '看办理进度');
      await waitForWords(window, 'pls-case-tracker', '已经收到');
      await window.read(`document.querySelector('pls-station-map').scrollIntoView()`);
      await waitForWords(window, 'pls-station-map', '公共法律服务中心');
      // Styled, although the policy allows no style in the page.
      const box = await window.read(
        `getComputedStyle(document.querySelector('pls-service-finder').shadowRoot.querySelector('input')).fontSize`,
      );
      assert.ok(Number.parseFloat(String(box)) >= 16, String(box));
      await assertNoComplaint();
    });
  });
};
