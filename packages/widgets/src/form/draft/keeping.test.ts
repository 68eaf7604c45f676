import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {cases, composeClient, drafts, portal} from '@pls-kit/sdk';
import {ApplicationForm, defineApplicationForm} from '../../application-form/application-form.js';
import {ConsultationForm, defineConsultationForm} from '../../consultation-form/consultation-form.js';
import {Network} from '../../test/network.js';
import {find, findAll, press, until, untilSaid, words} from '../../test/shadow.js';
import {composeFormClient} from '../form-client.js';
import type {FormElement} from '../form-element.js';

describe('a draft that somebody goes on with later', function () {
  // Making a key from a code takes a second, several on a busy machine.
  this.timeout(60_000);
  const patiently = (holds: () => boolean, what: string) =>
    until(holds, what).catch(() => until(holds, what).catch(() => until(holds, what)));
  let network: Network;

  const show = async <Form extends FormElement>(form: Form): Promise<Form> => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.style.width = '800px';
    form.client = {
      ...composeFormClient(network.options),
      ...composeClient(network.options, {cases, portal, drafts}),
    };
    box.append(form);
    await until(() => findAll(form, '#heading').length > 0 && findAll(form, '.sk').length === 0, 'the form');
    await until(() => findAll(form, '.kept').length > 0, 'the line below');
    return form;
  };
  const open = () => show(new ConsultationForm());
  const write = async (form: FormElement, text: string) => {
    const input = find<HTMLTextAreaElement>(form, '#field-question, #field-story');
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await form.updateComplete;
  };
  const written = (form: FormElement) => find<HTMLTextAreaElement>(form, '#field-question').value;
  const openPanel = async (form: FormElement) => {
    if (findAll(form, '.elsewhere').length > 0) return;
    find(form, '.kept .linkbtn[aria-expanded]').click();
    await until(() => findAll(form, '.elsewhere').length > 0, 'the ways to keep it');
  };
  const makeCode = async (form: FormElement) => {
    await openPanel(form);
    press(form, '要一个存稿码');
    await patiently(() => findAll(form, '.big-code').length > 0, 'the code');
    return find(form, '.big-code').textContent.trim();
  };
  const enter = async (form: FormElement, code: string) => {
    await openPanel(form);
    find<HTMLInputElement>(form, '#draft-code').value = code;
    press(form, '打开存稿');
  };
  /** As another tab, or another device: nothing of this tab is there. */
  const anotherTab = () => {
    sessionStorage.clear();
  };

  before(async () => {
    defineConsultationForm();
    defineApplicationForm();
    await emulateMedia({reducedMotion: 'reduce'});
  });
  beforeEach(() => {
    sessionStorage.clear();
    localStorage.clear();
    network = new Network();
  });

  it('lies in this tab alone unless they say otherwise', async () => {
    const form = await open();
    await write(form, '房东不退押金');
    await openPanel(form);
    await expect(form).to.be.accessible();
    expect(Object.keys(localStorage)).to.deep.equal([]);
    expect(network.askedFor('/v1/drafts').length).to.equal(0);
    form.remove();
    anotherTab();
    expect(written(await open())).to.equal('');
  });

  it('lies sealed on this device by choice, is offered and not filled in, and goes with 清除', async () => {
    const form = await open();
    await write(form, '房东不退押金');
    await openPanel(form);
    press(form, '保存到这台设备');
    await untilSaid(form, '已经保存到这台设备');
    await write(form, '房东不退押金，合同上写了退');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    form.remove();
    anotherTab();

    const again = await open();
    await untilSaid(again, '这台设备上存着您');
    expect(written(again)).to.equal('');
    press(again, '接着写那一份');
    await until(() => written(again).includes('合同上写了退'), 'what was written');
    press(again, '清除');
    await untilSaid(again, '找不回来');
    find(again, '#clear').click();
    await until(() => written(again) === '', 'an empty form');
    await until(() => Object.keys(localStorage).every((key) => !key.startsWith('pls-device-draft')), 'a clean device');
    again.remove();
    anotherTab();
    const clean = await open();
    expect(words(clean)).to.not.include('这台设备上存着');
  });

  it('is gone on with under a code anywhere, which wins over what lies there and can be undone', async () => {
    const form = await open();
    await write(form, '房东不退押金');
    const code = await makeCode(form);
    expect(code).to.match(/^\d{4} \d{4} \d{4} \d{4}$/);
    const saved = () => network.addresses.filter(({pathname}) => pathname.startsWith('/v1/drafts/')).length;
    const before = saved();
    await write(form, '房东不退押金，合同上写了退');
    await until(() => saved() > before, 'the later words');
    // Neither the code nor a word goes into an address.
    const asked = network.addresses.map(({href}) => href).join();
    expect(asked).to.not.include(code.replaceAll(' ', ''));
    await new Promise((resolve) => setTimeout(resolve, 300));
    form.remove();
    anotherTab();

    const there = await open();
    await write(there, '别的事');
    await enter(there, code);
    await patiently(() => written(there).includes('合同上写了退'), `the draft: ${words(there)}`);
    await expect(there).to.be.accessible();
    await openPanel(there);
    press(there, '换回原来写的');
    await until(() => written(there) === '别的事', 'what lay there before');
  });

  it('says what is wrong with a code, and loses nothing by it', async () => {
    const form = await open();
    await write(form, '房东不退押金');
    await enter(form, '1234');
    await untilSaid(form, '存稿码是 16 位数字');
    await expect(form).to.be.accessible();
    await enter(form, '1111 2222 3333 4444');
    await patiently(() => words(form).includes('没找到这份存稿'), 'no draft');
    network.isDown = true;
    await enter(form, '1111 2222 3333 4444');
    await patiently(() => words(form).includes('没连上'), 'no network');
    network.isDown = false;
    expect(written(form)).to.equal('房东不退押金');

    const code = await makeCode(form);
    form.remove();
    anotherTab();
    const other = await show(new ApplicationForm());
    await enter(other, code);
    await patiently(() => words(other).includes('另一张表'), 'the other form');
  });

  it('asks which to take where it was changed elsewhere under the same code', async () => {
    const here = await open();
    await write(here, '房东不退押金');
    const code = await makeCode(here);
    const kept = Object.entries(sessionStorage) as [string, string][];
    anotherTab();
    const there = await open();
    await enter(there, code);
    await patiently(() => written(there) === '房东不退押金', 'the draft');
    await write(there, '房东退了一半');
    await new Promise((resolve) => setTimeout(resolve, 1500));
    for (const [key, value] of kept) sessionStorage.setItem(key, value);
    await write(here, '房东还是不退');
    await patiently(() => words(here).includes('这份存稿在别处改过'), 'the difference');
    press(here, '用别处写的');
    await patiently(() => written(here) === '房东退了一半', 'what was written there');
  });
});
