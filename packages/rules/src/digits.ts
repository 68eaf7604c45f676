/**
 * Takes digits as people type or paste them: full-width ones become ASCII, white space and dashes go. Anything else
 * stays, so that a checker can still see what is wrong.
 *
 * @param typed - such as `２６０１ 2345-6785`
 * @returns such as `260123456785`
 */
export const readDigits = (typed: string): string => typed.normalize('NFKC').replace(/[\s\p{Pd}\u2212\u200b]/gu, '');
