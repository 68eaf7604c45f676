import {msg} from '@lit/localize';
import type {Answers, FormField, Topic} from '@pls-kit/contract';
import type {TemplateResult} from 'lit';
import {inLocale} from '../../localization.js';
import {cards, choiceField, type FieldFrame, groupedField, longTextField, textField} from '../../parts/field.js';
import type {RemoteState} from '../../remote.js';
import type {FormExtras} from '../form-extras.js';
import {topicChoice} from './topic-choice.js';

/** What a field needs to know of the form around it. */
export interface FieldContext {
  readonly answers: Answers;
  readonly topics: RemoteState<readonly Topic[]>;
  /** Fields of kind `topic` where 「别的事」 was chosen: then the whole list shows. */
  readonly otherTopic: ReadonlySet<string>;
  /** One column: fewer cards, or the question itself is out of sight. */
  readonly isNarrow: boolean;
  readonly error: (field: string) => string | undefined;
  readonly set: (field: string, value: string | string[]) => void;
  readonly chooseOtherTopic: (field: string, other: boolean) => void;
  /** The search for a place; its code comes a little later than the form. */
  readonly placeField: (field: string, frame: FieldFrame) => TemplateResult;
  /** Files; its code comes a little later too. */
  readonly filesField: (frame: FieldFrame) => TemplateResult;
  /** Every matter in one list; its code comes a little later too. */
  readonly topicList: (field: FormField, frame: FieldFrame, topics: readonly Topic[]) => TemplateResult;
  readonly extras: FormExtras | undefined;
}

/** Id of a field's control, or of its group, in the widget's shadow root; within a group, of its path. */
export const fieldId = (name: string): string => `field-${name.replace(/\//g, '-')}`;

/** The answer to a field of one value. */
export const textAnswer = (answers: Answers, name: string): string => {
  const answer = answers[name];
  return typeof answer === 'string' ? answer : '';
};

/** The answer to a field of several values. */
export const listAnswer = (answers: Answers, name: string): readonly string[] => {
  const answer = answers[name];
  return Array.isArray(answer) ? (answer as string[]) : [];
};

const optionalWords = ({required, kind}: FormField): string | undefined => {
  if (required) return undefined;
  if (kind === 'choices') return msg('可以不选，可以多选', {id: 'form.optional-choices'});
  if (kind === 'files') return msg('可以不传', {id: 'form.optional-files'});
  return kind === 'choice' || kind === 'topic' || kind === 'place'
    ? msg('可以不选', {id: 'form.optional-choice'})
    : msg('可以不写', {id: 'form.optional'});
};

const optionCards = (field: FormField, context: FieldContext): TemplateResult => {
  const {name, kind} = field;
  const options = (field.options ?? []).map(({value, label, hint}) => ({
    value,
    label: inLocale(label),
    hint: hint && inLocale(hint),
  }));
  if (kind === 'choices') {
    const chosen = listAnswer(context.answers, name);
    return cards(
      name,
      'checkbox',
      options,
      (value) => chosen.includes(value),
      (value, on) => {
        context.set(name, on ? [...chosen, value] : chosen.filter((other) => other !== value));
      },
    );
  }
  const chosen = textAnswer(context.answers, name);
  return cards(
    name,
    'radio',
    options,
    (value) => value === chosen,
    (value) => {
      context.set(name, value);
    },
  );
};

/** One field of a form, by its kind. Kinds that are not known here never get this far (`whyUnsupported`). */
export const formField = (field: FormField, context: FieldContext): TemplateResult => {
  const {name, kind, hint, required} = field;
  const frame: FieldFrame = {
    id: fieldId(name),
    label: inLocale(field.label),
    hint: hint && inLocale(hint),
    error: context.error(name),
    optional: optionalWords(field),
    required,
  };
  const value = textAnswer(context.answers, name);
  const input = (text: string) => {
    context.set(name, text);
  };
  switch (kind) {
    case 'choice':
      return choiceField(frame, optionCards(field, context));
    case 'choices':
      return groupedField(frame, optionCards(field, context));
    case 'topic':
      return topicChoice(field, frame, context);
    case 'place':
      return context.placeField(name, frame);
    case 'files':
      return context.filesField(frame);
    case 'long-text':
      return longTextField(frame, {value, input, maxLength: field.maxLength, required});
    case 'phone':
      return textField(frame, {
        value,
        input,
        className: 'w-phone digits',
        type: 'tel',
        inputMode: 'tel',
        autocomplete: field.autocomplete ?? 'tel',
        required,
      });
    default:
      if (context.extras?.kinds[kind]) return context.extras.field(field, frame, context);
      return textField(frame, {
        value,
        input,
        className: (field.maxLength ?? Infinity) <= 40 ? 'w-name' : '',
        autocomplete: field.autocomplete,
        required,
      });
  }
};
