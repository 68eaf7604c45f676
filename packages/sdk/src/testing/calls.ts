import type {
  AnnouncementContents,
  CaseDraft,
  CaseErasure,
  CaseErasureRequest,
  OperationId,
  operations,
} from '@pls-kit/contract';
import type {CaseSession} from '../case-session.js';
import type {Client} from '../client.js';
import {openDraftKey, sealDraft} from '../draft-key.js';
import type {Draft} from '../drafts.js';
import type {CaseSnapshot} from '../watch-case.js';

/** What the contract says an operation answers when it succeeds. */
type AnswerOf<Id extends OperationId> = operations[Id]['responses'] extends
  {200: {content: {'application/json': infer Body}}} | {201: {content: {'application/json': infer Body}}}
  ? Body
  : never;

/** Methods that give something else than the plain answer, and why. */
interface OtherAnswers {
  /** The token stays inside. */
  openCaseToken: CaseSession;
  openAppointmentToken: CaseSession;
  /** Bytes. */
  getDeskAttachment: Blob;
  /** Of a case on hold: a request that waits. */
  eraseCase: CaseErasure | CaseErasureRequest;
  /** A file. */
  getAppointmentCalendar: Blob;
  /** What is told, put together with what is read then. */
  streamCaseEvents: CaseSnapshot | undefined;
  /** Opened with its key. */
  getDraft: Draft;
}

/** For each operation a call of its method. An operation without a method, or with another answer, does not compile. */
type Calls = {
  [Id in OperationId]: (
    client: Client,
    session: CaseSession,
  ) => PromiseLike<Id extends keyof OtherAnswers ? OtherAnswers[Id] : AnswerOf<Id>>;
};

const number = '260123456783';
const draft: CaseDraft = {form: 'consultation', formVersion: 1, homeCounty: '410311', answers: {}, noticeVersion: '1'};
const slot = 'visit-lyw-410311013001.202612071430';
const booking = {form: 'adviser-visit', formVersion: 1, homeCounty: '410311', answers: {slot}, noticeVersion: '1'};
const draftKey = await openDraftKey('3141 5926 5358 9793');
export const sealed = await sealDraft(draftKey, {question: '工资'});
const upload = {id: 'wYB0Z1cPq3mLr8sT5uVxQg', token: 'upload'};
const contents: AnnouncementContents = {
  kind: 'notice',
  title: {zh: '公共法律服务热线'},
  summary: {zh: '有法律问题先打 12348。'},
  body: [{type: 'paragraph', text: {zh: '12348。'}}],
};
export const calls: Calls = {
  getPortal: (client) => client.portal.get(),
  listRegions: (client) => client.regions.list(),
  getRegion: (client) => client.regions.get('410311'),
  listTopics: (client) => client.topics.list(),
  getTopic: (client) => client.topics.get('wage-arrears'),
  listServices: (client) => client.services.list(),
  getService: (client) => client.services.get('legal-aid'),
  search: (client) => client.services.search('欠薪'),
  listStations: (client) => client.stations.list(),
  nearestStations: (client) => client.stations.nearest({region: '410311'}),
  getStationTile: (client) => client.stations.tile({zoom: 7, x: 103, y: 50}),
  getStation: (client) => client.stations.get('LYC-410311'),
  getUnitSheet: (client) => client.units.sheet('LYC-410311'),
  getUnitDurations: (client) => client.units.durations('LYC-410311'),
  listAdvisers: (client) => client.advisers.list({region: '410311'}),
  getAdviser: (client) => client.advisers.get('adviser-001'),
  listVisits: (client) => client.visits.list({from: '2026-11-23', to: '2026-11-30'}),
  getCalendar: (client) => client.calendar.get(),
  listVillageGroups: (client) => client.villageGroups.list({station: 'LYW-410311002001'}),
  listAnnouncements: (client) => client.announcements.list({kind: 'notice'}),
  getAnnouncement: (client) => client.announcements.get('410300-hotline'),
  listDeskAnnouncements: (client) => client.publishing.list({state: 'draft'}),
  getDeskAnnouncement: (client) => client.publishing.get('410300-hotline'),
  draftAnnouncement: (client) => client.publishing.draft({region: '410311', contents}),
  reviseAnnouncement: (client) => client.publishing.revise('410300-hotline', {version: 1, contents}),
  publishAnnouncement: (client) => client.publishing.publish('410300-hotline', {version: 1}),
  withdrawAnnouncement: (client) => client.publishing.withdraw('410300-hotline', {version: 2, reason: '改期了。'}),
  listAnnouncementVersions: (client) => client.publishing.history('410300-hotline'),
  changeVisit: (client) =>
    client.publishing.changeVisit(
      {station: 'LYW-410311002001', plannedOn: '2026-12-02'},
      {version: 0, state: 'cancelled', reason: {zh: '顾问出庭'}},
    ),
  listForms: (client) => client.forms.list(),
  getForm: (client) => client.forms.get('consultation', {version: 1}),
  getFormSchema: (client) => client.forms.schema('legal-aid', {version: 1}),
  submitCase: (client) => client.cases.submit(draft),
  openCaseToken: (client) => client.cases.open({number, code: '60241837'}),
  getCase: (client, session) => client.cases.get(session),
  listCaseEvents: (client, session) => client.cases.events(session),
  streamCaseEvents: async (client, session) => {
    let last: CaseSnapshot | undefined;
    for await (const snapshot of client.cases.watch(session, {intervalMs: 20})) {
      if (last !== undefined) break;
      last = snapshot;
    }
    return last;
  },
  closeCase: (client, session) => client.cases.close(session, {version: 1}),
  copyCase: (client, session) => client.cases.copy(session),
  eraseCase: (client, session) => client.cases.erase(session, {version: 1}),
  amendCase: (client, session) => client.cases.amend(session, {version: 1, answers: {}}),
  withdrawCase: (client, session) => client.cases.withdraw(session, {version: 1}),
  supplementCase: (client, session) => client.cases.supplement(session, {version: 1, text: '已经补齐。'}),
  reopenCase: (client, session) => client.cases.reopen(session, {version: 1, text: '还没解决。'}),
  sendCaseMessage: (client, session) => client.cases.send(session, {version: 1, text: '还要带什么？'}),
  listCaseMessages: (client, session) => client.cases.messages(session),
  evaluateCase: (client, session) => client.cases.evaluate(session, {version: 1, score: 5}),
  objectToCase: (client, session) => client.cases.object(session, {version: 1, text: '我要的是工资，不用审查。'}),
  listSlots: (client) => client.appointments.slots({region: '410311013001'}),
  bookAppointment: (client) => client.appointments.book(booking),
  openAppointmentToken: (client) => client.appointments.open({number, code: '60241837'}),
  getAppointment: (client, session) => client.appointments.get(session),
  moveAppointment: (client, session) => client.appointments.move(session, {version: 1, slot}),
  cancelAppointment: (client, session) => client.appointments.cancel(session, {version: 1}),
  getAppointmentCalendar: (client, session) => client.appointments.calendar(session),
  eraseAppointment: (client, session) => client.appointments.erase(session, {version: 1}),
  listDeskAppointments: (client) => client.desk.appointments.list({date: '2026-12-07'}),
  openAppointmentInFull: (client) => client.desk.appointments.openInFull(number, {reason: 'call-back'}),
  recordAttendance: (client) => client.desk.appointments.recordAttendance(number, {version: 1, attendance: 'arrived'}),
  cancelDeskAppointment: (client) => client.desk.appointments.cancel(number, {version: 1, reason: '顾问当天出庭。'}),
  getClosure: (client) => client.desk.appointments.closure('LYC-410311', '2026-12-07'),
  changeClosure: (client) =>
    client.desk.appointments.changeClosure('LYC-410311', '2026-12-07', {
      version: 0,
      closed: [{from: '14:00'}],
      reason: {zh: '公证员病了'},
    }),
  getChallenge: (client) => client.cases.prepare(),
  createAttachment: (client) => client.attachments.create({homeCounty: '410311', name: '工资条.jpg', size: 4}),
  getAttachment: (client) => client.attachments.get(upload),
  uploadAttachmentChunk: (client) => client.attachments.sendChunk(upload, 0, new ArrayBuffer(4)),
  completeAttachment: (client) => client.attachments.complete(upload, '00'.repeat(32)),
  deleteAttachment: (client) => client.attachments.delete(upload),
  listCaseAttachments: (client, session) => client.cases.attachments(session),
  listHolds: (client) => client.desk.holds(),
  holdCase: (client) => client.desk.hold(number, {reason: '法院调取证据，先保存。'}),
  releaseCase: (client) => client.desk.release(number, {reason: '法院结案，不再需要。'}),
  listCaseReadings: (client) => client.desk.readings(number),
  listDeskAttachments: (client) => client.desk.attachments(number),
  getDeskAttachment: (client) => client.desk.attachment(number, upload.id, 'work'),
  getDraft: (client) => client.drafts.get(draftKey),
  saveDraft: (client) => client.drafts.save(draftKey, {question: '工资'}),
  deleteDraft: (client) => client.drafts.delete(draftKey),
  getStaffMember: (client) => client.desk.me(),
  listAssignees: (client) => client.desk.assignees('LYC-410311'),
  listDeskCases: (client) => client.desk.queue(),
  getDeskCase: (client) => client.desk.get(number),
  acceptCase: (client) => client.desk.accept(number, {version: 1}),
  assignCase: (client) => client.desk.assign(number, {version: 1, assignee: 'adviser-001'}),
  startCase: (client) => client.desk.start(number, {version: 1}),
  answerCase: (client) => client.desk.answer(number, {version: 1, text: '可以申请法律援助，不收费。'}),
  declineCase: (client) => client.desk.decline(number, {version: 1, reason: '法院已经判了。', remedy: '申请执行。'}),
  transferCase: (client) => client.desk.transfer(number, {version: 1, unit: 'LYC-410303'}),
  askCitizen: (client) => client.desk.ask(number, {version: 1, items: ['身份证']}),
  messageCitizen: (client) => client.desk.send(number, {version: 1, text: '照片就行。'}),
  extendClock: (client) =>
    client.desk.extend(number, {version: 4, by: 15, reason: '鉴定材料特别复杂，要再做一次实验。'}),
  pauseClock: (client) =>
    client.desk.pause(number, {version: 4, cause: 'verification', reason: '正在向原发证机关核实毕业证。'}),
  resumeClock: (client) => client.desk.resume(number, {version: 5}),
  listSupervisions: (client) => client.desk.supervisions(),
  getSupervision: (client) => client.desk.supervision(number, 'answer'),
  explainSupervision: (client) =>
    client.desk.explainSupervision(number, 'answer', {version: 4, text: '经办人住院，11月30日才交接给别人。'}),
  closeSupervision: (client) =>
    client.desk.closeSupervision(number, 'answer', {version: 5, text: '晚了两个工作日，已要求中心安排替班。'}),
  recordCaseStep: (client) => client.desk.step(number, {version: 1, step: 'granted'}),
  openCaseInFull: (client) => client.desk.openInFull(number, {reason: 'call-back'}),
  listCaseNotes: (client) => client.desk.notes(number),
  addCaseNote: (client) => client.desk.note(number, {text: '没人接电话。'}),
  listStandardTexts: (client) => client.desk.standardTexts({use: 'ask'}),
  recordCase: (client) => client.desk.record({channel: 'hotline', draft}),
  searchDeskCases: (client) => client.desk.search({phone: '13837902146'}),
  getLiveness: (client) => client.health.live(),
  getReadiness: (client) => client.health.ready(),
  listDevelopmentAccounts: (client) => client.development.accounts(),
  signInForDevelopment: (client) => client.development.signIn('clerk-lyc-410311'),
};
