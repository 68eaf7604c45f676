import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {createClient, type Client} from '@pls-kit/sdk';
import type {Page} from 'puppeteer-core';
import {barriers} from '../../county-portal/e2e/support/accessibility.ts';
import {accept, answer, assignToFirst, openCase, signIn, start} from '../../county-portal/e2e/support/clerk.ts';
import {click, find, press, sidewaysScroll, waitForWords, write} from '../../county-portal/e2e/support/looking.ts';
import {listenForComplaints, openStage, type Stage} from '../../county-portal/e2e/support/stage.ts';

const centre = '洛龙区公共法律服务中心';
const clerkOfCentre = 'clerk-lyc-410311';
const reply = '您好，可以申请法律援助，不收钱。请带身份证到中心来，工作人员帮您填表。';

/** Files a question as the widgets do. */
const file = async (client: Client, question: string, topic: string) => {
  const form = await client.forms.get('consultation');
  return client.cases.submit({
    form: form.code,
    formVersion: form.version,
    ...(form.service !== undefined && {service: form.service}),
    homeCounty: '410311',
    noticeVersion: form.notice.version,
    answers: {topic, question, forWhom: 'self', replyBy: 'phone', name: '孙英', phone: '13938801234'},
  });
};

describe('a clerk at the desk', () => {
  /** 2026-11-16 is a Monday; a consultation is answered within three workdays. */
  let now = new Date('2026-11-16T09:30:00+08:00');
  let stage: Stage;
  let citizen: Client;
  let clerk: Page;

  before(async () => {
    stage = await openStage({now: () => now});
    citizen = createClient({baseUrl: stage.api, portal: 'pk_luolong'});
    await file(citizen, '一周前就来问过：房东不退押金，三千块，怎么要？', 'rent');
    now = new Date('2026-11-18T10:00:00+08:00');
    await file(citizen, '今天该答复了：餐馆关门，还欠我两个月工资。', 'wage-arrears');
    now = new Date('2026-11-20T10:00:00+08:00');
    await file(citizen, '还有两天：邻居盖房占了过道，说了几次不听。', 'neighbor');
    now = new Date('2026-11-23T09:00:00+08:00');
    for (let count = 1; count <= 22; count++) {
      // A minute between them: the queue's order among those of a day.
      now = new Date(now.getTime() + 60_000);
      await file(citizen, `今天来的第 ${count} 件：想问问该怎么办？`, count === 3 ? 'work-injury' : 'will');
    }
    clerk = await stage.newPerson();
  });
  after(() => stage.close());

  it('signs in by unit; the centre and a station of the example’s own district are offered first', async () => {
    await clerk.goto(`${stage.site}/desk/`);
    const offered = await waitForWords(clerk, 'desk-sign-in', '先列出洛龙区的中心和一个街道站');
    assert.match(offered, /洛龙区公共法律服务中心\n示例受理员[^]*街道公共法律服务站\n示例受理员/);
    await write(clerk, '找单位', '孟津县');
    assert.match(
      await waitForWords(clerk, 'desk-sign-in', /找到 \d 个单位/),
      /孟津区公共法律服务中心/,
      'by a former name too',
    );
  });

  it('sees what is overdue first, then today’s, by what is left, twenty at a time', async () => {
    await signIn(clerk, stage.site, centre);
    const queue = await waitForWords(clerk, 'desk-queue-page', '先办 1 件超期的，今天还有 1 件到期');
    const order = [
      '已超期',
      '超 4 天',
      '一周前就来问过',
      '今天到期',
      '今天该答复了',
      '3 天内到期',
      '剩 2 个工作日',
      '还有两天',
      '今天来的第',
    ];
    const places = order.map((words) => queue.indexOf(words));
    assert.ok(!places.includes(-1), `${String(places)} ${queue}`);
    assert.deepEqual(
      places,
      [...places].sort((one, other) => one - other),
    );
    assert.match(queue, /拖欠工资 ?\n?绿色通道/);
    assert.match(queue, /孙\*/);
    assert.doesNotMatch(queue, /孙英|13938801234/, 'masked in the list');

    const rows = () => clerk.$$eval('desk-queue-page .row', (all) => all.length);
    assert.equal(await rows(), 20);
    await press(clerk, 'button', '再看 5 件（还有 5 件）');
    await clerk.waitForFunction(() => document.querySelectorAll('desk-queue-page .row').length === 25, {polling: 100});
  });

  it('goes through the queue and opens a case by keyboard alone', async () => {
    await clerk.$eval('desk-queue-page .open', (first) => (first as HTMLElement).focus());
    await clerk.keyboard.press('ArrowDown');
    await clerk.keyboard.press('Enter');
    const opened = await waitForWords(clerk, 'desk-case-page', '今天该答复了：餐馆关门，还欠我两个月工资。');
    assert.match(opened, /孙\*[^]*139\*{4}1234/, 'masked until it is needed');
    assert.doesNotMatch(opened, /孙英|13938801234/);
    assert.equal(
      await clerk.evaluate(() => document.activeElement?.localName),
      'h1',
      'the case’s heading has the focus',
    );
    assert.doesNotMatch(clerk.url(), /\d{12}/);
    await press(clerk, 'button', '看全号码，回电话（会记录）');
    assert.match(await waitForWords(clerk, 'desk-case-page', '13938801234'), /孙英/, 'in full, for a reason');
    await clerk.goBack();
    await waitForWords(clerk, 'desk-queue-page', '先办 1 件超期的');
    assert.equal(await clerk.evaluate(() => document.activeElement?.localName), 'h1');
  });

  it('sees a new case come in without touching anything', async () => {
    await file(citizen, '刚刚交上来的：孩子在学校摔伤了，该找谁？', 'campus-injury');
    await waitForWords(clerk, 'desk-app', /待办\s*26/);
  });

  it('is told when somebody else was faster, and keeps what was typed', async () => {
    await openCase(clerk, '一周前就来问过');
    await accept(clerk);
    await press(clerk, 'button', '答复');
    await write(clerk, '写给来问的人', reply);
    // A colleague assigns it meanwhile; the page notices only when the answer is sent.
    const number = await clerk.$eval('desk-case-page .eyebrow .num', ({textContent}) =>
      textContent.replaceAll(' ', ''),
    );
    const {token} = await citizen.development.signIn(clerkOfCentre);
    const colleague = createClient({baseUrl: stage.api, portal: 'pk_luolong', staffToken: token});
    const {case: before} = await colleague.desk.get(number);
    const {items: people} = await colleague.desk.assignees(before.unit.id);
    await press(clerk, 'button', '看一遍再发');
    await find(clerk, '#check');
    await colleague.desk.assign(number, {version: before.version, assignee: people[1]?.id ?? ''});
    await press(clerk, 'button', '确认，发出去');
    await waitForWords(clerk, 'desk-case-page', /别人刚动过这件，已为您刷新|这件有了新动静，已为您刷新/);
    await waitForWords(clerk, 'desk-case-page', '待办理');

    await start(clerk);
    const kept = await clerk.$eval('desk-answer-form textarea', (area) => area.value);
    assert.equal(kept, reply);
  });

  it('signs in again in place when the session has expired, and keeps what was typed', async () => {
    now = new Date(now.getTime() + 24 * 3_600_000);
    await press(clerk, 'button', '看一遍再发');
    await press(clerk, 'button', '确认，发出去');
    await waitForWords(clerk, 'dialog', '登录过期了');
    await press(clerk, 'button', '用「示例受理员」接着办');
    await clerk.waitForFunction(() => !document.querySelector('dialog'), {polling: 100});
    await waitForWords(clerk, 'desk-answer-form', reply);
    await press(clerk, 'button', '确认，发出去');
    await waitForWords(clerk, 'desk-case-page', '已答复，');
    await waitForWords(clerk, 'desk-case-page', '超期办的');
    const stored = await clerk.evaluate(() => JSON.stringify(Object.entries(sessionStorage)));
    assert.doesNotMatch(stored, /不收钱/, 'what was sent is wiped from the tab');
  });

  it('hands a case to somebody found by the village they serve, and must write enough', async () => {
    await press(clerk, 'button', '回到待办');
    await openCase(clerk, '今天该答复了');
    await accept(clerk);
    await press(clerk, 'button', '分派给他');
    await waitForWords(clerk, 'desk-assign-form', '还没选人');
    await write(clerk, '找人', '龙瑞');
    await waitForWords(clerk, 'desk-assign-form', '龙瑞社区');
    await assignToFirst(clerk);
    await waitForWords(clerk, 'desk-case-page', /已分派给示例顾问 \d+/);
    await start(clerk);
    await write(clerk, '写给来问的人', '可以');
    await press(clerk, 'button', '看一遍再发');
    await waitForWords(clerk, 'desk-answer-form', '还差 8 个字');
    await answer(clerk, '。请带身份证来中心，免费。');
    await press(clerk, 'button', '已答复');
    const done = await waitForWords(clerk, 'desk-queue-page', '答复过 2 件');
    assert.match(done, /今天该答复了/);
  });

  for (const [title, width] of [
    ['on a phone of 360 px', 360],
    ['on a desktop', 1280],
  ] as const) {
    it(`has no barriers, no sideways scroll and no complaint ${title}`, async () => {
      const page = await stage.newPerson({width, height: 800});
      const complaints = await listenForComplaints(page);
      await page.setBypassCSP(true);
      const found: string[] = [];
      const look = async (name: string) => {
        const scroll = await sidewaysScroll(page);
        if (scroll > 0) found.push(`${name}: ${scroll} px of sideways scroll`);
        for (const barrier of await barriers(page)) found.push(`${name}: ${barrier}`);
      };
      await page.goto(`${stage.site}/desk/`);
      await waitForWords(page, 'desk-sign-in', centre);
      await look('sign in');
      await signIn(page, stage.site, centre);
      await click(page, '::-p-xpath(//button[starts-with(normalize-space(.), "再看")])');
      await waitForWords(page, 'desk-queue-page', '绿色通道');
      await look('queue');
      await openCase(page, '今天来的第');
      await look('case');
      await accept(page);
      await waitForWords(page, 'desk-assign-form', '交给谁办');
      await look('assign');
      await assignToFirst(page);
      await start(page);
      await look('answer');
      await write(page, '写给来问的人', reply);
      await press(page, 'button', '看一遍再发');
      await find(page, '#check');
      await look('check');
      await press(page, 'button', '确认，发出去');
      await waitForWords(page, 'desk-case-page', '已答复，');
      await look('answered');
      assert.deepEqual(found, []);
      assert.deepEqual(complaints(), []);
    });
  }

  it('works under the site’s policy', async () => {
    const page = await stage.newPerson();
    const complaints = await listenForComplaints(page);
    await signIn(page, stage.site, centre);
    await openCase(page, '今天来的第');
    await press(page, 'button', '退出');
    await waitForWords(page, 'desk-sign-in', '登录工作台');
    assert.equal(await page.evaluate(() => sessionStorage.length), 0, 'nothing stays in the tab');
    assert.deepEqual(complaints(), []);
  });
});
