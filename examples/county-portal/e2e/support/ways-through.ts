import type {Answers, FormCondition, FormDefinition, FormField} from '@pls-kit/contract';
import {visibleFields} from '@pls-kit/rules';

/** What to choose, by field; of a field that is not named the first option will do. */
export type Choices = Readonly<Record<string, string>>;

/** Any answer that leads on: what is typed into a field decides nothing. */
const anything = 'anything';

/** The choices that ask a field, added to others; several where one of several answers will do, none where they exclude each other. */
function* choicesFor(form: FormDefinition, name: string, chosen: Choices): Generator<Choices> {
  const field = form.steps.flatMap(({fields}) => fields).find((each) => each.name === name);
  if (field?.when) yield* choicesSo(form, field.when, chosen);
  else if (field) yield chosen;
}

/** The choices under which a condition holds. */
function* choicesSo(form: FormDefinition, condition: FormCondition, chosen: Choices): Generator<Choices> {
  const {field, is, all, any} = condition;
  if (field !== undefined) {
    const {field: _field, is: _is, ...rest} = condition;
    for (const value of is ?? [anything]) {
      if (is && (chosen[field] ?? value) !== value) continue;
      const more = is ? {...chosen, [field]: value} : chosen;
      for (const asked of choicesFor(form, field, more)) yield* choicesSo(form, rest, asked);
    }
  } else if (all?.length) {
    const [first, ...others] = all;
    for (const so of choicesSo(form, first!, chosen)) yield* choicesSo(form, {...condition, all: others}, so);
  } else if (any) {
    for (const one of any) yield* choicesSo(form, one, chosen);
  } else {
    yield chosen;
  }
}

/** What a way answers to a field, as far as it decides what is asked. */
export const decision = ({name, kind, options}: FormField, chosen: Choices): string =>
  chosen[name] ?? (kind.startsWith('choice') ? (options?.[0]?.value ?? '') : anything);

/** The fields that a way comes by. */
const askedOn = (form: FormDefinition, chosen: Choices): readonly FormField[] => {
  let answers: Answers = {};
  for (;;) {
    const asked = visibleFields(form, answers);
    if (asked.every(({name}) => name in answers)) return asked;
    answers = Object.fromEntries(asked.map((field) => [field.name, decision(field, chosen)]));
  }
};

/**
 * As few ways through a form as ask every question of it. The first one is that of somebody who takes the first option
 * wherever none leads to more.
 *
 * @throws {Error} a field that no answers lead to
 */
export const waysThrough = (form: FormDefinition): readonly Choices[] => {
  const due = new Set(form.steps.flatMap(({fields}) => fields.map(({name}) => name)));
  const ways: Choices[] = [];
  while (due.size > 0) {
    let chosen: Choices = {};
    for (const name of due) [chosen = chosen] = choicesFor(form, name, chosen);
    const asked = askedOn(form, chosen).filter(({name}) => due.delete(name));
    if (asked.length === 0) throw new Error(`No answers to ${form.code} lead to ${[...due].join(', ')}`);
    ways.push(chosen);
  }
  return ways;
};
