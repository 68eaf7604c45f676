import type {CaseReceipt} from '@pls-kit/contract';
import {attachments, cases, composeClient, createClient, drafts, portal} from '@pls-kit/sdk';
import type {createInPageServer as Create} from '@pls-kit/server/in-page';
import {composeCaseTrackerClient} from '../case-tracker/case-part.js';
import {composeCaseWorkClient} from '../case-tracker/case-work-client.js';
import {CaseTracker} from '../case-tracker/case-tracker.js';
import {ConsultationForm} from '../consultation-form/consultation-form.js';
import {composeFormClient} from '../form/form-client.js';
import {dataLanguage} from '../localization.js';
import {find, findAll, until} from './shadow.js';
import {rendered, settled, there, type Walk, write} from './walk.js';

/** What nobody writes into a form but somebody in danger. */
const inDanger = '他天天打我，我不想活了，怎么办？';

const addFiles = (widget: Element, ...files: File[]): void => {
  const chosen = new DataTransfer();
  for (const file of files) chosen.items.add(file);
  const input = find<HTMLInputElement>(widget, 'input[type=file][multiple]');
  input.files = chosen.files;
  input.dispatchEvent(new Event('change', {bubbles: true}));
};
const picture = new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0])], '欠条');
const program = new File(['MZ\u0090\u0000'], 'setup.exe');

/** What the citizen gives, as it is shown again. */
export const given = `${inDanger} ${picture.name} ${program.name}`;

/** A question of somebody in danger, with files, kept elsewhere, sent, changed and taken back. */
const form: Walk = async function* (box, network) {
  localStorage.clear();
  // What is wrong with a file is said before anything is asked of the server.
  const options = {...network.options, locale: dataLanguage() === 'en' ? 'en' : 'zh-CN'} as const;
  const client = {
    ...composeFormClient(options),
    ...composeClient(options, {cases, portal, drafts, attachments}),
  };
  const first = new ConsultationForm();
  first.client = client;
  box.append(first);
  await there(first, 'input[type=file]');
  await there(first, 'input[value="#other"]');
  write(first, '#field-question', inDanger);
  addFiles(first, picture, program);
  await until(() => findAll(first, '.files .done, .files .refused').length === 2, 'a file sent and a file refused');
  yield {widget: first, name: 'files, one of them refused'};
  find(first, '.kept .linkbtn[aria-expanded]').click();
  await there(first, '#draft-code');
  find<HTMLInputElement>(first, '#draft-code').value = '1234';
  find(first, '.elsewhere .row .btn').click();
  await there(first, '#draft-code-error');
  yield {widget: first, name: 'ways to keep it, and a code that is none'};
  const [device] = findAll(first, '.elsewhere > div > .btn');
  device!.click();
  await there(first, '.elsewhere > div > .linkbtn');
  yield {widget: first, name: 'kept on this device'};
  find(first, '#ask-clear').click();
  await there(first, '#clear');
  yield {widget: first, name: 'asked before it is wiped'};
  first.remove();
  sessionStorage.clear();

  const widget = new ConsultationForm();
  widget.client = client;
  box.append(widget);
  await there(widget, '.elsewhere, .kept');
  await there(widget, '#field-question');
  await settled(widget);
  yield {widget, name: 'a draft of this device'};
  write(widget, '#field-question', inDanger);
  find(widget, 'button[type=submit]').click();
  await there(widget, '#care');
  yield {widget, name: 'whom to call'};
  // A second press at once is taken for the second half of a double click.
  while (findAll(widget, 'input[value=self]').length === 0) {
    await new Promise((resolve) => setTimeout(resolve, 100));
    find(widget, 'button[type=submit]').click();
  }
  find(widget, 'input[value=self]').click();
  find(widget, 'input[value=online]').click();
  await widget.updateComplete;
  while (findAll(widget, '.kv').length === 0) {
    find(widget, 'button[type=submit]').click();
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  find(widget, '.btn.pri').click();
  const second = '[part=receipt] .note .linkbtn';
  await there(widget, second);
  find(widget, second).click();
  await there(widget, '.send .linkbtn');
  yield {widget, name: 'changing what was sent'};
  find(widget, '.send .linkbtn').click();
  await there(widget, second);
  findAll(widget, second)[1]!.click();
  await there(widget, '#withdraw');
  yield {widget, name: 'asked before it is taken back'};
  find(widget, '#withdraw').click();
  await until(() => findAll(widget, '[part=receipt] .code').length === 0, 'the end of it');
  yield {widget, name: 'taken back'};
  localStorage.clear();
};

/** What only time and the desk bring about a case: the real server, inside the page, whose clock stands where it is put. */
const tracker: Walk = async function* (box, network) {
  const address = '/dist/in-page/pls-in-page.js';
  const {createInPageServer: create} = (await import(address)) as {createInPageServer: typeof Create};
  const server = await create({now: '2026-11-23T10:05:00+08:00'});
  const fetch: typeof globalThis.fetch = async (...request) => {
    const response = await server.fetch(...request);
    if (!response.headers.get('Content-Type')?.includes('event-stream')) network.heard?.(await response.clone().text());
    return response;
  };
  const options = {baseUrl: 'https://pls.test', portal: 'pk_luolong', fetch};
  const pls = (staffToken?: string) => createClient({...options, staffToken});
  const at = async (receipt: CaseReceipt) => {
    const {version} = await pls().cases.get(await pls().cases.open(receipt));
    return {version};
  };
  const deskOf = async ({unit}: CaseReceipt) => pls(await server.staffToken('clerk', unit.id)).desk;

  const show = async ({number, code}: CaseReceipt): Promise<CaseTracker> => {
    sessionStorage.clear();
    const widget = new CaseTracker();
    widget.client = {...composeCaseTrackerClient(options), ...composeCaseWorkClient(options)};
    box.replaceChildren(widget);
    write(await rendered(widget), '#number', number);
    write(widget, '#code', code);
    find(widget, 'button[type=submit]').click();
    await there(widget, '.rights');
    await settled(widget);
    return widget;
  };
  const open = async (widget: CaseTracker, deed: string) => {
    await there(widget, `#ask-${deed}`);
    find(widget, `#ask-${deed}`).click();
    await there(widget, `#panel-${deed}`);
    await settled(widget);
  };

  const {samples} = server;
  for (const [name, receipt] of Object.entries(samples)) yield {widget: await show(receipt), name: `sample ${name}`};

  const late = samples.overdue;
  const supervisor = pls(await server.staffToken('supervisor')).desk;
  await supervisor.closeSupervision(late.number, 'answer', {
    ...(await at(late)),
    text: '已经督促办理单位，明天上午给您回电话。',
  });
  yield {widget: await show(late), name: 'the result of a supervision'};

  const told = samples.inProgress;
  await pls().cases.send(await pls().cases.open(told), {...(await at(told)), text: '考勤表的照片用得上吗？'});
  const desk = await deskOf(told);
  await desk.send(told.number, {...(await at(told)), text: '用得上，先存好原图。'});
  await desk.send(told.number, {...(await at(told)), text: '来电问进度。', channel: 'hotline'});
  const talking = await show(told);
  await there(talking, '.said');
  await open(talking, 'message');
  yield {widget: talking, name: 'a conversation, and a message that is being written'};

  await (
    await deskOf(samples.submitted)
  ).transfer(samples.submitted.number, {
    ...(await at(samples.submitted)),
    unit: 'LYC-410311',
    reason: '这件事由中心来办。',
  });
  const moved = await show(samples.submitted);
  find(moved, '.rights').setAttribute('open', '');
  await open(moved, 'withdraw');
  yield {widget: moved, name: 'passed on, and about to be withdrawn'};

  const {legalAid} = samples;
  const decline = {reason: '您的收入高于经济困难标准。', remedy: '不服可以提出异议。'};
  await (await deskOf(legalAid)).decline(legalAid.number, {...(await at(legalAid)), ...decline});
  const refused = await show(legalAid);
  await open(refused, 'object');
  yield {widget: refused, name: 'a refusal, and an objection that is being written'};
  write(refused, '#words-object', '我是进城务工的，要的是工资，按规定不用审查经济困难。');
  find(refused, '#do-object').click();
  await there(refused, '.new-case');
  yield {widget: refused, name: 'the numbers of an objection'};

  const {items} = await pls().appointments.slots({region: '410311', kind: 'window', service: 'notary', limit: 5});
  const {version: formVersion, notice, service} = await pls().forms.get('notary');
  const notary = await pls().cases.submit({
    form: 'notary',
    formVersion,
    ...(service !== undefined && {service}),
    homeCounty: '410311',
    noticeVersion: notice.version,
    answers: {
      matter: 'inheritance',
      story: '我妈去世了，房子要过户给我和弟弟。',
      disputed: 'no',
      usedIn: 'here',
      realEstate: 'yes',
      place: '410311013',
      comes: 'self',
      when: 'book',
      slot: items.find(({remaining}) => remaining > 0)!.id,
      applicant: 'person',
      name: '示例甲',
      phone: '13800000000',
    },
  });
  const soon = await show(notary);
  await open(soon, 'amend');
  yield {widget: soon, name: 'a booked time, and a change in the first ten minutes'};
  const office = await deskOf(notary);
  await office.accept(notary.number, await at(notary));
  await office.ask(notary.number, {...(await at(notary)), items: ['房产证']});
  const paused = await show(notary);
  await open(paused, 'move-appointment');
  await there(paused, '#times');
  find(paused, '#do-move-appointment').click();
  await there(paused, '#times-error');
  yield {widget: paused, name: 'a limit that stands still, and another time to choose'};
  find(paused, '#panel-move-appointment .quiet').click();
  await open(paused, 'cancel-appointment');
  yield {widget: paused, name: 'asked before a time is given back'};

  find(paused, '.out .linkbtn[aria-pressed]').click();
  await there(paused, '.out .linkbtn[aria-pressed=true]');
  const [, leave] = [...findAll(paused, '.out .linkbtn')];
  leave!.click();
  await there(paused, '.kept li');
  yield {widget: paused, name: 'a case that this device remembers'};
  findAll(paused, '.kept li .linkbtn')[0]!.click();
  await until(() => findAll(paused, '.kept li').length === 0, 'nothing remembered');

  const ended = await show(samples.closed);
  find(ended, '.rights').setAttribute('open', '');
  await open(ended, 'erase');
  find(ended, '#do-erase').click();
  await until(() => findAll(ended, '.rights').length === 0, 'the case gone');
  await settled(ended);
  yield {widget: ended, name: 'erased for good'};
  await server.close();
};

/** The states that fewer people meet. */
export const rarerWalks: Readonly<Record<string, Walk>> = {
  'consultation-form, rarely': form,
  'case-tracker, rarely': tracker,
};
