import {webCrypto} from './secure-context.js';

/**
 * SHA-256 of a file, hexadecimal.
 *
 * @throws {InsecureContextError} the page was not loaded by https
 */
export const sha256 = async (file: Blob): Promise<string> => {
  const subtle = webCrypto('An attachment');
  const digest = await subtle.digest('SHA-256', await file.arrayBuffer());
  return [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};
