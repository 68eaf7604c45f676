import type {FormDefinition} from '@pls-kit/contract';
import type {Calendar} from '@pls-kit/rules';
import {promiseIfFiled} from '../clock/promises.js';
import {consultationForm} from './consultation.js';

/** A form as it is kept: what it promises is computed when it is asked for. */
export type StoredForm = Omit<FormDefinition, 'promise'>;

/** Every version ever served, so that a page left open over a change can still be sent. */
const forms: readonly StoredForm[] = [consultationForm];

/** The newest version of each form, in the order of their codes. */
export const newestForms = (): StoredForm[] => {
  const newest = new Map<string, StoredForm>();
  for (const form of forms) {
    if (form.version > (newest.get(form.code)?.version ?? 0)) newest.set(form.code, form);
  }
  return [...newest.values()].sort((left, right) => (left.code < right.code ? -1 : 1));
};

/** @param version - default: the newest */
export const findForm = (code: string, version?: number): StoredForm | undefined =>
  version === undefined
    ? newestForms().find((form) => form.code === code)
    : forms.find((form) => form.code === code && form.version === version);

/** Whether a notice of this version was ever shown with this form. */
export const isNoticeOf = (code: string, noticeVersion: string): boolean =>
  forms.some((form) => form.code === code && form.notice.version === noticeVersion);

/** The form with the date that would be promised if it were filed now. */
export const toFormDefinition = (form: StoredForm, now: Date, calendar: Calendar): FormDefinition => ({
  ...form,
  promise: promiseIfFiled(form.kind, now, calendar),
});
