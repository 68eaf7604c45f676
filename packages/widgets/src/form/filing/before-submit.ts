import type {BeforeSubmitEvent, FormToSend} from '../../events.js';

/** The page holds what was about to be sent: its own check (captcha, sign-in) is not done. */
export class HeldByPageError extends Error {
  override readonly name = 'HeldByPageError';
}

/** Longest that a page's own check may take, a person in it included: 5 minutes. */
const patienceMs = 300_000;

/**
 * Asks the page around the form, by `pls-before-submit`, whether it may be sent.
 *
 * @returns `undefined` where nobody minds; else what to wait for
 * @throws {HeldByPageError} by the promise: the page said no, or took longer than 5 minutes
 */
export const askPage = (form: EventTarget, detail: FormToSend): Promise<void> | undefined => {
  const waitedFor: Promise<unknown>[] = [];
  const event = Object.assign(
    new CustomEvent<FormToSend>('pls-before-submit', {detail, bubbles: true, composed: true, cancelable: true}),
    {waitUntil: (until: Promise<unknown>) => void waitedFor.push(until)},
  ) satisfies BeforeSubmitEvent;
  form.dispatchEvent(event);
  if (event.defaultPrevented) return Promise.reject(new HeldByPageError());
  if (waitedFor.length === 0) return undefined;
  return new Promise((resolve, reject) => {
    const held = (cause?: unknown) => {
      clearTimeout(timer);
      reject(new HeldByPageError('The page holds the form', {cause}));
    };
    const timer = setTimeout(held, patienceMs);
    Promise.all(waitedFor).then(() => {
      clearTimeout(timer);
      resolve();
    }, held);
  });
};
