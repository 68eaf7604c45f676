import type {Answers, FormDefinition} from '@pls-kit/contract';
import {cleanAnswers, explainViolation, validateAnswers, type ValidationScope} from '@pls-kit/rules';
import {dataLanguage} from '../localization.js';
import {today} from '../parts/dates.js';
import type {SummaryEntry} from '../parts/error-summary.js';
import type {FillingSources} from './form-filling.js';
import {askedSteps} from './form-steps.js';

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
 * The answers that a new version of the form still takes: known fields, of the right type, out of the options there are.
 */
export const answersThatFit = (form: FormDefinition, answers: Answers): Answers => {
  const gone = ['unknown-field', 'wrong-type', 'not-an-option'];
  const unfit = new Set(
    validateAnswers(form, answers)
      .filter(({code}) => gone.includes(code))
      .map(({field}) => field),
  );
  return Object.fromEntries(Object.entries(answers).filter(([name]) => !unfit.has(name)));
};
