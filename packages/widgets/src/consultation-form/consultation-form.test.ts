import {aTimeout, expect, fixture, html, oneEvent} from '@open-wc/testing';
import {emulateMedia, sendKeys} from '@web/test-runner-commands';
import type {FormDefinition} from '@pls-kit/contract';
import {openForm, receive, type CaseKey} from '../handover.js';
import {countCases} from '../test/desk.js';
import {Network} from '../test/network.js';
import {find, findAll, overflowing, press, until, untilSaid, words} from '../test/shadow.js';
import {composeFormClient} from '../form/form-client.js';
import {ConsultationForm, defineConsultationForm} from '../consultation-form/consultation-form.js';
import type {PlsEventMap} from '../events.js';
import {composeFilingClient} from '../form/filing/filing.js';

const county = 'LYC-410311';
const number = /\d{4} \d{4} \d{4}/;

describe('pls-consultation-form', () => {
  let network: Network;
  const cleanUps: (() => void)[] = [];

  const open = async (width = 800, attributes: Record<string, string> = {}): Promise<ConsultationForm> => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.style.width = `${width}px`;
    const form = new ConsultationForm();
    for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, value);
    form.client = {...composeFormClient(network.options), ...composeFilingClient(network.options)};
    box.append(form);
    await until(() => findAll(form, '#heading, .blank').length > 0, 'the form');
    // What comes a moment later than the form: topics and the search for a place.
    await until(() => findAll(form, '.sk').length === 0, 'the rest of the step');
    return form;
  };
  /** What a reload does to a widget: another one, with what the tab kept. */
  const reload = (form: ConsultationForm, width?: number): Promise<ConsultationForm> => {
    form.remove();
    return open(width);
  };
  const focused = (form: Element) => form.shadowRoot!.activeElement;
  const heading = (form: Element) => find(form, '#heading').textContent.trim();
  const field = (form: Element, name: string) => find<HTMLInputElement | HTMLTextAreaElement>(form, `#field-${name}`);
  const type = async (form: ConsultationForm, name: string, text: string) => {
    const input = field(form, name);
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await form.updateComplete;
  };
  const choose = async (form: ConsultationForm, value: string) => {
    find(form, `input[value="${value}"]`).click();
    await form.updateComplete;
  };
  const errorOf = (form: Element, name: string) =>
    findAll(form, `#field-${name}-error`)[0]?.textContent.replace(/\s+/g, ' ').trim();
  const next = async (form: ConsultationForm) => {
    find(form, 'button[type=submit]').click();
    await form.updateComplete;
    await until(() => !words(form).includes('正在准备下一步'), 'the check of the answers');
    await form.updateComplete;
  };
  /** Words that no other case begins with. */
  const ownQuestion = () => `${Math.random().toString(36).slice(2, 10)} 包工头欠我4万块工钱，怎么要回来？`;
  const fillIn = async (form: ConsultationForm, question = ownQuestion()) => {
    await type(form, 'question', question);
    await next(form);
    await until(() => heading(form) === '怎么答复您？', 'the second step');
    await choose(form, 'self');
    await choose(form, 'phone');
    await type(form, 'name', '王建国');
    await type(form, 'phone', '138 3790 2146');
    await next(form);
    await until(() => heading(form) === '交之前，再看一遍', 'the check');
    return question;
  };
  /** The definition as the server has it, changed on its way: what a page shows that was left open over a change. */
  const serveChanged = (change: (form: FormDefinition) => void, {once = false} = {}) => {
    let served = 0;
    network.bend = (address, send) => {
      if (address.pathname !== '/v1/forms/consultation' || (once && served > 0)) return undefined;
      served += 1;
      return send().then(async (response) => {
        const definition = (await response.json()) as FormDefinition;
        change(definition);
        return new Response(JSON.stringify(definition), {headers: {'Content-Type': 'application/json'}});
      });
    };
  };

  before(async () => {
    defineConsultationForm();
    // A colour half-way through its change has no contrast to measure.
    await emulateMedia({reducedMotion: 'reduce'});
  });
  beforeEach(() => {
    sessionStorage.clear();
    network = new Network();
  });
  afterEach(() => {
    for (const cleanUp of cleanUps.splice(0)) cleanUp();
  });

  it('is accessible in every step, with errors, at the check and with the receipt', async () => {
    const form = await open();
    await until(() => findAll(form, 'input[value="wage-arrears"]').length > 0, 'topics');
    await expect(form).to.be.accessible();
    await next(form);
    await expect(form).to.be.accessible();
    find(form, 'input[value="#other"]').click();
    await type(form, 'question', ownQuestion());
    await expect(form).to.be.accessible();
    await next(form);
    await choose(form, 'other');
    await choose(form, 'phone');
    await next(form);
    await expect(form).to.be.accessible();
    await choose(form, 'online');
    await next(form);
    await expect(form).to.be.accessible();
    press(form, '确认，交上去');
    await untilSaid(form, '收到了');
    await expect(form).to.be.accessible();
  });

  it('is accessible in large type and in the dark', async () => {
    const form = await open(390, {elder: '', theme: 'dark'});
    await next(form);
    await expect(form).to.be.accessible();
  });

  it('takes a citizen from the question to number, code and day, and tells the page nothing else', async () => {
    const form = await open();
    await until(() => findAll(form, 'input[value="wage-arrears"]').length > 0, 'topics');
    await choose(form, 'wage-arrears');
    const submitted = oneEvent<PlsEventMap['pls-consultation-submitted']>(form, 'pls-consultation-submitted');
    await fillIn(form);
    expect(words(form)).to.include('138 3790 2146').and.to.include('干了活，拿不到工资').and.to.include('没有写');
    expect(words(form))
      .to.match(/\d+月\d+日 星期. 前/)
      .and.to.include('服务承诺：3 个工作日内');
    const address = location.href;
    press(form, '确认，交上去');
    const {detail} = await submitted;
    await form.updateComplete;
    expect(words(form)).to.include('收到了，王建国').and.to.include('会打 138 **** 2146 答复您');
    expect(find(form, '.pls').textContent, 'stays in one line').to.include('138\u00a0****\u00a02146');
    const [shownNumber, shownCode] = findAll(form, '.code dd').map(({textContent}) => textContent);
    expect(shownNumber).to.match(number);
    expect(shownCode).to.match(/^\d{4} \d{4}$/);
    expect(detail).to.deep.equal({service: 'consult', topic: 'wage-arrears'});
    expect(location.href).to.equal(address);
    await until(() => focused(form)?.id === 'heading', 'focus on the receipt');
  });

  it('can be filled in by keyboard alone', async () => {
    const form = await open();
    await until(() => findAll(form, 'input[value="wage-arrears"]').length > 0, 'topics');
    const tabTo = async (matches: (element: Element) => boolean) => {
      for (let steps = 0; steps < 40; steps += 1) {
        const element = focused(form);
        if (element && matches(element)) return;
        await sendKeys({press: 'Tab'});
      }
      throw new Error('not reached by Tab');
    };
    find(form, 'input[type=radio]').focus();
    await sendKeys({press: ' '});
    await tabTo(({id}) => id === 'field-question');
    await sendKeys({type: ownQuestion()});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: '孟津县'});
    await until(() => findAll(form, '[role=option]').length > 0, 'places');
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    await until(() => field(form, 'place').value.includes('孟津区'), "today's place");
    await sendKeys({press: 'Enter'});
    await until(() => focused(form)?.id === 'heading' && heading(form) === '怎么答复您？', 'the second step');
    await tabTo((element) => element.matches('input[value="self"]'));
    await sendKeys({press: ' '});
    await tabTo((element) => element.matches('input[value="phone"]'));
    await sendKeys({press: ' '});
    await tabTo(({id}) => id === 'field-phone');
    await sendKeys({type: '13837902146'});
    await sendKeys({press: 'Enter'});
    await until(() => heading(form) === '交之前，再看一遍', 'the check');
    await tabTo((element) => element.matches('.send button'));
    await sendKeys({press: 'Enter'});
    await untilSaid(form, '收到了');
    expect(words(form)).to.include('孟津区公共法律服务中心');
  });

  it('says what to mend in Chinese, beside the field and on top, and takes it back once it is right', async () => {
    const form = await open();
    await next(form);
    expect(focused(form)?.id).to.equal('error-summary');
    expect(find(form, '#error-summary').getAttribute('role')).to.equal('alert');
    expect(words(form)).to.include('有 1 处要改一下');
    expect(errorOf(form, 'question')).to.equal('请把事情写一写，几句话就行，我们好帮您看');
    find(form, '#error-summary a').click();
    await until(() => focused(form)?.id === 'field-question', 'focus on the field');
    expect(field(form, 'question').getAttribute('aria-describedby')).to.include('field-question-error');
    await type(form, 'question', '工地欠薪');
    expect(errorOf(form, 'question')).to.equal('再多写几个字，至少 10 个字');
    await type(form, 'question', '工地欠我四万块工钱不给');
    expect(errorOf(form, 'question')).to.be.undefined;
    expect(findAll(form, '#error-summary')).to.have.length(0);
  });

  it('checks a field that is left only if something was typed', async () => {
    const form = await open();
    await type(form, 'question', ownQuestion());
    await next(form);
    await choose(form, 'phone');
    field(form, 'phone').focus();
    field(form, 'phone').blur();
    await form.updateComplete;
    expect(errorOf(form, 'phone')).to.be.undefined;
    await type(form, 'phone', '1383790214');
    expect(errorOf(form, 'phone')).to.be.undefined;
    field(form, 'phone').blur();
    await until(() => errorOf(form, 'phone') !== undefined, 'the error');
    expect(errorOf(form, 'phone')).to.equal('手机号少了 1 位。应该是 11 位数字，比如 138 0000 0000');
  });

  it('takes a second fast press for the first, not for one on the step that it brought', async () => {
    const form = await open();
    await type(form, 'question', ownQuestion());
    // The code that checks is here by now: the first press brings the step at once.
    await next(form);
    find(form, '.back button').click();
    await until(() => heading(form) === '您遇到了什么事？', 'the first step');
    find(form, 'button[type=submit]').click();
    await until(() => heading(form) === '怎么答复您？', 'the second step');
    find(form, 'button[type=submit]').click();
    await form.updateComplete;
    expect(heading(form)).to.equal('怎么答复您？');
    expect(findAll(form, '[role=alert], .bad').length).to.equal(0);
    await aTimeout(600);
    await next(form);
    expect(findAll(form, '.bad').length).to.be.above(0);
  });

  it('goes on where the page lets no form be sent', async () => {
    const form = await open();
    const swallow = (event: Event) => {
      event.stopImmediatePropagation();
      event.preventDefault();
    };
    addEventListener('submit', swallow, true);
    cleanUps.push(() => {
      removeEventListener('submit', swallow, true);
    });
    await type(form, 'question', ownQuestion());
    await next(form);
    await until(() => heading(form) === '怎么答复您？', 'the second step');
  });

  it('does not move a pressed button by an error that comes up', async () => {
    const form = await open();
    await type(form, 'question', ownQuestion());
    await next(form);
    await choose(form, 'phone');
    await type(form, 'phone', '138');
    find(form, 'form').dispatchEvent(new PointerEvent('pointerdown', {bubbles: true, composed: true}));
    field(form, 'phone').blur();
    await form.updateComplete;
    expect(errorOf(form, 'phone')).to.be.undefined;
    dispatchEvent(new PointerEvent('pointerup'));
    await until(() => errorOf(form, 'phone') !== undefined, 'the error, once the pointer is up');
  });

  it('keeps every word over a reload, on the step it was left, until it is cleared', async () => {
    const form = await open();
    await until(() => findAll(form, 'input[value="wage-arrears"]').length > 0, 'topics');
    await choose(form, 'wage-arrears');
    field(form, 'place').focus();
    await sendKeys({type: '安乐街道'});
    await until(() => findAll(form, '[role=option]').length > 0, 'places');
    await sendKeys({press: 'ArrowDown'});
    await sendKeys({press: 'Enter'});
    const question = ownQuestion();
    await type(form, 'question', question);
    await next(form);
    await choose(form, 'other');
    await type(form, 'helpedName', '李奶奶');
    expect(words(form)).to.match(/已暂存在这个页面里，关掉页面就没有了 \d\d:\d\d/);

    const again = await open();
    form.remove();
    await until(() => findAll(again, '#field-helpedName').length > 0, 'the second step');
    expect(field(again, 'helpedName').value).to.equal('李奶奶');
    await untilSaid(again, '接着您上次写的');
    expect(words(again)).to.include('替别人问');
    press(again, '上一步');
    await until(() => findAll(again, '#field-question').length > 0, 'the first step');
    expect(field(again, 'question').value).to.equal(question);
    await until(() => field(again, 'place').value === '洛龙区 安乐街道', 'the name of the place');
    await until(() => findAll(again, 'input[value="wage-arrears"]').length > 0, 'topics');
    expect(find<HTMLInputElement>(again, 'input[value="wage-arrears"]').checked).to.be.true;

    press(again, '清除');
    await again.updateComplete;
    await until(() => focused(again)?.id === 'clear', 'the question back');
    press(again, '清除');
    await until(() => field(again, 'question').value === '', 'cleared');
    expect(field(again, 'place').value).to.equal('');
    const third = await reload(again);
    expect(field(third, 'question').value).to.equal('');
  });

  it('says so when the browser keeps nothing, and keeps the words on the page', async () => {
    const original = Storage.prototype.setItem.bind(sessionStorage);
    Storage.prototype.setItem = () => {
      throw new DOMException('refused', 'QuotaExceededError');
    };
    cleanUps.push(() => (Storage.prototype.setItem = original));
    const form = await open();
    await type(form, 'question', ownQuestion());
    await untilSaid(form, '浏览器不让暂存');
    await next(form);
    press(form, '上一步');
    await until(() => findAll(form, '#field-question').length > 0, 'the first step');
    expect(field(form, 'question').value).to.include('包工头');
  });

  it('keeps the words while the service is down, sends them by itself when it is back, and opens one case', async () => {
    const form = await open();
    const question = await fillIn(form);
    network.bend = (address, send) => {
      // The server does its work, the citizen does not hear of it; then nothing passes at all.
      if (address.pathname !== '/v1/cases') return undefined;
      network.isDown = true;
      return send().then(() => {
        throw new TypeError('Failed to fetch');
      });
    };
    press(form, '确认，交上去');
    await untilSaid(form, '还没收到回音');
    expect(words(form)).to.include('不会交两遍').and.to.include(question).and.to.include('12348');
    await expect(form).to.be.accessible();
    delete network.bend;
    network.isDown = false;
    await untilSaid(form, '收到了');
    expect(await countCases(county, question)).to.equal(1);
  });

  it('goes on sending by itself when the page moves it to another place', async () => {
    const form = await open();
    const question = await fillIn(form);
    network.bend = (address) =>
      address.pathname === '/v1/cases' ? Promise.reject(new TypeError('Failed to fetch')) : undefined;
    press(form, '确认，交上去');
    await untilSaid(form, '还没收到回音');
    await until(
      () => find(form, '.send button').getAttribute('aria-disabled') !== 'true',
      'the pause between two tries',
    );
    delete network.bend;
    form.parentElement!.append(form);
    await untilSaid(form, '收到了');
    expect(await countCases(county, question)).to.equal(1);
  });

  it('opens one case when the page is reloaded while sending', async () => {
    const form = await open();
    const question = await fillIn(form);
    let reached = false;
    network.bend = (address, send) => {
      if (address.pathname !== '/v1/cases') return undefined;
      return send().then(() => {
        reached = true;
        return new Promise<Response>(() => undefined);
      });
    };
    press(form, '确认，交上去');
    await until(() => reached, 'the server to take it in');
    expect(find(form, '.send button').getAttribute('aria-disabled')).to.equal('true');
    expect(words(form)).to.include('正在交……');
    delete network.bend;
    const again = await reload(form);
    await untilSaid(again, '上次交的时候没等到回音');
    press(again, '确认，交上去');
    await untilSaid(again, '收到了');
    expect(await countCases(county, question)).to.equal(1);
  });

  it('works out what the service asks for against floods while the answers are read through', async () => {
    const form = await open();
    await fillIn(form);
    await until(() => network.askedFor('/v1/challenge').length > 0, 'the challenge');
    expect(network.askedFor('/v1/cases')).to.have.length(0);
    press(form, '确认，交上去');
    await untilSaid(form, '收到了');
    // Sent with its proof the first time: no refusal that sets a challenge came before.
    expect(network.askedFor('/v1/cases')).to.have.length(1);
    expect(network.askedFor('/v1/challenge')).to.have.length(1);
  });

  it('loses nothing when it could not be worked out ahead', async () => {
    network.bend = (address) =>
      address.pathname === '/v1/challenge' ? Promise.reject(new TypeError('Failed to fetch')) : undefined;
    const form = await open();
    const question = await fillIn(form);
    press(form, '确认，交上去');
    await untilSaid(form, '收到了');
    expect(network.askedFor('/v1/cases')).to.have.length(2);
    expect(await countCases(county, question)).to.equal(1);
  });

  it('sends once however often it is pressed', async () => {
    const form = await open();
    const question = await fillIn(form);
    for (let presses = 0; presses < 5; presses += 1) find(form, '.send button').click();
    await untilSaid(form, '收到了');
    expect(network.askedFor('/v1/cases')).to.have.length(1);
    expect(await countCases(county, question)).to.equal(1);
  });

  it('shows what the service refuses at its field, on its step', async () => {
    serveChanged(({steps}) => {
      const question = steps[0]!.fields.find(({name}) => name === 'question')!;
      delete question.minLength;
    });
    const form = await open();
    await fillIn(form, '欠钱不还');
    press(form, '确认，交上去');
    await until(() => findAll(form, '#field-question').length > 0, 'the step of the field');
    expect(errorOf(form, 'question')).to.include('至少 10 个字');
    expect(focused(form)?.id).to.equal('error-summary');
    expect(field(form, 'question').value).to.equal('欠钱不还');
  });

  it('takes a new version of the form, keeps what still fits, and says so', async () => {
    serveChanged(
      (definition) => {
        definition.version = 999;
        definition.steps[0]!.fields.push({
          name: 'colour',
          kind: 'text',
          label: {zh: '这一项后来没有了'},
          required: false,
        });
      },
      {once: true},
    );
    const form = await open();
    await type(form, 'colour', '蓝');
    const question = await fillIn(form);
    press(form, '确认，交上去');
    await untilSaid(form, '这张表有了新版本');
    await until(() => !words(form).includes('这一项后来没有了'), 'the form as it is now');
    expect(words(form)).to.include(question);
    press(form, '确认，交上去');
    await untilSaid(form, '收到了');
    expect(await countCases(county, question)).to.equal(1);
  });

  it('shows the hotline for a form it cannot show, and tells the web team why', async () => {
    serveChanged(({steps}) => {
      steps[0]!.fields[0]!.kind = 'signature';
    });
    const warnings: string[] = [];
    const original = console.warn;
    console.warn = (text: string) => warnings.push(text);
    cleanUps.push(() => (console.warn = original));
    const form = await open();
    expect(words(form)).to.include('打电话一样能办').and.to.include('12348');
    await until(() => warnings.some((text) => text.includes('"signature"')), 'the message');
    await expect(form).to.be.accessible();
  });

  it('starts with the topic and the place that another widget or the page names', async () => {
    const form = await open(800, {topic: 'divorce'});
    await until(() => findAll(form, 'input[value="divorce"]').length > 0, 'topics');
    expect(find<HTMLInputElement>(form, 'input[value="divorce"]').checked).to.be.true;
    await type(form, 'question', '这些话不能丢，写了很久');
    openForm({topic: 'gig-worker', region: '410311'}, undefined);
    await until(() => findAll(form, 'select').length > 0, 'the whole list');
    expect(find<HTMLSelectElement>(form, 'select').value).to.equal('gig-worker');
    await until(() => field(form, 'place').value === '洛龙区', 'the place');
    expect(field(form, 'question').value).to.equal('这些话不能丢，写了很久');
    await until(() => focused(form)?.id === 'heading', 'focus on the form');
  });

  it('leaves out a topic that the catalogue does not have', async () => {
    const form = await open(800, {topic: 'no-such-topic'});
    await fillIn(form);
    press(form, '确认，交上去');
    await untilSaid(form, '收到了');
  });

  it('asks for a place from the list when only words stand there', async () => {
    const form = await open();
    await type(form, 'question', ownQuestion());
    await type(form, 'place', '不知道叫什么的地方');
    await next(form);
    expect(errorOf(form, 'place')).to.equal('没找到这个地方，请从列表里重新选');
    press(form, '没找到这个地方');
    await until(() => focused(form)?.id === 'field-place', 'focus on the place');
  });

  it('sends a zone without a bureau of its own to the city bureau', async () => {
    const form = await open(800, {region: 'zone-yibin'});
    await untilSaid(form, '伊滨');
    await fillIn(form);
    press(form, '确认，交上去');
    await untilSaid(form, '收到了');
    expect(find(form, '.received').textContent).to.include('洛阳市');
  });

  it('goes from the check to one answer and back', async () => {
    const form = await open();
    await fillIn(form);
    const changes = findAll(form, '.kv button');
    changes.find(({textContent}) => textContent.includes('电话'))!.click();
    await until(() => focused(form)?.id === 'field-phone', 'focus on the phone');
    await type(form, 'phone', '0379 6391 2345');
    await next(form);
    await until(() => heading(form) === '交之前，再看一遍', 'the check');
    expect(words(form)).to.include('037963912345');
  });

  it('keeps the receipt over a reload until it is left, then nothing of it', async () => {
    const keys: CaseKey[] = [];
    cleanUps.push(receive('tracker', (key) => keys.push(key)));
    const form = await open();
    await fillIn(form);
    press(form, '确认，交上去');
    await untilSaid(form, '收到了');
    const shown = findAll(form, '.code dd').map(({textContent}) => textContent.replace(/ /g, ''));
    const again = await reload(form);
    expect(findAll(again, '.code dd').map(({textContent}) => textContent.replace(/ /g, ''))).to.deep.equal(shown);
    press(again, '看办理进度');
    expect(keys).to.deep.equal([{number: shown[0], code: shown[1]}]);
    press(again, '收起回执');
    await until(() => findAll(again, '#field-question').length > 0, 'an empty form');
    expect(field(again, 'question').value).to.equal('');
    const kept = JSON.stringify(Object.entries(sessionStorage));
    expect(kept).not.to.include(shown[1]);
  });

  it('leaves the keys to an input method', async () => {
    const form = await open();
    const input = field(form, 'place');
    input.focus();
    const enter = new KeyboardEvent('keydown', {
      key: 'Enter',
      keyCode: 229,
      bubbles: true,
      composed: true,
      cancelable: true,
    });
    input.dispatchEvent(enter);
    await form.updateComplete;
    expect(enter.defaultPrevented).to.be.true;
    expect(findAll(form, '#error-summary')).to.have.length(0);
  });

  it('comes up by itself when the service is back', async () => {
    network.isDown = true;
    const form = await open();
    expect(words(form)).to.include('没连上').and.to.include('12348');
    network.isDown = false;
    await until(() => findAll(form, '#field-question').length > 0, 'the form');
  });

  it('keeps the whole list of matters under the arrow keys, which come by those that have a card too', async () => {
    const form = await open();
    await until(() => findAll(form, 'input[value="#other"]').length > 0, 'topics');
    await choose(form, '#other');
    await until(() => findAll(form, 'select').length > 0, 'the list');
    const list = find<HTMLSelectElement>(form, 'select');
    const cards = findAll(form, '#field-topic input').map((card) => (card as HTMLInputElement).value);
    const common = [...list.options].find(({value}) => cards.includes(value))!.value;
    list.value = common;
    list.dispatchEvent(new Event('change', {bubbles: true}));
    await form.updateComplete;
    expect(find<HTMLSelectElement>(form, 'select').value).to.equal(common);
    expect(find<HTMLInputElement>(form, 'input[value="#other"]').checked).to.equal(true);
    find(form, `input[value="${common}"]`).click();
    await form.updateComplete;
    expect(findAll(form, 'select')).to.have.length(0);
  });

  for (const width of [240, 320, 390]) {
    it(`fits into ${width} px without sideways scrolling, in large type too`, async () => {
      const form = await open(width, {elder: '', region: '410311013'});
      await until(() => findAll(form, 'input[value="#other"]').length > 0, 'topics');
      await choose(form, '#other');
      await next(form);
      expect(overflowing(form)).to.deep.equal([]);
      await fillIn(form);
      expect(overflowing(form)).to.deep.equal([]);
      press(form, '确认，交上去');
      await untilSaid(form, '收到了');
      expect(overflowing(form)).to.deep.equal([]);
    });
  }
});
