import {problemTypes, type CaseDraft} from '@pls-kit/contract';
import {canBeAnonymous, isPersonalField} from '@pls-kit/rules';
import {findForm} from '../forms/forms.js';
import {ProblemError, type ProblemViolation} from '../problem.js';

const message = {
  zh: '这个网页没有加密，不能从这里交姓名、电话这些内容',
  en: 'This page is not encrypted: names, phone numbers and the like cannot be sent from it',
};

/**
 * What a page without https may send, where its portal lets it send at all: a consultation that says nothing of who asks.
 *
 * @throws {ProblemError} invalid-case (422), a violation per field
 */
export const checkAnonymous = ({form: code, formVersion, answers}: CaseDraft): void => {
  const form = findForm(code, formVersion);
  // What is wrong with it otherwise, the reader of the submission says.
  if (form === undefined) return;
  const fault = (pointer: string): ProblemViolation => ({pointer, code: 'not-anonymous', message});
  const violations = canBeAnonymous(form)
    ? form.steps
        .flatMap(({fields}) => fields)
        .filter((field) => isPersonalField(field) && (answers[field.name] ?? '').length > 0)
        .map(({name}) => fault(`/answers/${name}`))
    : [fault('/form')];
  if (violations.length > 0) throw new ProblemError(problemTypes.invalidCase, 422, {violations});
};
