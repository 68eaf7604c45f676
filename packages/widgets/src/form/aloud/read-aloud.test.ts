import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {cases, composeClient, portal} from '@pls-kit/sdk';
import {ConsultationForm, defineConsultationForm} from '../../consultation-form/consultation-form.js';
import {Network} from '../../test/network.js';
import {find, findAll, press, until, untilSaid, words} from '../../test/shadow.js';
import {composeFormClient} from '../form-client.js';

/** A voice of the device, as an engine tells of it. We own no engine that speaks, and none runs in a test's browser. */
const voiceOf = (lang: string, localService = true) => ({
  lang,
  localService,
  name: lang,
  voiceURI: lang,
  default: false,
});

class Utterance {
  text: string;
  voice?: {lang: string};
  lang = '';
  rate = 1;
  onend?: () => void;
  onerror?: () => void;
  constructor(text: string) {
    this.text = text;
  }
}

class Engine extends EventTarget {
  voices: ReturnType<typeof voiceOf>[] = [];
  queue: Utterance[] = [];
  getVoices() {
    return this.voices;
  }
  speak(utterance: Utterance) {
    this.queue.push(utterance);
  }
  resume() {
    // It was never paused.
  }
  cancel() {
    const left = this.queue;
    this.queue = [];
    for (const utterance of left) utterance.onerror?.();
  }
  /** Says what is next. */
  say(): string | undefined {
    const next = this.queue.shift();
    next?.onend?.();
    return next?.text;
  }
  learn(...voices: Engine['voices']) {
    this.voices = voices;
    this.dispatchEvent(new Event('voiceschanged'));
  }
}

describe('a step read aloud', () => {
  let engine: Engine;
  let network: Network;
  const own = new Map(
    ['speechSynthesis', 'SpeechSynthesisUtterance'].map(
      (name) => [name, Object.getOwnPropertyDescriptor(window, name)] as const,
    ),
  );

  const open = async () => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.style.width = '360px';
    const form = new ConsultationForm();
    form.client = {...composeFormClient(network.options), ...composeClient(network.options, {cases, portal})};
    box.append(form);
    await until(() => findAll(form, '.kept').length > 0 && findAll(form, '.sk').length === 0, 'the form');
    return form;
  };
  const offered = (form: ConsultationForm) => findAll(form, '.aloud')[0];
  const isPressed = (form: ConsultationForm) => offered(form)?.getAttribute('aria-pressed');
  const untilOffered = (form: ConsultationForm) => until(() => offered(form) !== undefined, 'the button');

  before(async () => {
    defineConsultationForm();
    await emulateMedia({reducedMotion: 'reduce'});
  });
  beforeEach(() => {
    sessionStorage.clear();
    network = new Network();
    engine = new Engine();
    Object.defineProperty(window, 'speechSynthesis', {value: engine, configurable: true});
    Object.defineProperty(window, 'SpeechSynthesisUtterance', {value: Utterance, configurable: true});
  });
  after(() => {
    for (const [name, descriptor] of own) {
      if (descriptor) Object.defineProperty(window, name, descriptor);
      else Reflect.deleteProperty(window, name);
    }
  });

  it('is offered only with a voice of the device that speaks the language', async () => {
    const form = await open();
    engine.learn(voiceOf('de-DE'), voiceOf('en-US'), voiceOf('zh-HK'));
    await form.updateComplete;
    engine.learn(voiceOf('zh-CN', false));
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(offered(form)).to.equal(undefined);
    engine.learn(voiceOf('zh-HK'), voiceOf('zh_CN'));
    await untilOffered(form);
    expect(engine.queue).to.have.length(0);
    expect([isPressed(form), offered(form)?.textContent.trim()]).to.deep.equal(['false', '读给我听']);
    expect(offered(form)!.getBoundingClientRect().height).to.be.at.least(44);
    await expect(form).to.be.accessible();
    offered(form)!.click();
    expect(engine.queue.every(({voice, lang}) => voice?.lang === 'zh_CN' && lang === 'zh_CN')).to.equal(true);
  });

  it('says heading, help, labels, choices and errors in their order, and neither buttons nor what was typed', async () => {
    engine.voices = [voiceOf('zh-CN')];
    const form = await open();
    await untilOffered(form);
    const question = find<HTMLTextAreaElement>(form, '#field-question');
    question.value = '我的秘密';
    question.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    find(form, 'input[value="wage-arrears"]').click();
    await form.updateComplete;
    press(form, '下一步');
    await untilSaid(form, '要改一下');
    offered(form)!.click();
    const said = engine.queue.map(({text}) => text);
    const at = (text: string) => said.findIndex((each) => each.includes(text));
    const order = [
      '有 1 处要改一下',
      find(form, '#heading').textContent.trim(),
      '是哪一类事',
      '选中了',
      '再多写几个字',
    ];
    const places = order.map((text) =>
      text === '再多写几个字'
        ? said.length - 1 - [...said].reverse().findIndex((each) => each.includes(text))
        : at(text),
    );
    expect(
      places.every((place) => place >= 0),
      JSON.stringify({places, said}),
    ).to.equal(true);
    expect([...places].sort((one, other) => one - other)).to.deep.equal(places);
    for (const silent of ['下一步', '我的秘密', '读给我听', '清除', '/ 2000'])
      expect(said.join(), silent).not.to.include(silent);
    const chosen = said.filter((each) => each.includes('选中了'));
    expect(chosen).to.have.length(1);
  });

  it('ends by itself, by a second press, with the step, and with the widget', async () => {
    engine.voices = [voiceOf('zh-CN')];
    const form = await open();
    await untilOffered(form);
    offered(form)!.click();
    await form.updateComplete;
    expect(isPressed(form)).to.equal('true');
    await expect(form).to.be.accessible();
    while (engine.say() !== undefined);
    await form.updateComplete;
    expect(isPressed(form)).to.equal('false');

    offered(form)!.click();
    await form.updateComplete;
    engine.say();
    offered(form)!.click();
    await form.updateComplete;
    expect([isPressed(form), engine.queue.length]).to.deep.equal(['false', 0]);

    offered(form)!.click();
    const question = find<HTMLTextAreaElement>(form, '#field-question');
    question.value = '房东不退押金，合同上写了退。';
    question.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await form.updateComplete;
    expect(engine.queue.length).to.be.greaterThan(0);
    press(form, '下一步');
    await until(() => findAll(form, 'input[value=self]').length > 0, 'the second step');
    expect([isPressed(form), engine.queue.length]).to.deep.equal(['false', 0]);
    offered(form)!.click();
    expect(engine.queue.map(({text}) => text).join()).to.include(find(form, '#heading').textContent.trim());
    expect(words(form)).to.include('读给我听');
    form.remove();
    expect(engine.queue.length).to.equal(0);
  });

  it('gives way to another widget of the page', async () => {
    engine.voices = [voiceOf('zh-CN')];
    const [one, other] = [await open(), await open()];
    await untilOffered(one);
    await untilOffered(other);
    offered(one)!.click();
    await one.updateComplete;
    offered(other)!.click();
    await Promise.all([one.updateComplete, other.updateComplete]);
    expect([isPressed(one), isPressed(other)]).to.deep.equal(['false', 'true']);
  });
});
