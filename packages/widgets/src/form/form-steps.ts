import type {Answers, FormDefinition, FormField, FormStep} from '@pls-kit/contract';
import {type FieldKinds, visibleFields} from '@pls-kit/rules';

/** Id of the step that the widget adds: look over, then send. A form's own step ids are slugs, so none is the same. */
export const checkStep = '#check';

const kinds: readonly string[] = ['text', 'long-text', 'choice', 'choices', 'phone', 'topic', 'place', 'files'];

/**
 * Why this widget cannot show a form, for the web team; `undefined` when it can.
 *
 * @param more - kinds of fields that it can show beyond those of every form
 */
export const whyUnsupported = (form: FormDefinition, more: FieldKinds = {}): string | undefined => {
  for (const {id, fields} of form.steps) {
    for (const {name, kind, options} of fields) {
      if (!kinds.includes(kind) && !more[kind]) return `field "${name}" of step "${id}" is of kind "${kind}"`;
      if (kind.startsWith('choice') && !options?.length) return `field "${name}" of step "${id}" has no options`;
    }
  }
  return form.steps.length === 0 ? 'it has no steps' : undefined;
};

/** A step with the fields that these answers lead to. */
export interface AskedStep {
  readonly step: FormStep;
  readonly fields: readonly FormField[];
}

/** Steps that ask for anything, in the form's order. */
export const askedSteps = (form: FormDefinition, answers: Answers): AskedStep[] => {
  const asked = visibleFields(form, answers);
  return form.steps
    .map((step) => ({step, fields: step.fields.filter((field) => asked.includes(field))}))
    .filter(({fields}) => fields.length > 0);
};

/** The step that asks for a field. */
export const stepOf = (form: FormDefinition, field: string): string | undefined =>
  form.steps.find(({fields}) => fields.some(({name}) => name === field))?.id;
