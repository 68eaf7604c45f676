import {msg, str} from '@lit/localize';
import type {Answers, FormDefinition, FormField} from '@pls-kit/contract';
import {readPhone} from '@pls-kit/rules';
import {html, type TemplateResult} from 'lit';
import {inLocale} from '../localization.js';
import {dueBlock, lawDetails, natureText} from '../parts/promise.js';
import {summaryList} from '../parts/summary-list.js';
import {listAnswer, textAnswer} from './form-fields.js';
import type {AskedStep} from './form-steps.js';

/** Names for codes that an answer holds. */
export interface AnswerNames {
  topic(code: string): string | undefined;
  place(code: string): string | undefined;
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
    case 'choice':
      return text && labelOf(text);
    case 'choices':
      return listAnswer(answers, field.name).map(labelOf).join('、');
    case 'topic':
      return text && (names.topic(text) ?? text);
    case 'place':
      return text && (names.place(text) ?? text);
    case 'phone':
      return text && groupPhone(readPhone(text));
    default:
      return text;
  }
};

const changeButton = (field: FormField, change: (field: string) => void): TemplateResult =>
  html`<button
    class="linkbtn"
    type="button"
    @click=${() => {
      change(field.name);
    }}
  >
    ${msg('改', {id: 'form.change'})}<span class="vh">${inLocale(field.reviewLabel ?? field.label)}</span>
  </button>`;

/** Everything that was written, by step, each line with its way back; then the notice and the promised day. */
export const checkAnswers = (
  form: FormDefinition,
  steps: readonly AskedStep[],
  answers: Answers,
  names: AnswerNames,
  change: (field: string) => void,
): TemplateResult =>
  html`${steps.map(
      ({step, fields}) =>
        html`<div>
          <h3 class="sub listed">${inLocale(step.name)}</h3>
          ${summaryList(
            fields.map((field) => ({
              label: inLocale(field.reviewLabel ?? field.label),
              value:
                answerText(field, answers, names) ||
                html`<span class="none">${msg('没有写', {id: 'form.not-given'})}</span>`,
              action: changeButton(field, change),
            })),
          )}
        </div>`,
    )}
    <section class="notice" aria-labelledby="notice">
      <h3 class="sub" id="notice">${inLocale(form.notice.title)}</h3>
      ${form.notice.paragraphs.map((paragraph) => html`<p class="small">${inLocale(paragraph)}</p>`)}
    </section>
    <div>
      ${dueBlock(
        form.promise,
        html`<b>${inLocale(form.promise.what)}</b
          >${msg(str`现在交，${natureText(form.promise)}`, {id: 'form.promise'})}`,
      )}
      ${lawDetails(form.promise)}
    </div>`;
