import type {FormDefinition, FormField} from '@pls-kit/contract';

/** A photo shows more of a person than they say. */
const personalKinds = ['phone', 'email', 'identity-number', 'credit-code', 'files'];

/** Whether an answer says who somebody is. */
export const isPersonalField = ({kind, sensitive, autocomplete, fields = []}: FormField): boolean =>
  sensitive === true || autocomplete !== undefined || personalKinds.includes(kind) || fields.some(isPersonalField);

/** Whether a form asks nobody who they are once the questions that do are left out: a consultation. */
export const canBeAnonymous = ({kind}: FormDefinition): boolean => kind === 'consult';

/**
 * The form as somebody fills it in who stays unknown: without the questions that say who they are, and without the choices
 * that would need one of them (「打电话告诉我」). A step that is left without a question goes.
 */
export const toAnonymousForm = (form: FormDefinition): FormDefinition => {
  const personal = form.steps.flatMap(({fields}) => fields).filter(isPersonalField);
  const leadsToOne = (name: string, value: string) =>
    personal.some(({required, when}) => required && when?.field === name && when.is?.includes(value) === true);
  const isLeft = (field: FormField) =>
    !isPersonalField(field) && !personal.some(({name}) => field.when?.field === name);
  return {
    ...form,
    steps: form.steps
      .map((step) => ({
        ...step,
        fields: step.fields.filter(isLeft).map((field) => ({
          ...field,
          ...(field.options && {options: field.options.filter(({value}) => !leadsToOne(field.name, value))}),
        })),
      }))
      .filter(({fields}) => fields.length > 0),
  };
};
