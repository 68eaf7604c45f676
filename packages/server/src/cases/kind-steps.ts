import type {CaseKind, Text} from '@pls-kit/contract';
import type {ClockSignal} from '../clock/rule-sets.js';

/** A finer step that cases of a kind take beside their state; each once. */
export interface KindStep {
  readonly code: string;
  readonly kind: CaseKind;
  /** What happened, as the citizen reads it. */
  readonly text: Text;
  /** What the clocks hear. */
  readonly signal: ClockSignal;
  /** Must have happened before. */
  readonly after?: string;
  /** Cannot both happen. */
  readonly excludes?: string;
  /** The law asks for reasons in writing. */
  readonly needsWords?: true;
}

/** Every finer step, as data. Articles: 法律援助法 43 and 44, 人民调解法 33, 司法鉴定程序通则 28. */
const kindSteps: readonly KindStep[] = [
  {
    code: 'granted',
    kind: 'legal-aid',
    text: {zh: '决定给您法律援助', en: 'Legal aid was granted'},
    signal: 'decided',
    excludes: 'refused',
  },
  {
    code: 'refused',
    kind: 'legal-aid',
    text: {zh: '决定不给予法律援助', en: 'Legal aid was refused'},
    signal: 'decided',
    excludes: 'granted',
    needsWords: true,
  },
  {
    code: 'lawyer-appointed',
    kind: 'legal-aid',
    text: {zh: '指派了律师', en: 'A lawyer was appointed'},
    signal: 'lawyer-appointed',
    after: 'granted',
  },
  {
    code: 'agreement-reached',
    kind: 'mediation',
    text: {zh: '达成了调解协议', en: 'An agreement was reached'},
    signal: 'agreement-reached',
  },
  {
    code: 'confirmation-requested',
    kind: 'mediation',
    text: {zh: '双方向法院申请了确认', en: 'The court was asked to confirm the agreement'},
    signal: 'confirmation-requested',
    after: 'agreement-reached',
  },
  {
    code: 'commissioned',
    kind: 'forensic',
    text: {zh: '鉴定委托书生效', en: 'The commission took effect'},
    signal: 'commissioned',
  },
];

export const findKindStep = (code: string): KindStep | undefined => kindSteps.find((step) => step.code === code);

/** Steps that cases of a kind can take, in order. */
export const kindStepsOf = (kind: CaseKind): KindStep[] => kindSteps.filter((step) => step.kind === kind);

/** Steps open to a case of a kind after those that it has taken. */
export const kindStepsOpen = (kind: CaseKind, taken: readonly string[]): KindStep[] =>
  kindSteps.filter(
    ({code, kind: own, after, excludes}) =>
      own === kind &&
      !taken.includes(code) &&
      (after === undefined || taken.includes(after)) &&
      (excludes === undefined || !taken.includes(excludes)),
  );
