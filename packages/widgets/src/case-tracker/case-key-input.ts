import {msg, str} from '@lit/localize';
import {formatCaseNumber, formatQueryCode, isCaseNumber, readDigits} from '@pls-kit/rules';
import type {CaseKey} from '../handover.js';

const numberLength = 12;
const codeLength = 8;

/** Which of the two numbers. */
export type KeyPart = keyof CaseKey;

/** 20261130: a day of these years, such as a receipt holds. */
const isDay = (digits: string): boolean => /^20\d\d(0[1-9]|1[0-2])([0-2]\d|3[01])$/.test(digits);

/** Of a whole receipt, with its days and telephone numbers: the groups of digits that can be nothing else. */
const findAmong = (words: string): CaseKey | undefined => {
  const shapes = words.matchAll(/(?:^|\D)(\d{4})([ \u00a0-]?)(\d{4})\2(\d{4})(?!\d)/g);
  const numbers = [...shapes].filter(([, first, , second, third]) => isCaseNumber(`${first}${second}${third}`));
  const [shape, another] = numbers;
  if (!shape || another) return undefined;
  const rest = words.replace(shape[0], '\n');
  const named = /(?:查询码|查詢碼|query code)[^\d]{0,6}(\d{4})\D?(\d{4})(?!\d)/iu.exec(rest);
  const groups = (rest.match(/\d+(?:[ \u00a0-]\d+)*/g) ?? []).map((group) => group.replace(/\D/g, ''));
  const codes = named
    ? [`${named[1] ?? ''}${named[2] ?? ''}`]
    : groups.filter((group) => group.length === codeLength && !isDay(group));
  const [code, other] = codes;
  return code === undefined || other !== undefined ? undefined : {number: shape[0].replace(/\D/g, ''), code};
};

/**
 * Finds number and code in words that hold both, as a receipt is copied: 「办件号 2601 2345 6783，查询码 6024 1837」, in either
 * order, or all of the receipt.
 */
export const findBoth = (typed: string): CaseKey | undefined => {
  const words = typed.normalize('NFKC');
  const digits = words.replace(/\D/g, '');
  if (digits.length !== numberLength + codeLength) return findAmong(words);
  const [number, code] = [digits.slice(0, numberLength), digits.slice(numberLength)];
  if (isCaseNumber(number)) return {number, code};
  const last = digits.slice(codeLength);
  return isCaseNumber(last) ? {number: last, code: digits.slice(0, codeLength)} : undefined;
};

/** The number as it is shown once it is whole: 4-4-4. What is not whole stays as typed. */
export const groupPart = (part: KeyPart, typed: string): string => {
  const digits = readDigits(typed);
  if (part === 'number') return new RegExp(`^\\d{${numberLength}}$`).test(digits) ? formatCaseNumber(digits) : typed;
  return new RegExp(`^\\d{${codeLength}}$`).test(digits) ? formatQueryCode(digits) : typed;
};

const lengthFault = (name: string, digits: string, length: number): string | undefined => {
  if (!/^\d*$/.test(digits)) return msg(str`${name}只有数字，一共 ${length} 位`, {id: 'tracker.digits-only'});
  const missing = length - digits.length;
  if (missing > 0) return msg(str`${name}少了 ${missing} 位，一共 ${length} 位数字`, {id: 'tracker.too-short'});
  if (missing < 0) return msg(str`${name}多了 ${-missing} 位，一共 ${length} 位数字`, {id: 'tracker.too-long'});
  return undefined;
};

/** What is wrong with one of the two numbers, before anybody is asked; `undefined` when nothing is. */
export const explainPart = (part: KeyPart, typed: string): string | undefined => {
  const digits = readDigits(typed);
  if (part === 'code') {
    if (digits === '') return msg('请填查询码，8 位数字，在回执上', {id: 'tracker.code-required'});
    return lengthFault(msg('查询码', {id: 'tracker.code'}), digits, codeLength);
  }
  if (digits === '') return msg('请填办件号，12 位数字，在回执上', {id: 'tracker.number-required'});
  const fault = lengthFault(msg('办件号', {id: 'tracker.number'}), digits, numberLength);
  if (fault !== undefined || isCaseNumber(digits)) return fault;
  return msg('办件号里有数字对不上，请对照回执再看一遍', {id: 'tracker.check-digit'});
};
