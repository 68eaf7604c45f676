import {msg, str} from '@lit/localize';
import type {Answers, FormDefinition, FormField} from '@pls-kit/contract';
import {html, type TemplateResult} from 'lit';
import {inLocale} from '../../localization.js';
import {dueBlock, lawDetails, natureText} from '../../parts/promise.js';
import {summaryList} from '../../parts/summary-list.js';
import {type AnswerNames, answerText} from './answer-text.js';
import type {AskedStep} from '../form-steps.js';

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

/** What is promised if it is sent now; a form that opens no case promises no date. */
const promised = ({promise}: FormDefinition) =>
  promise &&
  html`<div>
    ${dueBlock(
      promise,
      html`<b>${inLocale(promise.what)}</b>${msg(str`现在交，${natureText(promise)}`, {id: 'form.promise'})}`,
    )}
    ${lawDetails(promise)}
  </div>`;

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
    ${promised(form)}`;
