import {appointments, cases, composeClient, createClient, portal} from '@pls-kit/sdk';
import {ApplicationForm, defineApplicationForm} from '../application-form/application-form.js';
import {composeCaseTrackerClient} from '../case-tracker/case-part.js';
import {composeCaseWorkClient} from '../case-tracker/case-work-client.js';
import {CaseTracker, defineCaseTracker} from '../case-tracker/case-tracker.js';
import {composeFormClient} from '../form/form-client.js';
import {ConsultationForm, defineConsultationForm} from '../consultation-form/consultation-form.js';
import {composeFilingClient} from '../form/filing/filing.js';
import {composeServiceFinderClient} from '../service-finder/service-finder-client.js';
import {defineServiceFinder, ServiceFinder} from '../service-finder/service-finder.js';
import {composeStationMapClient} from '../station-map/station-map-client.js';
import {defineStationMap, StationMap} from '../station-map/station-map.js';
import {openDesk} from './desk.js';
import type {Network} from './network.js';
import {find, findAll, until} from './shadow.js';

/**
 * Walks each widget through what a citizen can meet, by what stands in the page and never by its words: in every language.
 * A test looks at each state that comes.
 */
export interface State {
  readonly widget: HTMLElement;
  readonly name: string;
}
export type Walk = (box: HTMLElement, network: Network) => AsyncGenerator<State>;

export const write = (widget: Element, selector: string, text: string): void => {
  const input = find<HTMLInputElement>(widget, selector);
  input.focus();
  input.value = text;
  input.dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
};
export const there = (widget: Element, selector: string): Promise<void> =>
  until(() => findAll(widget, selector).length > 0, selector);
/** Skeletons are gone: all that was asked for is here. */
export const settled = async (widget: Element): Promise<void> => {
  await until(() => findAll(widget, '.sk').length === 0, 'what is still loading');
  await new Promise((resolve) => requestAnimationFrame(resolve));
};

const finder: Walk = async function* (box, network) {
  const widget = new ServiceFinder();
  widget.client = composeServiceFinderClient(network.options);
  box.append(widget);
  await there(widget, '.chip, .matter');
  yield {widget, name: 'matters'};
  write(widget, '#words', '老板不给工资');
  await there(widget, '[role=option]');
  yield {widget, name: 'suggestions'};
  find(widget, '[role=option]').click();
  await there(widget, '.promise');
  await there(widget, '.ways button');
  await settled(widget);
  yield {widget, name: 'answer'};
  find(widget, '.ways button').click();
  await settled(widget);
  yield {widget, name: 'way to the station'};

  const failing = new ServiceFinder();
  network.isDown = true;
  failing.client = composeServiceFinderClient(network.options);
  widget.replaceWith(failing);
  write(await rendered(failing), '#words', 'xyz');
  find(failing, 'form').dispatchEvent(new SubmitEvent('submit', {cancelable: true}));
  await there(failing, '.blank');
  yield {widget: failing, name: 'failure'};
};

export const rendered = async <Widget extends HTMLElement & {updateComplete: Promise<boolean>}>(
  widget: Widget,
): Promise<Widget> => {
  await widget.updateComplete;
  return widget;
};

/** What the citizen writes into the form. */
export const asked = '包工头欠我4万块工钱，怎么要回来？';

const form: Walk = async function* (box, network) {
  const widget = new ConsultationForm();
  widget.client = {...composeFormClient(network.options), ...composeFilingClient(network.options)};
  box.append(widget);
  await there(widget, 'input[value="#other"]');
  await settled(widget);
  yield {widget, name: 'first step'};
  const next = async (awaited: string) => {
    find(widget, 'button[type=submit]').click();
    await there(widget, awaited);
    await settled(widget);
  };
  await next('#error-summary');
  yield {widget, name: 'errors'};
  find(widget, 'input[value="#other"]').click();
  write(widget, '#field-question', asked);
  await next('input[value="self"]');
  find(widget, 'input[value="self"]').click();
  find(widget, 'input[value="phone"]').click();
  await there(widget, '#field-phone');
  yield {widget, name: 'second step'};
  write(widget, '#field-phone', '138 3790 2146');
  await next('.kv');
  yield {widget, name: 'check'};
  find(widget, '.btn.pri').click();
  await there(widget, '[part=receipt]');
  yield {widget, name: 'receipt'};
};

const application: Walk = async function* (box, network) {
  const client = {
    ...composeFormClient(network.options),
    ...composeClient(network.options, {cases, portal, appointments}),
  };
  const legalAid = new ApplicationForm();
  legalAid.client = client;
  box.append(legalAid);
  await there(legalAid, 'input[value="wages"]');
  find(legalAid, 'input[value="domestic-violence"]').click();
  await there(legalAid, '.note.urgent');
  // What comes with the code for the steps after: the look of articles is among it.
  await there(legalAid, '.kept');
  for (const details of findAll(legalAid, 'details')) details.setAttribute('open', '');
  yield {widget: legalAid, name: 'legal aid, with its articles'};
  write(legalAid, '#field-happenedOn', '昨天');
  find(legalAid, 'button[type=submit]').click();
  await there(legalAid, '#error-summary');
  yield {widget: legalAid, name: 'legal aid, errors'};

  const visit = new ApplicationForm();
  visit.form = 'adviser-visit';
  visit.client = client;
  legalAid.replaceWith(visit);
  await there(visit, '#field-place');
  await settled(visit);
  yield {widget: visit, name: 'a time, before its place'};
  write(visit, '#field-place', '安乐');
  await there(visit, '[role=option]');
  find(visit, '[role=option]').click();
  await there(visit, 'input[name="slot"]');
  yield {widget: visit, name: 'times to book'};
  find(visit, 'input[name="slot"]').click();
  const next = async (awaited: string) => {
    find(visit, 'button[type=submit]').click();
    await there(visit, awaited);
    await settled(visit);
  };
  await next('#field-phone');
  // A phone holds only so many times.
  write(visit, '#field-phone', `138${String(Math.random()).slice(2, 10).padEnd(8, '0')}`);
  await next('.kv');
  find(visit, '.btn.pri').click();
  await there(visit, '[part=receipt], #error-summary');
  // The list may be 15 s old, and the time the last walk's: it is read anew then.
  while (findAll(visit, '[part=receipt]').length === 0) {
    await there(visit, 'input[name="slot"]');
    find(visit, 'input[name="slot"]').click();
    await next('.kv');
    find(visit, '.btn.pri').click();
    await there(visit, '[part=receipt], #error-summary');
  }
  yield {widget: visit, name: 'a booked time'};
};

const fileCase = async () => {
  const {cases, forms} = createClient({baseUrl: globalThis.plsTest.api, portal: 'pk_luolong'});
  const definition = await forms.get('consultation');
  const question = '今年3月到8月在工地干木工，包工头欠我4万多，打电话不接。';
  const answers = {topic: 'wage-arrears', question, forWhom: 'self', replyBy: 'phone', phone: '13837902146'};
  return cases.submit({
    service: 'consult',
    form: definition.code,
    formVersion: definition.version,
    homeCounty: '410311',
    noticeVersion: definition.notice.version,
    answers,
  });
};

const tracker: Walk = async function* (box, network) {
  const receipt = await fileCase();
  const widget = new CaseTracker();
  widget.client = {...composeCaseTrackerClient(network.options), ...composeCaseWorkClient(network.options)};
  box.append(widget);
  await there(widget, '#number');
  yield {widget, name: 'two numbers'};
  find(widget, 'button[type=submit]').click();
  await there(widget, '#error-summary');
  yield {widget, name: 'errors'};
  write(widget, '#number', receipt.number);
  write(widget, '#code', receipt.code);
  find(widget, 'button[type=submit]').click();
  await there(widget, '.tl');
  await settled(widget);
  yield {widget, name: 'a case under way'};

  const desk = await openDesk(receipt.unit.id);
  await desk.accept(receipt.number, {version: (await desk.get(receipt.number)).case.version});
  const {version} = (await desk.get(receipt.number)).case;
  await desk.answer(receipt.number, {version, text: '可以要回来。\n先去洛龙区人社局投诉，带上聊天记录和转账记录。'});
  const answered = new CaseTracker();
  answered.client = {...composeCaseTrackerClient(network.options), ...composeCaseWorkClient(network.options)};
  widget.replaceWith(answered);
  sessionStorage.clear();
  write(await rendered(answered), '#number', receipt.number);
  write(answered, '#code', receipt.code);
  find(answered, 'button[type=submit]').click();
  await there(answered, '.tl');
  await settled(answered);
  await there(answered, '.rights');
  yield {widget: answered, name: 'an answered case'};
  find(answered, '#ask-reopen').click();
  await there(answered, '#panel-reopen');
  find(answered, '#do-reopen').click();
  await there(answered, '#panel-reopen .err');
  yield {widget: answered, name: 'not settled, and nothing written'};
  find(answered, '#panel-reopen .quiet').click();
  await there(answered, '#ask-close');
  find(answered, '#ask-close').click();
  await there(answered, '#panel-close');
  yield {widget: answered, name: 'closing it'};
  find(answered, '#do-close').click();
  await there(answered, '#panel-evaluate');
  find(answered, '#do-evaluate').click();
  await there(answered, '#score-error');
  yield {widget: answered, name: 'rating it'};
  find(answered, '.rights').setAttribute('open', '');
  find(answered, '#ask-erase').click();
  await there(answered, '#panel-erase');
  yield {widget: answered, name: 'erasing it'};
  yield* waitingCase(answered, network);
};

/** A case that waits for its citizen, who sends a file. */
const waitingCase: (before: HTMLElement, network: Network) => AsyncGenerator<State> = async function* (
  before,
  network,
) {
  const receipt = await fileCase();
  const desk = await openDesk(receipt.unit.id);
  const version = async () => (await desk.get(receipt.number)).case.version;
  await desk.accept(receipt.number, {version: await version()});
  await desk.send(receipt.number, {version: await version(), text: '来电问过材料。', channel: 'hotline'});
  await desk.ask(receipt.number, {version: await version(), items: ['工资条', '聊天记录'], note: '拍照就行。'});
  const widget = new CaseTracker();
  widget.client = {...composeCaseTrackerClient(network.options), ...composeCaseWorkClient(network.options)};
  sessionStorage.clear();
  before.replaceWith(widget);
  write(await rendered(widget), '#number', receipt.number);
  write(widget, '#code', receipt.code);
  find(widget, 'button[type=submit]').click();
  await there(widget, '#ask-supplement');
  await there(widget, '.said');
  yield {widget, name: 'asked for something'};
  find(widget, '#ask-supplement').click();
  await there(widget, '#files');
  const chosen = new DataTransfer();
  chosen.items.add(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])], '工资条'));
  const input = find<HTMLInputElement>(widget, '#files');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
  await there(widget, '.files .done');
  yield {widget, name: 'a file sent'};
  find(widget, '#do-supplement').click();
  await there(widget, '.note.ok');
  yield {widget, name: 'sent'};
};

const stations: Walk = async function* (box, network) {
  const widget = new StationMap();
  widget.client = composeStationMapClient(network.options);
  box.append(widget);
  await there(widget, '.stations > li');
  await settled(widget);
  yield {widget, name: 'list'};
  const [way, details] = findAll(widget, '.ways button');
  way?.click();
  await there(widget, '.panel:not([hidden]) > *');
  await settled(widget);
  yield {widget, name: 'the way there'};
  details?.click();
  await there(widget, '.panel .dl');
  yield {widget, name: 'details'};
};

const unconfigured: Walk = async function* (box) {
  const widget = new CaseTracker();
  widget.setAttribute('api', '');
  box.append(widget);
  await there(widget, '.blank');
  yield {widget, name: 'no API'};
};

/** The states that most people meet, by widget. */
export const walks: Readonly<Record<string, Walk>> = {
  'service-finder': finder,
  'consultation-form': form,
  'application-form': application,
  'case-tracker': tracker,
  'station-map': stations,
  'any widget': unconfigured,
};

/** Registers all widgets under their usual tags. */
export const defineAll = (): void => {
  for (const define of [
    defineServiceFinder,
    defineConsultationForm,
    defineApplicationForm,
    defineCaseTracker,
    defineStationMap,
  ])
    define();
};
