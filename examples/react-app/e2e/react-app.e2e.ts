import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {createClient} from '@pls-kit/sdk';
import {press, waitForWords, write} from '../../county-portal/e2e/support/looking.ts';
import {listenForComplaints, openStage, type Stage} from '../../county-portal/e2e/support/stage.ts';
import {type BuiltApp, openBuiltApp} from '../../support/built-app.ts';

let stage: Stage;
let app: BuiltApp;
before(async () => {
  stage = await openStage();
  app = await openBuiltApp(fileURLToPath(new URL('..', import.meta.url)), stage.api);
});
after(async () => {
  await app.close();
  await stage.close();
});

it('built with Vite, files a case by the SDK, follows it, and shows the stations in the widget', async () => {
  const page = await stage.newPerson();
  const complaints = await listenForComplaints(page);
  await page.goto(app.address);
  await write(page, '您想问什么', '包工头欠我四万多块工钱，电话不接，怎么办？');
  await press(page, 'button', '交上去');
  const words = await waitForWords(page, 'section', /办件号 \d{4} \d{4} \d{4}，查询码 \d{4} \d{4}/);
  await waitForWords(page, '#state', /还有 \d+ 个工作日/);
  await waitForWords(page, 'section ol', '您问了问题');

  // What the page says is what the service has.
  const [, number = '', code = ''] = /办件号 ([\d ]+)，查询码 ([\d ]+)，/.exec(words) ?? [];
  const pls = createClient({baseUrl: stage.api, portal: 'pk_luolong'});
  const found = await pls.cases.get(await pls.cases.open({number, code}));
  assert.equal(found.number, number.replaceAll(' ', ''));

  await page.$eval('pls-station-map', (map) => {
    map.scrollIntoView();
  });
  await waitForWords(page, 'pls-station-map', '公共法律服务中心');
  assert.deepEqual(complaints(), []);
});
