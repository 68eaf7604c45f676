import {InsecureContextError} from './errors.js';

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
