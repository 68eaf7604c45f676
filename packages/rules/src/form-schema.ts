import type {FormCondition, FormDefinition, FormField, FormSchema} from '@pls-kit/contract';
import {applicationKinds} from './application-kinds.js';
import {checkCreditCode} from './credit-code.js';
import type {FieldKinds} from './field-kinds.js';
import {placePattern, topicPattern, type ValidationScope} from './form-answers.js';
import {checkIdentityNumber} from './identity-number.js';

type Schema = Readonly<Record<string, unknown>>;

const valuesOf = ({options = []}: FormField): string[] => options.map(({value}) => value);

const lengths = ({minLength, maxLength}: FormField): Schema => ({
  ...(minLength !== undefined && {minLength}),
  ...(maxLength !== undefined && {maxLength}),
});

/** An answer that is there, as it is kept. */
const toAnswer = (field: FormField, kinds: FieldKinds): Schema => {
  if (field.kind === 'group') {
    const {required, maxItems, fields = []} = field;
    return {
      type: 'array',
      ...(required && {minItems: 1}),
      ...(maxItems !== undefined && {maxItems}),
      items: toObject(fields, kinds, `${field.name}-`),
    };
  }
  switch (field.kind) {
    case 'text':
    case 'long-text':
      return {type: 'string', ...lengths(field)};
    case 'choice':
      return {type: 'string', oneOf: (field.options ?? []).map(({value, label}) => ({const: value, title: label.zh}))};
    case 'choices':
      return {type: 'array', items: {type: 'string', enum: valuesOf(field)}, ...(field.required && {minItems: 1})};
    case 'phone':
      return {type: 'string', pattern: '^(?:1[3-9]\\d{9}|0[1-9]\\d{8,10})$'};
    case 'topic':
      return {type: 'string', pattern: topicPattern.source, format: 'topic'};
    case 'place':
      return {type: 'string', pattern: placePattern.source, format: 'place'};
    default:
      return (
        kinds[field.kind]?.schema(field) ?? {
          anyOf: [
            {type: 'string', ...lengths(field)},
            {type: 'array', items: {type: 'string'}},
          ],
        }
      );
  }
};

const labelled = (field: FormField, schema: Schema): Schema => ({
  title: (field.reviewLabel ?? field.label).zh,
  ...schema,
});

/** @param within - what stands before the names of a group's own fields */
const definitionOf = (name: string, within: string): Schema => ({$ref: `#/$defs/asked-${within}${name}`});

/** A condition over the whole set of answers; answers to fields that are not asked themselves do not count. */
const toCondition = (
  {field, is, all, any}: FormCondition,
  conditional: ReadonlySet<string>,
  within: string,
): Schema => {
  const parts: Schema[] = [];
  if (field !== undefined) {
    const value = {type: 'string', minLength: 1, ...(is && {enum: is})};
    if (conditional.has(field)) parts.push(definitionOf(field, within));
    parts.push({
      properties: {[field]: {anyOf: [value, {type: 'array', contains: value}]}},
      required: [field],
    });
  }
  for (const condition of all ?? []) parts.push(toCondition(condition, conditional, within));
  if (any) parts.push({anyOf: any.map((condition) => toCondition(condition, conditional, within))});
  return parts.length === 1 && parts[0] ? parts[0] : {allOf: parts};
};

const namesOfConditional = (fields: readonly FormField[]): ReadonlySet<string> =>
  new Set(fields.filter(({when}) => when !== undefined).map(({name}) => name));

/** Answers to these fields and no others; their conditions stand among the definitions, see {@link definitionsOf}. */
const toObject = (fields: readonly FormField[], kinds: FieldKinds, within: string) => {
  const conditional = namesOfConditional(fields);
  const sometimes = fields.filter(({name}) => conditional.has(name));
  return {
    type: 'object',
    properties: Object.fromEntries(
      fields.map((field) => [field.name, labelled(field, conditional.has(field.name) ? {} : toAnswer(field, kinds))]),
    ),
    required: fields.filter(({name, required}) => required && !conditional.has(name)).map(({name}) => name),
    additionalProperties: false,
    ...(sometimes.length > 0 && {
      allOf: sometimes.map((field) => ({
        if: definitionOf(field.name, within),
        then: {
          properties: {[field.name]: toAnswer(field, kinds)},
          ...(field.required && {required: [field.name]}),
        },
      })),
    }),
  } as const;
};

/** When each of these fields is asked, those within groups too. */
const definitionsOf = (fields: readonly FormField[], within: string): [string, Schema][] => {
  const conditional = namesOfConditional(fields);
  return fields.flatMap(({name, when, fields: inner = []}) => [
    ...(when ? [[`asked-${within}${name}`, toCondition(when, conditional, within)] as [string, Schema]] : []),
    ...definitionsOf(inner, `${name}-`),
  ]);
};

/**
 * A JSON Schema of the answers that a form takes, as `cleanAnswers` keeps them: it agrees with `validateAnswers`,
 * conditions between fields included. What no schema can say (check digits, codes of a catalogue, today's date) stands
 * as a `format`; {@link answerFormats} are their checks.
 *
 * @param form - without cycles in its conditions
 * @param kinds - as in `ValidationScope`. Default: {@link applicationKinds}
 * @returns draft 2020-12, titles in Chinese
 */
export const toFormSchema = (
  form: Pick<FormDefinition, 'steps' | 'title'>,
  kinds: FieldKinds = applicationKinds,
): FormSchema => {
  const fields = form.steps.flatMap((step) => step.fields);
  const definitions = definitionsOf(fields, '');
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    title: form.title.zh,
    ...toObject(fields, kinds, ''),
    ...(definitions.length > 0 && {$defs: Object.fromEntries(definitions)}),
  };
};

/**
 * Checks for the formats of {@link toFormSchema} that JSON Schema does not know itself, for any validator that takes its
 * own.
 *
 * @param scope - as given to `validateAnswers`
 */
export const answerFormats = ({
  topics,
  isPlace,
  today,
}: Pick<ValidationScope, 'topics' | 'isPlace' | 'today'>): Readonly<Record<string, (text: string) => boolean>> => ({
  'identity-number': (text) => checkIdentityNumber(text, today) === undefined,
  'credit-code': (text) => checkCreditCode(text) === undefined,
  'past-date': (text) => today === undefined || text <= today,
  topic: (text) => topics?.has(text) ?? true,
  place: (text) => isPlace?.(text) ?? true,
});
