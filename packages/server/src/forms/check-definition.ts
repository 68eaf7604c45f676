import type {FormCondition, FormDefinition, FormField, FormHeard} from '@pls-kit/contract';
import {applicationKinds} from '@pls-kit/rules';

/** A form as it is kept: what it promises is computed when it is asked for. */
export type StoredForm = Omit<FormDefinition, 'promise'>;

/** A form cannot be served as it is defined; the message names the form and everything that is wrong with it. */
export class FormDefinitionError extends Error {
  override readonly name = 'FormDefinitionError';
}

const knownKinds: readonly string[] = [
  ...['text', 'long-text', 'choice', 'choices', 'phone', 'topic', 'place'],
  ...Object.keys(applicationKinds),
];

const fieldsIn = ({field, all = [], any = []}: FormCondition): string[] => [
  ...(field === undefined ? [] : [field]),
  ...[...all, ...any].flatMap(fieldsIn),
];

const atomsIn = (condition: FormCondition): {field: string; is: readonly string[]}[] => [
  ...(condition.field === undefined ? [] : [{field: condition.field, is: condition.is ?? []}]),
  ...[...(condition.all ?? []), ...(condition.any ?? [])].flatMap(atomsIn),
];

const repeated = (values: readonly string[]): string[] => [
  ...new Set(values.filter((value, index) => values.indexOf(value) !== index)),
];

/** A way from a field back to itself along the conditions, such as `a → b → a`. */
const findCycle = (fields: readonly FormField[]): string | undefined => {
  const next = new Map(fields.map(({name, when}) => [name, when ? fieldsIn(when) : []] as const));
  const done = new Set<string>();
  const follow = (name: string, path: readonly string[]): string | undefined => {
    if (path.includes(name)) return [...path.slice(path.indexOf(name)), name].join(' → ');
    if (done.has(name)) return undefined;
    for (const other of next.get(name) ?? []) {
      const cycle = follow(other, [...path, name]);
      if (cycle !== undefined) return cycle;
    }
    done.add(name);
    return undefined;
  };
  for (const {name} of fields) {
    const cycle = follow(name, []);
    if (cycle !== undefined) return cycle;
  }
  return undefined;
};

const checkCondition = (condition: FormCondition, of: string, fields: ReadonlyMap<string, FormField>): string[] =>
  atomsIn(condition).flatMap(({field: name, is}) => {
    const field = fields.get(name);
    if (!field) return [`${of} hangs on "${name}", which the form does not ask for`];
    if (field.kind === 'group') return [`${of} hangs on "${name}", which is a group`];
    if (!field.options) return [];
    const offered = field.options.map(({value}) => value);
    return is
      .filter((value) => !offered.includes(value))
      .map((value) => `${of} hangs on "${name}" being "${value}", which is no option of it`);
  });

const checkField = (field: FormField): string[] => {
  const {name, kind, options, minLength = 0, maxLength = Infinity, past, slots, required} = field;
  const offered = (options ?? []).map(({value}) => value);
  const isChoice = kind === 'choice' || kind === 'choices';
  return [
    ...(/^[a-z][A-Za-z0-9]{0,31}$/.test(name) ? [] : [`"${name}" is no name for a field`]),
    ...(knownKinds.includes(kind) ? [] : [`field "${name}" is of the unknown kind "${kind}"`]),
    ...(isChoice === offered.length > 0
      ? []
      : [`field "${name}" of kind "${kind}" has ${String(offered.length)} options`]),
    ...repeated(offered).map((value) => `field "${name}" has the option "${value}" twice`),
    ...(minLength <= maxLength ? [] : [`field "${name}" cannot be ${String(minLength)} to ${String(maxLength)} long`]),
    ...((kind === 'slot') === (slots !== undefined)
      ? []
      : [`field "${name}" of kind "${kind}" ${slots ? 'takes no slot' : 'does not say which slots it takes'}`]),
    ...(required && kind === 'files'
      ? [`field "${name}" asks for files that somebody may not have: they can be sent later`]
      : []),
    ...(past === undefined || kind === 'date' ? [] : [`field "${name}" of kind "${kind}" cannot lie in the past`]),
  ];
};

/** What a group cannot ask of each: what there is one of in a form, and what sorts a case. */
const kindsOutsideGroups = ['group', 'files', 'slot', 'topic', 'place'];

const checkGroup = ({name, kind, fields, itemName, maxItems}: FormField): string[] => {
  if (kind !== 'group') {
    return fields || itemName || maxItems !== undefined
      ? [`field "${name}" of kind "${kind}" asks for nothing several times`]
      : [];
  }
  const [first] = fields ?? [];
  const byName = new Map((fields ?? []).map((field) => [field.name, field] as const));
  const cycle = findCycle(fields ?? []);
  return [
    ...(itemName && maxItems !== undefined ? [] : [`group "${name}" does not say what one is called, or how many`]),
    ...(first?.required === true && first.when === undefined
      ? []
      : [`group "${name}" does not begin with what is always asked and required: one could be blank`]),
    ...(fields ?? [])
      .filter((field) => kindsOutsideGroups.includes(field.kind))
      .map((field) => `group "${name}" asks for "${field.name}" of kind "${field.kind}"`),
    ...(fields ?? []).flatMap((field) =>
      field.when ? checkCondition(field.when, `field "${field.name}" of group "${name}"`, byName) : [],
    ),
    ...(cycle === undefined ? [] : [`conditions of group "${name}" go round in a circle: ${cycle}`]),
  ];
};

/** Words are looked for in what people write in their own words. */
const checkHeard = (heard: FormHeard, of: string, fields: ReadonlyMap<string, FormField>): string[] => [
  ...heard.fields
    .filter((name) => !['text', 'long-text'].includes(fields.get(name)?.kind ?? ''))
    .map((name) => `${of} listens to "${name}", which is no field of text`),
  ...repeated(heard.words.map((word) => word.toLowerCase())).map((word) => `${of} has the word "${word}" twice`),
];

/**
 * What is wrong with a definition, each in one line; `[]` when it can be served. Cycles in conditions, conditions on
 * fields or options that are not there, names and options given twice, unknown kinds, choices without options, groups that could
 * be given something blank.
 */
export const findFaults = (form: StoredForm): string[] => {
  const fields = form.steps.flatMap((step) => step.fields);
  const everything = fields.flatMap((field) => [field, ...(field.fields ?? [])]);
  const byName = new Map(fields.map((field) => [field.name, field] as const));
  const cycle = findCycle(fields);
  return [
    ...repeated(form.steps.map(({id}) => id)).map((id) => `step "${id}" is there twice`),
    ...repeated(everything.map(({name}) => name)).map((name) => `field "${name}" is there twice`),
    ...form.steps.filter((step) => step.fields.length === 0).map(({id}) => `step "${id}" asks for nothing`),
    ...(fields.filter(({kind}) => kind === 'slot').length > 1 ? ['it asks for more than one slot'] : []),
    ...(fields.filter(({kind}) => kind === 'files').length > 1 ? ['it asks for files in more than one place'] : []),
    ...repeated((form.consents ?? []).map(({purpose}) => purpose)).map((each) => `consent "${each}" is there twice`),
    ...everything.flatMap(checkField),
    ...fields.flatMap(checkGroup),
    ...fields.flatMap(({name, when}) => (when ? checkCondition(when, `field "${name}"`, byName) : [])),
    ...form.steps.flatMap(({id, notices = []}) =>
      notices.flatMap(({when, heard}) => [
        ...(when ? checkCondition(when, `a notice of step "${id}"`, byName) : []),
        ...(heard ? checkHeard(heard, `a notice of step "${id}"`, byName) : []),
      ]),
    ),
    ...(form.discreet ? checkCondition(form.discreet.when, 'the quiet title', byName) : []),
    ...(form.greenChannel ? checkCondition(form.greenChannel, 'the fast lane', byName) : []),
    ...(cycle === undefined ? [] : [`conditions go round in a circle: ${cycle}`]),
  ];
};
