import type {CaseKind, LegalBasis, Text} from '@pls-kit/contract';

/** What starts or stops a clock: an event of the case, or a step of its kind that a later operation records. */
export type ClockSignal =
  | 'submitted'
  | 'accepted'
  | 'declined'
  | 'asked'
  | 'supplied'
  | 'resolved'
  | 'reopened'
  | 'transferred'
  | 'commissioned'
  | 'decided'
  | 'lawyer-appointed'
  | 'objected'
  | 'objection-decided'
  | 'agreement-reached'
  | 'confirmation-requested'
  | 'reply-given'
  | 'review-requested';

/** How soon a supervisor looks at a missed date: an office's own commitment, no law. */
export const supervisionLimit = {limit: 3, unit: 'workday'} as const;

/** Why a limit stands still; each rule names those that its article leaves out. */
export type PauseReason = 'supplement' | 'force-majeure' | 'verification';

/** One time limit of a rule set. */
export interface ClockRule {
  /** Never ends in a hyphen and digits: that names a later run of it. */
  readonly name: string;
  /** What is owed by the date, as the citizen reads it. */
  readonly what: Text;
  /** Who has to keep it. Only the office's clocks can be missed by the office. */
  readonly owedBy: 'office' | 'citizen';
  readonly nature: 'statute' | 'commitment';
  readonly startsAt: ClockSignal;
  readonly stopsAt: readonly ClockSignal[];
  readonly limit: number;
  /** `month`: to the same day of the next month, as 民法典 article 202 counts. */
  readonly unit: 'day' | 'workday' | 'month';
  /** Whether a limit that ends on a holiday runs to the next workday (民法典 article 203). */
  readonly endsOnWorkday: boolean;
  readonly pauses: readonly PauseReason[];
  /** Whether it starts anew each time that its signal comes; the others run once in a case. */
  readonly repeats?: boolean;
  readonly extension?: {readonly limit: number; readonly unit: 'day' | 'workday'};
  readonly onExpiry: 'supervision' | 'deemed_withdrawn' | 'deemed_accepted' | 'remedy';
  /** What the citizen can do once the date has gone by. */
  readonly remedy: Text;
  /** The rule in the citizen's words. */
  readonly basis: Text;
  readonly article?: LegalBasis;
}

/** The time limits of a case kind from a day on. Never edited once in force: a change is a new version. */
export interface RuleSet {
  readonly id: string;
  readonly version: number;
  readonly kind: CaseKind;
  readonly effectiveFrom: string;
  /** Only where the portal switches it on. */
  readonly option?: 'petition';
  readonly clocks: readonly ClockRule[];
}

const workdays = (count: number): Text => ({
  zh: `服务承诺：${String(count)} 个工作日内`,
  en: `Our commitment: within ${String(count)} working ${count === 1 ? 'day' : 'days'}`,
});

/** No law gives more than this against an office that is late with what it promised by itself. */
const urge: Text = {
  zh: '急的话打 12348 催办，报您的办件号；不用重新提交，也不用另外申请，督查人员会主动看。',
  en: 'If it is urgent, call 12348 and quote your case number. You need not file again or ask for it: a supervisor looks into it anyway.',
};

const complain: Text = {
  zh: '您可以向上一级司法行政部门反映，也可以打 12348 催办，报您的办件号；不用重新提交，督查人员会主动看。',
  en: 'You can turn to the justice bureau one level up, or call 12348 and quote your case number. You need not file again: a supervisor looks into it anyway.',
};

const commitment = {
  owedBy: 'office',
  nature: 'commitment',
  unit: 'workday',
  endsOnWorkday: true,
  pauses: [],
  onExpiry: 'supervision',
  remedy: urge,
} as const;

const statute = {
  owedBy: 'office',
  nature: 'statute',
  endsOnWorkday: true,
  pauses: [],
  onExpiry: 'supervision',
  remedy: complain,
} as const;

/** Where the legal clock starts later than the submission, this is what the receipt promises. */
const acceptOrDecline: ClockRule = {
  ...commitment,
  name: 'accept-or-decline',
  what: {zh: '告诉您能不能办', en: 'Tell you whether we can take it on'},
  startsAt: 'submitted',
  stopsAt: ['accepted', 'declined'],
  limit: 3,
  basis: workdays(3),
};

/** A reopened case is owed an answer again; every kind that can be answered can be reopened. */
const answerAgain: ClockRule = {
  ...commitment,
  name: 'answer-again',
  what: {zh: '再答复您', en: 'Answer you again'},
  startsAt: 'reopened',
  stopsAt: ['resolved'],
  repeats: true,
  limit: 3,
  basis: workdays(3),
};

const legalAidLaw = (article: string, says: string): LegalBasis => ({
  law: '法律援助法',
  article,
  says,
  version: '2021-08-20',
  verified: 'text',
});

const petitionRules = (article: string, says: string): LegalBasis => ({
  law: '信访工作条例',
  article,
  says,
  version: '2022-02-25',
  verified: 'secondary',
});

/**
 * Every rule set, as data. Articles: DOMAIN.md's table of clocks, the texts as read for the catalogue of services;
 * commitments rest on no law and may be set differently by an office.
 */
export const ruleSets: readonly RuleSet[] = [
  {
    id: 'consult-2026',
    version: 1,
    kind: 'consult',
    effectiveFrom: '2026-01-01',
    clocks: [
      {
        ...commitment,
        name: 'answer',
        what: {zh: '答复您', en: 'Answer you'},
        startsAt: 'submitted',
        stopsAt: ['resolved', 'declined'],
        limit: 3,
        basis: workdays(3),
      },
      answerAgain,
    ],
  },
  {
    id: 'legal-aid-2022',
    version: 1,
    kind: 'legal-aid',
    effectiveFrom: '2022-01-01',
    clocks: [
      {
        ...statute,
        name: 'decide',
        what: {zh: '告诉您能不能援助', en: 'Tell you whether legal aid is granted'},
        startsAt: 'submitted',
        stopsAt: ['decided', 'declined', 'resolved'],
        limit: 7,
        unit: 'day',
        basis: {zh: '法定期限：收到申请起 7 日内', en: 'Required by law: within 7 days of receipt'},
        article: legalAidLaw('第四十三条', '自收到法律援助申请之日起七日内进行审查，作出是否给予法律援助的决定'),
      },
      {
        ...statute,
        name: 'appoint-lawyer',
        what: {zh: '给您指派律师', en: 'Appoint your lawyer'},
        startsAt: 'decided',
        stopsAt: ['lawyer-appointed', 'declined', 'resolved'],
        limit: 3,
        unit: 'day',
        basis: {zh: '法定期限：决定援助起 3 日内', en: 'Required by law: within 3 days of the decision'},
        article: legalAidLaw('第四十三条', '自作出决定之日起三日内指派法律援助人员'),
      },
      {
        // The law sets no number of days for this: the office does, and silence then counts as withdrawn.
        name: 'supplement',
        what: {zh: '补齐材料', en: 'Send what is missing'},
        owedBy: 'citizen',
        nature: 'commitment',
        startsAt: 'asked',
        stopsAt: ['supplied', 'transferred'],
        repeats: true,
        limit: 10,
        unit: 'day',
        endsOnWorkday: true,
        pauses: [],
        onExpiry: 'deemed_withdrawn',
        remedy: {
          zh: '材料备齐以后可以重新申请；对按撤回处理有异议的，打 12348 或者到受理窗口说明情况。',
          en: 'You can apply again once you have everything. If you disagree, call 12348 or tell the office that had it.',
        },
        basis: {
          zh: '请在 10 日内补齐；到期没补也没说明，会当作撤回申请',
          en: 'Please send it within 10 days; silence counts as withdrawing the application',
        },
        article: legalAidLaw('第四十三条', '申请人未按要求补充材料或者作出说明的，视为撤回申请'),
      },
      {
        ...statute,
        name: 'decide-objection',
        what: {zh: '答复您的异议', en: 'Decide on your objection'},
        startsAt: 'objected',
        stopsAt: ['objection-decided', 'resolved'],
        limit: 5,
        unit: 'day',
        basis: {zh: '法定期限：收到异议起 5 日内', en: 'Required by law: within 5 days of the objection'},
        article: legalAidLaw('第四十九条', '自收到异议之日起五日内进行审查'),
      },
      answerAgain,
    ],
  },
  {
    id: 'notary-2018',
    version: 1,
    kind: 'notary',
    effectiveFrom: '2018-01-01',
    clocks: [
      acceptOrDecline,
      {
        ...statute,
        name: 'certificate',
        what: {zh: '出具公证书', en: 'Issue the notarial certificate'},
        startsAt: 'accepted',
        stopsAt: ['resolved', 'declined'],
        limit: 15,
        unit: 'workday',
        pauses: ['force-majeure', 'supplement', 'verification'],
        basis: {zh: '法定期限：受理起 15 个工作日内', en: 'Required by law: within 15 working days of acceptance'},
        article: {
          law: '公证法',
          article: '第三十条',
          says: '自受理公证申请之日起十五个工作日内向当事人出具公证书；不可抗力、补充证明材料或者核实的时间不计算在内',
          version: '2017-09-01',
          verified: 'text',
        },
      },
      answerAgain,
    ],
  },
  {
    id: 'forensic-2016',
    version: 1,
    kind: 'forensic',
    effectiveFrom: '2016-05-01',
    clocks: [
      acceptOrDecline,
      {
        ...statute,
        name: 'appraise',
        what: {zh: '完成鉴定', en: 'Finish the appraisal'},
        startsAt: 'commissioned',
        stopsAt: ['resolved', 'declined'],
        limit: 30,
        unit: 'workday',
        pauses: ['supplement'],
        extension: {limit: 30, unit: 'workday'},
        basis: {
          zh: '法定期限：委托书生效起 30 个工作日内，最多再延长 30 个工作日',
          en: 'Required: within 30 working days of the commission, extended by at most 30',
        },
        article: {
          law: '司法鉴定程序通则',
          article: '第二十八条',
          says: '自司法鉴定委托书生效之日起三十个工作日内完成鉴定',
          verified: 'secondary',
        },
      },
      answerAgain,
    ],
  },
  {
    id: 'mediation-2011',
    version: 1,
    kind: 'mediation',
    effectiveFrom: '2011-01-01',
    clocks: [
      {
        // "Usually" is no hard limit, and the Act sets none: shown as a commitment.
        ...commitment,
        name: 'mediate',
        what: {zh: '调解有结果', en: 'Bring the mediation to a result'},
        startsAt: 'submitted',
        stopsAt: ['resolved', 'declined'],
        limit: 1,
        unit: 'month',
        basis: {zh: '一般 1 个月内；双方都可以不同意调解', en: 'Usually within one month; either side may refuse'},
        article: {
          law: '人民调解工作若干规定',
          article: '第三十三条',
          says: '调解纠纷，一般应当在一个月内调结',
          verified: 'secondary',
        },
      },
      {
        name: 'judicial-confirmation',
        what: {zh: '双方一起向法院申请确认协议', en: 'Ask the court together to confirm the agreement'},
        owedBy: 'citizen',
        nature: 'statute',
        startsAt: 'agreement-reached',
        stopsAt: ['confirmation-requested'],
        limit: 30,
        unit: 'day',
        endsOnWorkday: true,
        pauses: [],
        onExpiry: 'remedy',
        remedy: {
          zh: '调解协议对双方仍然有效；对方不履行的，可以向法院起诉。不清楚的打 12348。',
          en: 'The agreement still binds both sides: if the other side does not keep it, you can sue. Ask 12348 if unsure.',
        },
        basis: {zh: '协议生效起 30 日内，双方一起申请', en: 'Within 30 days of the agreement, both sides together'},
        article: {
          law: '人民调解法',
          article: '第三十三条',
          says: '双方当事人认为有必要的，可以自调解协议生效之日起三十日内共同向人民法院申请司法确认',
          version: '2010-08-28',
          verified: 'text',
        },
      },
      answerAgain,
    ],
  },
  {
    id: 'feedback-2026',
    version: 1,
    kind: 'feedback',
    effectiveFrom: '2026-01-01',
    clocks: [
      {
        ...commitment,
        name: 'answer',
        what: {zh: '回复您的意见', en: 'Reply to what you told us'},
        startsAt: 'submitted',
        stopsAt: ['resolved', 'declined'],
        limit: 5,
        basis: workdays(5),
      },
      answerAgain,
    ],
  },
  {
    id: 'feedback-petition-2022',
    version: 1,
    kind: 'feedback',
    effectiveFrom: '2022-05-01',
    option: 'petition',
    clocks: [
      {
        ...statute,
        name: 'notify',
        what: {zh: '书面告诉您受不受理', en: 'Tell you in writing whether it is accepted'},
        startsAt: 'submitted',
        stopsAt: ['accepted', 'declined'],
        limit: 15,
        unit: 'day',
        basis: {zh: '收到起 15 日内书面告知', en: 'Written notice within 15 days of receipt'},
        article: petitionRules('第二十三条', '应当自收到信访事项之日起15日内书面告知信访人'),
      },
      {
        ...statute,
        name: 'handle',
        what: {zh: '办完并答复您', en: 'Finish it and reply to you'},
        startsAt: 'accepted',
        stopsAt: ['resolved', 'declined'],
        limit: 60,
        unit: 'day',
        extension: {limit: 30, unit: 'day'},
        basis: {zh: '受理起 60 日内办结，最多再延长 30 日', en: 'Within 60 days of acceptance, extended by at most 30'},
        article: petitionRules('第三十四条', '信访事项应当自受理之日起60日内办结；延长期限不得超过30日'),
      },
      {
        name: 'ask-for-review',
        what: {zh: '不同意答复的，可以请上一级复查', en: 'Ask the next level to review the reply'},
        owedBy: 'citizen',
        nature: 'statute',
        startsAt: 'reply-given',
        stopsAt: ['review-requested'],
        limit: 30,
        unit: 'day',
        endsOnWorkday: true,
        pauses: [],
        onExpiry: 'remedy',
        remedy: {
          zh: '超过 30 日的复查请求，上一级机关可以不再受理；有正当理由的，请打 12348 问清楚再提。',
          en: 'The next level need not take up a request after 30 days. If you had a good reason, ask 12348 first.',
        },
        basis: {zh: '收到书面答复起 30 日内', en: 'Within 30 days of the written reply'},
        article: petitionRules('第三十五条', '可以自收到书面答复之日起30日内请求上一级机关、单位复查'),
      },
      answerAgain,
    ],
  },
  {
    id: 'callback-2026',
    version: 1,
    kind: 'callback',
    effectiveFrom: '2026-01-01',
    clocks: [
      {
        ...commitment,
        name: 'call',
        what: {zh: '给您回电话', en: 'Call you back'},
        startsAt: 'submitted',
        stopsAt: ['resolved', 'declined'],
        limit: 1,
        basis: workdays(1),
      },
      answerAgain,
    ],
  },
];

/**
 * The rule set in force for a kind on a day.
 *
 * @returns the newest one in effect; before the first of a kind, that first one, so that a clock set back never stops a submission
 * @throws {RangeError} no rule set knows this kind: a form was added without its clock
 */
export const ruleSetFor = (kind: CaseKind, on: string, {petition = false}: {petition?: boolean} = {}): RuleSet => {
  const wanted = petition && kind === 'feedback' ? 'petition' : undefined;
  const ofKind = ruleSets
    .filter((ruleSet) => ruleSet.kind === kind && ruleSet.option === wanted)
    .sort((left, right) => (left.effectiveFrom < right.effectiveFrom ? -1 : 1));
  const ruleSet = ofKind.filter(({effectiveFrom}) => effectiveFrom <= on).at(-1) ?? ofKind[0];
  if (!ruleSet) throw new RangeError(`No rule set for cases of the kind ${kind}`);
  return ruleSet;
};

/** @throws {RangeError} the case rests on a rule set that this code no longer knows */
export const ruleSetById = (id: string, version: number): RuleSet => {
  const ruleSet = ruleSets.find((candidate) => candidate.id === id && candidate.version === version);
  if (!ruleSet) throw new RangeError(`Unknown rule set ${id}, version ${String(version)}`);
  return ruleSet;
};

/** @throws {RangeError} the case rests on a rule that this code no longer knows */
export const ruleOf = (ruleSetId: string, version: number, clock: string): ClockRule => {
  const rule = ruleSetById(ruleSetId, version).clocks.find(({name}) => name === clock);
  if (!rule) throw new RangeError(`Unknown clock ${clock} of rule set ${ruleSetId}, version ${String(version)}`);
  return rule;
};
