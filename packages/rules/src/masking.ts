/**
 * Hides the middle of a phone number: `13837902146` → `138****2146`. What is too short to be one is hidden whole.
 *
 * @param phone - digits, as `readPhone` gives them
 * @example
 * ```ts
 * console.log(maskPhone('13837902146'), maskName('王建国')); // → 138****2146 王**
 * ```
 */
export const maskPhone = (phone: string): string =>
  phone.length < 10 ? '****' : `${phone.slice(0, 3)}****${phone.slice(-4)}`;

/** Hides day of birth and sequence of an identity number: `11010519491231002X` → `110105**********2X`. */
export const maskIdentityNumber = (number: string): string =>
  number.length < 18 ? '****' : `${number.slice(0, 6)}**********${number.slice(-2)}`;

/** Hides all but the first character of a name: `王建国` → `王**`. A single character is hidden too. */
export const maskName = (name: string): string => {
  const [first = '', ...rest] = name.trim();
  return rest.length === 0 ? '*' : first + '*'.repeat(rest.length);
};

/**
 * Makes search words fit to travel in an address: numbers that could name a person (6 and more digits, also grouped
 * by spaces or dashes, an identity number's last X with them) go, and at most 64 characters stay.
 *
 * @param words - as typed
 * @returns trimmed; `''` when nothing else was there
 */
export const stripLongDigits = (words: string): string => {
  const stripped = words.replace(/[\d０-９](?:[\s\p{Pd}]?[\d０-９]){5,}[XxＸｘ]?/gu, ' ');
  return (/^.{0,64}/su.exec(stripped.replace(/\s+/g, ' ').trim()) ?? [''])[0].trim();
};
