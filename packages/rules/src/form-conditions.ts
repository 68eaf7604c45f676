import type {Answers, FormCondition, FormField} from '@pls-kit/contract';

/** What is asked, by step: a form, or a group's fields as if they were one. */
export interface AskedSteps {
  /** In the order that they are asked in. */
  readonly steps: readonly {readonly fields: readonly FormField[]}[];
}

/** What was given for a field; own properties only, since a field may be called `constructor`. */
export const findAnswer = (answers: Answers, name: string): unknown =>
  Object.prototype.hasOwnProperty.call(answers, name) ? answers[name] : undefined;

/** Whether a condition holds; leave out answers to fields that are not asked, see {@link visibleFields}. */
export const holds = ({field, is, all, any}: FormCondition, answers: Answers): boolean => {
  if (field !== undefined) {
    const answer = findAnswer(answers, field);
    const given: unknown[] = Array.isArray(answer) ? answer : [answer];
    const allowed = (value: unknown) =>
      typeof value === 'string' && value !== '' && (is === undefined || is.includes(value));
    if (!given.some(allowed)) return false;
  }
  if (all?.some((condition) => !holds(condition, answers))) return false;
  return any === undefined || any.some((condition) => holds(condition, answers));
};

/** Whether the field's own condition holds for these answers. {@link visibleFields} also asks whether *they* were asked for. */
export const isAsked = (field: FormField, answers: Answers): boolean =>
  field.when === undefined || holds(field.when, answers);

/**
 * The fields that these answers lead to, in the form's order. An answer to a field that is not asked leads nowhere.
 *
 * Conditions hold or fail more the fewer answers count (none says "not"), so dropping answers until nothing changes
 * ends after at most one round a field, in any order, cycles included.
 */
export const visibleFields = (form: AskedSteps, answers: Answers): FormField[] => {
  let fields = form.steps.flatMap((step) => [...step.fields]);
  for (;;) {
    const counting: Answers = Object.fromEntries(
      fields.filter(({name}) => findAnswer(answers, name) !== undefined).map(({name}) => [name, answers[name] ?? '']),
    );
    const asked = fields.filter((field) => isAsked(field, counting));
    if (asked.length === fields.length) return asked;
    fields = asked;
  }
};
