import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import {appointments, cases, composeClient, createClient, portal} from '@pls-kit/sdk';
import {ApplicationForm, defineApplicationForm} from '../../application-form/application-form.js';
import {Network} from '../../test/network.js';
import {find, findAll, press, until, untilSaid, words} from '../../test/shadow.js';
import {composeFormClient} from '../form-client.js';

describe('a group of a form', () => {
  let network: Network;

  const open = async (code: string) => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.style.width = '360px';
    const form = new ApplicationForm();
    form.form = code;
    form.client = {
      ...composeFormClient(network.options),
      ...composeClient(network.options, {cases, portal, appointments}),
    };
    box.append(form);
    await until(() => findAll(form, '#heading').length > 0 && findAll(form, '.sk').length === 0, 'the form');
    return form;
  };
  /** Begins at a step, with the answers that lead there. */
  const openAt = (code: string, step: string, answers: object) => {
    const kept = {answers, step, savedAt: new Date().toISOString()};
    sessionStorage.setItem(`pls-draft:page:${code}`, JSON.stringify(kept));
    return open(code);
  };
  const write = async (form: ApplicationForm, id: string, text: string) => {
    const input = find<HTMLInputElement>(form, `#${id}`);
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await form.updateComplete;
  };
  const focused = (form: ApplicationForm) => form.shadowRoot?.activeElement?.id ?? '';
  const names = (form: ApplicationForm) =>
    findAll(form, '.item input[id$=Name]').map((input) => (input as HTMLInputElement).value);
  const ready = (form: ApplicationForm) =>
    until(() => findAll(form, '.kept').length > 0, 'the code for the steps to come');

  const together = {
    forWhom: 'self',
    matter: 'wages',
    story: '今年3月到8月在工地干木工，包工头欠我们几个人工钱。',
    together: 'several',
  };

  before(async () => {
    defineApplicationForm();
    await emulateMedia({reducedMotion: 'reduce'});
  });
  beforeEach(() => {
    sessionStorage.clear();
    network = new Network();
  });

  it('has room for one where there must be one, and for more on a press, each under its own heading', async () => {
    const form = await openAt('legal-aid', 'together', together);
    await ready(form);
    expect(findAll(form, '.item legend').map(({textContent}) => textContent)).to.deep.equal(['工友 1']);
    // The only one that must be there cannot be taken away.
    expect(findAll(form, '.item > .linkbtn')).to.have.length(0);
    await write(form, 'field-fellows-0-fellowName', '赵长河');
    press(form, '加一个：工友');
    await until(() => focused(form) === 'field-fellows-1-fellowName', `the focus is in the new one: ${focused(form)}`);
    await write(form, 'field-fellows-1-fellowName', '钱满仓');
    await expect(form).to.be.accessible();
    press(form, '加一个：工友');
    await until(() => focused(form) === 'field-fellows-2-fellowName', 'the focus is in the third');
    await write(form, 'field-fellows-2-fellowName', '孙兴旺');
    press(form, '去掉工友2');
    await until(() => focused(form) === 'add-fellows', `the focus is at the button: ${focused(form)}`);
    expect(names(form)).to.deep.equal(['赵长河', '孙兴旺']);
    expect(words(form)).to.include('去掉了工友 2');
  });

  it('says what is missing at whom it is missing, and goes on when it is mended', async () => {
    const form = await openAt('legal-aid', 'together', together);
    await ready(form);
    await new Promise((resolve) => setTimeout(resolve, 550));
    press(form, '下一步');
    await untilSaid(form, '有 1 处要改');
    find(form, '#error-summary a, #error-summary button').click();
    await until(() => focused(form) === 'field-fellows-0-fellowName', `focus: ${focused(form)}`);
    await write(form, 'field-fellows-0-fellowName', '赵长河');
    press(form, '加一个：工友');
    await until(() => focused(form) === 'field-fellows-1-fellowName', 'the second');
    await write(form, 'field-fellows-1-fellowPhone', '1390000333');
    find(form, '#field-fellows-1-fellowPhone').blur();
    await untilSaid(form, '手机号少了 1 位');
    press(form, '下一步');
    await untilSaid(form, '请写一下这位工友的名字');
    await expect(form).to.be.accessible();
    expect(find(form, '#field-fellows-1-fellowName').getAttribute('aria-invalid')).to.equal('true');
    await write(form, 'field-fellows-1-fellowName', '钱满仓');
    await write(form, 'field-fellows-1-fellowPhone', '13900003333');
    expect(findAll(form, '.err')).to.have.length(0);
    press(form, '下一步');
    await until(() => find(form, '#heading').textContent.trim() !== '就您一个人，还是几个人一起？', 'the next step');
  });

  it('survives a reload, is looked over one by one, and reaches the desk', async () => {
    const others = [
      {personName: '冯小河', personSide: 'own', personPhone: '13900005555'},
      {personName: '陈大山', personSide: 'theirs'},
    ];
    const form = await openAt('mediation', '#check', {
      matter: 'neighbours',
      story: '三家共用的下水道堵了，谁也不肯修，谈过几次都没有谈成。',
      place: '410311013',
      otherSide: 'person',
      otherName: '楼上刘先生',
      willing: 'unknown',
      name: '王建国',
      phone: '13837902146',
      others,
    });
    await untilSaid(form, '交之前，再看一遍');
    expect(words(form)).to.include('别的人 1').and.to.include('名字：冯小河').and.to.include('哪一边：单独一方');
    expect(words(form)).to.include('电话：139 0000 5555').and.to.include('电话：没有写');
    press(form, '改别的人2');
    await until(() => focused(form) === 'field-others-1-personName', `focus: ${focused(form)}`);
    await write(form, 'field-others-1-personName', '陈小山');
    press(form, '改好了');
    await untilSaid(form, '名字：陈小山');
    await expect(form).to.be.accessible();
    press(form, '确认，交上去');
    await untilSaid(form, '收到了');
    const [number = '', code = ''] = findAll(form, '.code dd').map(({textContent}) => textContent);
    const {cases: service} = createClient({baseUrl: globalThis.plsTest.api, portal: 'pk_luolong'});
    const copy = await service.copy(await service.open({number, code}));
    expect(copy.draft.answers['others']).to.deep.equal([others[0], {personName: '陈小山', personSide: 'theirs'}]);
  });

  it('takes no more than it may', async () => {
    const others = Array.from({length: 20}, (_, index) => ({personName: `人${String(index)}`, personSide: 'mine'}));
    const form = await openAt('mediation', 'other-side', {
      matter: 'neighbours',
      story: '三家共用的下水道堵了，谁也不肯修，谈过几次都没有谈成。',
      place: '410311013',
      others,
    });
    await untilSaid(form, '最多写 20 个');
    expect(findAll(form, '.item')).to.have.length(20);
    expect(words(form)).not.to.include('加一个：别的人');
    press(form, '去掉别的人20');
    await untilSaid(form, '加一个：别的人');
  });
});
