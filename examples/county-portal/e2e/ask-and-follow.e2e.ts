import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {findHelp, ask, wages} from './support/citizen.ts';
import {accept, answer, assignToFirst, openCase, signIn, start} from './support/clerk.ts';
import {find, press, waitForWords} from './support/looking.ts';
import {openStage, type Stage} from './support/stage.ts';

const reply =
  '王师傅，您的情况可以申请法律援助，不收钱。请带身份证和聊天记录到关林街道公共法律服务站，工作人员帮您填表。';

describe('a citizen whose wages are kept back', () => {
  let stage: Stage;
  before(async () => {
    stage = await openStage();
  });
  after(() => stage.close());

  it('finds help, asks, and sees every step of the clerk', async () => {
    const citizen = await stage.newPerson();
    await citizen.goto(`${stage.site}/`);

    await findHelp(citizen, '老板不给工资');
    // With the nearest station that is open.
    const found = await waitForWords(citizen, 'pls-service-finder', /想当面办？[^]*公共法律服务(中心|站|工作室)/);
    assert.match(found, /绿色通道/, 'the fast lane of unpaid wages');
    assert.match(found, /法律援助/, 'legal aid');
    assert.match(found, /什么时候有结果[^]*\d{1,2}月\d{1,2}日/, 'a day');

    await Promise.all([citizen.waitForNavigation(), press(citizen, 'button', '先问一问')]);
    assert.equal(new URL(citizen.url()).pathname, '/consult.html');
    assert.doesNotMatch(decodeURIComponent(citizen.url()), /老板/, 'no words of the citizen in an address');
    const topic = await find(citizen, 'pls-consultation-form >>> input[type=radio][name=topic]:checked');
    assert.equal(await topic.evaluate((input) => (input as HTMLInputElement).value), 'wage-arrears');

    const receipt = await ask(citizen, wages);
    assert.match(receipt.number, /^\d{12}$/);
    assert.match(receipt.code, /^\d{8}$/);

    await Promise.all([citizen.waitForNavigation(), press(citizen, 'button', '看办理进度')]);
    assert.equal(new URL(citizen.url()).pathname, '/progress.html');
    assert.doesNotMatch(citizen.url(), /\d{8}/, 'neither number nor code in an address');
    await waitForWords(citizen, 'pls-case-tracker', '已经收到');

    const clerk = await stage.newPerson();
    await signIn(clerk, stage.site, receipt.unit);
    await openCase(clerk, wages.words.slice(0, 20));
    const opened = await waitForWords(clerk, 'desk-case-page', wages.words);
    assert.match(opened, /绿色通道/);
    assert.doesNotMatch(opened, new RegExp(wages.phone), 'masked until somebody says why');
    await press(clerk, 'button', '看全号码，回电话（会记录）');
    await waitForWords(clerk, 'desk-case-page', wages.phone);
    assert.doesNotMatch(clerk.url(), /\d{12}/, 'no case number in an address');

    // Each step of the clerk appears on the citizen's page, which nobody touches.
    await accept(clerk);
    await waitForWords(citizen, 'pls-case-tracker', /工作人员受理了\n? ?\d{1,2}月\d{1,2}日/);
    await assignToFirst(clerk);
    await waitForWords(citizen, 'pls-case-tracker', /交给了专人\n? ?\d{1,2}月\d{1,2}日/);
    await start(clerk);
    await waitForWords(citizen, 'pls-case-tracker', /开始办理\n? ?\d{1,2}月\d{1,2}日/);
    await answer(clerk, reply);
    await waitForWords(citizen, 'pls-case-tracker', reply);
    await waitForWords(citizen, 'pls-case-tracker', '按时答复了');

    await press(citizen, 'button', '这样就可以了，办结');
    await press(citizen, 'button', '可以了，办结');
    await waitForWords(citizen, 'pls-case-tracker', '您说问题解决了');
  });
});
