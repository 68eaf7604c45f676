import {msg} from '@lit/localize';
import type {Answers, FormField} from '@pls-kit/contract';
import {readPhone} from '@pls-kit/rules';
import {inLocale} from '../../localization.js';
import {listAnswer, textAnswer} from '../fields/form-fields.js';

/** Names for codes that an answer holds. */
export interface AnswerNames {
  topic(code: string): string | undefined;
  place(code: string): string | undefined;
  /** Answers of other kinds; without words `''`. */
  other(field: FormField, text: string): string;
}

const groupPhone = (phone: string): string => phone.replace(/^(1\d{2})(\d{4})(\d{4})$/, '$1 $2 $3');

/** An answer in words; `''` where there is none. */
export const answerText = (field: FormField, answers: Answers, names: AnswerNames): string => {
  const text = textAnswer(answers, field.name).trim();
  const labelOf = (value: string) => {
    const option = field.options?.find((candidate) => candidate.value === value);
    return option ? inLocale(option.label) : value;
  };
  switch (field.kind) {
    case 'group':
      return '';
    case 'choice':
      return text && labelOf(text);
    case 'choices':
      return listAnswer(answers, field.name)
        .map(labelOf)
        .join(msg('、', {id: 'list.separator'}));
    case 'topic':
      return text && (names.topic(text) ?? text);
    case 'place':
      return text && (names.place(text) ?? text);
    case 'phone':
      return text && groupPhone(readPhone(text));
    default:
      return names.other(field, text);
  }
};

/** 「工友 2」. */
export const itemTitle = ({itemName, label}: FormField, index: number): string =>
  `${inLocale(itemName ?? label)} ${String(index + 1)}`;
