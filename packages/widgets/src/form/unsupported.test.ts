import {expect, fixture, html} from '@open-wc/testing';
import type {FormDefinition} from '@pls-kit/contract';
import {applicationKinds} from '@pls-kit/rules';
import {createClient} from '@pls-kit/sdk';
import {ApplicationForm, defineApplicationForm} from '../application-form/application-form.js';
import {ConsultationForm, defineConsultationForm} from '../consultation-form/consultation-form.js';
import {find, findAll, until, untilSaid, words} from '../test/shadow.js';
import {whyUnsupported} from './form-steps.js';

type Spoil = (form: FormDefinition) => unknown;

const withField = (form: FormDefinition, ...more: object[]) => ({
  ...form,
  steps: form.steps.map((step, index) => (index > 0 ? step : {...step, fields: [...step.fields, ...more]})),
});
const field = (name: string, more: object = {}) => ({name, kind: 'text', label: {zh: name}, required: false, ...more});

/** What could go wrong between whoever writes forms and the page, with what the web team reads of it. */
const broken: Readonly<Record<string, readonly [spoil: Spoil, why: RegExp]>> = {
  'conditions that go in a circle': [
    (form) => withField(form, field('a', {when: {field: 'b'}}), field('b', {when: {any: [{field: 'a'}]}})),
    /whether "a", "b" is asked hangs on itself/,
  ],
  'a condition on a field that is not there': [
    (form) => withField(form, field('a', {when: {all: [{field: 'gone'}]}})),
    /whether "a" is asked hangs on itself, or on a field that is not there/,
  ],
  'a notice that hangs on a field that is not there': [
    ({steps: [first, ...steps], ...form}) => ({
      ...form,
      steps: [{...first, notices: [{tone: 'info', paragraphs: [{zh: '小心'}], when: {field: 'gone'}}]}, ...steps],
    }),
    /a notice of step ".+" hangs on "gone"/,
  ],
  'a field of a kind that came later': [
    (form) => withField(form, field('a', {kind: 'hologram'})),
    /field "a" is of kind "hologram"/,
  ],
  'a choice without options': [(form) => withField(form, field('a', {kind: 'choice'})), /field "a" has no options/],
  'a field without words': [(form) => withField(form, {name: 'a', kind: 'text'}), /built like no form definition/],
  'no steps': [({steps: _steps, ...form}) => form, /built like no form definition/],
  'an empty list of steps': [(form) => ({...form, steps: []}), /asks for nothing/],
  'no title': [({title: _title, ...form}) => form, /built like no form definition/],
};

describe('a form that cannot be shown', () => {
  const {api} = globalThis.plsTest;
  const warned: string[] = [];
  const warn = console.warn;
  const fetched = globalThis.fetch;
  let spoil: Spoil = (form) => form;

  before(() => {
    defineConsultationForm();
    defineApplicationForm();
  });
  beforeEach(() => {
    sessionStorage.clear();
    warned.length = 0;
    console.warn = (...said: unknown[]) => warned.push(String(said[0]));
    // The definition as another service would send it; everything else is the real one's.
    globalThis.fetch = async (input, init) => {
      const answer = await fetched(input, init);
      const {pathname} = new URL(input instanceof Request ? input.url : input);
      if (!/^\/v1\/forms\/[^/]+$/.test(pathname) || !answer.ok) return answer;
      return Response.json(spoil((await answer.json()) as FormDefinition));
    };
  });
  afterEach(() => {
    console.warn = warn;
    globalThis.fetch = fetched;
  });

  const open = async (widget: ConsultationForm | ApplicationForm) => {
    widget.setAttribute('api', api);
    widget.setAttribute('portal', 'pk_luolong');
    const box = await fixture<HTMLDivElement>(html`<div></div>`);
    box.append(widget);
    await until(() => findAll(widget, '.blank h2, form').length > 0, 'something to read');
    return widget;
  };
  const openApplication = (code: string) => {
    const widget = new ApplicationForm();
    widget.form = code;
    return open(widget);
  };

  /** The web team is told of each form and cause once on a page: another form for each. */
  const codes = [
    'mediation',
    'forensic',
    'feedback',
    'callback',
    'legal-aid',
    'notary',
    'adviser-visit',
    'reception-day',
  ];

  for (const [index, [what, [change, why]]] of Object.entries(broken).entries()) {
    const code = codes[index % codes.length] ?? '';
    it(`is not half shown with ${what}: hotline, link, one word to the web team`, async () => {
      spoil = change;
      const widget = await openApplication(code);
      await untilSaid(widget, '打电话一样能办');
      expect(findAll(widget, 'form, input, textarea')).to.have.length(0);
      await expect(widget).to.be.accessible();
      expect(find(widget, 'a[href="tel:12348"]')).to.exist;
      const link = find<HTMLAnchorElement>(widget, '.blank a[href*="/embed/page/"]');
      const address = new URL(link.href);
      expect([address.origin, address.pathname]).to.deep.equal([new URL(api).origin, '/embed/page/application-form']);
      expect(address.searchParams.get('form')).to.equal(code);
      await until(() => warned.length > 0, 'a word to the web team');
      // Said again by another widget of the same form, it would be the same words.
      await openApplication(code);
      await new Promise((resolve) => setTimeout(resolve, 50));
      expect(warned).to.have.length(1);
      expect(warned[0]).to.match(/^\[pls-kit\] <pls-application-form> cannot show the form "/);
      expect(warned[0]).to.match(why);
    });
  }

  it('is none of a plain question either, nor is it filled in from the address or another widget', async () => {
    spoil = ({steps: _steps, ...form}) => form;
    const widget = new ConsultationForm();
    widget.topic = 'wage-arrears';
    await open(widget);
    await untilSaid(widget, '打电话一样能办');
    expect(words(widget)).to.include('问一个法律问题');
    const link = find<HTMLAnchorElement>(widget, '.blank a[href*="/embed/page/"]');
    expect(new URL(link.href).searchParams.get('pls-topic')).to.equal('wage-arrears');
  });

  it('is none that the service has today', async () => {
    const {forms} = createClient({baseUrl: api, portal: 'pk_luolong'});
    const {items} = await forms.list();
    expect(items.length).to.be.greaterThan(5);
    for (const form of items) expect(whyUnsupported(form, applicationKinds), form.code).to.equal(undefined);
    const group = {kind: 'group', itemName: {zh: '人'}, maxItems: 2} as const;
    const odd = (fields: object[]) =>
      whyUnsupported(withField(items[0]!, field('g', {...group, fields})) as FormDefinition, applicationKinds);
    expect(odd([field('a')])).to.equal(undefined);
    expect(odd([])).to.match(/asks for nothing/);
    expect(odd([field('a', {kind: 'hologram'})])).to.match(/"a" is of kind "hologram"/);
    expect(odd([field('a', {when: {field: 'a'}})])).to.match(/"a" is asked hangs on itself/);
  });
});
