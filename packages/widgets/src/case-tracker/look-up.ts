import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {errorSummary, type SummaryEntry} from '../parts/error-summary.js';
import {textField} from '../parts/field.js';
import {infoIcon} from '../parts/icons.js';
import {markPress, whenLeft} from '../parts/leaving.js';
import type {KeyPart} from './case-key-input.js';
import {refusal} from './refusal.js';

/** What was typed into the two fields, and what can be done with it. */
export interface LookUp {
  readonly typed: Readonly<Record<KeyPart, string>>;
  readonly error: (part: KeyPart) => string | undefined;
  readonly summary: readonly SummaryEntry[];
  readonly busy: boolean;
  /** Why the service did not open it. */
  readonly refused?: unknown;
  /** Said politely: both were pasted at once, a case was left. */
  readonly news?: string | undefined;
  /** Cases that this device was asked to remember. */
  readonly kept: TemplateResult | typeof nothing;
  readonly type: (part: KeyPart, text: string) => void;
  readonly leave: (part: KeyPart) => void;
  readonly submit: () => void;
  readonly focusPart: (part: string) => void;
}

/** One of the two number fields; its id is the part's name. */
const partField = (part: KeyPart, {typed, error, type}: LookUp): TemplateResult =>
  textField(
    {
      id: part,
      label: part === 'number' ? msg('办件号', {id: 'tracker.number'}) : msg('查询码', {id: 'tracker.code'}),
      hint:
        part === 'number'
          ? msg('12 位数字', {id: 'tracker.number-hint'})
          : msg('8 位数字，只有您知道', {id: 'tracker.code-hint'}),
      error: error(part),
    },
    {
      value: typed[part],
      input: (text) => {
        type(part, text);
      },
      className: part === 'number' ? 'w-phone digits' : 'w-code digits',
      inputMode: 'numeric',
      required: true,
    },
  );

const leaving =
  ({leave}: LookUp) =>
  (event: FocusEvent) => {
    const {id} = event.target as Element;
    if (id !== 'number' && id !== 'code') return;
    whenLeft(event, () => {
      leave(id);
    });
  };

const submitting = (submit: () => void) => (event: Event) => {
  event.preventDefault();
  submit();
};

/** Says so itself: a sandbox without `allow-forms` swallows the form's own event. Enter presses it, too. */
const lookUpButton = ({busy, submit}: LookUp): TemplateResult =>
  html`<button
    class="btn pri big full"
    type="submit"
    aria-disabled=${busy ? 'true' : 'false'}
    @click=${submitting(submit)}
  >
    ${busy ? msg('正在查……', {id: 'tracker.busy'}) : msg('查进度', {id: 'tracker.submit'})}
  </button>`;

const trouble = ({refused, summary, focusPart}: LookUp) => {
  if (summary.length > 0) return errorSummary(summary, focusPart);
  return refused === undefined ? nothing : refusal(refused);
};

/** Asks for the two numbers of a receipt. */
export const lookUpView = (lookUp: LookUp): TemplateResult =>
  html`<form
    class="in form"
    novalidate
    @submit=${submitting(lookUp.submit)}
    @pointerdown=${markPress}
    @focusout=${leaving(lookUp)}
  >
    ${trouble(lookUp)}
    <div>
      <h2 class="display" id="heading" tabindex="-1">${msg('查办到哪一步了', {id: 'tracker.title'})}</h2>
      <p class="lead">${msg('两个号在您的回执上。一起复制来的，粘贴到第一格就行。', {id: 'tracker.lead'})}</p>
    </div>
    ${lookUp.kept}
    <slot name="login"></slot>
    ${partField('number', lookUp)} ${partField('code', lookUp)}
    <div class="row">${lookUpButton(lookUp)}<span class="small" role="status">${lookUp.news ?? nothing}</span></div>
    <details class="law lost">
      <summary>${infoIcon()}${msg('号找不到了怎么办', {id: 'tracker.lost'})}</summary>
      <p class="small">
        ${msg(
          '打 12348，说您什么时候、问了什么事，请工作人员帮您查；也可以带身份证到任何一个站点。查询码丢了不能在网上找回，这是为了不让别人看到您的事。',
          {id: 'tracker.lost-text'},
        )}
      </p>
    </details>
  </form>`;

/** Asks for the code alone, above the case that stays on the screen. */
export const codeAgain = (lookUp: LookUp): TemplateResult =>
  html`<form
    class="in form again"
    novalidate
    @submit=${submitting(lookUp.submit)}
    @pointerdown=${markPress}
    @focusout=${leaving(lookUp)}
  >
    ${trouble(lookUp)}
    <p class="sub">${msg('放得太久，请再输一次查询码。', {id: 'tracker.expired'})}</p>
    ${partField('code', lookUp)}
    <div class="row">${lookUpButton(lookUp)}</div>
  </form>`;
