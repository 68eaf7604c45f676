import {msg} from '@lit/localize';
import type {FormStep, FormStepNotice} from '@pls-kit/contract';
import {html, type TemplateResult} from 'lit';
import {inLocale} from '../../localization.js';
import {phoneIcon} from '../../parts/icons.js';

/** Whom to call, each a button. */
export const callButtons = (calls: FormStepNotice['calls'] = []): TemplateResult =>
  html`<div class="row calls">
    ${calls.map(
      ({number, label}) =>
        html`<a class="btn" href="tel:${number}"
          >${phoneIcon()}<span><b class="num">${number}</b> ${inLocale(label)}</span></a
        >`,
    )}
  </div>`;

/** Id of the strip, for the one who focuses it. */
export const careId = 'care';

/** What somebody reads before they go on who wrote of violence or of harming themselves. Quiet: whoever sits beside may see it. */
export const careStrip = ({paragraphs, calls}: FormStepNotice): TemplateResult =>
  html`<section class="note care" id=${careId} tabindex="-1" aria-label=${msg('先顾好自己', {id: 'care.label'})}>
    <div>
      ${paragraphs.map((paragraph) => html`<p>${inLocale(paragraph)}</p>`)} ${callButtons(calls)}
      <p class="meta">${msg('不打也行，再点一次就接着办。', {id: 'care.go-on'})}</p>
    </div>
  </section>`;

/** The notices of a step that listen. */
export const listening = ({notices = []}: FormStep): readonly FormStepNotice[] =>
  notices.filter(({heard}) => heard !== undefined);
