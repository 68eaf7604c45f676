/**
 * Check digit of a case number: ISO 7064 MOD 11,10, which finds every single wrong digit and nearly every swap of
 * neighbours.
 *
 * @param digits - the number without its check digit: 11 ASCII digits in a case number, any count in the standard
 * @returns one digit
 * @throws {RangeError} something else than digits
 *
 * Source: ISO/IEC 7064:2003, hybrid system MOD 11,10.
 */
export const caseNumberCheckDigit = (digits: string): string => {
  if (!/^\d+$/.test(digits)) throw new RangeError('Not digits');
  let product = 10;
  for (const digit of digits) product = (((product + Number(digit)) % 10 || 10) * 2) % 11;
  return String((11 - product) % 10);
};

/**
 * Whether these are 12 ASCII digits with the right check digit. Read typed input with `readDigits` first.
 *
 * @example
 * ```ts
 * const typed = readDigits('２６０１ 2345-6785');
 * console.log(isCaseNumber(typed), formatCaseNumber(typed)); // → true 2601 2345 6785
 * ```
 */
export const isCaseNumber = (number: string): boolean =>
  /^\d{12}$/.test(number) && caseNumberCheckDigit(number.slice(0, 11)) === number[11];

const groupByFour = (digits: string): string => digits.replace(/\d{4}(?=\d)/g, '$& ');

/** Groups a case number for reading: `260123456785` → `2601 2345 6785`. */
export const formatCaseNumber = (number: string): string => groupByFour(number);

/** Groups a query code for reading: `60241837` → `6024 1837`. */
export const formatQueryCode = (code: string): string => groupByFour(code);
