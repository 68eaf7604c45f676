import {caseNumberCheckDigit, toLocalDate} from '@pls-kit/rules';

const nineDigits = 1_000_000_000;
/** Largest multiple of 10⁹ that fits into 32 bits: what lies above it would make small numbers likelier. */
const evenUpTo = 4 * nineDigits;

/**
 * Draws a case number: two digits of the year in Asia/Shanghai, nine random ones, a check digit (ISO 7064 MOD 11,10).
 *
 * @param random - gives that many bytes, unpredictable
 * @returns 12 digits; whether it is free only `case_numbers` knows
 */
export const newCaseNumber = (now: Date, random: (byteCount: number) => Uint8Array): string => {
  for (;;) {
    const bytes = random(4);
    const drawn = new DataView(bytes.buffer, bytes.byteOffset, 4).getUint32(0);
    if (drawn >= evenUpTo) continue;
    const digits = toLocalDate(now).slice(2, 4) + String(drawn % nineDigits).padStart(9, '0');
    return digits + caseNumberCheckDigit(digits);
  }
};
