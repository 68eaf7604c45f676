import type {AnswerItem, Answers, CaseSummaryLine, FormField} from '@pls-kit/contract';
import {
  type AskedSteps,
  formOfItem,
  itemsOf,
  maskIdentityNumber,
  maskName,
  maskPhone,
  toLocalDate,
  toLocalInstant,
  visibleFields,
} from '@pls-kit/rules';
import {startOfSlot} from '../appointments/slots.js';
import type {Catalogue} from '../catalogue/catalogue.js';
import {findForm} from '../forms/forms.js';
import {sayDay} from './say-day.js';

/** Most characters of a title. */
const titleLength = 40;

const mask = (field: FormField, value: string): string => {
  if (field.sensitive !== true) return value;
  switch (field.kind) {
    case 'phone':
      return maskPhone(value);
    case 'identity-number':
      return maskIdentityNumber(value);
    case 'long-text':
      return '****';
    default:
      return maskName(value);
  }
};

const toLine = (
  field: FormField,
  answer: string | string[],
  catalogue: Catalogue,
  masked: boolean,
): CaseSummaryLine => {
  const values = Array.isArray(answer) ? answer : [answer];
  const value = values.map((each) => (masked ? mask(field, each) : each)).join('、');
  const line = {name: field.name, label: field.reviewLabel ?? field.label, value};
  switch (field.kind) {
    case 'choice':
    case 'choices': {
      const labels = values.map((each) => field.options?.find((option) => option.value === each)?.label ?? {zh: each});
      return {
        ...line,
        valueText: {
          zh: labels.map(({zh}) => zh).join('、'),
          en: labels.map(({zh, en}) => en ?? zh).join(', '),
        },
      };
    }
    case 'topic': {
      const name = catalogue.topic(value)?.name;
      return name ? {...line, valueText: name} : line;
    }
    case 'place': {
      const region = catalogue.region(value);
      return region ? {...line, valueText: {zh: catalogue.fullName(value)}} : line;
    }
    case 'slot': {
      const start = startOfSlot(value);
      if (!start) return line;
      const day = sayDay(toLocalDate(start));
      const time = toLocalInstant(start).slice(11, 16);
      return {...line, valueText: {zh: `${day.zh} ${time}`, en: `${day.en}, ${time}`}};
    }
    case 'money':
      return masked && field.sensitive ? line : {...line, valueText: {zh: `${value} 元`, en: `CNY ${value}`}};
    default:
      return line;
  }
};

/** Of those that are asked once: a list of texts, or one. */
const isPlain = (answer: Answers[string] | undefined): answer is string | string[] =>
  typeof answer === 'string' || (Array.isArray(answer) && answer.every((each) => typeof each === 'string'));

/** Fields that were asked and answered, groups apart; none once the words were erased. */
const answeredFields = (form: AskedSteps, answers: Answers): [FormField, string | string[]][] =>
  visibleFields(form, answers).flatMap((field) => {
    const answer = field.kind === 'group' ? undefined : answers[field.name];
    return isPlain(answer) ? [[field, answer] as [FormField, string | string[]]] : [];
  });

/** One of what a group was given, on one line. */
const toItemLine = (
  group: FormField,
  item: AnswerItem,
  index: number,
  catalogue: Catalogue,
  masked: boolean,
): CaseSummaryLine => {
  const lines = answeredFields(formOfItem(group), item).map(([field, answer]) =>
    toLine(field, answer, catalogue, masked),
  );
  const {zh, en = zh} = group.itemName ?? group.label;
  const place = String(index + 1);
  return {
    name: group.name,
    label: {zh: `${zh} ${place}`, en: `${en} ${place}`},
    value: lines.map(({value}) => value).join('、'),
    valueText: {
      zh: lines.map(({label, value, valueText}) => `${label.zh}：${valueText?.zh ?? value}`).join('；'),
      en: lines
        .map(({label, value, valueText}) => `${label.en ?? label.zh}: ${valueText?.en ?? valueText?.zh ?? value}`)
        .join('; '),
    },
  };
};

const toLines = (field: FormField, answers: Answers, catalogue: Catalogue, masked: boolean): CaseSummaryLine[] => {
  if (field.kind === 'group')
    return itemsOf(answers, field.name).map((item, index) => toItemLine(field, item, index, catalogue, masked));
  const answer = answers[field.name];
  return isPlain(answer) ? [toLine(field, answer, catalogue, masked)] : [];
};

/**
 * What was filled in, line by line in the form's order.
 *
 * @param options.masked - sensitive answers as `王**`, `138****2146`; in full only for those who work on the case
 */
export const summarise = (
  form: {code: string; version: number},
  answers: Answers,
  catalogue: Catalogue,
  {masked}: {masked: boolean},
): CaseSummaryLine[] => {
  const definition = findForm(form.code, form.version);
  if (!definition) return [];
  return visibleFields(definition, answers).flatMap((field) => toLines(field, answers, catalogue, masked));
};

/** The lines with name and phone of who asked, masked. */
export const contactOf = (
  form: {code: string; version: number},
  answers: Answers,
  catalogue: Catalogue,
): CaseSummaryLine[] => {
  const definition = findForm(form.code, form.version);
  return (definition ? answeredFields(definition, answers) : [])
    .filter(([{autocomplete}]) => autocomplete === 'name' || autocomplete === 'tel')
    .map(([field, answer]) => toLine(field, answer, catalogue, true));
};

/** The first words of what was asked, on one line; the form's title where nothing was written. */
export const titleOf = (form: {code: string; version: number}, answers: Answers): string => {
  const definition = findForm(form.code, form.version);
  const [, told] =
    (definition ? answeredFields(definition, answers) : []).find(([field]) => field.kind === 'long-text') ?? [];
  const words = Array.from(
    (typeof told === 'string' ? told : (definition?.title.zh ?? '')).replace(/\s+/g, ' ').trim(),
  );
  return words.length > titleLength ? `${words.slice(0, titleLength).join('')}…` : words.join('');
};

/** Masked name and phone of who asked; undefined where neither was left. */
export const applicantOf = (form: {code: string; version: number}, answers: Answers): string | undefined => {
  const definition = findForm(form.code, form.version);
  const left = (definition ? answeredFields(definition, answers) : [])
    // A form may ask for other people's names and phones too.
    .filter(([{autocomplete}]) => autocomplete === 'name' || autocomplete === 'tel')
    .map(([field, answer]) => mask(field, String(answer)));
  return left.length > 0 ? left.join(' ') : undefined;
};
