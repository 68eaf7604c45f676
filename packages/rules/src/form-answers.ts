import type {AnswerItem, Answers, FormDefinition, FormField, Violation} from '@pls-kit/contract';
import type {Fault, FieldKinds} from './field-kinds.js';
import {type AskedSteps, findAnswer, visibleFields} from './form-conditions.js';
import {formOfItem, isAnswerItem, itemPath} from './form-groups.js';
import {checkPhone, readPhone} from './phone.js';

/** Figures that a message needs. */
export interface ViolationParams {
  /** Least that is allowed: characters of a text, or a number's bound. */
  min?: number;
  /** Most that is allowed. */
  max?: number;
  /** Characters that were given. */
  length?: number;
  /** As in `PhoneFault`. */
  missing?: number;
}

/** One field whose answer does not do, before words are put to it. */
export interface FieldViolation {
  /** JSON Pointer (RFC 6901) into the draft: `/answers/NAME`, within a group `/answers/GROUP/INDEX/NAME`. */
  pointer: string;
  /** Name of the field; of one within a group `GROUP/INDEX/NAME`, see {@link findField}. */
  field: string;
  /** What is wrong; `explainViolation` puts it into words. */
  code: Violation['code'];
  /** Figures for these words. */
  params: ViolationParams;
}

/** What {@link validateAnswers} may look up, and how much of the form it looks at. */
export interface ValidationScope {
  /** Id of the only step to check; names that the form does not know are then left alone. Default: all. */
  only?: string;
  /** Codes of topics. Default: any that is a slug. */
  topics?: ReadonlySet<string>;
  /** Whether a region code exists. Default: whether it has the shape of one. */
  isPlace?: (code: string) => boolean;
  /** Kinds of fields beyond those of every form, see `applicationKinds`. Default: none, they take any text. */
  kinds?: FieldKinds;
  /** `YYYY-MM-DD` in Asia/Shanghai: dates of the past lie before it or on it. Default: any day will do. */
  today?: string;
}

/** Shapes of `Slug` and `RegionCode` in the contract, for where no list is at hand. */
export const topicPattern = /^[a-z][a-z0-9-]{0,63}$/;
export const placePattern = /^(?:\d{4}|\d{6}|\d{9}|\d{12}|zone-[a-z]{2,24})$/;

/** What of a text can be seen: zero-width characters alone are no answer, and count for nothing in one. */
const seenOf = (text: string): string => text.replace(/\p{Default_Ignorable_Code_Point}/gu, '').trim();

const checkLength = ({minLength = 0, maxLength = Infinity}: FormField, text: string): Fault | undefined => {
  // Characters as people count them: a rare surname's two UTF-16 units are one.
  // Not by `Array.from`: an old MooTools on the page has one that gives a text back whole.
  const {length} = text.match(/./gsu) ?? [];
  const {length: seen} = seenOf(text).match(/./gsu) ?? [];
  if (seen < minLength) return {code: 'too-short', params: {min: minLength, length: seen}};
  return length > maxLength ? {code: 'too-long', params: {max: maxLength, length}} : undefined;
};

const checkText = (field: FormField, text: string, scope: ValidationScope): Fault | undefined => {
  const {topics, isPlace, kinds} = scope;
  switch (field.kind) {
    case 'choice':
      return field.options?.some(({value}) => value === text) ? undefined : {code: 'not-an-option'};
    case 'phone': {
      const fault = checkPhone(text);
      if (!fault) return undefined;
      return fault.missing === undefined ? {code: fault.code} : {code: fault.code, params: {missing: fault.missing}};
    }
    case 'topic':
      return (topics ? topics.has(text) : topicPattern.test(text)) ? undefined : {code: 'unknown-code'};
    case 'place':
      return (isPlace ? isPlace(text) : placePattern.test(text)) ? undefined : {code: 'unknown-code'};
    default: {
      const kind = kinds?.[field.kind];
      return kind ? kind.check(field, text, scope) : checkLength(field, text);
    }
  }
};

/** Kinds may grow: one that is not known here takes either shape. */
const singleKinds = ['text', 'long-text', 'choice', 'phone', 'topic', 'place'];

const checkAnswer = (field: FormField, answer: unknown, scope: ValidationScope): Fault | undefined => {
  if (field.kind === 'group') return checkGroup(field, answer);
  const isList = Array.isArray(answer);
  const isSingle = singleKinds.includes(field.kind) || scope.kinds?.[field.kind] !== undefined;
  if (isList ? isSingle : field.kind === 'choices' && answer !== undefined) {
    return {code: 'wrong-type'};
  }
  const given: unknown[] = isList ? answer : answer === undefined ? [] : [answer];
  const texts = given.filter((value) => typeof value === 'string').map((value) => value.trim());
  if (texts.length < given.length) return {code: 'wrong-type'};
  if (texts.every((text) => seenOf(text) === '')) return field.required ? {code: 'required'} : undefined;
  if (field.kind === 'choices') {
    return texts.every((text) => field.options?.some(({value}) => value === text))
      ? undefined
      : {code: 'not-an-option'};
  }
  return isList ? undefined : checkText(field, texts[0] ?? '', scope);
};

/** Of a group as a whole; each of what it was given has faults of its own. */
const checkGroup = ({required, maxItems = Infinity}: FormField, answer: unknown): Fault | undefined => {
  const items = answer === undefined ? [] : answer;
  if (!Array.isArray(items) || !items.every(isAnswerItem)) return {code: 'wrong-type'};
  if (items.length === 0) return required ? {code: 'required'} : undefined;
  return items.length > maxItems ? {code: 'too-long', params: {max: maxItems, length: items.length}} : undefined;
};

const checkItems = (field: FormField, items: readonly AnswerItem[], scope: ValidationScope): FieldViolation[] =>
  items.flatMap((item, index) =>
    findViolations(formOfItem(field), item, scope).map(({pointer, field: name, ...fault}) => ({
      pointer: pointer.replace('/answers', `/answers/${field.name}/${index}`),
      field: itemPath(field.name, index, name),
      ...fault,
    })),
  );

/** Of every field that is asked, and of names that nothing asks for. */
const findViolations = (form: AskedSteps, answers: Answers, scope: ValidationScope): FieldViolation[] => {
  const known = new Set(form.steps.flatMap(({fields}) => fields.map(({name}) => name)));
  const unknown = Object.keys(answers).filter((name) => !known.has(name));
  return [
    ...visibleFields(form, answers).flatMap((field) => checkField(field, answers, scope)),
    ...unknown.map((name) => toViolation(name, {code: 'unknown-field'})),
  ];
};

const checkField = (field: FormField, answers: Answers, scope: ValidationScope): FieldViolation[] => {
  const answer = findAnswer(answers, field.name);
  const fault = checkAnswer(field, answer, scope);
  if (fault) return [toViolation(field.name, fault)];
  return field.kind === 'group' && Array.isArray(answer) ? checkItems(field, answer.filter(isAnswerItem), scope) : [];
};

const toViolation = (name: string, {code, params = {}}: Fault): FieldViolation => ({
  pointer: `/answers/${name.replace(/~/g, '~0').replace(/\//g, '~1')}`,
  field: name,
  code,
  params,
});

/**
 * Checks answers against a form, for server and browser alike. Fields that are not asked are not looked at: leave
 * their answers out with {@link cleanAnswers} before keeping any.
 *
 * @param form - definition of the version that was filled in
 * @param answers - field name → text, or texts for `choices`; from the wire, so nothing about them is taken for granted
 * @param scope - lists to look codes up in, or one step alone
 * @returns at most one a field, in the form's order, unknown names last, those of a group's own after the group's; `[]` when all is well. Codes: `required`,
 *   `wrong-type`, `too-short`, `too-long` (characters, outer white space not counted; of a group, how many), `not-an-option` (choices),
 *   `unknown-code` (topic, place), `phone-length`, `phone-invalid`, `unknown-field`, and those of `scope.kinds`
 * @throws {RangeError} the form has no step `scope.only`
 */
export const validateAnswers = (
  form: Pick<FormDefinition, 'steps'>,
  answers: Answers,
  scope: ValidationScope = {},
): FieldViolation[] => {
  const {only} = scope;
  if (only === undefined) return findViolations(form, answers, scope);
  const steps = form.steps.filter(({id}) => id === only);
  if (steps.length === 0) throw new RangeError(`No step ${only}`);
  const inScope = steps.flatMap(({fields}) => fields);
  return visibleFields(form, answers)
    .filter((field) => inScope.includes(field))
    .flatMap((field) => checkField(field, answers, scope));
};

const cleanList = (answer: readonly unknown[]): string[] => [
  ...new Set(answer.map((value) => String(value).trim()).filter((value) => value !== '')),
];

/** Every answer but those of groups. */
const cleanFields = (form: AskedSteps, answers: Answers, kinds: FieldKinds): AnswerItem => {
  const kept: [string, string | string[]][] = [];
  for (const {name, kind} of visibleFields(form, answers)) {
    const answer = findAnswer(answers, name);
    if (Array.isArray(answer) && kind !== 'group') {
      const values = cleanList(answer);
      if (values.length > 0) kept.push([name, values]);
    } else if (typeof answer === 'string' && answer.trim() !== '') {
      const read = kind === 'phone' ? readPhone : kinds[kind]?.read;
      kept.push([name, read ? read(answer) : answer.trim()]);
    }
  }
  return Object.fromEntries(kept);
};

/**
 * The answers as they are kept: only fields that are asked, outer white space gone, phones by `readPhone`, each choice
 * once, nothing empty. What a group was given stays in its place, also where it is blank: {@link validateAnswers} says so.
 *
 * @param form - definition of the version that was filled in
 * @param answers - as given; of the right types, see {@link validateAnswers}
 * @param kinds - as in {@link ValidationScope}: each reads its own answers
 */
export const cleanAnswers = (
  form: Pick<FormDefinition, 'steps'>,
  answers: Answers,
  kinds: FieldKinds = {},
): Answers => {
  const groups = visibleFields(form, answers).flatMap((field): [string, AnswerItem[]][] => {
    const answer = field.kind === 'group' ? findAnswer(answers, field.name) : undefined;
    if (!Array.isArray(answer) || answer.length === 0) return [];
    return [[field.name, answer.filter(isAnswerItem).map((item) => cleanFields(formOfItem(field), item, kinds))]];
  });
  return {...cleanFields(form, answers, kinds), ...Object.fromEntries(groups)};
};
