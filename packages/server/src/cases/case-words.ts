import type {CaseKind, CasePromise, Text} from '@pls-kit/contract';
import {clockEventTexts, explainClockEvent, isClockEvent} from '../clock/clock-events.js';
import type {StoredCase, StoredEvent} from './case-store.js';
import {findKindStep} from './kind-steps.js';
import {sayDay} from './say-day.js';
import type {EventType, State} from './transitions.js';

interface Bilingual {
  readonly zh: string;
  readonly en: string;
}

const both = ({zh, en}: Text): Bilingual => ({zh, en: en ?? zh});

/** What a sentence about a case is made from. */
export interface Scene {
  readonly kind: CaseKind;
  readonly unit: Text;
  readonly assignee?: Text | undefined;
  readonly promise: CasePromise;
  /** The day a resolved case closes by itself. */
  readonly closesOn?: string | undefined;
  /** Silence counted as withdrawing: nobody took it back. */
  readonly deemedWithdrawn?: boolean;
}

/** 「11月26日（星期四）前答复您。」, or what to say when that day has gone by. */
const sayPromise = ({what, dueOn, provisional, state}: CasePromise): Bilingual => {
  if (state === 'missed') {
    return {
      zh: '没按时办好，对不起。急的话请打 12348，报您的办件号。',
      en: 'We are late, and we are sorry. If it is urgent, call 12348 and quote your case number.',
    };
  }
  const day = sayDay(dueOn);
  const {zh, en} = both(what);
  if (state === 'suspended') {
    return {
      zh: `期限先停着，从今天接着算的话，${day.zh}前${zh}。`,
      en: `The time limit is on hold; if it ran on from today: ${en} by ${day.en}.`,
    };
  }
  return {
    zh: `${provisional ? '预计' : ''}${day.zh}前${zh}。`,
    en: `${en} by ${day.en}${provisional ? ' (expected)' : ''}.`,
  };
};

const stateTexts: Record<State, Text> = {
  submitted: {zh: '已经收到，等工作人员受理', en: 'Received, waiting for staff to take it up'},
  accepted: {zh: '已经受理，正在安排', en: 'Taken up, being arranged'},
  assigned: {zh: '已经交给专人', en: 'Given to somebody to work on'},
  in_progress: {zh: '正在办', en: 'Being worked on'},
  waiting_for_citizen: {zh: '等您回复', en: 'Waiting for you'},
  resolved: {zh: '已经答复您', en: 'Answered'},
  closed: {zh: '已经办结', en: 'Closed'},
  declined: {zh: '没能受理', en: 'Not taken up'},
  withdrawn: {zh: '已经撤回', en: 'Withdrawn'},
};

/** Where a case stands, in a few words. */
export const sayState = (state: State): Text => stateTexts[state];

/** What that means for the citizen, and what comes next. */
export const explainState = (state: State, scene: Scene): Text => {
  const unit = both(scene.unit);
  const promise = sayPromise(scene.promise);
  const assignee = both(scene.assignee ?? scene.unit);
  switch (state) {
    case 'submitted':
      return {zh: `${unit.zh}收到了。${promise.zh}`, en: `${unit.en} has it. ${promise.en}`};
    case 'accepted':
      return {zh: `${unit.zh}的工作人员看过了。${promise.zh}`, en: `Staff of ${unit.en} have read it. ${promise.en}`};
    case 'assigned':
      return {zh: `由${assignee.zh}来办。${promise.zh}`, en: `${assignee.en} will work on it. ${promise.en}`};
    case 'in_progress':
      return {zh: `${assignee.zh}正在办。${promise.zh}`, en: `${assignee.en} is working on it. ${promise.en}`};
    case 'waiting_for_citizen':
      return {
        zh: '还差一点情况要您说明。有不清楚的打 12348。',
        en: 'We need something more from you. If it is unclear, call 12348.',
      };
    case 'resolved': {
      const day = sayDay(scene.closesOn ?? scene.promise.dueOn);
      return {
        zh: `答复在下面。问题解决了就点「办结」；不点的话，${day.zh}自动办结。`,
        en: `The answer is below. Close the case if that settles it; otherwise it closes by itself on ${day.en}.`,
      };
    }
    case 'closed':
      return {
        zh: '这件事办完了。还有别的问题，可以再问，或者打 12348。',
        en: 'This is done. If there is more, ask again or call 12348.',
      };
    case 'declined':
      return {zh: '理由和接下来怎么办，写在下面。', en: 'The reason, and what you can do now, are below.'};
    case 'withdrawn':
      if (scene.deemedWithdrawn === true) {
        return {
          zh: '到期没有补齐材料，按规定当作撤回。材料备齐以后可以重新提交，不清楚的打 12348。',
          en: 'What was missing did not come in time, and that counts as withdrawing. You can file again once you have it; ask 12348 if unsure.',
        };
      }
      return {zh: '您撤回了。以后需要，可以重新提交。', en: 'You took it back. You can file again at any time.'};
  }
};

const submittedTexts: Partial<Record<string, Text>> = {
  consult: {zh: '您问了问题', en: 'You asked your question'},
  feedback: {zh: '您提了意见', en: 'You told us what you think'},
  callback: {zh: '您约了回电', en: 'You asked to be called back'},
};

const eventTexts: Record<Exclude<EventType, 'submitted' | 'transferred' | 'message' | 'advanced'>, Text> = {
  accepted: {zh: '工作人员受理了', en: 'Staff took it up'},
  assigned: {zh: '交给了专人', en: 'Given to somebody to work on'},
  started: {zh: '开始办理', en: 'Work began'},
  resolved: {zh: '已经答复您', en: 'Answered'},
  closed: {zh: '办结了', en: 'Closed'},
  declined: {zh: '没能受理', en: 'Not taken up'},
  asked: {zh: '请您补充情况', en: 'We asked you for more'},
  supplied: {zh: '您补充了情况', en: 'You sent what was missing'},
  reopened: {zh: '您说还没解决，接着办', en: 'You said it is not settled: reopened'},
  withdrawn: {zh: '您撤回了', en: 'You took it back'},
  amended: {zh: '您改了填写的内容', en: 'You changed what you had written'},
  evaluated: {zh: '您做了评价', en: 'You rated it'},
  objected: {zh: '您对结果提出了异议', en: 'You objected to the outcome'},
  erased: {zh: '个人信息和内容已经删除', en: 'Personal details and words were erased'},
  held: {zh: '依法需要保存，暂时不删除', en: 'Kept because the law demands it: nothing is erased for now'},
  released: {zh: '不再需要依法保存', en: 'The law no longer demands that it is kept'},
  'erasure-requested': {
    zh: '您申请了删除，等依法保存结束就删除',
    en: 'You asked for erasure: it follows when the hold ends',
  },
};

/** A finer step in words; one that this code no longer knows is at least an event. */
export const sayStep = (code: string): Text => findKindStep(code)?.text ?? {zh: '有了新进展', en: 'There is progress'};

const channelTexts: Readonly<Record<string, Text>> = {
  hotline: {zh: '电话里说的', en: 'Said on the telephone'},
  counter: {zh: '在窗口说的', en: 'Said at the counter'},
  visit: {zh: '上门或者见面时说的', en: 'Said on a visit'},
};

/** What happened, in a few words. */
export const sayEvent = (
  {type, actor, step, channel}: StoredEvent,
  {kind, objectsTo}: Pick<StoredCase, 'kind' | 'objectsTo'>,
  unit: Text,
): Text => {
  if (type === 'submitted' && objectsTo !== null) return {zh: '您提出了异议', en: 'You objected to a decision'};
  if (type === 'message') {
    if (channel !== null) return channelTexts[channel] ?? {zh: '工作人员记了一笔', en: 'Staff wrote something down'};
    return actor === 'citizen'
      ? {zh: '您留了言', en: 'You wrote a message'}
      : {zh: '工作人员给您留了言', en: 'Staff wrote you a message'};
  }
  if (type === 'submitted') return submittedTexts[kind] ?? {zh: '您交了申请', en: 'You filed your request'};
  if (type === 'transferred') return {zh: `转到${unit.zh}`, en: `Passed to ${unit.en ?? unit.zh}`};
  if (isClockEvent(type)) return clockEventTexts[type];
  if (type === 'advanced') return sayStep(step ?? '');
  if (type === 'withdrawn' && actor === 'system')
    return {zh: '到期没有补齐，按撤回处理', en: 'Not sent in time: it counts as withdrawn'};
  if (type === 'erased' && actor === 'system')
    return {zh: '保存期满，个人信息和内容已经删除', en: 'Kept long enough: personal details and words were erased'};
  return eventTexts[type];
};

/** What is worth adding to an event; nothing for most. */
export const explainEvent = (
  {type, actor, dueOn}: StoredEvent,
  unit: Text,
  assignee: Text | undefined,
): Text | undefined => {
  if (isClockEvent(type)) return dueOn === null ? undefined : explainClockEvent(type, dueOn);
  if (type === 'submitted' && actor === 'staff') {
    return {zh: `工作人员替您登记，${unit.zh}收到`, en: `Written down for you, received by ${unit.en ?? unit.zh}`};
  }
  if (type === 'submitted') return {zh: `${unit.zh}收到`, en: `Received by ${unit.en ?? unit.zh}`};
  if (type === 'transferred' && actor === 'staff') {
    return {
      zh: '换了单位来办，办件号和查询码不变',
      en: 'Another unit works on it; number and query code stay the same',
    };
  }
  if (type === 'objected') {
    return {zh: '由上一级来看，另有一个办件号', en: 'Looked at one level up, under a number of its own'};
  }
  if (type === 'transferred') {
    return {
      zh: '由离您近的来办，办件号和查询码不变',
      en: 'Somebody nearer works on it; number and query code stay the same',
    };
  }
  if (type === 'assigned' && assignee) {
    return {zh: `由${assignee.zh}来办`, en: `${assignee.en ?? assignee.zh} works on it`};
  }
  if (type === 'closed') {
    return actor === 'citizen'
      ? {zh: '您说问题解决了', en: 'You said that the answer settles it'}
      : {zh: '答复后 15 天没有新的问题，自动办结', en: 'Nothing more was asked for 15 days after the answer'};
  }
  return undefined;
};

const aheadTexts = {
  accepted: {zh: '工作人员受理', en: 'Staff take it up'},
  assigned: {zh: '交给专人', en: 'Somebody is given it'},
  in_progress: {zh: '专人办理', en: 'They work on it'},
  resolved: {zh: '答复您', en: 'You get the answer'},
  closed: {zh: '问题解决，办结', en: 'Settled and closed'},
} as const satisfies Partial<Record<State, Text>>;

type StateAhead = keyof typeof aheadTexts;

const pathAhead = (state: State, kind: CaseKind): readonly StateAhead[] => {
  switch (state) {
    case 'submitted':
      // A consultation may be answered by whoever takes it up.
      return kind === 'consult'
        ? ['accepted', 'resolved', 'closed']
        : ['accepted', 'assigned', 'in_progress', 'resolved', 'closed'];
    case 'accepted':
      return kind === 'consult' ? ['resolved', 'closed'] : ['assigned', 'in_progress', 'resolved', 'closed'];
    case 'assigned':
      return ['in_progress', 'resolved', 'closed'];
    case 'in_progress':
    case 'waiting_for_citizen':
      return ['resolved', 'closed'];
    case 'resolved':
      return ['closed'];
    default:
      return [];
  }
};

/** The steps still to come, in order; empty once a case has ended. */
export const stepsAhead = (state: State, kind: CaseKind): {state: StateAhead; text: Text}[] =>
  pathAhead(state, kind).map((step) => ({state: step, text: aheadTexts[step]}));
