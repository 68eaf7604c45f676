import {readDigits} from './digits.js';

/** What is wrong with a unified social credit code. */
export interface CreditCodeFault {
  /**
   * `too-short`, `too-long`: not 18 characters; `wrong-format`: a character or a place for one that the code does not
   * have; `check-digit`: one of the characters is mistyped.
   */
  code: 'too-short' | 'too-long' | 'wrong-format' | 'check-digit';
  /** Characters that were given. */
  length: number;
}

const creditCodeLength = 18;
/** Digits and capitals without I, O, S, V and Z, in the order of their values. */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
/** Authority and kind, six digits of the division, nine of the organisation, check character. */
const shape = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The character that makes the sum of value × 3^i over all 18 divisible by 31. */
const checkCharacter = (code: string): string => {
  let sum = 0;
  let weight = 1;
  for (const character of code.slice(0, -1)) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet.charAt((31 - (sum % 31)) % 31);
};

/**
 * A unified social credit code as it is kept: 18 ASCII capitals and digits without grouping.
 *
 * @param typed - such as `91350100 m000100y43`, full-width characters too
 */
export const readCreditCode = (typed: string): string => readDigits(typed).toUpperCase();

/**
 * Checks the unified social credit code (统一社会信用代码) of an organisation.
 *
 * @param typed - as typed; read with {@link readCreditCode} first
 * @returns `undefined` when it can be one
 *
 * Source: GB 32100-2015: 31 characters, weights 3^i mod 31, check character at the end.
 */
export const checkCreditCode = (typed: string): CreditCodeFault | undefined => {
  const code = readCreditCode(typed);
  const {length} = code.match(/./gsu) ?? [];
  if (/[^0-9A-HJ-NPQRTUWXY]/.test(code)) return {code: 'wrong-format', length};
  if (length !== creditCodeLength) return {code: length < creditCodeLength ? 'too-short' : 'too-long', length};
  if (!shape.test(code)) return {code: 'wrong-format', length};
  return code.endsWith(checkCharacter(code)) ? undefined : {code: 'check-digit', length};
};
