/**
 * Takes digits as people type or paste them: full-width ones become ASCII, white space and dashes go. Anything else
 * stays, so that a checker can still see what is wrong.
 *
 * @param typed - such as `２６０１ 2345-6783`
 * @returns such as `260123456783`
 */
export const readDigits = (typed: string): string => typed.normalize('NFKC').replace(/[\s\p{Pd}\u2212\u200b]/gu, '');
