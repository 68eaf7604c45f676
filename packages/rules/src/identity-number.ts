import {readDigits} from './digits.js';

/** What is wrong with an identity number. */
export interface IdentityNumberFault {
  /**
   * `too-short`, `too-long`: not 18 characters; `wrong-format`: something else than digits and a last X;
   * `out-of-range`: no such day of birth; `check-digit`: one of the digits is mistyped.
   */
  code: 'too-short' | 'too-long' | 'wrong-format' | 'out-of-range' | 'check-digit';
  /** Characters that were given. */
  length: number;
}

const identityNumberLength = 18;

/** Figures of a date that is on the calendar, as `YYYYMMDD`. */
const isDay = (figures: string): boolean => {
  const [year = 0, month = 0, day = 0] = [figures.slice(0, 4), figures.slice(4, 6), figures.slice(6)].map(Number);
  const date = new Date(Date.UTC(year, month - 1, day));
  return year >= 1800 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
};

/** ISO 7064 MOD 11-2 over the first 17 digits: the character that makes the sum of digit × 2^(17 − i) ≡ 1. */
const checkCharacter = (digits: string): string => {
  let sum = 0;
  for (const digit of digits.slice(0, -1)) sum = ((sum + Number(digit)) * 2) % 11;
  const check = (12 - sum) % 11;
  return check === 10 ? 'X' : String(check);
};

/**
 * An identity number as it is kept: 18 ASCII characters without grouping, the last an X in capitals or a digit.
 *
 * @param typed - such as `410311 19900307 123x`, full-width characters too
 */
export const readIdentityNumber = (typed: string): string => readDigits(typed).toUpperCase();

/**
 * Checks a citizen's identity number. That its division exists is not looked at: numbers keep codes of former ones.
 *
 * @param typed - as typed; read with {@link readIdentityNumber} first
 * @param today - `YYYY-MM-DD`; nobody was born later. Default: any day will do
 * @returns `undefined` when it can be one
 *
 * Source: GB 11643-1999: six digits of the division, date of birth, three of a sequence, ISO 7064 MOD 11-2.
 */
export const checkIdentityNumber = (typed: string, today?: string): IdentityNumberFault | undefined => {
  const number = readIdentityNumber(typed);
  const {length} = number.match(/./gsu) ?? [];
  if (!/^[1-9]\d*X?$/.test(number)) return {code: 'wrong-format', length};
  if (length !== identityNumberLength) return {code: length < identityNumberLength ? 'too-short' : 'too-long', length};
  const born = number.slice(6, 14);
  if (!isDay(born) || (today !== undefined && born > today.replaceAll('-', ''))) return {code: 'out-of-range', length};
  return number.endsWith(checkCharacter(number)) ? undefined : {code: 'check-digit', length};
};
