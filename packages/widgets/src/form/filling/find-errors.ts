import type {Answers, FormDefinition} from '@pls-kit/contract';
import {cleanAnswers, explainViolation, validateAnswers, type ValidationScope} from '@pls-kit/rules';
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
  const violations = new Map(
    validateAnswers(form, cleanAnswers(form, answers, kinds), scope).map(
      (violation) => [violation.field, violation] as const,
    ),
  );
  return askedSteps(form, answers)
    .filter((asked) => step === undefined || asked.step.id === step)
    .flatMap(({fields}) => fields)
    .flatMap((field) => {
      const isOpen = field.kind === 'place' && isPlaceOpen(field.name);
      const violation = isOpen ? ({code: 'unknown-code'} as const) : violations.get(field.name);
      return violation ? [{field: field.name, message: explainViolation(violation, field, dataLanguage(), kinds)}] : [];
    });
};

/**
 * The answers without what a new version of the form cannot take: another type than it asks for, options that it has no longer.
 * Answers to questions that it asks no longer stay: they are not sent, and may be asked again.
 *
 * @returns `undefined` where all can stay
 */
export const answersThatFit = (form: FormDefinition, answers: Answers): Answers | undefined => {
  const gone = new Map(
    validateAnswers(form, answers)
      .filter(({code}) => code === 'wrong-type' || code === 'not-an-option')
      .map(({field}) => [field, form.steps.flatMap(({fields}) => fields).find(({name}) => name === field)] as const),
  );
  if (gone.size === 0) return undefined;
  const kept = Object.entries(answers).flatMap(([name, answer]): [string, string | string[]][] => {
    const field = gone.get(name);
    if (!field) return [[name, answer]];
    if (field.kind !== 'choices' || !Array.isArray(answer)) return [];
    return [[name, answer.filter((value) => field.options?.some((option) => option.value === value))]];
  });
  return Object.fromEntries(kept);
};
