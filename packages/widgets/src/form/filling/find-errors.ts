import type {AnswerItem, Answers, FormDefinition, FormField} from '@pls-kit/contract';
import {
  cleanAnswers,
  explainViolation,
  findField,
  itemPath,
  itemsOf,
  validateAnswers,
  type ValidationScope,
} from '@pls-kit/rules';
import {dataLanguage} from '../../localization.js';
import {today} from '../../parts/dates.js';
import type {SummaryEntry} from '../../parts/error-summary.js';
import type {FillingSources} from './form-filling.js';
import {askedSteps} from '../form-steps.js';

/**
 * What is wrong with the answers, in the form's order and in the reader's language.
 *
 * @param step - id of the only step to look at; default: all
 */
export const findErrors = (
  form: FormDefinition,
  answers: Answers,
  {topics, isPlaceOpen, extras}: Pick<FillingSources, 'topics' | 'isPlaceOpen' | 'extras'>,
  step?: string,
): SummaryEntry[] => {
  const known = topics();
  const kinds = extras()?.kinds;
  const scope: ValidationScope = {
    ...(step !== undefined && {only: step}),
    ...(known && {topics: known}),
    ...(kinds && {kinds, today: today()}),
  };
  const violations = validateAnswers(form, cleanAnswers(form, answers, kinds), scope);
  return askedSteps(form, answers)
    .filter((asked) => step === undefined || asked.step.id === step)
    .flatMap(({fields}) => fields)
    .flatMap((field) => {
      const isOpen = field.kind === 'place' && isPlaceOpen(field.name);
      const found = isOpen
        ? [{field: field.name, code: 'unknown-code'} as const]
        : violations.filter((violation) => violation.field.split('/')[0] === field.name);
      return found.map((violation) => ({
        field: violation.field,
        message: explainViolation(violation, findField(form, violation.field), dataLanguage(), kinds),
      }));
    });
};

/** Of several choices those that there still are; nothing else of an answer can stay in part. */
const stillOffered = (field: FormField | undefined, answer: Answers[string] | undefined): string[] | undefined =>
  field?.kind === 'choices' && Array.isArray(answer)
    ? (answer as string[]).filter((value) => field.options?.some((option) => option.value === value))
    : undefined;

const withoutGone = (group: FormField, item: AnswerItem, index: number, gone: readonly string[]): AnswerItem =>
  Object.fromEntries(
    Object.entries(item).flatMap(([name, answer]): [string, string | string[]][] => {
      const field = group.fields?.find((each) => each.name === name);
      const left = gone.includes(itemPath(group.name, index, name)) ? stillOffered(field, answer) : answer;
      return left === undefined ? [] : [[name, left]];
    }),
  );

/**
 * The answers without what a new version of the form cannot take: another type than it asks for, options that it has no longer.
 * Answers to questions that it asks no longer stay: they are not sent, and may be asked again.
 *
 * @returns `undefined` where all can stay
 */
export const answersThatFit = (form: FormDefinition, answers: Answers): Answers | undefined => {
  const gone = validateAnswers(form, answers)
    .filter(({code}) => code === 'wrong-type' || code === 'not-an-option')
    .map(({field}) => field);
  if (gone.length === 0) return undefined;
  return Object.fromEntries(
    Object.entries(answers).flatMap(([name, answer]): [string, Answers[string]][] => {
      const field = findField(form, name);
      if (field?.kind === 'group' && Array.isArray(answer) && !gone.includes(name)) {
        return [[name, itemsOf(answers, name).map((item, index) => withoutGone(field, item, index, gone))]];
      }
      const left = gone.includes(name) ? stillOffered(field, answer) : answer;
      return left === undefined ? [] : [[name, left]];
    }),
  );
};
