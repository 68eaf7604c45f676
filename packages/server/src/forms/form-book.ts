import {findFaults, FormDefinitionError, type StoredForm} from './check-definition.js';

/** Every version of every form. */
export interface FormBook {
  /** The newest version of each form, in the order of their codes. */
  readonly newest: readonly StoredForm[];
  /** @param version - default: the newest */
  find(code: string, version?: number): StoredForm | undefined;
  /** Whether a notice of this version was ever shown with this form. */
  isNoticeOf(code: string, noticeVersion: string): boolean;
  /** Whether a consent for this purpose was ever asked in these words with this form. */
  isConsentOf(code: string, purpose: string, version: string): boolean;
}

/**
 * Puts forms together, old versions with the new: a draft that was begun under one can still be sent.
 *
 * @throws {FormDefinitionError} a form cannot be served as it is defined
 */
export const makeFormBook = (forms: readonly StoredForm[]): FormBook => {
  const faults = forms.flatMap((form, index) => {
    const name = `${form.code}, version ${String(form.version)}`;
    const isTwice = forms.findIndex(({code, version}) => code === form.code && version === form.version) !== index;
    return [...(isTwice ? ['it is there twice'] : []), ...findFaults(form)].map((fault) => `${name}: ${fault}`);
  });
  if (faults.length > 0) throw new FormDefinitionError(`A form cannot be served. ${faults.join('; ')}.`);

  const newest = new Map<string, StoredForm>();
  for (const form of forms) {
    if (form.version > (newest.get(form.code)?.version ?? 0)) newest.set(form.code, form);
  }
  return {
    newest: [...newest.values()].sort((left, right) => (left.code < right.code ? -1 : 1)),
    find: (code, version) =>
      version === undefined ? newest.get(code) : forms.find((form) => form.code === code && form.version === version),
    isNoticeOf: (code, noticeVersion) =>
      forms.some((form) => form.code === code && form.notice.version === noticeVersion),
    isConsentOf: (code, purpose, version) =>
      forms.some(
        (form) =>
          form.code === code &&
          (form.consents ?? []).some((consent) => consent.purpose === purpose && consent.version === version),
      ),
  };
};
