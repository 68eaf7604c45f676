import {msg} from '@lit/localize';
import type {FormField} from '@pls-kit/contract';
import {applicationKinds} from '@pls-kit/rules';
import type {TemplateResult} from 'lit';
import {currentLocale} from '../../localization.js';
import {type FieldFrame, textField} from '../../parts/field.js';
import {type FieldContext, textAnswer} from './form-fields.js';

/** How each kind is typed: which keyboard a phone brings up, what it may fill in by itself, what is shown as an example. */
const typing = (
  kind: string,
): {
  readonly className: string;
  readonly inputMode?: 'decimal' | 'email' | 'numeric' | 'tel';
  readonly type?: string;
  readonly autocomplete?: string;
  readonly example?: string;
} => {
  switch (kind) {
    case 'date':
      // No `numeric`: 年、月、日 and the hyphen are not on that keyboard.
      return {className: 'w-phone', example: msg('比如 2026年3月5日，写 20260305 也行', {id: 'form.date-example'})};
    case 'money':
      return {className: 'w-code digits', inputMode: 'decimal', example: msg('比如 12000', {id: 'form.money-example'})};
    case 'email':
      return {className: 'w-mail', inputMode: 'email', type: 'email', autocomplete: 'email'};
    case 'identity-number':
    case 'credit-code':
      return {className: 'w-id digits'};
    default:
      return {className: ''};
  }
};

/** A field that is typed in one line and read by its kind: date, money, identity number, credit code, e-mail. */
export const typedField = (field: FormField, frame: FieldFrame, context: FieldContext): TemplateResult => {
  const {className, inputMode, type, autocomplete, example} = typing(field.kind);
  const hint = [frame.hint, example].filter(Boolean).join(' ');
  return textField(
    {...frame, hint: hint === '' ? undefined : hint},
    {
      value: textAnswer(context.answers, field.name),
      input: (text) => {
        context.set(field.name, text);
      },
      className,
      ...(inputMode && {inputMode}),
      ...(type !== undefined && {type}),
      autocomplete: field.autocomplete ?? autocomplete,
      required: field.required,
    },
  );
};

/** 2026年3月5日星期四. */
const dateText = (date: string): string =>
  new Intl.DateTimeFormat(currentLocale(), {
    timeZone: 'Asia/Shanghai',
    year: 'numeric',
    month: 'long',
    day: 'numeric',
    weekday: 'long',
  }).format(new Date(`${date}T12:00:00+08:00`));

/** ¥12,000.50; whole yuan without decimals. */
const amountText = (amount: string): string =>
  new Intl.NumberFormat(currentLocale(), {
    style: 'currency',
    currency: 'CNY',
    currencyDisplay: 'narrowSymbol',
    minimumFractionDigits: amount.includes('.') ? 2 : 0,
  }).format(Number(amount));

const inGroups = (text: string, ...lengths: readonly number[]): string => {
  let from = 0;
  return lengths.map((length) => text.slice(from, (from += length))).join(' ');
};

/**
 * A typed answer in words; what its kind does not understand stays as it was typed.
 *
 * @param text - not blank
 */
export const typedText = ({kind}: FormField, text: string): string => {
  const read = applicationKinds[kind]?.read(text) ?? text;
  if (applicationKinds[kind]?.check({name: '', kind, label: {zh: ''}, required: false}, text, {}) !== undefined)
    return text;
  switch (kind) {
    case 'date':
      return dateText(read);
    case 'money':
      return amountText(read);
    case 'identity-number':
      return inGroups(read, 6, 8, 4);
    case 'credit-code':
      return inGroups(read, 2, 6, 10);
    default:
      return read;
  }
};
