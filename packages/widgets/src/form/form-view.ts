import {msg} from '@lit/localize';
import type {FormDefinition} from '@pls-kit/contract';
import {html, nothing, type TemplateResult} from 'lit';
import {inLocale} from '../localization.js';
import {errorSummary} from '../parts/error-summary.js';
import {arrowIcon, infoIcon, leftIcon} from '../parts/icons.js';
import {markPress, whenLeft} from '../parts/leaving.js';
import {stepIndicator} from '../parts/steps.js';
import type {AnswerNames} from './review/answer-text.js';
import type {FormExtras} from './form-extras.js';
import type {FormJourney} from './form-journey.js';
import type {FormFilling} from './filling/form-filling.js';
import {type FieldContext, formField} from './fields/form-fields.js';
import {checkStep} from './form-steps.js';

/** All that the steps of a form draw from, and what can be done in them. */
export interface FormView {
  readonly form: FormDefinition;
  readonly filling: FormFilling;
  /** The form has changed since it was begun. */
  readonly isOutdated: boolean;
  /** 下一步 was pressed before the code that checks the answers is here. */
  readonly isPreparing: boolean;
  readonly names: AnswerNames;
  /** 「替别人问」: stays in sight on every step, so that nobody files for themselves what is another's. */
  readonly forWhom: string | undefined;
  readonly fields: FieldContext;
  readonly extras: FormExtras | undefined;
  /** Once its code is here. */
  readonly journey: FormJourney | undefined;
  /** Goes a way of the journey, at once or as soon as its code is here. */
  readonly go: (way: (journey: FormJourney) => void) => void;
  readonly focusField: (field: string) => void;
}

const head = (view: FormView, current: number): TemplateResult => {
  const {form, journey} = view;
  const names = view.filling.steps.map(({step}) => inLocale(step.name));
  const quiet = journey?.isDiscreet(form) ? form.discreet : undefined;
  return html`<div class="in top no-print">
    <p class="eyebrow">
      <span>${inLocale((quiet ?? form).title)}</span
      >${journey?.renderTools(form)}${view.forWhom ? html`<span class="tag ac">${view.forWhom}</span>` : nothing}
    </p>
    ${stepIndicator([...names, msg('核对', {id: 'form.check-name'})], current)}
  </div>`;
};

/** One step back. */
export const backLink = ({go}: FormView): TemplateResult =>
  html`<p class="back">
    <button
      class="linkbtn"
      type="button"
      @click=${() => {
        go((journey) => {
          journey.back();
        });
      }}
    >
      ${leftIcon()}${msg('上一步', {id: 'form.back'})}
    </button>
  </p>`;

/** Said once the form has changed under somebody's hands. */
export const outdatedNote = ({isOutdated}: FormView): TemplateResult | typeof nothing =>
  isOutdated
    ? html`<div class="note" role="status">
        ${infoIcon()}
        <p>${msg('这张表有了新版本。您写的还合适的都留着，请再看一遍。', {id: 'form.outdated'})}</p>
      </div>`
    : nothing;

/** The field that an element belongs to; `undefined` for buttons and the like. */
const fieldOf = (target: EventTarget | null): string | undefined =>
  target instanceof Element ? /^field-(.+)/.exec(target.id)?.[1]?.replace(/-/g, '/') : undefined;

const fillInStep = (view: FormView, current: number): TemplateResult => {
  const {form, filling, fields, extras, journey, go, focusField} = view;
  const asked = filling.steps[current];
  if (!asked) return html`${nothing}`;
  const {step} = asked;
  const summary = filling.errors.summary;
  /** For the form's own event and for the button's: a sandbox without `allow-forms` swallows the first. */
  const next = (event: Event) => {
    event.preventDefault();
    go((there) => {
      there.next();
    });
  };
  return html`<form
    class="in form"
    novalidate
    @submit=${next}
    @keydown=${(event: KeyboardEvent) => {
      // 229: Safari ends a composition with an Enter that would send the form.
      // eslint-disable-next-line @typescript-eslint/no-deprecated -- nothing else tells it there
      if (event.key === 'Enter' && event.keyCode === 229) event.preventDefault();
    }}
    @pointerdown=${markPress}
    @focusout=${(event: FocusEvent) => {
      const field = fieldOf(event.target);
      if (field === undefined) return;
      whenLeft(event, () => {
        journey?.leave(field);
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
    ${current > 0 ? nothing : html`<slot name="login"></slot>`} ${extras?.notices(step)}
    ${asked.fields.map((field) => [formField(field, fields), extras?.more(field)])} ${journey?.renderCare()}
    <div class="row actions">
      <button class="btn pri big full" type="submit" @click=${next}>
        ${filling.isChanging ? msg('改好了', {id: 'form.changed'}) : msg('下一步', {id: 'form.next'})}${arrowIcon()}
      </button>
      <span class="meta" role="status"
        >${
          view.isPreparing
            ? msg('正在准备下一步，网慢的话请等一等……', {id: 'form.preparing'})
            : msg('还没交出去，后面还能改', {id: 'form.not-sent'})
        }</span
      >
    </div>
    ${journey?.renderKept()}
  </form>`;
};

/** The step on screen, with its place among the others; `check` where that is the last one. */
export const formStepView = (view: FormView, check: () => TemplateResult): TemplateResult => {
  const {step, steps} = view.filling;
  if (step === checkStep) return html`${head(view, steps.length)}${check()}`;
  const current = steps.findIndex((asked) => asked.step.id === step);
  return html`${head(view, current)}${fillInStep(view, current)}`;
};
