import type {FormDefinition} from '@pls-kit/contract';
import type {Calendar} from '@pls-kit/rules';
import {promiseIfFiled} from '../clock/promises.js';
import {callbackForm} from './callback.js';
import type {StoredForm} from './check-definition.js';
import {consultationForm} from './consultation.js';
import {feedbackForm} from './feedback.js';
import {forensicForm} from './forensic.js';
import {makeFormBook} from './form-book.js';
import {legalAidForm, legalAidFormOfOne} from './legal-aid.js';
import {mediationForm, mediationFormOfTwo} from './mediation.js';
import {adviserVisitForm} from './adviser-visit.js';
import {notaryForm, notaryFormOfPhoneCalls} from './notary.js';
import {receptionDayForm} from './reception-day.js';

export type {StoredForm} from './check-definition.js';

/** Every version ever served, so that a page left open over a change can still be sent. */
const book = makeFormBook([
  consultationForm,
  legalAidFormOfOne,
  legalAidForm,
  mediationFormOfTwo,
  mediationForm,
  notaryFormOfPhoneCalls,
  notaryForm,
  forensicForm,
  feedbackForm,
  callbackForm,
  adviserVisitForm,
  receptionDayForm,
]);

/** The newest version of each form, in the order of their codes. */
export const newestForms = (): readonly StoredForm[] => book.newest;

/** @param version - default: the newest */
export const findForm = (code: string, version?: number): StoredForm | undefined => book.find(code, version);

/** Codes of the forms that open a case for a service. */
export const formsOfService = (service: string): string[] =>
  book.newest.filter((form) => form.service === service).map(({code}) => code);

/** Whether a notice of this version was ever shown with this form. */
export const isNoticeOf = (code: string, noticeVersion: string): boolean => book.isNoticeOf(code, noticeVersion);

/** Whether a consent for this purpose was ever asked in these words with this form. */
export const isConsentOf = (code: string, purpose: string, version: string): boolean =>
  book.isConsentOf(code, purpose, version);

/** What a filled-in form makes: an appointment alone, or a case. */
export const makesOf = ({kind}: Pick<StoredForm, 'kind'>): 'case' | 'appointment' =>
  kind === 'adviser-visit' || kind === 'reception-day' ? 'appointment' : 'case';

/** The form with the date that would be promised if it were filed now; an appointment promises no other than its own. */
export const toFormDefinition = (form: StoredForm, now: Date, calendar: Calendar): FormDefinition => ({
  ...form,
  ...(makesOf(form) === 'case' && {promise: promiseIfFiled(form.kind, now, calendar)}),
});
