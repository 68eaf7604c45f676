import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CaseReceipt} from '@pls-kit/contract';
import {createClient, type Client} from '@pls-kit/sdk';
import type {Page} from 'puppeteer-core';
import {barriers} from '../../county-portal/e2e/support/accessibility.ts';
import {accept, openCase, signIn} from '../../county-portal/e2e/support/clerk.ts';
import {
  click,
  fieldOf,
  find,
  press,
  sidewaysScroll,
  waitForWords,
  write,
} from '../../county-portal/e2e/support/looking.ts';
import {listenForComplaints, openStage, type Stage} from '../../county-portal/e2e/support/stage.ts';

const centre = '洛龙区公共法律服务中心';

/** What goes on at a desk beside taking up and answering: see desk.e2e.ts for those. */
describe('the work at a desk', () => {
  let now = new Date('2026-11-23T09:30:00+08:00');
  let stage: Stage;
  let citizen: Client;
  let clerk: Page;
  let complaints: () => readonly string[];

  const file = async (question: string): Promise<CaseReceipt> => {
    const form = await citizen.forms.get('consultation');
    return citizen.cases.submit({
      form: form.code,
      formVersion: form.version,
      homeCounty: '410311',
      noticeVersion: form.notice.version,
      answers: {topic: 'rent', question, forWhom: 'self', replyBy: 'phone', name: '孙英', phone: '13938801234'},
    });
  };
  const caseOf = async (receipt: CaseReceipt) => citizen.cases.get(await citizen.cases.open(receipt));
  const said = async (receipt: CaseReceipt) => (await citizen.cases.messages(await citizen.cases.open(receipt))).items;
  const goTo = async (tab: string, tag: string) => {
    await press(clerk, 'button', tab);
    await find(clerk, `${tag} h1`);
  };

  before(async () => {
    // What falls due by itself is looked for every ten minutes; here, where the clock is put on, every second.
    const {setInterval} = globalThis;
    const everySecond = ((act: () => void, ms?: number) => setInterval(act, ms === 600_000 ? 1000 : ms)) as unknown;
    globalThis.setInterval = everySecond as typeof setInterval;
    stage = await openStage({now: () => now});
    globalThis.setInterval = setInterval;
    citizen = createClient({baseUrl: stage.api, portal: 'pk_luolong'});
    clerk = await stage.newPerson();
    complaints = await listenForComplaints(clerk);
    await signIn(clerk, stage.site, centre);
  });
  after(() => stage.close());

  it('asks for what is missing in one go, from a standard text, and hears what comes back', async () => {
    const receipt = await file('房东不退押金，三千块，怎么要回来？');
    await openCase(clerk, '房东不退押金');
    await accept(clerk);
    await press(clerk, 'button', '请对方补材料');
    const texts = await fieldOf(clerk, '常用的话');
    await texts.evaluate((select) => {
      const list = select as HTMLSelectElement;
      list.value = list.options[1]?.value ?? '';
      list.dispatchEvent(new Event('change'));
    });
    const words = await clerk.$eval('#step-ask-items', (area) => (area as HTMLTextAreaElement).value);
    assert.ok(words.length > 10, words);
    await clerk.$eval('#step-ask-items', (area) => {
      (area as HTMLTextAreaElement).value = '1. 租房合同\n2. 交押金的收据或者转账记录〔哪天〕';
      area.dispatchEvent(new InputEvent('input', {bubbles: true}));
    });
    await press(clerk, 'button', '看一遍再发');
    await waitForWords(clerk, 'desk-case-actions', '〔〕里的要换成实际内容再发');
    await clerk.$eval('#step-ask-items', (area) => {
      (area as HTMLTextAreaElement).value = '1. 租房合同\n2. 交押金的收据或者转账记录';
      area.dispatchEvent(new InputEvent('input', {bubbles: true}));
    });
    await press(clerk, 'button', '看一遍再发');
    await find(clerk, '#check');
    await press(clerk, 'button', '确认，请对方补');
    await waitForWords(clerk, 'desk-case-page', /在等对方补\n租房合同\n交押金的收据或者转账记录/);
    const waiting = await caseOf(receipt);
    assert.deepEqual(waiting.asked?.items, ['租房合同', '交押金的收据或者转账记录']);
    const session = await citizen.cases.open(receipt);
    await citizen.cases.supplement(session, {version: waiting.version, text: '没有合同，有转账记录。'});
    await waitForWords(clerk, 'desk-case-page', '没有合同，有转账记录。');
  });

  it('writes down a call, writes a message, and notes what only colleagues read', async () => {
    await press(clerk, 'button', '留言、记一笔');
    await clerk.$eval('#step-message-channel', (select) => {
      (select as HTMLSelectElement).value = 'hotline';
      select.dispatchEvent(new Event('change'));
    });
    await write(clerk, '写什么', '来电问进度，已经告诉她两天内答复。');
    await press(clerk, 'button', '看一遍再发');
    await press(clerk, 'button', '确认，发出去');
    await waitForWords(clerk, 'desk-case-page', /电话里，记下来的[^]*来电问进度/);
    await click(clerk, '.notes summary');
    await write(clerk, '记什么', '跟她约了周三再打。');
    await press(clerk, 'button', '记下来');
    await waitForWords(clerk, 'desk-case-notes', '内部备注（1）');
    const number = await clerk.$eval('desk-case-page .eyebrow .num', ({textContent}) =>
      textContent.replaceAll(' ', ''),
    );
    const {token} = await citizen.development.signIn('clerk-lyc-410311');
    const {desk} = createClient({baseUrl: stage.api, portal: 'pk_luolong', staffToken: token});
    const {messages} = await desk.get(number);
    assert.equal(messages.at(-1)?.channel, 'hotline');
    assert.ok(!messages.some(({text}) => text.includes('周三')), 'a note is no message');
  });

  it('opens names and words in full for a reason, in words where it is another one', async () => {
    await press(clerk, 'button', '看姓名、号码和全部内容……');
    await clerk.$eval('#opening', (select) => {
      (select as HTMLSelectElement).value = 'other';
      select.dispatchEvent(new Event('change'));
    });
    await press(clerk, 'button', '看全部');
    await waitForWords(clerk, 'desk-open-in-full', '写明原因，至少 4 个字');
    await write(clerk, '写明原因', '本人来窗口核对');
    await press(clerk, 'button', '看全部');
    await waitForWords(clerk, 'desk-case-page', /孙英[^]*13938801234/);
  });

  it('passes a case on, and declines another with reason and remedy', async () => {
    const passed = await file('这件事发生在西工区：商场不退预付卡的钱。');
    await press(clerk, 'button', '回到待办');
    await openCase(clerk, '这件事发生在西工区');
    await press(clerk, 'button', '转给别的单位');
    await write(clerk, '转到哪里', '西工区');
    await click(clerk, 'desk-transfer-form .radio');
    await write(clerk, '为什么转', '事情发生在西工区。');
    await press(clerk, 'button', '确认，转过去');
    await waitForWords(clerk, 'desk-case-page', /已转给西工区|没有找到，可能已经转到别处去了/);
    const now = await caseOf(passed);
    assert.match(now.unit.name.zh, /西工区/);
    assert.equal((await said(passed)).at(-1)?.text, '事情发生在西工区。');

    const declined = await file('隔壁省的亲戚想申请低保，你们能帮着办吗？');
    await press(clerk, 'button', '回到待办');
    await openCase(clerk, '隔壁省的亲戚');
    await press(clerk, 'button', '不受理');
    await write(clerk, '理由', '低保由户籍所在地的乡镇政府受理，不归我们办。');
    await write(clerk, '对方可以怎么办', '请到户籍所在地的便民服务中心申请。');
    await press(clerk, 'button', '看一遍再发');
    await press(clerk, 'button', '确认，不受理');
    await waitForWords(clerk, 'desk-case-page', '已告诉对方不受理的理由和办法');
    assert.equal((await caseOf(declined)).state, 'declined');
  });

  it('finds a case by its number, by the whole name or telephone, and says so where there is none', async () => {
    const receipt = await file('找得到我吗：物业费该不该交？');
    await clerk.keyboard.press('Escape');
    await clerk.$eval('h1', (heading) => (heading as HTMLElement).focus());
    await clerk.keyboard.press('/');
    await clerk.keyboard.type(receipt.number);
    await clerk.keyboard.press('Enter');
    await waitForWords(clerk, 'desk-case-page', '物业费该不该交');
    await write(clerk, '找一件', '孙英');
    await clerk.keyboard.press('Enter');
    await waitForWords(clerk, 'desk-case-search', /找到 \d+ 件/);
    assert.doesNotMatch(clerk.url(), /\d{12}|孙/);
    await write(clerk, '找一件', '孙英没有这个人');
    await clerk.keyboard.press('Enter');
    await waitForWords(clerk, 'desk-case-search', '没有找到');
  });

  it('writes down what a caller tells with the citizens’ own form, and reads the numbers out', async () => {
    await clerk.$eval('h1', (heading) => (heading as HTMLElement).focus());
    await clerk.keyboard.press('r');
    await waitForWords(clerk, 'desk-record-page', '替来电、来访的人登记');
    await write(clerk, '把事情说一说，您想问什么？', '来电说：邻居把公共过道堵了，物业不管，怎么办？');
    await press(clerk, 'button', '下一步');
    await click(clerk, 'pls-application-form >>> input[type=radio][value=self]');
    await click(clerk, 'pls-application-form >>> input[type=radio][value=phone]');
    await write(clerk, '您怎么称呼？', '李桂英');
    await write(clerk, '打哪个电话找您？', '13938805678');
    await press(clerk, 'button', '下一步');
    await press(clerk, 'button', '确认，交上去');
    const receipt = await waitForWords(clerk, 'pls-application-form', /办件号\n\d{4} \d{4} \d{4}\n/);
    const [number = '', code = ''] = [/\d{4} \d{4} \d{4}/, /查询码\n(\d{4} \d{4})/].map((shape) => {
      const found = shape.exec(receipt);
      return found?.[1] ?? found?.[0] ?? '';
    });
    const filed = await citizen.cases.open({number, code});
    const [first] = (await citizen.cases.events(filed)).items;
    assert.ok(first);
    assert.equal(first.actor, 'staff');
    assert.match(first.detail?.zh ?? '', /工作人员替您登记/);
    await press(clerk, 'button', '下一位（清空）');
    const kept = await fieldOf(clerk, '把事情说一说，您想问什么？');
    assert.equal(
      await kept.evaluate((area) => (area as HTMLTextAreaElement).value),
      '',
      'nothing of the caller before',
    );
  });

  it('explains a missed date; the supervisor ends it with a result that the citizen reads', async () => {
    const late = await file('过期没人管的一件：押金什么时候退？');
    now = new Date('2026-11-27T09:30:00+08:00');
    await waitUntil(async () => (await caseOf(late)).supervision !== undefined);
    // Four days later the sign-in is over as well.
    await press(clerk, 'button', '督办');
    await press(clerk, 'button', '用「示例受理员」接着办');
    await waitForWords(clerk, 'desk-supervision-page', /\d+ 件要督办/);
    const label = `看说明和结果，${late.number.replace(/(\d{4})(?=\d)/g, '$1 ')}`;
    await press(clerk, 'button', label);
    await write(clerk, '说明', '这几天人手不够，明天上午给她回电话。');
    await press(clerk, 'button', '交给督查人员');
    await waitForWords(clerk, 'desk-supervision-page', '说明交给督查人员了');

    const {token} = await citizen.development.signIn('supervisor-410311');
    const supervisor = createClient({baseUrl: stage.api, portal: 'pk_luolong', staffToken: token});
    const found = await supervisor.desk.supervision(late.number, 'answer');
    assert.equal(found.explanation?.text, '这几天人手不够，明天上午给她回电话。');
    const result = '已经督促，11月28日上午给您回电话。';
    await supervisor.desk.closeSupervision(late.number, 'answer', {version: found.version, text: result});
    assert.equal((await caseOf(late)).supervision?.result?.text, result);
  });

  for (const [title, width] of [
    ['on a phone of 360 px', 360],
    ['on a desktop', 1280],
  ] as const) {
    it(`has no barriers and no sideways scroll ${title}`, async () => {
      await clerk.setViewport({width, height: 800});
      await clerk.setBypassCSP(true);
      await clerk.reload();
      const found: string[] = [];
      const look = async (name: string) => {
        const scroll = await sidewaysScroll(clerk);
        if (scroll > 0) found.push(`${name}: ${scroll} px of sideways scroll`);
        for (const barrier of await barriers(clerk)) found.push(`${name}: ${barrier}`);
      };
      await goTo('督办', 'desk-supervision-page');
      await look('supervision');
      await goTo('替人登记', 'desk-record-page');
      await waitForWords(clerk, 'desk-record-page', '把事情说一说');
      await look('record');
      await press(clerk, 'button', '快捷键');
      await find(clerk, '#keys');
      await look('keys');
      await press(clerk, 'button', '知道了');
      await press(clerk, 'button', '待办');
      await openCase(clerk, '找得到我吗');
      for (const step of ['请对方补材料', '留言、记一笔', '转给别的单位', '不受理']) {
        const chip = await clerk.$$(`::-p-aria([name="${step}"][role="button"])`);
        if (chip.length === 0) continue;
        await press(clerk, 'button', step);
        await look(step);
      }
      assert.deepEqual(found, []);
    });
  }

  it('works under the site’s policy', () => {
    assert.deepEqual(
      complaints().filter((words) => !/status of 40[149]/.test(words)),
      [],
    );
  });
});

const waitUntil = async (holds: () => Promise<boolean>): Promise<void> => {
  const patience = Date.now() + 90_000;
  while (!(await holds())) {
    if (Date.now() > patience) throw new Error('waited in vain');
    await new Promise((resolve) => setTimeout(resolve, 500));
  }
};
