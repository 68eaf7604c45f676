import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import type {Case, CaseReceipt} from '@pls-kit/contract';
import {caseNumberCheckDigit, formatCaseNumber, formatQueryCode} from '@pls-kit/rules';
import {createClient, type Desk} from '@pls-kit/sdk';
import {composeFormClient} from '../form/form-client.js';
import {ConsultationForm, defineConsultationForm} from '../consultation-form/consultation-form.js';
import {composeFilingClient} from '../form/filing/filing.js';
import {openTracker} from '../handover.js';
import {openDesk} from '../test/desk.js';
import {Network} from '../test/network.js';
import {find, findAll, overflowing, press, until, untilSaid, words} from '../test/shadow.js';
import {composeCaseTrackerClient} from './case-part.js';
import {CaseTracker, defineCaseTracker} from './case-tracker.js';

const answer = '可以要回来，没签合同也不影响。\n先去洛龙区人社局投诉，带上聊天记录和转账记录。';

describe('pls-case-tracker', () => {
  let network: Network;

  const open = async (width = 1000, attributes: Record<string, string> = {}): Promise<CaseTracker> => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.style.width = `${width}px`;
    const tracker = new CaseTracker();
    for (const [name, value] of Object.entries(attributes)) tracker.setAttribute(name, value);
    tracker.client = composeCaseTrackerClient(network.options);
    box.append(tracker);
    await tracker.updateComplete;
    return tracker;
  };
  const fileCase = async (): Promise<CaseReceipt> => {
    const {cases, forms} = createClient({baseUrl: globalThis.plsTest.api, portal: 'pk_luolong'});
    const form = await forms.get('consultation');
    return cases.submit({
      service: 'consult',
      form: form.code,
      formVersion: form.version,
      homeCounty: '410311',
      noticeVersion: form.notice.version,
      answers: {
        topic: 'wage-arrears',
        question: '今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。',
        forWhom: 'self',
        replyBy: 'phone',
        phone: '13837902146',
      },
    });
  };
  const take = async (desk: Desk, {number}: CaseReceipt) =>
    desk.accept(number, {version: (await desk.get(number)).case.version});
  const reply = async (desk: Desk, {number}: CaseReceipt) => {
    await desk.answer(number, {version: (await desk.get(number)).case.version, text: answer});
  };
  const focused = (tracker: Element) => tracker.shadowRoot!.activeElement;
  const type = async (tracker: CaseTracker, part: 'number' | 'code', text: string) => {
    const input = find<HTMLInputElement>(tracker, `#${part}`);
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await tracker.updateComplete;
  };
  const submit = async (tracker: CaseTracker) => {
    find(tracker, 'button[type=submit]').click();
    await tracker.updateComplete;
    await until(() => findAll(tracker, '[type=submit][aria-disabled=true]').length === 0, 'an answer');
    await tracker.updateComplete;
  };
  const openCase = async (receipt: CaseReceipt, width?: number, attributes?: Record<string, string>) => {
    const tracker = await open(width, attributes);
    await type(tracker, 'number', receipt.number);
    await type(tracker, 'code', receipt.code);
    await submit(tracker);
    await untilSaid(tracker, '办理经过');
    return tracker;
  };
  const wrongCode = (code: string) => (code === '00000000' ? '00000001' : '00000000');
  const heading = (tracker: Element) => find(tracker, '#heading').textContent.trim();

  before(async () => {
    defineCaseTracker();
    defineConsultationForm();
    // A colour half-way through its change has no contrast to measure.
    await emulateMedia({reducedMotion: 'reduce'});
  });
  beforeEach(() => {
    sessionStorage.clear();
    network = new Network();
  });

  it('is accessible when it asks, refuses, shows a case and its answer', async () => {
    const receipt = await fileCase();
    const tracker = await open();
    await expect(tracker).to.be.accessible();
    await submit(tracker);
    await expect(tracker).to.be.accessible();
    await type(tracker, 'number', receipt.number);
    await type(tracker, 'code', wrongCode(receipt.code));
    await submit(tracker);
    await untilSaid(tracker, '对不上');
    await expect(tracker).to.be.accessible();
    await type(tracker, 'code', receipt.code);
    await submit(tracker);
    await untilSaid(tracker, '办理经过');
    find<HTMLDetailsElement>(tracker, '.asked').open = true;
    await expect(tracker).to.be.accessible();
    const desk = await openDesk(receipt.unit.id);
    await take(desk, receipt);
    await reply(desk, receipt);
    await untilSaid(tracker, '可以要回来');
    press(tracker, '办结');
    await tracker.updateComplete;
    await expect(tracker).to.be.accessible();
  });

  it('is accessible in large type and in the dark', async () => {
    const tracker = await openCase(await fileCase(), 390, {elder: '', theme: 'dark'});
    await expect(tracker).to.be.accessible();
  });

  it('says where it stands, by which day, on what that rests, and what is to come', async () => {
    const receipt = await fileCase();
    const tracker = await openCase(receipt);
    await until(() => focused(tracker)?.id === 'heading', 'focus on where it stands');
    const said = words(tracker);
    expect(said).to.include(formatCaseNumber(receipt.number)).and.to.include('已经收到');
    expect(said)
      .to.match(/\d+月\d+日（星期.）前答复您/)
      .and.to.include('还剩 3 个工作日');
    expect(said).to.include('服务承诺：3 个工作日内').and.to.include('洛龙区公共法律服务中心');
    expect(find(tracker, '.tl [aria-current=step]').textContent).to.include('您问了问题');
    expect(findAll(tracker, '.tl .todo').map(({textContent}) => textContent.replace(/\s+/g, ''))).to.deep.equal([
      '工作人员受理（还没到）',
      '答复您（还没到）',
      '问题解决，办结（还没到）',
    ]);
    expect(find(tracker, '.asked').textContent).to.include('138****2146').and.not.to.include('13837902146');
  });

  it('takes the numbers as people write them', async () => {
    const receipt = await fileCase();
    const fullWidth = (digits: string) => digits.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)));
    const tracker = await open();
    await type(tracker, 'number', ` ${fullWidth(receipt.number.slice(0, 4))}-${receipt.number.slice(4)} `);
    await type(tracker, 'code', formatQueryCode(receipt.code));
    await submit(tracker);
    await untilSaid(tracker, '办理经过');
  });

  it('takes both numbers pasted at once, as the receipt copies them', async () => {
    const receipt = await fileCase();
    const tracker = await open();
    const line = `办件号 ${formatCaseNumber(receipt.number)}，查询码 ${formatQueryCode(receipt.code)}`;
    await type(tracker, 'number', line);
    await untilSaid(tracker, '两个号都填好了');
    expect(find<HTMLInputElement>(tracker, '#code').value).to.equal(formatQueryCode(receipt.code));
    await sendKeys({press: 'Enter'});
    await untilSaid(tracker, '办理经过');
  });

  it('finds both numbers in a whole receipt, days and telephone numbers around them', async () => {
    const receipt = await fileCase();
    const number = formatCaseNumber(receipt.number);
    const code = formatQueryCode(receipt.code);
    const texts = [
      `收到了，王建国\n2026年11月30日（星期一）前回复您，2026-11-26 09:30 收到\n办件号\n${number}\n查询码\n${code}\n打 12348 或 138 3790 2146`,
      `查询码：${code}；办件号：${number}；日期 20261130`,
      `2026.11.26 ${number.replace(/ /g, '')}\t${code.replace(/ /g, '')} 电话 0379-65931234`,
    ];
    for (const text of texts) {
      const tracker = await open();
      await type(tracker, 'code', text);
      await untilSaid(tracker, '两个号都填好了');
      expect(find<HTMLInputElement>(tracker, '#number').value, text).to.equal(number);
      expect(find<HTMLInputElement>(tracker, '#code').value, text).to.equal(code);
      tracker.remove();
    }
    const tracker = await open();
    await type(tracker, 'number', `办件号 ${number}，2026年11月30日前`);
    await tracker.updateComplete;
    expect(find<HTMLInputElement>(tracker, '#code').value).to.equal('');
  });

  it('finds a slip in the number by itself, before anybody is asked', async () => {
    const tracker = await open();
    const right = `26012345678${caseNumberCheckDigit('26012345678')}`;
    await type(tracker, 'number', right.slice(0, 10));
    await type(tracker, 'code', '1234');
    await submit(tracker);
    expect(focused(tracker)?.id).to.equal('error-summary');
    expect(words(tracker)).to.include('办件号少了 2 位').and.to.include('查询码少了 4 位');
    const slip = `${right.slice(0, 11)}${(Number(right[11]) + 1) % 10}`;
    await type(tracker, 'number', slip);
    await type(tracker, 'code', '12345678');
    await submit(tracker);
    expect(words(tracker)).to.include('办件号里有数字对不上');
    expect(network.addresses).to.have.length(0);
  });

  it('says the same of a wrong code and of a number that nobody has', async () => {
    const receipt = await fileCase();
    const tracker = await open();
    await type(tracker, 'number', receipt.number);
    await type(tracker, 'code', wrongCode(receipt.code));
    await submit(tracker);
    await until(() => focused(tracker)?.id === 'refusal', 'focus on the refusal');
    const first = find(tracker, '#refusal').textContent.replace(/\s+/g, ' ');
    expect(first).to.include('办件号和查询码对不上').and.to.include('12348');
    const nobody = String(Math.random()).slice(2, 13).padEnd(11, '7');
    await type(tracker, 'number', `${nobody}${caseNumberCheckDigit(nobody)}`);
    await submit(tracker);
    await until(() => network.addresses.length === 2, 'the second try');
    await until(() => focused(tracker)?.id === 'refusal', 'focus on the refusal');
    expect(find(tracker, '#refusal').textContent.replace(/\s+/g, ' ')).to.equal(first);
    expect(Object.keys(sessionStorage)).to.deep.equal([]);
  });

  it('says until when to wait after too many tries', async () => {
    const nobody = String(Math.random()).slice(2, 13).padEnd(11, '3');
    const tracker = await open();
    await type(tracker, 'number', `${nobody}${caseNumberCheckDigit(nobody)}`);
    await type(tracker, 'code', '12345678');
    for (let tries = 1; tries <= 11; tries += 1) {
      await submit(tracker);
      await until(() => network.addresses.length === tries && findAll(tracker, '#refusal').length > 0, 'the refusal');
      await until(() => find(tracker, 'button[type=submit]').getAttribute('aria-disabled') === 'false', 'the button');
    }
    await untilSaid(tracker, '先歇一会儿再试');
    expect(find(tracker, '#refusal').textContent).to.match(/要等到 \d\d:\d\d 才能再试/);
  });

  it('takes over from the form on the same page', async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    const tracker = await open();
    const form = new ConsultationForm();
    form.client = {...composeFormClient(network.options), ...composeFilingClient(network.options)};
    box.append(form);
    await until(() => findAll(form, '#field-question').length > 0, 'the form');
    const enter = async (name: string, text: string) => {
      const input = find<HTMLInputElement>(form, `#field-${name}`);
      input.value = text;
      input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
      await form.updateComplete;
    };
    const next = async () => {
      find(form, 'button[type=submit]').click();
      await form.updateComplete;
      await until(() => !words(form).includes('正在准备下一步'), 'the check of the answers');
      await form.updateComplete;
    };
    await enter('question', '邻居盖房占了我家的过道，说了不听，怎么办？');
    await next();
    find(form, 'input[value="self"]').click();
    find(form, 'input[value="online"]').click();
    await form.updateComplete;
    await next();
    press(form, '确认，交上去');
    await untilSaid(form, '收到了');
    press(form, '看办理进度');
    await untilSaid(tracker, '办理经过');
    expect(find(tracker, '.eyebrow b').textContent).to.equal(findAll(form, '.code dd')[0]!.textContent);
    await until(() => focused(tracker)?.id === 'heading', 'focus on where it stands');
  });

  it('shows each step of the clerk by itself, politely, and closes when the citizen says so', async () => {
    const receipt = await fileCase();
    const desk = await openDesk(receipt.unit.id);
    const tracker = await openCase(receipt);
    const another = findAll(tracker, 'button').find(({textContent}) => textContent.includes('查另一件'))!;
    another.focus();
    await take(desk, receipt);
    await until(() => heading(tracker) === '已经受理，正在安排', 'the first step');
    const news = () =>
      findAll(tracker, '.vh[role=status]')
        .map(({textContent}) => textContent)
        .join('');
    expect(news()).to.include('有新进展：已经受理，正在安排');
    expect(focused(tracker)).to.equal(another);
    await reply(desk, receipt);
    await until(() => heading(tracker) === '已经答复您', 'the answer');
    expect(findAll(tracker, '.reply .words').map(({textContent}) => textContent)).to.deep.equal(answer.split('\n'));
    expect(find(tracker, '.reply .by').textContent).to.include('洛龙区公共法律服务中心');
    expect(words(tracker))
      .to.include('提前 3 个工作日')
      .and.to.match(/不点也行，\d+月\d+日（星期.）自动办结/);
    await untilSaid(tracker, '这样就可以了，办结');
    press(tracker, '这样就可以了，办结');
    await until(() => focused(tracker)?.id === 'panel-close', 'the question back');
    press(tracker, '可以了，办结');
    await until(() => heading(tracker) === '已经办结', 'the end');
    await until(() => findAll(tracker, '.tl .done').length === 4, 'the whole history');
    expect((await desk.get(receipt.number)).case.state).to.equal('closed');
  });

  it('stays open over a reload of the tab, and leaves nothing behind when it is left', async () => {
    const receipt = await fileCase();
    const tracker = await openCase(receipt);
    tracker.remove();
    const again = await open();
    await untilSaid(again, '办理经过');
    expect(focused(again)).to.equal(null);
    expect(JSON.stringify(Object.entries(sessionStorage))).to.include(receipt.code);
    press(again, '离开，不留号码');
    await untilSaid(again, '已经离开');
    expect(JSON.stringify(Object.entries(sessionStorage))).not.to.include(receipt.code);
    expect(find<HTMLInputElement>(again, '#code').value).to.equal('');
    expect(location.href).not.to.include(receipt.number);
  });

  it('takes the two numbers that another page of the site left', async () => {
    const receipt = await fileCase();
    // No tracker on this page, and its address only goes to a place within it.
    openTracker({number: receipt.number, code: receipt.code}, '#tracker');
    const tracker = await open();
    await untilSaid(tracker, '办理经过');
    expect(location.href).not.to.include(receipt.number).and.not.to.include(receipt.code);
  });

  it('says when it cannot reach the service, keeps what it knows, and goes on by itself', async () => {
    const receipt = await fileCase();
    const tracker = await openCase(receipt);
    network.isDown = true;
    await untilSaid(tracker, '现在连不上');
    expect(words(tracker))
      .to.match(/下面是 \d\d:\d\d 的情况/)
      .and.to.include('办理经过');
    await take(await openDesk(receipt.unit.id), receipt);
    network.isDown = false;
    await until(() => heading(tracker) === '已经受理，正在安排', 'news after the gap');
    expect(words(tracker)).not.to.include('现在连不上');
  });

  it('opens by itself when the service is back', async () => {
    const receipt = await fileCase();
    network.isDown = true;
    const tracker = await open();
    await type(tracker, 'number', receipt.number);
    await type(tracker, 'code', receipt.code);
    await submit(tracker);
    await untilSaid(tracker, '没连上');
    expect(words(tracker)).to.include('12348');
    network.isDown = false;
    await untilSaid(tracker, '办理经过');
  });

  it('asks for the code again in place when the service takes it no longer', async () => {
    const receipt = await fileCase();
    const tracker = await openCase(receipt);
    const {api} = globalThis.plsTest;
    const path = `/v1/cases/${receipt.number}`;
    // What the server itself says without a token, and to a wrong code.
    network.bend = ({pathname}) => {
      if (pathname === path || pathname === `${path}/events/stream`)
        return fetch(`${api}${pathname}?portal=pk_luolong`);
      if (pathname !== `${path}/token`) return undefined;
      const body = JSON.stringify({code: wrongCode(receipt.code)});
      const headers = {'Content-Type': 'application/json', 'Accept-Language': 'zh-CN'};
      return fetch(`${api}${path}/token?portal=pk_luolong`, {method: 'POST', headers, body});
    };
    // With the token its stream ends too.
    network.cutLines();
    await untilSaid(tracker, '放得太久，请再输一次查询码');
    expect(words(tracker)).to.include('办理经过').and.not.to.include('对不上');
    await expect(tracker).to.be.accessible();
    delete network.bend;
    await type(tracker, 'code', receipt.code);
    await submit(tracker);
    await until(() => !words(tracker).includes('放得太久'), 'the case, open again');
  });

  it('shows a state that it does not know in the words of the service', async () => {
    const receipt = await fileCase();
    network.bend = ({pathname}, send) =>
      pathname === `/v1/cases/${receipt.number}`
        ? send().then(async (response) => {
            const shown = (await response.json()) as Case;
            const later = {...shown, state: 'on_site_visit', stateText: {zh: '工作人员约您上门看看'}};
            return new Response(JSON.stringify(later), {headers: {'Content-Type': 'application/json'}});
          })
        : undefined;
    const tracker = await openCase(receipt);
    expect(heading(tracker)).to.equal('工作人员约您上门看看');
    expect(findAll(tracker, '.tl .now')).to.have.length(1);
  });

  for (const width of [240, 320, 390]) {
    it(`fits into ${width} px without sideways scrolling, in large type too`, async () => {
      const receipt = await fileCase();
      const desk = await openDesk(receipt.unit.id);
      await take(desk, receipt);
      await reply(desk, receipt);
      const tracker = await openCase(receipt, width, {elder: ''});
      find<HTMLDetailsElement>(tracker, '.asked').open = true;
      expect(overflowing(tracker)).to.deep.equal([]);
      await untilSaid(tracker, '这样就可以了，办结');
      press(tracker, '这样就可以了，办结');
      await until(() => focused(tracker)?.id === 'panel-close', 'the question back');
      expect(overflowing(tracker)).to.deep.equal([]);
    });
  }
});
