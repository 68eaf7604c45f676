import assert from 'node:assert/strict';
import {after, before, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {ask, findHelp, wages} from '../../county-portal/e2e/support/citizen.ts';
import {accept, answer, assignToFirst, openCase, signInHere, start} from '../../county-portal/e2e/support/clerk.ts';
import {barriers} from '../../county-portal/e2e/support/accessibility.ts';
import {
  click,
  frameIn,
  insideFrame,
  press,
  sidewaysScroll,
  waitForWords,
  write,
} from '../../county-portal/e2e/support/looking.ts';
import {listenForComplaints, openPeople, type People} from '../../county-portal/e2e/support/stage.ts';
import {type BuiltApp, openBuiltApp} from '../../support/built-app.ts';

let people: People;
let demo: BuiltApp;
before(async () => {
  people = await openPeople();
  demo = await openBuiltApp(fileURLToPath(new URL('..', import.meta.url)), '', '/some/folder/');
});
after(async () => {
  await demo.close();
  await people.close();
});

it('from plain files alone: a question, its case, the answer at the desk, and the tracker has it', async () => {
  const page = await people.newPerson({width: 1680, height: 1000});
  const complaints = await listenForComplaints(page);
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(demo.address);
  await waitForWords(page, '#state', /装好了/);

  await findHelp(page, '老板不给工资');
  await waitForWords(page, 'pls-service-finder', /什么时候有结果[^]*\d{1,2}月\d{1,2}日/);
  await press(page, 'button', '先问一问');
  const receipt = await ask(page, wages);
  await press(page, 'button', '看办理进度');
  await waitForWords(page, 'pls-case-tracker', '已经收到');

  const desk = insideFrame(page, await frameIn(page, 'desk'));
  await signInHere(desk, receipt.unit);
  await openCase(desk, wages.words.slice(0, 20));
  await accept(desk);
  // Told live, as by any server.
  await waitForWords(page, 'pls-case-tracker', /工作人员受理了\n? ?\d{1,2}月\d{1,2}日/);
  await assignToFirst(desk);
  await start(desk);
  const reply = '可以要回来。先去劳动监察大队投诉，带上工友的证明和聊天记录，再来我们这里申请法律援助。';
  await answer(desk, reply);
  await waitForWords(page, 'pls-case-tracker', reply);

  assert.deepEqual(
    asked.filter((address) => !address.startsWith(demo.address)),
    [],
  );
  assert.deepEqual(complaints(), []);
  assert.deepEqual(await barriers(page), []);
});

it('loses its network when it is told to, and goes on when it is back', async () => {
  const page = await people.newPerson({width: 390, height: 844});
  await page.goto(demo.address);
  await waitForWords(page, '#state', /装好了/);
  assert.equal(await sidewaysScroll(page), 0);
  await click(page, '#offline');
  await write(page, '您遇到的事', '老板不给工资');
  await waitForWords(page, 'pls-service-finder', '没连上，正在再试');
  await click(page, '#offline');
  await press(page, 'button', '查找');
  await waitForWords(page, 'pls-service-finder', '法律援助');
});

it('brings who opens the desk alone to the whole', async () => {
  const page = await people.newPerson();
  await page.goto(`${demo.address}desk.html`);
  await waitForWords(page, '#state', /装好了/);
});

it('names what a policy lacks that forbids WebAssembly, and leaves the hotline where it is', async () => {
  const page = await people.newPerson();
  const thrown: string[] = [];
  page.on('pageerror', (error) => thrown.push(String(error)));
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (request.url() !== demo.address) return void request.continue();
    void fetch(demo.address).then(async (answer) => {
      const body = (await answer.text()).replace(" 'wasm-unsafe-eval'", '');
      await request.respond({contentType: 'text/html; charset=utf-8', body});
    });
  });
  await page.goto(demo.address);
  await waitForWords(page, '#state', /装不了.*12348/);
  assert.match(thrown.join(), /Content-Security-Policy have 'wasm-unsafe-eval'/);
  await waitForWords(page, 'pls-service-finder', '12348');
});
