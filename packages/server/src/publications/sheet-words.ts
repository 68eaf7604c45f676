import type {Text} from '@pls-kit/contract';
import type {StaffRecord} from '../catalogue/records.js';
import {type ClockSignal, type PauseReason, supervisionLimit} from '../clock/rule-sets.js';

/** What a limit runs from, as the citizen reads it. */
export const signalTexts: Readonly<Record<ClockSignal, Text>> = {
  submitted: {zh: '从您交上来算', en: 'From the day you file it'},
  accepted: {zh: '从受理算', en: 'From acceptance'},
  declined: {zh: '从不予受理算', en: 'From the refusal to take it up'},
  asked: {zh: '从告诉您要补什么算', en: 'From the day you are told what is missing'},
  supplied: {zh: '从您补齐算', en: 'From the day you send what was missing'},
  resolved: {zh: '从答复您算', en: 'From the answer'},
  reopened: {zh: '从您说还没解决算', en: 'From the day you say it is not settled'},
  transferred: {zh: '从转到别处算', en: 'From the transfer'},
  commissioned: {zh: '从鉴定委托书生效算', en: 'From the day the commission takes effect'},
  decided: {zh: '从作出决定算', en: 'From the decision'},
  'lawyer-appointed': {zh: '从指派律师算', en: 'From the appointment of a lawyer'},
  objected: {zh: '从收到异议算', en: 'From receipt of the objection'},
  'objection-decided': {zh: '从异议有了结果算', en: 'From the decision on the objection'},
  'agreement-reached': {zh: '从调解协议生效算', en: 'From the day the agreement takes effect'},
  'confirmation-requested': {zh: '从向法院申请确认算', en: 'From the request for confirmation'},
  'reply-given': {zh: '从收到书面答复算', en: 'From the written reply'},
  'review-requested': {zh: '从申请复查算', en: 'From the request for review'},
};

/** What is not counted. */
export const pauseTexts: Readonly<Record<PauseReason, Text>> = {
  supplement: {zh: '补充材料的时间', en: 'Time for sending what is missing'},
  'force-majeure': {zh: '不可抗力的时间', en: 'Force majeure'},
  verification: {zh: '核实的时间', en: 'Time for verification'},
};

/** Posts, as on the board. */
export const postTexts: Readonly<Record<StaffRecord['role'], Text>> = {
  clerk: {zh: '受理', en: 'Reception'},
  worker: {zh: '办理', en: 'Casework'},
  adviser: {zh: '法律顾问', en: 'Legal adviser'},
  supervisor: {zh: '督查', en: 'Supervision'},
  admin: {zh: '管理', en: 'Administration'},
};

const {limit} = supervisionLimit;

export const supervisionNote: Text = {
  zh: `没按时办的会自动督办，督查人员 ${String(limit)} 个工作日内来看，结果书面告诉您；也可以打监督电话。`,
  en: `A missed date is looked into by itself within ${String(limit)} working days, with a written result; you can also call.`,
};

export const evaluationNote: Text = {
  zh: '办结以后，凭办件号和查询码可以评价；有批评、投诉、表扬，随时可以提意见，不用有办件号。',
  en: 'Once a case has ended you can rate it with number and query code. Criticism, complaints and praise are welcome at any time, without a case too.',
};
