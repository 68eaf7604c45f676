import {problemTypes, type Answers, type CaseDraft, type CaseKind} from '@pls-kit/contract';
import {applicationKinds, cleanAnswers, explainViolation, findField, holds, validateAnswers} from '@pls-kit/rules';
import type {Catalogue} from '../catalogue/catalogue.js';
import {findForm, isConsentOf, isNoticeOf, makesOf, type StoredForm} from '../forms/forms.js';
import {ProblemError, type ProblemViolation} from '../problem.js';
import {homeCountyOf, isHomeCounty} from './routing.js';

/** An optional purpose, and the version of the words that it was agreed to in. */
export interface Consent {
  readonly purpose: string;
  readonly version: string;
}

/** A draft that may become a case: what is kept of it, and what sorts it. */
export interface Submission {
  readonly homeCounty: string;
  readonly kind: CaseKind;
  /** Null where the form belongs to no service. */
  readonly service: string | null;
  readonly form: string;
  readonly formVersion: number;
  readonly noticeVersion: string;
  /** Optional purposes that were agreed to, each once. */
  readonly consents: readonly Consent[];
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

/** @throws {ProblemError} 422 nobody knows the form, or its version, or it makes something else */
const readForm = ({form: code, formVersion}: CaseDraft, makes: 'case' | 'appointment'): StoredForm => {
  const newest = findForm(code);
  if (!newest || makesOf(newest) !== makes) {
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

const checkAnswers = (
  form: StoredForm,
  {answers}: CaseDraft,
  catalogue: Catalogue,
  today: string,
): ProblemViolation[] => {
  const scope = {
    topics: new Set(catalogue.topics.map(({code}) => code)),
    isPlace: (code: string) => catalogue.currentRegion(code) !== undefined,
    kinds: applicationKinds,
    today,
  };
  return validateAnswers(form, answers, scope).map((fault) => {
    const field = findField(form, fault.field);
    return {
      pointer: fault.pointer,
      code: fault.code,
      message: {
        zh: explainViolation(fault, field, 'zh', applicationKinds),
        en: explainViolation(fault, field, 'en', applicationKinds),
      },
    };
  });
};

/** Nobody can agree to what they were not asked. */
const checkConsents = (form: StoredForm, {consents = []}: CaseDraft): ProblemViolation[] =>
  consents.flatMap(({purpose, version}, index) => {
    if (isConsentOf(form.code, purpose, version)) return [];
    const isAsked = form.consents?.some((consent) => consent.purpose === purpose) ?? false;
    return isAsked
      ? [
          violation(
            `/consents/${String(index)}/version`,
            'outdated',
            '这一项同意的说明有了新版本，请再看一遍',
            'The words of this consent have changed: please read them again',
          ),
        ]
      : [
          violation(
            `/consents/${String(index)}/purpose`,
            'unknown-code',
            '这张表没有问这一项同意',
            'This form does not ask for this consent',
          ),
        ];
  });

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
 * @param today - `YYYY-MM-DD` in Asia/Shanghai: dates of the past lie before it or on it
 * @param makes - what the form is to make; one for something else is as unknown as one that is not there
 * @throws {ProblemError} invalid-case (422), a violation per field, in both languages
 */
export const readSubmission = (
  draft: CaseDraft,
  catalogue: Catalogue,
  today: string,
  makes: 'case' | 'appointment' = 'case',
): Submission => {
  const form = readForm(draft, makes);
  const faults = checkAnswers(form, draft, catalogue, today);
  const answers = faults.length === 0 ? cleanAnswers(form, draft.answers, applicationKinds) : {};
  const place = textAnswer(form, answers, 'place');
  const violations = [...checkFrame(form, draft, place, catalogue), ...checkConsents(form, draft), ...faults];
  if (violations.length > 0) throw invalidCase(violations);

  const topic = textAnswer(form, answers, 'topic');
  const placeToday = place === undefined ? undefined : catalogue.currentRegion(place)?.code;
  const consents = new Map((draft.consents ?? []).map((consent) => [consent.purpose, consent] as const));
  return {
    homeCounty: draft.homeCounty,
    kind: form.kind,
    service: form.service ?? null,
    form: form.code,
    formVersion: form.version,
    noticeVersion: draft.noticeVersion,
    consents: [...consents.values()],
    answers,
    ...(topic !== undefined && {topic}),
    ...(placeToday !== undefined && {place: placeToday}),
    greenChannel:
      (topic !== undefined && (catalogue.topic(topic)?.greenChannel ?? null) !== null) ||
      (form.greenChannel !== undefined && holds(form.greenChannel, answers)),
  };
};
