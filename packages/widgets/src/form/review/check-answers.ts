import {msg, str} from '@lit/localize';
import type {AnswerItem, Answers, FormDefinition, FormField} from '@pls-kit/contract';
import {formOfItem, itemPath, itemsOf, visibleFields} from '@pls-kit/rules';
import {html, type TemplateResult} from 'lit';
import {inLocale} from '../../localization.js';
import {dueBlock, lawDetails, natureText} from '../../parts/promise.js';
import {summaryList} from '../../parts/summary-list.js';
import {type AnswerNames, answerText, itemTitle} from './answer-text.js';
import type {AskedStep} from '../form-steps.js';

const changeButton = (path: string, label: string, change: (field: string) => void): TemplateResult =>
  html`<button
    class="linkbtn"
    type="button"
    @click=${() => {
      change(path);
    }}
  >
    ${msg('改', {id: 'form.change'})}<span class="vh">${label}</span>
  </button>`;

const notGiven = () => html`<span class="none">${msg('没有写', {id: 'form.not-given'})}</span>`;

/** One of what a group was given: what was asked of each, answered or not. */
const itemLines = (group: FormField, item: AnswerItem, names: AnswerNames): TemplateResult[] =>
  visibleFields(formOfItem(group), item).map(
    (field) =>
      html`<span class="part"
        >${inLocale(field.reviewLabel ?? field.label)}${msg('：', {id: 'list.colon'})}${answerText(field, item, names) || notGiven()}</span
      >`,
  );

const rows = (field: FormField, answers: Answers, names: AnswerNames, change: (field: string) => void) => {
  const items = itemsOf(answers, field.name);
  const [first] = field.fields ?? [];
  if (first && items.length > 0) {
    return items.map((item, index) => {
      const label = itemTitle(field, index);
      const action = changeButton(itemPath(field.name, index, first.name), label, change);
      return {label, value: html`${itemLines(field, item, names)}`, action};
    });
  }
  const label = inLocale(field.reviewLabel ?? field.label);
  const value = answerText(field, answers, names) || notGiven();
  return [{label, value, action: changeButton(field.name, label, change)}];
};

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
          ${summaryList(fields.flatMap((field) => rows(field, answers, names, change)))}
        </div>`,
    )}
    <section class="notice" aria-labelledby="notice">
      <h3 class="sub" id="notice">${inLocale(form.notice.title)}</h3>
      ${form.notice.paragraphs.map((paragraph) => html`<p class="small">${inLocale(paragraph)}</p>`)}
    </section>
    ${promised(form)}`;
