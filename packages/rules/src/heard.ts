import type {Answers, FormHeard} from '@pls-kit/contract';
import {findAnswer} from './form-conditions.js';

/** Without case, width, white space, punctuation and characters that nobody can see: 「不 想 活…」 is 不想活. */
const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{Default_Ignorable_Code_Point}]/gu, '');

/**
 * Whether one of the words stands in what somebody wrote. For the device alone: what is found is told nobody.
 *
 * @param heard - as a form's notice has it
 * @param answers - field name → text
 */
export const hears = ({fields, words}: FormHeard, answers: Answers): boolean => {
  const said = fields.map((name) => {
    const answer = findAnswer(answers, name);
    return typeof answer === 'string' ? plain(answer) : '';
  });
  return words.some((word) => said.some((text) => text.includes(plain(word))));
};
