import type {Answers, FormCondition, FormDefinition, FormField, FormStep} from '@pls-kit/contract';
import {type FieldKinds, visibleFields} from '@pls-kit/rules';

/** Id of the step that the widget adds: look over, then send. A form's own step ids are slugs, so none is the same. */
export const checkStep = '#check';

const kinds: readonly string[] = ['text', 'long-text', 'choice', 'choices', 'phone', 'topic', 'place', 'files'];

const namesIn = (condition: FormCondition | undefined): string[] =>
  condition ? [condition.field ?? [], ...[...(condition.all ?? []), ...(condition.any ?? [])].map(namesIn)].flat() : [];

const whyFields = (fields: readonly FormField[], more: FieldKinds | undefined): string | undefined => {
  if (fields.length === 0) return 'it asks for nothing in one place';
  for (const {name, kind, label, options = [], fields: inner} of fields) {
    if (!name || !label.zh || options.some((option) => !option.label.zh)) return `field "${name}" lacks words`;
    if (more && !kinds.includes(kind) && !more[kind]) return `field "${name}" is of kind "${kind}"`;
    if (kind.startsWith('choice') && options.length === 0) return `field "${name}" has no options`;
    const why = kind === 'group' ? whyFields(inner ?? [], more) : undefined;
    if (why !== undefined) return why;
  }
  const settled = new Set<string>();
  for (let left = fields; left.length > 0;) {
    const hanging = left.filter(({when}) => !namesIn(when).every((name) => settled.has(name)));
    if (hanging.length === left.length)
      return `whether "${hanging.map(({name}) => name).join('", "')}" is asked hangs on itself, or on a field that is not there`;
    for (const field of left) if (!hanging.includes(field)) settled.add(field.name);
    left = hanging;
  }
  return undefined;
};

/**
 * Why this widget cannot show a form, for the web team; `undefined` when it can. Nothing of a form is shown unless all of it can be.
 *
 * @param more - kinds of fields that it can show beyond those of every form; `undefined` while they are not known
 */
export const whyUnsupported = (form: FormDefinition, more: FieldKinds | undefined): string | undefined => {
  try {
    const fields = form.steps.flatMap((step) => step.fields);
    const names = new Set(fields.map(({name}) => name));
    for (const {id, name, title, notices = []} of form.steps) {
      if (!name.zh || !title.zh) return `step "${id}" lacks words`;
      const missing = notices.flatMap(({when}) => namesIn(when)).find((each) => !names.has(each));
      if (missing !== undefined) return `a notice of step "${id}" hangs on "${missing}", which is not asked`;
    }
    return form.title.zh && form.lead.zh && form.notice.title.zh
      ? whyFields(fields, more)
      : 'it lacks words of its own';
  } catch {
    return 'it is built like no form definition';
  }
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

/** The step that asks for a field; one within a group stands with it. */
export const stepOf = (form: FormDefinition, field: string): string | undefined => {
  const [outer] = field.split('/');
  return form.steps.find(({fields}) => fields.some(({name}) => name === outer))?.id;
};
