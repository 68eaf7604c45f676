import {PlsError} from './errors.js';

/** The page has no cryptography, because neither it nor a page around it was loaded by https: open it at an https address. */
export class InsecureContextError extends PlsError {
  override readonly name = 'InsecureContextError';

  /** @param what - what cannot be done here */
  constructor(what: string) {
    super(`${what} needs a page that was loaded by https: this one has no WebCrypto`);
  }

  get isTemporary(): boolean {
    return false;
  }
}

/**
 * The platform's cryptography.
 *
 * @param what - what it is needed for, for the message
 * @throws {InsecureContextError} a page that was not loaded by https (nor from this machine) has none
 */
export const webCrypto = (what: string): SubtleCrypto => {
  // Absent on plain http pages, and in an https frame inside one.
  const subtle = (globalThis.crypto as {subtle?: SubtleCrypto} | undefined)?.subtle;
  if (subtle === undefined) throw new InsecureContextError(what);
  return subtle;
};
