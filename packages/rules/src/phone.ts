import {readDigits} from './digits.js';

/** What is wrong with a phone number. */
export interface PhoneFault {
  /** `phone-length`: digits are missing or too many; `phone-invalid`: no number of mainland China begins like this. */
  code: 'phone-length' | 'phone-invalid';
  /** Mobile numbers: digits short of 11, negative for too many. Absent: a landline's area code or digits are missing. */
  missing?: number;
}

/**
 * A phone number as it is kept: ASCII digits, no grouping, no country code (`+86 379 …` gets its 0 back).
 *
 * @param typed - such as `+86 138-3790-2146` or `（0379）6391 2345`
 * @returns such as `13837902146`; what is not a number stays recognisable
 */
export const readPhone = (typed: string): string => {
  const digits = readDigits(typed).replace(/[().]/g, '');
  const national = /^(?:\+|00)86(\d+)$/.exec(digits)?.[1];
  if (national !== undefined) return /^(?:0|1[3-9])/.test(national) ? national : `0${national}`;
  return digits.replace(/^86(?=1[3-9]\d{9}$)/, '');
};

/**
 * Checks a phone number of mainland China: a mobile one (11 digits from 13 to 19), or a landline with its area code
 * (10–12 digits from 0).
 *
 * @param typed - as typed; read with {@link readPhone} first
 * @returns `undefined` when it can be called
 *
 * Source: 电信网编号计划 (2017): area codes of 3–4 digits with their 0, local numbers of 7–8.
 */
export const checkPhone = (typed: string): PhoneFault | undefined => {
  const phone = readPhone(typed);
  if (/^1(?:[3-9]\d*)?$/.test(phone)) {
    return phone.length === 11 ? undefined : {code: 'phone-length', missing: 11 - phone.length};
  }
  if (/^0[1-9]\d{8,10}$/.test(phone)) return undefined;
  return {code: /^0(?:[1-9]\d*)?$|^[2-9]\d{6,7}$/.test(phone) ? 'phone-length' : 'phone-invalid'};
};
