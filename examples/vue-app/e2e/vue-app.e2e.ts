import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {findHelp} from '../../county-portal/e2e/support/citizen.ts';
import {press, waitForWords} from '../../county-portal/e2e/support/looking.ts';
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

it('built with Vite, finds help in the widget and the nearest stations by the SDK', async () => {
  const page = await stage.newPerson();
  const complaints = await listenForComplaints(page);
  await page.goto(app.address);
  await findHelp(page, '老板不给工资');
  await waitForWords(page, 'pls-service-finder', '什么时候有结果');
  await waitForWords(page, '#chosen', '您在看的事项：legal-aid');

  await page.waitForFunction(() => document.querySelectorAll('option').length > 5);
  await page.select('select', '410311013');
  await press(page, 'button', '找一找');
  await waitForWords(page, '#nearest', /安乐.*\d+(米|公里) · (开门中|中午休息|还没开门|已关门|律师|没有排好)/s);
  assert.deepEqual(complaints(), []);
});
