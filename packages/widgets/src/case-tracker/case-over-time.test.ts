import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import type {CaseDraft, CaseReceipt} from '@pls-kit/contract';
import {type Client, createClient} from '@pls-kit/sdk';
import type {createInPageServer as Create, InPageServer} from '@pls-kit/server/in-page';
import {find, findAll, press, until, untilSaid, words} from '../test/shadow.js';
import {composeCaseTrackerClient} from './case-part.js';
import {CaseTracker, defineCaseTracker} from './case-tracker.js';
import {composeCaseWorkClient} from './case-work-client.js';

// What only time brings: the real server, inside the page, whose clock can be put on.
describe('pls-case-tracker as time goes by', () => {
  let server: InPageServer;
  let tracker: CaseTracker;
  let receipt: CaseReceipt;
  const options = () => ({baseUrl: 'https://pls.test', portal: 'pk_luolong', fetch: server.fetch});
  const pls = (staffToken?: string): Client => createClient({...options(), staffToken});
  const deskOf = async (role: 'clerk' | 'supervisor' = 'clerk') =>
    pls(await server.staffToken(role, role === 'clerk' ? receipt.unit.id : undefined)).desk;
  const read = async () => pls().cases.get(await pls().cases.open(receipt));
  const version = async () => (await read()).version;

  const file = async (draft: Pick<CaseDraft, 'form' | 'answers'>): Promise<CaseReceipt> => {
    const {version: formVersion, notice, service} = await pls().forms.get(draft.form);
    const rest = {formVersion, noticeVersion: notice.version, homeCounty: '410311'};
    return pls().cases.submit({...draft, ...rest, ...(service !== undefined && {service})});
  };
  const question = (told = '包工头欠我4万多，打电话不接，怎么办？') =>
    file({
      form: 'consultation',
      answers: {topic: 'wage-arrears', question: told, place: '410311013', forWhom: 'self', replyBy: 'online'},
    });
  const show = async (attributes: Record<string, string> = {}, width = 1000): Promise<void> => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.style.width = `${width}px`;
    tracker = new CaseTracker();
    for (const [name, value] of Object.entries(attributes)) tracker.setAttribute(name, value);
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
  const focusedId = () => tracker.shadowRoot!.activeElement?.id;

  before(async function () {
    this.timeout(60_000);
    defineCaseTracker();
    await emulateMedia({reducedMotion: 'reduce'});
    const address = '/dist/in-page/pls-in-page.js';
    const {createInPageServer: create} = (await import(address)) as {createInPageServer: typeof Create};
    server = await create({now: '2026-11-23T10:05:00+08:00'});
  });
  beforeEach(async () => {
    sessionStorage.clear();
    await server.reset();
  });
  after(() => server.close());

  it('says that a date was missed, that it is looked into by itself, and has the remedy as a button', async () => {
    receipt = server.samples.overdue;
    await show();
    const card = find(tracker, '.late-card');
    expect(card.textContent.replace(/\s+/g, ' '))
      .to.match(/说好 \d+月\d+日（星期.）前答复您。没按时办，已经自动督办。\d+月\d+日（星期.）前督查人员会看/)
      .and.to.include('不用重新提交');
    expect(card.querySelector('a')?.getAttribute('href')).to.equal('tel:12348');
    await expect(tracker).to.be.accessible();
    press(tracker, '留言催一催');
    await until(() => focusedId() === 'words-message', 'focus on the words');
    expect(find<HTMLTextAreaElement>(tracker, '#words-message').value).to.include('请尽快告诉我');
    press(tracker, '发给工作人员');
    await untilSaid(tracker, '发出去了');
  });

  it('shows the written result of the supervision', async () => {
    receipt = server.samples.overdue;
    await (
      await deskOf('supervisor')
    ).closeSupervision(receipt.number, 'answer', {
      version: await version(),
      text: '已经督促办理单位，明天上午给您回电话。',
    });
    await show();
    await untilSaid(tracker, '督办有结果了');
    expect(find(tracker, '.result').textContent).to.include('明天上午给您回电话');
    await expect(tracker).to.be.accessible();
  });

  it('says 预计 of a date in a year whose holidays nobody knows yet', async () => {
    await server.clock.set('2026-12-30T10:00:00+08:00');
    receipt = await question();
    await show();
    expect(words(tracker))
      .to.match(/预计 1月\d+日（星期.）前答复您/)
      .and.to.include('明年的放假安排还没公布');
  });

  it('says that the limit of a notary stands still while papers are awaited, and shows the booked time', async () => {
    const {items} = await pls().appointments.slots({region: '410311', kind: 'window', service: 'notary', limit: 5});
    const [slot] = items.filter(({remaining}) => remaining > 0);
    expect(slot).to.be.an('object');
    receipt = await file({
      form: 'notary',
      answers: {
        matter: 'inheritance',
        story: '我妈去世了，房子要过户给我和弟弟。',
        disputed: 'no',
        usedIn: 'here',
        realEstate: 'yes',
        place: '410311013',
        comes: 'self',
        when: 'book',
        slot: slot!.id,
        applicant: 'person',
        name: '王建国',
        phone: '13837902146',
      },
    });
    const desk = await deskOf();
    await desk.accept(receipt.number, {version: await version()});
    await desk.ask(receipt.number, {version: await version(), items: ['房产证']});
    await show();
    expect(words(tracker)).to.include('期限已暂停').and.to.include('等您的这段时间不算在期限里');
    expect(find(tracker, '.appointment').textContent).to.include('约好的时间');
    await expect(tracker).to.be.accessible();

    const types: string[] = [];
    const createObjectURL = URL.createObjectURL.bind(URL);
    URL.createObjectURL = (blob: Blob) => {
      types.push(blob.type);
      return createObjectURL(blob);
    };
    press(tracker, '加到手机日历');
    await untilSaid(tracker, '日历文件存好了');
    URL.createObjectURL = createObjectURL;
    expect(types[0]).to.include('text/calendar');

    const before = find(tracker, '.appointment .day').textContent.replace(/\s+/g, ' ');
    find(tracker, '#ask-move-appointment').click();
    await until(() => findAll(tracker, '#times input').length > 0, 'free times');
    await expect(tracker).to.be.accessible();
    press(tracker, '换到这个时间');
    await untilSaid(tracker, '先选一个时间');
    find(tracker, '#times input').click();
    await tracker.updateComplete;
    press(tracker, '换到这个时间');
    await untilSaid(tracker, '换好了');
    await until(() => find(tracker, '.appointment .day').textContent.replace(/\s+/g, ' ') !== before, 'the other time');
    find(tracker, '#ask-cancel-appointment').click();
    await tracker.updateComplete;
    press(tracker, '确认取消');
    await untilSaid(tracker, '预约取消了');
    expect((await read()).appointment?.state).to.equal('cancelled');
  });

  it('tells how long such cases took here from ten of them up, and nothing before', async function () {
    this.timeout(60_000);
    const answerOne = async () => {
      receipt = await question();
      const desk = await deskOf();
      await desk.accept(receipt.number, {version: await version()});
      await desk.answer(receipt.number, {version: await version(), text: '可以要回来，先去劳动监察大队投诉。'});
    };
    const {unit} = await question();
    const known = (await pls().units.durations(unit.id)).items.find(({kind}) => kind === 'consult');
    expect(known).to.equal(undefined);
    for (let count = 0; count < 10; count += 1) await answerOne();
    await server.clock.advance({days: 1});
    receipt = await question();
    await show();
    await untilSaid(tracker, '这里办同类的事一般多久');
    expect(words(tracker)).to.match(/最近一年答复了 10 多件[：，]/);
  });

  it('is gone through by keyboard alone: from the two numbers to a rated case', async function () {
    this.timeout(60_000);
    receipt = await question();
    const desk = await deskOf();
    await desk.accept(receipt.number, {version: await version()});
    await desk.answer(receipt.number, {version: await version(), text: '可以要回来，先去劳动监察大队投诉。'});
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    tracker = new CaseTracker();
    tracker.client = {...composeCaseTrackerClient(options()), ...composeCaseWorkClient(options())};
    box.append(tracker);
    await tracker.updateComplete;
    const tabTo = async (id: string) => {
      for (let steps = 0; focusedId() !== id; steps += 1) {
        if (steps > 40) throw new Error(`Tab never came to #${id}`);
        await sendKeys({press: 'Tab'});
      }
    };
    await tabTo('number');
    await sendKeys({type: receipt.number});
    await tabTo('code');
    await sendKeys({type: receipt.code});
    await sendKeys({press: 'Enter'});
    await untilSaid(tracker, '办理经过');
    await until(() => findAll(tracker, '#ask-close').length > 0, 'what can be done');
    await tabTo('ask-reopen');
    await sendKeys({press: 'Enter'});
    await until(() => focusedId() === 'words-reopen', 'the panel');
    await sendKeys({press: 'Escape'});
    await until(() => focusedId() === 'ask-reopen', 'the button again');
    await sendKeys({down: 'Shift'});
    await sendKeys({press: 'Tab'});
    await sendKeys({up: 'Shift'});
    expect(focusedId()).to.equal('ask-close');
    await sendKeys({press: 'Enter'});
    await until(() => focusedId() === 'panel-close', 'the question back');
    await tabTo('do-close');
    await sendKeys({press: 'Enter'});
    await until(() => findAll(tracker, '#score-5').length > 0, 'the faces');
    await tabTo('score-5');
    await sendKeys({press: ' '});
    await tabTo('do-evaluate');
    await sendKeys({press: 'Enter'});
    await untilSaid(tracker, '评价收到了');
    expect((await read()).evaluation?.score).to.equal(5);
  });
});
