import {checkCreditCode, readCreditCode} from './credit-code.js';
import type {Fault, FieldKind, FieldKinds} from './field-kinds.js';
import {checkIdentityNumber, readIdentityNumber} from './identity-number.js';
import {amountPattern, readAmount} from './money.js';
import {isDate, readDate} from './typed-date.js';

/** Whole, and no longer than an address can be (RFC 5321: 254 characters). */
const emailPattern =
  /^(?=.{3,254}$)[A-Za-z0-9._%+-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,61}[A-Za-z0-9])?\.)+[A-Za-z]{2,}$/;

const lengthInWords = (name: readonly [zh: string, en: string], {code, params = {}}: Fault, right: number) => {
  if (code !== 'too-short' && code !== 'too-long') return undefined;
  const count = Math.abs(right - (params.length ?? right));
  const [zh, en] = name;
  if (count === 0) return [`${zh}一共 ${right} 位`, `The ${en} has ${right} characters`] as const;
  return [
    `${zh}${code === 'too-short' ? '少' : '多'}了 ${count} 位，一共 ${right} 位`,
    `The ${en} has ${count} character${count === 1 ? '' : 's'} too ${code === 'too-short' ? 'few' : 'many'}; it should have ${right}`,
  ] as const;
};

const identityNumber: FieldKind = {
  read: readIdentityNumber,
  check: (_field, text, {today}) => {
    const fault = checkIdentityNumber(text, today);
    return fault && {code: fault.code, params: {min: 18, max: 18, length: fault.length}};
  },
  explain: (fault) => {
    switch (fault.code) {
      case 'wrong-format':
        return [
          '身份证号是 18 位，只有数字，最后一位可能是 X',
          'An identity number has 18 digits; only the last may be an X',
        ];
      case 'out-of-range':
        return [
          '号码里的出生日期对不上，请照着身份证再看一遍',
          'The date of birth in the number cannot be right: please compare it with the card',
        ];
      case 'check-digit':
        return [
          '号码里有一位对不上，请照着身份证再看一遍',
          'One digit of the number cannot be right: please compare it with the card',
        ];
      default:
        return lengthInWords(['身份证号', 'identity number'], fault, 18);
    }
  },
  schema: () => ({type: 'string', pattern: '^[1-9]\\d{16}[\\dX]$', format: 'identity-number'}),
};

const creditCode: FieldKind = {
  read: readCreditCode,
  check: (_field, text) => {
    const fault = checkCreditCode(text);
    return fault && {code: fault.code, params: {min: 18, max: 18, length: fault.length}};
  },
  explain: (fault) => {
    switch (fault.code) {
      case 'wrong-format':
        return [
          '信用代码是 18 位数字和大写字母，没有字母 I、O、S、V、Z',
          'The credit code has 18 digits and capitals, and no I, O, S, V or Z',
        ];
      case 'check-digit':
        return [
          '代码里有一位对不上，请照着营业执照再看一遍',
          'One character of the code cannot be right: please compare it with the business licence',
        ];
      default:
        return lengthInWords(['统一社会信用代码', 'credit code'], fault, 18);
    }
  },
  schema: () => ({
    type: 'string',
    pattern: '^[0-9A-HJ-NPQRTUWXY]{2}\\d{6}[0-9A-HJ-NPQRTUWXY]{10}$',
    format: 'credit-code',
  }),
};

const date: FieldKind = {
  read: readDate,
  check: ({past}, text, {today}) => {
    const day = readDate(text);
    if (!isDate(day)) return {code: 'wrong-format'};
    return past === true && today !== undefined && day > today ? {code: 'out-of-range'} : undefined;
  },
  explain: ({code}) => {
    if (code === 'wrong-format')
      return ['请写年月日，比如 2026年3月5日', 'Please write year, month and day, like 2026-03-05'];
    return code === 'out-of-range'
      ? ['这一天还没到，请再看一看年份', 'This day is still to come: please check the year']
      : undefined;
  },
  schema: ({past}) => ({
    type: 'string',
    format: 'date',
    pattern: '^(?:19|20)\\d\\d-\\d\\d-\\d\\d$',
    ...(past === true && {allOf: [{format: 'past-date'}]}),
  }),
};

const money: FieldKind = {
  read: readAmount,
  check: (_field, text) => (amountPattern.test(readAmount(text)) ? undefined : {code: 'wrong-format'}),
  explain: ({code}) =>
    code === 'wrong-format' ? ['请写多少元，比如 12000', 'Please write the amount in yuan, like 12000'] : undefined,
  schema: () => ({type: 'string', pattern: amountPattern.source}),
};

const email: FieldKind = {
  read: (typed) => typed.normalize('NFKC').replace(/\s/g, ''),
  check: (_field, text) => (emailPattern.test(email.read(text)) ? undefined : {code: 'wrong-format'}),
  explain: ({code}) =>
    code === 'wrong-format'
      ? ['请再看一看邮箱，比如 name@example.cn', 'Please check the address; it should look like name@example.cn']
      : undefined,
  schema: () => ({type: 'string', pattern: emailPattern.source}),
};

/** As the contract has `SlotId`. Whether there is such a slot, and a place left in it, only the server knows. */
const slotPattern = /^[a-z][a-z0-9-]{2,47}\.\d{12}$/;

const slot: FieldKind = {
  read: (typed) => typed.trim(),
  check: (_field, text) => (slotPattern.test(text) ? undefined : {code: 'wrong-format'}),
  explain: ({code}) =>
    code === 'wrong-format' ? ['请从列出的时间里选一个', 'Please choose one of the times that are listed'] : undefined,
  schema: () => ({type: 'string', pattern: slotPattern.source}),
};

/** Files go before the form, and the draft carries their receipts: among the answers there is nothing of them. */
const files: FieldKind = {
  read: (typed) => typed,
  check: () => ({code: 'wrong-type'}),
  explain: () => undefined,
  schema: () => ({not: {}}),
};

/** Asked once for each of several; what is asked is checked field by field. */
const group: FieldKind = {
  read: (typed) => typed,
  check: () => ({code: 'wrong-type'}),
  explain: ({code, params: {max = 0} = {}}) =>
    code === 'too-long' ? [`最多 ${max} 个，请去掉一些`, `At most ${max}: please take some out`] : undefined,
  schema: () => ({type: 'array'}),
};

/**
 * The kinds that applications ask for and a plain question does not: give them to `validateAnswers`, `cleanAnswers` and
 * `explainViolation`. Apart, so that a page with the consultation form alone need not load them.
 */
export const applicationKinds: FieldKinds = {
  'identity-number': identityNumber,
  'credit-code': creditCode,
  date,
  money,
  email,
  slot,
  files,
  group,
};
