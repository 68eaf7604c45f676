import {msg} from '@lit/localize';
import type {FormDefinition} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../localization.js';
import {errorSummary} from '../parts/error-summary.js';
import {callHotline} from '../parts/help-strip.js';
import {arrowIcon, infoIcon, leftIcon} from '../parts/icons.js';
import {markPress, whenLeft} from '../parts/leaving.js';
import {stepIndicator} from '../parts/steps.js';
import {type AnswerNames, answerText, checkAnswers} from './check-answers.js';
import type {SubmissionState} from './consultation-submission.js';
import {draftLine} from './draft-line.js';
import type {FormFilling} from './form-filling.js';
import {type FieldContext, fieldId, formField} from './form-fields.js';
import {checkStep} from './form-steps.js';
import {submissionTrouble} from './submission-trouble.js';

/** All that the steps of a form draw from, and what can be done in them. */
export interface FormView {
  readonly form: FormDefinition;
  readonly filling: FormFilling;
  readonly submission: SubmissionState;
  /** The form has changed since it was begun. */
  readonly isOutdated: boolean;
  /** 清除 was pressed and waits for a yes. */
  readonly isClearing: boolean;
  readonly names: AnswerNames;
  readonly fields: FieldContext;
  readonly next: () => void;
  readonly back: () => void;
  readonly change: (field: string) => void;
  readonly leave: (field: string) => void;
  readonly send: () => void;
  readonly focusField: (field: string) => void;
  readonly askClear: (asking: boolean) => void;
  readonly clear: () => void;
}

/** 「替别人问」 stays in sight on every step, so that nobody files for themselves what is another's. */
const forWhom = ({filling, names}: FormView): TemplateResult | typeof nothing => {
  const field = filling.fields.find(({name}) => name === 'forWhom');
  const words = field && answerText(field, filling.draft.answers, names);
  return words ? html`<span class="tag ac">${words}</span>` : nothing;
};

const head = (view: FormView, current: number): TemplateResult => {
  const names = view.filling.steps.map(({step}) => inLocale(step.name));
  return html`<div class="in top no-print">
    <p class="eyebrow"><span>${inLocale(view.form.title)}</span>${forWhom(view)}</p>
    ${stepIndicator([...names, msg('核对', {id: 'form.check-name'})], current)}
  </div>`;
};

const backLink = ({back}: FormView): TemplateResult =>
  html`<p class="back">
    <button class="linkbtn" type="button" @click=${back}>${leftIcon()}${msg('上一步', {id: 'form.back'})}</button>
  </p>`;

const outdatedNote = ({isOutdated}: FormView): TemplateResult | typeof nothing =>
  isOutdated
    ? html`<div class="note" role="status">
        ${infoIcon()}
        <p>${msg('这张表有了新版本。您写的还合适的都留着，请再看一遍。', {id: 'form.outdated'})}</p>
      </div>`
    : nothing;

const kept = ({filling, isClearing, askClear, clear}: FormView) =>
  draftLine(filling.draft, {asking: isClearing, ask: askClear, clear});

/** The field that an element belongs to; `undefined` for buttons and the like. */
const fieldOf = ({filling}: FormView, target: EventTarget | null): string | undefined =>
  target instanceof Element ? filling.fields.find(({name}) => fieldId(name) === target.id)?.name : undefined;

const fillInStep = (view: FormView, current: number): TemplateResult => {
  const {form, filling, fields, next, focusField} = view;
  const asked = filling.steps[current];
  if (!asked) return html`${nothing}`;
  const {step} = asked;
  const summary = filling.errors.summary;
  return html`<form
    class="in form"
    novalidate
    @submit=${(event: Event) => {
      event.preventDefault();
      next();
    }}
    @keydown=${(event: KeyboardEvent) => {
      // 229: Safari ends a composition with an Enter that would send the form.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it there
      if (event.key === 'Enter' && event.keyCode === 229) event.preventDefault();
    }}
    @pointerdown=${markPress}
    @focusout=${(event: FocusEvent) => {
      const field = fieldOf(view, event.target);
      if (field === undefined) return;
      whenLeft(event, () => {
        view.leave(field);
      });
    }}
  >
    ${current > 0 ? backLink(view) : nothing} ${outdatedNote(view)}
    ${summary.length > 0 ? errorSummary(summary, focusField) : nothing}
    <div>
      <h2 class="title" id="heading" tabindex="-1">${inLocale(step.title)}</h2>
      ${current === 0 ? html`<p class="lead">${inLocale(form.lead)}</p>` : nothing}
      ${step.lead ? html`<p class="small">${inLocale(step.lead)}</p>` : nothing}
    </div>
    ${asked.fields.map((field) => formField(field, fields))}
    <div class="row actions">
      <button class="btn pri big full" type="submit">
        ${filling.isChanging ? msg('改好了', {id: 'form.changed'}) : msg('下一步', {id: 'form.next'})}${arrowIcon()}
      </button>
      <span class="meta">${msg('还没交出去，后面还能改', {id: 'form.not-sent'})}</span>
    </div>
    ${kept(view)}
  </form>`;
};

/** What a send that was cut off by a reload left behind. */
const interruptedNote = ({filling, submission}: FormView): TemplateResult | typeof nothing =>
  submission.name === 'editing' && filling.draft.wasRestored && filling.draft.attempt
    ? html`<div class="note" role="status">
        ${infoIcon()}
        <p>${msg('上次交的时候没等到回音。没改过的话再交一次就行，不会交两遍。', {id: 'form.interrupted'})}</p>
      </div>`
    : nothing;

const sendButton = ({submission, send}: FormView): TemplateResult => {
  const sending = submission.name === 'sending';
  const label = sending
    ? msg('正在交……', {id: 'form.sending'})
    : submission.name === 'failed'
      ? msg('现在再交一次', {id: 'form.send-again'})
      : msg('确认，交上去', {id: 'form.send'});
  return html`<div class="send">
    <button class="btn pri big full" type="button" aria-disabled=${sending ? 'true' : 'false'} @click=${send}>
      ${label}
    </button>
    <p class="meta" role="status">
      ${
        sending && submission.slow
          ? msg('还没收到回音，正在再试。别关页面也别重填，不会交两遍。', {id: 'form.slow'})
          : msg('交上去以后，会给您一个办件号和查询码。', {id: 'form.after'})
      }
    </p>
  </div>`;
};

const checkView = (view: FormView): TemplateResult => {
  const {form, filling, names, change, submission} = view;
  return html`<div class="in form">
    ${backLink(view)} ${outdatedNote(view)}
    <div>
      <h2 class="title" id="heading" tabindex="-1">${msg('交之前，再看一遍', {id: 'form.check-title'})}</h2>
      <p class="lead">${msg('哪里不对就点「改」。', {id: 'form.check-lead'})}</p>
    </div>
    ${checkAnswers(form, filling.steps, filling.draft.answers, names, change)} ${interruptedNote(view)}
    ${submissionTrouble(submission)} ${sendButton(view)} ${kept(view)}
  </div>`;
};

/** The step on screen, with its place among the others. */
export const formStepView = (view: FormView): TemplateResult => {
  const {step, steps} = view.filling;
  if (step === checkStep) return html`${head(view, steps.length)}${checkView(view)}`;
  const current = steps.findIndex((asked) => asked.step.id === step);
  return html`${head(view, current)}${fillInStep(view, current)}`;
};

/** A form that this widget cannot show: the telephone can. */
export const unsupportedView = (form: FormDefinition): TemplateResult =>
  html`<div class="blank">
    <h2 class="title" id="heading" tabindex="-1">${inLocale(form.title)}</h2>
    <p class="lead">${msg('这张表在这里打不开，打电话一样能办。', {id: 'form.unsupported'})}</p>
    <div class="row">${callHotline()}</div>
  </div>`;
