import type {AnswerItem, Answers, FormField} from '@pls-kit/contract';
import {findAnswer, type AskedSteps} from './form-conditions.js';

/** The fields of a group as a form of one step. */
export const formOfItem = ({fields = []}: FormField): AskedSteps => ({steps: [{fields}]});

/** Whether something can be one of what a group is given: `null` and lists are none. */
export const isAnswerItem = (value: unknown): value is AnswerItem =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** What a group was given, each with its own answers; `[]` where it was given nothing, or something else. */
export const itemsOf = (answers: Answers, group: string): readonly AnswerItem[] => {
  const answer = findAnswer(answers, group);
  return Array.isArray(answer) ? answer.filter(isAnswerItem) : [];
};

/** The path of a field within a group: what its violations name. */
export const itemPath = (group: string, index: number, field: string): string => `${group}/${index}/${field}`;

/**
 * The field that a violation is about.
 *
 * @param path - its name; of one within a group `GROUP/INDEX/NAME`
 */
export const findField = (form: AskedSteps, path: string): FormField | undefined => {
  const [outer, , inner] = path.split('/');
  const field = form.steps.flatMap(({fields}) => fields).find(({name}) => name === outer);
  return inner === undefined ? field : field?.fields?.find(({name}) => name === inner);
};
