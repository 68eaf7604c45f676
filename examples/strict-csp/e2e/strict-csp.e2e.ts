import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {ask, findHelp, wages} from '../../county-portal/e2e/support/citizen.ts';
import {press, waitForWords} from '../../county-portal/e2e/support/looking.ts';
import {listenForComplaints, openStage, type Stage} from '../../county-portal/e2e/support/stage.ts';

describe('the example strict-csp', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  it('allows nothing but what the documentation lists', async () => {
    const response = await fetch(`${stage.site}/examples/strict-csp/`);
    await response.body?.cancel();
    assert.equal(
      response.headers.get('Content-Security-Policy'),
      [
        "default-src 'none'",
        `script-src ${stage.api}`,
        `connect-src ${stage.api}`,
        "style-src 'self'",
        "img-src 'self'",
        "base-uri 'none'",
        "form-action 'none'",
        "frame-ancestors 'none'",
        "require-trusted-types-for 'script'",
        'trusted-types pls-kit',
      ].join('; '),
    );
  });

  it('takes a person from the question to the answer, the receipt and the tracker, without one complaint', async () => {
    const page = await stage.newPerson();
    const complaints = await listenForComplaints(page);
    await page.goto(`${stage.site}/examples/strict-csp/`);
    await findHelp(page, '老板不给工资');
    await waitForWords(page, 'pls-service-finder', '什么时候有结果');
    await press(page, 'button', '先问一问');
    const {number} = await ask(page, wages);
    await press(page, 'button', '看办理进度');
    await waitForWords(page, 'pls-case-tracker', '已经收到');
    await waitForWords(page, 'pls-case-tracker', number.replace(/(\d{4})(?=\d)/g, '$1 '));
    await page.$eval('pls-station-map', (map) => {
      map.scrollIntoView();
    });
    await waitForWords(page, 'pls-station-map', '公共法律服务中心');
    assert.deepEqual(complaints(), []);
  });
});
