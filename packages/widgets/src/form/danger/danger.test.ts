import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {appointments, cases, composeClient, portal} from '@pls-kit/sdk';
import {ApplicationForm, defineApplicationForm} from '../../application-form/application-form.js';
import {ConsultationForm, defineConsultationForm} from '../../consultation-form/consultation-form.js';
import {Network} from '../../test/network.js';
import {find, findAll, press, until, untilSaid, words} from '../../test/shadow.js';
import type {FormElement} from '../form-element.js';
import {composeFormClient} from '../form-client.js';

describe('a form that somebody in danger fills in', () => {
  let network: Network;
  const title = document.title;

  const show = async <Form extends FormElement>(form: Form): Promise<Form> => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.style.width = '800px';
    form.client = {
      ...composeFormClient(network.options),
      ...composeClient(network.options, {cases, portal, appointments}),
    };
    box.append(form);
    await until(() => findAll(form, '#heading').length > 0 && findAll(form, '.sk').length === 0, 'the form');
    return form;
  };
  const write = async (form: FormElement, id: string, text: string) => {
    const input = find<HTMLInputElement>(form, `#field-${id}`);
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await form.updateComplete;
  };
  /** Where the page would go, and how; it stays. */
  const nextLeaving = () =>
    new Promise<{url: string; how: string}>((resolve) => {
      const {navigation} = window as unknown as {navigation: EventTarget};
      navigation.addEventListener(
        'navigate',
        (event) => {
          event.preventDefault();
          const {destination, navigationType} = event as Event & {destination: {url: string}; navigationType: string};
          resolve({url: destination.url, how: navigationType});
        },
        {once: true},
      );
    });

  before(async () => {
    defineConsultationForm();
    defineApplicationForm();
    await emulateMedia({reducedMotion: 'reduce'});
  });
  beforeEach(() => {
    sessionStorage.clear();
    network = new Network();
  });
  afterEach(() => {
    document.title = title;
  });

  it('reads whom to call before the next step, once, and goes on as they wish', async () => {
    const form = await show(new ConsultationForm());
    await write(form, 'question', '他天天打我，我真的不 想 活了，怎么办？');
    press(form, '下一步');
    await until(() => findAll(form, '#care').length > 0, 'the strip');
    expect(findAll(form, '#care a').map((link) => link.getAttribute('href'))).to.deep.equal([
      'tel:110',
      'tel:12348',
      'tel:12355',
    ]);
    expect(form.shadowRoot!.activeElement?.id).to.equal('care');
    // The second press of a double click goes nowhere.
    press(form, '下一步');
    await form.updateComplete;
    expect(findAll(form, '#field-question').length).to.equal(1);
    await expect(form).to.be.accessible();
    await new Promise((resolve) => setTimeout(resolve, 550));
    press(form, '下一步');
    await untilSaid(form, '怎么答复您？');
    press(form, '上一步');
    await until(() => findAll(form, '#field-question').length > 0, 'the first step');
    expect(find<HTMLTextAreaElement>(form, '#field-question').value).to.include('打我');
    await new Promise((resolve) => setTimeout(resolve, 550));
    press(form, '下一步');
    await untilSaid(form, '怎么答复您？');
    const asked = network.addresses.map(({href}) => decodeURIComponent(href)).join();
    expect(asked).to.not.include('打我');
  });

  it('stays as it is for anybody else', async () => {
    const form = await show(new ConsultationForm());
    await write(form, 'question', '包工头欠我4万块工钱，怎么要回来？');
    press(form, '下一步');
    await untilSaid(form, '怎么答复您？');
    expect(findAll(form, '#care, .exit').length).to.equal(0);
    expect(document.title).to.equal(title);
  });

  it('is quiet about itself, and leads out at once with nothing left behind', async () => {
    const form = await show(new ApplicationForm());
    await until(() => findAll(form, 'input[value="domestic-violence"]').length > 0, 'matters');
    await write(form, 'story', '丈夫喝了酒就动手，孩子也怕。');
    expect(words(form)).to.include('申请法律援助');
    find(form, 'input[value="domestic-violence"]').click();
    await until(() => findAll(form, '.exit').length > 0, 'the way out');
    expect(find(form, '.eyebrow').textContent).to.include('便民服务').and.to.not.include('法律援助');
    expect(document.title).to.equal('便民服务');
    expect(findAll(form, '.note.urgent a').map((link) => link.getAttribute('href'))).to.deep.equal(['tel:110']);
    await expect(form).to.be.accessible();
    expect(JSON.stringify(Object.entries(sessionStorage))).to.include('动手');
    const leaving = nextLeaving();
    press(form, '快速离开');
    expect(form.isConnected).to.equal(false);
    expect(document.title).to.equal('');
    expect(JSON.stringify(Object.entries(sessionStorage))).to.not.include('动手');
    expect(await leaving).to.deep.equal({url: 'https://www.weather.com.cn/', how: 'replace'});
  });

  it('asks when it is safe to call', async () => {
    const form = await show(Object.assign(new ConsultationForm(), {topic: 'domestic-violence'}));
    await write(form, 'question', '想问问怎么申请保护令，要带什么去？');
    press(form, '下一步');
    await until(() => findAll(form, 'input[value=phone]').length > 0, 'the second step');
    find(form, 'input[value=phone]').click();
    await until(() => findAll(form, '#field-safeTime').length > 0, 'the safe time');
  });
});
