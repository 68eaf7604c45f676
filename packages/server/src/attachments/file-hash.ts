/** SHA-256 in hexadecimal, as a citizen's device computes it of the same file. */
export const sha256 = async (contents: Uint8Array<ArrayBuffer>): Promise<string> =>
  [...new Uint8Array(await crypto.subtle.digest('SHA-256', contents))]
    .map((byte) => byte.toString(16).padStart(2, '0'))
    .join('');
