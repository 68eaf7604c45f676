import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {Case, CaseReceipt} from '@pls-kit/contract';
import {type Client, createClient} from '@pls-kit/sdk';
import type {createInPageServer as Create, InPageServer} from '@pls-kit/server/in-page';
import {find, findAll, until, untilSaid, words} from '../test/shadow.js';
import {composeCaseTrackerClient} from './case-part.js';
import {CaseTracker, defineCaseTracker} from './case-tracker.js';
import {composeCaseWorkClient} from './case-work-client.js';

// DOMAIN's table, row by row, as the citizen sees it: the real server, inside the page, whose clock can be put on.

const person = {name: '示例甲', phone: '13800000000'};
const answers: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  consultation: {
    topic: 'wage-arrears',
    question: '包工头欠我4万多，打电话不接，怎么办？',
    place: '410311013',
    forWhom: 'self',
    replyBy: 'online',
  },
  'legal-aid': {
    ...person,
    matter: 'wages',
    story: '在工地干木工，包工头欠我4万多，打电话不接。',
    together: 'alone',
    means: 'migrant-worker',
    urgent: 'none',
    venue: 'nowhere',
    place: '410311',
    otherSide: 'person',
    forWhom: 'self',
  },
  mediation: {
    ...person,
    matter: 'neighbours',
    story: '楼上漏水半年了，谈过三次都没有谈成，想让他修好。',
    place: '410311013',
    otherSide: 'person',
    otherName: '楼上刘先生',
    willing: 'unknown',
  },
  forensic: {
    ...person,
    matter: 'injury',
    stage: 'private',
    story: '车祸以后腿一直疼，想做伤残鉴定。',
    place: '410311013',
  },
};

const received = '已经收到，等工作人员受理';
const accepted = '已经受理，正在安排';
const assigned = '已经交给专人';
const underWay = '正在办';
const waiting = '等您回复';
const answered = '已经答复您';
const closed = '已经办结';
const withdrawn = '已经撤回';

describe('pls-case-tracker in every state', () => {
  let server: InPageServer;
  let receipt: CaseReceipt;
  let tracker: CaseTracker;
  const options = () => ({baseUrl: 'https://pls.test', portal: 'pk_luolong', fetch: server.fetch});
  const pls = (staffToken?: string): Client => createClient({...options(), staffToken});
  const session = () => pls().cases.open(receipt);
  const read = async (): Promise<Case> => pls().cases.get(await session());
  const at = async () => ({version: (await read()).version});
  const desk = async () => pls(await server.staffToken('clerk', (await read()).unit.id)).desk;

  /** What is done to a case, by who does it. */
  const deeds = {
    accept: async () => (await desk()).accept(receipt.number, await at()),
    assign: async () => {
      const {items} = await (await desk()).assignees((await read()).unit.id);
      await (await desk()).assign(receipt.number, {...(await at()), assignee: items[0]!.id});
    },
    assignAnother: async () => {
      const {items} = await (await desk()).assignees((await read()).unit.id);
      await (await desk()).assign(receipt.number, {...(await at()), assignee: items[1]!.id});
    },
    start: async () => (await desk()).start(receipt.number, await at()),
    ask: async () => (await desk()).ask(receipt.number, {...(await at()), items: ['工资条', '聊天记录']}),
    answer: async () => (await desk()).answer(receipt.number, {...(await at()), text: '可以要回来，先去投诉。'}),
    decline: async () =>
      (await desk()).decline(receipt.number, {
        ...(await at()),
        reason: '这件事不归我们办，也不能援助。',
        remedy: '不服可以提出异议，也可以申请劳动仲裁。',
      }),
    transfer: async () =>
      (await desk()).transfer(receipt.number, {...(await at()), unit: 'LYC-410303', reason: '在西工区发生。'}),
    grant: async () => (await desk()).step(receipt.number, {...(await at()), step: 'granted'}),
    refuse: async () =>
      (await desk()).step(receipt.number, {...(await at()), step: 'refused', text: '您的收入高于经济困难标准。'}),
    appoint: async () => (await desk()).step(receipt.number, {...(await at()), step: 'lawyer-appointed'}),
    agree: async () => (await desk()).step(receipt.number, {...(await at()), step: 'agreement-reached'}),
    confirm: async () => (await desk()).step(receipt.number, {...(await at()), step: 'confirmation-requested'}),
    commission: async () => (await desk()).step(receipt.number, {...(await at()), step: 'commissioned'}),
    supply: async () => pls().cases.supplement(await session(), {...(await at()), text: '材料没有，情况是这样的。'}),
    withdraw: async () => pls().cases.withdraw(await session(), await at()),
    close: async () => pls().cases.close(await session(), await at()),
    reopen: async () => pls().cases.reopen(await session(), {...(await at()), text: '去了，对方还是不给。'}),
    wait: async () => server.clock.advance({days: 40}),
  };
  type Deed = keyof typeof deeds;

  const file = async (form: string): Promise<void> => {
    const {version: formVersion, notice, service} = await pls().forms.get(form);
    receipt = await pls().cases.submit({
      form,
      formVersion,
      ...(service !== undefined && {service}),
      homeCounty: '410311',
      noticeVersion: notice.version,
      answers: answers[form]!,
    });
  };
  const show = async (): Promise<void> => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    tracker = new CaseTracker();
    tracker.client = {...composeCaseTrackerClient(options()), ...composeCaseWorkClient(options())};
    box.append(tracker);
    await tracker.updateComplete;
    for (const part of ['number', 'code'] as const) {
      const input = find<HTMLInputElement>(tracker, `#${part}`);
      input.value = receipt[part];
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    }
    find(tracker, 'button[type=submit]').click();
    await untilSaid(tracker, '办理经过');
    await until(() => findAll(tracker, '.rights').length > 0, 'the code for what is done');
  };

  const timeline = (phase: string) =>
    findAll(tracker, `.tl .${phase}`).map(({textContent}) => textContent.replace(/\s+/g, ' ').trim());
  /** Openers of what can be done. */
  const offered = () =>
    findAll(tracker, '[id^="ask-"], [id^="panel-"]')
      .map(({id}) => id)
      .filter((id) => !id.endsWith('-title') && !id.endsWith('-lead'));

  before(async function () {
    this.timeout(60_000);
    defineCaseTracker();
    await emulateMedia({reducedMotion: 'reduce'});
    const address = '/dist/in-page/pls-in-page.js';
    const {createInPageServer: create} = (await import(address)) as {createInPageServer: typeof Create};
    server = await create({now: '2026-11-23T10:05:00+08:00', samples: false});
  });
  beforeEach(async () => {
    sessionStorage.clear();
    localStorage.clear();
    await server.reset();
  });
  after(() => server.close());

  interface Row {
    readonly form: string;
    readonly done: readonly Deed[];
    readonly heading: string;
    /** What the newest entry of the history says. */
    readonly newest: RegExp;
    /** How many steps are still to come. */
    readonly ahead: number;
    /** What can be done, by opener; the copy of one's data can always be had. */
    readonly offers: readonly string[];
    /** What else is said. */
    readonly says?: RegExp;
  }

  const soon = ['ask-amend', 'ask-withdraw', 'ask-message'];
  const open = ['ask-message', 'ask-withdraw'];
  const ended = ['ask-erase'];
  const asked = ['ask-supplement', ...open];

  const rows: readonly Row[] = [
    {form: 'consultation', done: [], heading: received, newest: /您问了问题/, ahead: 3, offers: soon},
    {form: 'legal-aid', done: [], heading: received, newest: /您交了申请/, ahead: 5, offers: soon},
    {form: 'consultation', done: ['accept'], heading: accepted, newest: /工作人员受理了/, ahead: 2, offers: soon},
    {form: 'legal-aid', done: ['accept'], heading: accepted, newest: /工作人员受理了/, ahead: 4, offers: soon},
    {
      form: 'legal-aid',
      done: ['accept', 'assign'],
      heading: assigned,
      newest: /交给了专人.*由.+来办/,
      ahead: 3,
      offers: open,
    },
    {
      form: 'legal-aid',
      done: ['accept', 'assign', 'assignAnother'],
      heading: assigned,
      newest: /交给了专人.*由.+来办/,
      ahead: 3,
      offers: open,
    },
    {
      form: 'legal-aid',
      done: ['accept', 'assign', 'start'],
      heading: underWay,
      newest: /开始办理/,
      ahead: 2,
      offers: open,
    },
    ...(
      [
        [['accept'], accepted, soon],
        [['accept', 'assign'], assigned, open],
        [['accept', 'assign', 'start'], underWay, open],
      ] as const
    ).flatMap(([before, left, offersThen]): Row[] => [
      {
        form: 'legal-aid',
        done: [...before, 'ask'],
        heading: waiting,
        newest: /请您补充情况/,
        ahead: 2,
        offers: asked,
        says: /请在 \d+月\d+日（星期.）前补齐.*工资条.*聊天记录.*会当作撤回申请/,
      },
      {
        form: 'legal-aid',
        done: [...before, 'ask', 'supply'],
        heading: left,
        newest: /您补充了情况.*材料没有，情况是这样的/,
        ahead: left === accepted ? 4 : left === assigned ? 3 : 2,
        offers: offersThen,
      },
    ]),
    ...([[], ['accept'], ['accept', 'assign'], ['accept', 'assign', 'start'], ['accept', 'ask']] as const).flatMap(
      (before): Row[] => [
        {
          form: 'legal-aid',
          done: [...before, 'withdraw'],
          heading: withdrawn,
          newest: /您撤回了/,
          ahead: 0,
          offers: ended,
          says: /以后需要，可以重新提交/,
        },
        {
          form: 'legal-aid',
          done: [...before, 'transfer'],
          heading: received,
          newest: /转到西工区公共法律服务中心.*办件号和查询码不变/,
          ahead: 5,
          offers: soon,
          says: /现在由西工区公共法律服务中心办/,
        },
      ],
    ),
    {
      form: 'legal-aid',
      done: ['accept', 'ask', 'wait'],
      heading: withdrawn,
      newest: /到期没有补齐，按撤回处理/,
      ahead: 0,
      offers: ended,
      says: /按规定当作撤回/,
    },
    {
      form: 'consultation',
      done: ['accept', 'answer'],
      heading: answered,
      newest: /已经答复您/,
      ahead: 1,
      offers: ['ask-close', 'ask-reopen', 'ask-message'],
      says: /可以要回来，先去投诉。.*不点也行，\d+月\d+日（星期.）自动办结/,
    },
    {
      form: 'legal-aid',
      done: ['accept', 'assign', 'start', 'answer'],
      heading: answered,
      newest: /已经答复您/,
      ahead: 1,
      offers: ['ask-close', 'ask-reopen', 'ask-object', 'ask-message'],
    },
    {
      form: 'consultation',
      done: ['accept', 'answer', 'reopen'],
      heading: underWay,
      newest: /您说还没解决，接着办.*对方还是不给/,
      ahead: 2,
      offers: open,
    },
    {
      form: 'consultation',
      done: ['accept', 'answer', 'close'],
      heading: closed,
      newest: /办结了.*您说问题解决了/,
      ahead: 0,
      offers: ['panel-evaluate', ...ended],
    },
    {
      form: 'consultation',
      done: ['accept', 'answer', 'wait'],
      heading: closed,
      newest: /办结了.*答复后 15 天没有新的问题，自动办结/,
      ahead: 0,
      offers: ['panel-evaluate', ...ended],
    },
    ...([[], ['accept']] as const).map((before): Row => ({
      form: 'legal-aid',
      done: [...before, 'decline'],
      heading: '没能受理',
      newest: /没能受理/,
      ahead: 0,
      offers: ['ask-object', 'panel-evaluate', ...ended],
      says: /这件事不归我们办，也不能援助。.*不服可以提出异议，也可以申请劳动仲裁。/,
    })),
    {
      form: 'legal-aid',
      done: ['accept', 'grant'],
      heading: accepted,
      newest: /决定给您法律援助/,
      ahead: 4,
      offers: soon,
    },
    {
      form: 'legal-aid',
      done: ['accept', 'grant', 'appoint'],
      heading: accepted,
      newest: /指派了律师/,
      ahead: 4,
      offers: soon,
    },
    {
      form: 'legal-aid',
      done: ['accept', 'refuse'],
      heading: accepted,
      newest: /决定不给予法律援助.*您的收入高于经济困难标准/,
      ahead: 4,
      offers: soon,
    },
    {
      form: 'mediation',
      done: ['accept', 'assign', 'start', 'agree'],
      heading: underWay,
      newest: /达成了调解协议/,
      ahead: 2,
      offers: open,
      says: /请在 \d+月\d+日（星期.）前做.*司法确认/,
    },
    {
      form: 'mediation',
      done: ['accept', 'assign', 'start', 'agree', 'confirm'],
      heading: underWay,
      newest: /双方向法院申请了确认/,
      ahead: 2,
      offers: open,
    },
    {
      form: 'forensic',
      done: ['accept', 'commission'],
      heading: accepted,
      newest: /鉴定委托书生效/,
      ahead: 4,
      offers: soon,
    },
  ];

  for (const {form, done, heading, newest, ahead, offers, says} of rows) {
    it(`${form}: ${['submit', ...done].join(' → ')} is 「${heading}」`, async () => {
      await file(form);
      for (const deed of done) await deeds[deed]();
      await show();
      expect(find(tracker, '#heading').textContent.trim()).to.equal(heading);
      // What was said comes a moment after what happened.
      const last = () => [...timeline('done'), ...timeline('now')].pop() ?? '';
      await until(() => newest.test(last()), `${String(newest)} in ${last()}`);
      expect(findAll(tracker, '.tl .todo'), 'still to come').to.have.length(ahead);
      expect(findAll(tracker, '.tl [aria-current=step]'), 'where it stands').to.have.length(
        ahead === 0 || heading === answered ? 0 : 1,
      );
      expect([...offered()].sort()).to.deep.equal([...offers].sort());
      if (says) expect(words(tracker)).to.match(says);
      if (done.includes('assignAnother')) {
        const {assignee} = await read();
        expect(words(tracker)).to.include(`由${assignee!.zh}来办`);
      }
    });
  }
});
