import {problemTypes, type Answers, type CaseDraft, type CaseKind} from '@pls-kit/contract';
import {cleanAnswers, explainViolation, validateAnswers} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import {findForm, isNoticeOf, type StoredForm} from '../forms/forms.js';
import {ProblemError, type ProblemViolation} from '../problem.js';
import {homeCountyOf, isHomeCounty} from './routing.js';

/** A draft that may become a case: what is kept of it, and what sorts it. */
export interface Submission {
  readonly homeCounty: string;
  readonly kind: CaseKind;
  readonly service: string;
  readonly form: string;
  readonly formVersion: number;
  readonly noticeVersion: string;
  readonly answers: Answers;
  readonly topic?: string;
  /** Today's code, also where the draft named a place by a former one. */
  readonly place?: string;
  readonly greenChannel: boolean;
}

const violation = (pointer: string, code: string, zh: string, en: string): ProblemViolation => ({
  pointer,
  code,
  message: {zh, en},
});

const invalidCase = (violations: readonly ProblemViolation[]) =>
  new ProblemError(problemTypes.invalidCase, 422, {violations});

/** @throws {ProblemError} 422 nobody knows the form, or its version */
const readForm = ({form: code, formVersion}: CaseDraft): StoredForm => {
  if (!findForm(code)) {
    throw invalidCase([violation('/form', 'unknown-code', '没有这张表', 'There is no such form')]);
  }
  const form = findForm(code, formVersion);
  if (!form) {
    throw invalidCase([
      violation(
        '/formVersion',
        'outdated',
        '这张表有了新版本，请刷新后再看一遍，您写的都还在',
        'The form has a new version: load it again and check your answers',
      ),
    ]);
  }
  return form;
};

const checkAnswers = (form: StoredForm, {answers}: CaseDraft, catalogue: Catalogue): ProblemViolation[] => {
  const fields = new Map(form.steps.flatMap((step) => step.fields.map((field) => [field.name, field] as const)));
  const scope = {
    topics: new Set(catalogue.topics.map(({code}) => code)),
    isPlace: (code: string) => catalogue.currentRegion(code) !== undefined,
  };
  return validateAnswers(form, answers, scope).map((fault) => {
    const field = fields.get(fault.field);
    return {
      pointer: fault.pointer,
      code: fault.code,
      message: {zh: explainViolation(fault, field, 'zh'), en: explainViolation(fault, field, 'en')},
    };
  });
};

/** The codes around the answers: which notice was shown, which service is asked for, where the case is kept. */
const checkFrame = (form: StoredForm, draft: CaseDraft, place: string | undefined, catalogue: Catalogue) => {
  const violations: ProblemViolation[] = [];
  if (draft.service !== undefined && draft.service !== form.service) {
    violations.push(
      violation('/service', 'not-an-option', '这张表不是办这件事的', 'This form is not for that service'),
    );
  }
  if (!isNoticeOf(form.code, draft.noticeVersion)) {
    violations.push(
      violation(
        '/noticeVersion',
        'outdated',
        '个人信息的说明有了新版本，请再看一遍',
        'The notice about personal information has a new version: please read it again',
      ),
    );
  }
  if (!isHomeCounty(draft.homeCounty, catalogue)) {
    violations.push(violation('/homeCounty', 'unknown-code', '没找到这个县区', 'There is no such county today'));
  } else if (place !== undefined && homeCountyOf(place, catalogue) !== draft.homeCounty) {
    violations.push(
      violation(
        '/homeCounty',
        'not-an-option',
        '县区跟您选的地方对不上，请重新选一下地方',
        'The county does not fit the place: please choose the place again',
      ),
    );
  }
  return violations;
};

const textAnswer = (form: StoredForm, answers: Answers, kind: 'topic' | 'place'): string | undefined => {
  for (const {name, kind: fieldKind} of form.steps.flatMap(({fields}) => fields)) {
    const answer = answers[name];
    if (fieldKind === kind && typeof answer === 'string') return answer;
  }
  return undefined;
};

/**
 * Checks a draft against the version of the form that was filled in, and against the catalogue.
 *
 * @throws {ProblemError} invalid-case (422), a violation per field, in both languages
 */
export const readSubmission = (draft: CaseDraft, catalogue: Catalogue): Submission => {
  const form = readForm(draft);
  const faults = checkAnswers(form, draft, catalogue);
  const answers = faults.length === 0 ? cleanAnswers(form, draft.answers) : {};
  const place = textAnswer(form, answers, 'place');
  const violations = [...checkFrame(form, draft, place, catalogue), ...faults];
  if (violations.length > 0) throw invalidCase(violations);

  const topic = textAnswer(form, answers, 'topic');
  const today = place === undefined ? undefined : catalogue.currentRegion(place)?.code;
  return {
    homeCounty: draft.homeCounty,
    kind: form.kind,
    service: form.service,
    form: form.code,
    formVersion: form.version,
    noticeVersion: draft.noticeVersion,
    answers,
    ...(topic !== undefined && {topic}),
    ...(today !== undefined && {place: today}),
    greenChannel: topic !== undefined && (catalogue.topic(topic)?.greenChannel ?? null) !== null,
  };
};
