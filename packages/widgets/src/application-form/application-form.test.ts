import {expect, fixture, html} from '@open-wc/testing';
import {emulateMedia} from '@web/test-runner-commands';
import type {FormDefinition, FormField} from '@pls-kit/contract';
import {appointments, cases, composeClient, createClient, portal} from '@pls-kit/sdk';
import {composeFormClient} from '../form/form-client.js';
import {Network} from '../test/network.js';
import {find, findAll, press, until, untilSaid, words} from '../test/shadow.js';
import {ApplicationForm, defineApplicationForm} from './application-form.js';

/** What a citizen gives to a field of each kind; a field by its name, where its kind does not say enough. */
const given: Readonly<Record<string, string>> = {
  text: '王建国',
  'long-text': '3月到8月在工地干木工，包工头欠我4万多，打电话不接。',
  phone: '138 3790 2146',
  date: '2026年3月5日',
  money: '4.2万',
  'identity-number': '11010519491231002x',
  'credit-code': '91350100M000100Y43',
  email: 'wang@example.cn',
  place: '铁门镇',
};

describe('pls-application-form', () => {
  let network: Network;

  const open = async (code: string, {width = 800, ...attributes}: Record<string, string | number> = {}) => {
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.style.width = `${String(width)}px`;
    const form = new ApplicationForm();
    form.form = code;
    for (const [name, value] of Object.entries(attributes)) form.setAttribute(name, String(value));
    form.client = {
      ...composeFormClient(network.options),
      ...composeClient(network.options, {cases, portal, appointments}),
    };
    box.append(form);
    await until(() => findAll(form, '#heading, .blank').length > 0, 'the form');
    await until(() => findAll(form, '.sk').length === 0, 'the rest of the step');
    return form;
  };
  const definitionOf = (code: string): Promise<FormDefinition> =>
    createClient({baseUrl: globalThis.plsTest.api, portal: 'pk_luolong'}).forms.get(code);
  const heading = (form: Element) => find(form, '#heading').textContent.trim();
  const write = async (form: ApplicationForm, name: string, text: string) => {
    const input = find<HTMLInputElement>(form, `#field-${name}`);
    input.focus();
    input.value = text;
    input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await form.updateComplete;
  };
  const choose = async (form: ApplicationForm, value: string) => {
    find(form, `input[value="${value}"]`).click();
    await form.updateComplete;
  };
  const next = async (form: ApplicationForm) => {
    find(form, 'button[type=submit]').click();
    await form.updateComplete;
    await until(() => !words(form).includes('正在准备下一步'), 'the check of the answers');
    await form.updateComplete;
  };

  /** Answers one field as its kind asks; `choices` names the options where the first will not do. */
  const answer = async (form: ApplicationForm, field: FormField, choices: Readonly<Record<string, string>>) => {
    const {name, kind, options, fields = []} = field;
    if (kind === 'group') {
      // One that must be there stands there already.
      if (findAll(form, `#field-${name}-0`).length === 0) find(form, `#add-${name}`).click();
      await until(() => findAll(form, `#field-${name}-0`).length > 0, `the first of ${name}`);
      for (const inner of fields) await answer(form, {...inner, name: `${name}-0-${inner.name}`}, choices);
      return;
    }
    // Files can always be left out; their own test sends some.
    if (kind === 'files') return;
    if (kind === 'choice' || kind === 'choices') {
      await choose(form, choices[name] ?? options![0]!.value);
    } else if (kind === 'topic') {
      await until(() => findAll(form, 'input[value="#other"]').length > 0, 'topics');
      await choose(form, '#other');
    } else if (kind === 'slot') {
      await until(() => findAll(form, `input[name="${name}"]`).length > 0, `times to choose from: ${words(form)}`);
      // The last one: who else books on this server in the meantime takes the first (test/walk.ts).
      findAll(form, `input[name="${name}"]`).pop()!.click();
    } else {
      await write(form, name, choices[name] ?? given[kind]!);
      if (kind !== 'place') return;
      await until(() => findAll(form, '[role=option]').length > 0, 'suggestions of places');
      find(form, '[role=option]').click();
      await until(() => findAll(form, '[role=option]').length === 0, 'the chosen place alone');
    }
    await form.updateComplete;
  };
  /** Goes through all steps, each question answered, also those that need not be. */
  const fillIn = async (form: ApplicationForm, code: string, choices: Readonly<Record<string, string>>) => {
    const definition = await definitionOf(code);
    for (const [index, step] of definition.steps.entries()) {
      const title = step.title.zh;
      if (heading(form) !== title) continue;
      const done = new Set<string>();
      for (;;) {
        // An answer may lead to further questions, and their code comes when it comes.
        await until(() => findAll(form, '.sk').length === 0, 'the fields');
        const shown = step.fields.find(({name}) => !done.has(name) && findAll(form, `#field-${name}`).length > 0);
        if (!shown) break;
        done.add(shown.name);
        await answer(form, shown, choices);
      }
      // Who presses on that fast is taken to have pressed twice.
      if (step.fields.every(({kind}) => kind === 'files')) await new Promise((resolve) => setTimeout(resolve, 550));
      await next(form);
      await until(() => heading(form) !== title, `what comes after step ${String(index)} of ${code}: ${words(form)}`);
    }
    expect(heading(form)).to.equal('交之前，再看一遍');
  };

  before(async () => {
    defineApplicationForm();
    await emulateMedia({reducedMotion: 'reduce'});
  });
  beforeEach(() => {
    sessionStorage.clear();
    network = new Network();
  });

  for (const [code, choices] of [
    ['legal-aid', {matter: 'wages', means: 'migrant-worker'}],
    ['legal-aid', {matter: 'wages', together: 'several', means: 'migrant-worker'}],
    ['legal-aid', {matter: 'accused', special: 'none', means: 'hard-up'}],
    ['mediation', {}],
    ['notary', {comes: 'self', when: 'book'}],
    ['forensic', {}],
    ['feedback', {}],
    ['callback', {}],
  ] as [string, Record<string, string>][]) {
    it(`takes ${code} ${JSON.stringify(choices)} from the first question to number, code and day`, async () => {
      const form = await open(code);
      await expect(form).to.be.accessible();
      const submitted: unknown[] = [];
      form.addEventListener('pls-application-submitted', ({detail}) => submitted.push(detail.form));
      await fillIn(form, code, choices);
      await expect(form).to.be.accessible();
      press(form, '确认，交上去');
      await untilSaid(form, '收到了');
      expect(findAll(form, '.code dd').map(({textContent}) => textContent.trim().length)).to.deep.equal([14, 9]);
      expect(submitted).to.deep.equal([code]);
      await expect(form).to.be.accessible();
    });
  }

  for (const code of ['adviser-visit', 'reception-day']) {
    it(`books ${code}: day, place and both numbers, and a file for the calendar`, async () => {
      const form = await open(code);
      await fillIn(form, code, {place: code === 'adviser-visit' ? '安乐' : '洛龙区'});
      press(form, '确认，交上去');
      await untilSaid(form, '约好了');
      await expect(form).to.be.accessible();
      expect(find(form, '.due .day').textContent).to.match(/\d+月\d+日/);
      press(form, '加到手机日历');
      await untilSaid(form, '存好了');
    });
  }
});
