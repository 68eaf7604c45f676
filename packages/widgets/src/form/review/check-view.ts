import {msg} from '@lit/localize';
import {html, nothing, type TemplateResult} from 'lit';
import {infoIcon} from '../../parts/icons.js';
import {checkAnswers} from './check-answers.js';
import type {FormJourney} from '../form-journey.js';
import {backLink, type FormView, outdatedNote} from '../form-view.js';
import type {SubmissionState} from '../filing/submission.js';
import {submissionTrouble} from '../filing/submission-trouble.js';

/** What a send that was cut off by a reload left behind. */
const interruptedNote = ({filling}: FormView, submission: SubmissionState): TemplateResult | typeof nothing =>
  submission.name === 'editing' && filling.draft.wasRestored && filling.draft.attempt
    ? html`<div class="note" role="status">
        ${infoIcon()}
        <p>${msg('上次交的时候没等到回音。没改过的话再交一次就行，不会交两遍。', {id: 'form.interrupted'})}</p>
      </div>`
    : nothing;

const sendButton = ({form}: FormView, journey: FormJourney): TemplateResult => {
  const submission = journey.filing.state;
  const {amending} = journey;
  const sending = submission.name === 'sending' || journey.isAmendSending;
  const label =
    amending && !sending
      ? msg('改好了，交上去', {id: 'form.send-amended'})
      : sending
        ? msg('正在交……', {id: 'form.sending'})
        : submission.name === 'failed'
          ? msg('现在再交一次', {id: 'form.send-again'})
          : msg('确认，交上去', {id: 'form.send'});
  return html`<div class="send">
    <button
      class="btn pri big full"
      type="button"
      aria-disabled=${sending ? 'true' : 'false'}
      @click=${() => {
        journey.send(form);
      }}
    >
      ${label}
    </button>
    <p class="meta" role="status">
      ${
        submission.name === 'sending' && submission.slow
          ? msg('还没收到回音，正在再试。别关页面也别重填，不会交两遍。', {id: 'form.slow'})
          : amending
            ? msg('代替刚才交的那一份，号码不变。', {id: 'form.after-amended'})
            : msg('交上去以后，会给您一个办件号和查询码。', {id: 'form.after'})
      }
    </p>
    ${
      amending
        ? html`<button
            class="linkbtn"
            type="button"
            @click=${() => {
              journey.stopAmending();
            }}
          >
            ${msg('不改了，回到回执', {id: 'form.stop-amending'})}
          </button>`
        : nothing
    }
  </div>`;
};

/** Look over, then send. */
export const checkView = (view: FormView, journey: FormJourney): TemplateResult => {
  const {form, filling, names, extras} = view;
  const submission = journey.filing.state;
  const change = (field: string) => {
    journey.change(field);
  };
  return html`<div class="in form">
    ${backLink(view)} ${outdatedNote(view)}
    <div>
      <h2 class="title" id="heading" tabindex="-1">${msg('交之前，再看一遍', {id: 'form.check-title'})}</h2>
      <p class="lead">${msg('哪里不对就点「改」。', {id: 'form.check-lead'})}</p>
    </div>
    ${checkAnswers(form, filling.steps, filling.draft.answers, names, change)} ${extras?.atCheck(form)}
    ${interruptedNote(view, submission)}
    <slot name="captcha"></slot>
    ${submissionTrouble(submission)} ${sendButton(view, journey)} ${journey.renderKept()}
  </div>`;
};
