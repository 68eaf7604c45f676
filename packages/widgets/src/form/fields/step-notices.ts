import {msg, str} from '@lit/localize';
import type {Answers, FormField, FormStep, FormStepNotice, LegalBasis} from '@pls-kit/contract';
import {holds} from '@pls-kit/rules';
import {html, nothing, type TemplateResult} from 'lit';
import {callButtons} from '../danger/care-strip.js';
import {inLocale} from '../../localization.js';
import {alertIcon, infoIcon, scaleIcon} from '../../parts/icons.js';

/** The articles that something rests on, folded away. */
const basisDetails = (basis: readonly LegalBasis[] | undefined): TemplateResult | typeof nothing => {
  const [first] = basis ?? [];
  if (!first || !basis) return nothing;
  const name = ({law, article}: LegalBasis) => msg(str`《${law}》${article}`, {id: 'form.article'});
  const separator = msg('、', {id: 'list.separator'});
  return html`<details class="law">
    <summary>${scaleIcon()}${msg(str`法律依据：${basis.map(name).join(separator)}`, {id: 'form.basis'})}</summary>
    ${basis.map((each) =>
      each.says
        ? html`<blockquote>${basis.length > 1 ? html`<b>${name(each)}</b>` : nothing}${each.says}</blockquote>`
        : nothing,
    )}
  </details>`;
};

const notice = ({tone, paragraphs, basis, calls}: FormStepNotice): TemplateResult => {
  const isUrgent = tone === 'urgent';
  return html`<div class="note ${isUrgent ? 'urgent' : ''}" role=${isUrgent ? 'alert' : 'note'}>
    ${isUrgent ? alertIcon() : infoIcon()}
    <div>
      ${paragraphs.map((paragraph) => html`<p>${inLocale(paragraph)}</p>`)}${calls ? callButtons(calls) : nothing}${basisDetails(basis)}
    </div>
  </div>`;
};

/** What a step says beside its questions for these answers; what is urgent comes first. */
export const stepNotices = ({notices = []}: FormStep, answers: Answers): readonly TemplateResult[] => {
  const shown = notices.filter(({when, heard}) => !heard && (when === undefined || holds(when, answers)));
  const urgent = shown.filter(({tone}) => tone === 'urgent');
  return [...urgent, ...shown.filter(({tone}) => tone !== 'urgent')].map(notice);
};

/** Below a field: more about it, and the articles that it and the chosen option rest on. */
export const fieldDetails = (field: FormField, answers: Answers): unknown => {
  const chosen = answers[field.name];
  const option = field.options?.find(({value}) => value === chosen);
  const basis = [...(option?.basis ?? []), ...(field.basis ?? [])];
  if (!field.help && basis.length === 0) return nothing;
  return html`<div class="below">
    ${
      field.help
        ? html`<details class="law">
            <summary>${infoIcon()}${msg('这一项是什么意思', {id: 'form.help'})}</summary>
            <p class="small">${inLocale(field.help)}</p>
          </details>`
        : nothing
    }${basisDetails(basis)}
  </div>`;
};
