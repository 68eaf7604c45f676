import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {press, waitForWords, write} from '../../county-portal/e2e/support/looking.ts';
import {listenForComplaints, openStage, type Stage} from '../../county-portal/e2e/support/stage.ts';

let stage: Stage;
before(async () => {
  stage = await openStage();
});
after(() => stage.close());

it('without a bundler, searches, files a case and reads it back', async () => {
  const page = await stage.newPerson({width: 390, height: 844});
  const complaints = await listenForComplaints(page);
  await page.goto(`${stage.site}/examples/plain-page/`);
  await write(page, '您遇到的事', '老板不给工资');
  await press(page, 'button', '查一查');
  await waitForWords(page, '#found', /不收费/);
  await write(page, '您想问什么', '包工头欠我四万多块工钱，电话不接，怎么办？');
  await press(page, 'button', '交上去');
  await waitForWords(page, '#receipt', /办件号 \d{4} \d{4} \d{4}，查询码 \d{4} \d{4}：.+，\d{4}-\d\d-\d\d 前答复。/);
  assert.deepEqual(complaints(), []);
});
